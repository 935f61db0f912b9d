// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outage.h"

#include "core/units.h"
#include "health/observations.h"

#include <QCoreApplication>

#include <algorithm>

namespace conche::health {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Health)
};

/*! The last run that counts of one experiment. */
struct Last
{
    QString title;
    std::optional<qint64> start; ///< 0: there is none; nothing: not known
    bool isAnswered = false; ///< by MLflow, in the newest result
};

Last lastRun(const stack::Check &check, const stack::Experiment &experiment, const SignInput &input)
{
    Last last{experiment.title, observed(input.newest.value(check.id).observations, countedRun(experiment.name))};
    last.isAnswered = last.start.has_value();
    if (last.start.value_or(0) > 0 || !input.history)
        return last;
    // An experiment that was deleted has trained all the same.
    for (const store::PastValue &value : input.history->values.value({check.id, countedRun(experiment.name)}))
        last.start = std::max(last.start.value_or(0), value.value);
    return last;
}

int levelOf(milliseconds age)
{
    if (age > 48h)
        return 3;
    return age > 24h ? 2 : 1;
}

} // namespace

const stack::Check *trainingCheck(const stack::Stack &stack)
{
    const auto found = std::ranges::find_if(stack.checks, [](const stack::Check &check) {
        const auto *mlflow = std::get_if<stack::MlflowCheck>(&check.question);
        return mlflow && !mlflow->experiments.isEmpty();
    });
    return found == stack.checks.end() ? nullptr : &*found;
}

std::optional<Outage> judgeOutage(const stack::Stack &stack, const SignInput &input)
{
    const stack::Check *check = trainingCheck(stack);
    if (!check)
        return std::nullopt;
    const auto &question = std::get<stack::MlflowCheck>(check->question);
    QList<Last> runs;
    for (const stack::Experiment &experiment : question.experiments)
        runs << lastRun(*check, experiment, input);
    const bool isAnswered = std::ranges::all_of(runs, &Last::isAnswered);
    const QString why = !input.newest.contains(check->id)
        //: %1 is the id of a check
        ? Words::tr("%1 was not asked").arg(check->id)
        : Words::tr("MLflow does not answer");
    const bool isWhole = runs.removeIf([](const Last &last) { return !last.start; }) == 0;
    //: %1 is a reason
    const Outage notKnown{std::nullopt, std::nullopt,
        input.history ? Words::tr("the outage level is not known: %1, and no earlier training is remembered").arg(why)
                      //: %1 is a reason, %2 why the store was not read
                      : Words::tr("the outage level is not known: %1, and %2").arg(why, input.history.error().message)};
    if (runs.isEmpty())
        return notKnown;
    const Last worst = *std::ranges::min_element(runs, {}, [](const Last &last) { return *last.start; });
    if (*worst.start == 0)
        //: %1 is a model
        return Outage{3, std::nullopt, Words::tr("Level 3: no training of %1 is known").arg(worst.title)};
    const QDateTime since = QDateTime::fromMSecsSinceEpoch(*worst.start, Qt::UTC);
    const milliseconds age(std::max<qint64>(0, since.msecsTo(input.now)));
    const QString span = durationText(age);
    const bool isGone = worst.isAnswered && input.newest.value(check->id).verdict == Verdict::Critical;
    const int level = age <= question.warnAfter && !isGone ? 0 : levelOf(age);
    // A model that is known to be silent tells the level at least; one that trains tells nothing of the others.
    if (level == 0 && !isWhole)
        return notKnown;
    if (!isAnswered)
        //: %1 is a number, %2 a span of time, %3 a model, %4 a reason
        return Outage{level, since,
            Words::tr("Level %1 by the last known training, %2 ago (%3): %4")
                .arg(QString::number(level), span, worst.title, why)};
    if (level == 0)
        //: %1 is a span of time, %2 a model
        return Outage{level, since, Words::tr("last training %1 ago (%2)").arg(span, worst.title)};
    return Outage{level, since,
        Words::tr("Level %1: training stopped %2 ago (%3)").arg(QString::number(level), span, worst.title)};
}

} // namespace conche::health
