// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "sample.h"

#include "core/instant.h"

#include <QMap>

#include <chrono>
#include <optional>

namespace conche::store {

/*! Which metric is meant: of a stack, by its id in the stack file. */
struct MetricKey
{
    QString stack;
    QString metric;
};

/*! How far a metric has been collected. */
struct MetricProgress
{
    qint64 watermark = 0; ///< all that is older was taken in; ms since 1970
    QStringList open; ///< sources that were not finished yet: MLflow runs to be asked about again
    QString resume; ///< what the collector has to remember; its own words
    std::optional<qint64> reached; ///< when its peer answered last
    QString trouble; ///< why the last collection failed, in sentences, one a line; empty where it did not
    bool isUnderWay = false; ///< the collection has not come to its end: values that are known may still be to come
    std::optional<double> capacity = std::nullopt; ///< what the value can grow to, where its peer tells

    friend bool operator==(const MetricProgress &, const MetricProgress &) = default;
};

/*! A part of time, from (included) to stop (not). */
struct WholeSpan
{
    qint64 from = 0;
    qint64 stop = 0;
};

/*! What a collection brings: written as a whole or not at all. */
struct MetricIntake
{
    QList<Sample> samples; ///< replace those with the same instant and source
    QStringList goneSources; ///< their samples leave: runs that were deleted
    std::optional<WholeSpan> whole; ///< the samples are all there is in it: others without a source leave
    std::optional<MetricProgress> progress;
    QList<Contact> contacts; ///< joined with the ones before where the state is the same
    std::chrono::milliseconds contactReach{std::chrono::minutes(15)}; ///< contacts this close to each other are one
};

/*! How many samples and from when to when a metric has; whatever it is asked for. */
struct MetricExtent
{
    qint64 samples = 0;
    std::optional<qint64> first;
    std::optional<qint64> last;
};

/*! The history of metrics: samples and what they come to by minute, quarter of an hour, hour, quarter of a day and day,
 * kept true together. Any range of time costs the same. */
class Metrics
{
public:
    explicit Metrics(Database &database);

    /*! All of it at once. The same twice changes nothing. What is dated before the samples that forget() left is not
     * taken: it is known already, or comes too late. */
    void take(const MetricKey &key, const MetricIntake &intake, QObject *owner, Then<void> then);
    /*! At most \a most buckets (two at least), of the finest step for which that is so. Buckets that a bound cuts are
     * among them and given whole: what they come to may lie outside of [start, stop). Beyond days, a step is as many
     * days as it takes. */
    void series(
        const MetricKey &key, qint64 start, qint64 stop, int most, QObject *owner, Then<BucketSeries> then) const;
    /*! Samples themselves, oldest first; the newest \a most of the period. */
    void samples(const MetricKey &key, qint64 start, qint64 stop, int most, QObject *owner,
        Then<std::vector<Sample>> then) const;
    void extent(const MetricKey &key, QObject *owner, Then<MetricExtent> then) const;
    void progress(const MetricKey &key, QObject *owner, Then<MetricProgress> then) const;
    void contacts(const MetricKey &key, qint64 start, qint64 stop, QObject *owner, Then<QList<Contact>> then) const;

    /*! Nothing takes the mark back. */
    void markBaseline(
        const MetricKey &key, const std::optional<MarkedBaseline> &baseline, QObject *owner, Then<void> then);
    void baseline(const MetricKey &key, QObject *owner, Then<std::optional<MarkedBaseline>> then) const;

    /*! Forgets what is older than each tier is kept for, a bounded part at a time: samples and minutes after 100 days,
     * but for the newest 100 thousand of a metric and what came after a marked baseline; quarters of an hour after 400
     * days, hours after three years, all else after \a keepHistory. What was collected of a metric is left alone while
     * its collection is under way. */
    void forget(const QString &stack, const QDateTime &now, std::chrono::milliseconds keepHistory, QObject *owner,
        Then<void> then);

private:
    Database &m_database;
};

// The same on the store's thread, for work that reads several of them at one moment.
/*! A transaction of its own. */
[[nodiscard]] Result<void> takeIn(Connection &connection, const MetricKey &key, const MetricIntake &intake);
[[nodiscard]] Result<BucketSeries> readSeries(
    Connection &connection, const MetricKey &key, qint64 start, qint64 stop, int most);
[[nodiscard]] Result<std::vector<Sample>> readSamples(
    Connection &connection, const MetricKey &key, qint64 start, qint64 stop, int most);
/*! From which instant on samples are kept; what is older is known by buckets only. */
[[nodiscard]] Result<qint64> readSamplesKept(Connection &connection, const MetricKey &key);
[[nodiscard]] Result<MetricExtent> readExtent(Connection &connection, const MetricKey &key);
[[nodiscard]] Result<MetricProgress> readProgress(Connection &connection, const MetricKey &key);
[[nodiscard]] Result<QList<Contact>> readContacts(
    Connection &connection, const MetricKey &key, qint64 start, qint64 stop);
[[nodiscard]] Result<std::optional<MarkedBaseline>> readBaseline(Connection &connection, const MetricKey &key);

} // namespace conche::store
