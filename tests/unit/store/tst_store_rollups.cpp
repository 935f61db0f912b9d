// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measuring.h"

#include <random>

using namespace conche;
using namespace conche::store;

namespace {

/*! Intakes of every kind that a peer may cause, at a fixed seed. */
class Peer
{
public:
    Peer(unsigned seed, qint64 begin)
        : m_random(seed)
        , m_begin(begin)
        , m_newest(begin)
    {
    }

    [[nodiscard]] qint64 begin() const { return m_begin; }
    [[nodiscard]] qint64 newest() const { return m_newest; }
    [[nodiscard]] qint64 upTo(qint64 limit) { return std::uniform_int_distribution<qint64>(0, limit)(m_random); }

    /*! In order of the ids that the store gives them. */
    [[nodiscard]] static QString source(qint64 number) { return u"run %1"_s.arg(number, 2, 10, QChar(u'0')); }
    static constexpr qint64 sources = 40;

    [[nodiscard]] MetricIntake next(const QList<Sample> &known)
    {
        switch (upTo(5)) {
        case 0:
            return corrected(known);
        case 1:
            return scattered();
        case 2:
            return withGone(known);
        default:
            return later();
        }
    }

private:
    [[nodiscard]] Sample sampleAt(qint64 at)
    {
        Sample sample;
        sample.at = at;
        // Eighths: their sums are exact in any order.
        sample.value = static_cast<double>(upTo(80'000) - 40'000) / 8;
        if (upTo(9) == 0) {
            sample.noNumber = upTo(1) == 0 ? NoNumber::NotANumber : NoNumber::Infinite;
            sample.value = 0;
        }
        if (upTo(2) == 0) {
            const qint64 number = upTo(sources - 1);
            sample.source = source(number);
            sample.label = u"the name of %1"_s.arg(number);
            sample.weight = static_cast<double>(upTo(500));
        }
        return sample;
    }

    [[nodiscard]] MetricIntake later()
    {
        MetricIntake intake;
        const qint64 spacing = QList<qint64>{second, 20 * second, 7 * minute, 50 * minute, 9 * hour}[upTo(4)];
        for (qint64 i = upTo(130); i >= 0; --i) {
            m_newest += upTo(spacing);
            intake.samples << sampleAt(m_newest);
        }
        return intake;
    }

    [[nodiscard]] MetricIntake scattered()
    {
        MetricIntake intake;
        for (qint64 i = upTo(60); i >= 0; --i)
            intake.samples << sampleAt(m_begin + upTo(m_newest - m_begin));
        return intake;
    }

    [[nodiscard]] MetricIntake corrected(const QList<Sample> &known)
    {
        MetricIntake intake;
        for (qint64 i = known.isEmpty() ? -1 : upTo(60); i >= 0; --i) {
            const Sample &old = known[upTo(known.size() - 1)];
            Sample sample = sampleAt(old.at);
            sample.source = old.source;
            sample.label = old.label;
            intake.samples << sample << (upTo(3) == 0 ? sample : sampleAt(old.at));
        }
        return intake;
    }

    [[nodiscard]] MetricIntake withGone(const QList<Sample> &known)
    {
        MetricIntake intake = upTo(1) == 0 ? corrected(known) : MetricIntake();
        for (qint64 i = upTo(4); i >= 0; --i)
            intake.goneSources << source(upTo(sources - 1));
        return intake;
    }

    std::mt19937_64 m_random;
    qint64 m_begin;
    qint64 m_newest;
};

void compare(const BucketSeries &found, const BucketSeries &expected)
{
    QCOMPARE(found.step, expected.step);
    QCOMPARE(found.buckets.size(), expected.buckets.size());
    for (std::size_t i = 0; i < found.buckets.size(); ++i) {
        const Bucket &one = found.buckets[i];
        const Bucket &other = expected.buckets[i];
        QVERIFY2(one == other,
            qPrintable(
                u"step %1, bucket %2: %3 of %4, sum %5, last %6 at %7; wanted %8 of %9, sum %10, last %11 at %12"_s
                    .arg(found.step)
                    .arg(one.start)
                    .arg(one.count)
                    .arg(one.noNumbers)
                    .arg(one.sum)
                    .arg(one.lastValue)
                    .arg(one.last)
                    .arg(other.count)
                    .arg(other.noNumbers)
                    .arg(other.sum)
                    .arg(other.lastValue)
                    .arg(other.last)));
    }
}

} // namespace

/*! What the store says of any range equals what is counted from all samples. */
class TestStoreRollups final : public QObject
{
    Q_OBJECT

    /*! The sources get their ids in the order of their names, and another metric keeps them. */
    static void nameSources(Measurer &measurer)
    {
        MetricIntake names;
        for (qint64 i = 0; i < Peer::sources; ++i)
            names.samples << Sample{i, 1, Peer::source(i), u"the name of %1"_s.arg(i), NoNumber::None, 0};
        QCOMPARE(measurer.take(names, duration), QString());
    }

    static void compareAtAnyRange(Measurer &measurer, const PlainHistory &plain, Peer &peer)
    {
        for (int i = 0; i < 12; ++i) {
            const qint64 span = peer.newest() - peer.begin() + 2 * day;
            const qint64 start = i == 0 ? peer.begin() - day : peer.begin() - day + peer.upTo(span);
            const qint64 stop = i == 0 ? peer.newest() + day : start + peer.upTo(span);
            const int most = 2 + static_cast<int>(peer.upTo(i % 3 == 0 ? 12 : 300));
            compare(measurer.series(start, stop, most), plain.series(start, stop, most));
            if (QTest::currentTestFailed())
                return;
            QVERIFY(measurer.samples(start, stop) == plain.samples(start, stop));
        }
    }

    /*! All of the history, in each step that the store keeps. */
    static void verifyEachTier(Measurer &measurer, const PlainHistory &plain, Peer &peer)
    {
        for (const qint64 step : {qint64(0), minute, 15 * minute, hour, 6 * hour, day}) {
            const auto expected = plain.buckets(peer.begin(), peer.newest() + 1, step);
            const BucketSeries found
                = measurer.series(peer.begin(), peer.newest() + 1, static_cast<int>(expected.size()));
            QCOMPARE(found.step, step);
            QVERIFY(found.buckets == expected);
        }
    }

private Q_SLOTS:
    void equalWhatIsCounted_data()
    {
        QTest::addColumn<unsigned>("seed");
        QTest::addColumn<qint64>("begin");
        for (unsigned seed = 1; seed <= 6; ++seed)
            QTest::addRow("seed %u", seed) << seed << qint64(1'772'323'200'000) + seed * 12'345'678;
        QTest::addRow("across 1970") << 7U << -3 * day + 17;
    }

    void equalWhatIsCounted()
    {
        QFETCH(const unsigned, seed);
        QFETCH(const qint64, begin);
        const Place place;
        Measurer measurer(place);
        nameSources(measurer);
        Peer peer(seed, begin);
        PlainHistory plain;
        for (int round = 0; round < 40; ++round) {
            const MetricIntake intake = peer.next(plain.samples());
            QCOMPARE(measurer.take(intake), QString());
            plain.take(intake);
            if (round % 5 == 0)
                QCOMPARE(measurer.take(intake), QString()); // changes nothing
            compareAtAnyRange(measurer, plain, peer);
            if (QTest::currentTestFailed()) {
                qWarning("in round %d", round);
                return;
            }
        }
        QCOMPARE(measurer.extent().samples, plain.samples().size());
        verifyEachTier(measurer, plain, peer);
    }
};

QTEST_GUILESS_MAIN(TestStoreRollups)
#include "tst_store_rollups.moc"
