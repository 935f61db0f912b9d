// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mlflowquestion.h"

#include "expectation.h"
#include "experimenttraining.h"
#include "observations.h"
#include "peeraccess.h"

#include "core/instant.h"
#include "core/units.h"

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

struct TrainingJudgement
{
    Verdict verdict = Verdict::Ok;
    milliseconds age{0}; ///< of the newest run that counts; the largest there is where there is none
    QString sentence; ///< "silent 3 d", "trained 12 min ago"
};

QString statusWord(mlflow::RunStatus status)
{
    switch (status) {
    case mlflow::RunStatus::Running:
        return u"RUNNING"_s;
    case mlflow::RunStatus::Scheduled:
        return u"SCHEDULED"_s;
    case mlflow::RunStatus::Finished:
        return u"FINISHED"_s;
    case mlflow::RunStatus::Failed:
        return u"FAILED"_s;
    case mlflow::RunStatus::Killed:
        return u"KILLED"_s;
    case mlflow::RunStatus::Other:
        break;
    }
    return Words::tr("of a status that is not known");
}

TrainingJudgement judgeTraining(const Training &training, const stack::Experiment &experiment,
    const stack::MlflowCheck &limits, const QDateTime &now)
{
    if (training.missing)
        //: %1 is the name of an experiment
        return {Verdict::Critical, milliseconds::max(),
            Words::tr("has no experiment \"%1\" in MLflow").arg(experiment.name)};
    if (training.deleted)
        return {Verdict::Critical, milliseconds::max(),
            Words::tr("has its experiment \"%1\" deleted").arg(experiment.name)};
    if (!training.newest && training.lookedAtAll)
        //: %1 is the name of a metric
        return {Verdict::Critical, milliseconds::max(),
            Words::tr("has never trained: no finished run carries %1").arg(experiment.metric)};
    if (!training.newest)
        //: %n is a count of runs, %1 the name of a metric
        return {Verdict::Critical, milliseconds::max(),
            Words::tr("has no %1 in its newest %n finished run(s)", nullptr, training.looked).arg(experiment.metric)};
    const milliseconds age(std::max<qint64>(0, training.newest->startTime->msecsTo(now)));
    Verdict verdict = Verdict::Ok;
    if (age > limits.critAfter)
        verdict = Verdict::Critical;
    else if (age > limits.warnAfter || !training.future.isEmpty())
        verdict = Verdict::Warning;
    //: %1 is a span of time: the model was not trained for so long
    QString sentence = age > limits.warnAfter ? Words::tr("silent %1").arg(durationText(age))
                                              //: %1 is a span of time
                                              : Words::tr("trained %1 ago").arg(durationText(age));
    if (!training.future.isEmpty())
        //: %1 is what is known of a training, %2 the name of a run
        sentence = Words::tr("%1 (run %2 starts in the future)").arg(sentence, oneLine(training.future.first()));
    return {verdict, age, sentence};
}

QString names(const QStringList &all)
{
    constexpr qsizetype shown = 3;
    QStringList lines;
    for (const QString &name : all.mid(0, shown))
        lines << oneLine(name);
    QString text = lines.join(u", "_s);
    if (all.size() > shown)
        //: %n is how many more names there are than those before
        text += Words::tr(" and %n more", nullptr, static_cast<int>(all.size() - shown));
    return text;
}

// Somebody who sees a recent run and reads "silent" wants to know why it does not count.
QString withPlaceholder(const TrainingJudgement &judgement, const Training &training)
{
    if (judgement.verdict == Verdict::Ok || training.placeholders.isEmpty())
        return judgement.sentence;
    //: %1 is what is known of a training, %2 the name of a run
    return Words::tr("%1 (placeholder %2 does not count)")
        .arg(judgement.sentence, oneLine(training.placeholders.first()));
}

void addFacts(const Training &training, const stack::Experiment &experiment, const QDateTime &now, Finding &finding)
{
    if (training.newest)
        //: %1 is the name of a run, %2 its start, %3 a metric, %4 its value
        finding.addFact(Words::tr("%1: newest training").arg(experiment.title),
            Words::tr("%1 at %2, %3 %4")
                .arg(oneLine(training.newest->name), instantText(*training.newest->startTime), experiment.metric,
                    QString::number(training.newest->metrics.value(experiment.metric), 'g', 4)));
    if (training.newestOfAny && training.newestOfAny->startTime
        && training.newestOfAny->status != mlflow::RunStatus::Finished)
        //: %1 is a run's name, %2 its status, %3 a span of time
        finding.addFact(Words::tr("%1: newest run of any status").arg(experiment.title),
            Words::tr("%1 is %2, started %3 ago")
                .arg(oneLine(training.newestOfAny->name), statusWord(training.newestOfAny->status),
                    durationText(milliseconds(training.newestOfAny->startTime->msecsTo(now)))));
    if (!training.placeholders.isEmpty())
        finding.addFact(
            Words::tr("%1: placeholders that do not count").arg(experiment.title), names(training.placeholders));
    if (!training.future.isEmpty())
        finding.addFact(Words::tr("%1: runs that start in the future and do not count").arg(experiment.title),
            names(training.future));
    if (!training.withoutNumber.isEmpty())
        //: %1 is a model, %2 a metric
        finding.addFact(Words::tr("%1: runs whose %2 is no number").arg(experiment.title, experiment.metric),
            names(training.withoutNumber));
}

