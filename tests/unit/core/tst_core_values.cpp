// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instant.h"
#include "core/nearestname.h"
#include "core/result.h"
#include "core/units.h"
#include "core/verdict.h"

#include <QTest>
#include <QTimeZone>

#include <set>

using namespace conche;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using std::chrono::milliseconds;

class TestCoreValues final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdictsHaveOneOrder();
    void worstVerdict_data();
    void worstVerdict();
    void verdictNamesReadBack();
    void verdictNamesOfOthersAreNone();
    void everyErrorCodeHasItsName();
    void onlyTheWayToAPeerIsAskedAgain();
    void instants_data();
    void instants();
    void noInstants_data();
    void noInstants();
    void instantTextReadsBack();
    void instantTextIsUtc();
    void utcDays_data();
    void utcDays();
    void durationTexts_data();
    void durationTexts();
    void durationsRead_data();
    void durationsRead();
    void noDurations_data();
    void noDurations();
    void bytesTexts();
    void nearestNames_data();
    void nearestNames();
};

void TestCoreValues::verdictsHaveOneOrder()
{
    const QList<Verdict> order{Verdict::Ok, Verdict::Warning, Verdict::Unknown, Verdict::Critical};
    for (qsizetype left = 0; left < order.size(); ++left) {
        for (qsizetype right = 0; right < order.size(); ++right)
            QCOMPARE(isWorse(order[left], order[right]), left > right);
    }
    QCOMPARE(static_cast<int>(Verdict::Ok), 0);
    QCOMPARE(static_cast<int>(Verdict::Warning), 1);
    QCOMPARE(static_cast<int>(Verdict::Critical), 2);
    QCOMPARE(static_cast<int>(Verdict::Unknown), 3);
}

void TestCoreValues::worstVerdict_data()
{
    QTest::addColumn<QList<Verdict>>("verdicts");
    QTest::addColumn<Verdict>("expected");
    QTest::newRow("nothing asked is nothing known") << QList<Verdict>{} << Verdict::Unknown;
    QTest::newRow("all is well") << QList{Verdict::Ok, Verdict::Ok} << Verdict::Ok;
    QTest::newRow("a warning is worse than well")
        << QList{Verdict::Ok, Verdict::Warning, Verdict::Ok} << Verdict::Warning;
    QTest::newRow("not knowing is worse than a warning")
        << QList{Verdict::Warning, Verdict::Unknown} << Verdict::Unknown;
    QTest::newRow("critical is worse than not knowing")
        << QList{Verdict::Unknown, Verdict::Critical, Verdict::Warning} << Verdict::Critical;
}

void TestCoreValues::worstVerdict()
{
    QFETCH(const QList<Verdict>, verdicts);
    QTEST(worst(std::span(verdicts.constData(), static_cast<size_t>(verdicts.size()))), "expected");
}

void TestCoreValues::verdictNamesReadBack()
{
    for (const Verdict verdict : {Verdict::Ok, Verdict::Warning, Verdict::Critical, Verdict::Unknown})
        QCOMPARE(verdictFromName(QString(verdictName(verdict))), std::optional(verdict));
    QCOMPARE(verdictName(Verdict::Ok), "ok"_L1);
    QCOMPARE(verdictName(Verdict::Unknown), "unknown"_L1);
}

void TestCoreValues::verdictNamesOfOthersAreNone()
{
    for (const QString &name : {u""_s, u"OK"_s, u" ok"_s, u"Critical"_s, u"error"_s, u"0"_s})
        QVERIFY2(!verdictFromName(name), qPrintable(name));
}

void TestCoreValues::everyErrorCodeHasItsName()
{
    std::set<QLatin1StringView> names;
    for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code)
        names.insert(errorCodeName(static_cast<ErrorCode>(code)));
    QCOMPARE(names.size(), static_cast<size_t>(ErrorCode::Internal) + 1);
}

