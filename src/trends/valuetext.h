// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stack/metric.h"

namespace conche::trends {

/*! A number and its unit, apart: "2.3" and "min", "0.912" and "", "1.8" and "GB". */
struct ValueText
{
    QString number;
    QString unit;

    [[nodiscard]] QString whole() const { return unit.isEmpty() ? number : number + QChar(0xa0) + unit; }
};

/*! As many digits as the metric deserves; sizes in decimal units, spans in the unit that fits. */
[[nodiscard]] ValueText valueText(const stack::Metric &metric, double value);

/*! A single value with its unit and six digits: "2.41333 min". */
[[nodiscard]] QString exactText(const stack::Metric &metric, double value);

/*! A limit or a target with its unit, as it was written. */
[[nodiscard]] QString limitText(const stack::Metric &metric, double limit);

/*! A number with two digits that matter, three from 10 on: "0.045", "2.3", "46", "1310". */
[[nodiscard]] QString numberText(double value);

/*! Whether values are shares of 1 where more is better, such as an accuracy: their changes are told in points. */
[[nodiscard]] bool isShare(const stack::Metric &metric);

/*! What the limits ask for: "over 0.85", "24 to 48 a day", "under 1 GB in 30 d", "target 30 min". */
[[nodiscard]] QString limitsText(const stack::Metric &metric);

} // namespace conche::trends
