// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measuring.h"

#include "fakes/unprivileged.h"

using namespace conche;
using namespace conche::store;

namespace {

QList<Sample> samplesOf(int count, int from = 0)
{
    QList<Sample> samples;
    for (int i = from; i < from + count; ++i)
        samples.append({i * 10 * minute, static_cast<double>(i), u"run %1"_s.arg(i), {}, NoNumber::None, 0});
    return samples;
}

/*! A process that takes in the same samples as others do, batch by batch, a line for each. */
class Collector
{
public:
    explicit Collector(const Place &place)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationDirPath() + u"/store_holder"_s, {u"measure"_s, place.path()});
    }

    [[nodiscard]] bool waitFor(int lines)
    {
        return QTest::qWaitFor(
            [&] {
                m_lines += m_process.readAllStandardOutput();
                return m_lines.count('\n') >= lines;
            },
            60'000);
    }
    [[nodiscard]] bool finish()
    {
        return m_process.waitForFinished(120'000) && m_process.exitStatus() == QProcess::NormalExit
            && m_process.exitCode() == 0;
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
    QByteArray m_lines;
};

/*! Whatever was stored of the batches, all tiers say the same of it. */
void verifyWhole(const Place &place, int batches)
{
    QCOMPARE(valueOf(place, u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
    Measurer measurer(place);
    PlainHistory plain;
    MetricIntake all;
    for (int batch = 0; batch < batches; ++batch)
        all.samples += batchOf(batch).samples;
    plain.take(all);
    const qint64 stop = 400 * day;
    QCOMPARE(measurer.samples(0, stop), plain.samples(0, stop));
    std::size_t finer = plain.samples(0, stop).size();
    for (const qint64 step : {minute, 15 * minute, hour, 6 * hour, day}) {
        const std::vector<Bucket> expected = plain.buckets(0, stop, step);
        // Where the finer tier has no more, it is the answer.
        if (expected.size() == std::exchange(finer, expected.size()))
            continue;
        const BucketSeries found = measurer.series(0, stop, static_cast<int>(expected.size()));
        QCOMPARE(found.step, step);
        QCOMPARE(found.buckets, expected);
    }
    QCOMPARE(measurer.progress().watermark, batches);
}

} // namespace

/*! Nothing is lost and nothing is half, whatever is wrong with the store. */
class TestStoreMetricFaults final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDiskIsFull()
    {
        const Place place;
        QCOMPARE(Measurer(place).take(intakeOf(samplesOf(100))), QString());
        const auto connection = Connection::open(place.path());
        QVERIFY(connection);
        const int pages = (*connection)->query(u"PRAGMA page_count"_s).value()[0][0].toInt();
        QVERIFY((*connection)->query(u"PRAGMA max_page_count=%1"_s.arg(pages + 20)));
        MetricIntake intake = intakeOf(samplesOf(5000, 50));
        intake.goneSources = {u"run 3"_s};
        intake.progress = MetricProgress{7, {}, {}, {}, {}};
        const Result<void> taken = takeIn(**connection, accuracy, intake);
        QVERIFY(!taken);
        QVERIFY2(taken.error().message.contains(u"is full; free some space"_s), qPrintable(taken.error().message));
        QVERIFY2(taken.error().message.contains(place.path()), qPrintable(taken.error().message));
        QCOMPARE(readExtent(**connection, accuracy)->samples, 100);
        QCOMPARE(readProgress(**connection, accuracy).value(), MetricProgress());

        // With space again, the same intake is taken in as if nothing had been.
        QVERIFY((*connection)->query(u"PRAGMA max_page_count=1000000"_s));
        QVERIFY(takeIn(**connection, accuracy, intake));
        QCOMPARE(readExtent(**connection, accuracy)->samples, 5049);
        QCOMPARE(readProgress(**connection, accuracy)->watermark, 7);
    }

    void readOnly()
    {
        const Place place;
        QCOMPARE(Measurer(place).take(intakeOf(samplesOf(10))), QString());
        const QString folder = QFileInfo(place.path()).path();
        QVERIFY(QFile::setPermissions(place.folder(), QFileDevice::Permissions(0x7777))
            && QFile::setPermissions(folder, QFileDevice::Permissions(0x7777))
            && QFile::setPermissions(place.path(), QFileDevice::Permissions(0x4444)));
        QString sentence;
        {
            const fakes::Unprivileged nobody;
            sentence = Measurer(place).take(intakeOf(samplesOf(10, 10)));
        }
        QVERIFY2(sentence.contains(place.path()) && sentence.contains(u"is read-only"_s), qPrintable(sentence));
        QVERIFY(QFile::setPermissions(place.path(), QFileDevice::Permissions(0x7777)));
        QCOMPARE(Measurer(place).extent().samples, 10);
    }

    void lockedByAnotherProcess()
    {
        const Place place;
        Measurer measurer(place);
        QCOMPARE(measurer.take(intakeOf(samplesOf(10))), QString());
        {
            const OtherProcess other(u"lock"_s, place.path());
            const QString sentence = measurer.take(intakeOf(samplesOf(10, 10)));
            QVERIFY2(sentence.contains(u"is locked by another process"_s), qPrintable(sentence));
            QCOMPARE(measurer.extent().samples, 10); // who only reads waits for nobody
        }
        QCOMPARE(measurer.take(intakeOf(samplesOf(10, 10))), QString());
        QCOMPARE(measurer.extent().samples, 20);
    }

    void twoProcessesCollectTheSame()
    {
        const Place place;
        Collector first(place);
        Collector second(place);
        QVERIFY(first.finish() && second.finish());
        verifyWhole(place, batchesCollected);
    }

    void killedInTheMiddle()
    {
        for (const int lines : {1, 4, 9}) {
            const Place place;
            Collector killed(place);
            QVERIFY(killed.waitFor(lines));
            killed.kill();
            // What it told of is there, whole; the batch that it was at is there whole, or not at all.
            const int whole = static_cast<int>(Measurer(place).progress().watermark);
            QVERIFY(whole >= lines);
            verifyWhole(place, whole);
            Collector next(place);
            QVERIFY(next.finish());
            verifyWhole(place, batchesCollected);
        }
    }

    void anOlderStoreIsTakenOver()
    {
        const Place place;
        QCOMPARE(Keeper(place).save(runOf(u"old"_s)), QString());
        {
            const auto connection = Connection::open(place.path());
            QVERIFY(connection);
            takeBack(**connection, 3);
        }
        QCOMPARE(Measurer(place).take(intakeOf(samplesOf(10))), QString());
        QCOMPARE(Measurer(place).extent().samples, 10);
        QCOMPARE(Keeper(place).uids(), QStringList{u"old"_s});
    }

    void patienceIsSetEachTime()
    {
        const Place place;
        QCOMPARE(Measurer(place).take(intakeOf(samplesOf(1))), QString());
        const auto connection = Connection::open(place.path());
        for (const int span : {7, 90, 7, 90}) {
            QVERIFY((*connection)->setPatience(std::chrono::milliseconds(span)));
            QCOMPARE((*connection)->query(u"PRAGMA busy_timeout"_s).value()[0][0].toInt(), span);
        }
    }
};

QTEST_GUILESS_MAIN(TestStoreMetricFaults)
#include "tst_store_metricfaults.moc"
