# SPDX-FileCopyrightText: 2026 The Conche authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the arrows between the rooms of src/ and fails on those that the house does not have.

layers.py SOURCE [--cli PROGRAM]   checks a tree, and that the program links nothing of a window
layers.py --self-test              checks this script with trees that it makes up
"""
import argparse
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

FLOORS = {
    "core": 0,
    "stack": 1, "store": 1, "net": 1, "process": 1, "secrets": 1,
    "peers": 2, "jobs": 2, "schedule": 2,
    "journal": 3, "trends": 3, "health": 3, "setup": 3,
    "checklists": 4, "backup": 4, "runbooks": 4, "incidents": 4,
    "models": 5,
    "gui": 6, "cli": 6, "practice": 6,
    "app": 7,
}
SIDEWAYS = {("health", "trends"), ("health", "journal"), ("runbooks", "backup"), ("incidents", "checklists")}

# What one room speaks alone. A pattern of header names, and the libraries that bring them.
ALONE = [
    ("stack", r"yaml-cpp", r"yaml-cpp"),
    ("store", r"QSql\w*|QtSql", r"Qt6::Sql"),
    ("net", r"QNetwork\w*|QTcp\w+|QUdpSocket|QSsl\w*|QHost(Address|Info)|QHttp\w*|QtNetwork", r"Qt6::Network"),
    ("process", r"QProcess\w*", None),
    ("secrets", r"(qt6)?keychain(\.h)?", r"Qt6Keychain::\S+"),
    ("checklists", r"md4c(\.h)?", r"PkgConfig::MD4C"),
]
# Rooms below the window know nothing of one.
WINDOW_ROOMS = {"models", "gui", "app"}
WINDOW = r"Q(Widget|MainWindow|Dialog|Gui|Painter|Icon|Pixmap|Chart)\w*|QApplication|Qt(Widgets|Gui|Charts)"
WINDOW_LIBRARY = r"Qt6::(Widgets|Gui|Charts)"

BUDGET = {".cpp": 500, ".h": 250}
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^">]+)[">]', re.MULTILINE)
KEYWORDS = {"PRIVATE", "PUBLIC", "INTERFACE", "SOURCES", "LINK", "PRIVATE_LINK"}
LIBRARY_NAMES = re.compile(r"^conche_(\w+)$")


def arrow_problem(here, there):
    """Why a room may not know another one; None where it may."""
    if there == here or there not in FLOORS:
        return None
    if here not in FLOORS:
        return f"{here} is no room of the house"
    if FLOORS[there] < FLOORS[here] or (here, there) in SIDEWAYS:
        return None
    return f"an arrow {'up' if FLOORS[there] > FLOORS[here] else 'sideways'}: {here} -> {there}"


def room_of_include(source, path, name):
    """The room that an include in quotes leads into; None where it leads out of src/."""
    for base in (path.parent, source / "src"):
        target = pathlib.Path(base, name).resolve()
        if target.exists() and (source / "src").resolve() in target.parents:
            return target.relative_to((source / "src").resolve()).parts[0]
    first = name.split("/")[0]
    return first if "/" in name and first in FLOORS else None


def include_problems(source, path, room, text):
    for match in INCLUDE.finditer(text):
        line = text.count("\n", 0, match.start(2)) + 1
        bracket, name = match.groups()
        if bracket == '"':
            room_there = room_of_include(source, path, name)
            problem = arrow_problem(room, room_there)
            if problem:
                yield line, f'{problem} by #include "{name}"'
            if room_there:
                continue
        # A <QSqlError> may come as <QtSql/QSqlError>.
        header = name.split("/")[-1]
        for alone, headers, _ in ALONE:
            if room != alone and any(re.fullmatch(headers, part) for part in name.split("/")):
                yield line, f"only src/{alone} includes <{header}>"
        if room not in WINDOW_ROOMS and any(re.fullmatch(WINDOW, part) for part in name.split("/")):
            yield line, f"src/{room} knows no window but includes <{header}>"


def link_problems(room, text):
    text = re.sub(r"#[^\n]*", "", text)
    for call in re.finditer(r"(conche_room|target_link_libraries)\s*\(([^)]*)\)", text):
        words = call.group(2).split()
        if call.group(1) == "conche_room":
            words = [word for i, word in enumerate(words) if "LINK" in " ".join(words[:i])]
        else:
            words = words[1:]
        for word in words:
            if word in KEYWORDS:
                continue
            library = LIBRARY_NAMES.match(word)
            problem = arrow_problem(room, library.group(1)) if library else None
            if problem:
                yield f"{problem} by linking {word}"
            for alone, _, libraries in ALONE:
                if libraries and room != alone and re.fullmatch(libraries, word):
                    yield f"only src/{alone} links {word}"
            if room not in WINDOW_ROOMS and re.fullmatch(WINDOW_LIBRARY, word):
                yield f"src/{room} knows no window but links {word}"


def without_build(paths):
    return (path for path in paths if path.is_file() and "build" not in path.parts)


def problems(source):
    source = pathlib.Path(source)
    found = []
    seen = 0
    for path in sorted(without_build((source / "src").rglob("*"))):
        room = path.relative_to(source / "src").parts[0]
        where = path.relative_to(source)
        if path.suffix in BUDGET:
            seen += 1
            text = path.read_text(encoding="utf-8")
            found += [f"{where}:{line}: {what}" for line, what in include_problems(source, path, room, text)]
        elif path.name == "CMakeLists.txt" and path.parent != source / "src":
            found += [f"{where}: {what}" for what in link_problems(room, path.read_text(encoding="utf-8"))]
    if seen == 0:
        found.append(f"{source}: no source file found")
    for folder in ("src", "tests"):
        for path in sorted(without_build((source / folder).rglob("*"))):
            where = path.relative_to(source)
            if path.suffix not in BUDGET and path.suffix not in (".py", ".cmake", ".txt", ".sql", ".toml"):
                continue
            lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
            if path.suffix in BUDGET and len(lines) > BUDGET[path.suffix]:
                found.append(f"{where}: {len(lines)} lines, {BUDGET[path.suffix]} are the budget")
            unfinished = "TO" + "DO"
            found += [f"{where}:{number}: {unfinished}" for number, line in enumerate(lines, 1) if unfinished in line.split()
                      or re.search(rf"\b{unfinished}\b", line)]
    return found


def linked_window_libraries(ldd_output):
    return sorted(set(re.findall(r"libQt6(?:Widgets|Gui|Charts)\S*", ldd_output)))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("source", nargs="?")
    parser.add_argument("--cli")
    parser.add_argument("--self-test", action="store_true")
    options = parser.parse_args()
    if options.self_test:
        result = unittest.TextTestRunner().run(unittest.defaultTestLoader.loadTestsFromTestCase(SelfTest))
        return 0 if result.wasSuccessful() else 1
    found = problems(options.source)
    if options.cli:
        output = subprocess.run(["ldd", options.cli], capture_output=True, text=True, check=True).stdout
        if "libQt6Core" not in output:
            found.append(f"{options.cli}: ldd does not even show Qt Core")
        found += [f"{options.cli} links {library}" for library in linked_window_libraries(output)]
    print("\n".join(found) if found else "every arrow points down")
    return 1 if found else 0


class SelfTest(unittest.TestCase):
    """The script must be able to fail: each tree has one mistake, or none."""

    def found(self, files):
        with tempfile.TemporaryDirectory() as folder:
            for name, text in {"src/core/a.h": "", **files}.items():
                path = pathlib.Path(folder, name)
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text, encoding="utf-8")
            return problems(folder)

    def test_arrows_down_are_fine(self):
        self.assertEqual([], self.found({
            "src/health/a.cpp": '#include "a.h"\n#include "core/a.h"\n#include "peers/x/b.h"\n#include <QString>\n',
            "src/health/a.h": "", "src/peers/x/b.h": '#include "../y/c.h"\n#include "ask.h"\n', "src/peers/y/c.h": "",
            "src/health/CMakeLists.txt": "conche_room(health SOURCES a.cpp LINK conche_core conche_peers)\n"}))

    def test_arrows_up_and_sideways_are_found(self):
        for room, include, word in [("core", "stack/b.h", "up"), ("net", "process/b.h", "sideways"), ("peers", "jobs/b.h", "sideways"),
                                    ("trends", "health/b.h", "sideways"), ("stack", "../gui/b.h", "up"), ("cli", "app/b.h", "up"),
                                    ("peers/docker", "health/b.h", "up"), ("health", "cli/nowhere.h", "up")]:
            target = include.removeprefix("../")
            files = {f"src/{room}/a.cpp": f'\n#include "{include}"\n'}
            if "nowhere" not in target:
                files[f"src/{target}"] = ""
            found = self.found(files)
            self.assertEqual(1, len(found), (room, include, found))
            self.assertIn(f"src/{room}/a.cpp:2: an arrow {word}", found[0])

    def test_four_arrows_sideways_are_the_house_s_own(self):
        for here, there in SIDEWAYS:
            files = {f"src/{here}/a.cpp": f'#include "{there}/b.h"\n', f"src/{there}/b.h": ""}
            self.assertEqual([], self.found(files))
            back = {f"src/{there}/a.cpp": f'#include "{here}/b.h"\n', f"src/{here}/b.h": ""}
            self.assertEqual(1, len(self.found(back)))

    def test_links_are_read(self):
        for room, text in [("net", "conche_room(net SOURCES a.cpp LINK conche_core conche_health)"),
                           ("net", "conche_room(\n net\n SOURCES\n a.cpp\n PRIVATE_LINK\n conche_stack)"),
                           ("cli", "target_link_libraries(conche_cli PRIVATE conche_practice)"),
                           ("health", "conche_room(health SOURCES a.cpp PRIVATE_LINK Qt6::Sql)"),
                           ("health", "conche_room(health SOURCES a.cpp LINK Qt6::Network)"),
                           ("cli", "target_link_libraries(conche_cli PUBLIC Qt6::Gui)"),
                           ("net", "target_link_libraries(conche_net PRIVATE Qt6Keychain::Qt6Keychain)")]:
            found = self.found({f"src/{room}/CMakeLists.txt": text})
            self.assertEqual(1, len(found), (text, found))
            self.assertIn(f"src/{room}/CMakeLists.txt", found[0])
        self.assertEqual([], self.found({"src/app/CMakeLists.txt": "target_link_libraries(conche PRIVATE conche_cli Qt6::Widgets) # conche_x"}))

    def test_each_speaks_its_own(self):
        for header, room in [("QSqlQuery", "store"), ("QtSql/QSqlError", "store"), ("QNetworkReply", "net"), ("QTcpSocket", "net"),
                             ("QSslError", "net"), ("QProcess", "process"), ("qt6keychain/keychain.h", "secrets"),
                             ("yaml-cpp/parser.h", "stack"), ("md4c.h", "checklists")]:
            self.assertEqual([], self.found({f"src/{room}/a.cpp": f"#include <{header}>\n"}))
            found = self.found({"src/health/a.cpp": f"#include <{header}>\n"})
            self.assertEqual(1, len(found), (header, found))
            self.assertIn(f"only src/{room} includes", found[0])

    def test_own_headers_of_such_a_name_are_fine(self):
        self.assertEqual([], self.found({"src/app/a.cpp": '#include "secrets/keychain.h"\n#include "QSqlThing"\n',
                                         "src/secrets/keychain.h": "", "src/app/QSqlThing": ""}))

    def test_windows_stay_up(self):
        self.assertEqual(1, len(self.found({"src/cli/a.cpp": "#include <QWidget>\n"})))
        self.assertEqual(1, len(self.found({"src/health/a.cpp": "#include <QtGui/QIcon>\n"})))
        self.assertEqual([], self.found({"src/gui/a.cpp": "#include <QWidget>\n"}))

    def test_budgets(self):
        self.assertEqual([], self.found({"src/core/a.cpp": "\n" * 500, "src/core/b.h": "\n" * 250}))
        self.assertEqual(1, len(self.found({"src/core/a.cpp": "\n" * 501})))
        self.assertEqual(1, len(self.found({"tests/unit/a.h": "\n" * 251})))

    def test_unfinished_work_is_found(self):
        for text in ("// TO" + "DO later", "// TO" + "DO: later", "int a; // (TO" + "DO)"):
            self.assertEqual(1, len(self.found({"src/core/a.cpp": text})), text)
        self.assertEqual([], self.found({"src/core/a.cpp": "int TO" + "DOS;"}))

    def test_an_empty_tree_is_no_success(self):
        with tempfile.TemporaryDirectory() as folder:
            self.assertEqual(1, len(problems(folder)))

    def test_ldd_is_read(self):
        self.assertEqual([], linked_window_libraries("\tlibQt6Core.so.6 => /lib/libQt6Core.so.6\n"))
        self.assertEqual(["libQt6Gui.so.6"], linked_window_libraries("\tlibQt6Gui.so.6 => not found\n"))


if __name__ == "__main__":
    sys.exit(main())
