# SPDX-FileCopyrightText: 2026 The Conche authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The daily check installed, run and removed by a real systemd user manager and a real cron.

Both run in namespaces of their own: /run, the crontabs, the home folder and the processes are the test's, the machine's
stay untouched and unseen. Exit code 77 where this machine gives no such namespaces.
"""
import hashlib
import os
import pty
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
import unittest
import urllib.parse

INSIDE = "CONCHE_TEST_OWN_MACHINE"
RUNTIME = "/run/user/test"
STACK = """format = 1
name = "own"
title = "Own"
zone = "{zone}"
[[check]]
id = "mine"
kind = "command"
program = "{program}"
"""


def not_run(why):
    print(f"NOT RUN: {why}", file=sys.stderr)
    sys.exit(77)


def enter_own_machine():
    """Runs this file again where /run, the crontabs and the processes are ours."""
    root = [] if os.geteuid() == 0 else ["sudo", "-n"]
    unshare = [*root, "unshare", "--mount", "--propagation", "private", "--pid", "--kill-child", "--mount-proc"]
    try:
        subprocess.run([*unshare, "mount", "-t", "tmpfs", "tmpfs", "/run"], check=True, capture_output=True, text=True)
    except OSError as error:
        not_run(error)
    except subprocess.CalledProcessError as error:
        not_run("it needs root and namespaces: " + error.stderr)
    sys.exit(subprocess.run([*unshare, "env", INSIDE + "=1", sys.executable, *sys.argv], check=False).returncode)


def mount_own_folders():
    for folder in ("/run", "/var/spool/cron", "/etc/cron.d"):
        if os.path.isdir(folder):
            subprocess.run(["mount", "-t", "tmpfs", "-o", "mode=755", "tmpfs", folder], check=True)
    if os.path.exists("/etc/crontab"):
        subprocess.run(["mount", "--bind", "/dev/null", "/etc/crontab"], check=True)
    # What systemd takes for "this machine runs systemd".
    os.makedirs("/run/systemd/system")
    os.makedirs(RUNTIME, mode=0o700)
    os.makedirs("/var/spool/cron/crontabs", exist_ok=True)


def wait_until(what, seconds=30):
    end = time.monotonic() + seconds
    while not what():
        if time.monotonic() > end:
            raise AssertionError(f"it did not come to this within {seconds} s")
        time.sleep(0.1)


class Machine(unittest.TestCase):
    program = None

    def setUp(self):
        # Names that a unit file and a crontab line must carry unharmed.
        self.folder = tempfile.mkdtemp(prefix="conche 100% ${HOME} $HOME \"q\" 'é' ; # & * ~")
        self.addCleanup(shutil.rmtree, self.folder)
        self.home = os.path.join(self.folder, "home")
        os.mkdir(self.home)
        self.env = {k: v for k, v in os.environ.items() if not k.startswith(("XDG_", "DBUS_"))}
        self.env |= {"HOME": self.home, "XDG_DATA_HOME": os.path.join(self.folder, "data"), "LANG": "C.UTF-8"}
        self.log = os.path.join(self.home, "log")
        self.verdict = 0
        self.stack = self.write_stack()

    def write_stack(self, zone="Europe/Madrid", code=0):
        script = os.path.join(self.home, "ask")
        with open(script, "w", encoding="utf-8") as file:
            file.write(f"""#!/bin/sh\ndate +%s >>"${{0%/*}}/log"\nexit {code}\n""")
        os.chmod(script, 0o755)
        path = os.path.join(self.folder, "own stack.toml")
        with open(path, "w", encoding="utf-8") as file:
            file.write(STACK.format(zone=zone, program=script.replace("\\", "\\\\").replace('"', '\\"')))
        with open(path, "rb") as file:
            consent = ["--trust", hashlib.sha256(file.read()).hexdigest()]
        subprocess.run([self.program, "stack", "trust", path, *consent], check=True, capture_output=True, env=self.env)
        return path

    def cli(self, *arguments, code=0, stack=None, **env):
        command = [self.program, "schedule", *arguments, "--stack", stack or self.stack]
        done = subprocess.run(command, check=False, capture_output=True, text=True, stdin=subprocess.DEVNULL,
                              env=self.env | env, timeout=120)
        self.assertEqual(done.returncode, code, done.stdout + done.stderr)
        return done.stdout + done.stderr

    def times_asked(self):
        try:
            with open(self.log, encoding="utf-8") as lines:
                return [int(line) for line in lines]
        except FileNotFoundError:
            return []

    def asked(self):
        return len(self.times_asked())

    def remembered(self):
        path = os.path.join(self.env["XDG_DATA_HOME"], "conche", "conche.db")
        if not os.path.exists(path):
            return 0
        with sqlite3.connect(f"file:{urllib.parse.quote(path)}?mode=ro", uri=True) as store:
            return store.execute("SELECT count(*) FROM check_run").fetchone()[0]


