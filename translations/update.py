#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Conche authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes the texts of src/ and ui/ into the catalogues, sorted and without line numbers, so that differences are small.

update.py LUPDATE SOURCE [FOLDER]   FOLDER is where the catalogues are, else SOURCE/translations
"""
import pathlib
import re
import subprocess
import sys

# English names its plural forms only: the texts themselves are in the source.
LANGUAGES = {"en": ["-pluralonly"], "es": []}
OPTIONS = ["-silent", "-locations", "none", "-no-obsolete", "-extensions", "cpp,h,ui", "-source-language", "en"]

MESSAGES = re.compile(r"(?s)(?:    <message.*?</message>\n)+")
MESSAGE = re.compile(r"(?s)    <message.*?</message>\n")


def name_of(language):
    return f"conche_{language}.ts"


def key_of(message):
    """What a message is known by: its source and its comment."""
    return [re.search(rf"(?s)<{tag}>(.*?)</{tag}>", message + f"<{tag}></{tag}>").group(1) for tag in ("source", "comment")]


def in_order(catalogue):
    """The text of a catalogue with the messages of each context sorted."""
    return MESSAGES.sub(lambda found: "".join(sorted(MESSAGE.findall(found.group(0)), key=key_of)), catalogue)


def update(lupdate, source, folder):
    """Updates each catalogue of a folder; what lupdate complains about."""
    complaints = []
    for language, options in LANGUAGES.items():
        path = pathlib.Path(folder, name_of(language))
        texts = [str(pathlib.Path(source, room)) for room in ("src", "ui") if pathlib.Path(source, room).is_dir()]
        done = subprocess.run([lupdate, *OPTIONS, *options, "-target-language", language, *texts, "-ts", str(path)],
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        complaints += done.stdout.splitlines()
        if done.returncode:
            raise SystemExit("\n".join(complaints) or f"{lupdate} failed")
        path.write_text(in_order(path.read_text(encoding="utf-8")), encoding="utf-8")
    return complaints


def main():
    if len(sys.argv) not in (3, 4):
        raise SystemExit(__doc__)
    lupdate, source = sys.argv[1:3]
    complaints = update(lupdate, source, sys.argv[3] if len(sys.argv) == 4 else pathlib.Path(source, "translations"))
    print("\n".join(complaints), end="\n" if complaints else "")
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main())
