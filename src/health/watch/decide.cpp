// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decide.h"

#include "core/instant.h"
#include "core/units.h"
#include "health/question.h"
#include "health/signs/outage.h"
#include "journal/journal.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>

namespace conche::health {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Health)
};

// A daily check that comes late is not missed at once.
constexpr std::chrono::seconds dailyGrace = 1h;

// Dates in the future were made by a clock that was set back since: they bind nobody.
bool isFuture(const QDateTime &instant, const QDateTime &now)
{
    return instant > now.addMSecs(milliseconds(clockTolerance).count());
}

// As RFC 5545 has it (3.3.5): a time that exists twice is the first of the two, and one that does not exist is as far
// from the time before it as the clock says.
QDateTime instantAt(const QDate &day, const QTime &time, const QTimeZone &zone)
{
    const QDateTime wall(day, time, Qt::UTC);
    const int before = zone.offsetFromUtc(wall.addDays(-1));
    const int after = zone.offsetFromUtc(wall.addDays(1));
    const QDateTime early = wall.addSecs(-before);
    const QDateTime late = wall.addSecs(-after);
    const bool isLate = zone.offsetFromUtc(early) != before && zone.offsetFromUtc(late) == after;
    return isLate ? late : early;
}

struct Subject
{
    QString name;
    QString title;
    Verdict verdict = Verdict::Unknown;
    QString summary;
    Attempts attempts;
};

// A rule over several results has its persistence in itself.
bool looksAtARow(const stack::Sign &sign)
{
    const auto *symptom = std::get_if<stack::SymptomSign>(&sign.rule);
    const auto *slow = std::get_if<stack::SlowSign>(&sign.rule);
    return (symptom && symptom->of > 1) || (slow && slow->of > 1);
}

QList<Subject> subjectsOf(const RoundFacts &round)
{
    QList<Subject> subjects;
    for (const CheckResult &result : round.report.results)
        subjects.append({checkSubject(result.id), result.title, result.verdict, result.summary, round.attempts});
    for (const stack::Sign &sign : round.stack.signs) {
        const auto found = std::ranges::find(round.report.signs, sign.id, &SignResult::id);
        const bool isAsked
            = std::ranges::find(round.report.results, sign.check, &CheckResult::id) != round.report.results.end();
        // One that is not known changes nothing.
        if (!isAsked || found == round.report.signs.end() || found->verdict == Verdict::Unknown)
            continue;
        const Attempts attempts = looksAtARow(sign) ? Attempts() : round.attempts;
        subjects.append({signSubject(sign.id), sign.title, found->verdict, found->summary, attempts});
    }
    return subjects;
}

/*! Gathers what changes. */
class Decision
{
public:
    Decision(const RoundFacts &round, const store::WatchMemory &memory)
        : m_round(round)
        , m_memory(memory)
        , m_now(round.report.started)
    {
    }

    store::WatchChanges take()
    {
        noteClock();
        for (const Subject &subject : subjectsOf(m_round))
            judge(subject);
        bringBackFromFuture();
        forgetOthers();
        noteLevel();
        keepPromises();
        for (const store::Quieting &quieting : m_memory.quietings) {
            if (quieting.until <= m_now || isFuture(quieting.from, m_now))
                m_changes.endedQuietings << quieting.id;
        }
        return std::move(m_changes);
    }

private:
    void note(const QString &kind, const QString &subject, const QString &text, const QJsonObject &details = {})
    {
        m_changes.entries.append({{}, m_round.stack.name, m_now, kind, subject, {}, text, details});
    }

    void noteClock()
    {
        const auto &states = m_memory.subjects;
        const auto newest = std::ranges::max_element(states, {}, &store::SubjectState::updated);
        if (newest != states.end() && isFuture(newest->updated, m_now))
            note(journal::clockKind, {},
                //: %1 is a span of time
                Words::tr("the clock was set back by %1 or more since the last check")
                    .arg(durationText(milliseconds(m_now.msecsTo(newest->updated)))));
    }

    // Once is enough: what this round does not ask about is not from the future for the next one.
    void bringBackFromFuture()
    {
        for (store::SubjectState state : m_memory.subjects) {
            const bool isJudged = std::ranges::find(m_changes.subjects, state.name, &store::SubjectState::name)
                != m_changes.subjects.end();
            if (isJudged || !isFuture(state.updated, m_now))
                continue;
            state.updated = m_now;
            m_changes.subjects.append(state);
        }
    }

