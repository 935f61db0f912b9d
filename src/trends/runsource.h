// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runtaking.h"
#include "source.h"

namespace conche::trends {

/*! The runs of an experiment of MLflow: one walk feeds all metrics of it.
 *
 * Runs are walked through by their start, oldest first, from where the last walk ended: from a while before the newest
 * start that is known, or from the oldest run that was still going on. So a walk that finds nothing new is one request,
 * what was going on is looked at again, and of this last stretch also runs that were deleted or came late are noticed.
 * A start that a client dated into the future is no place to go on from.
 *
 * What is older is reviewed once an hour. A few runs are all walked through again, in that same request; of more, so
 * many of the newest, and where the walk found something new, a page for each hour that has passed, at most a day's at
 * once. Runs that go on for longer than two days, as those whose client died, are left to that. Only `again` always
 * walks from the beginning.
 *
 * No runs are also the answer to an experiment that is gone, so where none come it is looked up by its name: at once
 * where some were there before, and then once an hour.
 *
 * A metric that was of another experiment, or of something else, begins anew: the experiment is looked up at once, and
 * what was known leaves with the first page.
 *
 * The beginning is where the history that is kept begins: what is older is not asked for.
 */
class RunSource final : public Source
{
    Q_OBJECT

public:
    RunSource(const CollectContext &context, QList<stack::Metric> metrics, QObject *parent);

    [[nodiscard]] QString title() const override;

protected:
    void collect() override;

private:
    /*! What the walk has seen of a metric. */
    struct Seen
    {
        RunState state;
        int without = 0; ///< FINISHED runs after the last that carried it
        qint64 newestKnown = 0; ///< the watermark before this walk
        qint64 kept = 0;
        bool isOther = false; ///< what is known of the metric is of something else
    };

    [[nodiscard]] Seen seenOf(const stack::Metric &metric);
    void findExperiment();
    void begin();
    void ask();
    void takePage(const net::Answer<mlflow::RunPage> &answer);
    void lookAt(const QList<mlflow::Run> &runs);
    void store(const RunSpan &span, bool isLast);
    [[nodiscard]] RunIntake intakeOf(const stack::Metric &metric, const RunSpan &span, bool isLast);
    void stored(bool isLast);
    void keep(const QList<RunsTaken> &taken);
    [[nodiscard]] bool isWhole() const { return m_begin <= m_keptFrom; }
    [[nodiscard]] bool areFew() const;
    [[nodiscard]] bool isLookUpDue() const;
    [[nodiscard]] qint64 lastReview() const;
    [[nodiscard]] bool isReviewDue() const;
    void review();
    void askReview();
    void takeReview(const net::Answer<mlflow::RunPage> &answer);
    void finish();
    [[nodiscard]] QString troubleOf(const stack::Metric &metric) const;
    void tellProgress();
    [[nodiscard]] const stack::RunMetric &runMetric(const stack::Metric &metric) const;
    [[nodiscard]] mlflow::RunQuery queryFrom(qint64 start, const QString &pageToken) const;
    [[nodiscard]] qint64 startOfWalk() const;
    /*! Where the newest runs begin that are looked at again once an hour. */
    [[nodiscard]] qint64 startOfNewest(const stack::Metric &metric) const;
    /*! The first walk of an hour. */
    [[nodiscard]] bool isHourly(const stack::Metric &metric) const;

    std::optional<mlflow::MlflowClient> m_client;
    QString m_experiment; ///< its id
    bool m_isLookedUp = false; ///< by its name, in this walk
    QMap<QString, Seen> m_seen; ///< by metric
    qint64 m_keptFrom; ///< see keptFrom()
    qint64 m_begin = 0; ///< where the walk began
    qint64 m_from = 0; ///< where its next page begins
    QString m_pageToken; ///< only within runs of one start
    std::optional<qint64> m_oldest; ///< start of the first run
    QList<qint64> m_newest; ///< starts of the last few
    QStringList m_open;
    qint64 m_openSince = 0;
    qint64 m_runs = 0;
    int m_writing = 0; ///< pages on their way into the store
    bool m_isWaiting = false; ///< with the next page for them
    bool m_hasNews = false; ///< runs that started since the last walk
    int m_reviews = 0; ///< pages that are left
    qint64 m_review = 0; ///< where the review goes on
    QString m_clock; ///< what is wrong with the server's
};

} // namespace conche::trends
