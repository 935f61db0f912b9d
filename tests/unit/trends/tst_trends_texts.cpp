// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "judging.h"

#include "core/csv.h"
#include "trends/coverage.h"
#include "trends/export.h"
#include "trends/modelaudit.h"
#include "trends/phrases.h"

#include <QTimeZone>

using namespace conche;
using namespace conche::trends;
using namespace Qt::StringLiterals;

class TestTrendsTexts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void values_data();
    void values();
    void limits();
    void changes();
    void dates();
    void exportsAreRfc4180();
    void exportsOfNamesAreSafe();
    void exportNamesAreSafe();
    void coverageCountsLocalHours();
    void coverageOfClockChanges();
    void coverageSaysWhatIsMissing();
    void coverageIsAskedInParts();
    void auditsCompareRuns();
    void auditTakesTheMarkedPeriod();
    void auditEscapesWhatPeersWrote();
};

namespace {

stack::Metric withUnit(const QString &unit)
{
    stack::Metric metric;
    metric.unit = unit;
    return metric;
}

store::Sample run(qint64 at, double value, const QString &id)
{
    store::Sample sample;
    sample.at = at;
    sample.value = value;
    sample.source = id;
    sample.label = u"run "_s + id;
    return sample;
}

} // namespace

void TestTrendsTexts::values_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");

    const QString space(QChar(0xa0));
    QTest::newRow("minutes") << u"min"_s << 2.31 << u"2.3"_s + space + u"min"_s;
    QTest::newRow("whole minutes") << u"min"_s << 30.0 << u"30"_s + space + u"min"_s;
    QTest::newRow("milliseconds") << u"ms"_s << 27.0 << u"27"_s + space + u"ms"_s;
    QTest::newRow("many milliseconds") << u"ms"_s << 6400.0 << u"6.4"_s + space + u"s"_s;
    QTest::newRow("seconds") << u"s"_s << 138.0 << u"2.3"_s + space + u"min"_s;
    QTest::newRow("seconds below one") << u"s"_s << 0.25 << u"250"_s + space + u"ms"_s;
    QTest::newRow("bytes") << u"bytes"_s << 1.8e9 << u"1.8"_s + space + u"GB"_s;
    QTest::newRow("fewer bytes") << u"bytes"_s << -2.5e6 << u"−2.5"_s + space + u"MB"_s;
    QTest::newRow("count") << u"a day"_s << 46.0 << u"46"_s + space + u"a day"_s;
    QTest::newRow("large") << u""_s << 1310.4 << u"1310"_s;
    QTest::newRow("small") << u""_s << 0.0453 << u"0.045"_s;
    QTest::newRow("nearly whole") << u"a day"_s << 2.02 << u"2"_s + space + u"a day"_s;
    QTest::newRow("between") << u""_s << 12.5 << u"12.5"_s;
    QTest::newRow("nothing") << u""_s << -0.0 << u"0"_s;
    QTest::newRow("percent") << u"%"_s << 100.0 << u"100"_s + space + u"%"_s;
}

void TestTrendsTexts::values()
{
    QFETCH(const QString, unit);
    QFETCH(const double, value);
    QFETCH(const QString, text);
    QCOMPARE(valueText(withUnit(unit), value).whole(), text);
}

void TestTrendsTexts::limits()
{
    const QString space(QChar(0xa0));
    QCOMPARE(valueText(accuracy(), 0.9123).whole(), u"0.912"_s);
    QCOMPARE(exactText(accuracy(), 0.9123456), u"0.912346"_s);
    QCOMPARE(exactText(withUnit(u"%"_s), 99.6), u"99.6"_s + QChar(0xa0) + u'%');
    QCOMPARE(exactText(withUnit(u"s"_s), 144.8), u"2.41333"_s + QChar(0xa0) + u"min"_s);
    QCOMPARE(limitsText(accuracy()), u"over 0.85"_s);
    stack::Metric weather = withUnit(u"a day"_s);
    weather.limits.warnBelow = 24;
    QCOMPARE(limitsText(weather), u"24"_s + space + u"a day or more"_s);
    weather.limits.critAbove = 48;
    QCOMPARE(limitsText(weather), u"24 to 48"_s + space + u"a day"_s);
    stack::Metric storage = withUnit(u"bytes"_s);
    storage.limits.warnAbove = 1e9;
    storage.growthOver = std::chrono::days(30);
    QCOMPARE(limitsText(storage), u"under 1"_s + space + u"GB in 30 d"_s);
    stack::Metric interval = withUnit(u"min"_s);
    QCOMPARE(limitsText(interval), u"no limit"_s);
    interval.target = 30;
    QCOMPARE(limitsText(interval), u"target 30"_s + space + u"min"_s);
    // A limit is what somebody wrote, to its last digit.
    stack::Metric exact = accuracy();
    exact.limits.warnBelow = 0.8525;
    QCOMPARE(limitsText(exact), u"over 0.8525"_s);
}

