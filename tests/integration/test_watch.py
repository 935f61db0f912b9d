# SPDX-FileCopyrightText: 2026 The Conche authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`check --watch` against the practice stack, its journal and its alerts read line by line.

Sixty times faster than shipped: an hour of the stack takes a minute of the test.
"""
import itertools
import os
import re
import signal
import subprocess
import sys
import time
import unittest
import urllib.request

from watching import CHANNELS, ENDED_BY_A_SIGNAL, NAMES, WatchTest, faster, spanless, wait_until


class OnPractice(WatchTest):
    """A practice stack of each test's own."""

    practice = None

    def setUp(self):
        super().setUp()
        path = os.path.join(self.folder, "practice.toml")
        self.simulation = subprocess.Popen([self.practice, "--stack-out", path, "--seed", "7"], stdout=subprocess.PIPE, text=True)
        self.addCleanup(self.simulation.stdout.close)
        self.addCleanup(self.simulation.wait, 30)
        self.addCleanup(self.simulation.terminate)
        next(line for line in self.simulation.stdout if line.startswith("ready"))
        with open(path, encoding="utf-8") as file:
            text = file.read()
        self.api = next(line.split('"')[1] for line in text.splitlines() if line.startswith("url"))
        # What the flapping is seen at is asked once a minute: it takes twenty results until it has settled.
        self.write_stack(faster(text).replace('id = "scheduler"', 'id = "scheduler"\ninterval = "1s"', 1).replace(
            'interval = "5s"\nid = "scheduler"', 'id = "scheduler"'))

    def switch(self, scenario):
        request = urllib.request.Request(self.api + "/practice/scenario", method="PUT", data=scenario.encode())
        urllib.request.urlopen(request, timeout=30).close()


def was_told(title):
    """The journal's entries about a message."""
    return [f"alert {channel} was told: {title}" for channel in sorted(NAMES)]


LAST_TRAINING = "last training SPAN ago (MODEL)"


def message(title, *events, outage=LAST_TRAINING, step="--stack practice --details"):
    return [title, *([outage] if outage else []), "", *events, "", "Next: conche-cli check " + step]


TRAINED = "MODEL trained SPAN ago, MODEL trained SPAN ago"
SILENT = "MODEL silent SPAN, MODEL silent SPAN"
NO_RUN = "MODEL: no run for SPAN, MODEL: no run for SPAN"
RUNS = "MODEL: newest run SPAN ago, MODEL: newest run SPAN ago"
LEVEL_3 = "Level 3: training stopped SPAN ago (MODEL)"

TRAINING_STOPS = ["state check:training-recent Training: critical, was ok: " + SILENT,
                  "sign sign:no-runs-48h No runs in MLflow: critical, was ok: " + NO_RUN]
TRAINING_COMES_BACK = ["state check:training-recent Training: ok, was critical: " + TRAINED,
                       "sign sign:no-runs-48h No runs in MLflow: ok, was critical: " + RUNS]
TRAINING_STOPPED = message("Practice: 2 critical", "CRITICAL: Training, since DATE (SPAN ago)", "  " + SILENT,
                           "CRITICAL: No runs in MLflow, since DATE (SPAN ago)", "  " + NO_RUN, outage=LEVEL_3)
TRAINING_CAME_BACK = message("Practice: 2 over", "OVER: Training was critical for SPAN, since DATE", "  " + TRAINED,
                             "OVER: No runs in MLflow was critical for SPAN, since DATE", "  " + RUNS)

STOPS = ["state check:scheduler Scheduler: critical, was ok: stopped, 0 jobs",
         "sign sign:scheduler-stopped Scheduler stopped or without jobs: critical, was ok: stopped, 0 jobs"]
STARTS = ["state check:scheduler Scheduler: ok, was critical: running, 10 jobs",
          "sign sign:scheduler-stopped Scheduler stopped or without jobs: ok, was critical: not seen"]
STOPPED = message("Practice: 2 critical", "CRITICAL: Scheduler, since DATE (SPAN ago)", "  stopped, 0 jobs",
                  "CRITICAL: Scheduler stopped or without jobs, since DATE (SPAN ago)", "  stopped, 0 jobs")
STARTED = message("Practice: 2 over", "OVER: Scheduler was critical for SPAN, since DATE", "  running, 10 jobs",
                  "OVER: Scheduler stopped or without jobs was critical for SPAN, since DATE", "  not seen")


