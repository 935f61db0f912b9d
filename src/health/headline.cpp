// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "headline.h"

#include "troubles.h"

#include "core/units.h"
#include "health/expectation.h"
#include "health/question.h"

#include <QCoreApplication>

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

constexpr qsizetype longestReason = 160;

QString sentence(const QString &text)
{
    QString whole = oneLine(text, 2 * longestReason);
    if (!whole.isEmpty())
        whole[0] = whole[0].toUpper();
    return whole.endsWith(u'.') || whole.endsWith(u'…') || endsWithMark(whole) ? whole : whole + u'.';
}

/*! Puts the sentences of a headline together. */
class Speaker
{
public:
    Speaker(const stack::Stack &stack, const CheckRunReport &report, const QMap<QString, store::SubjectState> &subjects,
        const QDateTime &now, std::optional<milliseconds> interval)
        : m_stack(stack)
        , m_report(report)
        , m_now(now)
        , m_interval(interval)
        , m_asked(askedChecks(stack, report))
        , m_troubles(troublesOf(stack, report, subjects, now))
        , m_training(knownTraining(stack, report, now))
    {
    }

    [[nodiscard]] Headline say() const
    {
        if (m_report.results.isEmpty() && m_report.coverage.missing.isEmpty())
            return {Verdict::Unknown,
                m_stack.checks.isEmpty() ? Words::tr("The stack file has no checks.")
                                         : Words::tr("No check has run yet."),
                {}};
        Headline headline;
        headline.verdict = verdict();
        QStringList causes;
        const bool isOld = isOutdated(m_stack, m_report.started, m_now, m_interval);
        const bool isAhead = isFuture(m_report.started, m_now);
        headline.sentence = mainSentence(isOld, isAhead);
        headline.since = mainSince(isOld, isAhead);
        if (isOld && (!m_troubles.isEmpty() || isCoverageWorst()))
            //: %1 is a span of time
            causes << Words::tr("Last checked %1 ago.").arg(agoSpan(m_report.started));
        if (isAhead)
            //: %1 is a span of time
            causes << Words::tr("The last check is dated %1 ahead of this clock.")
                          .arg(durationText(milliseconds(m_now.msecsTo(m_report.started))));
        causes << order() << others() << lastTraining() << coverage();
        causes.removeAll(QString());
        headline.cause = causes.join(u' ');
        if ((isOld || isAhead) && headline.verdict == Verdict::Ok)
            headline.verdict = Verdict::Unknown;
        return headline;
    }

private:
    [[nodiscard]] QString agoSpan(const QDateTime &instant) const
    {
        return durationText(milliseconds(std::max<qint64>(0, instant.msecsTo(m_now))));
    }

    [[nodiscard]] bool isAnythingKnown() const
    {
        return std::ranges::any_of(
            m_report.results, [](const CheckResult &result) { return result.verdict != Verdict::Unknown; });
    }

    /*! What was not asked is as loud as a failure: worse than what is merely a warning. */
    [[nodiscard]] bool isCoverageWorst() const
    {
        return (m_asked.ran < m_asked.of || m_asked.inPart > 0)
            && (m_troubles.isEmpty() || isWorse(Verdict::Unknown, m_troubles.first().verdict));
    }

    [[nodiscard]] Verdict verdict() const
    {
        Verdict verdict = m_troubles.isEmpty() ? Verdict::Ok : m_troubles.first().verdict;
        if (m_report.results.isEmpty() || isCoverageWorst())
            verdict = isWorse(Verdict::Unknown, verdict) ? Verdict::Unknown : verdict;
        return isWorse(m_report.verdict, verdict) ? m_report.verdict : verdict;
    }

    [[nodiscard]] QString mainSentence(bool isOld, bool isAhead) const
    {
        if (m_report.results.size() > 1 && !isAnythingKnown())
            //: %1 is a count, 2 at least
            return Words::tr("Nothing is known: none of %1 checks got an answer.").arg(m_report.results.size());
        if (isCoverageWorst())
            return notAskedSentence(m_asked);
        if (!m_troubles.isEmpty())
            return m_troubles.first().sentence;
        if (isAhead)
            return Words::tr("All was well at the last check.");
        if (isOld)
            //: %1 is a span of time
            return Words::tr("Not checked for %1; all was well then.").arg(agoSpan(m_report.started));
        return m_training ? Words::tr("All well.") + u' ' + trainingSentence() : Words::tr("All well.");
    }

