// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source.h"
#include "versiontaking.h"

namespace conche::trends {

/*! The versions of a registered model of MLflow: one list of them feeds all metrics of it.
 *
 * A version is dated by when it was registered, not by when its run started: what an older run made may be registered
 * today, and one run may have made several versions. Its value is what that run logged, however the run ended: who
 * registered it lets it count. While the run goes on the version waits, for two days at most.
 *
 * The list is asked for whole, thousands a page, so a version that was deleted is noticed at once. Runs are asked for
 * only where a version is new: some hundred at once, oldest first, each lot stored before the next. So what finds
 * nothing new is one request. Only `again` asks for the runs of all versions, and a metric that was of something else.
 *
 * A lot is two requests where its runs are of one experiment: the first run tells which that is, and the others are
 * looked for there. What is not found is the beginning of the next lot.
 *
 * A run that the server refuses to tell of holds up no others: its version waits, and is asked for after all others the
 * next time.
 *
 * No versions are also the answer to a model that is gone, so then it is looked up by its name: at once where some were
 * there before, and then once an hour.
 */
class VersionSource final : public Source
{
    Q_OBJECT

public:
    VersionSource(const CollectContext &context, QList<stack::Metric> metrics, QObject *parent);

    [[nodiscard]] QString title() const override;

protected:
    void collect() override;

private:
    /*! What is known of a metric. */
    struct Seen
    {
        VersionState state;
        QList<mlflow::ModelVersion> pending; ///< versions whose runs are to be asked for
        qsizetype kept = 0; ///< that are gone from MLflow and stayed all the same
    };

    /*! Runs by their ids; nothing where one is gone. */
    using Lot = QMap<QString, std::optional<mlflow::Run>>;

    void askVersions(const QString &pageToken);
    void takePage(const net::Answer<mlflow::ModelVersionPage> &answer);
    [[nodiscard]] bool isLookUpDue() const;
    void findModel();
    void compare();
    void choose(const QList<VersionsCompared> &compared);
    void askRun();
    void askOthers(const mlflow::Run &first);
    void passOver(const Error &refusal);
    void takeLot(const Lot &lot);
    [[nodiscard]] MetricTaking takingOf(const stack::Metric &metric, const Lot &lot);
    void finish();
    [[nodiscard]] store::MetricProgress progressNow(const stack::Metric &metric) const;
    [[nodiscard]] qint64 watermark() const;
    /*! What of the newest versions is amiss; empty for nothing. */
    [[nodiscard]] QString newestTrouble(const stack::Metric &metric) const;
    /*! All that is wrong, most important first. */
    [[nodiscard]] QStringList troublesOf(const stack::Metric &metric) const;
    [[nodiscard]] const stack::ModelMetric &modelMetric(const stack::Metric &metric) const;

    std::optional<mlflow::MlflowClient> m_client;
    QMap<QString, Seen> m_seen; ///< by metric
    QList<mlflow::ModelVersion> m_versions; ///< oldest first
    QStringList m_runs; ///< that are still to be asked for
    qsizetype m_asked = 0; ///< runs so far
    QStringList m_open; ///< runs that go on, or were refused: their versions wait
    QStringList m_waiting; ///< the same of the last time: asked for after the others
    QStringList m_refused; ///< runs that were
    QString m_refusal; ///< and why
    QString m_clock; ///< what is wrong with the server's
};

} // namespace conche::trends
