// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "troubles.h"

#include "core/units.h"
#include "health/expectation.h"
#include "health/observations.h"
#include "health/question.h"
#include "health/signs/outage.h"
#include "health/watch/decide.h"

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

constexpr qsizetype longestTitle = 80;
constexpr qsizetype longestFinding = 160;
// Records come by the hour as a rule, so the newest tells no better than that when they stopped.
constexpr milliseconds recordCadence = 1h;

/*! In the middle of a sentence no mark may end it: one that asks or calls is quoted, all others are left out. */
QString titleOf(const QString &title, const QString &id)
{
    const QString whole = title.simplified();
    QString bare = whole;
    while (!bare.isEmpty() && u".:;,"_s.contains(bare.back()))
        bare.chop(1);
    const QString shown = oneLine(bare.isEmpty() ? (whole.isEmpty() ? id : whole) : bare, longestTitle);
    //: Quotes the title of a check that ends with a question mark, within a sentence
    return endsWithMark(shown) ? Words::tr("\"%1\"").arg(shown) : shown;
}

QString findingOf(const QString &summary)
{
    QString finding = oneLine(summary, longestFinding);
    while (finding.endsWith(u'.'))
        finding.chop(1);
    return finding;
}

/*! What ends with a mark of its own needs no full stop. */
QString closed(QString sentence)
{
    if (sentence.endsWith(u'.') && (sentence.endsWith(u"…."_s) || endsWithMark(sentence.chopped(1))))
        sentence.chop(1);
    return sentence;
}

QString lastingText(Verdict verdict, const QString &span)
{
    switch (verdict) {
    case Verdict::Critical:
        //: How long a check has been so; %1 is a span of time
        return Words::tr("critical for %1").arg(span);
    case Verdict::Warning:
        //: How long a check has been so; %1 is a span of time
        return Words::tr("a warning for %1").arg(span);
    case Verdict::Ok:
    case Verdict::Unknown:
        break;
    }
    //: How long a check has been so; %1 is a span of time
    return Words::tr("unknown for %1").arg(span);
}

class Finder
{
public:
    Finder(const stack::Stack &stack, const CheckRunReport &report, const QMap<QString, store::SubjectState> &subjects,
        const QDateTime &now)
        : m_stack(stack)
        , m_report(report)
        , m_subjects(subjects)
        , m_now(now)
    {
        for (const stack::Check &check : stack.checks)
            m_checks.insert(check.id, &check);
        for (const CheckResult &result : report.results)
            m_results.insert(result.id, &result);
    }

    [[nodiscard]] QList<Trouble> find()
    {
        addTraining();
        for (const stack::Check &check : m_stack.checks) {
            if (const auto found = m_results.constFind(check.id); found != m_results.constEnd())
                addCheck(**found);
        }
        // Of a check that the stack file does not have any more, or of no stack file at all.
        for (const CheckResult &result : m_report.results) {
            if (!m_checks.contains(result.id))
                addCheck(result);
        }
        for (const SignResult &sign : m_report.signs)
            addSign(sign);
        std::ranges::stable_sort(m_troubles, [](const Trouble &left, const Trouble &right) {
            return left.verdict != right.verdict ? isWorse(left.verdict, right.verdict)
                                                 : left.isTraining && !right.isTraining;
        });
        return m_troubles;
    }

private:
    [[nodiscard]] QString spanText(const QDateTime &since) const
    {
        return durationText(milliseconds(std::max<qint64>(0, since.msecsTo(m_now))));
    }

