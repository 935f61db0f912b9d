// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QMap>
#include <QStringList>

#include <optional>

namespace conche::schedule {

/*! The daily check of one stack: what is to run, and when. */
struct DailyPlan
{
    QString stack; ///< the stack's name: letters, digits, "-", "_" and "." as stack files have it
    QString named; ///< what --stack is given: a name, or the absolute path of a stack file
    QTime at{8, 0};
    QString zone; ///< of \a at, such as "Europe/Madrid"
    QString program; ///< absolute path of conche-cli
    QMap<QString, QString> environment; ///< what a scheduled run would otherwise not have

    friend bool operator==(const DailyPlan &, const DailyPlan &) = default;
};

/*! Whether systemd and cron can carry the plan; the error says what they cannot. */
[[nodiscard]] Result<void> checkPlan(const DailyPlan &plan);

/*! What follows the program: "check --stack NAME --scheduled". */
[[nodiscard]] QStringList argumentsOf(const DailyPlan &plan);

/*! "daily check of NAME at 08:00 ZONE": stands in each text that is installed, and timeIn() reads it back. */
[[nodiscard]] QString titleOf(const DailyPlan &plan);
[[nodiscard]] std::optional<QTime> timeIn(const QString &installed);

/*! How to get rid of it again, for the texts that are installed. */
[[nodiscard]] QString removalOf(const QString &stack);

/*! The first instant after \a now that the plan names. */
[[nodiscard]] QDateTime nextRun(const DailyPlan &plan, const QDateTime &now);

/*! Of our own environment what a scheduled run needs to find the same files, programs and engine. Proxies with a
 *  password are left out and added to \a withheld: what is installed can be read by others. */
[[nodiscard]] QMap<QString, QString> lastingEnvironment(QStringList &withheld);

} // namespace conche::schedule
