# SPDX-FileCopyrightText: 2026 The Conche authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""conche-cli against each scenario of the practice stack, over real HTTP and real processes."""
import collections
import os
import pty
import subprocess
import sys
import tempfile
import unittest
import urllib.request

import lab

EXPECTED = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "unit", "practice", "expected.tsv")


def expected_verdicts():
    verdicts = collections.defaultdict(dict)
    with open(EXPECTED, encoding="utf-8") as lines:
        for line in lines:
            if not line.startswith("#"):
                scenario, check, verdict = line.rstrip("\n").split("\t")
                verdicts[scenario][check] = verdict.split("|")
    return verdicts


class Practice(unittest.TestCase):
    program = None

    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory(prefix="conche-practice-")
        cls.addClassCleanup(folder.cleanup)
        cls.stack = os.path.join(folder.name, "practice.toml")
        command = [cls.program, "--scenario", "healthy", "--stack-out", cls.stack, "--seed", "7"]
        cls.process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        cls.addClassCleanup(cls.end)
        for line in cls.process.stdout:
            if line.startswith("ready"):
                cls.trust = line.split("--trust ")[1].strip()
                break
        with open(cls.stack, encoding="utf-8") as lines:
            cls.api = next(line.split('"')[1] for line in lines if line.startswith("url"))

    @classmethod
    def end(cls):
        cls.process.terminate()
        cls.process.wait(30)
        cls.process.stdout.close()

    def switch(self, scenario):
        request = urllib.request.Request(self.api + "/practice/scenario", method="PUT", data=scenario.encode())
        urllib.request.urlopen(request, timeout=30).close()

    def run_check(self, *arguments):
        return lab.Check("--stack", self.stack, "--trust", self.trust, *arguments).finish()

    def test_every_scenario_has_an_expectation(self):
        listed = subprocess.run([self.program, "--list"], check=True, capture_output=True, text=True).stdout
        for scenario in expected_verdicts():
            self.assertIn(scenario, listed)
        self.assertEqual(len(expected_verdicts()), 13)

    def test_a_run_is_remembered_unless_it_must_not_be(self):
        run = lab.Check("--stack", self.stack, "--only", "api-health").finish()
        self.assertTrue(os.path.exists(os.path.join(run.home, "conche", "conche.db")))
        run = lab.Check("--stack", self.stack, "--only", "api-health", "--no-store").finish()
        self.assertFalse(os.path.exists(os.path.join(run.home, "conche", "conche.db")))

    def answer(self, home, answer):
        """`conche-cli stack trust` on a terminal of its own, where somebody types the answer."""
        person, terminal = pty.openpty()
        command = [lab.Check.program, "stack", "trust", self.stack]
        process = subprocess.Popen(command, stdin=terminal, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=lab.Check.environment(home))
        os.close(terminal)
        # Who is asked has seen the list by then.
        seen = ""
        while "SHA-256" not in seen:
            line = process.stdout.readline()
            self.assertTrue(line, seen)
            seen += line
        os.write(person, answer)
        out, error = process.communicate(timeout=60)
        os.close(person)
        return process.returncode, seen + out + error

    def test_nothing_is_used_before_somebody_agreed(self):
        self.switch("healthy")
        only = ("--stack", self.stack, "--no-store", "--only", "data-energy,containers,api-health")
        with tempfile.TemporaryDirectory() as home:
            run = lab.Check(*only, trusted=False, home=home).finish()
            verdicts = {name: result["verdict"] for name, result in run.results.items()}
            # The look-alike of docker is our own: it needs no consent, the stored token does.
            self.assertEqual(verdicts, {"data-energy": "unknown", "containers": "ok", "api-health": "ok"})
            self.assertIn("waits for consent", run.results["data-energy"]["summary"])
            for answer, code in (b"n\n", 1), (b"y\n", 0):
                self.assertEqual(run.code, 3)
                got, said = self.answer(home, answer)
                self.assertEqual(got, code, said)
                self.assertIn("sending the secret", said)
                self.assertIn(self.trust, said)
                run = lab.Check(*only, trusted=False, home=home).finish()
            self.assertEqual(run.code, 0, run.out)
            with open(self.stack, "rb") as file:
                text = file.read()
            changed = os.path.join(home, "changed.toml")
            with open(changed, "wb") as file:
                file.write(text + b" ")
            run = lab.Check("--stack", changed, *only[2:], trusted=False, home=home).finish()
            self.assertEqual(run.code, 3)
            run = lab.Check("--stack", changed, *only[2:], "--trust", self.trust, home=home)
            out, error = run.process.communicate(timeout=60)
            self.assertEqual((run.process.returncode, out), (3, ""))
            self.assertIn("is not the file that --trust names", error)

    def test_no_secret_of_the_stack_is_shown_or_stored(self):
        self.switch("healthy")
        with open(self.stack, encoding="utf-8") as lines:
            path = next(line.split("file:", 1)[1].strip().strip('"') for line in lines if line.startswith("credential"))
        with open(path, encoding="utf-8") as file:
            token = file.read().strip()
        run = self.run_check()
        self.assertGreater(len(token), 5)
        self.assertNotIn(token, run.out + run.error)
        for folder, _, files in os.walk(run.home):
            for name in files:
                with open(os.path.join(folder, name), "rb") as file:
                    self.assertNotIn(token.encode(), file.read(), name)


def scenario_test(scenario, expected):
    def test(self):
        self.switch(scenario)
        run = self.run_check()
        self.assertEqual(set(run.results), set(expected))
        for check, verdicts in expected.items():
            self.assertIn(run.results[check]["verdict"], verdicts, f"{check}: {run.results[check]}")
        self.assertEqual(run.code, lab.EXIT_CODES[run.report["verdict"]])
    return test


for name, verdicts_of_checks in expected_verdicts().items():
    setattr(Practice, "test_" + name.replace("-", "_"), scenario_test(name, verdicts_of_checks))


if __name__ == "__main__":
    lab.Check.program = sys.argv.pop(1)
    Practice.program = sys.argv.pop(1)
    unittest.main(verbosity=2)
