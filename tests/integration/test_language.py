# SPDX-FileCopyrightText: 2026 The Conche authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""conche-cli in Spanish: people read sentences in their language, and programs read the same as in English."""
import json
import os
import re
import subprocess
import sys
import tempfile
import unittest

import lab

# Where the report holds sentences; and what differs between two runs of the same check.
SENTENCES = {"summary", "rule", "next_step", "source", "facts", "because", "reason", "missing", "text"}
VOLATILE = re.compile(r"\d+")


class Language(unittest.TestCase):
    cli = practice = page = None

    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory(prefix="conche-language-")
        cls.addClassCleanup(folder.cleanup)
        cls.home = folder.name
        cls.stack = os.path.join(cls.home, "practice.toml")
        command = [cls.practice, "--scenario", "scheduler-stopped", "--stack-out", cls.stack, "--seed", "7"]
        cls.process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        cls.addClassCleanup(cls.end)
        cls.trust = cls.process.stdout.readline().split("--trust ")[1].strip()

    @classmethod
    def end(cls):
        cls.process.terminate()
        cls.process.wait(30)
        cls.process.stdout.close()

    def run_in(self, language, *arguments):
        env = {name: value for name, value in lab.Check.environment(self.home).items()
               if not name.startswith("LC_") and name not in ("LANG", "LANGUAGE")}
        return subprocess.run([self.cli, *arguments], capture_output=True, text=True, env={**env, **language})

    def check_in(self, language, *arguments):
        return self.run_in(language, "check", "--stack", self.stack, "--trust", self.trust, "--no-store", *arguments)

    def both(self, *arguments):
        english = self.check_in({"LC_ALL": "C.UTF-8"}, *arguments)
        spanish = self.check_in({"LANGUAGE": "es"}, *arguments)
        self.assertEqual(english.returncode, 2, english.stderr)
        self.assertEqual(spanish.returncode, 2, spanish.stderr)
        return english.stdout, spanish.stdout

    def test_checks_are_told_in_spanish(self):
        english, spanish = self.both("--details")
        self.assertIn("stopped, 0 jobs", english)
        self.assertNotIn("(s)", english)
        for words in ("■ crítico", "● correcto", "stopped, 0 trabajos", "Señales de aviso", "siguiente paso: Reinicia el servicio API"):
            self.assertIn(words, spanish)
        for words in ("critical", "next step", "Restart", "questions"):
            self.assertIn(words, english)
            self.assertNotIn(words, spanish)

    def test_the_environment_says_which_language(self):
        for language, word in [({"LANGUAGE": "es"}, "Uso:"), ({"LANG": "es_ES.UTF-8"}, "Uso:"), ({"LC_MESSAGES": "es_MX.UTF-8"}, "Uso:"),
                               ({"LANGUAGE": "eo:es:en"}, "Uso:"), ({"LANGUAGE": "es", "LANG": "C.UTF-8"}, "Uso:"),
                               ({}, "Usage:"), ({"LANG": "C"}, "Usage:"), ({"LANGUAGE": "es", "LC_ALL": "C"}, "Usage:"),
                               ({"LANGUAGE": "en:es"}, "Usage:"), ({"LANG": "es_ES.UTF-8", "LC_ALL": "POSIX"}, "Usage:"),
                               ({"LANG": "es_ES.UTF-8", "LC_MESSAGES": "en_GB.UTF-8"}, "Usage:"), ({"LANG": "eo"}, "Usage:"),
                               ({"LANGUAGE": "../es"}, "Usage:")]:
            self.assertIn(word, self.run_in(language, "--help").stdout, language)

    def commands(self, *path):
        yield path
        text = self.run_in({"LC_ALL": "C.UTF-8"}, *path, "--help").stdout
        for command in re.findall(r"(?m)^  (\w[\w-]*)\b", text.partition("Subcommands:")[2].partition("\n\n")[0]):
            yield from self.commands(*path, command)

    def test_help_names_the_same_in_both(self):
        seen = 0
        for path in self.commands():
            english = self.run_in({"LC_ALL": "C.UTF-8"}, *path, "--help").stdout
            spanish = self.run_in({"LANGUAGE": "es"}, *path, "--help").stdout
            for pattern in (r"(?m)^  (-\S+)", r"\{[a-z,]+\}", r"(?m)^  (?:conche-cli|\.) .*$"):
                self.assertEqual(re.findall(pattern, english), re.findall(pattern, spanish), path)
            self.assertNotRegex(spanish, r"\b(the|Options|Usage|Print|which|Examples|Needs|Excludes|stack file)\b", path)
            seen += 1
        self.assertGreater(seen, 15)

    def assert_same(self, english, spanish, path=""):
        self.assertEqual(type(english), type(spanish), path)
        if path.rsplit("/", 1)[-1] in SENTENCES:
            return
        if isinstance(english, dict):
            self.assertEqual(list(english), list(spanish), path)
            for key, value in english.items():
                self.assert_same(value, spanish[key], f"{path}/{key}")
        elif isinstance(english, list):
            self.assertEqual(len(english), len(spanish), path)
            # What was asked at once stands in the order of the answers.
            if all(isinstance(value, str) for value in english):
                english, spanish = (sorted(VOLATILE.sub("0", value) for value in values) for values in (english, spanish))
            for number, value in enumerate(english):
                self.assert_same(value, spanish[number], f"{path}[{number}]")
        elif isinstance(english, str):
            self.assertEqual(VOLATILE.sub("0", english), VOLATILE.sub("0", spanish), path)

    def test_json_differs_in_sentences_only(self):
        english, spanish = (json.loads(text) for text in self.both("--format", "json"))
        self.assert_same(english, spanish)
        self.assertNotEqual(english["results"][0]["summary"], spanish["results"][0]["summary"])
        self.assertEqual([result["verdict"] for result in english["results"]], [result["verdict"] for result in spanish["results"]])

    def test_json_reports_that_differ_are_told_apart(self):
        good = {"verdict": "ok", "summary": "one", "latency_ms": 3, "at": "2026-01-01"}
        self.assert_same(good, {**good, "summary": "uno", "latency_ms": 4, "at": "2026-02-03"})
        for bad in ({**good, "verdict": "correcto"}, {"veredicto": "ok"}, {**good, "latency_ms": "3"}):
            with self.assertRaises(AssertionError):
                self.assert_same(good, bad)

    def test_nagios_reads_the_same(self):
        english, spanish = self.both("--format", "nagios")
        self.assertEqual(english.split(" - ")[0], spanish.split(" - ")[0])
        self.assertIn("CRITICAL", spanish.split(" - ")[0])
        self.assertEqual(*(VOLATILE.sub("0", text.partition(" | ")[2]) for text in (english, spanish)))
        self.assertIn("'health_score'=", spanish)

    def test_openmetrics_reads_the_same(self):
        samples = []
        for text in self.both("--format", "openmetrics"):
            self.assertEqual(text.splitlines()[-1], "# EOF")
            lines = [line for line in text.splitlines() if not line.startswith("# HELP ")]
            samples.append([line.rpartition(" ")[0] if "seconds" in line and line[0] != "#" else line for line in lines])
        self.assertEqual(*samples)
        self.assertGreater(len(samples[0]), 50)

    def test_mistakes_have_the_same_exit_codes(self):
        for arguments in (["check", "--stack", "nowhere"], ["check", "--nonsense"], ["stack", "validate", "nowhere"], []):
            english = self.run_in({"LC_ALL": "C.UTF-8"}, *arguments)
            spanish = self.run_in({"LANGUAGE": "es"}, *arguments)
            self.assertEqual(english.returncode, spanish.returncode, arguments)
            self.assertNotEqual(english.returncode, 0)
        self.assertIn("no hay ningún stack «nowhere»", self.run_in({"LANGUAGE": "es"}, "check", "--stack", "nowhere").stderr)

    def test_the_man_page_is_english(self):
        with open(self.page, encoding="utf-8") as file:
            self.assertEqual(file.read(), self.run_in({"LC_ALL": "C.UTF-8"}, "--man-page").stdout)
        self.assertIn("SINOPSIS", self.run_in({"LANGUAGE": "es"}, "--man-page").stdout)


if __name__ == "__main__":
    Language.cli, Language.practice, Language.page = (os.path.abspath(path) for path in sys.argv[1:4])
    del sys.argv[1:4]
    unittest.main(verbosity=2)
