// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "judging.h"

#include "trends/verdicts.h"

using namespace conche;
using namespace conche::trends;
using namespace Qt::StringLiterals;

/*! How often limits would have fired on a stored history. */
class TestTrendsPreviews final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void previews();
    void previewOfGrowth();
};

void TestTrendsPreviews::previews()
{
    store::BucketSeries series{0, 100 * day, 0, {}};
    for (int i = 0; i < 100; ++i) {
        const bool isLow = i == 10 || (i >= 20 && i < 24) || i == 50 || i == 51;
        const double value = isLow ? 0.84 : 0.9;
        const qint64 at = i * day;
        series.buckets.push_back({at, at, at, value, value, value, value, 1, 0});
    }
    const RulePreview preview = previewOf(accuracy(), accuracy().limits, series);
    QCOMPARE(preview.firings, (QList<qint64>{21 * day, 51 * day}));
    QCOMPARE(preview.to, 100 * day);
    QCOMPARE(preview.step, 0);
    store::BucketSeries means = series;
    means.step = day;
    QCOMPARE(previewOf(accuracy(), accuracy().limits, means).step, day);
    stack::Limits strict;
    strict.warnBelow = 0.95;
    QCOMPARE(previewOf(accuracy(), strict, series).firings, (QList<qint64>{day}));
    QVERIFY(previewOf(accuracy(), {}, series).firings.isEmpty());
    QVERIFY(previewOf(accuracy(), strict, {}).firings.isEmpty());
}

void TestTrendsPreviews::previewOfGrowth()
{
    stack::Metric storage;
    storage.growthOver = std::chrono::days(5);
    storage.source = stack::FolderMetric{};
    storage.limits.warnAbove = 20;
    store::BucketSeries series{0, 100 * day, 0, {}};
    double value = 0;
    for (int i = 0; i < 100; ++i) {
        value += i >= 40 && i < 60 ? 5 : 1;
        series.buckets.push_back({i * day, i * day, i * day, value, value, value, value, 1, 0});
    }
    // Four days of the fast growth and one of the slow make 21.
    QCOMPARE(previewOf(storage, storage.limits, series).firings, (QList<qint64>{44 * day}));
}

QTEST_APPLESS_MAIN(TestTrendsPreviews)
#include "tst_trends_previews.moc"