    // Another process than ours.
    [[nodiscard]] bool hasAskedLater(const QString &subject) const
    {
        const auto known = m_memory.subjects.constFind(subject);
        return known != m_memory.subjects.constEnd() && known->updated > m_now && !isFuture(known->updated, m_now);
    }

    void judge(const Subject &subject)
    {
        const auto known = m_memory.subjects.constFind(subject.name);
        const bool isKnown = known != m_memory.subjects.constEnd();
        if (hasAskedLater(subject.name))
            return;
        const store::SubjectState before = isKnown ? *known : firstState(subject.name, subject.title, m_now);
        store::SubjectState after = advanced(before, subject.verdict, subject.attempts, m_now);
        after.title = subject.title;
        if (after.hard != before.hard)
            noteChange(subject, before, after);
        if (after.flaps != before.flaps)
            note(journal::flapKind, subject.name,
                //: %1 is the title of a check
                (after.flaps ? Words::tr("%1 changes again and again") : Words::tr("%1 has settled"))
                    .arg(subject.title));
        if (after.hard == Verdict::Ok && before.hard != Verdict::Ok)
            endAcknowledgements(subject.name);
        callWhereNeeded(subject, before.hard, after);
        m_changes.subjects.append(after);
    }

    void noteChange(const Subject &subject, const store::SubjectState &before, const store::SubjectState &after)
    {
        const QString from(verdictName(before.hard));
        const QString to(verdictName(after.hard));
        note(subject.name.startsWith("sign:"_L1) ? journal::signKind : journal::stateKind, subject.name,
            //: %1 is the title of a check or sign, %2 and %3 are verdicts, %4 what was found
            Words::tr("%1: %2, was %3: %4").arg(subject.title, to, from, subject.summary),
            {{u"from"_s, from}, {u"to"_s, to}});
    }

    void endAcknowledgements(const QString &subject)
    {
        for (const store::Quieting &quieting : m_memory.quietings) {
            if (quieting.subject == subject && quieting.kind == store::Quieting::Kind::Acknowledged)
                m_changes.endedQuietings << quieting.id;
        }
    }

    void callWhereNeeded(const Subject &subject, Verdict before, store::SubjectState &state)
    {
        const Verdict from = m_round.stack.alerts.from;
        const bool calls = !isWorse(from, state.hard);
        // Who was told of a warning is told that it has become critical.
        const bool isWorseYet = !isWorse(from, before) && isWorse(state.hard, before) && !state.flaps;
        const auto quieting = quietingOf(m_memory.quietings, subject.name, m_now);
        if (calls && (!state.alerted || isWorseYet) && !quieting) {
            if (!state.alerted)
                state.alerted = state.since;
            alert(subject, state, state.hard, false);
            return;
        }
        // What is Unknown is not over, and what changes again and again is over when it has settled.
        if (!state.alerted || calls || state.hard == Verdict::Unknown || state.flaps)
            return;
        if (!isMuted(subject.name))
            alert(subject, state, isWorse(from, before) ? from : before, true);
        state.alerted.reset();
    }

    [[nodiscard]] bool isMuted(const QString &subject) const
    {
        const auto quieting = quietingOf(m_memory.quietings, subject, m_now);
        return quieting && quieting->kind == store::Quieting::Kind::Muted;
    }

    // Of an alert that is over, the verdict is the one that was raised.
    void alert(const Subject &subject, const store::SubjectState &state, Verdict verdict, bool isOver)
    {
        QStringList channels;
        for (const stack::Channel &channel : m_round.stack.alerts.channels)
            channels << channel.name;
        m_changes.alerts.append(
            {subject.name, subject.title, isOver, verdict, subject.summary, *state.alerted, m_now, channels,
                quietEnd(m_round.stack, m_now), m_round.report.outage ? m_round.report.outage->summary : QString()});
    }

    // A check that was taken out of the stack file is neither bad nor well.
    void forgetOthers()
    {
        for (const store::SubjectState &state : m_memory.subjects) {
            const auto isNamed = [&](const auto &list, const auto &subjectName) {
                return std::ranges::any_of(list, [&](const auto &one) { return subjectName(one.id) == state.name; });
            };
            if (isNamed(m_round.stack.checks, checkSubject) || isNamed(m_round.stack.signs, signSubject))
                continue;
            m_changes.forgotten << state.name;
            //: %1 is the title of a check
            const QString text = Words::tr("%1 is no longer in the stack file").arg(state.title);
            note(journal::stateKind, state.name, text);
            if (state.alerted && !isMuted(state.name))
                alert({state.name, state.title, Verdict::Unknown, text, {}}, state, state.hard, true);
        }
    }

