// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/observations.h"
#include "models/overview.h"

#include <QTimeZone>

namespace conche::tests {

inline const QDateTime situationNow(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);

[[nodiscard]] inline QDateTime hoursAgo(double hours)
{
    return situationNow.addMSecs(-static_cast<qint64>(hours * 3'600'000));
}

/*! Sets what is known of a stack together, check by check. */
class OverviewBuilder
{
public:
    OverviewBuilder()
    {
        m_overview.now = situationNow;
        m_overview.stack.emplace();
        m_overview.stack->name = QStringLiteral("chocolate-factory");
        m_overview.stack->title = QStringLiteral("Chocolate Factory");
        m_overview.stack->zone = QStringLiteral("Europe/Madrid");
        m_overview.report.emplace();
        m_overview.report->stack = m_overview.stack->name;
        m_overview.report->started = situationNow.addSecs(-40);
        m_overview.report->verdict = Verdict::Ok;
        m_overview.checked = situationNow.addSecs(-40);
    }

    /*! Believed for so many hours; the strip as letters: o, w, c, u, or a point. */
    OverviewBuilder &check(const QString &id, const QString &title, Verdict verdict, const QString &summary,
        int latencyMs = 12, double sinceHours = 216, const QString &strip = QStringLiteral("oooooooooooooooooooooooo"))
    {
        addCheck(id, title);
        health::CheckResult result;
        result.id = id;
        result.title = title;
        result.verdict = verdict;
        result.summary = summary;
        result.latency = std::chrono::milliseconds(latencyMs);
        m_overview.report->results.append(result);
        m_overview.report->verdict = worst({{m_overview.report->verdict, verdict}});
        models::CheckPast past;
        past.asked = situationNow.addSecs(-40);
        for (const QChar letter : strip)
            past.strip << verdictOf(letter);
        m_overview.past.insert(id, past);
        believe(health::checkSubject(id), verdict, sinceHours);
        return *this;
    }

    OverviewBuilder &notAsked(const QString &id, const QString &title, const QString &reason)
    {
        addCheck(id, title);
        m_overview.report->coverage.missing.append({id, reason});
        models::CheckPast past;
        past.strip.resize(24);
        m_overview.past.insert(id, past);
        return *this;
    }

    OverviewBuilder &sign(const QString &id, const QString &title, Verdict verdict, const QString &summary,
        const QString &check, const decltype(stack::Sign::rule) &rule = stack::SymptomSign(), double sinceHours = 1)
    {
        m_overview.stack->signs.append({id, title, Verdict::Warning, check, rule});
        m_overview.report->signs.append({id, title, Verdict::Warning, verdict, summary, {}});
        if (verdict != Verdict::Unknown)
            believe(health::signSubject(id), verdict, sinceHours);
        return *this;
    }

    OverviewBuilder &link(const QString &title, const QString &url, const QString &command = {})
    {
        m_overview.stack->links.append({title, QUrl(url), command});
        return *this;
    }

    OverviewBuilder &quiet(const QString &subject, store::Quieting::Kind kind)
    {
        m_overview.quieted.insert(subject,
            {1, m_overview.stack->name, subject, kind, QStringLiteral("known <b>trouble</b>"), QStringLiteral("ana"),
                hoursAgo(1), hoursAgo(-1)});
        return *this;
    }

    /*! The check that looks for trainings: it must be there. */
    OverviewBuilder &trained(const QString &id, double hours, int level)
    {
        stack::MlflowCheck question;
        question.experiments = {{QStringLiteral("e"), QStringLiteral("energy"), QStringLiteral("r2")}};
        question.warnAfter = std::chrono::hours(2);
        question.critAfter = std::chrono::hours(24);
        std::ranges::find(m_overview.stack->checks, id, &stack::Check::id)->question = question;
        const qint64 start = hoursAgo(hours).toMSecsSinceEpoch();
        result(id).observations
            = {{health::countedRun(QStringLiteral("e")), start}, {health::anyRun(QStringLiteral("e")), start}};
        m_overview.report->outage = health::Outage{level, hoursAgo(hours), QStringLiteral("told")};
        return *this;
    }

    [[nodiscard]] health::CheckResult &result(const QString &id)
    {
        return *std::ranges::find(m_overview.report->results, id, &health::CheckResult::id);
    }
    [[nodiscard]] models::Overview &overview() { return m_overview; }

private:
    void addCheck(const QString &id, const QString &title)
    {
        stack::Check check;
        check.id = id;
        check.title = title;
        check.question = stack::HttpCheck();
        m_overview.stack->checks.append(check);
    }

    void believe(const QString &subject, Verdict verdict, double sinceHours)
    {
        store::SubjectState state;
        state.name = subject;
        state.hard = verdict;
        state.seen = verdict;
        state.since = hoursAgo(sinceHours);
        state.updated = situationNow;
        m_overview.subjects.insert(subject, state);
    }

    [[nodiscard]] static std::optional<Verdict> verdictOf(QChar letter)
    {
        switch (letter.unicode()) {
        case u'o':
            return Verdict::Ok;
        case u'w':
            return Verdict::Warning;
        case u'c':
            return Verdict::Critical;
        case u'u':
            return Verdict::Unknown;
        default:
            return std::nullopt;
        }
    }

