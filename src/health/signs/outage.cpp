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
    bool isAnswered = false; ///< now, by MLflow
};

const stack::Check *trainingCheck(const stack::Stack &stack)
{
    const auto found = std::ranges::find_if(stack.checks, [](const stack::Check &check) {
        const auto *mlflow = std::get_if<stack::MlflowCheck>(&check.question);
        return mlflow && !mlflow->experiments.isEmpty();
    });
    return found == stack.checks.end() ? nullptr : &*found;
}

Last lastRun(const stack::Check &check, const stack::Experiment &experiment, const SignInput &input)
{
    Last last{experiment.title, observed(input.newest.value(check.id).observations, countedRun(experiment.name)), true};
    if (last.start.value_or(0) > 0 || !input.history) {
        last.isAnswered = last.start.has_value();
        return last;
    }
    last.isAnswered = last.start.has_value();
    // An experiment that was deleted has trained all the same.
    for (const store::PastValue &value : input.history->values.value({check.id, countedRun(experiment.name)})) {
        if (value.value > 0)
            last.start = std::max(last.start.value_or(0), value.value);
    }
    return last;
}

int levelOf(milliseconds age)
{
    if (age > 48h)
        return 3;
    return age > 24h ? 2 : 1;
}

} // namespace

std::optional<Outage> judgeOutage(const stack::Stack &stack, const SignInput &input)
{
    const stack::Check *check = trainingCheck(stack);
    if (!check || !input.newest.contains(check->id))
        return std::nullopt;
    const auto &question = std::get<stack::MlflowCheck>(check->question);
    QList<Last> runs;
    for (const stack::Experiment &experiment : question.experiments)
        runs << lastRun(*check, experiment, input);
    const bool isAnswered = std::ranges::all_of(runs, &Last::isAnswered);
    if (std::ranges::any_of(runs, [](const Last &last) { return !last.start; }))
        return Outage{std::nullopt, std::nullopt,
            Words::tr("the outage level is not known: MLflow does not answer, and no earlier training is remembered")};
    const Last worst = *std::ranges::min_element(runs, {}, [](const Last &last) { return *last.start; });
    if (*worst.start == 0)
        //: %1 is a model
        return Outage{3, std::nullopt, Words::tr("Level 3: %1 never trained").arg(worst.title)};
    const QDateTime since = QDateTime::fromMSecsSinceEpoch(*worst.start, Qt::UTC);
    const milliseconds age(std::max<qint64>(0, since.msecsTo(input.now)));
    const QString span = durationText(age);
    const bool isGone = worst.isAnswered && input.newest.value(check->id).verdict == Verdict::Critical;
    const int level = age <= question.warnAfter && !isGone ? 0 : levelOf(age);
    if (!isAnswered)
        //: %1 is a number, %2 a span of time, %3 a model
        return Outage{level, since,
            Words::tr("Level %1 by the last known training, %2 ago (%3): MLflow does not answer")
                .arg(QString::number(level), span, worst.title)};
    if (level == 0)
        //: %1 is a span of time, %2 a model
        return Outage{level, since, Words::tr("last training %1 ago (%2)").arg(span, worst.title)};
    return Outage{level, since,
        Words::tr("Level %1: training stopped %2 ago (%3)").arg(QString::number(level), span, worst.title)};
}

} // namespace conche::health
