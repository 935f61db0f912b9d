// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stack/stack.h"
#include "store/database.h"
#include "store/sample.h"

#include <QMap>

#include <optional>

namespace conche::trends {

/*! A training run with what is known of it. */
struct AuditRun
{
    QString id;
    QString name;
    qint64 at = 0; ///< its start
    QMap<QString, double> values; ///< by id of metric
    double testCases = 0; ///< 0 where it is not known
};

/*! The newest, the best and a normal run of an experiment, side by side. */
struct ModelAudit
{
    QString experiment;
    QString metric; ///< id of the metric by which runs are better or worse
    QList<stack::Metric> metrics; ///< of the experiment, as the stack file orders them
    std::optional<AuditRun> newest;
    std::optional<AuditRun> best; ///< the newest of equals
    std::optional<AuditRun> baseline; ///< of the marked period, the run that is closest to its median
    bool isMarked = false; ///< whether a period is marked; else the oldest twenty runs stand for it
    qsizetype runs = 0; ///< of which these are
};

/*! What an audit is made from. */
struct AuditInput
{
    stack::Metric metric;
    std::vector<store::Sample> samples; ///< all that are remembered, oldest first
    std::optional<store::MarkedBaseline> marked;
};

/*! One audit for each experiment that has a metric whose runs can be better or worse. The first such metric of the
 * stack file decides. */
[[nodiscard]] QList<ModelAudit> modelAudits(const QList<AuditInput> &inputs);

/*! Reads and makes the audits of a stack from the store. */
void readModelAudits(
    store::Database &database, const stack::Stack &stack, QObject *owner, Then<QList<ModelAudit>> then);

/*! A row of an audit, in words: a metric, the three values, and how much the newest differs from the other two. */
struct AuditRow
{
    QString title;
    QString newest, best, baseline;
    QString againstBest, againstBaseline; ///< "−0.4 points"; empty where they cannot be compared
};
[[nodiscard]] QList<AuditRow> auditRows(const ModelAudit &audit);

/*! The audits as a report in Markdown. What comes from peers shows as it is. */
[[nodiscard]] QString auditMarkdown(const QList<ModelAudit> &audits, const stack::Stack &stack, const QDateTime &now);

} // namespace conche::trends
