// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "restarts.h"

#include "core/instant.h"
#include "core/units.h"
#include "health/observations.h"

#include <QCoreApplication>

#include <algorithm>

namespace conche::health {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Health)
};

/*! What was seen of one container over the span. */
struct Life
{
    QString container;
    QList<store::PastValue> starts; ///< oldest first, the newest result at the end
    QList<store::PastValue> counts;
    std::optional<qint64> start; ///< of the newest result
    qint64 count = 0;
};

Life lifeOf(const QString &container, const CheckResult &newest, const QString &check, const SignInput &input)
{
    Life life{container, {}, {}, observed(newest.observations, containerStart(container)),
        observed(newest.observations, restartCount(container)).value_or(0)};
    if (input.history) {
        life.starts = input.history->values.value({check, containerStart(container)});
        life.counts = input.history->values.value({check, restartCount(container)});
    }
    if (life.start)
        life.starts.append({input.now, *life.start});
    life.counts.append({input.now, life.count});
    return life;
}

bool onPurpose(const SignInput &input, const QString &container, qint64 start)
{
    if (!input.history)
        return false;
    return std::ranges::any_of(input.history->starts, [&](const store::JournalEntry &entry) {
        const milliseconds apart(std::abs(entry.at.toMSecsSinceEpoch() - start));
        return entry.subject == container && apart <= startTakes;
    });
}

// Starts within the span that came after another one and that nobody meant.
QStringList newStarts(const Life &life, qint64 since, const SignInput &input)
{
    QStringList starts;
    for (qsizetype i = 1; i < life.starts.size(); ++i) {
        const qint64 start = life.starts[i].value;
        if (start != life.starts[i - 1].value && start >= since && !onPurpose(input, life.container, start))
            starts << instantText(QDateTime::fromMSecsSinceEpoch(start, Qt::UTC));
    }
    starts.removeDuplicates();
    return starts;
}

// The history may go back further than the span.
qint64 countedRestarts(const Life &life, qint64 since)
{
    qint64 restarts = 0;
    for (qsizetype i = 1; i < life.counts.size(); ++i) {
        if (life.counts[i].at.toMSecsSinceEpoch() >= since)
            restarts += std::max<qint64>(0, life.counts[i].value - life.counts[i - 1].value);
    }
    return restarts;
}

} // namespace

Restarts findRestarts(
    const CheckResult &newest, const QString &check, std::chrono::milliseconds within, const SignInput &input)
{
    const qint64 since = input.now.addMSecs(-within.count()).toMSecsSinceEpoch();
    const QString prefix = containerStart({});
    Restarts found;
    for (const Observation &observation : newest.observations) {
        if (!observation.name.startsWith(prefix))
            continue;
        const Life life = lifeOf(observation.name.sliced(prefix.size()), newest, check, input);
        const QStringList starts = newStarts(life, since, input);
        const qint64 counted = countedRestarts(life, since);
        const milliseconds age(std::max<qint64>(0, input.now.toMSecsSinceEpoch() - observation.value));
        // The engine's own count and its newest start are proof without any history, too.
        const bool countTells
            = counted > 0 || (life.count > 0 && life.starts.size() == 1 && observation.value >= since);
        if (countTells || !starts.isEmpty()) {
            //: %1 is a container, %2 a span of time
            found.restarted << Words::tr("%1 started again, last %2 ago").arg(life.container, durationText(age));
            //: %1 is a count, %2 a list of times or a dash
            found.facts.append({life.container,
                Words::tr("restarted %1 times by the engine; new starts: %2")
                    .arg(life.counts.size() > 1 ? counted : life.count)
                    .arg(starts.isEmpty() ? u"–"_s : starts.join(u", "_s))});
        } else if (observation.value >= since && life.starts.size() == 1
            && !onPurpose(input, life.container, observation.value)) {
            //: %1 is a container, %2 a span of time
            found.notKnown << Words::tr("not enough history: %1 started %2 ago, and nothing is known from before")
                                  .arg(life.container, durationText(age));
        }
    }
    return found;
}

} // namespace conche::health
