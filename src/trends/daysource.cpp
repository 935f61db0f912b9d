// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "daysource.h"

#include "due.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace conche::trends {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;
using Measures = stack::DayMetric::Measures;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Collecting)
};

constexpr milliseconds partLimit = 60s;
constexpr int daysAtOnce = 92;
constexpr int daysBefore = 7;
constexpr double hoursOfDay = 24;

QDateTime startOf(const QDate &day)
{
    return {day, QTime(0, 0), Qt::UTC};
}

QDate dayOf(qint64 instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant, Qt::UTC).date();
}

/*! How many times a count is too small or too large; 1 where it is neither. */
double excess(const stack::Limits &limits, double count)
{
    const std::optional<double> low = limits.warnBelow ? limits.warnBelow : limits.critBelow;
    const std::optional<double> high = limits.warnAbove ? limits.warnAbove : limits.critAbove;
    if (low && count < *low)
        return count > 0 ? *low / count : std::numeric_limits<double>::infinity();
    return high && *high > 0 && count > *high ? count / *high : 1;
}

/*! Of the station that is furthest beyond the limits or else has the fewest, among those of the day and of the days
 * before. */
double poorestPoints(const stack::Limits &limits, const influx::PointsByDay &points, const QDate &day)
{
    QMap<QString, int> stations;
    for (QDate before = day.addDays(-daysBefore); before < day; before = before.addDays(1)) {
        for (const QString &station : points.value(before).keys())
            stations.insert(station, 0);
    }
    stations.insert(points.value(day));
    double poorest = stations.isEmpty() ? 0 : *std::ranges::min_element(stations);
    for (const int count : std::as_const(stations)) {
        if (excess(limits, count) > excess(limits, poorest))
            poorest = count;
    }
    return poorest;
}

double longestGap(const influx::GapsByDay &gaps, const QDate &begin, const QDate &day)
{
    // A day without any record is a gap as long as it is; the whole of it is counted when it ends.
    if (!gaps.contains(day))
        return hoursOfDay;
    int empty = 0;
    while (day.addDays(-1 - empty) >= begin && !gaps.contains(day.addDays(-1 - empty)))
        ++empty;
    // It may have begun before anything that was asked for.
    const double hours = std::chrono::duration<double, std::ratio<3600>>(gaps.value(day)).count();
    return std::max(hours, empty * hoursOfDay);
}

} // namespace

std::optional<QDate> DayAnswers::firstDay() const
{
    std::optional<QDate> first;
    const auto see = [&first](const auto &days) {
        if (!days.isEmpty())
            first = std::min(first.value_or(days.firstKey()), days.firstKey());
    };
    see(hours);
    see(points);
    see(gaps);
    return first;
}

QList<store::Sample> daySamples(
    const stack::Metric &metric, const DayAnswers &answers, const QDate &begin, const QDate &from, const QDate &stop)
{
    const Measures measures = std::get<stack::DayMetric>(metric.source).measures;
    QList<store::Sample> samples;
    for (QDate day = from; day < stop; day = day.addDays(1)) {
        const double value = measures == Measures::Hours ? answers.hours.value(day)
            : measures == Measures::Points               ? poorestPoints(metric.limits, answers.points, day)
                                                         : longestGap(answers.gaps, begin, day);
        samples.append(sampleOf(startOf(day).toMSecsSinceEpoch(), value));
    }
    return samples;
}

DaySource::DaySource(const CollectContext &context, QList<stack::Metric> metrics, QObject *parent)
    : Source(context, std::move(metrics), parent)
    , m_today(dayOf(now()))
{
}

QString DaySource::title() const
{
    //: A step of collecting; %1 is the name of a measurement
    return Words::tr("InfluxDB: %1").arg(dayMetric(metrics().first()).measurement);
}

const stack::DayMetric &DaySource::dayMetric(const stack::Metric &metric) const
{
    return std::get<stack::DayMetric>(metric.source);
}

bool DaySource::isAsked(Measures measures) const
{
    return std::ranges::any_of(
        metrics(), [&](const stack::Metric &metric) { return dayMetric(metric).measures == measures; });
}

QString DaySource::stationTag() const
{
    const auto points = std::ranges::find_if(
        metrics(), [this](const stack::Metric &metric) { return dayMetric(metric).measures == Measures::Points; });
    return points == metrics().end() ? QString() : dayMetric(*points).stationTag;
}

