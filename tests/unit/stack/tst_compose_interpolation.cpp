// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stack/dotenv.h"
#include "stack/interpolation.h"

#include <QTest>

using namespace conche;
using namespace conche::stack;
using namespace Qt::StringLiterals;

namespace {

std::optional<QString> known(const QString &name)
{
    static const QMap<QString, QString> variables{
        {u"A"_s, u"alpha"_s}, {u"B_2"_s, u"beta"_s}, {u"EMPTY"_s, u""_s}, {u"DOLLAR"_s, u"$A"_s}, {u"a"_s, u"small"_s}};
    const auto found = variables.constFind(name);
    return found == variables.cend() ? std::nullopt : std::optional(*found);
}

const QString secret = u"geheim-"_s + u"4711"_s;

} // namespace

/*! Variables in compose files and .env files, as Compose puts them in. */
class TestComposeInterpolation final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void variables_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("value");
        QTest::newRow("none") << u"plain {text} }"_s << u"plain {text} }"_s;
        QTest::newRow("named") << u"$A"_s << u"alpha"_s;
        QTest::newRow("named, in a text") << u"x$A-$B_2.y"_s << u"xalpha-beta.y"_s;
        QTest::newRow("braced") << u"${A}${B_2}"_s << u"alphabeta"_s;
        QTest::newRow("small letters are another variable") << u"$a"_s << u"small"_s;
        QTest::newRow("a dollar") << u"$$A $$"_s << u"$A $"_s;
        QTest::newRow("a dollar before a variable") << u"$$$A"_s << u"$alpha"_s;
        QTest::newRow("a value is not looked into") << u"$DOLLAR"_s << u"$A"_s;
        QTest::newRow("not set") << u"[$NO]"_s << u"[]"_s;
        QTest::newRow("default, set") << u"${A:-x}${A-x}"_s << u"alphaalpha"_s;
        QTest::newRow("default, not set") << u"${NO:-x}${NO-y}"_s << u"xy"_s;
        QTest::newRow("default, empty") << u"[${EMPTY:-x}${EMPTY-y}]"_s << u"[x]"_s;
        QTest::newRow("default with a variable") << u"${NO:-$A}${NO-${B_2}}"_s << u"alphabeta"_s;
        QTest::newRow("defaults inside of defaults") << u"${NO:-${NEITHER:-${A}}}!"_s << u"alpha!"_s;
        QTest::newRow("default with a brace of its own") << u"${NO:-{x}}"_s << u"{x}"_s;
        QTest::newRow("default with a dollar") << u"${NO:-a$$b}"_s << u"a$b"_s;
        QTest::newRow("default that looks like an operator") << u"${NO:-?-+:}"_s << u"?-+:"_s;
        QTest::newRow("other, set") << u"${A:+x}${A+y}"_s << u"xy"_s;
        QTest::newRow("other, empty") << u"[${EMPTY:+x}${EMPTY+y}]"_s << u"[y]"_s;
        QTest::newRow("other, not set") << u"[${NO:+x}${NO+y}]"_s << u"[]"_s;
        QTest::newRow("demanded, set") << u"${A:?no}${A?no}${EMPTY?no}"_s << u"alphaalpha"_s;
        QTest::newRow("letters of others") << u"ü$Aü"_s << u"üalphaü"_s;
    }

    void variables()
    {
        QFETCH(QString, text);
        QFETCH(QString, value);
        const Result<Interpolated> result = Interpolator(known).apply(text);
        QVERIFY2(result, result ? "" : qPrintable(result.error().message));
        QCOMPARE(result->text, value);
    }

    void mistakes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        const QString dollar = u"write \"$$\" for a dollar"_s;
        QTest::newRow("a dollar alone") << u"a $ b"_s << dollar;
        QTest::newRow("a dollar at the end") << u"pass$"_s << dollar;
        QTest::newRow("a digit") << u"$1"_s << dollar;
        QTest::newRow("no name") << u"${}"_s << dollar;
        QTest::newRow("not closed") << u"${A"_s << dollar;
        QTest::newRow("not closed, with a default") << u"${A:-${B}"_s << dollar;
        QTest::newRow("an operator that is none") << u"${A:x}"_s << dollar;
        QTest::newRow("a colon alone") << u"${A:}"_s << dollar;
        QTest::newRow("a name with a hyphen of its own") << u"${A.b}"_s << dollar;
        QTest::newRow("demanded, not set") << u"${NO?say it}"_s << u"demands the variable NO"_s;
        QTest::newRow("demanded, empty") << u"${EMPTY:?say it}"_s << u"demands the variable EMPTY"_s;
        QTest::newRow("demanded within a default") << u"${NO:-${NEITHER:?x}}"_s << u"demands the variable NEITHER"_s;
    }

    void mistakes()
    {
        QFETCH(QString, text);
        QFETCH(QString, says);
        const Result<Interpolated> result = Interpolator(known).apply(secret + text);
        QVERIFY(!result);
        QVERIFY2(result.error().message.contains(says), qPrintable(result.error().message));
        QVERIFY(!result.error().message.contains("geheim"_L1));
    }

    void theVariableThatAValueIs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("variable");
        QTest::newRow("named") << u"$A"_s << u"A"_s;
        QTest::newRow("braced") << u"${A}"_s << u"A"_s;
        QTest::newRow("with a default") << u"${A:-${B_2}}"_s << u"A"_s;
        QTest::newRow("two") << u"${A}${A}"_s << QString();
        QTest::newRow("with more") << u"$A-"_s << QString();
        QTest::newRow("none") << u"A"_s << QString();
        QTest::newRow("a dollar") << u"$$A"_s << QString();
    }

    void theVariableThatAValueIs()
    {
        QFETCH(QString, text);
        QFETCH(QString, variable);
        QCOMPARE(Interpolator(known).apply(text)->variable, variable);
    }

    /*! A password with a dollar looks like a variable that is not set, and its half must not be told. */
    void unsetVariablesAreToldUnlessTheyMayBePasswords()
    {
        const auto said = [](const QString &text) { return *Interpolator(known).apply(text); };
        QCOMPARE(said(u"${NO}x${NEITHER}"_s).unset, (QStringList{u"NO"_s, u"NEITHER"_s}));
        QCOMPARE(said(u"$NO"_s).unset, QStringList{u"NO"_s});
        QVERIFY(!said(u"$NO"_s).hasLooseDollar);
        QVERIFY(said(u"pass$word"_s).unset.isEmpty());
        QVERIFY(said(u"pass$word"_s).hasLooseDollar);
        QVERIFY(said(u"${NO:-x}${A}"_s).unset.isEmpty());
    }

    void whatExplodesEnds()
    {
        const QString deep = QString(u"${NO:-"_s).repeated(100'000) + QString(u"}"_s).repeated(100'000);
        QVERIFY(!Interpolator(known).apply(deep));
        const QString large(60'000, u'x');
        Interpolator interpolator([&](const QString &) { return large; });
        QVERIFY(interpolator.apply(u"$A"_s));
        QVERIFY(!interpolator.apply(u"$A$A"_s));
        for (int i = 0; i < 100; ++i)
            (void)interpolator.apply(u"$A"_s);
        const Result<Interpolated> last = interpolator.apply(u"$A"_s);
        QVERIFY(!last);
        QCOMPARE(last.error().code, ErrorCode::TooLarge);
    }

    void dotenv_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("value");
        QTest::newRow("plain") << QByteArray("K=v") << u"v"_s;
        QTest::newRow("lines of Windows") << QByteArray("\r\nK=v\r\nL=w\r\n") << u"v"_s;
        QTest::newRow("a mark at the beginning") << QByteArray("\xef\xbb\xbfK=v\n") << u"v"_s;
        QTest::newRow("spaces around") << QByteArray("  K = v w  \n") << u"v w"_s;
        QTest::newRow("exported") << QByteArray("export K=v") << u"v"_s;
        QTest::newRow("as YAML") << QByteArray("K: v") << u"v"_s;
        QTest::newRow("empty") << QByteArray("K=\nL=x") << u""_s;
        QTest::newRow("a comment") << QByteArray("#K=x\nK=v # c\n") << u"v"_s;
        QTest::newRow("a comment alone") << QByteArray("K= # c\n") << u""_s;
        QTest::newRow("a hash within") << QByteArray("K=v#w\n") << u"v#w"_s;
        QTest::newRow("equals signs") << QByteArray("K=a=b=\n") << u"a=b="_s;
        QTest::newRow("in single quotes") << QByteArray("K='a \"b\" $A \\n # c'\n") << u"a \"b\" $A \\n # c"_s;
        QTest::newRow("in double quotes") << QByteArray("K=\"a 'b' # c\" # d\n") << u"a 'b' # c"_s;
        QTest::newRow("escapes") << QByteArray("K=\"a\\nb\\t\\\"\\\\\\$A\"\n") << u"a\nb\t\"\\$A"_s;
        QTest::newRow("over lines") << QByteArray("K=\"a\nb\"\nL=x\n") << u"a\nb"_s;
        QTest::newRow("a variable of the shell") << QByteArray("K=$A\n") << u"alpha"_s;
        QTest::newRow("a variable of the file") << QByteArray("J=j\nK=\"${J}-${NO:-d}\"\n") << u"j-d"_s;
        QTest::newRow("the shell comes first") << QByteArray("A=file\nK=$A\n") << u"alpha"_s;
        QTest::newRow("the last one counts") << QByteArray("K=1\nK=2\n") << u"2"_s;
        QTest::newRow("a dollar alone") << QByteArray("K=pa$ $5\n") << u"pa$ $5"_s;
        QTest::newRow("after a line that is none") << QByteArray("what is this\nK=v\n") << u"v"_s;
        QTest::newRow("letters of others") << QByteArray("K=\xc3\xbc\n") << u"ü"_s;
    }

    void dotenv()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, value);
        const Dotenv read = dotenvFromBytes(file, known);
        QVERIFY(read.variables.contains(u"K"_s));
        QCOMPARE(read.variables.value(u"K"_s), value);
        QCOMPARE(read.variables.contains(u"L"_s), file.contains("L="));
    }

    void aNameAloneIsTheShells()
    {
        const Dotenv read = dotenvFromBytes("A\nNO\n", known);
        QCOMPARE(read.variables.value(u"A"_s), u"alpha"_s);
        QVERIFY(!read.variables.contains(u"NO"_s));
        QVERIFY(read.diagnostics.isEmpty());
    }

    void dotenvMistakesHaveALineAndNoSecret_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("no name") << u"%1 x"_s;
        QTest::newRow("a name with a space") << u"my name=%1"_s;
        QTest::newRow("a quote that is not closed") << u"K=\"%1"_s;
        QTest::newRow("a variable that is not set") << u"K=pass$%1"_s;
        QTest::newRow("a demand") << u"K=%1${NO:?%1}"_s;
    }

    void dotenvMistakesHaveALineAndNoSecret()
    {
        QFETCH(QString, line);
        const Dotenv read = dotenvFromBytes("# one\nL=\"two\nlines\"\n" + line.arg(secret).toUtf8() + '\n', known);
        QCOMPARE(read.diagnostics.size(), 1);
        QCOMPARE(read.diagnostics.first().position.line, 4);
        QVERIFY2(!read.diagnostics.first().message.contains("geheim"_L1), qPrintable(read.diagnostics.first().message));
        QCOMPARE(read.variables.value(u"L"_s), u"two\nlines"_s);
    }

    void variablesThatMultiplyEnd()
    {
        QByteArray file("V0=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n");
        for (int i = 1; i < 40; ++i) {
            const QByteArray before = "${V" + QByteArray::number(i - 1) + '}';
            file += "V" + QByteArray::number(i) + '=' + before + before + before + before + '\n';
        }
        const Dotenv read = dotenvFromBytes(file, known);
        QVERIFY(!read.diagnostics.isEmpty());
        for (const QString &value : read.variables)
            QVERIFY(value.size() <= 64 * 1024);
    }
};

QTEST_GUILESS_MAIN(TestComposeInterpolation)
#include "tst_compose_interpolation.moc"