    void noteLevel()
    {
        const std::optional<Outage> &outage = m_round.report.outage;
        const stack::Check *check = trainingCheck(m_round.stack);
        if (!outage || !outage->level || (check && hasAskedLater(checkSubject(check->id))))
            return;
        if (*outage->level != m_memory.level.value_or(0))
            note(journal::levelKind, {}, outage->summary, {{u"level"_s, *outage->level}});
    }

    void keepPromises()
    {
        for (const store::Promise &promise : m_memory.promises) {
            const bool isOurs = m_round.promise && m_round.promise->keeper == promise.keeper;
            const bool isOverdue = promise.due < m_now;
            // A watch that does not come back is told of once; a schedule is expected back.
            if (isOverdue && (isOurs || promise.keeper == watchKeeper))
                note(journal::gapKind, {}, sleepSentences({promise}, m_now).value(0),
                    {{u"from"_s, instantText(promise.kept)}, {u"to"_s, instantText(m_now)},
                        {u"keeper"_s, promise.keeper}});
            const bool isGone = isOverdue && promise.keeper == watchKeeper;
            if (!isOurs && (isGone || isFuture(promise.kept, m_now)))
                m_changes.withdrawn << promise.keeper;
        }
        if (!m_round.promise)
            return;
        const auto earlier = std::ranges::find(m_memory.promises, m_round.promise->keeper, &store::Promise::keeper);
        const bool isDaily = m_round.promise->keeper == scheduleKeeper && earlier != m_memory.promises.end();
        m_changes.promises.append(isDaily ? renewedDaily(*earlier, m_now, m_round.stack.zone) : *m_round.promise);
    }

    const RoundFacts &m_round;
    const store::WatchMemory &m_memory;
    QDateTime m_now;
    store::WatchChanges m_changes;
};

} // namespace

store::WatchChanges decide(const RoundFacts &round, const store::WatchMemory &memory)
{
    return Decision(round, memory).take();
}

store::Promise dailyPromise(const QDateTime &now, const QDateTime &next)
{
    return {scheduleKeeper, now, next.addSecs(dailyGrace.count())};
}

store::Promise renewedDaily(const store::Promise &promise, const QDateTime &now, const QString &zone)
{
    const QTimeZone timeZone(zone.toLatin1());
    const QTime time = promise.due.addSecs(-dailyGrace.count()).toTimeZone(timeZone).time();
    QDate day = now.toTimeZone(timeZone).date();
    if (instantAt(day, time, timeZone) <= now)
        day = day.addDays(1);
    return dailyPromise(now, instantAt(day, time, timeZone));
}

bool isDailyMissed(const QList<store::Promise> &promises, const QDateTime &now)
{
    const auto daily = std::ranges::find(promises, scheduleKeeper, &store::Promise::keeper);
    return daily == promises.end() || isFuture(daily->kept, now) || daily->due.addSecs(-dailyGrace.count()) <= now;
}

QStringList sleepSentences(const QList<store::Promise> &promises, const QDateTime &now)
{
    QStringList sentences;
    for (const store::Promise &promise : promises) {
        if (promise.due >= now)
            continue;
        const QString span = durationText(milliseconds(promise.kept.msecsTo(now)));
        //: %1 is a span of time, %2 and %3 are instants
        sentences << (promise.keeper == scheduleKeeper ? Words::tr("the daily check slept for %1: it ran last at %2")
                                                       : Words::tr("the watch slept for %1: it checked last at %2"))
                         .arg(span, instantText(promise.kept));
    }
    return sentences;
}

std::optional<store::Quieting> quietingOf(
    const QList<store::Quieting> &quietings, const QString &subject, const QDateTime &now)
{
    const auto found = std::ranges::find_if(quietings, [&](const store::Quieting &quieting) {
        return quieting.subject == subject && quieting.until > now && !isFuture(quieting.from, now);
    });
    return found == quietings.end() ? std::nullopt : std::optional(*found);
}

QDateTime quietEnd(const stack::Stack &stack, const QDateTime &now)
{
    if (!stack.alerts.quiet)
        return now;
    const auto [begin, end] = *stack.alerts.quiet;
    const QTimeZone zone(stack.zone.toLatin1());
    const QDate today = now.toTimeZone(zone).date();
    for (const QDate &day : {today.addDays(-1), today}) {
        const QDateTime stop = instantAt(end < begin ? day.addDays(1) : day, end, zone);
        if (now >= instantAt(day, begin, zone) && now < stop)
            return stop;
    }
    return now;
}

} // namespace conche::health
