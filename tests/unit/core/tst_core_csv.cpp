// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv.h"

#include <QTest>

#include <random>

using namespace conche;
using namespace Qt::StringLiterals;

using Rows = QList<QStringList>;

class TestCoreCsv final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_data();
    void rows();
    void unterminatedQuotesAreAnError_data();
    void unterminatedQuotesAreAnError();
    void whatIsWrittenReadsBack();
    void lines_data();
    void lines();
};

void TestCoreCsv::rows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Rows>("expected");
    QTest::newRow("nothing") << u""_s << Rows{};
    QTest::newRow("one field") << u"a"_s << Rows{{u"a"_s}};
    QTest::newRow("lines ended by LF") << u"a,b\nc,d\n"_s << Rows{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    QTest::newRow("lines ended by CRLF") << u"a,b\r\nc,d\r\n"_s << Rows{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    QTest::newRow("the last line has no end") << u"a,b\r\nc,d"_s << Rows{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    QTest::newRow("empty fields") << u",,\n"_s << Rows{{u""_s, u""_s, u""_s}};
    QTest::newRow("an empty last field without a line end") << u"a,"_s << Rows{{u"a"_s, u""_s}};
    QTest::newRow("an empty line is a row of no fields") << u"a\r\n\r\nb\r\n"_s << Rows{{u"a"_s}, {}, {u"b"_s}};
    QTest::newRow("an empty field in quotes is no empty line") << u"\"\"\r\n"_s << Rows{{u""_s}};
    QTest::newRow("a comma in quotes") << u"\"a,b\",c\n"_s << Rows{{u"a,b"_s, u"c"_s}};
    QTest::newRow("a quote in quotes") << u"\"say \"\"no\"\"\"\n"_s << Rows{{u"say \"no\""_s}};
    QTest::newRow("only a quote in quotes") << u"\"\"\"\",x\n"_s << Rows{{u"\""_s, u"x"_s}};
    QTest::newRow("line ends in quotes") << u"\"a\r\nb\nc\",d\r\n"_s << Rows{{u"a\r\nb\nc"_s, u"d"_s}};
    QTest::newRow("spaces belong to the field") << u" a , \" b\" \n"_s << Rows{{u" a "_s, u" \" b\" "_s}};
    QTest::newRow("a quote in the middle is a quote") << u"5\" disk,x\n"_s << Rows{{u"5\" disk"_s, u"x"_s}};
    QTest::newRow("a CR in the middle is a CR") << u"a\rb,c\n"_s << Rows{{u"a\rb"_s, u"c"_s}};
    QTest::newRow("letters of all kinds") << u"Jaén,ñ,🍫\n"_s << Rows{{u"Jaén"_s, u"ñ"_s, u"🍫"_s}};
}

void TestCoreCsv::rows()
{
    QFETCH(const QString, text);
    const Result<Rows> rows = csvFromText(text);
    QVERIFY(rows);
    QTEST(*rows, "expected");
}

void TestCoreCsv::unterminatedQuotesAreAnError_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("only a quote") << u"\""_s;
    QTest::newRow("cut off in the middle") << u"a,\"b\r\nc"_s;
    QTest::newRow("cut off after a doubled quote") << u"a,\"b\"\""_s;
}

void TestCoreCsv::unterminatedQuotesAreAnError()
{
    QFETCH(const QString, text);
    const Result<Rows> rows = csvFromText(text);
    QVERIFY(!rows);
    QCOMPARE(rows.error().code, ErrorCode::BadContent);
    QVERIFY(rows.error().message.contains(u"quoted"_s));
}

void TestCoreCsv::whatIsWrittenReadsBack()
{
    static const QStringList pieces{
        u"a"_s, u"0"_s, u" "_s, u","_s, u"\""_s, u"\n"_s, u"\r\n"_s, u"\r"_s, u"ñ"_s, u"🍫"_s, u"#"_s, u""_s};
    std::mt19937 random(20260309);
    const auto below = [&random](unsigned limit) { return static_cast<qsizetype>(random() % limit); };
    for (int round = 0; round < 2000; ++round) {
        Rows rows;
        QString text;
        const QString lineEnd = below(2) == 0 ? u"\n"_s : u"\r\n"_s;
        for (qsizetype row = below(6); row >= 0; --row) {
            QStringList fields;
            QStringList written;
            for (qsizetype field = below(5); field >= 0; --field) {
                QString value;
                for (qsizetype length = below(6); length > 0; --length)
                    value += pieces[below(static_cast<unsigned>(pieces.size()))];
                const bool needsQuotes = value.isEmpty() || value.contains(u'"') || value.contains(u',')
                    || value.contains(u'\n') || value.contains(u'\r');
                fields << value;
                written << (needsQuotes || below(2) == 0 ? u'"' + QString(value).replace(u"\""_s, u"\"\""_s) + u'"'
                                                         : value);
            }
            rows << fields;
            text += written.join(u',') + lineEnd;
        }
        if (below(2) == 0)
            text.chop(lineEnd.size());
        const Result<Rows> read = csvFromText(text);
        QVERIFY2(read, qPrintable(text));
        QVERIFY2(*read == rows, qPrintable(text));
    }
}

void TestCoreCsv::lines_data()
{
    QTest::addColumn<QStringList>("fields");
    QTest::addColumn<QString>("line");
    QTest::newRow("plain") << QStringList{u"a"_s, u""_s, u"b c"_s} << u"a,,b c"_s;
    QTest::newRow("comma, quote and line ends") << QStringList{u"a,b"_s, u"say \"no\""_s, u"x\ny"_s, u"x\ry"_s}
                                                << u"\"a,b\",\"say \"\"no\"\"\",\"x\ny\",\"x\ry\""_s;
    QTest::newRow("formulas") << QStringList{u"=1+1"_s, u"+cmd"_s, u"-2+3"_s, u"@SUM(A1)"_s, u"\t=1"_s}
                              << u"'=1+1,'+cmd,'-2+3,'@SUM(A1),'\t=1"_s;
    QTest::newRow("a formula in quotes") << QStringList{u"=HYPERLINK(\"x\",1)"_s, u"\r=1"_s}
                                         << u"\"'=HYPERLINK(\"\"x\"\",1)\",\"'\r=1\""_s;
    QTest::newRow("numbers and a dash are none")
        << QStringList{u"-1.5"_s, u"+3"_s, u"-1e-07"_s, u"-"_s, u"a=b"_s} << u"-1.5,+3,-1e-07,-,a=b"_s;
}

void TestCoreCsv::lines()
{
    QFETCH(const QStringList, fields);
    QTEST(csvLine(fields), "line");
}

QTEST_GUILESS_MAIN(TestCoreCsv)
#include "tst_core_csv.moc"
