// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checksource.h"

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

// As many runs as fit into memory easily, where a watch asks every minute.
constexpr qint64 partLength = milliseconds(7 * 24h).count();

// A run that could not be stored is stored with the next one that can be.
constexpr qint64 overlap = milliseconds(1h).count();

qint64 startOf(const store::StoredRun &run)
{
    return run.started.toMSecsSinceEpoch();
}

const store::StoredResult *resultOf(const store::StoredRun &run, const QString &check)
{
    const auto found = std::ranges::find(run.results, check, &store::StoredResult::check);
    return found == run.results.end() || !found->fault.isEmpty() ? nullptr : &*found;
}

std::optional<double> median(QList<qint64> values)
{
    if (values.isEmpty())
        return std::nullopt;
    std::ranges::sort(values);
    const qsizetype middle = values.size() / 2;
    const auto upper = static_cast<double>(values[middle]);
    return values.size() % 2 == 1 ? upper : (static_cast<double>(values[middle - 1]) + upper) / 2;
}

/*! Reads one kind of number out of a run. A watch asks some checks again by themselves: such a run says nothing of all
 * checks. */
struct NumberOfRun
{
    const stack::Stack &stack;
    const store::StoredRun &run;

    std::optional<double> operator()(const stack::LatencyMetric &metric) const
    {
        if (!metric.check.isEmpty()) {
            const store::StoredResult *result = resultOf(run, metric.check);
            return result ? std::optional(static_cast<double>(result->latencyMs)) : std::nullopt;
        }
        if (2 * run.results.size() < stack.checks.size())
            return std::nullopt;
        QList<qint64> latencies;
        for (const store::StoredResult &result : run.results) {
            if (result.fault.isEmpty())
                latencies << result.latencyMs;
        }
        return median(latencies);
    }

    std::optional<double> operator()(const stack::ScoreMetric & /*metric*/) const
    {
        if (run.scoreOf == 0 || 2 * run.scoreOf < stack.score.size())
            return std::nullopt;
        return 100. * run.passed / run.scoreOf;
    }

    template <typename Other>
    std::optional<double> operator()(const Other & /*metric*/) const
    {
        return std::nullopt;
    }
};

/*! Nobody was asked but ourselves: where there are runs, there was a watch. */
QList<store::Contact> contactsOf(const QList<store::StoredRun> &runs, milliseconds reach)
{
    QList<store::Contact> contacts;
    for (const store::StoredRun &run : runs) {
        const qint64 at = startOf(run);
        if (!contacts.isEmpty() && at - contacts.last().to <= reach.count())
            contacts.last().to = at;
        else
            contacts.append({at, at, store::Contact::State::Reached, {}});
    }
    return contacts;
}

/*! How often the value changed, or by how much it grew, in the time (from, to]. */
qint64 changesIn(const QList<store::PastValue> &values, qint64 from, qint64 to, bool isCounter)
{
    qint64 changes = 0;
    for (qsizetype i = 1; i < values.size(); ++i) {
        const qint64 at = values[i].at.toMSecsSinceEpoch();
        if (at > from && at <= to)
            changes += isCounter ? std::max<qint64>(0, values[i].value - values[i - 1].value) : 1;
    }
    return changes;
}

/*! The engine counts what it starts again by itself, once for each time; a start by hand shows as a new start only. */
qint64 restartsIn(const store::History &history, const QString &check, qint64 from, qint64 to)
{
    constexpr auto started = "started:"_L1;
    qint64 restarts = 0;
    for (auto it = history.values.begin(); it != history.values.end(); ++it) {
        if (it.key().first != check || !it.key().second.startsWith(started))
            continue;
        const QString container = it.key().second.sliced(started.size());
        const QList<store::PastValue> counts = history.values.value({check, u"restarts:"_s + container});
        restarts += std::max(changesIn(*it, from, to, false), changesIn(counts, from, to, true));
    }
    return restarts;
}

} // namespace

QList<store::Sample> checkSamples(const stack::Stack &stack, const stack::Metric &metric,
    const QList<store::StoredRun> &runs, const std::optional<store::StoredRun> &before, const store::History &history)
{
    QList<store::Sample> samples;
    const auto *restarts = std::get_if<stack::RestartsMetric>(&metric.source);
    std::optional<qint64> last;
    if (restarts && before && resultOf(*before, restarts->check))
        last = startOf(*before);
    for (const store::StoredRun &run : runs) {
        std::optional<double> number;
        if (!restarts)
            number = std::visit(NumberOfRun{stack, run}, metric.source);
        else if (resultOf(run, restarts->check)) {
            if (last)
                number = static_cast<double>(restartsIn(history, restarts->check, *last, startOf(run)));
            last = startOf(run);
        }
        if (number)
            samples.append(sampleOf(startOf(run), *number));
    }
    return samples;
}

CheckSource::CheckSource(const CollectContext &context, QList<stack::Metric> metrics, QObject *parent)
    : Source(context, std::move(metrics), parent)
{
}

QString CheckSource::title() const
{
    //: A step of collecting: what the checks themselves measured
    return Words::tr("Checks that were remembered");
}

void CheckSource::collect()
{
    const qint64 oldest = now() - context().stack.keepHistory.count();
    m_from = now();
    for (const stack::Metric &metric : metrics()) {
        const qint64 watermark = progressOf(metric).watermark;
        const bool isNew = watermark == 0 || context().options.again;
        m_from = std::min(m_from, isNew ? oldest : std::max(oldest, watermark - overlap));
    }
    readPart();
}

void CheckSource::readPart()
{
    if (m_from > now()) {
        end();
        return;
    }
    m_stop = std::min(m_from + partLength, now() + 1);
    const Period period{
        QDateTime::fromMSecsSinceEpoch(m_from, Qt::UTC), QDateTime::fromMSecsSinceEpoch(m_stop, Qt::UTC)};
    context().runs.within(context().stack.name, period, this, [this](const Result<QList<store::StoredRun>> &runs) {
        if (!runs)
            failToStore(runs.error());
        else if (!runs->isEmpty())
            readHistory(*runs);
        else {
            m_from = m_stop;
            readPart();
        }
    });
}

void CheckSource::readHistory(const QList<store::StoredRun> &runs)
{
    const qint64 since = m_before ? std::min(startOf(*m_before), m_from) : m_from;
    const store::HistoryQuery query{context().stack.name, QDateTime::fromMSecsSinceEpoch(m_stop, Qt::UTC), {},
        QDateTime::fromMSecsSinceEpoch(since, Qt::UTC)};
    store::readHistory(context().database, query, this, [this, runs](const Result<store::History> &history) {
        if (history)
            takePart(runs, *history);
        else
            failToStore(history.error());
    });
}

void CheckSource::takePart(const QList<store::StoredRun> &runs, const store::History &history)
{
    QList<MetricTaking> takings;
    for (const stack::Metric &metric : metrics()) {
        MetricTaking taking{metric, {}};
        taking.intake.samples = checkSamples(context().stack, metric, runs, m_before, history);
        store::MetricProgress progress = progressOf(metric);
        progress.watermark = std::max(progress.watermark, startOf(runs.last()) + 1);
        progress.reached = now();
        progress.trouble.clear();
        taking.intake.progress = progress;
        taking.intake.contacts = contactsOf(runs, taking.intake.contactReach);
        takings << taking;
    }
    m_runs += runs.size();
    m_before = runs.last();
    take(takings, [this] {
        //: %n is a count of check runs
        Q_EMIT progressed(Words::tr("%n check run(s)", nullptr, static_cast<int>(m_runs)));
        m_from = m_stop;
        readPart();
    });
}

} // namespace conche::trends
