// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measuring.h"

#include "store/metricretention.h"

using namespace conche;
using namespace conche::store;

namespace {

constexpr qint64 now = 1'772'323'200'000 + 11 * hour;
constexpr qint64 today = now - 11 * hour;
constexpr std::chrono::days keep{1830};

/*! So many samples a day for so many days, until yesterday. */
QList<Sample> samplesOf(int days, int perDay)
{
    QList<Sample> samples;
    for (qint64 i = 0; i < static_cast<qint64>(days) * perDay; ++i)
        samples.append({today - days * day + i * day / perDay, static_cast<double>(i % 64), {}, {}, NoNumber::None, 0});
    return samples;
}

/*! With fewer samples a metric would keep them all as long as the history. */
constexpr int manyADay = 48;
constexpr ForgetLimits few{99 * manyADay, 500};

QVariant rows(const Place &place, int tier)
{
    return valueOf(place, u"SELECT count(*) FROM metric_rollup WHERE tier = %1"_s.arg(tier));
}

} // namespace

/*! Tiers leave one after the other, and what remains of them stays right. */
class TestStoreForgetting final : public QObject
{
    Q_OBJECT

    static void forgetAll(Measurer &measurer, qint64 at, std::chrono::milliseconds history)
    {
        for (int i = 0; i < 3; ++i)
            measurer.forget(at, history);
    }

    static void forgetOnce(const Place &place, qint64 at = now)
    {
        const auto connection = Connection::open(place.path());
        QVERIFY(connection);
        QVERIFY((*connection)->transaction([&] { return forgetMetrics(**connection, 1, at, keep, few); }));
    }

    static void forgetWithFew(const Place &place, qint64 at = now)
    {
        for (int i = 0; i < 30; ++i)
            forgetOnce(place, at);
    }

private Q_SLOTS:
    void daysOutliveSamples()
    {
        const Place place;
        Measurer measurer(place);
        const QList<Sample> samples = samplesOf(130, manyADay);
        QCOMPARE(measurer.take(intakeOf(samples)), QString());
        const BucketSeries days = measurer.series(0, now, 200);
        forgetOnce(place);
        // A bounded part at a time, and all of the time is closed at once.
        QCOMPARE(valueOf(place, u"SELECT count(*) FROM metric_sample"_s).toInt(), samples.size() - few.rowsAtATime);
        QCOMPARE(measurer.samples(0, now, 1'000'000).front().at, today - 100 * day);
        forgetWithFew(place);
        QCOMPARE(valueOf(place, u"SELECT count(*) FROM metric_sample"_s).toInt(), 100 * manyADay);
        QCOMPARE(rows(place, 1).toInt(), 100 * manyADay);
        QCOMPARE(rows(place, 15).toInt(), 130 * manyADay);
        QCOMPARE(measurer.series(0, now, 200), days);
        QCOMPARE(measurer.extent().samples, samples.size());
        // Of a time whose minutes are gone, the finest step is what is left.
        QCOMPARE(measurer.series(today - 120 * day, today - 119 * day, 2000).step, 15 * minute);
        QCOMPARE(measurer.series(today - 90 * day, today - 89 * day, 2000).step, 0);

        // What comes again, or late, is not counted twice, and what is new of the days that are left is.
        QCOMPARE(measurer.take(intakeOf(samples)), QString());
        QCOMPARE(measurer.series(0, now, 200), days);
        QCOMPARE(measurer.take(intakeOf({{today - 100 * day, 1000, u"new"_s, {}, NoNumber::None, 0}})), QString());
        const BucketSeries after = measurer.series(0, now, 200);
        QCOMPARE(after.buckets[30].count, days.buckets[30].count + 1);
        QCOMPARE(after.buckets[30].sum, days.buckets[30].sum + 1000);
        QCOMPARE(after.buckets[29], days.buckets[29]);
    }

