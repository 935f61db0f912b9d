# SPDX-FileCopyrightText: 2026 The Conche authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop of its own for a test: display, window manager, session bus; real key events, and what a screen reader is told."""
import os
import shutil
import signal
import struct
import subprocess
import tempfile
import time
import zlib

try:
    import dbus.bus
except ImportError:  # what is missing is told by missing()
    dbus = None

PROGRAMS = ["Xvfb", "openbox", "xdotool", "dbus-daemon", "pgrep", "xmessage"]
LAUNCHER = "/usr/share/dbus-1/services/org.a11y.Bus.service"
ACCESSIBLE = "org.a11y.atspi.Accessible"
SHOWING, FOCUSED, SELECTED, ENABLED = 25, 12, 23, 8


def missing():
    """What this machine lacks for a desktop; nothing where it has all of it."""
    lacks = [name for name in PROGRAMS if not shutil.which(name)]
    return lacks + [name for name, there in (("python3-dbus", dbus), ("at-spi2-core", os.path.exists(LAUNCHER))) if not there]


def wait_until(what, seconds=30, why=lambda: ""):
    end = time.monotonic() + seconds
    while not (seen := what()):
        if time.monotonic() > end:
            raise AssertionError(f"it did not come to this within {seconds} s: {why()}")
        time.sleep(0.05)
    return seen


class Gone(Exception):
    """A widget that was there is not any more."""


class Widget:
    """What a screen reader is told of one thing on the screen."""

    def __init__(self, bus, name, path):
        self.bus, self.name, self.path = bus, name, path

    def __eq__(self, other):
        return (self.name, self.path) == (other.name, other.path)

    def __hash__(self):
        return hash((self.name, self.path))

    def ask(self, interface, method, signature, *arguments):
        try:
            return self.bus.call_blocking(self.name, self.path, interface, method, signature, arguments, timeout=20)
        except dbus.DBusException as error:
            raise Gone(f"{self.path}: {error}") from error

    def get(self, name, interface=ACCESSIBLE):
        return self.ask("org.freedesktop.DBus.Properties", "Get", "ss", interface, name)

    def label(self):
        return str(self.get("Name"))

    def role(self):
        return str(self.ask(ACCESSIBLE, "GetRoleName", ""))

    def states(self):
        low, high = self.ask(ACCESSIBLE, "GetState", "")
        return int(low) | int(high) << 32

    def has(self, state):
        return bool(self.states() >> state & 1)

    def children(self):
        return [Widget(self.bus, str(name), str(path)) for name, path in self.ask(ACCESSIBLE, "GetChildren", "")]

    def child(self, number):
        return Widget(self.bus, *map(str, self.ask(ACCESSIBLE, "GetChildAtIndex", "i", dbus.Int32(number))))

    def size(self):
        """Rows and columns of a table."""
        table = "org.a11y.atspi.Table"
        return int(self.get("NRows", table)), int(self.get("NColumns", table))

    def cell(self, row, column):
        table = "org.a11y.atspi.Table"
        name, path = self.ask(table, "GetAccessibleAt", "ii", dbus.Int32(row), dbus.Int32(column))
        return Widget(self.bus, str(name), str(path))

    def selected_rows(self):
        return [int(row) for row in self.ask("org.a11y.atspi.Table", "GetSelectedRows", "")]

    def text(self):
        return str(self.ask("org.a11y.atspi.Text", "GetText", "ii", dbus.Int32(0), dbus.Int32(-1)))

    def walk(self):
        """All that is on the screen below, but for the cells of tables."""
        pending = [self]
        while pending:
            widget = pending.pop()
            yield widget
            if widget.role() not in ("table", "list", "tree"):
                pending += [child for child in reversed(widget.children()) if child.has(SHOWING)]


