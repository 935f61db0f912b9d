// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectoptions.h"

#include "core/redaction.h"
#include "net/answer.h"
#include "peers/access.h"
#include "peers/tools.h"
#include "stack/stack.h"
#include "store/checkruns.h"
#include "store/metrics.h"

#include <QObject>

#include <memory>

namespace conche::trends {

/*! What the sources of a collection share; it outlives them. */
struct CollectContext
{
    peers::Tools tools;
    peers::CredentialCache &credentials;
    const Redactor &redactor;
    store::Database &database;
    const store::CheckRuns &runs;
    const stack::Stack &stack;
    const CollectOptions &options;
};

/*! What a page of an answer means for one metric. */
struct MetricTaking
{
    stack::Metric metric;
    store::MetricIntake intake;
};

/*! Where values of some metrics come from: one question feeds them all. Everything it learns is in the store before it
 * goes on, so it may be deleted at any moment. */
class Source : public QObject
{
    Q_OBJECT

public:
    Source(const CollectContext &context, QList<stack::Metric> metrics, QObject *parent);

    /*! What is collected, as a person calls it. */
    [[nodiscard]] virtual QString title() const = 0;
    void start();

    [[nodiscard]] qint64 samplesTaken() const { return m_samples; }
    [[nodiscard]] const QList<CollectSummary::Trouble> &troubles() const { return m_troubles; }
    [[nodiscard]] bool hasFailed() const;
    [[nodiscard]] const QList<stack::Metric> &metrics() const { return m_metrics; }

Q_SIGNALS:
    void progressed(const QString &note);
    void ended();

protected:
    /*! Asks; the progress of every metric is known. */
    virtual void collect() = 0;

    [[nodiscard]] const CollectContext &context() const { return m_context; }
    [[nodiscard]] qint64 now() const { return m_now; }
    /*! The UTC day that the history begins with: what is older would be forgotten. */
    [[nodiscard]] qint64 keptFrom() const;
    [[nodiscard]] store::MetricKey keyOf(const stack::Metric &metric) const
    {
        return {m_context.stack.name, metric.id};
    }
    [[nodiscard]] const store::MetricProgress &progressOf(const stack::Metric &metric) const;
    void setProgress(const QString &metric, const store::MetricProgress &progress) { m_progress[metric] = progress; }
    void count(qint64 samples) { m_samples += samples; }

    /*! Does the work on the store's thread, unless work of this source failed there before: how far a page goes must
     * not be stored where the page before it was not. */
    template <typename T>
    void perform(store::Database::Work<T> work, Then<T> then)
    {
        m_context.database.perform<T>(
            [work = std::move(work), broken = m_broken](store::Connection &connection) -> Result<T> {
                if (*broken)
                    return tl::make_unexpected(**broken);
                Result<T> result = work(connection);
                if (!result)
                    *broken = result.error();
                return result;
            },
            this, std::move(then));
    }
    /*! Stores all of it; ends the source where that failed. */
    void take(const QList<MetricTaking> &takings, const std::function<void()> &then);
    /*! A value was not had, but others may be: kept for the metric with its other progress. */
    void note(const QString &metric, const QString &sentence, bool isFailure = false);
    /*! Ends the source: the peer could not be asked. Says so for all metrics. */
    void fail(const Error &error);
    /*! Whether that happened: other answers say nothing any more. */
    [[nodiscard]] bool isFailing() const { return m_isFailing; }
    /*! Ends the source: what was learned cannot be stored. */
    void failToStore(const Error &error);
    void end();

    /*! How to identify ourselves to the peer; ends the source where it is not configured or its credential is not had.
     */
    void withPeer(const QString &name, const std::function<void(const std::optional<net::Authorization> &)> &then);

private:
    const CollectContext &m_context;
    QList<stack::Metric> m_metrics;
    QMap<QString, store::MetricProgress> m_progress;
    QList<CollectSummary::Trouble> m_troubles;
    qint64 m_now;
    qint64 m_samples = 0;
    std::shared_ptr<std::optional<Error>> m_broken
        = std::make_shared<std::optional<Error>>(); ///< on the store's thread
    bool m_isFailing = false;
    bool m_hasEnded = false;
};

/*! A number of a peer's as a sample: NaN and infinities, the largest double among them, are no numbers. */
[[nodiscard]] store::Sample sampleOf(qint64 at, double value);

/*! A sentence where a peer's clock is so far from ours that what it dates is doubtful; else empty. */
[[nodiscard]] QString clockSentence(
    const std::optional<QDateTime> &serverTime, const QDateTime &now, const QString &peer);

} // namespace conche::trends
