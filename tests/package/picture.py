# SPDX-FileCopyrightText: 2026 The Conche authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Saves what Xvfb shows as a PNG, and fails where next to nothing is to be seen.

picture.py FRAMEBUFFER PNG [RRGGBB]   the file in the folder of Xvfb's -fbdir, an X window dump; a colour that must be there
picture.py --self-test
"""
import collections
import struct
import sys
import unittest
import zlib

# As many as a window with text has; an empty screen has one, an empty window a few.
FEWEST_COLOURS = 100
# As many pixels as one circle has.
FEWEST_PIXELS = 60


def pixels(dump):
    """Width, height and the rows of an X window dump of true colour, each three bytes a pixel."""
    head = struct.unpack(">25I", dump[:100])
    size, version, kind, depth, width, height = head[:6]
    bits, row, colours = head[11], head[12], head[19]
    if (version, kind, bits) != (7, 2, 32) or depth not in (24, 32):
        raise ValueError(f"not a dump of true colour: version {version}, format {kind}, {bits} bits, depth {depth}")
    is_big = head[7] == 1
    at = size + colours * 12
    rows = []
    for y in range(height):
        line = dump[at + y * row:at + y * row + width * 4]
        red, green, blue = (1, 2, 3) if is_big else (2, 1, 0)
        rgb = bytearray(width * 3)
        rgb[0::3], rgb[1::3], rgb[2::3] = line[red::4], line[green::4], line[blue::4]
        rows.append(bytes(rgb))
    return width, height, rows


def png(width, height, rows):
    def chunk(name, data):
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">2I5B", width, height, 8, 2, 0, 0, 0))
            + chunk(b"IDAT", zlib.compress(b"".join(b"\0" + row for row in rows))) + chunk(b"IEND", b""))


def count(rows):
    """How often each colour is there."""
    return collections.Counter(row[i:i + 3] for row in rows for i in range(0, len(row), 3))


def missing(colours, wanted):
    """What is not to be seen: a sentence, or nothing."""
    if len(colours) < FEWEST_COLOURS:
        return f"{len(colours)} colours: no window with text"
    return "".join(f"no #{colour}" for colour in wanted if colours[bytes.fromhex(colour)] < FEWEST_PIXELS)


class Picture(unittest.TestCase):
    def test_dump(self):
        dump = struct.pack(">25I", 104, 7, 2, 24, 2, 1, 0, 0, 32, 0, 32, 32, 12, 4, 0, 0, 0, 8, 1, 1, 2, 1, 0, 0, 0) + b"name"
        dump += bytes(12) + bytes([3, 2, 1, 0, 6, 5, 4, 0]) + bytes(4)
        width, height, rows = pixels(dump)
        self.assertEqual((width, height, rows), (2, 1, [bytes([1, 2, 3, 4, 5, 6])]))
        self.assertEqual(count(rows), {bytes([1, 2, 3]): 1, bytes([4, 5, 6]): 1})
        self.assertEqual(zlib.decompress(png(width, height, rows)[41:-16]), b"\0" + rows[0])

    def test_other_depths_are_refused(self):
        with self.assertRaises(ValueError):
            pixels(struct.pack(">25I", 100, 7, 2, 8, 2, 1, 0, 0, 8, 0, 8, 8, 2, *[0] * 12))

    def test_what_is_missing(self):
        window = collections.Counter({bytes([0, 0, i]): 100 for i in range(FEWEST_COLOURS)})
        self.assertEqual(missing(window, ["000001"]), "")
        self.assertIn("#010000", missing(window, ["010000"]))
        self.assertIn("1 colours", missing(collections.Counter({bytes(3): 1024000}), []))


def main():
    source, target, *wanted = sys.argv[1:]
    with open(source, "rb") as file:
        picture = pixels(file.read())
    with open(target, "wb") as file:
        file.write(png(*picture))
    if fault := missing(count(picture[2]), wanted):
        sys.exit(f"picture: {target} shows {fault}")


if __name__ == "__main__":
    if sys.argv[1:] == ["--self-test"]:
        unittest.main(argv=sys.argv[:1])
    main()
