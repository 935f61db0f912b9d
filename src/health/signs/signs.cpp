// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signs.h"

#include "restarts.h"

#include "core/units.h"
#include "health/observations.h"
#include "health/question.h"

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

constexpr int outageDaysBack = 3;

/*! Whether a sign's rule held once. */
enum class Seen { No, Yes, NotKnown };

Seen seenIn(const stack::SymptomSign &rule, const store::PastResult &result)
{
    if (result.symptoms.contains(rule.symptom))
        return Seen::Yes;
    return result.fault.isEmpty() ? Seen::No : Seen::NotKnown;
}

Seen seenIn(const stack::SlowSign &rule, const store::PastResult &result)
{
    // A time limit that ran out is an answer as to how slow it is; that nobody answered is none.
    const bool isMeasured = result.fault.isEmpty() || result.fault == errorCodeName(ErrorCode::TimedOut);
    if (isMeasured && milliseconds(result.latencyMs) > rule.above)
        return Seen::Yes;
    return result.fault.isEmpty() ? Seen::No : Seen::NotKnown;
}

store::PastResult pastResult(const CheckResult &result)
{
    return {static_cast<qint64>(result.latency.count()),
        result.fault ? QString(errorCodeName(*result.fault)) : QString(), result.symptoms};
}

QString notAsked(const QString &check)
{
    //: %1 is the id of a check
    return Words::tr("%1 was not asked").arg(check);
}

QString notAnswered(const CheckResult &result)
{
    //: %1 is the id of a check, %2 what it came to
    return Words::tr("%1 gave no answer: %2").arg(result.id, result.summary);
}

struct Judge
{
    const stack::Stack &stack;
    const SignInput &input;
    const stack::Sign &sign;
    SignResult result;

    void unknown(const QString &why)
    {
        result.verdict = Verdict::Unknown;
        result.summary = why;
    }
    void clear(const QString &summary)
    {
        result.verdict = Verdict::Ok;
        result.summary = summary;
    }
    void raise(const QString &summary)
    {
        result.verdict = sign.severity;
        result.summary = summary;
    }

    template <typename Rule>
    void judgeRow(const Rule &rule)
    {
        const CheckResult newest = input.newest[sign.check];
        QList<store::PastResult> row;
        // A result of an earlier round is the history's newest.
        if (input.asked.contains(sign.check) || !input.history)
            row << pastResult(newest);
        if (input.history)
            row << input.history->results.value(sign.check);
        row = row.mid(0, rule.of);
        const auto count = [&](Seen seen) {
            return static_cast<int>(
                std::ranges::count_if(row, [&](const auto &past) { return seenIn(rule, past) == seen; }));
        };
        const int seen = count(Seen::Yes);
        const auto of = static_cast<int>(row.size());
        const int notKnown = count(Seen::NotKnown) + rule.of - of;
        //: %1 of the newest %2 results of a check showed what a sign looks for
        const QString found = Words::tr("seen in %1 of %2 results").arg(seen).arg(of);
        result.facts.append({Words::tr("newest result"), newest.summary});
        if (seen >= rule.times)
            //: %1 is how often something was seen, %2 the newest result of the check
            raise(rule.of == 1 ? newest.summary : Words::tr("%1; the newest: %2").arg(found, newest.summary));
        else if (seen + notKnown < rule.times)
            clear(seen > 0 ? found : Words::tr("not seen"));
        else if (!input.history && rule.of > of)
            //: %1 is why the history cannot be read
            unknown(Words::tr("the history is not known: %1").arg(input.history.error().message));
        else if (of < rule.of)
            //: %1 is how often something was seen, %2 and %3 are counts of results
            unknown(Words::tr("not enough history: %1, and it takes %2 of %3").arg(found).arg(rule.times).arg(rule.of));
        else if (newest.fault)
            unknown(notAnswered(newest));
        else
            //: %1 is how often something was seen
            unknown(Words::tr("%1, and %n gave no answer", nullptr, notKnown).arg(found));
    }

