// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnostic.h"
#include "metric.h"

#include <QList>

namespace conche::stack {

/*! What a user wants to have measured, in their own words; the rest of a metric is what the stack file says by
 * itself. */
struct NewMetric
{
    enum class Kind {
        Run, ///< a value of each run of an experiment
        Model, ///< a value of each version of a registered model
        Influx, ///< a query of the user's
        Http, ///< a number in a JSON answer
        Postgres, ///< a query of the user's
    };

    Kind kind = Kind::Run;
    QString title;
    QString unit;
    Metric::Better better = Metric::Better::Neither;
    Limits limits;
    QString experiment;
    QString model;
    QString metric;
    QString query;
    QString address; ///< a path of the API service, or an absolute URL
    QString pointer;
};

/*! The lines of a stack file for it: a [[metric]] whose id is made from its title and is none of those \a taken. */
[[nodiscard]] QString metricText(const NewMetric &metric, const QStringList &taken);
/*! "warn_below = 0.85", a line for each limit that is set. */
[[nodiscard]] QString limitLines(const Limits &limits);

/*! What the lines mean at the end of a stack file, or what is wrong with them: positions count from their own first
 * line. */
struct MetricTrial
{
    std::optional<Metric> metric;
    QList<Diagnostic> diagnostics;
};
[[nodiscard]] MetricTrial readMetricText(const QString &lines, const QByteArray &stackFile, const QString &path);

} // namespace conche::stack
