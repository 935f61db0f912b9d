// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>

namespace conche::gui {

/*! Which instant is where along a plot. In right-to-left layouts the newest is at the left. */
struct TimeScale
{
    qint64 start = 0;
    qint64 stop = 1;
    double left = 0;
    double right = 1;
    bool isMirrored = false;

    [[nodiscard]] double x(qint64 at) const
    {
        const double along = (right - left) * double(at - start) / double(stop - start);
        return isMirrored ? right - along : left + along;
    }
    [[nodiscard]] qint64 at(double x) const
    {
        const double along = isMirrored ? right - x : x - left;
        return start + qRound64(along / (right - left) * double(stop - start));
    }
    [[nodiscard]] bool contains(qint64 at) const { return at >= start && at <= stop; }
    [[nodiscard]] double msPerPixel() const { return double(stop - start) / std::max(1.0, right - left); }
};

/*! Which number is where up a plot. */
struct ValueScale
{
    double low = 0;
    double high = 1;
    double top = 0;
    double bottom = 1;

    [[nodiscard]] double y(double value) const { return bottom - (value - low) / (high - low) * (bottom - top); }
};

} // namespace conche::gui