class Systemd(Machine):
    """One stack's timer in a systemd user manager that this test starts."""

    def setUp(self):
        super().setUp()
        self.env["XDG_RUNTIME_DIR"] = RUNTIME
        self.units = os.path.join(self.home, ".config", "systemd", "user")
        self.stamp = os.path.join(self.home, ".local/share/systemd/timers/stamp-conche-check-own.timer")
        self.manager = None
        self.addCleanup(self.end_manager)
        self.start_manager()

    def start_manager(self):
        # Its data folder is its own: what we set is to come from the unit.
        env = {k: v for k, v in self.env.items() if k != "XDG_DATA_HOME"}
        self.manager = subprocess.Popen(["/usr/lib/systemd/systemd", "--user", "--default-standard-error=inherit", "--default-standard-output=inherit", "--log-target=null"], env=env)
        wait_until(lambda: self.systemctl("is-system-running", check=False) in ("running", "degraded"))

    def end_manager(self):
        self.manager.terminate()
        self.manager.wait(30)

    def systemctl(self, *arguments, check=True):
        done = subprocess.run(["systemctl", "--user", *arguments], check=False, capture_output=True, text=True, env=self.env)
        self.assertTrue(done.returncode == 0 or not check, done.stderr)
        return done.stdout.strip()

    def files(self):
        return sorted(name for _, _, names in os.walk(self.units) for name in names)

    def test_installed_run_and_removed(self):
        self.assertIn("OnCalendar=*-*-* 08:00:00 Europe/Madrid", self.cli("show", code=1))
        self.assertIn("--yes", self.cli("install", code=1))
        self.assertEqual(self.files(), [])

        self.assertRegex(self.cli("install", "--yes"), r"runs next on \d{4}-\d\d-\d\d 08:00 Europe/Madrid")
        self.assertEqual(self.systemctl("is-enabled", "conche-check-own.timer"), "enabled")
        self.assertEqual(self.systemctl("is-active", "conche-check-own.timer"), "active")
        self.assertEqual(self.asked(), 0, "installing is not running")

        self.systemctl("start", "conche-check-own.service")
        self.assertEqual((self.asked(), self.remembered()), (1, 1))
        shown = self.cli("show")
        self.assertRegex(shown, r"Last run: .*, ok\n")
        self.assertNotIn("differs", shown)

        self.assertIn("gone", self.cli("remove", "--yes"))
        self.assertEqual(self.files(), [])
        self.assertFalse(os.path.exists(self.stamp))
        self.assertEqual(self.systemctl("list-timers", "--all", "--output=json"), "[]")
        self.assertIn("There is no daily check", self.cli("remove"))

    def test_a_bad_verdict_is_no_failed_unit(self):
        self.write_stack(code=2)
        self.cli("install", "--yes")
        self.systemctl("start", "conche-check-own.service")
        self.assertRegex(self.cli("show"), r"Last run: .*, critical\n")
        # But a check that could not be made is.
        os.rename(self.stack, self.stack + ".gone")
        self.systemctl("start", "conche-check-own.service", check=False)
        os.rename(self.stack + ".gone", self.stack)
        self.assertRegex(self.cli("show"), r"Last run: .*, failed \(exit-code, 3\)")
        self.cli("remove", "--yes")
        self.assertEqual(self.systemctl("list-units", "--all", "--no-legend", "conche-*"), "")

    def test_a_missed_run_is_caught_up_once(self):
        self.cli("install", "--yes")
        self.end_manager()
        two_days_ago = time.time() - 2 * 86400
        os.utime(self.stamp, (two_days_ago, two_days_ago))
        self.start_manager()
        wait_until(lambda: self.remembered() == 1)
        self.end_manager()
        self.start_manager()
        self.assertEqual(self.systemctl("show", "--property=ActiveState", "--value", "conche-check-own.service"), "inactive")
        self.assertEqual(self.asked(), 1)
        self.end_manager()
        self.start_manager()

    def test_what_was_long_removed_is_not_caught_up(self):
        self.cli("install", "--yes")
        two_days_ago = time.time() - 2 * 86400
        os.utime(self.stamp, (two_days_ago, two_days_ago))
        self.cli("install", "--yes", "--at", "06:15")
        self.assertEqual(self.systemctl("show", "--property=ActiveState", "--value", "conche-check-own.service"), "inactive")
        self.assertIn(" 06:15 Europe/Madrid", self.cli("show"))
        # The time stays until another one is named.
        self.assertIn(" 06:15 Europe/Madrid", self.cli("install", "--yes"))

    def test_what_differs_is_shown(self):
        self.cli("install", "--yes")
        with open(os.path.join(self.units, "conche-check-own.service"), "a", encoding="utf-8") as file:
            file.write("Nice=19\n")
        self.assertIn("  - Nice=19\n", self.cli("show"))
        self.systemctl("stop", "conche-check-own.timer")
        self.assertIn('ActiveState is "inactive"', self.cli("show"))
        self.cli("install", "--yes")
        self.assertNotRegex(self.cli("show"), "differs|will not run")

    def test_a_failure_leaves_things_as_they_were(self):
        os.makedirs(self.units)
        blocker = os.path.join(self.units, "timers.target.wants")
        with open(blocker, "w", encoding="utf-8"):
            pass
        self.assertIn("Everything is as it was before", self.cli("install", "--yes", code=1))
        self.assertEqual(self.files(), ["timers.target.wants"])
        os.unlink(blocker)
        self.cli("install", "--yes", "--at", "05:05")
        shutil.rmtree(blocker)
        with open(blocker, "w", encoding="utf-8"):
            pass
        self.assertIn("could not be undone", self.cli("install", "--yes", "--at", "06:06", code=1))
        self.assertIn(" 05:05 Europe/Madrid", self.cli("show"))

    def test_the_manager_s_own_folders_count(self):
        other = os.path.join(self.folder, "config")
        self.cli("install", "--yes", XDG_CONFIG_HOME=other)
        self.assertEqual(len(self.files()), 3)
        self.assertIn(f'Environment="XDG_CONFIG_HOME={other}'.replace("%", "%%").replace('"q"', '\\"q\\"'), self.cli("show"))

    def test_it_can_be_removed_after_its_stack_file_is_gone(self):
        self.cli("install", "--yes")
        self.assertIn("gone", self.cli("remove", "--yes", stack="own"))
        self.assertEqual(self.files(), [])
        self.cli("remove", "--yes", stack="../etc", code=1)

    def test_a_broken_unit_can_be_removed(self):
        self.cli("install", "--yes")
        with open(os.path.join(self.units, "conche-check-own.timer"), "w", encoding="utf-8") as file:
            file.write("broken")
        self.systemctl("daemon-reload")
        self.assertIn("gone", self.cli("remove", "--yes"))
        self.assertEqual(self.files(), [])

    def test_at_a_terminal_it_asks(self):
        for answer, code, count in [(b"n\n", 1, 0), (b"\n", 1, 0), (b"y\n", 0, 3)]:
            master, slave = pty.openpty()
            process = subprocess.Popen([self.program, "schedule", "install", "--stack", self.stack], stdin=slave,
                                       stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=self.env)
            os.write(master, answer)
            out = process.communicate(timeout=60)[0]
            os.close(master)
            os.close(slave)
            self.assertEqual((process.returncode, len(self.files())), (code, count), out)
            # What is asked about stands above the question.
            self.assertRegex(out.decode(), r"(?s)OnCalendar=.*Put it in place\? \[y/N\]")

    def test_where_its_systemd_does_not_answer(self):
        self.cli("install", "--yes")
        self.env["XDG_RUNTIME_DIR"] = os.path.join(self.folder, "nothing")
        self.assertIn("It will not run: there is no systemd for this user here", self.cli("show"))
        self.cli("remove", "--yes", code=1)
        self.assertIn("There is no daily check", self.cli("remove"))
        self.assertEqual(self.files(), [])

    def test_not_with_both(self):
        self.cli("install", "--yes")
        self.assertIn("systemd runs the daily check of own already", self.cli("install", "--yes", "--with", "cron", code=1))


