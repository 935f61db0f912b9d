// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seriesquestion.h"

#include "expectation.h"
#include "influxquestion.h"
#include "observations.h"
#include "peeraccess.h"

#include "core/units.h"

#include <QCoreApplication>

namespace conche::health {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Health)
};

// How far back the last record is looked for where there is none of late, and how far ahead for misdated ones.
constexpr int daysBack = 90;
constexpr int daysAhead = 3650;
constexpr int weekDays = 7;

// A time outside of the period that was asked for is no answer to that question, whoever gave it.
void dropOutside(const Period &period, std::optional<std::optional<QDateTime>> &time)
{
    if (time && *time && (**time < period.start || **time >= period.stop))
        *time = std::nullopt;
}

} // namespace

const QString SeriesQuestion::dayCountPart = u"day-count"_s;

SeriesQuestion::SeriesQuestion(stack::SeriesCheck question, const CheckContext &context, const stack::Check &check,
    Answered answered, QObject *parent)
    : Question(context, check, std::move(answered), parent)
    , m_question(std::move(question))
{
}

template <typename T>
Then<net::Answer<T>> SeriesQuestion::keep(std::optional<T> &value)
{
    return [this, &value](const Result<net::Answer<T>> &answer) {
        if (answer) {
            value = answer->value;
            m_latency = std::max(m_latency, answer->latency);
            m_serverTime = answer->serverTime ? answer->serverTime : m_serverTime;
        } else if (!m_error) {
            m_error = answer.error();
        }
        m_barrier->arrive();
    };
}

void SeriesQuestion::ask()
{
    const auto &influxdb = context().stack.influxdb;
    if (!influxdb) {
        askFallback(Words::tr("the stack file has no [peers.influxdb]"));
        return;
    }
    if (const std::optional<QString> reason = lacksCredential(*influxdb)) {
        askFallback(*reason);
        return;
    }
    authorize(context(), u"influxdb"_s, this, [this](const Result<std::optional<net::Authorization>> &authorization) {
        if (authorization) {
            m_client
                = influx::makeInfluxClient(context().http, influxServer(context().stack, *authorization), timeLimit());
            askStore();
        } else if (authorization.error().code == ErrorCode::NoCredential) {
            askFallback(Words::tr("no InfluxDB credential: %1").arg(authorization.error().message));
        } else {
            fail(authorization.error());
        }
    });
}

void SeriesQuestion::askFallback(const QString &reason)
{
    if (!context().stack.api || m_question.fallbackPath.isEmpty()) {
        Finding finding;
        finding.notAsked = reason;
        finish(finding);
        return;
    }
    authorize(
        context(), u"api"_s, this, [this, reason](const Result<std::optional<net::Authorization>> &authorization) {
            if (authorization)
                countByService(*authorization, reason);
            else
                fail(authorization.error());
        });
}

void SeriesQuestion::countByService(const std::optional<net::Authorization> &authorization, const QString &reason)
{
    m_api.emplace(context().http, context().stack.api->url, authorization, timeLimit());
    m_api->recordCount(m_question.fallbackPath, m_question.fallbackPointer, this,
        [this, reason](const Result<api::RecordCount> &count) {
            Finding finding;
            finding.evidence.source = Words::tr("the API service's own count, cut at ten records a series");
            finding.evidence.rule = Words::tr("no record: Critical; that the count is enough cannot be seen this way");
            if (!coverageParts(check()).isEmpty())
                finding.missingParts.append({dayCountPart, reason});
            if (!count) {
                fail(count.error(), finding);
                return;
            }
            finding.latency = count->latency;
            finding.verdict = count->records > 0 ? Verdict::Ok : Verdict::Critical;
            if (count->records == 0)
                finding.symptoms << noRecordsSymptom;
            //: %n is a count of records
            finding.summary = count->records > 0 ? Words::tr("%n recent record(s), counted by the API service", nullptr,
                                  static_cast<int>(count->records))
                                                 : Words::tr("no recent record, counted by the API service");
            finish(finding);
        });
}

void SeriesQuestion::askStore()
{
    m_now = context().clock.nowUtc();
    m_day = lastCompleteUtcDay(m_now);
    const influx::Series series{m_question.measurement, m_question.field};
    const QDateTime future = m_now.addMSecs(milliseconds(clockTolerance).count());
    const Period recent{m_now.addMSecs(-m_question.noneWithin.count()), future};
    const Period ahead{future, future.addDays(daysAhead)};
    const bool stations = m_question.dayPointsMinimum || m_question.dayPointsMaximum;
    const int questions
        = 2 + (m_question.dayHoursMinimum ? 1 : 0) + (stations ? 1 : 0) + (m_question.weekHours ? 1 : 0);
    m_barrier.emplace(questions, [this, recent, ahead] {
        dropOutside(recent, m_newest);
        dropOutside(ahead, m_newestFuture);
        if (!m_error && !*m_newest)
            askLastEver();
        else
            judgeStore();
    });
    m_client->newest(series, recent, this, keep(m_newest));
    m_client->newest(series, ahead, this, keep(m_newestFuture));
    if (m_question.dayHoursMinimum)
        m_client->distinctHours(series, m_day, this, keep(m_dayHours));
    if (m_question.weekHours)
        m_client->distinctHours(series, {m_day.stop.addDays(-weekDays), m_day.stop}, this, keep(m_weekHours));
    if (stations)
        m_client->pointsByTag(series, m_question.stationTag, m_day, this, keep(m_stations));
}

