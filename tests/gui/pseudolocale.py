# SPDX-FileCopyrightText: 2026 The Conche authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a translation into no language: "Check now" becomes "⟦Çĥéçķ ñóŵ ōñé⟧", marked, accented and 40 percent longer.

pseudolocale.py CATALOGUE OUTPUT   reads one catalogue, writes the other
pseudolocale.py --self-test        checks this script
"""
import re
import sys
import unittest
import xml.etree.ElementTree as tree

# What must stay as it is: placeholders, a mnemonic with its letter, markup and entities.
KEPT = re.compile(r"%L?[1-9n][0-9]?|&\w+;|&\w|&&|</?[a-zA-Z][^<>]*>")
ACCENTS = str.maketrans("ACDEGHIJKLNORSTUWYZacdeghijklnorstuwyz", "ÅÇĐÉĜĤÎĴĶĻÑÓŔŠŢÛŴÝŽåçđéĝĥîĵķļñóŕšţûŵýž")
FILLING = "ōñé ţŵó ţĥŕéé ƒóûŕ ƒîṽé šîẋ šéṽéñ éîĝĥţ ñîñé ţéñ "
LONGER = 0.4


def pseudo(text):
    parts = KEPT.split(text)
    kept = KEPT.findall(text) + [""]
    accented = "".join(part.translate(ACCENTS) + keep for part, keep in zip(parts, kept))
    visible = sum(len(part) for part in parts)
    wanted = max(1, round(visible * LONGER) - 3)
    filling = (FILLING * (wanted // len(FILLING) + 1))[:wanted].strip()
    # Line ends and spaces at the edges join texts: they stay at the edges.
    inside = accented.strip()
    start = accented[:len(accented) - len(accented.lstrip())]
    end = accented[len(start) + len(inside):]
    return f"{start}⟦{inside} {filling}⟧{end}"


def translate(catalogue):
    root = catalogue.getroot()
    # Esperanto has two plural forms, and no rules that surprise.
    root.set("language", "eo")
    for message in root.iter("message"):
        translation = message.find("translation")
        translation.attrib.clear()
        text = pseudo(message.findtext("source"))
        forms = translation.findall("numerusform")
        for form in forms:
            form.text = text
        if not forms:
            translation.text = text
    return catalogue


def main():
    if sys.argv[1:] == ["--self-test"]:
        result = unittest.TextTestRunner().run(unittest.defaultTestLoader.loadTestsFromTestCase(SelfTest))
        return 0 if result.wasSuccessful() else 1
    catalogue, output = sys.argv[1:]
    translate(tree.parse(catalogue)).write(output, encoding="utf-8", xml_declaration=True)
    return 0


class SelfTest(unittest.TestCase):
    def test_marks_accents_and_lengthens(self):
        text = pseudo("Ask every check of a stack at once")
        self.assertTrue(text.startswith("⟦Åšķ ") and text.endswith("⟧"), text)
        self.assertGreaterEqual(len(text), 1.35 * len("Ask every check of a stack at once"))
        self.assertGreater(len(pseudo("Ok")), 4)

    def test_keeps_what_is_filled_in(self):
        for text in ("%1 of %2", "%n day(s)", "%L1 points", "&Check now", "Save && go", "see <b>this</b>", "100 %"):
            for kept in KEPT.findall(text):
                self.assertIn(kept, pseudo(text))
        self.assertNotIn("check", pseudo("check %1"))

    def test_keeps_edges(self):
        self.assertTrue(pseudo(" and ").startswith(" ⟦") and pseudo(" and ").endswith("⟧ "))
        self.assertTrue(pseudo("line\n").endswith("⟧\n"))


if __name__ == "__main__":
    sys.exit(main())
