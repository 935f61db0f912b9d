// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stack/stackfile.h"

#include <QFile>
#include <QSet>
#include <QTest>

#include <random>

using namespace conche::stack;
using namespace Qt::StringLiterals;

/*! The shipped stack file, spoilt in every way that is cheap to try: never a crash, always a reason at a place in the
 * file. */
class TestFuzzStackfile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cutAnywhere();
    void withoutALine();
    void withALineTwice();
    void linesSwapped();
    void bytesFlipped();
    void valuesOfOtherTypes();
    void manyChangesAtOnce();

private:
    /*! Reads it; false where it has no stack and does not say why, or says so at no place of it. */
    [[nodiscard]] bool holds(const QByteArray &toml);
    [[nodiscard]] qsizetype below(qsizetype limit) { return static_cast<qsizetype>(m_random()) % limit; }

    QByteArray m_shipped;
    QList<QByteArray> m_lines;
    std::mt19937 m_random{20260309};
    int m_usable = 0;
    int m_unusable = 0;
};

void TestFuzzStackfile::initTestCase()
{
    QFile file(u":/conche/stacks/chocolate-factory.toml"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_shipped = file.readAll();
    m_lines = m_shipped.split('\n');
    QVERIFY(holds(m_shipped));
    QCOMPARE(m_usable, 1);
}

bool TestFuzzStackfile::holds(const QByteArray &toml)
{
    const StackFile file = stackFromToml(toml, u"x.toml"_s);
    bool anyError = false;
    const qsizetype lines = toml.count('\n') + 1;
    for (const Diagnostic &diagnostic : file.diagnostics) {
        anyError = anyError || diagnostic.severity == Diagnostic::Severity::Error;
        const Position at = diagnostic.position;
        // An end that came too early is told one place behind the last byte.
        if (at.line < 1 || at.line > lines || at.column < 1 || at.column > toml.size() + 2
            || diagnostic.message.isEmpty()) {
            qWarning("%s", qPrintable(diagnostic.text(file.path)));
            return false;
        }
    }
    ++(file.stack ? m_usable : m_unusable);
    return anyError != file.stack.has_value();
}

void TestFuzzStackfile::cutAnywhere()
{
    for (qsizetype length = 0; length < m_shipped.size(); length += 1 + below(7))
        QVERIFY2(holds(m_shipped.first(length)), m_shipped.first(length).constData());
    QVERIFY(m_unusable > 100);
}

void TestFuzzStackfile::withoutALine()
{
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        QList<QByteArray> lines = m_lines;
        lines.removeAt(i);
        QVERIFY2(holds(lines.join('\n')), m_lines[i].constData());
    }
}

void TestFuzzStackfile::withALineTwice()
{
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        QList<QByteArray> lines = m_lines;
        lines.insert(i, m_lines[i]);
        QVERIFY2(holds(lines.join('\n')), m_lines[i].constData());
    }
}

void TestFuzzStackfile::linesSwapped()
{
    for (int i = 0; i < 200; ++i) {
        QList<QByteArray> lines = m_lines;
        lines.swapItemsAt(below(lines.size()), below(lines.size()));
        QVERIFY(holds(lines.join('\n')));
    }
}

void TestFuzzStackfile::bytesFlipped()
{
    for (int i = 0; i < 700; ++i) {
        QByteArray toml = m_shipped;
        const qsizetype at = below(toml.size());
        toml[at] = static_cast<char>(toml[at] ^ (1 << below(8)));
        QVERIFY2(holds(toml), toml.constData());
    }
}

void TestFuzzStackfile::valuesOfOtherTypes()
{
    static const QList<QByteArray> values{"1", "-1", "9223372036854775807", "1.5", "nan", "-inf", "true", "2026-03-09",
        "2026-03-09T12:00:00Z", "12:00:00", "\"\"", "\"\\u0000\"", "\"\\n\"", "'/'", "'(['", "[]", "[[]]", "[1]",
        "[\"a\", 1]", "{}", "{ a = 1 }", "[{}]", "\"http://[::1\"", "\"http://u:geheim@h\"", "\"10000000d\"",
        "'''\nx\n'''"};
    QSet<QByteArray> seen;
    QByteArray table, kind;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        table = m_lines[i].startsWith('[') ? m_lines[i] : table;
        kind = m_lines[i].startsWith("kind = ") ? m_lines[i] : kind;
        const qsizetype equals = m_lines[i].indexOf('=');
        if (equals < 0 || m_lines[i].startsWith('#'))
            continue;
        // A key of one kind of table is read in one way.
        const QByteArray place = table + kind + m_lines[i].first(equals);
        if (seen.contains(place))
            continue;
        seen.insert(place);
        for (qsizetype value = i % 2; value < values.size(); value += 2) {
            QList<QByteArray> lines = m_lines;
            lines[i] = lines[i].first(equals + 1) + ' ' + values[value];
            QVERIFY2(holds(lines.join('\n')), lines[i].constData());
        }
    }
}

void TestFuzzStackfile::manyChangesAtOnce()
{
    static const QList<QByteArray> pieces{"\"", "'", "\"\"\"", "[", "]", "[[", "]]", "{", "}", "=", ".", ",", "#", "\n",
        "\r\n", "\\", "\\u", "\xff", "\xed\xa0\x80", QByteArray(1, '\0'), "\xef\xbb\xbf", "[[check]]",
        "id = \"disk\"\n", "a.b.c.d = 1\n", "[check]", "1e999", "0x"};
    for (int i = 0; i < 600; ++i) {
        QByteArray toml = m_shipped;
        for (qsizetype changes = below(5); changes >= 0; --changes) {
            const qsizetype at = below(toml.size());
            switch (below(4)) {
            case 0:
                toml.insert(at, pieces[below(pieces.size())]);
                break;
            case 1:
                toml.remove(at, below(60) + 1);
                break;
            case 2:
                toml.insert(at, toml.mid(below(toml.size()), below(200)));
                break;
            default:
                toml.replace(at, below(10), pieces[below(pieces.size())]);
            }
        }
        QVERIFY2(holds(toml), toml.constData());
    }
    QVERIFY(m_usable > 100);
}

QTEST_GUILESS_MAIN(TestFuzzStackfile)
#include "tst_fuzz_stackfile.moc"