class Hour(OnPractice):
    """One watch, and nobody else."""

    def test_an_hour(self):
        watch = self.watch()
        self.assert_entries()
        self.switch("training-silent")
        watch.wait_for("command was told")
        # How long ago training was is no matter of belief: the level is told at once.
        self.assert_entries("level " + LEVEL_3, *TRAINING_STOPS, *was_told("Practice: 2 critical"))
        self.assert_messages(TRAINING_STOPPED)
        self.switch("healthy")
        watch.wait_for("command was told")
        self.assert_entries("level " + LAST_TRAINING, *TRAINING_COMES_BACK, *was_told("Practice: 2 over"))
        self.assert_messages(TRAINING_CAME_BACK)

        # One bad result between good ones.
        self.switch("scheduler-stopped")
        watch.wait_for("critical +scheduler ")
        self.switch("healthy")
        watch.wait_for("ok +scheduler ")

        # Again and again; the sixth change is one too many, and what is over is told of when it has settled.
        for times in 1, 2, 3:
            self.switch("scheduler-stopped")
            watch.wait_for("command was told")
            self.assert_entries(*STOPS, *was_told("Practice: 2 critical"))
            self.assert_messages(STOPPED)
            self.switch("healthy")
            if times < 3:
                watch.wait_for("command was told")
                self.assert_entries(*STARTS, *was_told("Practice: 2 over"))
                self.assert_messages(STARTED)
        watch.wait_for("command was told")
        self.assert_entries(STARTS[0], "flap check:scheduler Scheduler changes again and again",
                            STARTS[1], "flap sign:scheduler-stopped Scheduler stopped or without jobs changes again and again",
                            "flap check:scheduler Scheduler has settled", "flap sign:scheduler-stopped Scheduler stopped or without jobs has settled",
                            *was_told("Practice: 2 over"))
        self.assert_messages(STARTED)
        self.assertEqual(watch.end(), ENDED_BY_A_SIGNAL)
        self.assertEqual(watch.complaints, [])
        self.assert_entries()
        self.assert_messages()

    def test_what_is_not_known_calls_nobody(self):
        critical = {"check:mlflow-api": "MLflow API", "check:metadata": "MLflow database", "check:containers": "Containers"}
        unknown = {"check:training-recent", "check:disk"}
        self.watch()
        # It may happen in the middle of a round, so how many rounds and messages it takes is free.
        for scenario, verdicts, word in (("database-down", ("critical", "unknown"), "CRITICAL"), ("healthy", ("ok", "ok"), "OVER")):
            self.switch(scenario)
            wait_until(lambda: len(self.store("SELECT 1 FROM delivery WHERE state = 1")) == 9 * (1 + (word == "OVER")))
            wait_until(lambda: len(self.journal("state")) == 5 * (1 + (word == "OVER")))
            changes = [(entry["subject"], entry["details"]["to"]) for entry in self.journal("state")[-5:]]
            self.assertCountEqual(changes, [(name, verdicts[0]) for name in critical] + [(name, verdicts[1]) for name in unknown])
            for name, messages in self.messages().items():
                events = [re.split(",| was", line)[0] for lines in messages for line in lines if line.startswith(word)]
                self.assertCountEqual(events, [f"{word}: {title}" for title in critical.values()], name)
        self.assertEqual(self.entries("sign", "level", "flap"), [])