    /*! What mainSentence() speaks of. */
    [[nodiscard]] std::optional<QDateTime> mainSince(bool isOld, bool isAhead) const
    {
        if ((m_report.results.size() > 1 && !isAnythingKnown()) || isCoverageWorst())
            return std::nullopt;
        if (!m_troubles.isEmpty())
            return m_troubles.first().since;
        if (isOld || isAhead)
            return m_report.started;
        return m_training ? std::optional(m_training->since) : std::nullopt;
    }

    [[nodiscard]] QString trainingSentence() const
    {
        if (m_training->since > m_now.addSecs(-1))
            return Words::tr("Last training just now.");
        //: %1 is a span of time
        return (m_training->isAnswered ? Words::tr("Last training %1 ago.") : Words::tr("Last known training %1 ago."))
            .arg(agoSpan(m_training->since));
    }

    /*! Where the sentence is not about training, and training is not what fails. */
    [[nodiscard]] QString lastTraining() const
    {
        const bool isSaid = m_troubles.isEmpty() && !isCoverageWorst() && isAnythingKnown()
            && !isOutdated(m_stack, m_report.started, m_now) && !isFuture(m_report.started, m_now);
        const bool isTrouble = std::ranges::any_of(m_troubles, &Trouble::isTraining) && isAnythingKnown();
        return m_training && !isSaid && !isTrouble ? trainingSentence() : QString();
    }

    [[nodiscard]] QString order() const
    {
        QList<Trouble> failed;
        std::ranges::copy_if(m_troubles, std::back_inserter(failed),
            [](const Trouble &trouble) { return trouble.verdict == Verdict::Critical; });
        if (failed.size() < 2)
            return {};
        return failed.first().isTraining ? orderToTraining(failed) : orderOf(failed);
    }

    [[nodiscard]] QString orderToTraining(const QList<Trouble> &failed) const
    {
        const std::optional<QDateTime> trained = failed.first().began;
        const Trouble *first = nullptr;
        for (const Trouble &other : failed) {
            if (!other.isTraining && other.began && (!first || *other.began < *first->began))
                first = &other;
        }
        if (!trained || !first)
            return {};
        const milliseconds after(trained->msecsTo(*first->began));
        const milliseconds cadence = failed.first().tolerance;
        const QString when = first->isSeries
            //: %1 is what is measured, %2 a span of time
            ? Words::tr("%1 stopped %2 ago").arg(first->title, agoSpan(*first->began))
            //: %1 is the title of a check, %2 a span of time
            : Words::tr("%1 failed %2 ago").arg(first->title, agoSpan(*first->began));
        if (after > cadence)
            //: %1 is what happened and when, %2 a span of time
            return Words::tr("%1, %2 after the last training, so it is not the first cause.")
                .arg(when, durationText(after));
        if (after < -cadence)
            //: %1 is what happened and when, %2 a span of time
            return Words::tr("%1; training went on for %2 after that.").arg(when, durationText(-after));
        if (after > -1min && after < 1min)
            //: %1 is what happened and when
            return Words::tr("%1, with the last training, so it may be the cause.").arg(when);
        //: %1 is what happened and when, %2 a span of time
        return (after > 0ms ? Words::tr("%1, %2 after the last training, so it may be the cause.")
                            : Words::tr("%1, %2 before the last training, so it may be the cause."))
            .arg(when, durationText(std::chrono::abs(after)));
    }

    /*! Nothing where one of the times is not known, or two of them are too close to tell. */
    [[nodiscard]] QString orderOf(QList<Trouble> failed) const
    {
        if (!std::ranges::all_of(failed, [](const Trouble &trouble) { return trouble.began.has_value(); }))
            return {};
        const QString main = failed.first().id;
        std::ranges::stable_sort(failed, {}, [](const Trouble &trouble) { return *trouble.began; });
        const Trouble &first = failed[0];
        const Trouble &second = failed[1];
        const milliseconds between(first.began->msecsTo(*second.began));
        if (between <= std::max(first.tolerance, second.tolerance))
            return {};
        if (first.id == main)
            //: %1 is the title of a check, %2 a span of time
            return Words::tr("It came first: %1 followed %2 later.").arg(second.title, durationText(between));
        //: %1 and %4 are titles of checks, %2 and %3 spans of time
        return Words::tr("%1 failed first, %2 ago, %3 before %4.")
            .arg(first.title, agoSpan(*first.began), durationText(between), second.title);
    }

