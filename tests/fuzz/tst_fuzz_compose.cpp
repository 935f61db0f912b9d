// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stack/composefile.h"
#include "stack/composeimport.h"
#include "stack/dotenv.h"
#include "stack/stackfile.h"
#include "stack/stackwriter.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace conche;
using namespace conche::stack;
using namespace Qt::StringLiterals;

/*! Compose files and env files, spoilt in every way that is cheap to try: never a crash, always a stack file that can
 * be read or a reason at a place in the file, and never a password in either. */
class TestFuzzCompose final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cutAtEachByte();
    void withoutALine();
    void linesSwapped();
    void bytesFlipped();
    void valuesOfOtherKinds();
    void manyChangesAtOnce();
    void envFiles();

private:
    [[nodiscard]] bool holds(const QByteArray &yaml);
    [[nodiscard]] qsizetype below(qsizetype limit) { return static_cast<qsizetype>(m_random()) % limit; }
    [[nodiscard]] QByteArray spoilt(QByteArray text, const QList<QByteArray> &pieces);

    QTemporaryDir m_folder;
    QList<QByteArray> m_samples;
    std::mt19937 m_random{20260309};
    int m_usable = 0;
    int m_unusable = 0;
};

namespace {

// In its own letters, so that a piece of it is known when it is met anywhere.
const QByteArray secret = QByteArray("QZJX").repeated(3);

const QList<QByteArray> pieces{"\"", "'", "|\n", ">\n", "[", "]", "{", "}", ": ", "- ", ",", "#", "\n", "\r\n", "\t",
    "  ", "&a ", "*a", "<<: *a\n", "!!str ", "!reset ", "!", "%", "@", "`", "? ", "--- ", "...\n", "\\", "\\u", "\xff",
    "\xed\xa0\x80", QByteArray(1, '\0'), "\xef\xbb\xbf", "\xfe\xff", "$", "$$", "${", "${A:-", "${A:?x}", "}", "~",
    "null", "0", "-1", "1e999", "99999999999999999999", "services:\n", "  mlflow:\n", "extends: mlflow\n",
    "ports: [1-65535:1-65535]\n", "%YAML 1.2\n", "%YAML 99999999999.1\n"};

} // namespace

