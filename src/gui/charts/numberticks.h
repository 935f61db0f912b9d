// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace conche::gui {

/*! Round numbers for an axis, and the bounds of the axis that they call for. */
struct NumberTicks
{
    double low = 0;
    double high = 1;
    QList<double> values;
    QStringList texts;
};

/*! For numbers of [low, high] in a unit as stack::Metric has it, about \a most ticks at most. They are round in the
 * unit that is shown: sizes in kB, MB, GB, spans in s, min, h or d. Bounds that are no numbers give an axis from 0
 * to 1. */
[[nodiscard]] NumberTicks numberTicks(double low, double high, int most, const QString &unit);

} // namespace conche::gui