class Together(OnPractice):
    """Several processes on one store."""

    def test_each_alert_once_in_all(self):
        watches = [self.watch("--format", "json"), self.watch("--format", "json")]
        self.switch("training-silent")
        self.check()
        self.assert_messages(TRAINING_STOPPED)
        self.switch("healthy")
        self.check()
        self.assert_messages(TRAINING_CAME_BACK)
        for watch in watches:
            watch.wait_for_more(4)
        # A watch that sees it first tells the level before it believes; the one-shot believes at once.
        self.assertEqual(self.entries("level"), ["level " + LEVEL_3, "level " + LAST_TRAINING])
        self.assertEqual(self.entries("state", "sign", "alert"), [*TRAINING_STOPS, *was_told("Practice: 2 critical"),
                                                                  *TRAINING_COMES_BACK, *was_told("Practice: 2 over")])
        self.assert_messages()

    def test_quieted(self):
        watch = self.watch()
        self.cli("mute", "scheduler", "--for", "1h", "--reason", "we are at it", "--by", "Ana")
        self.cli("acknowledge", "scheduler-stopped", "--reason", "too early", codes=[1])
        self.switch("scheduler-stopped")
        watch.wait_for("command was told")
        self.cli("acknowledge", "scheduler-stopped", "--reason", "known", "--by", "Ana")
        self.switch("healthy")
        watch.wait_for("command was told")
        sign = "Scheduler stopped or without jobs"
        self.assert_entries("quiet check:scheduler Scheduler is muted until DATE: we are at it", *STOPS, *was_told(f"Practice: {sign} critical"),
                            f"quiet sign:scheduler-stopped {sign} is acknowledged until it is over, at most until DATE: known",
                            *STARTS, *was_told(f"Practice: {sign} no longer critical"))
        self.assert_messages(message(f"Practice: {sign} critical", f"CRITICAL: {sign}, since DATE (SPAN ago)", "  stopped, 0 jobs"),
                             message(f"Practice: {sign} no longer critical", f"OVER: {sign} was critical for SPAN, since DATE", "  not seen"))

    def test_one_is_killed_while_it_sends(self):
        self.webhook.mood = "hanging"
        watch = self.watch()
        self.switch("scheduler-stopped")
        wait_until(lambda: self.webhook.refused == 1 and self.entries("alert") == was_told("Practice: 2 critical")[:2])
        self.assertEqual(watch.end(signal.SIGKILL), -signal.SIGKILL)
        self.assert_store_whole()
        self.webhook.mood = "well"
        # Who claims an alert has three minutes to send it.
        self.assertIn('webhook will be told of Scheduler, Scheduler stopped or without jobs at ', self.check().stderr)
        self.assertEqual(self.webhook.taken, [])
        self.store("UPDATE delivery SET claimed_until_ms = claimed_until_ms - 180000 WHERE claimed_until_ms > 0")
        self.assertEqual(self.check().stderr, "")
        self.assert_entries(*STOPS, *was_told("Practice: 2 critical"))
        self.assert_messages(STOPPED)


OWN = """format = 1
name = "own"
title = "Own"
zone = "UTC"
[watch]
retry = "1s"
"""
CHECK = """
[[check]]
id = "c{number}"
title = "Check {number}"
kind = "command"
program = "/bin/sh"
arguments = ["-c", "cat {folder}/says; exit $(cat {folder}/code)"]
interval = "1s"
time_limit = "10s"
"""
NOBODY = 65534


class OwnChecks(WatchTest):
    """Checks that answer as the test says."""

    def write_checks(self, count):
        self.answer(0, "fine")
        self.write_stack(OWN + "".join(CHECK.format(folder=self.folder, number=number) for number in range(1, count + 1)))

    def answer(self, code, words):
        self.write("says", words)
        self.write("code.new", str(code))
        os.rename(os.path.join(self.folder, "code.new"), os.path.join(self.folder, "code"))


GONE = "state check:c1 Check 1: critical, was ok: gone"
BACK = "state check:c1 Check 1: ok, was critical: fine"
IS_GONE = message("Own: Check 1 critical", "CRITICAL: Check 1, since DATE (SPAN ago)", "  gone", outage="", step="--stack own --only c1 --details")
IS_BACK = message("Own: Check 1 no longer critical", "OVER: Check 1 was critical for SPAN, since DATE", "  fine", outage="",
                  step="--stack own --details")


class Minute(OwnChecks):
    """What takes a minute on every machine: the pause after a first failure, and to be missed."""

    def test_a_receiver_that_comes_back_and_a_watch_that_does(self):
        self.write_checks(1)
        self.webhook.mood = "failing"
        watch = self.watch()
        self.answer(2, "gone")
        watch.wait_for("mail was told")
        wait_until(lambda: watch.complaints)
        self.webhook.mood = "well"
        failed = 'alert channel "webhook": it answered with status 503: Error response Error code: 503 Message: no room at ***.'
        self.assertIn(f'webhook is not told of Check 1 yet: {failed}', self.check().stderr)
        watch.end()
        self.assertEqual(len(watch.complaints), 1, watch.complaints)
        self.assertIn(failed, watch.complaints[0])
        # The second watch sends what the first one could not, and says for how long nobody looked.
        last = self.store("SELECT due_ms FROM promise")[0][0]
        wait_until(lambda: time.time() * 1000 > last, 90)
        watch = self.watch()
        watch.wait_for("webhook was told")
        entries = self.entries()
        self.assertTrue(entries[3].startswith("alert webhook could not be told: Own: Check 1 critical: " + failed), entries)
        self.assertEqual(entries[:3] + entries[4:], [GONE, *was_told("Own: Check 1 critical")[:2],
                         "gap the watch slept for SPAN: it checked last at DATE", was_told("Own: Check 1 critical")[2]])
        self.assert_messages(IS_GONE)


