# SPDX-FileCopyrightText: 2026 The Conche authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How soon the window stands, what it costs, and how long its thread is held; under an Xvfb whose pixels are looked at.

A window stands in the first frame that is, but for a tenth of the pixels, the one that it settles on. Of Conche's Overview the strips
of the last 24 hours must be there, too: they come from the store only, so no window without the stored results passes.
"""
import json
import mmap
import operator
import os
import re
import statistics
import struct
import subprocess
import tempfile
import time
from datetime import datetime, timezone

import fullstore

TOKENS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "src", "gui", "look", "tokens.cpp")
HISTORY_DAYS = 30
SETTLED_S = 3
IDLE_S = 40  # the texts that tell an age are renewed every 20 seconds: twice in here
LONGEST_START_S = 30
OTHER_PIXELS = 0.1
STRIPS_THERE = 0.9


class Display:
    """An Xvfb that keeps its frame buffer in a file."""
    WIDTH, HEIGHT = 1280, 800

    def __init__(self, folder):
        receive, send = os.pipe()
        self.process = subprocess.Popen(["Xvfb", "-displayfd", str(send), "-screen", "0", f"{self.WIDTH}x{self.HEIGHT}x24",
                                         "-nolisten", "tcp", "-fbdir", folder], pass_fds=[send], stderr=subprocess.DEVNULL)
        os.close(send)
        with os.fdopen(receive) as pipe:
            number = pipe.readline().strip()
        if not number:
            raise SystemExit("bench: Xvfb did not start")
        self.name = ":" + number
        with open(os.path.join(folder, "Xvfb_screen0"), "rb") as file:
            self.map = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        header = struct.unpack(">25I", self.map[:100])
        self.begin = header[0] + header[19] * 12
        self.empty = self.pixels()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(30)

    def pixels(self):
        return self.map[self.begin:self.begin + self.WIDTH * self.HEIGHT * 4]

    def wait_until_empty(self):
        end = time.monotonic() + 10
        while difference(self.pixels(), self.empty) > 0.01:  # the pointer stays
            if time.monotonic() > end:
                raise SystemExit("bench: a window stayed behind")
            time.sleep(0.05)


def sample(pixels):
    return memoryview(pixels).cast("I")[::61].tolist()


def difference(pixels, others):
    """The share of pixels that differ."""
    left, right = sample(pixels), sample(others)
    return sum(map(operator.ne, left, right)) / len(left)


def strip_colour():
    """Of an hour in which all was well, as it lies in the frame buffer; the light one stands first."""
    with open(TOKENS, encoding="utf-8") as file:
        return bytes.fromhex(re.search(r"\.stripOk = 0x([0-9a-f]{6})", file.read()).group(1))[::-1]


class Program:
    """A program with a window: how it is started, and what shows that it stands."""

    def __init__(self, display, command, env, config, said="", colour=None):
        self.display, self.command, self.env, self.colour = display, command, env, colour
        self.config, self.said = config, said
        self.settled, self.coloured = None, 0

    def start(self):
        # Where it stood at last is forgotten: without a window manager, windows creep from start to start.
        os.makedirs(os.path.dirname(self.config), exist_ok=True)
        with open(self.config, "w", encoding="utf-8") as file:
            file.write(self.said)
        return subprocess.Popen(self.command, env=self.env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def end(self, process):
        process.terminate()
        process.wait(30)
        self.display.wait_until_empty()

    def learn(self):
        """What the window looks like once nothing changes any more."""
        process = self.start()
        time.sleep(SETTLED_S)
        self.settled = self.display.pixels()
        if difference(self.settled, self.display.empty) < 0.2:
            raise SystemExit(f"bench: {self.command[0]} shows no window")
        if self.colour:
            self.coloured = self.settled.count(self.colour)
            if self.coloured < 1000:
                raise SystemExit(f"bench: the settled window shows no strips of stored hours ({self.coloured} pixels)")
        self.end(process)

    def stands(self):
        pixels = self.display.pixels()
        return (self.coloured == 0 or pixels.count(self.colour) >= STRIPS_THERE * self.coloured) \
            and difference(pixels, self.settled) <= OTHER_PIXELS

    def run(self, idle_s=0):
        """Seconds until the window stands, memory in MiB once it settled, and the share of a core that it uses idle."""
        begin = time.perf_counter()
        process = self.start()
        while not self.stands():
            if time.perf_counter() - begin > LONGEST_START_S or process.poll() is not None:
                raise SystemExit(f"bench: the window of {self.command[0]} does not come")
            time.sleep(0.001)
        took = time.perf_counter() - begin
        time.sleep(SETTLED_S)
        memory = memory_of(process.pid)
        idle = None
        if idle_s:
            time.sleep(SETTLED_S)
            before = cpu_of(process.pid)
            time.sleep(idle_s)
            idle = (cpu_of(process.pid) - before) / idle_s
        self.end(process)
        return took, memory, idle


def memory_of(pid):
    with open(f"/proc/{pid}/smaps_rollup", encoding="ascii") as file:
        found = dict(re.findall(r"^(Rss|Pss):\s+(\d+) kB", file.read(), re.MULTILINE))
    return {name: int(kib) / 1024 for name, kib in found.items()}


def cpu_of(pid):
    """Seconds that a process ran, with those of its threads that have ended."""
    with open(f"/proc/{pid}/stat", encoding="utf-8") as file:
        user, system = file.read().rsplit(")", 1)[1].split()[11:13]
    return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")


def environment(display, home):
    """A new user of a machine without a session bus: nothing of who runs this is read or started."""
    os.makedirs(os.path.join(home, "run"), mode=0o700)
    env = {name: value for name, value in os.environ.items()
           if name not in ("DBUS_SESSION_BUS_ADDRESS", "WAYLAND_DISPLAY") and not name.startswith(("QT_", "XDG_"))}
    env.update(HOME=home, DISPLAY=display.name, XDG_RUNTIME_DIR=os.path.join(home, "run"), QT_QPA_PLATFORM="xcb")
    return env


def conche(programs, display, home, practice, results):
    """The window on a practice stack that is asked, with a store of a month."""
    env = environment(display, home)
    path = os.path.join(home, ".local", "share", "conche", "conche.db")
    fullstore.make(path, "practice", results, int(datetime.now(timezone.utc).timestamp() * 1000), HISTORY_DAYS)
    trusted = subprocess.run([os.path.join(programs, "conche-cli"), "stack", "trust", practice.stack, "--trust", practice.trust],
                             env=env, capture_output=True, text=True, check=False)
    if trusted.returncode != 0:
        raise SystemExit(f"bench: the practice stack is not trusted: {trusted.stderr}")
    return Program(display, [os.path.join(programs, "conche"), "--stack", practice.stack], env,
                   os.path.join(home, ".config", "conche", "conche.conf"), colour=strip_colour())


def take_in_metrics(programs, practice, env):
    """The history of the practice stack as of now: a window that still collects it is not idle."""
    sync = subprocess.run([os.path.join(programs, "conche-cli"), "metrics", "sync", "--stack", practice.stack, "--trust", practice.trust,
                           "--json"], env=env, capture_output=True, text=True, check=False)
    # A metric that the practice stack has no values of is no matter.
    if not sync.stdout.startswith("{") or not json.loads(sync.stdout)["whole"]:
        raise SystemExit(f"bench: the history of the practice stack was not taken in: {sync.stdout}{sync.stderr}")


def keepassxc(display, home):
    """Debian's KeePassXC as it starts every day: the question of its first start, whether to look for updates, is answered."""
    env = environment(display, home)
    config = os.path.join(home, "keepassxc.ini")
    return Program(display, ["keepassxc", "--config", config, "--localconfig", config], env, config,
                   "[General]\nUpdateCheckMessageShown=true\n[GUI]\nCheckForUpdates=false\n")