    void operator()(const stack::SymptomSign &rule) { judgeRow(rule); }
    void operator()(const stack::SlowSign &rule) { judgeRow(rule); }

    void operator()(const stack::SilentSign &rule)
    {
        const CheckResult newest = input.newest[sign.check];
        const auto check = std::ranges::find(stack.checks, sign.check, &stack::Check::id);
        QStringList silent;
        QStringList heard;
        QStringList notKnown;
        for (const stack::Experiment &experiment : std::get<stack::MlflowCheck>(check->question).experiments) {
            const std::optional<qint64> any = observed(newest.observations, anyRun(experiment.name));
            const qint64 latest = newestStart(newest, experiment.name);
            const milliseconds age(std::max<qint64>(0, input.now.toMSecsSinceEpoch() - latest));
            const bool hasFuture = any && *any != latest;
            if (!any)
                notKnown << notAnswered(newest);
            else if (hasFuture && age > rule.within)
                //: %1 is a model
                notKnown << Words::tr("%1: its newest run starts in the future").arg(experiment.title);
            else if (latest == 0)
                //: %1 is a model
                silent << Words::tr("%1: no run at all").arg(experiment.title);
            else if (age > rule.within)
                //: %1 is a model, %2 a span of time
                silent << Words::tr("%1: no run for %2").arg(experiment.title, durationText(age));
            else
                heard << Words::tr("%1: newest run %2 ago").arg(experiment.title, durationText(age));
        }
        if (!silent.isEmpty())
            raise(silent.join(u", "_s));
        else if (!notKnown.isEmpty())
            unknown(notKnown.first());
        else
            clear(heard.join(u", "_s));
    }

    // A run that starts in the future hides those before it; the newest that counts is a lower bound then.
    [[nodiscard]] qint64 newestStart(const CheckResult &newest, const QString &experiment) const
    {
        const qint64 any = observed(newest.observations, anyRun(experiment)).value_or(0);
        const qint64 future = input.now.addMSecs(milliseconds(clockTolerance).count()).toMSecsSinceEpoch();
        if (any <= future)
            return any;
        return observed(newest.observations, countedRun(experiment)).value_or(0);
    }

    void operator()(const stack::BehindSign &rule)
    {
        if (!input.newest.contains(rule.reference)) {
            unknown(notAsked(rule.reference));
            return;
        }
        const auto hours = observed(input.newest[sign.check].observations, weekHours());
        const auto of = observed(input.newest[rule.reference].observations, weekHours());
        const CheckResult missing = input.newest[hours ? rule.reference : sign.check];
        if ((!hours || !of) && missing.fault) {
            unknown(notAnswered(missing));
            return;
        }
        if (!hours || !of) {
            //: %1 is the id of a check
            unknown(Words::tr("%1 did not count the hours of the week: that takes InfluxDB itself").arg(missing.id));
            return;
        }
        //: %1 and %3 are counts of hours, %2 and %4 ids of checks
        const QString found = Words::tr("%1 hours of %2 against %3 of %4 in 7 complete days")
                                  .arg(QString::number(*hours), sign.check, QString::number(*of), rule.reference);
        if (*of == 0)
            //: %1 are counts of hours
            unknown(Words::tr("%1: nothing to compare with").arg(found));
        else if (100.0 * static_cast<double>(*hours) < rule.belowPercent * static_cast<double>(*of))
            raise(found);
        else
            clear(found);
    }

    void operator()(const stack::RestartSign &rule)
    {
        const CheckResult newest = input.newest[sign.check];
        if (newest.fault) {
            unknown(notAnswered(newest));
            return;
        }
        const Restarts found = findRestarts(newest, sign.check, rule.within, input);
        result.facts = found.facts;
        if (!found.restarted.isEmpty())
            raise(found.restarted.join(u", "_s));
        else if (!found.notKnown.isEmpty())
            unknown(found.notKnown.join(u", "_s));
        else
            //: %1 is a span of time
            clear(Words::tr("none in %1").arg(durationText(rule.within)));
    }

