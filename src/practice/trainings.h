// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "world.h"

#include <QList>

#include <functional>
#include <optional>

namespace conche::practice {

/*! A run as MLflow keeps it. */
struct TrainingRun
{
    QString id;
    QString name;
    int experiment = 0; ///< 1: energy, 2: classifier
    QLatin1StringView status;
    qint64 start = 0; ///< ms since 1970
    std::optional<qint64> end;
    QList<std::pair<QString, double>> metrics;
    QList<std::pair<QString, QString>> params;

    [[nodiscard]] std::optional<double> metric(QStringView key) const;
    [[nodiscard]] std::optional<QString> param(QStringView key) const;
};

/*! Every training of the history and since, made from time arithmetic when it is asked for. */
class Trainings
{
public:
    enum class Order { NewestFirst, OldestFirst };

    explicit Trainings(const World &world);

    /*! The experiment's runs in the order of their starts, without the first \a skipped, until \a visit says false.
     * Those that began before \a from may be left out. */
    void visit(int experiment, Order order, qint64 from, qint64 skipped,
        const std::function<bool(const TrainingRun &)> &visit) const;
    [[nodiscard]] std::optional<TrainingRun> run(const QString &id) const;
    /*! How many runs there are in both experiments. */
    [[nodiscard]] qint64 count() const;

private:
    enum class Kind { Metrics = 1, Artifact, Placeholder };
    enum class Outcome { None, Trained, Failed, Placeholder };

    /*! Runs of one training that have started, newest first. A training is known by the ms at which it began. */
    [[nodiscard]] QList<TrainingRun> runsOf(qint64 training, int experiment) const;
    /*! How many these are, without making them. */
    [[nodiscard]] qsizetype runCount(qint64 training, int experiment) const;
    [[nodiscard]] Outcome outcomeOf(qint64 training, int experiment) const;
    /*! Calls \a visit with every training that began at or after \a from, until it says false. */
    void visitTrainings(Order order, qint64 from, const std::function<bool(qint64)> &visit) const;
    [[nodiscard]] TrainingRun metricsRun(qint64 training, int experiment) const;
    [[nodiscard]] TrainingRun artifactRun(const TrainingRun &metrics) const;
    [[nodiscard]] TrainingRun placeholderRun(qint64 training) const;
    /*! What now and then is logged in place of a number. */
    void spoil(TrainingRun &run, qint64 training) const;
    [[nodiscard]] double score(qint64 time, int experiment) const;
    void finish(TrainingRun &run, qint64 training, Kind kind) const;

    const World &m_world;
};

} // namespace conche::practice
