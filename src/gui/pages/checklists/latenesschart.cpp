// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "latenesschart.h"

#include <QCoreApplication>

#include <algorithm>

namespace conche::gui {

using namespace Qt::StringLiterals;
using checklists::ListHistory;
using checklists::PastPeriod;
using Outcome = PastPeriod::Outcome;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Gui)
};

std::optional<double> daysLate(const PastPeriod &past)
{
    switch (past.outcome) {
    case Outcome::OnTime:
        return 0;
    case Outcome::Late:
    case Outcome::Overdue:
        return past.daysLate;
    case Outcome::Missed:
        return double(past.period.first.daysTo(past.period.last) + 1);
    case Outcome::Open:
    case Outcome::NotExpected:
        break;
    }
    return std::nullopt;
}

/*! Noon of the day that it was due on. */
qint64 placeOf(const PastPeriod &past, const QTimeZone &zone)
{
    return QDateTime(past.period.due, QTime(12, 0), zone).toMSecsSinceEpoch();
}

store::BucketSeries valuesOf(const ListHistory &history, const QTimeZone &zone)
{
    store::BucketSeries values;
    for (const PastPeriod &past : history.periods) {
        const std::optional<double> days = daysLate(past);
        const qint64 at = placeOf(past, zone);
        if (days)
            values.buckets.push_back({at, at, at, *days, *days, *days, *days, 1, 0});
    }
    if (!values.buckets.empty()) {
        values.start = values.buckets.front().start;
        values.stop = values.buckets.back().start + 1;
    }
    return values;
}

} // namespace

PlotData latenessPlot(const ListHistory &history, const QTimeZone &zone)
{
    PlotData plot;
    plot.id = u"lateness"_s;
    plot.title = Words::tr("Days late");
    //: Of the periods of a checklist; %1 and %2 are how many
    plot.subtitle = Words::tr("late %1, missed %2").arg(history.late).arg(history.missed);
    plot.words = [](double days) {
        return days == 0 ? Words::tr("on time") : Words::tr("%n day(s) late", nullptr, qRound(days));
    };
    plot.values = valuesOf(history, zone);
    return plot;
}

QList<ChartMark> missedMarks(const ListHistory &history, const QTimeZone &zone)
{
    QList<ChartMark> marks;
    for (const PastPeriod &past : history.periods) {
        if (past.outcome == Outcome::Missed)
            //: %1 is a period of a checklist: "2026-W33"
            marks << ChartMark{placeOf(past, zone), u"incidents"_s, Words::tr("missed %1").arg(past.period.key)};
    }
    return marks;
}

bool showLateness(TrendChart &chart, const ListHistory &history, const models::TimeText &time, bool isOther)
{
    const PlotData plot = latenessPlot(history, time.zone());
    const std::vector<store::Bucket> &buckets = plot.values.buckets;
    // One period is no history.
    if (buckets.size() < 2)
        return false;
    chart.setTime(time.zone(), time.now());
    chart.setPlots({plot});
    chart.setMarks(missedMarks(history, time.zone()));
    const auto instant = [](qint64 at) { return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC); };
    if (isOther || !chart.isZoomed())
        chart.showPeriod(
            {instant(buckets.front().start).addDays(-1), std::max(time.now(), instant(buckets.back().start))});
    return true;
}

} // namespace conche::gui
