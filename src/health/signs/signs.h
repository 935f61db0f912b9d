// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/checkresult.h"
#include "stack/stack.h"
#include "store/history.h"
#include "trends/trends.h"

#include <QMap>

namespace conche::health {

/*! What signs and the outage clock are judged from. */
struct SignInput
{
    QMap<QString, CheckResult> newest; ///< by check; of this run or, in a watch, of an earlier one
    QStringList asked; ///< the checks of this run: their results are not in the history yet
    Result<store::History> history; ///< without the results of this run
    QDateTime now;
    /*! Of the metrics that signs look at. */
    Result<QList<trends::MetricReport>> trends = QList<trends::MetricReport>();
};

/*! Each sign of the stack: raised, clear, or Unknown with the reason. */
[[nodiscard]] QList<SignResult> judgeSigns(const stack::Stack &stack, const SignInput &input);

/*! The ids of the metrics that the signs of the stack look at. */
[[nodiscard]] QStringList watchedMetrics(const stack::Stack &stack);

/*! What of the past judgeSigns() and judgeOutage() look at. */
[[nodiscard]] store::HistoryQuery historyQuery(const stack::Stack &stack, const QDateTime &now);

} // namespace conche::health
