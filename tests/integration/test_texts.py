# SPDX-FileCopyrightText: 2026 The Conche authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The man page and the completion for bash: both say what the help says, and the programs that read them take them."""
import os
import re
import subprocess
import sys
import tempfile
import unittest

STACK = 'format = 1\nname = "bakery"\n' + "".join(
    f'[[check]]\nid = "{check}"\nkind = "command"\nprogram = "true"\n' for check in ("oven", "oven-door", "flour"))
STACK += "".join(f'[[sign]]\nid = "{sign}"\ncheck = "oven"\nkind = "slow"\nabove = "2s"\n' for sign in ("oven-slow", "off"))


class Texts(unittest.TestCase):
    program = None

    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory(prefix="conche-texts-")
        cls.addClassCleanup(folder.cleanup)
        cls.folder = folder.name
        os.makedirs(os.path.join(cls.folder, "conche", "stacks"))
        cls.path = os.path.join(cls.folder, "conche", "stacks", "bakery.toml")
        with open(cls.path, "w", encoding="utf-8") as file:
            file.write(STACK)
        cls.env = {**os.environ, "XDG_CONFIG_HOME": cls.folder}
        cls.script = cls.print("completion", "bash")
        cls.page = cls.print("--man-page")

    @classmethod
    def print(cls, *arguments):
        return subprocess.run([cls.program, *arguments], check=True, capture_output=True, text=True, env=cls.env).stdout

    def helps(self, *path):
        """Each command's path with the options that its help shows."""
        text = self.print(*path, "--help")
        yield path, re.findall(r"(?m)^  (?:-\w,)?(--[\w-]+)", text)
        for command in re.findall(r"(?m)^  (\w[\w-]*) ", text.partition("Subcommands:")[2].partition("\n\n")[0]):
            yield from self.helps(*path, command)

    def complete(self, *words, code="", program=None):
        """What bash is offered for the last of the words. As bash does it, "=" is a word of its own."""
        words = ["conche-cli"] + [part for word in words for part in (re.split("(=)", word) if "=" in word else [word])]
        quoted = " ".join("'" + word.replace("'", "'\\''") + "'" for word in words)
        driver = self.script + f"""
COMP_WORDS=({quoted}) COMP_CWORD={len(words) - 1}
{code}
_conche_cli "$1"
printf '%s\\n' "${{COMPREPLY[@]}}"
"""
        done = subprocess.run(["bash", "-u", "-c", driver, "bash", program or self.program], check=True, capture_output=True,
                              text=True, env=self.env, cwd=self.folder)
        self.assertEqual(done.stderr, "")
        return done.stdout.split("\n")[:-1] if done.stdout != "\n" else []

    def test_man_page_is_roff_without_a_complaint(self):
        for warnings in (["-ww"], ["-ww", "-rLL=40n"]):
            done = subprocess.run(["groff", *warnings, "-Tutf8", "-man", "-z"], check=True, capture_output=True, text=True, input=self.page)
            # A line that cannot be broken in a narrow window is no mistake.
            self.assertEqual([line for line in done.stderr.splitlines() if len(warnings) == 1 or "adjust" not in line], [])

    def test_man_page_says_what_the_help_says(self):
        text = subprocess.run(["groff", "-Tascii", "-P-cbou", "-rLL=1000n", "-man"], check=True, capture_output=True, text=True, input=self.page).stdout
        for section in ("NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "COMMANDS", "EXIT STATUS", "FILES", "ENVIRONMENT", "EXAMPLES", "SEE ALSO"):
            self.assertRegex(text, f"(?m)^{section}$")
        seen = 0
        for path, options in self.helps():
            command = re.search(rf"(?ms)^   conche-cli {' '.join(path)}\b(.*?)^(   )?\S", text) if path else None
            for option in options:
                seen += 1
                self.assertIn(option, command.group(1) if command and option != "--help" else text, path)
        self.assertGreater(seen, 20)
        # To be pasted, not to be looked at.
        self.assertIn("jq '.results[] | select(.verdict != \"ok\")'", text)

    def test_completes_all_commands_and_options(self):
        for path, options in self.helps():
            self.assertEqual(set(options), {word for word in self.complete(*path, "--")}, path)
        self.assertIn("check", self.complete(""))
        self.assertEqual(self.complete("che"), ["check", "checklist"])
        self.assertEqual(self.complete("stack", "v"), ["validate"])
        self.assertNotIn("--man-page", self.complete("--"))

    def test_completes_values(self):
        self.assertEqual(self.complete("check", "--format", ""), ["text", "json", "nagios", "openmetrics"])
        self.assertEqual(self.complete("check", "--format=j"), ["json"])
        self.assertEqual(self.complete("check", "--format="), ["text", "json", "nagios", "openmetrics"])
        self.assertEqual(self.complete("check", "-f", "j"), ["json"])
        self.assertEqual(self.complete("check", "--timeout", ""), [])
        self.assertEqual(self.complete("check", "--format", "json", "--det"), ["--details"])
        self.assertEqual(self.complete("completion", "b"), ["bash"])
        # A value that reads like a command is a value.
        self.assertIn("--format", self.complete("check", "--stack", "stack", "--f"))

    def test_completes_names_of_stacks_and_checks(self):
        self.assertEqual(self.complete("check", "--stack", ""), ["bakery", "chocolate-factory"])
        self.assertEqual(self.complete("check", "--stack=b"), ["bakery"])
        self.assertEqual(self.complete("stack", "show", "b"), ["bakery"])
        self.assertEqual(self.complete("check", "--stack", "./conche/stacks/"), ["./conche/stacks/bakery.toml"])
        self.assertEqual(self.complete("check", "--stack", "bakery", "--only", "ov"), ["oven", "oven-door"])
        self.assertEqual(self.complete("check", "--stack", self.path, "--only", "oven,f"), ["oven,flour"])
        self.assertIn("training-recent", self.complete("check", "--only", "tr"))
        self.assertEqual(self.complete("check", "--stack", "bakery", "--only", "of"), [])
        self.assertEqual(self.complete("history", "--stack", "bakery", "--check", "o"), ["oven", "oven-door"])
        for command in ("acknowledge", "ack", "mute", "unmute"):
            self.assertEqual(self.complete(command, "--stack", "bakery", "o"), ["oven", "oven-door", "oven-slow", "off"])

    def test_completes_other_names_of_commands(self):
        self.assertEqual(self.complete("ack"), ["acknowledge", "ack"])
        self.assertEqual(self.complete("ack", "disk", "--rea"), ["--reason"])

    def test_names_are_words_and_never_commands(self):
        evil = os.path.join(self.folder, "conche", "stacks", "a$(touch owned)b.toml")
        with open(evil, "w", encoding="utf-8"):
            pass
        self.addCleanup(os.unlink, evil)
        self.assertIn("bakery", self.complete("check", "--stack", ""))
        self.assertEqual(self.complete("check", "--stack", "a"), ["a\\$\\(touch"])
        self.complete("check", "--stack", "$(touch owned)", "--only", "")
        self.assertFalse(os.path.exists(os.path.join(self.folder, "owned")))

    def test_a_program_that_fails_is_silent(self):
        self.assertEqual(self.complete("check", "--stack", "", program="false"), [])
        self.assertEqual(self.complete("check", "--stack", "", program="/nowhere/conche-cli"), [])

    def test_bash_is_told_whom_it_completes(self):
        out = subprocess.run(["bash", "-c", self.script + "complete -p conche-cli"], check=True, capture_output=True, text=True).stdout
        self.assertEqual(out, "complete -F _conche_cli conche-cli\n")


if __name__ == "__main__":
    Texts.program = os.path.abspath(sys.argv.pop(1))
    unittest.main(verbosity=2)