def start(programs, practice, results, rounds):
    with tempfile.TemporaryDirectory() as folder:
        names = {name: os.path.join(folder, name) for name in ("frame", "conche", "keepassxc")}
        for name in names.values():
            os.mkdir(name)
        with Display(names["frame"]) as display:
            sides = {"conche": conche(programs, display, names["conche"], practice, results),
                     "keepassxc": keepassxc(display, names["keepassxc"])}
            for side in sides.values():
                side.learn()
            runs = {name: [] for name in sides}
            for _ in range(rounds):
                for name, side in sides.items():
                    runs[name].append(side.run())
            take_in_metrics(programs, practice, sides["conche"].env)
            *_, idle = sides["conche"].run(IDLE_S)
    measured = {"idle_percent": idle * 100}
    for name, all_runs in runs.items():
        measured[name] = {"start_ms": [took * 1000 for took, *_ in all_runs],
                          "pss_mib": [memory["Pss"] for _, memory, _ in all_runs],
                          "rss_mib": [memory["Rss"] for _, memory, _ in all_runs]}
    return measured


# What the peer does, how many checks there are, and how many of them must come out well for the measure to count.
CASES = {"hang": 0, "drip": 0, "flood": 2, "thousand": 1000}


def holds(programs, rounds):
    """The longest time that the window's thread did not answer, in milliseconds, for each case and phase."""
    measured = {}
    for case, well in CASES.items():
        phases = {}
        for _ in range(rounds):
            with tempfile.TemporaryDirectory() as home:
                env = dict(os.environ, HOME=home, XDG_RUNTIME_DIR=home, QT_QPA_PLATFORM="offscreen")
                answer = subprocess.run([os.path.join(programs, "conche_watchdog"), case], env=env, capture_output=True, text=True,
                                        check=False, timeout=300)
            lines = [line.split() for line in answer.stdout.splitlines()]
            if answer.returncode != 0 or not lines or lines[-1] != ["ok", str(well)]:
                raise SystemExit(f"bench: the watchdog's case {case} came out otherwise: {answer.stdout}{answer.stderr}")
            for phase, wall, _ in lines[:-1]:
                phases.setdefault(phase, []).append(float(wall))
        measured[case] = {phase: statistics.median(values) for phase, values in phases.items()}
    return measured


def ratio(measured, what):
    return statistics.median(measured["conche"][what]) / statistics.median(measured["keepassxc"][what])


def rows(started, held):
    thousand = held["thousand"]
    return [
        ("window with the stored results / KeePassXC's window, start", ratio(started, "start_ms"), "<=", 0.9),
        ("window / KeePassXC's window, memory (PSS)", ratio(started, "pss_mib"), "<=", 1.1),
        ("idle window, % of a core", started["idle_percent"], "<=", 0.2),
        ("window held while a peer hangs, ms", max(held["hang"].values()), "<=", 50.0),
        ("window held while a peer drips, ms", max(held["drip"].values()), "<=", 50.0),
        ("window held while a peer sends 64 MiB, ms", max(held["flood"].values()), "<=", 50.0),
        ("window held while 1,000 checks finish at once, ms", max(thousand["first"], thousand["again"], thousand["refresh"]),
         "<=", 50.0),
        ("window held by the filter over 1,000 checks, ms", thousand["filter"], "<=", 50.0),
    ]