    [[nodiscard]] QString others() const
    {
        const auto count = static_cast<int>(m_troubles.size()) - (isCoverageWorst() ? 0 : 1);
        // Where the order is told, what matters is said.
        if (count <= 0 || !order().isEmpty() || !isAnythingKnown())
            return {};
        //: How many other checks and signs are not ok
        return Words::tr("%n more not ok.", nullptr, count);
    }

    [[nodiscard]] QString coverage() const
    {
        if (m_asked.of == 0)
            return {};
        if (m_asked.ran == m_asked.of)
            //: %1 is a count, 2 at least
            return m_asked.of == 1 ? Words::tr("The one check ran.") : Words::tr("All %1 checks ran.").arg(m_asked.of);
        //: %1 and %2 are counts
        return Words::tr("%1 of %2 checks ran.").arg(m_asked.ran).arg(m_asked.of);
    }

    const stack::Stack &m_stack;
    const CheckRunReport &m_report;
    QDateTime m_now;
    std::optional<milliseconds> m_interval;
    AskedChecks m_asked;
    QList<Trouble> m_troubles;
    std::optional<KnownTraining> m_training;
};

} // namespace

Headline headlineOf(const stack::Stack &stack, const CheckRunReport &report,
    const QMap<QString, store::SubjectState> &subjects, const QDateTime &now, std::optional<milliseconds> interval)
{
    return Speaker(stack, report, subjects, now, interval).say();
}

AskedChecks askedChecks(const stack::Stack &stack, const CheckRunReport &report)
{
    AskedChecks asked;
    QMap<QString, QString> missing;
    QMap<QString, QString> parts;
    for (const NotAsked &one : report.coverage.missing) {
        const QString id = one.id.section(u':', 0, 0);
        (id == one.id ? missing : parts).insert(id, one.reason);
    }
    QSet<QString> results;
    for (const CheckResult &result : report.results)
        results.insert(result.id);
    QStringList reasons;
    for (const stack::Check &check : stack.checks) {
        ++asked.of;
        if (missing.contains(check.id)) {
            reasons << missing[check.id];
        } else if (!results.contains(check.id)) {
            reasons << Words::tr("not asked yet");
        } else {
            ++asked.ran;
            if (parts.contains(check.id)) {
                ++asked.inPart;
                reasons << parts[check.id];
            }
        }
    }
    asked.reasons = reasons;
    asked.reasons.removeDuplicates();
    std::ranges::stable_sort(
        asked.reasons, std::ranges::greater(), [&reasons](const QString &reason) { return reasons.count(reason); });
    return asked;
}

QString notAskedSentence(const AskedChecks &asked)
{
    if (asked.ran == asked.of && asked.inPart == 0)
        return {};
    QString what = asked.ran == asked.of
        //: %1 and %2 are counts
        ? Words::tr("%1 of %2 checks ran in part").arg(asked.inPart).arg(asked.of)
        //: %1 and %2 are counts
        : Words::tr("%1 of %2 checks did not run").arg(asked.of - asked.ran).arg(asked.of);
    if (asked.ran < asked.of && asked.inPart > 0)
        //: %1 says how many checks did not run
        what = Words::tr("%1, and %n ran in part", nullptr, asked.inPart).arg(what);
    const qsizetype more = asked.reasons.size() - 1;
    QString reason = asked.reasons.isEmpty() ? QString() : oneLine(asked.reasons.first(), longestReason);
    while (reason.endsWith(u'.') || (more > 0 && endsWithMark(reason)))
        reason.chop(1);
    if (more > 0)
        //: %1 is a reason
        reason
            = (more > 1 ? Words::tr("%1; and for other reasons") : Words::tr("%1; and for another reason")).arg(reason);
    //: %1 is how many checks did not run, %2 the reason
    return sentence(Words::tr("%1: %2").arg(what, reason));
}

bool isOutdated(
    const stack::Stack &stack, const QDateTime &asked, const QDateTime &now, std::optional<milliseconds> interval)
{
    if (!interval && !stack.checks.isEmpty())
        interval = std::ranges::min_element(stack.checks, {}, &stack::Check::interval)->interval;
    constexpr int missedRounds = 3;
    const milliseconds patience = std::max<milliseconds>(1h, missedRounds * interval.value_or(0ms));
    return asked.isValid() && milliseconds(asked.msecsTo(now)) > patience;
}

} // namespace conche::health