class Cron(Machine):
    """Lines in a crontab of our own; the last test has a cron of its own run them."""

    def setUp(self):
        super().setUp()
        if not shutil.which("crontab"):
            not_run("Debian's cron is not installed")
        self.env["XDG_RUNTIME_DIR"] = os.path.join(self.folder, "nothing")
        self.addCleanup(subprocess.run, ["crontab", "-r"], stderr=subprocess.DEVNULL, check=False)

    def crontab(self):
        return subprocess.run(["crontab", "-l"], check=False, capture_output=True).stdout

    def test_without_systemd_cron_takes_it(self):
        said = self.cli("install", "--yes")
        for words in ("there is no systemd for this user", "does not catch up", "time zone", "no cron is running"):
            self.assertIn(words, said)
        self.assertIn("run by cron", self.cli("show"))
        self.assertNotIn("differs", self.cli("show"))
        self.cli("install", "--yes", "--at", "6:15")
        self.assertEqual(self.crontab().count(b"--scheduled\n"), 1)
        self.assertIn(" 06:15 Europe/Madrid", self.cli("show"))
        self.cli("remove", "--yes")
        self.assertEqual(subprocess.run(["crontab", "-l"], check=False, capture_output=True).stderr, b"no crontab for root\n")

    def test_the_user_s_lines_stay(self):
        mine = b"# mine, \xff\xfe no UTF-8\nMAILTO=me\n\n0 8 * * * /path/mlflow-health-monitor.sh\n# conche: other begin\n# conche: other end\n\n\n"
        subprocess.run(["crontab", "-"], input=mine, check=True)
        self.cli("install", "--yes")
        self.assertTrue(self.crontab().startswith(mine))
        self.cli("remove", "--yes")
        self.assertEqual(self.crontab(), mine)

    def test_half_a_block_is_not_guessed_at(self):
        mine = b"# conche: own begin\n1 1 1 1 1 true\n"
        subprocess.run(["crontab", "-"], input=mine, check=True)
        self.assertIn("once each", self.cli("install", "--yes", "--with", "cron", code=1))
        self.assertEqual(self.crontab(), mine)

    def test_cron_runs_it(self):
        self.write_stack(zone="UTC")
        # A whole minute that cron is up for.
        at = (int(time.time()) // 60 + 1) * 60
        at += 60 if at - time.time() < 15 else 0
        self.cli("install", "--yes", "--at", time.strftime("%H:%M", time.gmtime(at)))
        daemon = subprocess.Popen([shutil.which("cron", path="/usr/sbin:/usr/bin"), "-f"], env={"PATH": "/usr/bin:/bin"})
        # What it started is called cron, too, and outlives it.
        self.addCleanup(wait_until, lambda: "no cron is running" in self.cli("show"))
        self.addCleanup(daemon.wait)
        self.addCleanup(daemon.terminate)
        wait_until(lambda: "no cron is running" not in self.cli("show"))
        wait_until(lambda: any(time_asked >= at for time_asked in self.times_asked()), 90)
        wait_until(lambda: self.remembered() == self.asked())

    def test_the_line_for_the_start_is_one_that_cron_s_shell_runs(self):
        self.cli("install", "--yes")
        line = next(line for line in self.crontab().splitlines() if line.startswith(b"@reboot "))
        self.assertTrue(line.endswith(b" --if-missed"))
        # As cron does it: an escaped percent sign is one, and there must be no other.
        command = line.removeprefix(b"@reboot ").replace(b"\\%", b"\0")
        self.assertNotIn(b"%", command)
        subprocess.run(["/bin/sh", "-c", command.replace(b"\0", b"%")], check=True, env={"HOME": self.home, "PATH": "/usr/bin:/bin"})
        self.assertEqual(self.asked(), self.remembered())


if __name__ == "__main__":
    Machine.program = os.path.abspath(sys.argv.pop(1))
    if INSIDE not in os.environ:
        sys.argv.insert(1, Machine.program)
        enter_own_machine()
    mount_own_folders()
    unittest.main(verbosity=2)
