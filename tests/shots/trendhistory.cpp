// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trendhistory.h"

#include <QEventLoop>
#include <QRandomGenerator>
#include <QtMath>

#include <random>

namespace conche::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 span = 60 * day;

/*! Waits for the store. */
template <typename Ask>
void done(const Ask &ask)
{
    QEventLoop loop;
    QObject owner;
    ask(&owner, [&loop](const Result<void> &result) {
        if (!result)
            qFatal("%s", qPrintable(result.error().message));
        loop.quit();
    });
    loop.exec();
}

class History
{
public:
    History(const gui::Services &services, const QString &stack, Story story, const QDateTime &now)
        : m_metrics(services.records.database)
        , m_stack(stack)
        , m_story(story)
        , m_now(now.toMSecsSinceEpoch())
    {
    }

    void addTo(const stack::Metric &metric)
    {
        m_random.seed(qHash(metric.id, 7)); // the same every time
        m_noise.reset();
        m_slow = 0;
        store::MetricIntake intake;
        const qint64 step = stepOf(metric);
        const qint64 last = m_story == Story::Unreachable && isRun(metric) ? m_now - 20 * hour : m_now - 26 * minute;
        for (qint64 at = m_now - span; at <= last; at += step) {
            if (isAway(metric, at))
                continue;
            store::Sample sample;
            sample.at = at;
            sample.value = valueOf(metric, at);
            if (isRun(metric)) {
                sample.source = u"run%1"_s.arg(at / minute);
                sample.label
                    = u"production_%1"_s.arg(QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(u"yyyyMMdd_HHmm"_s));
                sample.weight = metric.id.contains("accuracy"_L1) ? 2000 : 0;
            }
            intake.samples << sample;
        }
        intake.progress = progressOf(metric);
        done([&](QObject *owner, const Then<void> &then) {
            m_metrics.take({m_stack, metric.id}, intake, owner, then);
        });
        for (const store::Contact &contact : contactsOf(metric)) {
            store::MetricIntake other;
            other.contacts = {contact};
            other.contactReach = std::chrono::milliseconds(0);
            done([&](QObject *owner, const Then<void> &then) {
                m_metrics.take({m_stack, metric.id}, other, owner, then);
            });
        }
    }

private:
    [[nodiscard]] static bool isRun(const stack::Metric &metric)
    {
        return std::holds_alternative<stack::RunMetric>(metric.source);
    }
    [[nodiscard]] static bool isDay(const stack::Metric &metric)
    {
        return std::holds_alternative<stack::DayMetric>(metric.source);
    }
    [[nodiscard]] static qint64 stepOf(const stack::Metric &metric)
    {
        return isDay(metric) ? day : isRun(metric) ? 30 * minute : 15 * minute;
    }
    [[nodiscard]] qint64 unwatchedFrom() const { return m_now - 24 * day; }
    [[nodiscard]] qint64 silentFrom() const { return m_now - 14 * day; }

    /*! Runs are missing while MLflow was away; what only exists while somebody asks, while nobody did. */
    [[nodiscard]] bool isAway(const stack::Metric &metric, qint64 at) const
    {
        const bool isSilent = at >= silentFrom() && at < silentFrom() + 19 * hour;
        const bool isUnwatched = at >= unwatchedFrom() && at < unwatchedFrom() + 46 * hour;
        return !isDay(metric) && (isRun(metric) ? isSilent : isUnwatched);
    }

    double random() { return m_noise(m_random); }