class BadDay(OwnChecks):
    def test_a_webhook_that_sends_elsewhere_and_one_that_drips(self):
        self.write_checks(1)
        self.webhook.mood = "redirecting"
        self.answer(2, "gone")
        self.assertIn("it sends on to another address (status 307)", self.check().stderr)
        self.webhook.mood = "dripping"
        self.pass_time(60)
        self.assertIn("there was no whole answer within 20 s", self.check().stderr)
        self.webhook.mood = "well"
        self.assertEqual(self.webhook.refused, 2)
        self.pass_time(120)
        self.assertEqual(self.check().stderr, "")
        self.assert_messages(IS_GONE)

    def pass_time(self, seconds):
        """What is due in that time is due now."""
        self.store("UPDATE delivery SET next_ms = next_ms - ? WHERE state = 0", 1000 * seconds)

    def test_quiet_hours(self):
        self.write_checks(1)
        begin, end = (time.strftime("%H:%M", time.gmtime(time.time() + hours * 3600)) for hours in (-1, 1))
        self.write_stack(OWN + CHECK.format(folder=self.folder, number=1), CHANNELS.replace("[alerts]", f'[alerts]\nquiet = "{begin}-{end}"'))
        self.answer(2, "gone")
        for _ in range(2):
            said = spanless(self.check().stderr).splitlines()
            self.assertEqual(said, [f'conche-cli: {name} will be told of Check 1 at DATE' for name in sorted(NAMES)])
        self.assert_messages()
        self.pass_time(3600)
        self.assertEqual(self.check().stderr, "")
        self.assert_messages(IS_GONE)

    def test_two_hundred_at_once(self):
        self.write_checks(200)
        watch = self.watch("--format", "json")
        for count, answer in enumerate(((2, "gone"), (0, "fine")), 1):
            # Between two rounds: one that is under way would see the change by half.
            watch.wait_for_more(1)
            self.answer(*answer)
            wait_until(lambda many=count: all(len(got) >= many for got in self.messages().values()), 120)
        raised = [[f"CRITICAL: Check {number}, since DATE (SPAN ago)", "  gone"] for number in range(1, 21)]
        over = [[f"OVER: Check {number} was critical for SPAN, since DATE", "  fine"] for number in range(1, 21)]
        self.assert_messages(*(message(title, *itertools.chain(*events), "and 180 more", outage="", step="--stack own --details")
                               for title, events in (("Own: 200 critical", raised), ("Own: 200 over", over))))

    def test_a_store_that_cannot_be_written(self):
        self.write_checks(1)
        self.check()
        store = os.path.join(self.home, "conche")
        who = {}
        if os.geteuid() == 0:
            # Root may write everywhere: the watch is nobody, who owns all but the store.
            who = {"user": NOBODY, "group": NOBODY, "extra_groups": []}
            for folder, _, names in os.walk(self.folder):
                for path in [folder, *(os.path.join(folder, name) for name in names)]:
                    if not path.startswith(store):
                        os.chown(path, NOBODY, NOBODY)
        os.chmod(os.path.join(store, "conche.db"), 0o444)
        os.chmod(store, 0o555)
        self.addCleanup(os.chmod, store, 0o755)
        # Without a store nobody knows of the others: each process calls, and once.
        for _ in range(2):
            watch = self.watch("--format", "json", *self.trust(), **who)
            self.answer(2, "gone")
            self.assert_messages(IS_GONE)
            watch.wait_for_more(3)
            self.answer(0, "fine")
            self.assert_messages(IS_BACK)
            watch.wait_for_more(3)
            self.assert_messages()
            watch.end()
            self.assertEqual(len(watch.complaints), 1, watch.complaints)
            self.assertIn(f"the store {store}/conche.db is read-only; give this user the right to write it", watch.complaints[0])

    def test_killed_at_any_moment(self):
        self.write_checks(20)
        for times in range(8):
            watch = self.watch("--format", "json")
            self.answer(2 if times % 2 else 0, "word")
            watch.wait_for_more(1)
            # Not a wait: any moment of the next round will do, and each time another one.
            time.sleep(0.1 * times)
            watch.end(signal.SIGKILL)
            self.assert_store_whole()


if __name__ == "__main__":
    WatchTest.program = os.path.abspath(sys.argv.pop(1))
    OnPractice.practice = os.path.abspath(sys.argv.pop(1))
    unittest.main(verbosity=2)