    void addTraining()
    {
        const stack::Check *check = trainingCheck(m_stack);
        const std::optional<Outage> &outage = m_report.outage;
        if (!check || !outage || outage->level == 0)
            return;
        const CheckResult *result = m_results.value(check->id);
        // What was not asked is told as such.
        if (!outage->level && !result)
            return;
        const std::optional<KnownTraining> known = knownTraining(m_stack, m_report, m_now);
        const bool isAnswered = !known || known->isAnswered;
        Trouble trouble{check->id, result ? result->verdict : Verdict::Unknown, titleOf(check->title, check->id),
            trainingSentence(*outage, known), {}, {}, true, false};
        const Verdict least = !outage->level || !isAnswered ? Verdict::Unknown
            : *outage->level > 1                            ? Verdict::Critical
                                                            : Verdict::Warning;
        if (isWorse(least, trouble.verdict))
            trouble.verdict = least;
        if (known) {
            trouble.began = known->since;
            if (outage->level)
                trouble.since = known->since;
        }
        trouble.tolerance = std::get<stack::MlflowCheck>(check->question).warnAfter;
        m_told.insert(check->id);
        m_troubles.append(trouble);
    }

    [[nodiscard]] QString trainingSentence(const Outage &outage, const std::optional<KnownTraining> &known) const
    {
        if (!outage.level) {
            QString text = closed(findingOf(outage.summary) + u'.');
            text[0] = text[0].toUpper();
            return text;
        }
        if (known && !known->isAnswered)
            //: %1 is a span of time, %2 the level of an outage
            return Words::tr("Last known training %1 ago: level %2 as far as is known.")
                .arg(spanText(known->since))
                .arg(*outage.level);
        if (known)
            //: %1 is a span of time, %2 the level of an outage
            return Words::tr("Training stopped %1 ago: level %2.").arg(spanText(known->since)).arg(*outage.level);
        if (outage.since)
            //: %1 is the level of an outage
            return Words::tr("Training has stopped: level %1.").arg(*outage.level);
        //: %1 is the level of an outage
        return Words::tr("No training is known of a model: level %1.").arg(*outage.level);
    }

    void addCheck(const CheckResult &result)
    {
        if (result.verdict == Verdict::Ok || m_told.contains(result.id) || result.fault == ErrorCode::NotTrusted)
            return;
        const auto found = m_checks.constFind(result.id);
        const stack::Check *check = found == m_checks.constEnd() ? nullptr : *found;
        const QString title = titleOf(check ? check->title : result.title, result.id);
        Trouble trouble{
            result.id, result.verdict, title, {}, {}, check ? check->interval : milliseconds(5min), false, false};
        const std::optional<qint64> record = observed(result.observations, newestRecord());
        const QDateTime newest = QDateTime::fromMSecsSinceEpoch(record.value_or(0), Qt::UTC);
        if (record && newest <= m_now && result.symptoms.contains(noRecordsSymptom)) {
            trouble.began = newest;
            trouble.since = newest;
            trouble.isSeries = true;
            trouble.tolerance = std::max(trouble.tolerance, recordCadence);
            //: %1 is what is measured, %2 a span of time
            trouble.sentence = Words::tr("%1: no records for %2.").arg(title, spanText(newest));
        } else {
            trouble.sentence = believedSentence(checkSubject(result.id), result.verdict, title, result.summary);
            trouble.began = believedSince(checkSubject(result.id), result.verdict);
            trouble.since = lastingSince(checkSubject(result.id), result.verdict);
        }
        m_troubles.append(trouble);
    }

    /*! Those that say more than the check that they look at. */
    void addSign(const SignResult &sign)
    {
        if (sign.verdict == Verdict::Ok || sign.verdict == Verdict::Unknown)
            return;
        const auto rule = std::ranges::find(m_stack.signs, sign.id, &stack::Sign::id);
        const QString check = rule == m_stack.signs.end() ? QString() : rule->check;
        const bool isTold = std::ranges::any_of(m_troubles,
            [&](const Trouble &trouble) { return trouble.id == check && !isWorse(sign.verdict, trouble.verdict); });
        if (isTold)
            return;
        const QString title = titleOf(sign.title, sign.id);
        const stack::Check *asked = m_checks.value(check);
        m_troubles.append(
            {sign.id, sign.verdict, title, believedSentence(signSubject(sign.id), sign.verdict, title, sign.summary),
                believedSince(signSubject(sign.id), sign.verdict), asked ? asked->interval : milliseconds(5min), false,
                false, lastingSince(signSubject(sign.id), sign.verdict)});
    }