// The newest run of any status comes from a question of its own, so a failed one of the two says nothing.
void addObservations(const Training &training, const stack::Experiment &experiment, Finding &finding)
{
    if (training.error)
        return;
    const auto start = [](const std::optional<mlflow::Run> &run) {
        return run && run->startTime ? run->startTime->toMSecsSinceEpoch() : 0;
    };
    const bool isKnown = training.newest || training.lookedAtAll || training.missing || training.deleted;
    if (isKnown)
        finding.observations.append({countedRun(experiment.name), start(training.newest)});
    finding.observations.append({anyRun(experiment.name), start(training.newestOfAny)});
}

} // namespace

MlflowQuestion::MlflowQuestion(stack::MlflowCheck question, const CheckContext &context, const stack::Check &check,
    Answered answered, QObject *parent)
    : Question(context, check, std::move(answered), parent)
    , m_question(std::move(question))
{
}

void MlflowQuestion::ask()
{
    withPeer(u"mlflow"_s, [this](const std::optional<net::Authorization> &authorization) {
        m_client.emplace(context().http, mlflowServer(context().stack, authorization), timeLimit());
        if (m_question.experiments.isEmpty())
            askApi();
        else
            askExperiments();
    });
}

void MlflowQuestion::askApi()
{
    m_client->experiments(this, [this](const Result<net::Answer<QList<mlflow::Experiment>>> &answer) {
        Finding finding;
        finding.evidence.source = u"MLflow"_s;
        finding.evidence.rule = Words::tr("a query that needs MLflow's database is answered");
        if (!answer) {
            fail(answer.error(), finding);
            return;
        }
        finding.verdict = Verdict::Ok;
        finding.latency = answer->latency;
        QStringList found;
        for (const mlflow::Experiment &experiment : answer->value)
            found << experiment.name;
        finding.addFact(Words::tr("experiments"), oneLine(found.join(u", "_s)));
        finding.summary = Words::tr("%n experiment(s) listed", nullptr, static_cast<int>(found.size()));
        finish(finding);
    });
}

void MlflowQuestion::askExperiments()
{
    m_barrier.emplace(m_question.experiments.size(), [this] { judgeExperiments(); });
    const QDateTime now = context().clock.nowUtc();
    for (const stack::Experiment &experiment : std::as_const(m_question.experiments)) {
        m_trainings.append(new ExperimentTraining(
            *m_client, experiment, m_question.placeholders, now, [this] { m_barrier->arrive(); }, this));
    }
    for (ExperimentTraining *training : std::as_const(m_trainings))
        training->find();
}

void MlflowQuestion::judgeExperiments()
{
    const QDateTime now = context().clock.nowUtc();
    Finding finding;
    finding.verdict = Verdict::Ok;
    finding.evidence.source = u"MLflow"_s;
    //: %1 is a span of time
    finding.evidence.rule = Words::tr("Each experiment: the newest FINISHED run with a finite value of its metric. "
                                      "Warning after %1, Critical after %2 "
                                      "or without such a run; placeholders never count.")
                                .arg(durationText(m_question.warnAfter), durationText(m_question.critAfter));
    std::optional<Error> error;
    std::optional<QDateTime> serverTime;
    QList<std::pair<TrainingJudgement, QString>> judged;
    for (const ExperimentTraining *one : std::as_const(m_trainings)) {
        const Training &training = one->training();
        finding.latency = std::max(finding.latency, training.latency);
        serverTime = training.serverTime ? training.serverTime : serverTime;
        addFacts(training, one->experiment(), now, finding);
        addObservations(training, one->experiment(), finding);
        if (training.error) {
            error = training.error;
            //: %1 is a model; what follows is why nothing is known of its training
            finding.addFact(Words::tr("%1: not known").arg(one->experiment().title), training.error->message);
        } else {
            TrainingJudgement judgement = judgeTraining(training, one->experiment(), m_question, now);
            judgement.sentence = withPlaceholder(judgement, training);
            judged.append({judgement, one->experiment().title});
        }
    }
    std::ranges::stable_sort(judged, [](const auto &left, const auto &right) {
        return left.first.verdict != right.first.verdict ? isWorse(left.first.verdict, right.first.verdict)
                                                         : left.first.age > right.first.age;
    });
    // A model that is known to be silent is a finding even where the other one could not be asked about.
    if (error && (judged.isEmpty() || judged.first().first.verdict != Verdict::Critical)) {
        fail(*error, finding);
        return;
    }
    QStringList sentences;
    for (const auto &[judgement, title] : std::as_const(judged)) {
        finding.raise(judgement.verdict);
        //: %1 is a model, %2 what is known of its training: "classifier silent 3 d"
        sentences << Words::tr("%1 %2").arg(title, judgement.sentence);
    }
    finding.summary = sentences.join(u", "_s);
    judgeClock(serverTime, now, u"MLflow"_s, finding);
    if (finding.verdict == Verdict::Critical)
        finding.evidence.nextStep = Words::tr("Ask the API service for a training and watch for a new FINISHED run; "
                                              "its own \"initiated\" proves nothing.");
    finish(finding);
}

} // namespace conche::health