void TestCoreValues::onlyTheWayToAPeerIsAskedAgain()
{
    QVERIFY(isTransportFailure(ErrorCode::Refused));
    QVERIFY(isTransportFailure(ErrorCode::Disconnected));
    QVERIFY(isTransportFailure(ErrorCode::EngineUnreachable));
    for (const ErrorCode code : {ErrorCode::ServerFailed, ErrorCode::BadContent, ErrorCode::Unauthorized,
             ErrorCode::TimedOut, ErrorCode::TlsFailed, ErrorCode::ContainerMissing, ErrorCode::Cancelled})
        QVERIFY2(!isTransportFailure(code), errorCodeName(code).data());
}

void TestCoreValues::instants_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("utc");
    QTest::newRow("in UTC") << u"2026-03-09T03:11:34Z"_s << u"2026-03-09T03:11:34Z"_s;
    QTest::newRow("with small letters") << u"2026-03-09t03:11:34z"_s << u"2026-03-09T03:11:34Z"_s;
    QTest::newRow("with a space") << u"2026-03-09 03:11:34+00:00"_s << u"2026-03-09T03:11:34Z"_s;
    QTest::newRow("with milliseconds") << u"2026-03-09T03:11:34.5Z"_s << u"2026-03-09T03:11:34.500Z"_s;
    QTest::newRow("with microseconds") << u"2026-03-09T03:11:34.000999+01:00"_s << u"2026-03-09T02:11:34Z"_s;
    QTest::newRow("with nanoseconds, as docker says it")
        << u"2026-03-09T03:11:34.565114354Z"_s << u"2026-03-09T03:11:34.565Z"_s;
    QTest::newRow("with more digits than a number holds")
        << u"2026-03-09T03:11:34.12345678901234567890123Z"_s << u"2026-03-09T03:11:34.123Z"_s;
    QTest::newRow("east of Greenwich") << u"2026-03-09T00:30:00+05:30"_s << u"2026-03-08T19:00:00Z"_s;
    QTest::newRow("west of Greenwich") << u"2026-12-31T23:30:00-08:00"_s << u"2027-01-01T07:30:00Z"_s;
    QTest::newRow("with an offset without colon") << u"2026-03-09T03:11:34+0100"_s << u"2026-03-09T02:11:34Z"_s;
    QTest::newRow("in an hour that Madrid's clocks leave out")
        << u"2026-03-29T02:30:00Z"_s << u"2026-03-29T02:30:00Z"_s;
    QTest::newRow("in an hour that Madrid's clocks have twice")
        << u"2026-10-25T02:30:00+01:00"_s << u"2026-10-25T01:30:00Z"_s;
    QTest::newRow("on a leap day") << u"2028-02-29T12:00:00Z"_s << u"2028-02-29T12:00:00Z"_s;
    QTest::newRow("docker's word for never") << u"0001-01-01T00:00:00Z"_s << u"0001-01-01T00:00:00Z"_s;
}

void TestCoreValues::instants()
{
    QFETCH(const QString, text);
    const std::optional<QDateTime> instant = instantFromText(text);
    QVERIFY(instant);
    QCOMPARE(instant->timeSpec(), Qt::UTC);
    QTEST(instantText(*instant), "utc");
}

void TestCoreValues::noInstants_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << u""_s;
    QTest::newRow("without a zone") << u"2026-03-09T03:11:34"_s;
    QTest::newRow("without a zone, with a fraction") << u"2026-03-09T03:11:34.123456"_s;
    QTest::newRow("a day only") << u"2026-03-09"_s;
    QTest::newRow("without seconds") << u"2026-03-09T03:11Z"_s;
    QTest::newRow("a day that is not") << u"2026-02-29T03:11:34Z"_s;
    QTest::newRow("a month that is not") << u"2026-13-01T03:11:34Z"_s;
    QTest::newRow("an hour that is not") << u"2026-03-09T24:11:34Z"_s;
    QTest::newRow("a minute that is not") << u"2026-03-09T03:60:34Z"_s;
    QTest::newRow("an offset of more than a day") << u"2026-03-09T03:11:34+24:00"_s;
    QTest::newRow("an offset with too many minutes") << u"2026-03-09T03:11:34+01:60"_s;
    QTest::newRow("a point without a fraction") << u"2026-03-09T03:11:34.Z"_s;
    QTest::newRow("a comma before the fraction") << u"2026-03-09T03:11:34,5Z"_s;
    QTest::newRow("the name of a zone") << u"2026-03-09T03:11:34 CET"_s;
    QTest::newRow("something after it") << u"2026-03-09T03:11:34Z "_s;
    QTest::newRow("a line end after it") << u"2026-03-09T03:11:34Z\n"_s;
    QTest::newRow("something before it") << u" 2026-03-09T03:11:34Z"_s;
    QTest::newRow("milliseconds since 1970") << u"1773025894000"_s;
    QTest::newRow("digits of another script") << u"२०२६-03-09T03:11:34Z"_s;
}