    void operator()(const stack::TrendSign &rule)
    {
        if (!input.trends) {
            //: %1 is why the history cannot be read
            unknown(Words::tr("the history is not known: %1").arg(input.trends.error().message));
            return;
        }
        QStringList worse;
        QStringList notKnown;
        for (const QString &id : rule.metrics) {
            const auto found = std::ranges::find(
                *input.trends, id, [](const trends::MetricReport &report) { return report.metric.id; });
            if (found == input.trends->end())
                //: %1 is the id of a metric
                notKnown << Words::tr("nothing is known of %1 yet").arg(id);
            else
                judgeTrend(*found, worse, notKnown);
        }
        if (!worse.isEmpty())
            raise(worse.join(u' '));
        else if (!notKnown.isEmpty())
            unknown(notKnown.join(u", "_s));
        else if (rule.metrics.isEmpty())
            unknown(Words::tr("it looks at no metric"));
        else
            clear(Words::tr("no lasting fall"));
    }

    void judgeTrend(const trends::MetricReport &report, QStringList &worse, QStringList &notKnown)
    {
        const trends::Assessment &assessment = report.assessment;
        const auto isRaised = [](const trends::Judgement &judgement) {
            return judgement.verdict == Verdict::Warning || judgement.verdict == Verdict::Critical;
        };
        if (!assessment.explanation.isEmpty())
            result.facts.append({report.metric.title, assessment.explanation});
        // A fall in one step and a slow one: that a value is below a limit is no sign of either.
        if (isRaised(assessment.trend) || isRaised(assessment.shift))
            worse << assessment.decline;
        else if (assessment.trend.verdict == Verdict::Unknown && assessment.shift.verdict == Verdict::Unknown)
            //: %1 is the title of a metric, %2 what is missing
            notKnown << Words::tr("%1: not enough history, %2").arg(report.metric.title, assessment.trend.text);
    }
};

} // namespace

QList<SignResult> judgeSigns(const stack::Stack &stack, const SignInput &input)
{
    QList<SignResult> results;
    for (const stack::Sign &sign : stack.signs) {
        Judge judge{stack, input, sign, {sign.id, sign.title, sign.severity, Verdict::Unknown, {}, {}}};
        if (input.newest.contains(sign.check))
            std::visit(judge, sign.rule);
        else
            judge.unknown(notAsked(sign.check));
        results.append(judge.result);
    }
    return results;
}

QStringList watchedMetrics(const stack::Stack &stack)
{
    QStringList watched;
    for (const stack::Sign &sign : stack.signs) {
        if (const auto *trend = std::get_if<stack::TrendSign>(&sign.rule))
            watched << trend->metrics;
    }
    return watched;
}

store::HistoryQuery historyQuery(const stack::Stack &stack, const QDateTime &now)
{
    // A model whose experiment was deleted is silent since its last training, which levels tell apart for two days.
    store::HistoryQuery query{stack.name, now, {}, now.addDays(-outageDaysBack)};
    const auto row = [&](const stack::Sign &sign, int of) {
        query.results[sign.check] = std::max(query.results.value(sign.check), of);
    };
    for (const stack::Sign &sign : stack.signs) {
        if (const auto *symptom = std::get_if<stack::SymptomSign>(&sign.rule))
            row(sign, symptom->of);
        else if (const auto *slow = std::get_if<stack::SlowSign>(&sign.rule))
            row(sign, slow->of);
        else if (const auto *restarts = std::get_if<stack::RestartSign>(&sign.rule))
            query.since = std::min(query.since, now.addMSecs(-(restarts->within + milliseconds(startTakes)).count()));
    }
    return query;
}

} // namespace conche::health
