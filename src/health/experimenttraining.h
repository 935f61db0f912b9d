// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "question.h"

#include "peers/mlflow/placeholders.h"
#include "stack/stack.h"

#include <QObject>

namespace conche::health {

/*! What was found out about the training of one experiment. */
struct Training
{
    std::optional<mlflow::Run>
        newest; ///< FINISHED, with a finite value of the metric, not in the future, no placeholder
    std::optional<mlflow::Run> newestOfAny; ///< of whatever status
    QStringList placeholders; ///< names of emergency runs newer than the newest that counts
    QStringList future; ///< names of runs that start in the future
    QStringList withoutNumber; ///< names of newer runs whose metric is NaN or infinite
    int looked = 0; ///< how many FINISHED runs were looked at
    bool lookedAtAll = false; ///< whether there are no older ones
    bool missing = false; ///< the experiment does not exist
    bool deleted = false;
    std::optional<Error> error;
    std::chrono::milliseconds latency{0};
    std::optional<QDateTime> serverTime;
};

/*! Finds the newest run of an experiment that proves training, page by page. */
class ExperimentTraining final : public QObject
{
    Q_OBJECT

public:
    ExperimentTraining(const mlflow::MlflowClient &client, stack::Experiment experiment,
        const QStringList &placeholders, QDateTime now, std::function<void()> done, QObject *parent);
    void find();

    [[nodiscard]] const stack::Experiment &experiment() const { return m_experiment; }
    [[nodiscard]] const Training &training() const { return m_training; }

private:
    void findRuns(const QString &pageToken);
    void findNewestOfAny();
    [[nodiscard]] bool takePage(const mlflow::RunPage &page);
    template <typename T>
    [[nodiscard]] bool note(const Result<net::Answer<T>> &answer);

    const mlflow::MlflowClient &m_client;
    stack::Experiment m_experiment;
    mlflow::Placeholders m_placeholders;
    QDateTime m_now;
    std::function<void()> m_done;
    std::optional<Barrier> m_barrier; ///< the two questions about runs
    QString m_experimentId;
    int m_pages = 0;
    Training m_training;
};

} // namespace conche::health