void TestTrendsTexts::changes()
{
    QCOMPARE(changeText(accuracy(), -0.004).whole(), u"0.4"_s + QChar(0xa0) + u"points"_s);
    QCOMPARE(changeText(accuracy(), 0.000052).whole(), u"0.01"_s + QChar(0xa0) + u"points"_s);
    QCOMPARE(changeText(withUnit(u"%"_s), 2).whole(), u"2"_s + QChar(0xa0) + u"points"_s);
    QCOMPARE(changeText(withUnit(u"min"_s), -0.3).whole(), u"0.3"_s + QChar(0xa0) + u"min"_s);
    QCOMPARE(probabilityText(0.0041), u"p = 0.004"_s);
    QCOMPARE(probabilityText(0.00001), u"p < 0.001"_s);
    QCOMPARE(probabilityText(0.4), u"p = 0.40"_s);
    Slope slope;
    slope.to = 30 * day;
    slope.perMs = -0.004 / static_cast<double>(week);
    slope.lower = -0.006 / static_cast<double>(week);
    slope.upper = 0.001 / static_cast<double>(week);
    const RateText rate = rateText(accuracy(), slope);
    QCOMPARE(rate.brief, u"0.4 a week"_s);
    QCOMPARE(rate.whole, u"0.4"_s + QChar(0xa0) + u"points a week"_s);
    QCOMPARE(rate.interval, u"−0.1 and 0.6"_s);
    slope.to = 400 * day;
    QVERIFY(rateText(accuracy(), slope).whole.endsWith(u"a month"_s));
}

void TestTrendsTexts::dates()
{
    QLocale::setDefault(QLocale::c());
    // Half an hour before midnight in UTC is the next day in Madrid.
    const qint64 late = QDateTime(QDate(2026, 11, 13), QTime(23, 30), Qt::UTC).toMSecsSinceEpoch();
    QCOMPARE(dateText(late, "Europe/Madrid", noon()), u"14 November"_s);
    QCOMPARE(dateText(late, "no such zone", noon()), u"13 November"_s);
    QCOMPARE(dateText(late + 400 * day, "Europe/Madrid", noon()), u"19 December 2027"_s);
}

