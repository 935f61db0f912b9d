// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment.h"
#include "valuetext.h"

namespace conche::trends {

/*! How much something changed, without its sign: "0.4" and "points", "0.3" and "min". */
[[nodiscard]] ValueText changeText(const stack::Metric &metric, double change);

/*! "12 runs", "60 days", "40 values". */
[[nodiscard]] QString countText(const stack::Metric &metric, qsizetype count);
/*! "3 more runs needed". */
[[nodiscard]] QString moreNeededText(const stack::Metric &metric, qsizetype count);

/*! "3 values that are no number"; empty for none. */
[[nodiscard]] QString noNumbersText(qint64 count);

/*! "26 h", "60 days". */
[[nodiscard]] QString spanText(qint64 span);

/*! "p = 0.004", "p < 0.001". */
[[nodiscard]] QString probabilityText(double p);

/*! "14 November", with the year where it is not within ten months of \a now. */
[[nodiscard]] QString dateText(qint64 at, const QByteArray &zone, qint64 now);

/*! A rate in words: "0.4 a week", "0.4 points a week". */
struct RateText
{
    QString brief;
    QString whole;
    QString interval; ///< "0.2 and 0.6": what lies between with 95 %
};
[[nodiscard]] RateText rateText(const stack::Metric &metric, const Slope &slope);

/*! "below 0.85", "above 5 min". */
[[nodiscard]] QString beyondText(const stack::Metric &metric, double limit, bool isBelow);

} // namespace conche::trends
