# SPDX-FileCopyrightText: 2026 The Conche authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of `check --watch` share: a watch, real alert channels, the journal and the store.

Sixty times faster than shipped: a minute of the stack file is a second of the test.
"""
import glob
import hashlib
import http.server
import itertools
import json
import os
import re
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
import unittest
import uuid

RECEIVER = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "fakes", "smtp_receiver.py")
CHANNELS = """
[alerts]
[[alerts.mail]]
to = ["ops@example.org"]
from = "conche@example.org"
program = "msmtp"
arguments = ["-C", "{folder}/msmtprc", "-t", "-i"]
[[alerts.webhook]]
url = "file:{folder}/webhook-address"
body = '{{"text": "{{text}}"}}'
[[alerts.command]]
program = "{folder}/page"
"""
# Each page is a file of its own, in the order in which they came.
PAGE = """#!/bin/sh
cat > "{folder}/page.part.$$" && mv "{folder}/page.part.$$" "{folder}/page.$(date +%s%N)"
"""
NAMES = ["mail", "webhook", "command"]
ENDED_BY_A_SIGNAL = 3


def faster(text):
    """The stack file with its intervals, and the retry, sixty times shorter; five minutes is the default."""
    text = re.sub(r'^interval = "(\d+)(min|h)"', lambda m: f'interval = "{int(m[1]) * (60 if m[2] == "h" else 1)}s"', text, flags=re.M)
    text = text.replace('retry = "1min"', 'retry = "1s"')
    blocks = re.split(r"^(?=\[\[check\]\])", text, flags=re.M)
    return "".join(block if not block.startswith("[[check]]") or "\ninterval = " in block
                   else block.replace("[[check]]\n", '[[check]]\ninterval = "5s"\n', 1) for block in blocks)


def wait_until(what, seconds=30, why=lambda: ""):
    end = time.monotonic() + seconds
    while not (seen := what()):
        if time.monotonic() > end:
            raise AssertionError(f"it did not come to this within {seconds} s: {why()}")
        time.sleep(0.05)
    return seen


class Webhook:
    """A webhook on loopback that takes what comes, or behaves as `mood` says."""

    def __init__(self):
        self.secret = "sentinel" + uuid.uuid4().hex
        self.mood = "well"
        self.taken = []  # texts
        self.refused = 0
        self.bad = []  # requests that are none of ours
        self.over = threading.Event()
        webhook = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                webhook.answer(self)

            do_GET = do_POST

            def log_message(self, *arguments):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.address = f"http://127.0.0.1:{self.server.server_port}/hook/{self.secret}"
        self.thread = threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.05})
        self.thread.start()

    def answer(self, request):
        body = request.rfile.read(int(request.headers.get("Content-Length", 0)))
        if (request.command, request.path) != ("POST", "/hook/" + self.secret):
            self.bad.append(f"{request.command} {request.path}")
        if self.mood == "well":
            self.taken.append(json.loads(body)["text"])
            request.send_response(204)
            request.end_headers()
            return
        self.refused += 1
        if self.mood == "failing":
            # As some do: it repeats the address that it was asked under.
            request.send_error(503, f"no room at {request.path}")
        elif self.mood == "redirecting":
            request.send_response(307)
            request.send_header("Location", self.address + "/elsewhere")
            request.send_header("Content-Length", "0")
            request.end_headers()
        elif self.mood == "hanging":
            self.over.wait()
        elif self.mood == "dripping":
            request.send_response(200)
            request.send_header("Content-Length", "1000")
            request.end_headers()
            try:
                while not self.over.wait(0.2):
                    request.wfile.write(b".")
                    request.wfile.flush()
            except OSError:
                pass

    def end(self):
        self.over.set()
        self.server.shutdown()
        self.thread.join()
        self.server.server_close()


class Mailbox:
    """The repository's own mail server; msmtp brings it the mails."""

    def __init__(self):
        self.process = subprocess.Popen([sys.executable, RECEIVER], stdout=subprocess.PIPE, text=True)
        self.port = int(self.process.stdout.readline())
        self.mails = []
        self.thread = threading.Thread(target=lambda: self.mails.extend(map(json.loads, self.process.stdout)))
        self.thread.start()

    def end(self):
        self.process.terminate()
        self.process.wait(30)
        self.thread.join()
        self.process.stdout.close()