    double valueOf(const stack::Metric &metric, qint64 at)
    {
        m_slow = 0.97 * m_slow + 0.24 * random();
        const double slow = m_slow;
        const double noise = random();
        const QString &id = metric.id;
        if (id.endsWith("accuracy"_L1)) {
            const double weeks = double(at - (m_now - 42 * day)) / double(7 * day);
            const double fall = m_story == Story::Declining ? 0.004 * std::max(0.0, weeks) : 0;
            return 0.903 - fall + 0.0022 * slow + 0.003 * noise;
        }
        if (id == "energy-r2"_L1)
            return 0.912 + 0.002 * slow + 0.004 * noise;
        if (id.endsWith("interval"_L1))
            return 30 + std::abs(0.4 * noise) + (qHash(at) % 211 == 0 ? 6 : 0);
        if (id.endsWith("duration"_L1))
            return 138 + 5 * slow + 6 * noise;
        if (id == "artifact-storage"_L1 || id == "influxdb-growth"_L1)
            return 8.1e9 + 2e7 * double(at - (m_now - span)) / double(day) + 1e6 * noise;
        if (id == "weather-records"_L1)
            return std::clamp(std::round(45 + 1.5 * noise), 40.0, 48.0);
        if (id.endsWith("gap"_L1))
            return qHash(at) % 9 == 0 ? 2 : 1;
        if (id == "energy-records"_L1 || id == "weather-hours"_L1)
            return 24;
        if (id == "features-response"_L1)
            return 6400 + 300 * slow + 400 * noise;
        if (id == "check-latencies"_L1)
            return std::abs(27 + slow + 3 * noise);
        if (id == "health-score"_L1)
            return qHash(at) % 401 == 0 ? 67 : 100;
        return 0;
    }

    [[nodiscard]] store::MetricProgress progressOf(const stack::Metric &metric) const
    {
        store::MetricProgress progress;
        progress.watermark = m_now - 26 * minute;
        progress.reached = m_now - 5 * minute;
        if (m_story == Story::Unreachable && isRun(metric)) {
            progress.reached = m_now - 20 * hour;
            progress.trouble
                = u"MLflow at http://localhost:5000 refused the connection; start it, or correct the address."_s;
        }
        return progress;
    }

    [[nodiscard]] QList<store::Contact> contactsOf(const stack::Metric &metric) const
    {
        using State = store::Contact::State;
        QList<store::Contact> contacts;
        if (isRun(metric)) {
            contacts << store::Contact{m_now - span, silentFrom(), State::Reached, {}}
                     << store::Contact{silentFrom() + 10 * minute, silentFrom() + 19 * hour - minute,
                            State::Unreachable, u"MLflow refused the connection"_s}
                     << store::Contact{silentFrom() + 19 * hour, m_now - 20 * hour, State::Reached, {}};
            const State state = m_story == Story::Unreachable ? State::Unreachable : State::Reached;
            contacts << store::Contact{m_now - 20 * hour + minute, m_now, state,
                state == State::Reached ? QString() : u"MLflow refused the connection"_s};
        } else {
            contacts << store::Contact{m_now - span, unwatchedFrom(), State::Reached, {}}
                     << store::Contact{unwatchedFrom() + 46 * hour, m_now, State::Reached, {}};
        }
        return contacts;
    }

    store::Metrics m_metrics;
    QString m_stack;
    Story m_story;
    qint64 m_now;
    std::mt19937_64 m_random;
    std::normal_distribution<double> m_noise;
    double m_slow = 0;
};

void note(const gui::Services &services, const QString &stack, const QDateTime &at, const QString &text)
{
    journal::Entry entry;
    entry.stack = stack;
    entry.at = at;
    entry.kind = journal::noteKind;
    entry.actor = u"ana"_s;
    entry.text = text;
    done([&](QObject *owner, const Then<void> &then) { services.journal.append(entry, owner, then); });
}

} // namespace

void haveTrends(const gui::Services &services, const stack::Stack &stack, Story story, const QDateTime &now)
{
    History history(services, stack.name, story, now);
    for (const stack::Metric &metric : stack.metrics)
        history.addTo(metric);
    note(services, stack.name, now.addDays(-26), u"deploy 1.9.0"_s);
    note(services, stack.name, now.addDays(-18).addSecs(-3600), u"price feed slow"_s);
    note(services, stack.name, now.addDays(-18), u"price feed restarted"_s);
    note(services, stack.name, now.addDays(-3), u"new price feed"_s);
}

} // namespace conche::tests
