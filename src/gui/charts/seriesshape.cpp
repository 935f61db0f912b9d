// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seriesshape.h"

#include <algorithm>
#include <cmath>

namespace conche::gui {

namespace {

/*! MLflow stores infinities as the largest double: what is near it is none of ours. */
bool isNumber(double value)
{
    return std::isfinite(value) && std::abs(value) < 1e300;
}

bool isDrawable(const store::Bucket &bucket)
{
    return bucket.count > 0 && isNumber(bucket.minimum) && isNumber(bucket.maximum) && isNumber(bucket.mean());
}

ShapePoint pointOf(const store::Bucket &bucket)
{
    return {.at = bucket.first + (bucket.last - bucket.first) / 2,
        .mean = bucket.mean(),
        .low = bucket.minimum,
        .high = bucket.maximum,
        .count = bucket.count,
        .first = bucket.first,
        .last = bucket.last};
}

void add(ShapePoint &point, const ShapePoint &other)
{
    const double share = double(other.count) / double(point.count + other.count);
    point.mean += (other.mean - point.mean) * share;
    point.low = std::min(point.low, other.low);
    point.high = std::max(point.high, other.high);
    point.count += other.count;
    point.last = other.last;
    point.at = point.first + (point.last - point.first) / 2;
}

/*! Whether a hole lies between two points; holes come in order of time, and \a hole walks along them. */
bool isHoleBetween(const ShapePoint &before, const ShapePoint &after, const QList<trends::Hole> &holes, qsizetype &hole)
{
    const qint64 middle = before.last + (after.first - before.last) / 2;
    while (hole < holes.size() && holes[hole].to < middle)
        ++hole;
    return hole < holes.size() && holes[hole].from <= middle;
}

} // namespace

qsizetype SeriesShape::size() const
{
    qsizetype count = 0;
    for (const auto &part : parts)
        count += part.size();
    return count;
}

SeriesShape shapeOf(const store::BucketSeries &series, const QList<trends::Hole> &holes, int columns)
{
    SeriesShape shape;
    const double span = double(std::max<qint64>(1, series.stop - series.start));
    const bool isFolded = qsizetype(series.buckets.size()) > columns;
    const auto columnOf
        = [&](const store::Bucket &bucket) { return qint64(double(bucket.start - series.start) / span * columns); };
    qint64 column = 0;
    qsizetype hole = 0;
    bool isBroken = false; // something came that is no number
    for (const store::Bucket &bucket : series.buckets) {
        if (!isDrawable(bucket)) {
            isBroken = true;
            continue;
        }
        const ShapePoint point = pointOf(bucket);
        const bool isSameColumn = isFolded && columnOf(bucket) == column;
        const bool isNewPart = shape.parts.isEmpty() || (isBroken && !isSameColumn)
            || isHoleBetween(shape.parts.last().last(), point, holes, hole);
        isBroken = false;
        if (isNewPart)
            shape.parts << QList<ShapePoint>{point};
        else if (isSameColumn)
            add(shape.parts.last().last(), point);
        else
            shape.parts.last() << point;
        column = columnOf(bucket);
    }
    shape.isSamples = series.step == 0 && !isFolded;
    return shape;
}

} // namespace conche::gui
