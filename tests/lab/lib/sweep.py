#!/usr/bin/env python3
"""Finds and ends what belongs to the lab, whether or not anything that started it is still alive.

A killed engine leaves shims, containers and mounts behind. They are known by marks that only the lab
makes: its folder in /run on the command line of a daemon, its control group, a root inside its cache.
"""
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

DAEMONS = {"dockerd", "containerd", "containerd-shim", "containerd-shim-runc-v1", "containerd-shim-runc-v2", "runc", "ctr"}
CGROUPS = Path("/sys/fs/cgroup")


def read(path):
    try:
        return Path(path).read_bytes().decode(errors="replace")
    except OSError:
        return ""


def link(path):
    try:
        return os.readlink(path).removesuffix(" (deleted)")
    except OSError:
        return ""


def processes():
    return [int(name) for name in os.listdir("/proc") if name.isdigit() and int(name) != os.getpid()]


def daemons(lab):
    mark = f"/run/{lab}/"
    return [p for p in processes() if os.path.basename(link(f"/proc/{p}/exe")) in DAEMONS and mark in read(f"/proc/{p}/cmdline")]


def contained(lab):
    return [p for p in processes() if f"/{lab}/" in read(f"/proc/{p}/cgroup")]


def rooted(folder):
    inside = str(folder) + "/"
    return [p for p in processes() if link(f"/proc/{p}/root").startswith(inside)]


def naming(folder):
    """debootstrap itself is not rooted in what it builds, but it names it."""
    return [p for p in processes() if str(folder) in read(f"/proc/{p}/cmdline")]


def end(find, how=signal.SIGKILL, seconds=10.0):
    deadline = time.monotonic() + seconds
    while found := find():
        for pid in found:
            try:
                os.kill(pid, how)
            except ProcessLookupError:
                pass
        if how != signal.SIGKILL:
            while time.monotonic() < deadline and find():
                time.sleep(0.1)
            return
        if time.monotonic() > deadline:
            sys.exit(f"lab: these processes do not end: {' '.join(map(str, found))}")
        time.sleep(0.05)


def groups(lab):
    for parent in [CGROUPS, *(g for g in CGROUPS.iterdir() if g.is_dir())] if CGROUPS.is_dir() else []:
        top = parent / lab
        if top.is_dir():
            yield from (Path(folder) for folder, _, _ in os.walk(top, topdown=False))


def thaw(lab):
    """A frozen process does not die of a signal before it is thawed."""
    for group in groups(lab):
        for name, value in (("freezer.state", "THAWED"), ("cgroup.freeze", "0")):
            try:
                (group / name).write_text(value)
            except OSError:
                pass


def kill(lab):
    end(lambda: [p for p in daemons(lab) if "shim" not in link(f"/proc/{p}/exe")])
    thaw(lab)
    end(lambda: contained(lab))
    end(lambda: daemons(lab))
    for group in groups(lab):
        try:
            group.rmdir()
        except OSError:
            pass


def terminate(lab):
    for name in ("dockerd", "containerd"):
        end(lambda: [p for p in daemons(lab) if os.path.basename(link(f"/proc/{p}/exe")) == name], signal.SIGTERM)


def alive(lab):
    """dockerd answers some questions long after its containerd is gone."""
    running = {os.path.basename(link(f"/proc/{p}/exe")) for p in daemons(lab)}
    if not {"dockerd", "containerd"} <= running:
        sys.exit(1)


def mounts_below(tree):
    tree = os.path.realpath(tree)
    points = [line.split()[4].encode().decode("unicode_escape") for line in read("/proc/self/mountinfo").splitlines()]
    return [p for p in reversed(points) if p == tree or p.startswith(tree + "/")]


def unmount(tree):
    end(lambda: rooted(tree))
    for point in mounts_below(tree):
        if subprocess.run(["umount", point], stderr=subprocess.DEVNULL).returncode:
            subprocess.run(["umount", "--lazy", point], check=False)
    if left := mounts_below(tree):
        sys.exit(f"lab: still mounted: {' '.join(left)}")


def evict(tree):
    end(lambda: rooted(tree) + naming(tree))


def main():
    what, names = sys.argv[1], sys.argv[2:]
    for name in names:
        {"alive": alive, "evict": evict, "kill": kill, "terminate": terminate, "unmount": unmount}[what](name)


main()