void SeriesQuestion::askLastEver()
{
    const Period period{m_now.addDays(-daysBack), m_now};
    m_barrier.emplace(1, [this, period] {
        dropOutside(period, m_lastEver);
        judgeStore();
    });
    m_client->newest({m_question.measurement, m_question.field}, period, this, keep(m_lastEver));
}

void SeriesQuestion::judgeStore()
{
    Finding finding;
    finding.verdict = Verdict::Ok;
    finding.latency = m_latency;
    finding.evidence.source = influxTitle(*context().stack.influxdb);
    //: %1 is a span of time
    QStringList rules{Words::tr("no record in %1: Critical").arg(durationText(m_question.noneWithin))};
    if (m_question.dayHoursMinimum)
        //: %n is a count of hours
        rules << Words::tr(
            "last complete UTC day below %n distinct hour(s): Warning", nullptr, *m_question.dayHoursMinimum);
    if (m_question.dayPointsMinimum || m_question.dayPointsMaximum)
        //: %1 and %2 are counts of records; either may be a dash
        rules << Words::tr("last complete UTC day outside %1 to %2 points a station: Warning")
                     .arg(m_question.dayPointsMinimum ? QString::number(*m_question.dayPointsMinimum) : u"–"_s,
                         m_question.dayPointsMaximum ? QString::number(*m_question.dayPointsMaximum) : u"–"_s);
    finding.evidence.rule = rules.join(u"; "_s);
    if (m_error) {
        fail(*m_error, finding);
        return;
    }
    judgeFreshness(finding);
    if (m_dayHours)
        judgeDayHours(finding);
    if (m_stations)
        judgeStations(finding);
    if (m_weekHours)
        finding.observations.append({weekHours(), *m_weekHours});
    judgeClock(m_serverTime, m_now, u"InfluxDB"_s, finding);
    finish(finding);
}

void SeriesQuestion::judgeFreshness(Finding &finding)
{
    if (*m_newest) {
        //: %1 is a span of time
        finding.summary = Words::tr("newest record %1 old")
                              .arg(durationText(milliseconds(std::max<qint64>(0, (*m_newest)->msecsTo(m_now)))));
        finding.addFact(Words::tr("newest record"), instantText(**m_newest));
    } else {
        finding.raise(Verdict::Critical);
        finding.symptoms << noRecordsSymptom;
        const std::optional<QDateTime> last = m_lastEver.value_or(std::nullopt);
        finding.summary = last ? Words::tr("no record for %1").arg(durationText(milliseconds(last->msecsTo(m_now))))
                               //: %n is a count of days
                               : Words::tr("no record in the last %n day(s)", nullptr, daysBack);
        finding.addFact(Words::tr("newest record"), last ? instantText(*last) : Words::tr("none"));
    }
    if (const std::optional<QDateTime> newest = *m_newest ? *m_newest : m_lastEver.value_or(std::nullopt))
        finding.observations.append({newestRecord(), newest->toMSecsSinceEpoch()});
    if (*m_newestFuture) {
        finding.raise(Verdict::Warning);
        const QString ahead = durationText(milliseconds(m_now.msecsTo(**m_newestFuture)));
        //: %1 is a time, %2 a span of time
        finding.addFact(Words::tr("record in the future"),
            Words::tr("%1, in %2; it does not count as newest").arg(instantText(**m_newestFuture), ahead));
        //: %1 is what was found, %2 a span of time
        finding.summary = Words::tr("%1; a record lies %2 in the future").arg(finding.summary, ahead);
    }
}

void SeriesQuestion::judgeDayHours(Finding &finding) const
{
    const QString day = m_day.start.date().toString(Qt::ISODate);
    //: The name of a fact; %1 is a date
    finding.addFact(Words::tr("distinct hours on %1").arg(day), QString::number(*m_dayHours));
    if (*m_dayHours < *m_question.dayHoursMinimum) {
        finding.raise(Verdict::Warning);
        //: %1 is what was found, %2 a date, %3 and %4 counts of hours
        finding.summary = Words::tr("%1; %2 has %3 of %4 hours")
                              .arg(finding.summary, day)
                              .arg(*m_dayHours)
                              .arg(*m_question.dayHoursMinimum);
    }
}

void SeriesQuestion::judgeStations(Finding &finding) const
{
    const QString day = m_day.start.date().toString(Qt::ISODate);
    if (m_stations->isEmpty()) {
        finding.raise(Verdict::Warning);
        finding.summary = Words::tr("%1; no station has a point on %2").arg(finding.summary, day);
    }
    for (auto station = m_stations->begin(); station != m_stations->end(); ++station) {
        const QString name = oneLine(station.key());
        //: The name of a fact; %1 is a station, %2 a date
        finding.addFact(Words::tr("points of station \"%1\" on %2").arg(name, day), QString::number(station.value()));
        const bool few = m_question.dayPointsMinimum && station.value() < *m_question.dayPointsMinimum;
        const bool many = m_question.dayPointsMaximum && station.value() > *m_question.dayPointsMaximum;
        if (!few && !many)
            continue;
        finding.raise(Verdict::Warning);
        //: %1 is what was found, %2 a station, %n a count of points, %3 a date
        finding.summary = Words::tr("%1; station %2 has %n point(s) on %3", nullptr, station.value())
                              .arg(finding.summary, name, day);
    }
}

} // namespace conche::health
