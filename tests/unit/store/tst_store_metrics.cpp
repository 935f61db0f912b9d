// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measuring.h"

#include <limits>

using namespace conche;
using namespace conche::store;

namespace {

constexpr qint64 begin = 1'772'323'200'000; // midnight in UTC

Sample runAt(qint64 at, double value, const QString &source, const QString &label = {})
{
    return {at, value, source, label, NoNumber::None, 0};
}

MetricIntake contactOf(qint64 from, qint64 to, Contact::State state, const QString &reason = {})
{
    MetricIntake intake;
    intake.contacts = {{from, to, state, reason}};
    return intake;
}

constexpr Contact::State reached = Contact::State::Reached;
constexpr Contact::State unreachable = Contact::State::Unreachable;

} // namespace

/*! What is remembered of a metric, but for its rollups. */
class TestStoreMetrics final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void samplesComeBack()
    {
        const Place place;
        const QList<Sample> samples{{begin, 0.9, u"a"_s, u"ñ 🍫 run"_s, NoNumber::None, 120},
            {begin, -0.0, {}, {}, NoNumber::None, 0}, {begin + 1, 0, u"b"_s, {}, NoNumber::Infinite, 3},
            {begin + 2, std::numeric_limits<double>::max(), {}, {}, NoNumber::None, 0}};
        Measurer measurer(place);
        QCOMPARE(measurer.take(intakeOf({samples[3], samples[2], samples[0], samples[1]})), QString());
        const auto found = Measurer(place).samples(begin, begin + day);
        QCOMPARE(found, (std::vector<Sample>{samples[1], samples[0], samples[2], samples[3]}));
        QCOMPARE(measurer.samples(begin + 1, begin + 2), std::vector<Sample>{samples[2]});
        QCOMPARE(measurer.samples(begin, begin + day, 2), (std::vector<Sample>{samples[2], samples[3]}));
        QVERIFY(measurer.samples(begin, begin + day, 0).empty());
    }

    void whatIsUnknownIsEmpty()
    {
        const Place place;
        Measurer measurer(place);
        QVERIFY(measurer.samples(0, begin).empty());
        QVERIFY(measurer.series(0, begin, 100).buckets.empty());
        QCOMPARE(measurer.extent().samples, 0);
        QVERIFY(!measurer.extent().first && !measurer.extent().last);
        QCOMPARE(measurer.progress(), MetricProgress());
        QVERIFY(measurer.contacts(0, begin).isEmpty());
        QVERIFY(!measurer.baseline());
        measurer.forget(begin, std::chrono::days(1));
    }

    void metricsAndStacksAreApart()
    {
        const Place place;
        Measurer measurer(place);
        const MetricKey elsewhere{u"other"_s, accuracy.metric};
        QCOMPARE(measurer.take(intakeOf({runAt(begin, 1, u"a"_s, u"one"_s)})), QString());
        QCOMPARE(measurer.take(intakeOf({runAt(begin, 2, u"a"_s, u"two"_s)}), elsewhere), QString());
        QCOMPARE(measurer.samples(0, begin + 1).front().label, u"one"_s);
        QCOMPARE(measurer.samples(0, begin + 1, 9, elsewhere).front().label, u"two"_s);
        QVERIFY(measurer.samples(0, begin + 1, 9, duration).empty());
    }

    void valuesThatAreNoneAreNoNumbers()
    {
        const Place place;
        Measurer measurer(place);
        QCOMPARE(measurer.take(intakeOf({{begin, std::numeric_limits<double>::quiet_NaN(), {}, {}, {}, 0},
                     {begin + 1, -std::numeric_limits<double>::infinity(), {}, {}, {}, 0}})),
            QString());
        const auto found = measurer.samples(begin, begin + 2);
        QCOMPARE(found[0].noNumber, NoNumber::NotANumber);
        QCOMPARE(found[1].noNumber, NoNumber::Infinite);
        const BucketSeries hours = measurer.series(begin - day, begin + day, 2);
        QCOMPARE(hours.buckets.front(), (Bucket{begin, 0, 0, 0, 0, 0, 0, 0, 1}));
        QVERIFY(qIsNaN(hours.buckets.front().mean()));
    }

    void sourcesAreNamedOnce()
    {
        const Place place;
        Measurer measurer(place);
        QCOMPARE(measurer.take(intakeOf({runAt(begin, 1, u"a"_s, u"first name"_s)})), QString());
        QCOMPARE(measurer.take(intakeOf({runAt(begin, 7, u"a"_s)}), duration), QString());
        QCOMPARE(measurer.samples(begin, begin + 1, 9, duration).front().label, u"first name"_s);
        QCOMPARE(measurer.take(intakeOf({runAt(begin, 1, u"a"_s, u"renamed"_s)})), QString());
        QCOMPARE(measurer.samples(begin, begin + 1, 9, duration).front().label, u"renamed"_s);
        QCOMPARE(valueOf(place, u"SELECT count(*) FROM metric_source"_s).toInt(), 1);
    }

    void goneSourcesLeave()
    {
        const Place place;
        Measurer measurer(place);
        const QList<Sample> samples{runAt(begin, 1, u"a"_s), runAt(begin + day, 2, u"b"_s), runAt(begin + day, 3, {})};
        QCOMPARE(measurer.take(intakeOf(samples)), QString());
        QCOMPARE(measurer.take(intakeOf({runAt(begin, 5, u"a"_s)}), duration), QString());
        MetricIntake gone;
        gone.goneSources = {u"a"_s, u"b"_s, u"never heard of"_s, {}};
        QCOMPARE(measurer.take(gone), QString());
        QCOMPARE(measurer.samples(begin, begin + 2 * day), std::vector<Sample>{samples[2]});
        QCOMPARE(measurer.extent().samples, 1);
        QCOMPARE(valueOf(place, u"SELECT count(*) FROM metric_rollup WHERE metric_id = 1"_s).toInt(), 5);
        // The other metric still has the run.
        QCOMPARE(measurer.samples(begin, begin + 1, 9, duration).front().source, u"a"_s);
        QCOMPARE(valueOf(place, u"SELECT group_concat(uid) FROM metric_source"_s).toString(), u"a"_s);
    }

    void theSameTwiceChangesNothing()
    {
        const Place place;
        Measurer measurer(place);
        MetricIntake intake = intakeOf({runAt(begin, 1, u"a"_s, u"one"_s), runAt(begin + hour, 2, u"b"_s)});
        intake.goneSources = {u"c"_s};
        intake.progress = MetricProgress{begin + hour, {u"d"_s, u"e\"'"_s}, u"page 7"_s, begin, u"slow"_s, true, 4e9};
        intake.contacts = {{begin, begin + 5, unreachable, u"refused"_s}};
        QCOMPARE(measurer.take(intake), QString());
        const QString everything
            = u"SELECT (SELECT group_concat(minute || ' ' || ms || ' ' || value) FROM "
              "metric_sample) || (SELECT group_concat(tier || ' ' || minute || ' ' || sum || ' ' || "
              "count) FROM metric_rollup) || (SELECT group_concat(from_ms || to_ms || reason) FROM "
              "metric_contact) || (SELECT group_concat(id || uid || label) FROM metric_source)"_s;
        const QString before = valueOf(place, everything).toString();
        QVERIFY(before.contains(u"refused"_s));
        QCOMPARE(measurer.take(intake), QString());
        QCOMPARE(valueOf(place, everything).toString(), before);
        QCOMPARE(measurer.progress(), *intake.progress);
        QCOMPARE(measurer.take(intakeOf({})), QString());
        QCOMPARE(measurer.progress(), *intake.progress);
    }

    void theExtentIsOfNumbers()
    {
        const Place place;
        Measurer measurer(place);
        QCOMPARE(measurer.take(intakeOf({{begin, 0, {}, {}, NoNumber::NotANumber, 0}, runAt(begin + 7, 1, {}),
                     runAt(begin + day, 1, {})})),
            QString());
        QCOMPARE(measurer.extent().samples, 3);
        QCOMPARE(measurer.extent().first, begin + 7);
        QCOMPARE(measurer.extent().last, begin + day);
    }

    void aBucketThatIsCutIsGivenWhole()
    {
        const Place place;
        Measurer measurer(place);
        QList<Sample> samples;
        for (qint64 i = 0; i < 4 * day / hour; ++i)
            samples << runAt(begin + i * hour, static_cast<double>(i), {});
        QCOMPARE(measurer.take(intakeOf(samples)), QString());
        const BucketSeries days = measurer.series(begin + 23 * hour, begin + 2 * day + 1, 3);
        QCOMPARE(days.step, day);
        QCOMPARE(days.start, begin + 23 * hour);
        QCOMPARE(days.stop, begin + 2 * day + 1);
        QCOMPARE(days.buckets.size(), std::size_t(3));
        QCOMPARE(days.buckets.front().first, begin);
        QCOMPARE(days.buckets.back().last, begin + 3 * day - hour);
        // A bound on an edge cuts nothing, and times beyond all measure are no trouble.
        QCOMPARE(measurer.series(begin + day, begin + 2 * day, 3).buckets.front().start, begin + day);
        const qint64 limit = std::numeric_limits<qint64>::max();
        QCOMPARE(measurer.series(-limit, limit, 4).buckets.size(), std::size_t(4));
        QVERIFY(measurer.series(begin + day, begin, 4).buckets.empty());
        QVERIFY(measurer.series(-limit, limit, 0).buckets.size() <= 2);
    }

    void contactsJoin_data()
    {
        QTest::addColumn<QList<Contact>>("taken");
        QTest::addColumn<QList<Contact>>("remembered");
        const Contact early{begin, begin + minute, reached, {}};
        const Contact near{begin + 10 * minute, begin + 11 * minute, reached, {}};
        const Contact far{begin + hour, begin + hour, reached, {}};
        const Contact down{begin + 5 * minute, begin + 6 * minute, unreachable, u"refused"_s};
        const Contact stillDown{begin + 8 * minute, begin + 8 * minute, unreachable, u"timed out"_s};
        const Contact both{begin, begin + 11 * minute, reached, {}};
        QTest::newRow("close") << QList{early, near} << QList{both};
        QTest::newRow("close, the later one first") << QList{near, early} << QList{both};
        QTest::newRow("far") << QList{early, far} << QList{early, far};
        QTest::newRow("another state between") << QList{early, down, near} << QList{early, down, near};
        QTest::newRow("the newest reason")
            << QList{down, stillDown} << QList<Contact>{{down.from, stillDown.to, unreachable, stillDown.reason}};
        QTest::newRow("within one that is known") << QList{early, near, early, near} << QList{both};
        QTest::newRow("all again") << QList{early, down, near, early, down, near} << QList{early, down, near};
    }

    void contactsJoin()
    {
        QFETCH(const QList<Contact>, taken);
        QFETCH(const QList<Contact>, remembered);
        const Place place;
        Measurer measurer(place);
        for (const Contact &contact : taken)
            QCOMPARE(measurer.take(contactOf(contact.from, contact.to, contact.state, contact.reason)), QString());
        QCOMPARE(measurer.contacts(0, begin + day), remembered);
        QVERIFY(measurer.contacts(0, begin + day, duration).isEmpty());
        QVERIFY(measurer.contacts(begin + day, begin + 2 * day).isEmpty());
        QCOMPARE(measurer.contacts(remembered.last().to, remembered.last().to + 1).last(), remembered.last());
    }

    void theBaselineIsMarkedAndTakenBack()
    {
        const Place place;
        Measurer measurer(place);
        const MarkedBaseline baseline{begin, begin + day, u"maria"_s};
        measurer.mark(MarkedBaseline{0, 1, {}});
        measurer.mark(baseline);
        QCOMPARE(Measurer(place).baseline(), baseline);
        QVERIFY(!measurer.baseline(duration));
        measurer.mark(std::nullopt);
        QVERIFY(!measurer.baseline());
    }
};

QTEST_GUILESS_MAIN(TestStoreMetrics)
#include "tst_store_metrics.moc"