void TestCoreValues::noInstants()
{
    QFETCH(const QString, text);
    QVERIFY(!instantFromText(text));
}

void TestCoreValues::instantTextReadsBack()
{
    for (const qint64 count : {0LL, 1LL, 999LL, 1773025894565LL, -62135596800000LL, 253402300799999LL}) {
        const QDateTime instant = QDateTime::fromMSecsSinceEpoch(count, Qt::UTC);
        const std::optional<QDateTime> back = instantFromText(instantText(instant));
        QVERIFY2(back, qPrintable(instantText(instant)));
        QCOMPARE(*back, instant);
    }
}

void TestCoreValues::instantTextIsUtc()
{
    const QDateTime madrid(QDate(2026, 7, 1), QTime(0, 30), QTimeZone("Europe/Madrid"));
    QCOMPARE(instantText(madrid), u"2026-06-30T22:30:00Z"_s);
}

void TestCoreValues::utcDays_data()
{
    QTest::addColumn<QDateTime>("instant");
    QTest::addColumn<QString>("dayStart");
    const QTimeZone madrid("Europe/Madrid");
    QTest::newRow("at noon") << QDateTime(QDate(2026, 3, 9), QTime(12, 0), Qt::UTC) << u"2026-03-09T00:00:00Z"_s;
    QTest::newRow("at midnight") << QDateTime(QDate(2026, 3, 9), QTime(0, 0), Qt::UTC) << u"2026-03-09T00:00:00Z"_s;
    QTest::newRow("a millisecond before midnight")
        << QDateTime(QDate(2026, 3, 9), QTime(23, 59, 59, 999), Qt::UTC) << u"2026-03-09T00:00:00Z"_s;
    QTest::newRow("after midnight in Madrid is still yesterday")
        << QDateTime(QDate(2026, 3, 9), QTime(0, 30), madrid) << u"2026-03-08T00:00:00Z"_s;
    QTest::newRow("on the day of 23 hours")
        << QDateTime(QDate(2026, 3, 29), QTime(12, 0), madrid) << u"2026-03-29T00:00:00Z"_s;
    QTest::newRow("on the day of 25 hours")
        << QDateTime(QDate(2026, 10, 25), QTime(12, 0), madrid) << u"2026-10-25T00:00:00Z"_s;
}

void TestCoreValues::utcDays()
{
    QFETCH(const QDateTime, instant);
    const QDateTime start = utcDayStart(instant);
    QTEST(instantText(start), "dayStart");
    const Period day = lastCompleteUtcDay(instant);
    QCOMPARE(day.stop, start);
    QCOMPARE(day.start.msecsTo(day.stop), 86'400'000);
    QVERIFY(day.stop <= instant);
}

void TestCoreValues::durationTexts_data()
{
    QTest::addColumn<milliseconds>("span");
    QTest::addColumn<QString>("text");
    QTest::newRow("no time") << 0ms << u"0 ms"_s;
    QTest::newRow("below a second") << 999ms << u"999 ms"_s;
    QTest::newRow("a second") << 1000ms << u"1.0 s"_s;
    QTest::newRow("seconds with a decimal") << 2340ms << u"2.3 s"_s;
    QTest::newRow("nearly ten seconds") << 9999ms << u"9.9 s"_s;
    QTest::newRow("ten seconds") << milliseconds(10s) << u"10 s"_s;
    QTest::newRow("the last that is said in seconds") << 90'999ms << u"90 s"_s;
    QTest::newRow("the first that is said in minutes") << milliseconds(91s) << u"1 min"_s;
    QTest::newRow("the last that is said in minutes") << milliseconds(89min) << u"89 min"_s;
    QTest::newRow("the first that is said in hours") << milliseconds(120min) << u"2 h"_s;
    QTest::newRow("more than a day is clearer in hours") << milliseconds(47h) << u"47 h"_s;
    QTest::newRow("three days") << milliseconds(72h) << u"3 d"_s;
    QTest::newRow("years") << milliseconds(24h * 4000) << u"4000 d"_s;
    QTest::newRow("before now") << milliseconds(-26h) << u"−26 h"_s;
    QTest::newRow("the longest that can be") << milliseconds::max() << u"106751991167 d"_s;
    QTest::newRow("the longest before now") << milliseconds::min() << u"−106751991167 d"_s;
}

