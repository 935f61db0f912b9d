# SPDX-FileCopyrightText: 2026 The Conche authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What "cmake --install" puts where, and whether it fits together: names, icons, versions, man pages, packages.

test_tree.py SOURCE BUILD CMAKE
"""
import configparser
import fnmatch
import os
import pathlib
import re
import struct
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as tree

ID = "io.github.conche.conche"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256)
TREE = {
    "bin/conche", "bin/conche-cli", "bin/conche-practice",
    f"share/applications/{ID}.desktop", f"share/metainfo/{ID}.metainfo.xml",
    "share/bash-completion/completions/conche-cli",
    "share/man/man1/conche.1", "share/man/man1/conche-cli.1", "share/man/man1/conche-practice.1",
    f"share/icons/hicolor/scalable/apps/{ID}.svg", f"share/icons/hicolor/symbolic/apps/{ID}-symbolic.svg",
    *(f"share/icons/hicolor/{size}x{size}/apps/{ID}.png" for size in SIZES),
}
PROGRAMS = ("conche", "conche-cli", "conche-practice")
OPTION = re.compile(r"(?<![\w-])--?[a-z][\w-]*")


class Tree(unittest.TestCase):
    source = build = cmake = None

    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory(prefix="conche-tree-")
        cls.addClassCleanup(folder.cleanup)
        cls.prefix = pathlib.Path(folder.name, "usr")
        subprocess.run([cls.cmake, "--install", cls.build, "--prefix", str(cls.prefix)], check=True, capture_output=True)
        home = pathlib.Path(folder.name, "home")
        home.mkdir()
        # Nothing of a desktop, nothing of whoever runs this.
        cls.env = {name: value for name, value in os.environ.items()
                   if not name.startswith(("LC_", "XDG_", "QT_")) and name not in ("LANG", "LANGUAGE", "DISPLAY", "WAYLAND_DISPLAY")}
        cls.env |= {"HOME": str(home), "LC_ALL": "C.UTF-8"}

    def read(self, path):
        return (self.prefix / path).read_text(encoding="utf-8")

    def run_program(self, name, *arguments, **env):
        return subprocess.run([str(self.prefix / "bin" / name), *arguments], capture_output=True, text=True, env=self.env | env,
                              timeout=60)

    def entry(self):
        entry = configparser.ConfigParser(interpolation=None, delimiters="=")
        entry.optionxform = str
        entry.read_string(self.read(f"share/applications/{ID}.desktop"))
        return entry

    def test_all_of_it_is_there_and_nothing_else(self):
        found = {str(path.relative_to(self.prefix)) for path in self.prefix.rglob("*") if not path.is_dir()}
        self.assertEqual(found, TREE)
        for program in PROGRAMS:
            self.assertTrue(os.access(self.prefix / "bin" / program, os.X_OK), program)

    def test_each_file_is_in_one_package(self):
        owners = {}
        for lines in pathlib.Path(self.source, "packaging/debian").glob("*.install"):
            owners[lines.stem] = lines.read_text(encoding="utf-8").split()
        for path in TREE:
            of = [package for package, patterns in owners.items() for pattern in patterns
                  if fnmatch.fnmatch("usr/" + path, pattern) or f"usr/{path}".startswith(pattern + "/")]
            self.assertEqual(len(of), 1, f"{path}: {of}")

    def test_the_desktop_finds_program_and_icon(self):
        entry = self.entry()
        main = entry["Desktop Entry"]
        self.assertEqual(main["Icon"], ID)
        for group in entry.values():
            if "Exec" in group:
                self.assertEqual(group["Exec"].split()[0], "conche")
                self.assert_known("conche", OPTION.findall(group["Exec"]))
        actions = {f"Desktop Action {name}" for name in main["Actions"].split(";") if name}
        self.assertEqual(actions, {name for name in entry.sections() if name.startswith("Desktop Action")})
        self.assertGreater(len(actions), 0)
        # Whatever is said in one language is said in the other.
        for group in entry.values():
            for key in ("GenericName", "Comment", "Keywords") if group is main else ("Name",):
                if group.name != "DEFAULT":
                    self.assertIn(f"{key}[es]", group, group.name)

    def test_icons_are_what_their_names_say(self):
        for size in SIZES:
            head = (self.prefix / f"share/icons/hicolor/{size}x{size}/apps/{ID}.png").read_bytes()[:26]
            self.assertEqual(head[:8], b"\x89PNG\r\n\x1a\n")
            self.assertEqual(struct.unpack(">2I2B", head[16:26]), (size, size, 8, 6), "side, bits, colour with alpha")
        for path in ("scalable/apps/" + ID, f"symbolic/apps/{ID}-symbolic"):
            root = tree.fromstring(self.read(f"share/icons/hicolor/{path}.svg"))
            self.assertEqual(root.tag, "{http://www.w3.org/2000/svg}svg")

    def test_there_is_one_id(self):
        named = {}
        for folder in ("src", "packaging"):
            for path in pathlib.Path(self.source, folder).rglob("*"):
                if path.is_file() and path.suffix != ".png":
                    for name in re.findall(r"io\.github\.conche\.[\w-]+", path.read_text(encoding="utf-8")):
                        named.setdefault(name.removesuffix("-symbolic"), path)
        self.assertEqual(set(named), {ID}, named)
        main = pathlib.Path(self.source, "src/app/gui_main.cpp").read_text(encoding="utf-8")
        self.assertIn(f'setDesktopFileName(QStringLiteral("{ID}"))', main)

    def test_metainfo_says_what_is_installed(self):
        root = tree.fromstring(self.read(f"share/metainfo/{ID}.metainfo.xml"))
        self.assertEqual(root.findtext("id"), ID)
        self.assertEqual(root.findtext("launchable"), f"{ID}.desktop")
        self.assertEqual(root.findtext("provides/binary"), "conche")
        language = "{http://www.w3.org/XML/1998/namespace}lang"
        for place in ("summary", "description/p", "description/ul/li", "releases/release/description/p"):
            told = root.findall(f"./{place}")
            self.assertEqual(len([text for text in told if text.get(language) == "es"]) * 2, len(told), place)

    def test_there_is_one_version(self):
        said = self.run_program("conche", "--version").stdout.split()[-1]
        for program in PROGRAMS:
            page = self.read(f"share/man/man1/{program}.1")
            self.assertRegex(page, rf'(?m)^\.TH .*"Conche {re.escape(said)}"', program)
        self.assertIn(said, self.run_program("conche-cli", "--version").stdout)
        root = tree.fromstring(self.read(f"share/metainfo/{ID}.metainfo.xml"))
        self.assertEqual(root.find("releases/release").get("version"), said)
        changes = pathlib.Path(self.source, "packaging/debian/changelog").read_text(encoding="utf-8")
        self.assertTrue(changes.startswith(f"conche ({said})"), changes.splitlines()[0])

    def page(self, program):
        done = subprocess.run(["groff", "-Tascii", "-P-cbou", "-rLL=1000n", "-man"], check=True, capture_output=True, text=True,
                              input=self.read(f"share/man/man1/{program}.1"))
        return done.stdout

    def helped(self, program):
        """The options that the program's help lists, short ones too."""
        done = self.run_program(program, "--help")
        self.assertEqual((done.returncode, done.stderr), (0, ""), program)
        heads = re.findall(r"(?m)^  (-[^ ,]*(?:,\s*-[^ ,]*)*)", done.stdout)
        return {option for head in heads for option in OPTION.findall(head)}

    def assert_known(self, program, options):
        self.assertLessEqual(set(options), self.helped(program), program)

    def test_man_pages_have_all_options_and_no_others(self):
        for program in ("conche", "conche-practice"):
            text = self.page(program)
            options = re.search(r"(?ms)^OPTIONS$(.*?)^[A-Z]", text).group(1)
            described = {option for head in re.findall(r"(?m)^       (-.*)", options) for option in OPTION.findall(head)}
            self.assertEqual(described, self.helped(program), program)
            self.assertGreater(len(described), 5)

    def test_man_pages_are_roff_without_a_complaint(self):
        for program in PROGRAMS:
            done = subprocess.run(["groff", "-ww", "-Tutf8", "-man", "-z"], capture_output=True, text=True,
                                  input=self.read(f"share/man/man1/{program}.1"))
            self.assertEqual((done.returncode, done.stderr), (0, ""), program)

    def test_what_needs_no_window_is_answered_without_a_display(self):
        for arguments, code, words in (
                (["--help"], 0, "--pictures"), (["--version"], 0, "conche "), (["--nonsense"], 2, "nonsense"),
                (["--page", "nowhere"], 2, "overview"), ([], 1, "there is no display")):
            done = self.run_program("conche", *arguments)
            self.assertEqual(done.returncode, code, done)
            said = done.stdout if code == 0 else done.stderr
            self.assertIn(words, said, arguments)
            self.assertEqual(done.stderr if code == 0 else done.stdout, "", arguments)
        said = self.run_program("conche", LC_ALL="", LANGUAGE="es").stderr
        self.assertIn("no hay pantalla", said)
        said = self.run_program("conche", "--page", "nowhere", LC_ALL="", LANGUAGE="es").stderr
        self.assertIn("no hay ninguna página", said)


if __name__ == "__main__":
    Tree.source, Tree.build, Tree.cmake = sys.argv[1:]
    unittest.main(argv=sys.argv[:1], verbosity=2)