class Desktop:
    """Everything in one folder, ended with it."""

    def __init__(self):
        self.folder = tempfile.mkdtemp(prefix="conche-desktop-")
        self.processes = []
        for name in ("home", "config", "data", "state", "cache", "runtime", "tmp"):
            os.mkdir(os.path.join(self.folder, name), 0o700)
        where = {f"XDG_{name.upper()}_HOME": os.path.join(self.folder, name) for name in ("config", "data", "state", "cache")}
        kept = {name: value for name, value in os.environ.items()
                if not name.startswith(("XDG_", "QT_", "LC_", "DBUS_", "GTK_", "WAYLAND", "AT_SPI"))}
        self.env = {**kept, **where, "HOME": os.path.join(self.folder, "home"), "TMPDIR": os.path.join(self.folder, "tmp"),
                    "XDG_RUNTIME_DIR": os.path.join(self.folder, "runtime"), "LANG": "C.UTF-8", "LANGUAGE": "en", "TZ": "Europe/Madrid",
                    "QT_QPA_PLATFORM": "xcb", "GSETTINGS_BACKEND": "memory", "NO_AT_BRIDGE": "1"}
        try:
            self.start_display()
            self.start_bus()
        except BaseException:
            self.end()
            raise

    def start(self, command, **how):
        process = subprocess.Popen(command, env=self.env, **how)
        self.processes.append(process)
        return process

    def start_display(self):
        reader, writer = os.pipe()
        self.start(["Xvfb", "-displayfd", str(writer), "-screen", "0", "1400x900x24", "-nolisten", "tcp", "-fbdir", self.folder],
                   pass_fds=[writer], stderr=subprocess.DEVNULL)
        os.close(writer)
        with os.fdopen(reader) as told:
            self.env["DISPLAY"] = ":" + told.readline().strip()
        self.start(["openbox", "--sm-disable"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wait_until(lambda: self.xdotool("get_desktop", check=False))

    def start_bus(self):
        bus = self.start(["dbus-daemon", "--session", "--nofork", "--print-address"], stdout=subprocess.PIPE,
                         stderr=subprocess.DEVNULL, text=True)
        self.env["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        bus.stdout.close()
        self.session = dbus.bus.BusConnection(self.env["DBUS_SESSION_BUS_ADDRESS"])
        place = ("org.a11y.Bus", "/org/a11y/bus")
        self.session.call_blocking(*place, "org.freedesktop.DBus.Properties", "Set", "ssv",
                                   ("org.a11y.Status", "IsEnabled", dbus.Boolean(True)))
        address = str(self.session.call_blocking(*place, "org.a11y.Bus", "GetAddress", "", ()))
        self.bus = dbus.bus.BusConnection(address)

    def applications(self):
        root = Widget(self.bus, "org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
        return root.children()

    def xdotool(self, *arguments, check=True):
        done = subprocess.run(["xdotool", *arguments], env=self.env, capture_output=True, text=True, timeout=60)
        if check and done.returncode:
            raise AssertionError(f"xdotool {arguments}: {done.stderr}")
        return "" if done.returncode else done.stdout.strip()

    def press(self, *keys):
        self.xdotool("key", "--clearmodifiers", "--delay", "20", *keys)

    def type(self, text):
        self.xdotool("type", "--clearmodifiers", "--delay", "20", text)

    def active_window(self):
        """The title of the window that keys go to."""
        return self.xdotool("getactivewindow", "getwindowname", check=False)

    def picture(self, path):
        """The screen as PNG: Xvfb keeps it as an XWD file."""
        with open(os.path.join(self.folder, "Xvfb_screen0"), "rb") as file:
            data = file.read()
        header = struct.unpack(">25I", data[:100])
        width, height, per_line, colours = header[4], header[5], header[12], header[19]
        start = header[0] + 12 * colours
        lines = bytearray()
        for row in range(height):
            line = data[start + row * per_line:start + row * per_line + 4 * width]
            rgb = bytearray(3 * width)
            rgb[0::3], rgb[1::3], rgb[2::3] = line[2::4], line[1::4], line[0::4]
            lines += b"\0" + rgb
        with open(path, "wb") as file:
            file.write(b"\x89PNG\r\n\x1a\n")
            for kind, body in ((b"IHDR", struct.pack(">2I5B", width, height, 8, 2, 0, 0, 0)),
                               (b"IDAT", zlib.compress(bytes(lines), 6)), (b"IEND", b"")):
                file.write(struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body)))

    def end(self):
        for name in ("bus", "session"):
            if hasattr(self, name):
                getattr(self, name).close()
        for process in reversed(self.processes):
            if process.poll() is None:
                process.send_signal(signal.SIGCONT)
                process.terminate()
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)