class Watch:
    """`conche-cli check --watch`; its lines as they come."""

    def __init__(self, command, env, **how):
        self.lines = []
        self.seen = 0  # of the lines
        self.complaints = []
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=env, **how)
        self.readers = [threading.Thread(target=lambda s=stream, to=to: to.extend(line.rstrip("\n") for line in s))
                        for stream, to in ((self.process.stdout, self.lines), (self.process.stderr, self.complaints))]
        for reader in self.readers:
            reader.start()

    def text(self):
        return "\n".join(self.lines + self.complaints)

    def wait_for(self, pattern, seconds=60):
        """Until a line matches that comes after the one that was waited for last."""
        def found():
            for number, line in enumerate(self.lines[self.seen:], self.seen + 1):
                if re.search(pattern, line):
                    self.seen = number
                    return True
            return False
        wait_until(found, seconds, lambda: f"{pattern}\n{self.text()}")

    def wait_for_more(self, lines):
        """With --format json a line is a round."""
        had = len(self.lines)
        wait_until(lambda: len(self.lines) >= had + lines, 60, self.text)

    def end(self, how=signal.SIGTERM):
        if self.process.poll() is None:
            self.process.send_signal(how)
        code = self.process.wait(60)
        for reader in self.readers:
            reader.join()
        self.process.stdout.close()
        self.process.stderr.close()
        return code


