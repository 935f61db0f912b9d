# SPDX-FileCopyrightText: 2026 The Conche authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window on a real display: keys as a person presses them, and what a screen reader is told of what is shown.

77 where this machine has no desktop to test on.
"""
import glob
import os
import re
import shutil
import signal
import subprocess
import sys
import unittest
import urllib.request

import desktop
from test_practice import expected_verdicts

NOT_RUN = 77
PROMPT = 10  # seconds; nobody waits that long for a key, but a machine that tests has other things to do
LONG = 60
KEYS = re.compile("[Kk]eys")
# "Critical, Training: last run 26 h ago, since …"
SPOKEN = re.compile(r"(?P<verdict>\w+), (?P<title>.*?): (?P<found>.*)", re.S)


class WindowTest(unittest.TestCase):
    program = pictures = None
    maxDiff = None

    def setUp(self):
        self.desktop = desktop.Desktop()
        self.addCleanup(self.desktop.end)
        self.log = os.path.join(self.desktop.folder, "log")
        self.said = ""  # what may stand in the log
        self.process = None
        self.addCleanup(self.keep_picture)

    def keep_picture(self):
        """Before the desktop ends."""
        if self._outcome.success:
            return
        os.makedirs(self.pictures, exist_ok=True)
        self.desktop.picture(os.path.join(self.pictures, self.id().rsplit(".", 1)[-1] + ".png"))
        if os.path.exists(self.log):
            shutil.copy(self.log, os.path.join(self.pictures, self.id().rsplit(".", 1)[-1] + ".log"))

    def tearDown(self):
        if not self.process:
            return
        self.quit()
        with open(self.log, encoding="utf-8", errors="replace") as log:
            self.assertEqual(log.read(), self.said)

    def open(self, *arguments):
        with open(self.log, "ab") as log:
            self.process = self.desktop.start([self.program, *arguments], stdout=log, stderr=log)
        self.application = desktop.wait_until(self.registered)
        self.window = desktop.wait_until(lambda: next(iter(self.application.children()), None))
        desktop.wait_until(self.desktop.active_window)

    def registered(self):
        self.assertIsNone(self.process.poll(), "conche ended")
        return next(iter(self.desktop.applications()), None)

    def quit(self):
        self.desktop.press("ctrl+q")
        self.assertEqual(self.process.wait(LONG), 0)

    def widgets(self, role=None, label=None, below=None):
        """What is on the screen, of a role, whose name is this or matches this."""
        try:
            for widget in (below or self.application).walk():
                if role and widget.role() != role:
                    continue
                name = widget.label()
                if label is None or (name == label if isinstance(label, str) else label.search(name)):
                    yield widget
        except desktop.Gone:
            return  # it changed under our eyes; who waits looks again

    def find(self, role, label, seconds=PROMPT):
        return desktop.wait_until(lambda: next(self.widgets(role, label), None), seconds, lambda: f"{role} {label}\n{self.screen()}")

    def is_there(self, role, label):
        return next(self.widgets(role, label), None) is not None

    def wait_gone(self, role, label):
        desktop.wait_until(lambda: not self.is_there(role, label), PROMPT, lambda: f"{role} {label} is still there")

    def screen(self):
        return "\n".join(f"{widget.role()} {widget.label()}" for widget in self.widgets())

    def focused(self):
        return next((widget for widget in self.widgets() if widget.has(desktop.FOCUSED)), None)

    def wait_focus(self, role, label):
        def is_focused():
            widget = self.focused()
            return widget and widget.role() == role and (label is None or widget.label() == label)
        desktop.wait_until(is_focused, PROMPT, lambda: f"{role} {label} has no focus, but {self.focused_name()}")

    def focused_name(self):
        widget = self.focused()
        return f"{widget.role()} {widget.label()}" if widget else "nothing"

    def rows(self):
        """Verdict, title and what was found: as it is spoken in every row of the checks."""
        try:
            table = next(self.widgets("table", "Checks"), None)
            if not table:
                return []
            return [SPOKEN.match(table.cell(row, 1).label()).groups() for row in range(table.size()[0])]
        except desktop.Gone:
            return []

    def verdicts(self):
        return {title: verdict.lower() for verdict, title, _ in self.rows()}

    def shown_check(self):
        """The title in the evidence pane."""
        pane = next(self.widgets("filler", "Evidence"), None)
        return next((widget.label() for widget in self.widgets("label", below=pane)), None) if pane else None

    def headline(self):
        """The sentence above all."""
        described = (widget.label() for widget in self.widgets("label") if str(widget.get("Description")).startswith("What matters most"))
        return next(described, "")

    def start_practice(self, scenario="healthy"):
        self.open("--scenario", scenario)
        self.stack = desktop.wait_until(lambda: glob.glob(os.path.join(self.desktop.folder, "tmp", "*", "practice.toml")), LONG)[0]
        with open(self.stack, encoding="utf-8") as file:
            text = file.read()
        self.api = re.search(r'url = "([^"]+)"', text)[1]
        blocks = text.split("[[check]]")[1:]
        self.titles = {re.search(r'\nid = "(.*)"', block)[1]: re.search(r'\ntitle = "(.*)"', block)[1] for block in blocks}
        self.wait_verdicts(scenario)

    def switch(self, scenario):
        request = urllib.request.Request(self.api + "/practice/scenario", method="PUT", data=scenario.encode())
        urllib.request.urlopen(request, timeout=LONG).close()

    def wait_verdicts(self, scenario):
        expected = {self.titles[check]: verdicts for check, verdicts in expected_verdicts()[scenario].items()}
        def differs():
            seen = self.verdicts()
            return {title: (seen.get(title), verdicts) for title, verdicts in expected.items() if seen.get(title) not in verdicts}
        desktop.wait_until(lambda: not differs(), LONG, lambda: f"{scenario}: {differs()}")

    def practice(self):
        """The process id of the practice stack."""
        children = subprocess.run(["pgrep", "-f", "-P", str(self.process.pid), "conche-practice"], capture_output=True, text=True).stdout
        return int(children.split()[0])

    def test_every_scenario_one_after_the_other(self):
        self.start_practice()
        headlines = {"healthy": self.headline()}
        self.assertRegex(headlines["healthy"], "^All well")
        for scenario, checks in expected_verdicts().items():
            self.switch(scenario)
            self.desktop.press("F5")
            self.wait_verdicts(scenario)
            headlines[scenario] = self.headline()
            if ["critical"] in checks.values():
                self.assertNotRegex(headlines[scenario], "^All well")
                self.assertEqual(self.rows()[0][0], "Critical")
        self.switch("healthy")
        self.desktop.press("F5")
        self.wait_verdicts("healthy")
        self.assertGreater(len(set(headlines.values())), len(headlines) / 2, headlines)

    def test_keys_alone(self):
        self.start_practice("training-silent")
        rows = self.rows()
        # The table is where the keys go at the start; what is worst is shown.
        self.wait_focus("table", "Checks")
        self.assertEqual(rows[0][:2], ("Critical", "Training"))
        self.assertEqual(self.shown_check(), "Training")
        for key, row in (("Down", 1), ("Down", 2), ("End", -1), ("Home", 0)):
            self.desktop.press(key)
            desktop.wait_until(lambda: self.shown_check() == rows[row][1], PROMPT, self.shown_check)
        self.desktop.press("Tab")
        desktop.wait_until(lambda: self.focused_name() != "table Checks", PROMPT)
        self.desktop.press("shift+Tab")
        self.wait_focus("table", "Checks")

        # Said to be known, with a reason.
        self.desktop.press("Return")
        self.wait_focus("button menu", "Alerts")
        # What pops up, a menu or the palette, Qt shows to no screen reader as a window: keys go to it all the same.
        self.desktop.press("space", "a")
        self.find("dialog", "Acknowledge")
        self.desktop.type("The model is retrained tonight")
        self.desktop.press("Return")
        self.wait_gone("dialog", "Acknowledge")
        desktop.wait_until(lambda: "cknowledged" in self.rows()[0][2], PROMPT, lambda: self.rows()[0])

        # The palette finds pages, actions and checks.
        self.desktop.press("ctrl+k")
        self.desktop.type("go to set")
        self.desktop.press("Return")
        self.find("radio button", "Settings")
        desktop.wait_until(lambda: not self.is_there("table", "Checks"), PROMPT)
        self.desktop.press("ctrl+1")
        self.wait_focus("table", "Checks")
        self.desktop.press("ctrl+k")
        self.desktop.type("disk")
        self.desktop.press("Return")
        desktop.wait_until(lambda: self.shown_check() == "Disk space", PROMPT, self.shown_check)

        # Dialogs, and how they are left.
        self.desktop.press("question")
        self.find("dialog", KEYS)
        self.desktop.press("Escape")
        self.wait_gone("dialog", KEYS)
        self.desktop.press("alt+a")
        self.find("dialog", "Activity")
        self.desktop.press("Escape")
        self.wait_gone("dialog", "Activity")
        self.desktop.press("slash")
        self.desktop.type("infl")
        desktop.wait_until(lambda: [title for _, title, _ in self.rows()] == ["InfluxDB query"], PROMPT, self.verdicts)
        self.desktop.press("Escape")
        desktop.wait_until(lambda: len(self.rows()) == len(rows), PROMPT, self.verdicts)
        self.wait_focus("table", "Checks")

    def test_a_second_start_raises_the_first(self):
        self.start_practice()
        other = self.desktop.start(["xmessage", "-title", "other", "-center", "in front"], stderr=subprocess.DEVNULL)
        desktop.wait_until(lambda: self.desktop.active_window() == "other", PROMPT, self.desktop.active_window)
        for arguments in ([], ["--page", "settings"]):
            second = subprocess.run([self.program, *arguments], env=self.desktop.env, capture_output=True, text=True, timeout=LONG)
            self.assertEqual((second.returncode, second.stdout, second.stderr), (0, "", ""))
            desktop.wait_until(lambda: self.desktop.active_window() == "Practice", PROMPT, self.desktop.active_window)
        desktop.wait_until(lambda: not self.is_there("table", "Checks"), PROMPT)
        self.assertEqual(len(self.desktop.applications()), 1)
        other.terminate()

    def test_peers_that_hang_and_die(self):
        self.start_practice()
        practice = self.practice()
        os.kill(practice, signal.SIGSTOP)
        self.addCleanup(self.wake, practice)
        self.desktop.press("F5")
        self.find("label", re.compile("checking now"))
        # It answers as ever, and what was known is still there.
        for _ in range(3):
            self.desktop.press("question")
            self.find("dialog", KEYS)
            self.desktop.press("Escape")
            self.wait_gone("dialog", KEYS)
        self.assertEqual(set(self.verdicts().values()), {"ok"})
        self.assertTrue(self.is_there("label", re.compile("checking now")))
        os.kill(practice, signal.SIGKILL)
        self.find("label", re.compile("The practice stack ended by itself"))
        self.desktop.press("Escape")
        desktop.wait_until(lambda: self.rows() and "ok" not in self.verdicts().values(), LONG, self.verdicts)
        self.assertNotRegex(self.headline(), "^All well")
        self.assertIn("critical", self.verdicts().values())
        self.find("label", re.compile("^(Critical|Unknown)$"))

    @staticmethod
    def wake(process):
        try:
            os.kill(process, signal.SIGCONT)
        except ProcessLookupError:
            pass


if __name__ == "__main__":
    if lacks := desktop.missing():
        print("NOT RUN: there is no " + ", ".join(lacks))
        sys.exit(NOT_RUN)
    WindowTest.program, WindowTest.pictures = (os.path.abspath(path) for path in sys.argv[1:3])
    del sys.argv[1:3]
    unittest.main(verbosity=2)