void TestTrendsTexts::exportsAreRfc4180()
{
    std::vector<store::Sample> samples{run(1'764'000'000'123, 0.1, u"a\"b,c"_s), run(1'764'000'060'000, 0, u"d"_s)};
    samples[0].weight = 500;
    samples[1].noNumber = store::NoNumber::Infinite;
    const QByteArray text = toCsv(samples);
    QVERIFY(text.endsWith("\r\n"));
    const auto rows = csvFromText(QString::fromUtf8(text));
    QVERIFY(rows);
    QCOMPARE(rows->size(), 3);
    QCOMPARE(rows->at(1)[0], u"2025-11-24T16:00:00.123Z"_s);
    QCOMPARE(rows->at(1)[1].toDouble(), 0.1);
    QCOMPARE(rows->at(1)[3], u"a\"b,c"_s);
    QCOMPARE(rows->at(1)[5], u"500"_s);
    QCOMPARE(rows->at(2)[1], QString());
    QCOMPARE(rows->at(2)[2], u"infinite"_s);

    const store::BucketSeries series{
        0, 7200'000, 3600'000, {{0, 5, 9, 1, 3, 4, 3, 2, 1}, {3600'000, 0, 0, 0, 0, 0, 0, 0, 2}}};
    const auto buckets = csvFromText(QString::fromUtf8(toCsv(series)));
    QCOMPARE(buckets->at(1), (QStringList{u"1970-01-01T00:00:00Z"_s, u"1"_s, u"3"_s, u"2"_s, u"3"_s, u"2"_s, u"1"_s}));
    QCOMPARE(buckets->at(2).mid(1), (QStringList{{}, {}, {}, {}, u"0"_s, u"2"_s}));
    QVERIFY(toJson(series).contains("\"mean\": 2"));
    QVERIFY(toJson(samples).contains("\"value\": null"));
}

/*! Who may name a run must not get a formula into somebody's spreadsheet, nor a line of their own. */
void TestTrendsTexts::exportsOfNamesAreSafe()
{
    const QStringList names{u"a,b"_s, u"say \"no\""_s, u"two\r\nlines"_s, u"=HYPERLINK(\"http://evil\",1)"_s, u"+1+1"_s,
        u"-1+1"_s, u"@SUM(A1)"_s, u"-0.5"_s, u"Jaén 🍫"_s};
    std::vector<store::Sample> samples;
    for (const QString &name : names) {
        samples.push_back(run(noon(), -0.5, u"id"_s));
        samples.back().label = name;
    }
    const auto rows = csvFromText(QString::fromUtf8(toCsv(samples)));
    QVERIFY(rows);
    QCOMPARE(rows->size(), names.size() + 1);
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QStringList &row = rows->at(i + 1);
        const bool isFormula = i >= 3 && i <= 6;
        QCOMPARE(row.size(), 6);
        QCOMPARE(row[1], u"-0.5"_s);
        QCOMPARE(row[4], isFormula ? u'\'' + names[i] : names[i]);
    }
}

void TestTrendsTexts::exportNamesAreSafe()
{
    stack::Stack stack;
    stack.name = u"my/stack"_s;
    stack::Metric metric;
    metric.id = u"energy r2"_s;
    const Period period{
        QDateTime(QDate(2026, 10, 24), QTime(0, 0), Qt::UTC), QDateTime(QDate(2026, 11, 24), QTime(0, 0), Qt::UTC)};
    QCOMPARE(exportName(stack, metric, period, u"csv"_s), u"my-stack_energy-r2_2026-10-24_2026-11-23.csv"_s);
}

void TestTrendsTexts::coverageCountsLocalHours()
{
    const QDateTime start(QDate(2026, 6, 1), QTime(0, 0), Qt::UTC);
    QList<QDateTime> recorded;
    for (int i = 0; i < 30; ++i) {
        recorded << start.addDays(i).addSecs(10 * 3600);
        // The same hour twice is one.
        recorded << recorded.last();
    }
    const Coverage coverage = coverageOf(u"energy"_s, recorded, {start, start.addDays(30)}, "Europe/Madrid");
    QCOMPARE(coverage.months.size(), 2); // two hours of July, by the clock of Madrid
    QCOMPARE(coverage.months[0].hours[12], (CoverageCount{30, 30}));
    QCOMPARE(coverage.months[0].hours[10], (CoverageCount{0, 30}));
    QCOMPARE(coverage.whole(), (CoverageCount{30, 720}));
    QCOMPARE(coverage.months[1].whole(), (CoverageCount{0, 2}));
}

void TestTrendsTexts::coverageOfClockChanges()
{
    const QTimeZone madrid("Europe/Madrid");
    const auto midnight
        = [&](int month, int date) { return QDateTime(QDate(2026, month, date), QTime(0, 0), madrid).toUTC(); };
    QList<QDateTime> all;
    for (QDateTime instant = midnight(3, 1); instant < midnight(11, 1); instant = instant.addSecs(3600))
        all << instant;
    const Coverage coverage = coverageOf(u"energy"_s, all, {midnight(3, 1), midnight(11, 1)}, "Europe/Madrid");
    QCOMPARE(coverage.months.size(), 8);
    // On 29 March there is no hour 2; on 25 October there are two of them.
    QCOMPARE(coverage.months[0].hours[2], (CoverageCount{30, 30}));
    QCOMPARE(coverage.months[0].hours[3], (CoverageCount{31, 31}));
    QCOMPARE(coverage.months[7].hours[2], (CoverageCount{32, 32}));
    QCOMPARE(coverage.whole().seen, coverage.whole().hours);
}

void TestTrendsTexts::coverageSaysWhatIsMissing()
{
    QLocale::setDefault(QLocale::c());
    const QDateTime start(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    const Period year{start, start.addYears(1)};
    QList<QDateTime> recorded;
    for (QDateTime instant = year.start; instant < year.stop; instant = instant.addSecs(3600)) {
        const int month = instant.date().month();
        const bool isMissing = month == 2 || month == 3 || month == 12 || (month == 6 && instant.date().day() > 10);
        // Nights come rarely.
        const bool isNight = instant.time().hour() < 4 && instant.date().day() != 1;
        if (!isMissing && !isNight)
            recorded << instant;
    }
    const QStringList sentences = coverageSentences(coverageOf(u"energy"_s, recorded, year, "UTC"));
    QCOMPARE(sentences.size(), 4);
    QVERIFY(sentences[0].startsWith(u"energy has records of 5"_s));
    QCOMPARE(sentences[1], u"Nothing of February 2026 to March 2026, December 2026."_s);
    QCOMPARE(sentences[2], u"Less than half of June 2026."_s);
    QCOMPARE(sentences[3], u"The hours 00–04 (UTC) are hardly there."_s);
    QCOMPARE(coverageSentences(coverageOf(u"energy"_s, {}, year, "UTC")),
        (QStringList{u"energy has no record in the period."_s}));
    QCOMPARE(coverageSentences(coverageOf(u"energy"_s, {}, {start, start}, "UTC")).size(), 1);
}

void TestTrendsTexts::coverageIsAskedInParts()
{
    const QDateTime start(QDate(2021, 1, 1), QTime(5, 0), Qt::UTC);
    const QList<Period> parts = coverageParts({start, start.addYears(5)});
    QVERIFY(parts.size() > 10);
    QCOMPARE(parts.first().start, start);
    QCOMPARE(parts.last().stop, start.addYears(5));
    for (qsizetype i = 1; i < parts.size(); ++i)
        QCOMPARE(parts[i].start, parts[i - 1].stop);
    stack::Stack stack;
    for (const QString &measurement : {u"energy"_s, u"weather"_s, u"energy"_s}) {
        stack::Metric metric;
        metric.source = stack::DayMetric{measurement, u"field"_s, {}, {}};
        stack.metrics << metric;
    }
    QCOMPARE(coverageQuestions(stack).size(), 2);
}

void TestTrendsTexts::auditsCompareRuns()
{
    stack::Metric duration = accuracy();
    duration.id = u"duration"_s;
    duration.title = u"Duration"_s;
    duration.unit = u"s"_s;
    duration.better = stack::Metric::Better::Lower;
    const std::vector<store::Sample> runs{
        run(1, 0.90, u"a"_s), run(2, 0.95, u"b"_s), run(3, 0.80, u"c"_s), run(4, 0.91, u"d"_s)};
    const std::vector<store::Sample> durations{run(1, 20, u"a"_s), run(2, 30, u"b"_s), run(4, 10, u"d"_s)};
    const QList<ModelAudit> audits = modelAudits({{accuracy(), runs, {}}, {duration, durations, {}}});
    QCOMPARE(audits.size(), 1);
    QCOMPARE(audits[0].newest->id, u"d"_s);
    QCOMPARE(audits[0].best->id, u"b"_s);
    QCOMPARE(audits[0].baseline->id, u"a"_s); // closest to the median of all, 0.905: the older of equals
    QVERIFY(!audits[0].isMarked);
    const QList<AuditRow> rows = auditRows(audits[0]);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].againstBest, u"−4"_s + QChar(0xa0) + u"points"_s);
    QCOMPARE(rows[0].againstBaseline, u"+1"_s + QChar(0xa0) + u"points"_s);
    QCOMPARE(rows[1].againstBest, u"−20"_s + QChar(0xa0) + u"s"_s);
    QVERIFY(modelAudits({}).isEmpty());
    QVERIFY(!modelAudits({{accuracy(), {}, {}}})[0].newest);
}

void TestTrendsTexts::auditTakesTheMarkedPeriod()
{
    const std::vector<store::Sample> runs{
        run(1, 0.5, u"a"_s), run(2, 0.95, u"b"_s), run(3, 0.80, u"c"_s), run(4, 0.91, u"d"_s)};
    const QList<ModelAudit> audits = modelAudits({{accuracy(), runs, store::MarkedBaseline{2, 4, {}}}});
    QVERIFY(audits[0].isMarked);
    QVERIFY(audits[0].baseline->id == u"b"_s || audits[0].baseline->id == u"c"_s);
    QVERIFY(!modelAudits({{accuracy(), runs, store::MarkedBaseline{10, 20, {}}}})[0].baseline);
    QVERIFY(!modelAudits({{accuracy(), runs, store::MarkedBaseline{20, 10, {}}}})[0].baseline);
}

void TestTrendsTexts::auditEscapesWhatPeersWrote()
{
    stack::Metric metric = accuracy();
    metric.title = u"A|B"_s;
    store::Sample evil = run(noon(), 0.9, u"x"_s);
    evil.label = u"<script>alert(1)</script> [x](http://evil) | y"_s;
    stack::Stack stack;
    stack.title = u"Chocolate *factory*"_s;
    stack.zone = u"Europe/Madrid"_s;
    const QString text
        = auditMarkdown(modelAudits({{metric, {evil}, {}}}), stack, QDateTime::fromMSecsSinceEpoch(noon(), Qt::UTC));
    QVERIFY(text.startsWith(u"# Model audit of Chocolate \\*factory\\*"_s));
    QVERIFY(!text.contains(u"<script>"_s));
    QVERIFY(text.contains(u"\\<script\\>"_s));
    QVERIFY(!text.contains(u"](http"_s));
    QVERIFY(text.contains(u"A\\|B"_s));
    QVERIFY(text.contains(u"2026-11-23 13:00 CET"_s));
    QVERIFY(auditMarkdown({}, stack, QDateTime::fromMSecsSinceEpoch(noon(), Qt::UTC)).contains(u"No metric"_s));
}

QTEST_APPLESS_MAIN(TestTrendsTexts)
#include "tst_trends_texts.moc"