    void whatIsRareKeepsItsSamples()
    {
        const Place place;
        Measurer measurer(place);
        const QList<Sample> samples = samplesOf(1000, 2);
        QCOMPARE(measurer.take(intakeOf(samples)), QString());
        forgetAll(measurer, now, keep);
        QCOMPARE(measurer.samples(0, now).size(), std::size_t(2000));
        QCOMPARE(measurer.series(0, now, 2000).step, 0);
        QCOMPARE(valueOf(place, u"SELECT count(*) FROM metric_floor"_s).toInt(), 0);
    }

    void theMarkedBaselineKeepsItsSamples()
    {
        const Place place;
        Measurer measurer(place);
        QCOMPARE(measurer.take(intakeOf(samplesOf(130, manyADay))), QString());
        measurer.mark(MarkedBaseline{today - 110 * day + 5 * hour, today - 105 * day, {}});
        forgetWithFew(place);
        QCOMPARE(measurer.samples(0, now).front().at, today - 110 * day);
    }

    void nothingOutlivesTheHistory()
    {
        const Place place;
        Measurer measurer(place);
        QList<Sample> samples = samplesOf(60, 24);
        samples.first().source = u"first"_s;
        samples.last().source = u"last"_s;
        MetricIntake intake = intakeOf(samples);
        intake.contacts = {{today - 60 * day, today - 59 * day, Contact::State::Reached, {}}};
        QCOMPARE(measurer.take(intake), QString());
        intake.contacts = {{today - day, today, Contact::State::Reached, {}}};
        intake.samples = {};
        QCOMPARE(measurer.take(intake), QString());
        forgetAll(measurer, now, std::chrono::days(10));
        QCOMPARE(measurer.extent().samples, 10 * 24);
        QCOMPARE(measurer.extent().first, today - 10 * day);
        for (const int tier : {1, 15, 60, 360, 1440})
            QCOMPARE(rows(place, tier).toInt(), 10 * std::min(24, 1440 / tier));
        QCOMPARE(measurer.contacts(0, now).size(), 1);
        QCOMPARE(valueOf(place, u"SELECT group_concat(uid) FROM metric_source"_s).toString(), u"last"_s);
        // The finest step of all that is left, though older times are asked for.
        QCOMPARE(measurer.series(0, now, 240).step, 0);
    }

    void aCollectionThatGoesOnIsLeftAlone()
    {
        const Place place;
        Measurer measurer(place);
        MetricIntake intake = intakeOf(samplesOf(60, 24));
        // What the collector remembers says nothing of it.
        intake.progress = MetricProgress{0, {}, u"page 2"_s, {}, {}, true};
        QCOMPARE(measurer.take(intake), QString());
        forgetAll(measurer, now, std::chrono::days(10));
        QCOMPARE(measurer.extent().samples, 60 * 24);
        intake.progress->isUnderWay = false;
        QCOMPARE(measurer.take(intake), QString());
        forgetAll(measurer, now, std::chrono::days(10));
        QCOMPARE(measurer.extent().samples, 10 * 24);
    }

    void whatComesAfterALongSilenceIsTaken()
    {
        const Place place;
        Measurer measurer(place);
        QCOMPARE(measurer.take(intakeOf(samplesOf(130, manyADay))), QString());
        forgetWithFew(place, now + 300 * day);
        QVERIFY(valueOf(place, u"SELECT count(*) FROM metric_floor"_s).toInt() > 0);
        const Sample late{today + day, 5, {}, {}, NoNumber::None, 0};
        QCOMPARE(measurer.take(intakeOf({late})), QString());
        QCOMPARE(measurer.samples(today, now + 300 * day), std::vector<Sample>{late});
    }

    void otherStacksKeepTheirs()
    {
        const Place place;
        Measurer measurer(place);
        QCOMPARE(measurer.take(intakeOf(samplesOf(60, 24)), {u"other"_s, u"accuracy"_s}), QString());
        forgetAll(measurer, now, std::chrono::days(10));
        QCOMPARE(measurer.extent({u"other"_s, u"accuracy"_s}).samples, 60 * 24);
    }
};

QTEST_GUILESS_MAIN(TestStoreForgetting)
#include "tst_store_forgetting.moc"
