// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "world.h"

#include "core/instant.h"

#include <QMap>

namespace conche::practice {

/*! One record of the time-series store. */
struct Point
{
    qint64 time = 0; ///< ms since 1970
    QMap<QString, QString> tags;
    QMap<QString, double> fields;
};

/*! Points of the period in order of time; "energy_prices" and "weather_data" are known. */
[[nodiscard]] QList<Point> points(const World &world, QStringView measurement, const Period &period);

[[nodiscard]] QStringList measurements();

} // namespace conche::practice
