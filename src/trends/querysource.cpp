// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "querysource.h"

#include "due.h"

#include <QCoreApplication>

#include <algorithm>

namespace conche::trends {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Collecting)
};

constexpr milliseconds partLimit = 60s;
constexpr qint64 partLength = milliseconds(std::chrono::days(92)).count();
constexpr qint64 day = milliseconds(24h).count();

QDateTime instantOf(qint64 at)
{
    return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
}

/*! Windows of hours and days lie where the user expects them. */
qint64 dayStart(qint64 at)
{
    return utcDayStart(instantOf(at)).toMSecsSinceEpoch();
}

} // namespace

QuerySource::QuerySource(const CollectContext &context, const stack::Metric &metric, QObject *parent)
    : Source(context, {metric}, parent)
    , m_query(std::get<stack::InfluxMetric>(metric.source).query)
{
}

QString QuerySource::title() const
{
    //: A step of collecting; %1 is the title of a metric
    return Words::tr("InfluxDB: %1").arg(metrics().first().title);
}

void QuerySource::collect()
{
    const stack::Metric &metric = metrics().first();
    const store::MetricProgress &progress = progressOf(metric);
    const bool isNew = progress.watermark == 0 || context().options.again;
    if (!isNew && !isDue(metric, progress, now())) {
        end();
        return;
    }
    const qint64 oldest = now() - context().stack.keepHistory.count();
    const std::optional<QDateTime> askedLate = instantFromText(progress.resume);
    const qint64 sinceLate = askedLate ? now() - askedLate->toMSecsSinceEpoch() : askLateEvery.count();
    // It was asked in the future where the clock was set back since.
    m_isForLate = isNew || sinceLate >= askLateEvery.count() || sinceLate < 0;
    const qint64 known = std::min(progress.watermark, now());
    const qint64 again = known - (m_isForLate ? lateDays * day : day);
    m_begin = dayStart(isNew ? oldest : std::max(oldest, again));
    m_certain = isNew ? m_begin : dayStart(known - day);
    withPeer(u"influxdb"_s, [this](const std::optional<net::Authorization> &authorization) {
        m_client = influx::makeInfluxClient(
            context().tools.http, peers::influxServer(context().stack, authorization), partLimit);
        m_from = m_begin;
        askPart();
    });
}

void QuerySource::askPart()
{
    // A query that sets bounds of its own says the same for every part.
    m_stop = isBounded() ? std::min(m_from + partLength, now()) : now();
    QString query = m_query;
    query.replace("{start}"_L1, instantText(instantOf(m_from))).replace("{stop}"_L1, instantText(instantOf(m_stop)));
    m_client->timedNumbers(query, this, [this](const Result<net::Answer<QList<influx::TimedNumber>>> &answer) {
        if (answer)
            takePart(*answer);
        else if (isBounded() && m_from < m_certain)
            leaveLateOut();
        else
            fail(answer.error());
    });
}

/*! So much may be more than InfluxDB gives in time: what is new comes all the same, and what is late is asked for again
 * as long after as if it had come. */
void QuerySource::leaveLateOut()
{
    m_begin = m_from = m_certain;
    askPart();
}

void QuerySource::takePart(const net::Answer<QList<influx::TimedNumber>> &answer)
{
    MetricTaking taking{metrics().first(), {}};
    const bool isLast = m_stop >= now();
    for (const influx::TimedNumber &number : answer.value) {
        const qint64 at = number.at.toMSecsSinceEpoch();
        // What is stamped with the end of the question is a window that is not over.
        if (!isLast || at < m_stop)
            taking.intake.samples.append(sampleOf(at, number.value));
    }
    if (isBounded())
        setWhole(taking.intake);
    store::MetricProgress progress = progressOf(taking.metric);
    progress.watermark = std::max(progress.watermark, m_stop);
    progress.reached = now();
    progress.isUnderWay = !isLast;
    if (isLast && m_isForLate)
        progress.resume = instantText(instantOf(now()));
    progress.trouble = clockSentence(answer.serverTime, context().tools.clock.nowUtc(), u"InfluxDB"_s);
    if (!progress.trouble.isEmpty() && isLast)
        note(taking.metric.id, progress.trouble);
    taking.intake.progress = progress;
    taking.intake.contacts = {{now(), now(), store::Contact::State::Reached, {}}};
    take({taking}, [this, isLast] {
        if (isLast) {
            end();
            return;
        }
        //: %1 and %2 are counts of days
        Q_EMIT progressed(Words::tr("%1 of %2 days").arg((m_stop - m_begin) / day).arg((now() - m_begin) / day));
        m_from = m_stop;
        askPart();
    });
}

/*! Says of what the answer is all there is. Long ago that begins after its first value, which may be what is left of
 * its window: what InfluxDB itself has forgotten since is history all the same. */
void QuerySource::setWhole(store::MetricIntake &intake) const
{
    // A window that ends where the question begins, or where it is certain, is of the day before.
    qint64 from = m_from + 1;
    if (m_from < m_certain) {
        const auto first = std::ranges::min_element(intake.samples, {}, &store::Sample::at);
        const bool isOld = first != intake.samples.end() && first->at <= m_certain;
        from = std::max(from, isOld ? first->at + 1 : m_certain + 1);
        if (isOld)
            intake.samples.erase(first);
    }
    intake.whole = store::WholeSpan{from, m_stop};
}

} // namespace conche::trends