void TestFuzzCompose::initTestCase()
{
    for (const char *name : {"factory.yml", "merge.yml", "merge.override.yml"}) {
        QFile file(QStringLiteral(CONCHE_SOURCE_DIR "/tests/data/compose/") + QLatin1StringView(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_samples.append(file.readAll());
    }
    QFile env(m_folder.filePath(u".env"_s));
    QVERIFY(env.open(QIODevice::WriteOnly));
    for (const char *name : {"POSTGRES_PASSWORD", "INFLUXDB_TOKEN", "INFLUXDB_ADMIN_PASSWORD", "ADDED_BY_ENV"})
        env.write(QByteArray(name) + '=' + secret + '\n');
    env.write("POSTGRES_USER=mlflow\nPOSTGRES_DB=mlflow\nINFLUXDB_ORG=o\nINFLUXDB_BUCKET=b\n");
    env.close();
    QVERIFY(holds(m_samples.first()));
    QCOMPARE(m_usable, 1);
}

bool TestFuzzCompose::holds(const QByteArray &yaml)
{
    const QString path = m_folder.filePath(u"compose.yaml"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(yaml) != yaml.size())
        return false;
    file.close();
    const ComposeReading reading = readCompose({{path}, {}, {}, {}});
    bool anyError = false;
    for (const ComposeNote &note : reading.notes) {
        anyError = anyError || note.diagnostic.severity == Diagnostic::Severity::Error;
        const Position at = note.diagnostic.position;
        // A file that is not there or too large has no place to point at.
        const bool isOfWholeFile = at.line == 0 && at.column == 0;
        if ((!isOfWholeFile && (at.line < 1 || at.column < 1)) || at.line > yaml.count('\n') + 4
            || note.diagnostic.message.isEmpty()
            || note.diagnostic.message.contains(QString::fromLatin1(secret.first(4)))) {
            qWarning("%s", qPrintable(note.diagnostic.text(note.file)));
            return false;
        }
    }
    ++(reading.compose ? m_usable : m_unusable);
    if (anyError == reading.compose.has_value() || !reading.compose)
        return anyError != reading.compose.has_value();
    const ComposeImport found = importCompose(*reading.compose, {});
    const Result<QString> toml = stackFileText(found, reading.files);
    if (!toml) {
        qWarning("%s", qPrintable(toml.error().message));
        return false;
    }
    const StackFile written = stackFromToml(toml->toUtf8(), u"x.toml"_s);
    for (const Diagnostic &diagnostic : written.diagnostics)
        qWarning("%s\n%s", qPrintable(diagnostic.text(written.path)), qPrintable(*toml));
    if (toml->contains(QString::fromLatin1(secret.first(4)))) {
        qWarning("a secret in:\n%s", qPrintable(*toml));
        return false;
    }
    return written.stack && written.diagnostics.isEmpty();
}

QByteArray TestFuzzCompose::spoilt(QByteArray text, const QList<QByteArray> &with)
{
    for (qsizetype changes = below(5); changes >= 0 && !text.isEmpty(); --changes) {
        const qsizetype at = below(text.size());
        switch (below(4)) {
        case 0:
            text.insert(at, with[below(with.size())]);
            break;
        case 1:
            text.remove(at, below(60) + 1);
            break;
        case 2:
            text.insert(at, text.mid(below(text.size()), below(200)));
            break;
        default:
            text.replace(at, below(10), with[below(with.size())]);
        }
    }
    return text;
}

void TestFuzzCompose::cutAtEachByte()
{
    const QByteArray sample = m_samples.first();
    for (qsizetype length = 0; length < sample.size(); ++length)
        QVERIFY2(holds(sample.first(length)), sample.first(length).constData());
}

void TestFuzzCompose::withoutALine()
{
    for (const QByteArray &sample : std::as_const(m_samples)) {
        const QList<QByteArray> whole = sample.split('\n');
        for (qsizetype i = 0; i < whole.size(); ++i) {
            QList<QByteArray> lines = whole;
            lines.removeAt(i);
            QVERIFY2(holds(lines.join('\n')), whole[i].constData());
        }
    }
}

void TestFuzzCompose::linesSwapped()
{
    for (int i = 0; i < 300; ++i) {
        QList<QByteArray> lines = m_samples[below(m_samples.size())].split('\n');
        lines.swapItemsAt(below(lines.size()), below(lines.size()));
        QVERIFY2(holds(lines.join('\n')), lines.join('\n').constData());
    }
}

void TestFuzzCompose::bytesFlipped()
{
    for (int i = 0; i < 700; ++i) {
        QByteArray yaml = m_samples[below(m_samples.size())];
        const qsizetype at = below(yaml.size());
        yaml[at] = static_cast<char>(yaml[at] ^ (1 << below(8)));
        QVERIFY2(holds(yaml), yaml.constData());
    }
}

void TestFuzzCompose::valuesOfOtherKinds()
{
    static const QList<QByteArray> values{"", "~", "1", "-1", "true", "1.5e300", "\"\"", "''", "\"\\0\"", "\"\\e[31m\"",
        "\"\\u2028\"", "\"\\ud800\"", "[]", "[[]]", "[~]", "{}", "{a: b}", "[{}]", "[{a: [b]}]",
        "!!binary eA==", "!override []", "!reset null", "2026-03-09", "0x1F", ".nan", "\"a\\nb\\rc\"", "'[[check]]'",
        "\"\\\"\"", "$", "${", "${A:?}", "a b", "127.0.0.1:80:80", "['1-65535:1-65535']"};
    for (const QByteArray &sample : std::as_const(m_samples)) {
        const QList<QByteArray> whole = sample.split('\n');
        for (qsizetype i = 0; i < whole.size(); ++i) {
            const qsizetype colon = whole[i].indexOf(": ");
            if (colon < 0)
                continue;
            for (const QByteArray &value : values) {
                QList<QByteArray> lines = whole;
                lines[i] = lines[i].first(colon + 2) + value;
                QVERIFY2(holds(lines.join('\n')), lines[i].constData());
            }
        }
    }
}

void TestFuzzCompose::manyChangesAtOnce()
{
    for (int i = 0; i < 1500; ++i) {
        const QByteArray yaml = spoilt(m_samples[below(m_samples.size())], pieces);
        QVERIFY2(holds(yaml), yaml.constData());
    }
    QVERIFY(m_usable > 300);
    QVERIFY(m_unusable > 300);
}

void TestFuzzCompose::envFiles()
{
    const QByteArray sample(
        "# c\nA=1\nexport B = \"x ${A} \\\"y\\\" \\n\"\nC='$A'\nD: e # c\nF\nG=\"two\nlines\"\nH=${A:-${B}}$$\n");
    static const QList<QByteArray> with{"\"", "'", "\\", "$", "${", "}", "=", ":", "#", "\n", "\r\n", "\t", " ",
        "export ", "\xff", QByteArray(1, '\0'), "\xef\xbb\xbf", "${A:?x}", "${H}"};
    for (int i = 0; i < 5000; ++i) {
        const QByteArray file = spoilt(sample, with);
        const Dotenv read = dotenvFromBytes(file, [](const QString &) { return std::optional<QString>(); });
        for (const Diagnostic &diagnostic : read.diagnostics) {
            QVERIFY2(
                diagnostic.position.line >= 1 && diagnostic.position.line <= file.count('\n') + 1, file.constData());
            QVERIFY(!diagnostic.message.isEmpty());
        }
    }
}

QTEST_GUILESS_MAIN(TestFuzzCompose)
#include "tst_fuzz_compose.moc"