class WatchTest(unittest.TestCase):
    """A stack file with three real channels and a store of its own. The webhook's address must show nowhere."""

    program = None
    maxDiff = None

    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="conche-watch-")
        self.addCleanup(folder.cleanup)
        self.folder = folder.name
        self.home = os.path.join(self.folder, "home")
        os.mkdir(self.home, 0o700)
        self.said = []
        self.read = dict.fromkeys(["journal", *NAMES], 0)
        self.watches = []
        self.webhook = Webhook()
        self.addCleanup(self.webhook.end)
        self.mailbox = Mailbox()
        self.addCleanup(self.mailbox.end)
        self.write("msmtprc", f"account default\nhost 127.0.0.1\nport {self.mailbox.port}\nfrom conche@example.org\n", 0o600)
        self.write("webhook-address", self.webhook.address, 0o600)
        self.write("page", PAGE.format(folder=self.folder), 0o755)
        self.env = {**os.environ, "XDG_DATA_HOME": self.home, "XDG_STATE_HOME": self.home, "XDG_CONFIG_HOME": self.home, "LANG": "C.UTF-8"}
        self.looked_at = threading.Event()
        self.spy = threading.Thread(target=self.look_at_processes)
        self.shown = set()
        self.spy.start()
        self.addCleanup(self.assert_no_secret_shown)
        self.addCleanup(self.end_watches)

    def write(self, name, text, mode=0o644):
        path = os.path.join(self.folder, name)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        os.chmod(path, mode)
        return path

    def write_stack(self, text, channels=CHANNELS):
        self.stack = self.write("stack.toml", text + channels.format(folder=self.folder))
        self.cli("stack trust", *self.trust())

    def trust(self):
        with open(self.stack, "rb") as file:
            return ["--trust", hashlib.sha256(file.read()).hexdigest()]

    def command(self, verb, *arguments):
        named = [self.stack] if verb.startswith("stack") else ["--stack", self.stack]
        return [self.program, *verb.split(), *named, *arguments]

    def cli(self, verb, *arguments, codes=(0,)):
        done = subprocess.run(self.command(verb, *arguments), check=False, capture_output=True, text=True, env=self.env, timeout=120)
        self.said.append(done.stdout + done.stderr)
        self.assertIn(done.returncode, codes, done.stdout + done.stderr)
        return done

    def check(self, *arguments):
        """A one-shot check."""
        done = self.cli("check", *arguments, codes=(0, 1, 2, 3))
        self.assertNotIn("AddressSanitizer", done.stderr)
        return done

    def watch(self, *arguments, **how):
        """Begins a watch, which has asked everything once when this returns."""
        watch = Watch(self.command("check", "--watch", *arguments), self.env, **how)
        self.watches.append(watch)
        wait_until(lambda: watch.lines, 60, watch.text)
        return watch

    def end_watches(self):
        for watch in self.watches:
            watch.end()
            self.said.append(watch.text())
            self.assertNotIn("AddressSanitizer", watch.text())

    # ------------------------------------------------------------------------------------ what came of it

    def journal(self, *kinds):
        return json.loads(self.cli("journal", "--format", "json", *(f"--kind={kind}" for kind in kinds)).stdout)

    def entries(self, *kinds):
        """The journal, an entry a line: kind, subject and text, without spans and dates.

        Which of the channels is first at a message is as timing has it: their entries about one are sorted."""
        lines = [spanless(" ".join(filter(None, (entry["kind"], entry["subject"], entry["text"])))) for entry in self.journal(*kinds)]
        sorted_lines = []
        for is_alert, group in itertools.groupby(lines, lambda line: line.startswith("alert ")):
            sorted_lines += sorted(group) if is_alert else group
        return sorted_lines

    def mails(self):
        return [mail["text"] for mail in self.mailbox.mails]

    def pages(self):
        texts = []
        for path in sorted(glob.glob(os.path.join(self.folder, "page.[0-9]*"))):
            with open(path, encoding="utf-8") as file:
                texts.append(file.read())
        return texts

    def messages(self):
        """What each channel was told, a message a list of lines without spans and dates."""
        texts = zip(NAMES, (self.mails(), self.webhook.taken, self.pages()))
        return {name: [spanless(text).replace("\r\n", "\n").rstrip("\n").split("\n") for text in got] for name, got in texts}

    def assert_entries(self, *lines):
        """What the journal has since the last time that it was read here."""
        entries = self.entries()
        new, self.read["journal"] = entries[self.read["journal"]:], len(entries)
        self.assertEqual(new, list(lines))

    def assert_messages(self, *messages):
        """Exactly these came since the last time that they were read here, through each of the channels."""
        def new():
            return {name: got[self.read[name]:] for name, got in self.messages().items()}
        wait_until(lambda: all(len(got) >= len(messages) for got in new().values()), 30, lambda: json.dumps(new(), indent=1))
        self.assertEqual(new(), {name: [list(message) for message in messages] for name in NAMES})
        for name in NAMES:
            self.read[name] += len(messages)

    # ---------------------------------------------------------------------------------------------- store

    def store(self, statement="", *values):
        """A statement on the store, as another process has it."""
        connection = sqlite3.connect(os.path.join(self.home, "conche", "conche.db"), timeout=30)
        try:
            with connection:
                return connection.execute(statement, values).fetchall()
        finally:
            connection.close()

    def assert_store_whole(self):
        self.assertEqual(self.store("PRAGMA integrity_check"), [("ok",)])
        self.assertEqual(self.store("PRAGMA foreign_key_check"), [])
        self.cli("history")
        self.cli("journal")

    # -------------------------------------------------------------------------------------------- secrecy

    def look_at_processes(self):
        while not self.looked_at.wait(0.02):
            for path in glob.glob("/proc/[0-9]*/cmdline"):
                try:
                    with open(path, "rb") as file:
                        line = file.read()
                except OSError:
                    continue
                if self.webhook.secret.encode() in line:
                    self.shown.add(line)

    def assert_no_secret_shown(self):
        self.looked_at.set()
        self.spy.join()
        self.assertEqual(self.shown, set())
        self.assertEqual(self.webhook.bad, [])
        for text in [*self.said, *self.mails(), *self.webhook.taken, *self.pages()]:
            self.assertNotIn(self.webhook.secret, text)
        for folder, _, names in os.walk(self.home):
            for name in names:
                with open(os.path.join(folder, name), "rb") as file:
                    self.assertNotIn(self.webhook.secret.encode(), file.read(), name)


def spanless(text):
    """Spans, dates and which of the models trained first are as the second has it that the test runs in."""
    text = re.sub(r"\b(energy model|classifier)\b", "MODEL", text)
    text = re.sub(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d)?(\.\d+)?(Z| UTC)?([+-]\d\d:\d\d [\w/]+)?", "DATE", text)
    return re.sub(r"\b[\d.]+ (ms|s|min|h|d)\b", "SPAN", text)
