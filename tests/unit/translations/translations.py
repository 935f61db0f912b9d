# SPDX-FileCopyrightText: 2026 The Conche authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails where a catalogue is not what the source says, lacks a translation, or has one that does not fit its source.

translations.py SOURCE LUPDATE        checks the catalogues of a tree
translations.py --self-test LUPDATE   checks this script with catalogues and sources that it makes up
"""
import importlib.util
import pathlib
import re
import shutil
import sys
import tempfile
import unittest
import xml.etree.ElementTree as tree

HERE = pathlib.Path(__file__).resolve()
spec = importlib.util.spec_from_file_location("update", HERE.parents[3] / "translations" / "update.py")
update = importlib.util.module_from_spec(spec)
spec.loader.exec_module(update)

PLACE = re.compile(r"%(?:L?[1-9][0-9]?|L?n)")
MNEMONIC = re.compile(r"&(?=([^\W_]))")
FORMS = {"en": 2, "es": 2}
# What is the same word in Spanish, or a name, or what a person types.
SAME = {
    "es": {
        "[y/N]", "\"name\"", "%1 ms", "%1 s", "%1 min", "%1 h", "%1 d", "%1 %2 h", "error", "Error", "%1, host %2", "Stack",
        "Conche", "docker-compose.yml", "%1\nSHA-256 %2", "SHA-&256", "Stack: %1", "no", "InfluxDB: %1", "MLflow: %1", "24 h", "7 d", "30 d", "90 d", "d MMM",
        "d MMM yyyy", "MMM yyyy", "ddd d MMM yyyy, HH:mm:ss", "Normal",
    },
}
# What ends a text; a quote may be of either kind, and one of Spanish's counts as its plain one.
ENDS = "\n .:;,…?»\""


def words_in(text):
    """Whether there is a word in it at all, besides placeholders."""
    return re.search(r"[^\W\d_]", PLACE.sub("", text))


def end_of(text):
    end = text[len(text.rstrip(ENDS)):].replace("»", '"')
    # A quote at the very end belongs to what it quotes.
    return end.replace('"', "")


def start_of(text):
    return text[:len(text) - len(text.lstrip())]


def places(text):
    """How a text is filled in; what it is filled with may stand there more than once."""
    return set(PLACE.findall(text))


def form_problems(source, form, singular):
    """What is wrong with one form of a translation."""
    if not form.strip():
        yield "it is empty"
        return
    wanted, found = places(source), places(form)
    # "the last day" is better than "the last 1 days".
    if singular and "%n" not in found:
        wanted.discard("%n")
    if wanted != found:
        yield f"its placeholders are {sorted(found)}, not {sorted(wanted)}"
    if len(MNEMONIC.findall(source)) != len(MNEMONIC.findall(form)):
        yield "it has another number of mnemonics (&)"
    if start_of(source) != start_of(form):
        yield "it begins with other spaces or line ends"
    if end_of(source) != end_of(form):
        yield f"it ends with {end_of(form)!r}, not {end_of(source)!r}"
    if source.count("\n") != form.count("\n"):
        yield "it has another number of lines"
    if ("?" in form) != ("¿" in form):
        yield "a question has only one of its marks"


def message_problems(language, message):
    source = message.findtext("source")
    translation = message.find("translation")
    if translation is None or translation.get("type"):
        yield "it is not finished"
        return
    forms = [form.text or "" for form in translation.findall("numerusform")]
    if message.get("numerus") == "yes":
        if len(forms) != FORMS[language]:
            yield f"it has {len(forms)} plural forms, {FORMS[language]} are needed"
    else:
        forms = [translation.text or ""]
    for number, form in enumerate(forms):
        for problem in form_problems(source, form, singular=len(forms) > 1 and number == 0):
            # English has no opening mark.
            if language != "en" or "mark" not in problem:
                yield problem
        if len(forms) > 1 and "(s)" in form:
            yield "a plural form says (s)"
        if language != "en" and form == source and words_in(source) and source not in SAME[language]:
            yield "it is the same as its source; if that is right, name it in this test"


def clashes(texts):
    """How often a key would have to choose between texts that stand in one form."""
    keys = [found.group(1).lower() for text in sorted(set(texts)) if (found := MNEMONIC.search(text))]
    return len(keys) - len(set(keys))


def context_problems(context):
    """Where a translation gives one key to more texts than the source does."""
    pairs = [(message.findtext("source"), message.findtext("translation") or "") for message in context.iter("message")
             if message.get("numerus") != "yes"]
    given, made = (clashes(texts) for texts in zip(*pairs)) if pairs else (0, 0)
    if made > given:
        yield "a key (&) stands for more than one text: " + ", ".join(sorted(form for _, form in pairs if MNEMONIC.search(form)))


def catalogue_problems(path, language):
    root = tree.parse(path).getroot()
    if root.get("language") != language:
        yield f"{path.name}: it says that it is of {root.get('language')}"
    count = 0
    for context in root.iter("context"):
        for problem in context_problems(context):
            yield f"{path.name}: {context.findtext('name')}: {problem}"
        for message in context.iter("message"):
            count += 1
            for problem in message_problems(language, message):
                yield f"{path.name}: {context.findtext('name')}: {message.findtext('source')!r}: {problem}"
    if count == 0:
        yield f"{path.name}: it has no messages"


def tree_problems(source, lupdate):
    source = pathlib.Path(source)
    with tempfile.TemporaryDirectory() as folder:
        for language in update.LANGUAGES:
            shutil.copy(source / "translations" / update.name_of(language), folder)
        for complaint in update.update(lupdate, source, folder):
            yield f"lupdate: {complaint}"
        for language in update.LANGUAGES:
            name = update.name_of(language)
            path = source / "translations" / name
            new = pathlib.Path(folder, name)
            if path.read_bytes() != new.read_bytes():
                known, now = keys_in(path), keys_in(new)
                for context, text in sorted(known ^ now) or [("", "order or notes")]:
                    yield f"{name}: build the target update_translations: {context}: {text!r}"
            yield from catalogue_problems(path, language)


def keys_in(path):
    return {(context.findtext("name"), message.findtext("source")) for context in tree.parse(path).getroot().iter("context")
            for message in context.iter("message")}


def main():
    if sys.argv[1] == "--self-test":
        SelfTest.lupdate = sys.argv[2]
        result = unittest.TextTestRunner().run(unittest.defaultTestLoader.loadTestsFromTestCase(SelfTest))
        return 0 if result.wasSuccessful() else 1
    found = list(tree_problems(*sys.argv[1:]))
    print("\n".join(found) if found else "every text is translated")
    return 1 if found else 0


def message(source, *forms, attributes=""):
    plural = len(forms) > 1
    inside = "".join(f"<numerusform>{form}</numerusform>" for form in forms) if plural else forms[0]
    opening = '<message numerus="yes">' if plural else "<message>"
    return tree.fromstring(f"{opening}<source>{source}</source><translation{attributes}>{inside}</translation></message>")


class SelfTest(unittest.TestCase):
    """The script must be able to fail: each message has one mistake, or none."""

    lupdate = None

    def assert_fine(self, *words, language="es"):
        self.assertEqual([], list(message_problems(language, message(*words))), words)

    def assert_found(self, part, *words, language="es", **more):
        found = list(message_problems(language, message(*words, **more)))
        self.assertEqual(1, len(found), (words, found))
        self.assertIn(part, found[0])

    def test_good_ones_are_fine(self):
        self.assert_fine("check %1", "la comprobación %1")
        self.assert_fine("%1 of %2", "de %2, %1")
        self.assert_fine("%1: %2", "%1: %2")
        self.assert_fine("is it \"%1\"?", "¿es «%1»?")
        self.assert_fine("write \"a\"", "escribe «a»")
        self.assert_fine("%n day(s)", "un día", "%n días")
        self.assert_fine("%n day(s)", "%n day", "%n days", language="en")
        self.assert_fine("is it? %n row(s)", "is it? %n row", "is it? %n rows", language="en")
        self.assert_fine("&amp;Check now", "&amp;Comprobar ahora")
        self.assert_fine("checks &amp; signs", "comprobaciones y señales")
        self.assert_fine("error", "error")

    def test_unfinished_and_empty_ones_are_found(self):
        self.assert_found("not finished", "check", "", attributes=' type="unfinished"')
        self.assert_found("not finished", "check", "prueba", attributes=' type="unfinished"')
        self.assert_found("not finished", "check", "prueba", attributes=' type="vanished"')
        self.assert_found("empty", "check", "")
        self.assert_found("empty", "%n day(s)", "%n día", "")

    def test_placeholders_are_compared(self):
        self.assert_found("placeholders", "check %1", "comprobación")
        self.assert_found("placeholders", "check %1", "comprobación %2")
        self.assert_found("placeholders", "check %1", "comprobación %1 de %2")
        self.assert_found("placeholders", "%L1 points", "%1 puntos")
        self.assert_found("placeholders", "%n day(s)", "un día", "unos días")
        self.assert_found("placeholders", "%1: %n day(s)", "un día", "%1: %n días")

    def test_ends_and_beginnings_are_compared(self):
        self.assert_found("ends", "It is gone.", "Ya no está")
        self.assert_found("ends", "Next:", "Siguiente")
        self.assert_found("ends", "Open…", "Abrir")
        self.assert_found("begins", "  rule", "regla")
        self.assert_found("begins", " and ", "y ")
        self.assert_found("lines", "one\ntwo", "uno dos")
        self.assert_found("marks", "is it there?", "está ahí?")

    def test_mnemonics_are_compared(self):
        self.assert_found("mnemonics", "&amp;Open", "Abrir")
        self.assert_found("mnemonics", "Open", "&amp;Abrir")

    def test_keys_must_not_clash(self):
        def found(*pairs):
            context = tree.Element("context")
            context.extend(message(*pair) for pair in pairs)
            return list(context_problems(context))
        self.assertEqual([], found(("&amp;Open", "&amp;Abrir"), ("&amp;Close", "&amp;Cerrar"), ("Copy", "Copiar")))
        self.assertEqual([], found(("&amp;Open", "&amp;Abrir"), ("&amp;Other", "&amp;Añadir")))
        self.assertEqual(1, len(found(("&amp;Open", "&amp;Abrir"), ("&amp;Back", "&amp;Atrás"))))
        self.assertEqual([], found())

    def test_plural_forms_are_counted(self):
        self.assert_found("plural forms", "%n day(s)", "%n día", "%n días", "%n días")
        self.assert_found("(s)", "%n day(s)", "%n día", "%n día(s)")

    def test_what_is_the_same_must_be_named(self):
        self.assert_found("same", "check", "check")
        self.assert_fine("%1 ms", "%1 ms")

    def tree_with(self, source):
        """A tree with one file of source, all of it translated."""
        folder = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory()))
        for room in ("src", "translations"):
            (folder / room).mkdir()
        (folder / "src" / "a.cpp").write_text(source, encoding="utf-8")
        for language in update.LANGUAGES:
            (folder / "translations" / update.name_of(language)).write_text(
                f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="{language}" sourcelanguage="en"/>\n', encoding="utf-8")
        update.update(self.lupdate, folder, folder / "translations")
        for catalogue in (folder / "translations").iterdir():
            text = re.sub(r"<numerusform></numerusform>", "<numerusform>%n hola</numerusform>", catalogue.read_text(encoding="utf-8"))
            text = text.replace(' type="unfinished"></translation>', ">Hola</translation>").replace(' type="unfinished"', "")
            catalogue.write_text(text, encoding="utf-8")
        return folder

    def test_a_tree_is_compared_with_its_catalogues(self):
        words = ('#include <QCoreApplication>\nQString a(int n) { return QCoreApplication::translate("A", "%s")'
                 ' + QCoreApplication::translate("A", "%%n tree(s)", nullptr, n); }\n')
        folder = self.tree_with(words % "Hello")
        self.assertEqual([], list(tree_problems(folder, self.lupdate)))
        for folder, text, part in [(folder, words % "Hello you", "build the target update_translations"),
                                   (self.tree_with(words % "Hello"), words % "Hello" + 'void b() { tr("Hello"); }\n', "lupdate: ")]:
            (folder / "src" / "a.cpp").write_text(text, encoding="utf-8")
            self.assertIn(part, "\n".join(tree_problems(folder, self.lupdate)))

    def test_messages_are_sorted(self):
        def one(source, comment=""):
            return f"    <message>\n        <source>{source}</source>\n{comment}    </message>\n"
        between = "</context>\n<context>\n"
        given = one("b") + one("a", "<comment>z</comment>\n") + one("a", "<comment>y</comment>\n") + between + one("d") + one("c")
        wanted = one("a", "<comment>y</comment>\n") + one("a", "<comment>z</comment>\n") + one("b") + between + one("c") + one("d")
        self.assertEqual(wanted, update.in_order(given))


if __name__ == "__main__":
    sys.exit(main())
