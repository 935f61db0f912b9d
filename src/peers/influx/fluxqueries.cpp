// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fluxqueries.h"

namespace conche::influx::flux {

using namespace Qt::StringLiterals;

namespace {

QString seriesIn(const QString &bucket, const Series &series, const Period &period)
{
    return u"from(bucket: %1)\n"
           "  |> range(start: %2, stop: %3)\n"
           "  |> filter(fn: (r) => r._measurement == %4 and r._field == %5)\n"_s.arg(literal(bucket),
               instantText(period.start), instantText(period.stop), literal(series.measurement), literal(series.field));
}

} // namespace

QString literal(const QString &text)
{
    QString escaped = text;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u"${"_s, u"\\${"_s);
    return u'"' % escaped % u'"';
}

QString bucketByName(const QString &bucket)
{
    return u"buckets()\n"
           "  |> filter(fn: (r) => r.name == %1)\n"
           "  |> keep(columns: [\"name\"])\n"_s.arg(literal(bucket));
}

QString newest(const QString &bucket, const Series &series, const Period &period)
{
    return seriesIn(bucket, series, period)
        % u"  |> last()\n"
          "  |> keep(columns: [\"_time\"])\n"
          "  |> group()\n"
          "  |> max(column: \"_time\")\n"_s;
}

QString count(const QString &bucket, const Series &series, const Period &period)
{
    return seriesIn(bucket, series, period)
        % u"  |> count()\n"
          "  |> keep(columns: [\"_value\"])\n"
          "  |> group()\n"
          "  |> sum()\n"_s;
}

QString distinctHours(const QString &bucket, const Series &series, const Period &period)
{
    // A window is stamped with its end unless told otherwise: 23:00 to 24:00 would count for the next day.
    return seriesIn(bucket, series, period)
        % u"  |> aggregateWindow(every: 1h, fn: count, createEmpty: false, timeSrc: \"_start\")\n"
          "  |> keep(columns: [\"_time\"])\n"
          "  |> group()\n"
          "  |> distinct(column: \"_time\")\n"
          "  |> count()\n"_s;
}

QString pointsByTag(const QString &bucket, const Series &series, const QString &tag, const Period &period)
{
    return seriesIn(bucket, series, period)
        % u"  |> keep(columns: [\"_time\", %1])\n"
          "  |> group(columns: [%1])\n"
          "  |> distinct(column: \"_time\")\n"
          "  |> count()\n"
          "  |> group()\n"_s.arg(literal(tag));
}

QString recordedHours(const QString &bucket, const Series &series, const Period &period)
{
    return seriesIn(bucket, series, period)
        % u"  |> aggregateWindow(every: 1h, fn: count, createEmpty: false, timeSrc: \"_start\")\n"
          "  |> keep(columns: [\"_time\"])\n"
          "  |> group()\n"
          "  |> distinct(column: \"_time\")\n"_s;
}

QString dayPoints(const QString &bucket, const Series &series, const QString &tag, const Period &period)
{
    const QString columns = tag.isEmpty() ? u"\"_start\""_s : u"\"_start\", "_s % literal(tag);
    return seriesIn(bucket, series, period)
        % u"  |> window(every: 1d)\n"
          "  |> keep(columns: [\"_time\", %1])\n"
          "  |> group(columns: [%1])\n"
          "  |> distinct(column: \"_time\")\n"
          "  |> count()\n"
          "  |> group()\n"_s.arg(columns);
}

QString dayGaps(const QString &bucket, const Series &series, const Period &period)
{
    // One instant in several series is none of a gap: the time to the next is counted after it.
    return seriesIn(bucket, series, period)
        % u"  |> keep(columns: [\"_start\", \"_stop\", \"_time\"])\n"
          "  |> group(columns: [\"_start\", \"_stop\"])\n"
          "  |> sort(columns: [\"_time\"])\n"
          "  |> elapsed(unit: 1s)\n"
          "  |> window(every: 1d)\n"
          "  |> max(column: \"elapsed\")\n"
          "  |> keep(columns: [\"_start\", \"elapsed\"])\n"
          "  |> group()\n"_s;
}

} // namespace conche::influx::flux
