// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"
#include "stack/stack.h"

#include <QDate>
#include <QList>

#include <array>

namespace conche::trends {

/*! What must be asked of InfluxDB for a calendar: the clock hours that hold a record, counted by the server. */
struct CoverageQuestion
{
    QString measurement;
    QString field;

    friend bool operator==(const CoverageQuestion &, const CoverageQuestion &) = default;
};

/*! The measurements that checks and metrics of the stack look at, each once. */
[[nodiscard]] QList<CoverageQuestion> coverageQuestions(const stack::Stack &stack);

/*! The period in parts whose answers are of a bounded size, oldest first. */
[[nodiscard]] QList<Period> coverageParts(const Period &period);

/*! How many hours there were, and how many of them hold a record. */
struct CoverageCount
{
    int seen = 0;
    int hours = 0;

    [[nodiscard]] double share() const { return hours == 0 ? 0 : static_cast<double>(seen) / hours; }

    friend bool operator==(const CoverageCount &, const CoverageCount &) = default;
};

/*! A month by hours of the day. */
struct CoverageMonth
{
    QDate first; ///< of the month
    std::array<CoverageCount, 24> hours; ///< of the day, by the clock of the zone

    [[nodiscard]] CoverageCount whole() const;
};

/*! Which seasons and hours of the day a measurement has records of: what models that learn from it have seen. */
struct Coverage
{
    QString measurement;
    QByteArray zone;
    QList<CoverageMonth> months; ///< oldest first, without a break

    [[nodiscard]] CoverageCount whole() const;
};

/*! Sums up the hours of the period by the clock of \a zone; \a recorded are starts of clock hours in UTC, in any order.
 * On days that the clock is changed, an hour is counted as often as it was there. */
[[nodiscard]] Coverage coverageOf(
    const QString &measurement, const QList<QDateTime> &recorded, const Period &period, const QByteArray &zone);

/*! What the calendar shows, in sentences: how much there is, and which months and hours of the day are hardly there. */
[[nodiscard]] QStringList coverageSentences(const Coverage &coverage);

} // namespace conche::trends
