// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers.h"

#include "peers/influx/annotatedcsv.h"

#include <QTest>

using namespace conche;
using namespace conche::influx;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const QList<Table> &tables)
{
    QStringList texts;
    for (const Table &table : tables) {
        QStringList rows{table.columns.join(u'|'), table.types.join(u'|')};
        for (const QStringList &row : table.rows)
            rows.append(row.join(u'|'));
        texts.append(rows.join(u';'));
    }
    return texts.join(u" // "_s);
}

// Rows are written with line feeds here and sent with CRLF, as InfluxDB does.
QByteArray sent(QByteArray text)
{
    return text.replace("\n", "\r\n");
}

} // namespace

class TestAnnotatedCsv final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTables_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("expected");
        const QByteArray one("#datatype,string,long,double\n#group,false,false,false\n#default,_result,,\n"
                             ",result,table,_value\n,,0,1.5\n\n");
        QTest::newRow("an empty body is no rows") << QByteArray() << QString();
        QTest::newRow("an empty line is no rows") << sent("\n") << QString();
        QTest::newRow("an empty cell takes its column's default")
            << sent(one) << u"result|table|_value;string|long|double;_result|0|1.5"_s;
        QTest::newRow("line feeds alone") << one << u"result|table|_value;string|long|double;_result|0|1.5"_s;
        QTest::newRow("several tables with other columns")
            << sent(one
                   + "#datatype,string,long,string\n#group,false,false,true\n#default,_result,,\n,result,table,name\n"
                     ",,1,x\n,,2,y\n\n")
            << u"result|table|_value;string|long|double;_result|0|1.5 // result|table|name;string|long|string;_result|1|x;_result|2|y"_s;
        QTest::newRow("without annotations") << sent(",result,table,_value\n,_result,0,1\n,_result,1,2\n\n")
                                             << u"result|table|_value;||;_result|0|1;_result|1|2"_s;
        QTest::newRow("annotations that follow rows without an empty line")
            << sent(",result,_value\n,a,1\n#datatype,string,long\n,result,_value\n,b,2\n\n")
            << u"result|_value;|;a|1 // result|_value;string|long;b|2"_s;
        QTest::newRow("two empty lines between results")
            << sent(one + "\n" + one)
            << u"result|table|_value;string|long|double;_result|0|1.5 // result|table|_value;string|long|double;_result|0|1.5"_s;
        QTest::newRow("commas, quotes, line ends and non-ASCII in cells")
            << sent(",result,s\n,a,\"x,\"\"y\"\"\nJaén\"\n\n") << u"result|s;|;a|x,\"y\"\r\nJaén"_s;
        QTest::newRow("an empty table is left out")
            << sent("#datatype,string,long\n#group,false,true\n#default,_result,3\n,result,_value\n\n") << QString();

        QTest::newRow("an error table alone") << sent("error,reference\nno luck,897\n") << u"ServerFailed"_s;
        QTest::newRow("an error table after rows") << sent(
            one + "\n#datatype,string,string\n#group,true,true\n#default,,\n,error,reference\n,\"map: \"\"x\"\"\",\n")
                                                   << u"ServerFailed"_s;
        QTest::newRow("an error table before rows")
            << sent(",error,reference\n,no luck,\n\n" + one) << u"ServerFailed"_s;
        QTest::newRow("an error table without its message") << sent(",error,reference\n\n") << u"ServerFailed"_s;
        QTest::newRow("rows without the last empty line were cut off")
            << sent(",result,_value\n,a,1\n") << u"Disconnected"_s;
        QTest::newRow("cut off inside a row") << sent(",result,_value\n,a,1\n,a") << u"Disconnected"_s;
        QTest::newRow("cut off inside quotes") << sent(",result,_value\n,\"a") << u"Disconnected"_s;
        QTest::newRow("cut off inside a character") << QByteArray(",result,_value\r\n,Ja\xc3") << u"Disconnected"_s;
        QTest::newRow("cut off between carriage return and line feed")
            << sent(",result,_value\n,a,1\n") + '\r' << u"Disconnected"_s;

        QTest::newRow("a row with a column less") << sent(",result,_value\n,a\n\n") << u"BadContent"_s;
        QTest::newRow("a row with a column more") << sent(",result,_value\n,a,1,2\n\n") << u"BadContent"_s;
        QTest::newRow("annotations of another table")
            << sent("#datatype,string\n,result,_value\n,a,1\n\n") << u"BadContent"_s;
        QTest::newRow("defaults of another table")
            << sent("#default,x,y,z\n,result,_value\n,a,1\n\n") << u"BadContent"_s;
        QTest::newRow("a text that is no table") << sent("ok\n\n") << u"BadContent"_s;
        QTest::newRow("invalid UTF-8") << sent(",result,_value\n,\xff,1\n\n") << u"BadContent"_s;
        QTest::newRow("a quote that never ends") << sent(",result,_value\n,\"a,1\n\n") << u"BadContent"_s;
    }
    void readsTables()
    {
        QFETCH(QByteArray, answer);
        QTEST(tests::outcomeOf(tablesFromCsv(answer), textOf), "expected");
    }

    void saysWhatTheErrorTableSays()
    {
        const auto tables = tablesFromCsv(sent(",error,reference\n,\"runtime error: map\",\n"));
        QVERIFY(!tables && tables.error().message.contains("runtime error: map"_L1));
    }
};

QTEST_APPLESS_MAIN(TestAnnotatedCsv)
#include "tst_annotatedcsv.moc"
