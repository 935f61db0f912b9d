// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "apiservice.h"

#include <QJsonArray>
#include <QTimeZone>

#include <array>

namespace conche::practice {

using namespace Qt::StringLiterals;

namespace {

/*! Jobs by interval, and those at an hour of the local day (of \a weekDay, 1 is Monday, where it is not 0). */
struct Job
{
    QLatin1StringView id;
    QLatin1StringView name;
    int everyMinutes;
    int atHour = 0;
    int weekDay = 0;
};

constexpr std::array Jobs{
    Job{"ree_price_ingestion"_L1, "REE Price Data Ingestion"_L1, 5},
    Job{"hybrid_weather_ingestion"_L1, "Hybrid Weather Data Ingestion"_L1, 5},
    Job{"health_check"_L1, "System Health Check"_L1, 15},
    Job{"production_optimization"_L1, "Production Optimization"_L1, 30},
    Job{"ml_predictions"_L1, "ML Production Predictions"_L1, 30},
    Job{"ml_training"_L1, "ML Model Training"_L1, 30},
    Job{"auto_backfill_check"_L1, "Auto Backfill Detection"_L1, 120},
    Job{"daily_backfill"_L1, "Daily Data Backfill"_L1, 0, 1},
    Job{"aemet_token_check"_L1, "AEMET Token Renewal Check"_L1, 0, 3},
    Job{"weekly_cleanup"_L1, "Weekly Data Cleanup"_L1, 0, 2, 7},
};

QString zonedTimestamp(const QDateTime &instant)
{
    const QDateTime local = instant.toTimeZone(QTimeZone("Europe/Madrid"));
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODateWithMs);
}

QDateTime nextAtHour(const Job &job, const QDateTime &now)
{
    const QTimeZone madrid("Europe/Madrid");
    QDateTime next(now.toTimeZone(madrid).date(), QTime(job.atHour, 0), madrid);
    while (next <= now || (job.weekDay != 0 && next.date().dayOfWeek() != job.weekDay))
        next = QDateTime(next.date().addDays(1), QTime(job.atHour, 0), madrid);
    return next;
}

QJsonObject statistics(const Job &job, qint64 runs, const QDateTime &lastRun, double duration)
{
    return {{u"job_id"_s, job.id}, {u"last_run"_s, zonedTimestamp(lastRun)}, {u"next_run"_s, QJsonValue::Null},
        {u"run_count"_s, runs}, {u"success_count"_s, runs}, {u"error_count"_s, 0}, {u"last_error"_s, QJsonValue::Null},
        {u"last_duration_seconds"_s, duration}, {u"average_duration_seconds"_s, duration}};
}

QJsonObject jobJson(const World &world, const Job &job)
{
    const QDateTime now = world.now();
    QJsonObject json{{u"id"_s, job.id}, {u"name"_s, job.name}};
    if (job.everyMinutes == 0) {
        json.insert(u"next_run"_s, zonedTimestamp(nextAtHour(job, now)));
        json.insert(u"trigger"_s, u"cron[hour='%1', minute='0']"_s.arg(job.atHour));
        json.insert(u"stats"_s, QJsonValue::Null);
        return json;
    }
    // The service was started with the containers, twelve days before the practice stack.
    const qint64 interval = job.everyMinutes * 60LL;
    const QDateTime first = world.startedAt().addDays(-12).addSecs(-4 * 60);
    const qint64 runs = first.secsTo(now) / interval;
    json.insert(u"next_run"_s, zonedTimestamp(first.addSecs((runs + 1) * interval)));
    json.insert(u"trigger"_s,
        u"interval[%1:%2:00]"_s.arg(job.everyMinutes / 60).arg(job.everyMinutes % 60, 2, 10, QChar(u'0')));
    const double duration = rounded(0.4 + 2 * world.uniform(job.id, runs), 2);
    json.insert(u"stats"_s, statistics(job, runs, first.addSecs(runs * interval), duration));
    return json;
}

} // namespace

QJsonObject schedulerStatus(const World &world)
{
    QJsonArray jobs;
    if (world.scenario().schedulerRuns) {
        for (const Job &job : Jobs)
            jobs.append(jobJson(world, job));
    }
    return {{u"status"_s, u"success"_s},
        {u"scheduler"_s,
            QJsonObject{{u"status"_s, world.scenario().schedulerRuns ? u"running"_s : u"stopped"_s},
                {u"total_jobs"_s, jobs.size()}, {u"jobs"_s, jobs}}},
        {u"timestamp"_s, localTimestamp(world.now())}};
}

} // namespace conche::practice
