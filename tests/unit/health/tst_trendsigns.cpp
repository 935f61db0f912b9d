// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"
#include "signjudging.h"

using namespace conche;
using namespace conche::tests;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 3, 10), QTime(9, 30), Qt::UTC);

} // namespace

/*! The sign that a model gets worse over time, from what is concluded about the metrics of its trainings. */
class TestTrendSigns final : public QObject
{
    Q_OBJECT

    stack::Stack m_stack = shippedStack();

private Q_SLOTS:
    void judgedFromMetrics_data();
    void judgedFromMetrics();
    void unknownWhereTheStoreFails();
};

void TestTrendSigns::judgedFromMetrics_data()
{
    QTest::addColumn<QString>("energy"); // verdicts of trend and shift: o, w, c or u
    QTest::addColumn<QString>("classifier");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("summary");
    QTest::newRow("nothing falls") << u"oo"_s << u"oo"_s << u"ok"_s << u"no lasting fall"_s;
    QTest::newRow("a slow fall") << u"oo"_s << u"wo"_s << u"warning"_s << u"classifier-accuracy falls."_s;
    QTest::newRow("a fall in one step") << u"oc"_s << u"oo"_s << u"warning"_s << u"energy-r2 falls."_s;
    QTest::newRow("both fall") << u"wo"_s << u"ow"_s << u"warning"_s
                               << u"energy-r2 falls. classifier-accuracy falls."_s;
    QTest::newRow("one is not known") << u"uu"_s << u"oo"_s << u"unknown"_s
                                      << u"not enough history, 5 more runs needed"_s;
    QTest::newRow("one falls, one is not known")
        << u"uu"_s << u"wo"_s << u"warning"_s << u"classifier-accuracy falls."_s;
    QTest::newRow("a shift is known sooner") << u"uo"_s << u"oo"_s << u"ok"_s << u"no lasting fall"_s;
    QTest::newRow("nothing was collected")
        << QString() << u"oo"_s << u"unknown"_s << u"nothing is known of energy-r2 yet"_s;
}

void TestTrendSigns::judgedFromMetrics()
{
    QFETCH(QString, energy);
    QFETCH(QString, classifier);
    QFETCH(QString, verdict);
    QFETCH(QString, summary);
    SignInput input{{{u"training-recent"_s, {}}}, {u"training-recent"_s}, store::History(), now};
    QList<trends::MetricReport> reports;
    const auto add = [&reports](const QString &id, const QString &letters) {
        const QMap<QChar, Verdict> verdicts{
            {u'o', Verdict::Ok}, {u'w', Verdict::Warning}, {u'c', Verdict::Critical}, {u'u', Verdict::Unknown}};
        if (letters.isEmpty())
            return;
        trends::MetricReport report;
        report.metric.id = report.metric.title = id;
        // That the newest value is below its limit is no fall.
        report.assessment.level = {Verdict::Critical, u"too low"_s};
        report.assessment.trend = {verdicts[letters[0]], u"5 more runs needed"_s};
        report.assessment.shift = {verdicts[letters[1]], {}};
        report.assessment.sentence = id + u" is 0.8, below 0.85."_s;
        report.assessment.decline = id + u" falls."_s;
        reports << report;
    };
    add(u"energy-r2"_s, energy);
    add(u"classifier-accuracy"_s, classifier);
    input.trends = reports;
    verify(judged(m_stack, u"accuracy-declining"_s, input), verdict, summary);
}

void TestTrendSigns::unknownWhereTheStoreFails()
{
    SignInput input{{{u"training-recent"_s, {}}}, {u"training-recent"_s}, store::History(), now};
    input.trends = failure(ErrorCode::StorageFailed, u"the disk is full"_s);
    verify(judged(m_stack, u"accuracy-declining"_s, input), u"unknown"_s, u"the disk is full"_s);
    QCOMPARE(health::watchedMetrics(m_stack), (QStringList{u"energy-r2"_s, u"classifier-accuracy"_s}));
}

QTEST_GUILESS_MAIN(TestTrendSigns)
#include "tst_trendsigns.moc"
