// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sample.h"
#include "trends/hole.h"

#include <QList>

namespace conche::gui {

/*! A bucket, or several that share a column of the screen, as it is drawn. */
struct ShapePoint
{
    qint64 at = 0; ///< the middle of its numbers
    double mean = 0;
    double low = 0;
    double high = 0;
    qint64 count = 0; ///< of numbers
    qint64 first = 0, last = 0; ///< instants of its numbers
};

/*! A series as it is drawn: lines that end at holes and where something came that is no number. */
struct SeriesShape
{
    QList<QList<ShapePoint>> parts; ///< none empty
    bool isSamples = false; ///< each point is one value

    [[nodiscard]] qsizetype size() const;
};

/*! At most \a columns points and one for each hole; extremes stay. What is no number is no point. */
[[nodiscard]] SeriesShape shapeOf(const store::BucketSeries &series, const QList<trends::Hole> &holes, int columns);

} // namespace conche::gui
