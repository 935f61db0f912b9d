# SPDX-FileCopyrightText: 2026 The Conche authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the code that runs on the window's thread and fails on what would hold it: a wait, a nested event loop, a sleep.

waiting.py SOURCE      checks a tree
waiting.py --self-test checks this script with lines that it makes up
"""
import pathlib
import re
import sys
import tempfile
import unittest

# Rooms that are in the window's process; what they run, its thread runs.
ROOMS = ("core", "stack", "store", "net", "process", "secrets", "peers", "jobs", "schedule", "journal", "health", "setup",
         "models", "gui", "app")

WAITS = {
    "a wait": r"\bwaitFor\w+\s*\(|\bQThread::currentThread\(\)->wait\b|(?:\.|->)\s*wait\s*\(|\bQTRY_|\bQWaitCondition\b|"
              r"(?:\.|->)waitForFinished\b|\bQFutureSynchronizer\b",
    "a nested event loop": r"\bQEventLoop\b|\bprocessEvents\s*\(|(?:\.|->|::)exec\s*\(",
    "a dialog that waits": r"\bQ(?:Message|Input|File|Color|Font)\w*(?:Box|Dialog)::(?:about|critical|information|question|"
                           r"warning|get\w+)\s*\(",
    "a sleep": r"\bQThread::[mu]?sleep\b|\b(?:std::this_thread::)?sleep_(?:for|until)\s*\(|"
               r"(?<![\w.>:])(?:::)?(?:sleep|usleep|nanosleep)\s*\((?!\))|\bQTest::qWait",
    "a D-Bus call that waits": r"\bQDBus::Block|\bQDBusInterface\b|\bQDBusReply\b|\bcallWithArgumentList\b|"
                               r"\b(?:\w*[bB]us\w*|connection|sessionBus\(\)|systemBus\(\))\s*(?:\.|->)\s*call\s*\(|"
                               r"\bisServiceRegistered\s*\(",
    "a call that waits for another thread": r"\bBlockingQueuedConnection\b",
    "a process that is waited for": r"\bQProcess::execute\b|\bstd::system\s*\(|\bpopen\s*\(|(?<![\w.>])waitpid\s*\(",
}

# What may stand all the same: file, a part of the line, and why.
ALLOWED = [
    ("src/app/gui_main.cpp", "return QApplication::exec();", "the program's own loop"),
    ("src/app/gui_main.cpp", "(void)QApplication::exec();", "the loop until it is known whether another window runs"),
    ("src/app/cli_main.cpp", "return app.exec();", "the command line has no window"),
    ("src/app/practice_main.cpp", "waitForEnd(", "the practice stack has no window"),
    ("src/gui/charts/trendchart.cpp", "drag->exec(", "Qt has no other way to drag; timers and sockets go on meanwhile"),
    ("src/process/processrunner.cpp", "process->waitForFinished(longestDeath);", "a process that was killed, when the program ends"),
    ("src/store/database.cpp", "m_thread.wait();", "the program ends: what was handed over is stored"),
    ("src/store/connection.cpp", "QThread::msleep(10);", "on the store's own thread"),
    ("src/store/connection.cpp", "query->exec()", "on the store's own thread"),
]

COMMENT = re.compile(r'("(?:\\.|[^"\\])*")|//[^\n]*|/\*.*?\*/', re.DOTALL)


def without_comments(text):
    """The code with its line breaks; what stands in quotes stays."""
    return COMMENT.sub(lambda match: match.group(1) or "\n" * match.group().count("\n"), text)


def problems(source):
    source = pathlib.Path(source)
    found = []
    used = set()
    seen = 0
    for room in ROOMS:
        for path in sorted((source / "src" / room).rglob("*")):
            if path.suffix not in (".cpp", ".h"):
                continue
            seen += 1
            where = path.relative_to(source).as_posix()
            for number, line in enumerate(without_comments(path.read_text(encoding="utf-8")).split("\n"), 1):
                for what, pattern in WAITS.items():
                    if not re.search(pattern, line):
                        continue
                    allowed = [entry for entry in ALLOWED if entry[0] == where and entry[1] in line]
                    used.update(allowed)
                    if not allowed:
                        found.append(f"{where}:{number}: {what}: {line.strip()}")
    if seen == 0:
        found.append(f"{source}: no source file found")
    for entry in ALLOWED:
        if entry not in used and (source / entry[0]).exists():
            found.append(f"{entry[0]}: \"{entry[1]}\" is allowed and not there")
    return found


def main():
    if sys.argv[1:] == ["--self-test"]:
        result = unittest.TextTestRunner().run(unittest.defaultTestLoader.loadTestsFromTestCase(SelfTest))
        return 0 if result.wasSuccessful() else 1
    found = problems(sys.argv[1])
    print("\n".join(found) if found else "nothing holds the window's thread")
    return 1 if found else 0


class SelfTest(unittest.TestCase):
    """The script must be able to fail: each tree has one line."""

    def found(self, line, name="src/gui/a.cpp"):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder, name)
            path.parent.mkdir(parents=True)
            path.write_text("int a;\n" + line + "\n", encoding="utf-8")
            return problems(folder)

    def test_each_wait_is_found(self):
        for line in ("process.waitForFinished(100);", "socket->waitForConnected();", "m_thread.wait();", "QEventLoop loop;",
                     "dialog.exec();", "dialog->exec();", "menu.exec(place);", "QCoreApplication::processEvents();", "QThread::msleep(1);",
                     "std::this_thread::sleep_for(1ms);", "usleep(10);", "::sleep(1);", "QMessageBox::question(this, a, b);",
                     "QFileDialog::getOpenFileName(this);", "bus.call(message);", "m_bus.call(message, QDBus::Block);",
                     "QDBusConnection::sessionBus().call(message);", "QDBusInterface panel(service, path);",
                     "bus.interface()->isServiceRegistered(name);", "QDBusReply<bool> reply = x;",
                     "f(x, Qt::BlockingQueuedConnection);", "QProcess::execute(program);", "::waitpid(child, nullptr, 0);"):
            for name in ("src/gui/a.cpp", "src/models/deep/b.h", "src/app/c.cpp", "src/health/d.cpp"):
                found = self.found(line, name)
                self.assertEqual(1, len(found), (line, found))
                self.assertIn(f"{name}:2: a ", found[0])

    def test_what_only_looks_like_it_is_fine(self):
        for line in ("// dialog.exec();", "/* QEventLoop */", "m_bus.asyncCall(message);", "void Watch::sleep()", "sleep();", "call(u\"Notify\"_s, x);",
                     "menu.popup(place);", "int waiting = 1;", "watch->sleep();", "QString text = parts.join(u' ');",
                     "QDBusPendingReply<bool> reply = *watcher;"):
            self.assertEqual([], self.found(line), line)

    def test_what_is_allowed_is_allowed_there_only(self):
        self.assertEqual([], [one for one in self.found("return QApplication::exec();\n(void)QApplication::exec();",
                                                        "src/app/gui_main.cpp")])
        self.assertEqual(1, len(self.found("return QApplication::exec();")))
        self.assertTrue(self.found("dialog.exec();\nreturn QApplication::exec();\n(void)QApplication::exec();",
                                   "src/app/gui_main.cpp"))

    def test_a_permission_that_nothing_needs_is_found(self):
        self.assertEqual(1, len(self.found("(void)QApplication::exec();", "src/app/gui_main.cpp")))

    def test_an_empty_tree_is_no_success(self):
        with tempfile.TemporaryDirectory() as folder:
            self.assertEqual(1, len(problems(folder)))


if __name__ == "__main__":
    sys.exit(main())
