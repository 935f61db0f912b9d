// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include "health/watch/watch.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace conche;
using namespace conche::tests;
using namespace Qt::StringLiterals;

/*! A watch takes in what is new of the metrics after rounds. */
class TestWatchCollecting final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void collectsAfterRoundsButNotAfterEach()
    {
        Bench bench;
        bench.stack.metrics.removeIf([](const stack::Metric &metric) { return metric.id != "energy-r2"_L1; });
        QTemporaryDir folder;
        store::Database database(folder.filePath(u"conche.db"_s));
        store::CheckRuns runs(database, folder.filePath(u"unsaved"_s));
        store::WatchLog log(database, runs);
        store::Deliveries deliveries(database);
        const stack::Grant grant(stack::demandsOf(bench.stack));
        health::AlertSender sender(
            bench.http, bench.runner, {bench.keychain, bench.environment, bench.files}, bench.clock, grant);
        health::AlertDispatch dispatch(deliveries, sender, bench.clock);
        health::Watch watch(bench.tools(), {database, runs, log, deliveries}, dispatch, bench.stack, grant, nullptr);
        QSignalSpy rounds(&watch, &health::Watch::roundFinished);
        QSignalSpy begun(&watch, &health::Watch::collectionStarted);
        QSignalSpy ended(&watch, &health::Watch::collectionFinished);

        watch.start();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 60'000);
        QCOMPARE(begun.size(), 1);
        QCOMPARE(ended.first().first().value<trends::CollectSummary>().samples, 1);

        watch.askAll();
        QTRY_COMPARE_WITH_TIMEOUT(rounds.size(), 2, 60'000);
        QCOMPARE(begun.size(), 1);

        watch.collect();
        QCOMPARE(begun.size(), 2);
        watch.collect(); // one at a time
        QCOMPARE(begun.size(), 2);
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 2, 60'000);
        QCOMPARE(ended.last().first().value<trends::CollectSummary>().samples, 0);
    }
};

QTEST_GUILESS_MAIN(TestWatchCollecting)
#include "tst_watch_collecting.moc"
