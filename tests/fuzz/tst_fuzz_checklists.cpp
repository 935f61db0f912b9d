// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/checklistfile.h"
#include "checklists/importing.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <random>

using namespace conche;
using namespace conche::checklists;
using namespace Qt::StringLiterals;

/*! The shipped lists, spoilt: never a crash, either a list or a reason at a place in the file; and whatever is found in
 * such a document can be written as a template and is read back the same. */
class TestFuzzChecklists final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cutAnywhere();
    void linesMoved();
    void bytesFlipped();
    void piecesPutIn();
    void whatIsFoundIsWritten();

private:
    [[nodiscard]] bool holds(const QByteArray &text);
    [[nodiscard]] QByteArray spoilt();
    [[nodiscard]] qsizetype below(qsizetype limit) { return static_cast<qsizetype>(m_random() % 1'000'000) % limit; }
    [[nodiscard]] const QByteArray &any() { return m_texts[below(m_texts.size())]; }

    QList<QByteArray> m_texts;
    std::mt19937 m_random{20261123};
    int m_usable = 0;
    int m_unusable = 0;
};

void TestFuzzChecklists::initTestCase()
{
    for (const QString &name : QDir(u":/conche/checklists"_s).entryList()) {
        QFile file(u":/conche/checklists/"_s + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_texts << file.readAll();
        QVERIFY(holds(m_texts.last()));
    }
    QCOMPARE(m_usable, 8);
}

bool TestFuzzChecklists::holds(const QByteArray &text)
{
    const ChecklistFile file = checklistFromMarkdown(text, u"x.md"_s);
    bool anyError = false;
    const qsizetype lines = text.count('\n') + text.count('\r') + 2;
    for (const stack::Diagnostic &diagnostic : file.diagnostics) {
        anyError = anyError || diagnostic.severity == stack::Diagnostic::Severity::Error;
        if (diagnostic.message.isEmpty() || diagnostic.position.line < 0 || diagnostic.position.line > lines) {
            qWarning("%s", qPrintable(diagnostic.text(file.path)));
            return false;
        }
    }
    ++(file.list ? m_usable : m_unusable);
    if (anyError == file.list.has_value())
        return false;
    if (!file.list)
        return true;
    QStringList ids;
    for (const Item &item : file.list->items)
        ids << item.id;
    return ids.removeDuplicates() == 0 && !ids.contains(QString()) && !ids.isEmpty();
}

void TestFuzzChecklists::cutAnywhere()
{
    for (const QByteArray &text : std::as_const(m_texts)) {
        for (qsizetype length = 0; length < text.size(); length += 1 + below(5))
            QVERIFY2(holds(text.first(length)), text.first(length).constData());
    }
    QVERIFY(m_unusable > 100);
}

void TestFuzzChecklists::linesMoved()
{
    for (int i = 0; i < 400; ++i) {
        QList<QByteArray> lines = any().split('\n');
        lines.swapItemsAt(below(lines.size()), below(lines.size()));
        if (i % 2)
            lines.insert(below(lines.size()), lines[below(lines.size())]);
        else
            lines.removeAt(below(lines.size()));
        QVERIFY2(holds(lines.join(i % 3 ? "\n" : "\r\n")), lines.join('\n').constData());
    }
}

void TestFuzzChecklists::bytesFlipped()
{
    for (int i = 0; i < 800; ++i) {
        QByteArray text = any();
        const qsizetype at = below(text.size());
        text[at] = static_cast<char>(text[at] ^ (1 << below(8)));
        QVERIFY2(holds(text), text.constData());
    }
}

QByteArray TestFuzzChecklists::spoilt()
{
    static const QList<QByteArray> pieces{"- [ ] ", "- [x] a\n", "  - [ ] b\n", "1. [ ] c\n", "> - [ ] d\n", "{#x}",
        "{#}", "**", "*", "_", "`", "```\n", "~~", "[", "](", ")", "<", "<!--", "-->", "<div>\n", "&amp;", "&#0;",
        "&#xd800;", "|a|b|\n|-|-|\n", "# ", "===\n", "---\n", "+++\n", "\t", "    ", "\r", "\n\n", "\\", "\xff",
        "\xed\xa0\x80", QByteArray(1, '\0'), "\xef\xbb\xbf", "\xe2\x80\xae", "[[item]]\n", "id = \"x\"\n",
        "evidence = [\"check:x\"]\n", "http://a.b/c", "\xf0\x9f\x8d\xab"};
    QByteArray text = any();
    for (qsizetype changes = below(6); changes >= 0; --changes) {
        const qsizetype at = below(text.size() + 1);
        if (below(3) > 0)
            text.insert(at, pieces[below(pieces.size())]);
        else
            text.insert(at, text.mid(below(text.size() + 1), below(200)));
    }
    return text;
}

void TestFuzzChecklists::piecesPutIn()
{
    for (int i = 0; i < 1500; ++i) {
        const QByteArray text = spoilt();
        QVERIFY2(holds(text), text.constData());
    }
    QVERIFY(m_usable > 100);
}

void TestFuzzChecklists::whatIsFoundIsWritten()
{
    int written = 0;
    for (int i = 0; i < 500; ++i) {
        const QByteArray text = spoilt();
        const Result<FoundLists> found = listsInMarkdown(text, u"x.md"_s);
        if (!found)
            continue;
        for (const Candidate &candidate : found->candidates) {
            const QByteArray made = templateText({candidate, u"x"_s, u"Title"_s, candidate.suggested,
                PeriodKind::Person, std::chrono::hours(36), u"\"who\\"_s});
            const ChecklistFile file = checklistFromMarkdown(made, u"x.md"_s);
            QVERIFY2(file.list, made.constData());
            QCOMPARE(file.list->items.size(), candidate.items.size());
            for (qsizetype item = 0; item < candidate.items.size(); ++item) {
                QCOMPARE(file.list->items[item].id, candidate.items[item].id);
                QCOMPARE(file.list->items[item].title, candidate.items[item].title);
            }
            ++written;
        }
    }
    QVERIFY(written > 300);
}

QTEST_GUILESS_MAIN(TestFuzzChecklists)
#include "tst_fuzz_checklists.moc"
