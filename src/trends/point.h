// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace conche::trends {

/*! A number at an instant, in ms since 1970. */
struct Point
{
    qint64 at = 0;
    double value = 0;

    friend bool operator==(const Point &, const Point &) = default;
};

using Points = std::vector<Point>;

} // namespace conche::trends