    [[nodiscard]] bool isBelieved(const QString &subject, Verdict verdict) const
    {
        const auto state = m_subjects.constFind(subject);
        return state != m_subjects.constEnd() && state->hard == verdict && state->since.isValid()
            && !isFuture(state->since, m_now);
    }

    /*! What lastingText() is told of. */
    [[nodiscard]] std::optional<QDateTime> lastingSince(const QString &subject, Verdict verdict) const
    {
        return isBelieved(subject, verdict) ? std::optional(m_subjects.value(subject).since) : std::nullopt;
    }

    /*! Nothing, too, where it was never seen otherwise: then it began before anybody looked. */
    [[nodiscard]] std::optional<QDateTime> believedSince(const QString &subject, Verdict verdict) const
    {
        if (!isBelieved(subject, verdict))
            return std::nullopt;
        const store::SubjectState state = m_subjects.value(subject);
        const QChar digit = QString::number(static_cast<int>(verdict)).front();
        constexpr qsizetype fullRing = 21;
        const bool wasNeverOtherwise
            = !state.ring.isEmpty() && state.ring.size() < fullRing && state.ring.count(digit) == state.ring.size();
        return wasNeverOtherwise ? std::nullopt : std::optional(state.since);
    }

    [[nodiscard]] QString believedSentence(
        const QString &subject, Verdict verdict, const QString &title, const QString &summary) const
    {
        const QString finding = findingOf(summary);
        const QString believed = beliefText(subject, verdict);
        if (believed.isEmpty())
            //: %1 is the title of a check, %2 what was found
            return closed(Words::tr("%1: %2.").arg(title, finding));
        // Nothing goes on after a question.
        if (endsWithMark(finding))
            //: %1 is the title of a check, %2 for how long it has been so, %3 what was found; %3 ends with "?" or "!"
            return Words::tr("%1, %2: %3").arg(title, believed, finding);
        //: %1 is the title of a check, %2 what was found, %3 for how long
        return Words::tr("%1: %2; %3.").arg(title, finding, believed);
    }

    /*! How far a verdict is believed; empty where nothing is known of that. */
    [[nodiscard]] QString beliefText(const QString &subject, Verdict verdict) const
    {
        if (isBelieved(subject, verdict))
            return lastingText(verdict, spanText(m_subjects.value(subject).since));
        const auto state = m_subjects.constFind(subject);
        if (state != m_subjects.constEnd() && state->hard != verdict)
            //: A result that is not believed before it came several times in a row; goes on in a sentence
            return Words::tr("not confirmed yet");
        return {};
    }

    const stack::Stack &m_stack;
    const CheckRunReport &m_report;
    const QMap<QString, store::SubjectState> &m_subjects;
    QDateTime m_now;
    QHash<QString, const stack::Check *> m_checks;
    QHash<QString, const CheckResult *> m_results;
    QSet<QString> m_told;
    QList<Trouble> m_troubles;
};

} // namespace

bool endsWithMark(const QString &text)
{
    return text.endsWith(u'?') || text.endsWith(u'!');
}

bool isFuture(const QDateTime &instant, const QDateTime &now)
{
    return instant > now.addMSecs(milliseconds(clockTolerance).count());
}

std::optional<KnownTraining> knownTraining(
    const stack::Stack &stack, const CheckRunReport &report, const QDateTime &now)
{
    const stack::Check *check = trainingCheck(stack);
    if (!check || !report.outage || !report.outage->since || isFuture(*report.outage->since, now))
        return std::nullopt;
    const auto result = std::ranges::find(report.results, check->id, &CheckResult::id);
    const bool isAnswered = result != report.results.end()
        && std::ranges::all_of(
            std::get<stack::MlflowCheck>(check->question).experiments, [&](const stack::Experiment &experiment) {
                return observed(result->observations, countedRun(experiment.name)).has_value();
            });
    return KnownTraining{*report.outage->since, isAnswered};
}

QList<Trouble> troublesOf(const stack::Stack &stack, const CheckRunReport &report,
    const QMap<QString, store::SubjectState> &subjects, const QDateTime &now)
{
    return Finder(stack, report, subjects, now).find();
}

} // namespace conche::health