    models::Overview m_overview;
};

/*! As in the picture of the page. */
[[nodiscard]] inline OverviewBuilder criticalSituation()
{
    using namespace Qt::StringLiterals;
    OverviewBuilder builder;
    const QString well(24, u'o');
    builder
        .check(u"training"_s, u"Recent training"_s, Verdict::Critical,
            u"energy finished 26 h ago · classifier 26 h ago"_s, 48, 2, QString(22, u'w') + u"cc"_s)
        .check(u"energy"_s, u"Energy data"_s, Verdict::Critical, u"0 records in 6 h, newest 06:00 (05:00 UTC)"_s, 31, 1,
            QString(23, u'o') + u"c"_s)
        .check(u"features"_s, u"Features"_s, Verdict::Warning, u"answers after 34 s, limit 10 s"_s, 34100, 6,
            u"oooooooowooowooooowwwwww"_s)
        .check(u"api"_s, u"API service"_s, Verdict::Ok, u"healthy"_s)
        .check(u"version"_s, u"MLflow version"_s, Verdict::Ok, u"2.8.1"_s, 9, 504)
        .check(u"query"_s, u"MLflow query"_s, Verdict::Ok, u"3 experiments"_s, 22, 504)
        .check(u"timeseries"_s, u"Time series"_s, Verdict::Ok, u"query answers, 2 measurements"_s, 27)
        .check(u"weather"_s, u"Weather data"_s, Verdict::Ok, u"24 points yesterday, newest 12:00"_s, 29, 14,
            u"oooooooooccooooooooooooo"_s)
        .check(u"scheduler"_s, u"Scheduler"_s, Verdict::Ok, u"running, 10 jobs, next training 13:30"_s, 14)
        .check(u"metadata"_s, u"Metadata"_s, Verdict::Ok, u"PostgreSQL 15.18, schema acf3f17fdcc7"_s, 41, 504)
        .check(u"predictions"_s, u"Predictions"_s, Verdict::Ok, u"both endpoints answer"_s, 38)
        .check(u"containers"_s, u"Containers"_s, Verdict::Ok, u"4 of 4 running, no restart in 24 h"_s, 65, 5,
            u"oooooooooooooooowooooooo"_s)
        .notAsked(u"disk"_s, u"Disk"_s, u"no folder for artifacts is set"_s)
        .trained(u"training"_s, 26, 2)
        .sign(u"no-runs"_s, u"No runs in 48 h"_s, Verdict::Ok, u"energy: newest run 26 h ago"_s, u"training"_s,
            stack::SilentSign{std::chrono::hours(48)})
        .sign(u"no-energy"_s, u"No energy records"_s, Verdict::Critical, u"no record for 7 h"_s, u"energy"_s)
        .sign(u"no-raw"_s, u"No raw data"_s, Verdict::Ok, u"not seen"_s, u"features"_s)
        .sign(u"stopped"_s, u"Scheduler stopped"_s, Verdict::Ok, u"not seen"_s, u"scheduler"_s)
        .sign(u"slow"_s, u"Features slower than 30 s"_s, Verdict::Warning, u"seen in 3 of 5 results"_s, u"features"_s,
            stack::SlowSign{std::chrono::seconds(30)})
        .sign(u"accuracy"_s, u"Accuracy declining"_s, Verdict::Unknown, u"not enough history"_s, u"training"_s,
            stack::TrendSign())
        .sign(u"behind"_s, u"Weather behind energy"_s, Verdict::Ok, u"168 of 168 hours"_s, u"weather"_s,
            stack::BehindSign())
        .sign(u"restarts"_s, u"Container restarts"_s, Verdict::Ok, u"none in 24 h"_s, u"containers"_s,
            stack::RestartSign())
        .link(u"MLflow"_s, u"http://localhost:5000"_s)
        .link(u"API docs"_s, u"http://localhost:8000/docs"_s)
        .link(u"InfluxDB"_s, u"http://localhost:8086"_s)
        .link(u"Health monitor"_s, {}, u"./scripts/mlflow-health-monitor.sh"_s);
    health::CheckResult &training = builder.result(u"training"_s);
    training.evidence.rule
        = u"Each of 2 experiments has a FINISHED run with metrics. Warning after 2 h, critical after 24 h."_s;
    training.evidence.source = u"MLflow"_s;
    training.evidence.facts = {{u"Newest run"_s, u"FAILED 11:34, classifier"_s}};
    training.evidence.nextStep = u"Look at the scheduler's log, then start a training by hand."_s;
    training.evidence.asked = {u"curl -sS -X POST http://localhost:5000/api/2.0/mlflow/runs/search -H 'Content-Type: "
                               "application/json' -d '{\"experiment_ids\":[\"1\"],\"filter\":\"attributes.status = "
                               "\\\"FINISHED\\\"\",\"max_results\":1}'"_s};
    training.evidence.answered
        = u"{\"runs\": [{\"info\": {\"status\": \"FINISHED\", \"start_time\": 1795514640000}}]}"_s;
    builder.overview().past[u"training"_s].goodAt = hoursAgo(24.5);
    builder.overview().past[u"training"_s].good = u"energy_optimization_20261122_1104"_s;
    health::CheckResult &energy = builder.result(u"energy"_s);
    energy.symptoms = {health::noRecordsSymptom};
    energy.observations = {{health::newestRecord(), hoursAgo(7).toMSecsSinceEpoch()}};
    energy.evidence.facts = {{u"newest record"_s, u"2026-11-23T05:00:00Z"_s}};
    return builder;
}

} // namespace conche::tests
