# SPDX-FileCopyrightText: 2026 The Conche authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests against the lab share: its addresses, its docker, and conche-cli."""
import hashlib
import json
import os
import subprocess
import sys
import tempfile
import time
import unittest
import urllib.request

LAB = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "lab", "lab")
EXIT_CODES = {"ok": 0, "warning": 1, "critical": 2, "unknown": 3}


def environment():
    folder = os.environ.get("CONCHE_LAB_DIR") or os.path.join(
        os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache"), "conche", "lab")
    with open(os.path.join(folder, "env"), encoding="utf-8") as lines:
        return dict(line.rstrip("\n").split("=", 1) for line in lines)


def docker(*arguments):
    env = environment()
    command = [env["LAB_DOCKER"], "--host", env["LAB_DOCKER_HOST"], *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True, timeout=120).stdout


def request(url, method="GET", body=None):
    question = urllib.request.Request(url, method=method, data=body, headers={"Content-Type": "application/json"})
    with urllib.request.urlopen(question, timeout=30) as answer:
        return answer.read()


def wait_until(what, seconds=60):
    """Asks again and again until the lab is in the state that is waited for."""
    end = time.monotonic() + seconds
    while True:
        try:
            if what():
                return
        except (OSError, subprocess.CalledProcessError):
            pass
        if time.monotonic() > end:
            raise AssertionError(f"the lab did not get there within {seconds} s")
        time.sleep(0.2)


class Check:
    """One run of `conche-cli check --format json`."""

    program = None
    stack = None  # instead of the lab's own stack file

    def __init__(self, *arguments, stack="LAB_STACK", trusted=True, home=None):
        named = [] if "--stack" in arguments else ["--stack", self.stack or environment()[stack]]
        self.folder = tempfile.TemporaryDirectory(prefix="conche-test-")
        self.home = home or self.folder.name
        trust = self.trust(*named, *arguments) if trusted and "--trust" not in arguments else []
        command = [self.program, "check", "--format", "json", *named, *trust, *arguments]
        env = self.environment(self.home)
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=env)

    @staticmethod
    def environment(home):
        return {**os.environ, "XDG_DATA_HOME": home, "XDG_STATE_HOME": home, "XDG_CONFIG_HOME": home}

    @staticmethod
    def trust(*words):
        """Consent to what the stack file is now."""
        with open(words[words.index("--stack") + 1], "rb") as file:
            return ["--trust", hashlib.sha256(file.read()).hexdigest()]

    def finish(self):
        with self.process:
            self.out, self.error = self.process.communicate(timeout=180)
        self.code = self.process.returncode
        self.report = json.loads(self.out)
        self.results = {result["id"]: result for result in self.report["results"]}
        return self


class LabTest(unittest.TestCase):
    longMessage = True

    def check(self, *arguments, stack="LAB_STACK"):
        run = Check(*arguments, stack=stack).finish()
        self.assertEqual(run.code, EXIT_CODES[run.report["verdict"]], run.out)
        self.assertNotIn("AddressSanitizer", run.error)
        return run

    def assert_verdicts(self, run, **expected):
        found = {name: run.results[name.replace("_", "-")]["verdict"] for name in expected}
        self.assertEqual(found, expected, json.dumps(run.report, indent=1))


def main():
    if os.environ.get("CONCHE_LAB") == "cannot":
        print("NOT RUN: this machine cannot run the lab")
        sys.exit(77)
    Check.program = sys.argv.pop(1)
    unittest.main(verbosity=2)
