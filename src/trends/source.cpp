// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source.h"

#include "hole.h"

#include "core/units.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace conche::trends {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Collecting)
};

constexpr std::chrono::minutes clockTolerance{5};

using State = store::Contact::State;

/*! What a failure says of the time it came at; nothing where nobody was asked. */
std::optional<State> contactOf(ErrorCode code, const stack::Metric &metric)
{
    switch (code) {
    case ErrorCode::NotTrusted:
    case ErrorCode::NoCredential:
    case ErrorCode::StoreLocked:
    case ErrorCode::BadConfiguration:
    case ErrorCode::Cancelled:
    case ErrorCode::StorageFailed:
    case ErrorCode::Internal:
        return std::nullopt;
    case ErrorCode::NotFound:
        // Who says that there is no such thing was reached.
        return State::Reached;
    case ErrorCode::Unauthorized:
    case ErrorCode::Forbidden:
    case ErrorCode::HostBlocked:
    case ErrorCode::Rejected:
    case ErrorCode::BadContent:
    case ErrorCode::TooLarge:
        // Of what exists only where it was asked for there is no value. What a peer keeps it has not told.
        return isOnlyAsked(metric) ? State::Reached : State::Refused;
    default:
        return State::Unreachable;
    }
}

using ProgressByMetric = QMap<QString, store::MetricProgress>;

Result<ProgressByMetric> progressIn(store::Connection &connection, const QList<store::MetricKey> &keys)
{
    ProgressByMetric all;
    for (const store::MetricKey &key : keys) {
        const Result<store::MetricProgress> progress = store::readProgress(connection, key);
        if (!progress)
            return tl::make_unexpected(progress.error());
        all.insert(key.metric, *progress);
    }
    return all;
}

} // namespace

Source::Source(const CollectContext &context, QList<stack::Metric> metrics, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_metrics(std::move(metrics))
    , m_now(context.tools.clock.nowUtc().toMSecsSinceEpoch())
{
}

void Source::start()
{
    QList<store::MetricKey> keys;
    for (const stack::Metric &metric : std::as_const(m_metrics))
        keys << keyOf(metric);
    m_context.database.perform<ProgressByMetric>(
        [keys](store::Connection &connection) { return progressIn(connection, keys); }, this,
        [this](const Result<ProgressByMetric> &progress) {
            if (!progress) {
                failToStore(progress.error());
                return;
            }
            m_progress = *progress;
            collect();
        });
}

bool Source::hasFailed() const
{
    return std::ranges::any_of(m_troubles, &CollectSummary::Trouble::isFailure);
}

const store::MetricProgress &Source::progressOf(const stack::Metric &metric) const
{
    return *m_progress.constFind(metric.id);
}

qint64 Source::keptFrom() const
{
    constexpr qint64 day = std::chrono::milliseconds(std::chrono::days(1)).count();
    return std::max<qint64>(0, (m_now - m_context.stack.keepHistory.count()) / day * day);
}

void Source::take(const QList<MetricTaking> &takings, const std::function<void()> &then)
{
    QList<std::pair<store::MetricKey, store::MetricIntake>> writes;
    for (const MetricTaking &taking : takings) {
        writes.append({keyOf(taking.metric), taking.intake});
        // What is older was known, and is taken again because it may have changed.
        const qint64 known = progressOf(taking.metric).watermark;
        m_samples += std::ranges::count_if(
            taking.intake.samples, [known](const store::Sample &sample) { return sample.at >= known; });
        if (taking.intake.progress)
            m_progress[taking.metric.id] = *taking.intake.progress;
    }
    perform<void>(
        [writes](store::Connection &connection) -> Result<void> {
            for (const auto &[key, intake] : writes) {
                if (const Result<void> taken = store::takeIn(connection, key, intake); !taken)
                    return taken;
            }
            return {};
        },
        [this, then](const Result<void> &taken) {
            if (taken)
                then();
            else
                failToStore(taken.error());
        });
}

void Source::note(const QString &metric, const QString &sentence, bool isFailure)
{
    m_troubles.append({metric, m_context.redactor.apply(sentence), isFailure});
}

void Source::fail(const Error &error)
{
    if (m_hasEnded || std::exchange(m_isFailing, true))
        return;
    const QString sentence = m_context.redactor.apply(error.message);
    QList<MetricTaking> takings;
    for (const stack::Metric &metric : std::as_const(m_metrics)) {
        note(metric.id, sentence, true);
        MetricTaking taking{metric, {}};
        taking.intake.progress = progressOf(metric);
        taking.intake.progress->trouble = sentence;
        if (const auto state = contactOf(error.code, taking.metric))
            taking.intake.contacts = {{m_now, m_now, *state, *state == State::Reached ? QString() : sentence}};
        takings << taking;
    }
    take(takings, [this] { end(); });
}

void Source::failToStore(const Error &error)
{
    if (m_hasEnded)
        return;
    for (const stack::Metric &metric : std::as_const(m_metrics))
        note(metric.id, error.message, true);
    end();
}

void Source::end()
{
    if (!std::exchange(m_hasEnded, true))
        Q_EMIT ended();
}

void Source::withPeer(const QString &name, const std::function<void(const std::optional<net::Authorization> &)> &then)
{
    if (!peers::httpPeer(m_context.stack, name)) {
        //: %1 is the name of a table in the stack file
        fail({ErrorCode::BadConfiguration, Words::tr("the stack file has no [peers.%1]").arg(name)});
        return;
    }
    peers::authorize(m_context.credentials, m_context.stack, name, this,
        [this, then](const Result<std::optional<net::Authorization>> &authorization) {
            if (authorization)
                then(*authorization);
            else
                fail(authorization.error());
        });
}

store::Sample sampleOf(qint64 at, double value)
{
    store::Sample sample;
    sample.at = at;
    if (std::isnan(value))
        sample.noNumber = store::NoNumber::NotANumber;
    else if (std::abs(value) >= std::numeric_limits<double>::max())
        sample.noNumber = store::NoNumber::Infinite;
    else
        sample.value = value;
    return sample;
}

QString clockSentence(const std::optional<QDateTime> &serverTime, const QDateTime &now, const QString &peer)
{
    if (!serverTime)
        return {};
    const std::chrono::milliseconds offset(now.msecsTo(*serverTime));
    if (std::chrono::abs(offset) <= clockTolerance)
        return {};
    const QString span = durationText(std::chrono::abs(offset));
    //: %1 is a peer such as MLflow, %2 a span of time
    return (offset.count() > 0 ? Words::tr("the clock of %1 is %2 ahead of this machine's: set both by NTP, or what is "
                                           "dated there looks newer than it is")
                               : Words::tr("the clock of %1 is %2 behind this machine's: set both by NTP, or what is "
                                           "dated there looks older than it is"))
        .arg(peer, span);
}

} // namespace conche::trends
