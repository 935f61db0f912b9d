# SPDX-FileCopyrightText: 2026 The Conche authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws pictures twice, each time in a folder of its own, and says which of them differ.

same.py CONCHE_SHOTS PICTURE...   names as in "./dev shots", or their beginnings: help-dark
"""
import os
import pathlib
import subprocess
import sys
import tempfile


def start(program, folder, pictures):
    """Begins to draw; nothing of the machine or of the other run is in reach."""
    own = pathlib.Path(folder)
    (own / "runtime").mkdir(mode=0o700)
    environment = {name: value for name, value in os.environ.items() if name != "DBUS_SESSION_BUS_ADDRESS"}
    environment |= {"HOME": folder, "TMPDIR": folder, "XDG_RUNTIME_DIR": str(own / "runtime"), "TZ": "Europe/Madrid",
                    "LC_ALL": "C.UTF-8"}
    # Leaks are what other tests look for.
    environment["ASAN_OPTIONS"] = environment.get("ASAN_OPTIONS", "") + ":detect_leaks=0"
    return subprocess.Popen([program, str(own / "pictures"), "", *pictures], cwd=folder, env=environment,
                            stdout=subprocess.DEVNULL)


def drawn(folder):
    """The pictures by name."""
    return {file.name: file.read_bytes() for file in (pathlib.Path(folder) / "pictures").glob("*.png")}


def differing(one, other):
    return sorted(name for name in one.keys() | other.keys() if one.get(name) != other.get(name))


def main(program, pictures):
    # Names of other lengths: a path that is shown would move what stands behind it.
    with tempfile.TemporaryDirectory() as one, tempfile.TemporaryDirectory(prefix="elsewhere-") as other:
        # Beside each other: neither has the machine for itself.
        runs = [start(program, folder, pictures) for folder in (one, other)]
        failed = [run.returncode for run in runs if run.wait() != 0]
        if failed:
            return f"{program} failed: {failed}"
        first, second = drawn(one), drawn(other)
    for picture in pictures:
        if not any(name.startswith(picture) for name in first):
            return f"there is no picture {picture}"
    wrong = differing(first, second)
    return f"not the same every time: {', '.join(wrong)}" if wrong else None


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1], sys.argv[2:]))