void DaySource::collect()
{
    const QDate oldest = dayOf(now() - context().stack.keepHistory.count());
    m_begin = m_today;
    bool isDue = context().options.again;
    for (const stack::Metric &metric : metrics()) {
        const store::MetricProgress &progress = progressOf(metric);
        const bool isNew = progress.watermark == 0 || context().options.again;
        const QDate known = dayOf(progress.watermark);
        isDue = isDue || isNew || known < m_today || now() - progress.reached.value_or(0) >= askLateEvery.count()
            || !progress.trouble.isEmpty();
        m_begin = std::min(m_begin, isNew ? oldest : std::max(oldest, known.addDays(-lateDays)));
        if (const QDate first = QDate::fromString(progress.resume, Qt::ISODate); first.isValid())
            m_first = first;
    }
    if (!isDue) {
        end();
        return;
    }
    const stack::InfluxPeer *influx = context().stack.influxdb ? &*context().stack.influxdb : nullptr;
    if (influx && influx->version == 2 && influx->credential.isEmpty()) {
        fail({ErrorCode::NoCredential, Words::tr("no InfluxDB credential: [peers.influxdb] names none")});
        return;
    }
    withPeer(u"influxdb"_s, [this](const std::optional<net::Authorization> &authorization) {
        m_client = influx::makeInfluxClient(
            context().tools.http, peers::influxServer(context().stack, authorization), partLimit);
        m_from = m_begin;
        askPart();
    });
}

template <typename T>
Then<net::Answer<T>> DaySource::into(T &answers)
{
    ++m_open;
    return [this, &answers](const Result<net::Answer<T>> &answer) {
        if (arrives(answer))
            answers = answer->value;
        takeWhole();
    };
}

template <typename T>
bool DaySource::arrives(const Result<net::Answer<T>> &answer)
{
    --m_open;
    if (!answer)
        fail(answer.error());
    else
        m_clock = clockSentence(answer->serverTime, context().tools.clock.nowUtc(), u"InfluxDB"_s);
    return answer.has_value();
}

void DaySource::takeWhole()
{
    if (m_open == 0 && !isFailing())
        takePart();
}

void DaySource::askPart()
{
    m_stop = std::min(m_from.addDays(daysAtOnce), m_today);
    if (m_stop <= m_from) {
        finish();
        return;
    }
    m_answers = {};
    const stack::DayMetric &metric = dayMetric(metrics().first());
    const influx::Series series{metric.measurement, metric.field};
    const Period period{startOf(m_from), startOf(m_stop)};
    const Period longer{startOf(m_from.addDays(-daysBefore)), period.stop};
    if (isAsked(Measures::Points))
        m_client->dayPoints(series, stationTag(), longer, this, into(m_answers.points));
    if (isAsked(Measures::LargestGap))
        m_client->dayGaps(series, longer, this, into(m_answers.gaps));
    if (!isAsked(Measures::Hours))
        return;
    // Counted here: an hour in several series is one.
    ++m_open;
    m_client->recordedHours(series, period, this, [this](const Result<net::Answer<QList<QDateTime>>> &answer) {
        const QList<QDateTime> hours = arrives(answer) ? answer->value : QList<QDateTime>();
        for (const QDateTime &hour : hours)
            ++m_answers.hours[hour.date()];
        takeWhole();
    });
}

void DaySource::takePart()
{
    // What is older than the part was asked for to see it whole, and is no answer.
    const std::optional<QDate> first = m_answers.firstDay();
    if (first && (!m_first || *first < *m_first))
        m_first = first;
    const QDate from = m_first ? std::max(m_from, *m_first) : m_stop;
    QList<MetricTaking> takings;
    for (const stack::Metric &metric : metrics()) {
        MetricTaking taking{metric, {}};
        taking.intake.samples = daySamples(
            metric, m_answers, std::max(m_from.addDays(-daysBefore), m_first.value_or(m_stop)), from, m_stop);
        store::MetricProgress progress = progressOf(metric);
        progress.watermark = std::max(progress.watermark, startOf(m_stop).toMSecsSinceEpoch());
        progress.resume = m_first ? m_first->toString(Qt::ISODate) : QString();
        progress.reached = now();
        progress.isUnderWay = m_stop < m_today;
        taking.intake.progress = progress;
        // Before the last part it is not known yet that nothing came since.
        if (m_stop >= m_today)
            taking.intake.contacts = {{now(), now(), store::Contact::State::Reached, {}}};
        takings << taking;
    }
    take(takings, [this] {
        //: %1 and %2 are counts of days
        Q_EMIT progressed(Words::tr("%1 of %2 days").arg(m_begin.daysTo(m_stop)).arg(m_begin.daysTo(m_today)));
        m_from = m_stop;
        askPart();
    });
}

void DaySource::finish()
{
    const stack::DayMetric &asked = dayMetric(metrics().first());
    //: %1 is the name of a field, %2 of a measurement
    const QString trouble = m_first ? m_clock
                                    : Words::tr("InfluxDB holds no record of \"%1\" in \"%2\". Check both names in the "
                                                "stack file, and whether anything was ever written.")
                                          .arg(asked.field, asked.measurement);
    QList<MetricTaking> takings;
    for (const stack::Metric &metric : metrics()) {
        if (!trouble.isEmpty())
            note(metric.id, trouble);
        MetricTaking taking{metric, {}};
        taking.intake.progress = progressOf(metric);
        taking.intake.progress->trouble = trouble;
        takings << taking;
    }
    take(takings, [this] { end(); });
}

} // namespace conche::trends