void TestCoreValues::durationTexts()
{
    QFETCH(const milliseconds, span);
    QTEST(durationText(span), "text");
}

void TestCoreValues::durationsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<milliseconds>("span");
    QTest::newRow("milliseconds") << u"250ms"_s << 250ms;
    QTest::newRow("seconds") << u"90s"_s << milliseconds(90s);
    QTest::newRow("minutes") << u"30min"_s << milliseconds(30min);
    QTest::newRow("hours") << u"6h"_s << milliseconds(6h);
    QTest::newRow("days") << u"2d"_s << milliseconds(48h);
    QTest::newRow("a fraction") << u"1.5h"_s << milliseconds(90min);
    QTest::newRow("no time") << u"0s"_s << 0ms;
    QTest::newRow("with spaces") << u" 10 s "_s << milliseconds(10s);
    QTest::newRow("rounded to milliseconds") << u"0.0004s"_s << 0ms;
    QTest::newRow("ten years") << u"3660d"_s << milliseconds(24h * 3660);
}

void TestCoreValues::durationsRead()
{
    QFETCH(const QString, text);
    const std::optional<milliseconds> span = durationFromText(text);
    QVERIFY(span);
    QTEST(*span, "span");
}

void TestCoreValues::noDurations_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "s", "10", "-1s", "10m", "10S", "10 seconds", "1h30min", "nans", "infs", "1e400s",
             "3661d", "9223372036854775807ms", "1,5h", "0x10s", "--1s", "ms", "1.2.3s", "10s\n5"})
        QTest::newRow(*text ? text : "nothing") << QString::fromUtf8(text);
}

void TestCoreValues::noDurations()
{
    QFETCH(const QString, text);
    QVERIFY(!durationFromText(text));
}

void TestCoreValues::bytesTexts()
{
    QCOMPARE(bytesText(0), u"0 bytes"_s);
    QCOMPARE(bytesText(1536), u"1.5 KiB"_s);
    QCOMPARE(bytesText(1'503'238'553), u"1.4 GiB"_s);
    QVERIFY(!bytesText(std::numeric_limits<qint64>::max()).isEmpty());
}

void TestCoreValues::nearestNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("nearest");
    QTest::newRow("a letter too few") << u"contaner"_s << u"container"_s;
    QTest::newRow("a letter too many") << u"containers"_s << u"container"_s;
    QTest::newRow("two letters swapped") << u"mlfolw"_s << u"mlflow"_s;
    QTest::newRow("the same name") << u"disk"_s << u"disk"_s;
    QTest::newRow("the nearer of two") << u"time_limits"_s << u"time_limit"_s;
    QTest::newRow("a short name, one letter wrong") << u"dusk"_s << u"disk"_s;
    QTest::newRow("a short name, two letters wrong") << u"dust"_s << QString();
    QTest::newRow("something else") << u"kubernetes"_s << QString();
    QTest::newRow("nothing") << u""_s << QString();
    QTest::newRow("a text instead of a name") << QString(100'000, u'x') << QString();
}

void TestCoreValues::nearestNames()
{
    QFETCH(const QString, name);
    const QStringList candidates{u"container"_s, u"mlflow"_s, u"disk"_s, u"time_limit"_s, u"time_format"_s};
    QTEST(nearestName(name, candidates).value_or(QString()), "nearest");
    QVERIFY(!nearestName(name, {}));
}

QTEST_GUILESS_MAIN(TestCoreValues)
#include "tst_core_values.moc"
