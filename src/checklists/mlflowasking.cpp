// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mlflowasking.h"

#include "core/units.h"
#include "health/peeraccess.h"

#include <QCoreApplication>

namespace conche::checklists {

using namespace Qt::StringLiterals;
using jobs::StepState;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Checklists)
};

const QString probeMetric = u"conche_probe"_s;
constexpr double probeValue = 0.8125; // exact in binary: what is read back is equal or wrong

template <typename T>
std::optional<Error> errorOf(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error());
}

} // namespace

MlflowAsking::MlflowAsking(const QString &title, const health::Tools &tools, const AskingOptions &options)
    : Asking(title)
    , m_tools(tools)
    , m_options(options)
    , m_credentials(tools.credentials, m_redactor, m_options.grant)
{
}

void MlflowAsking::begin()
{
    if (!m_options.stack.mlflow) {
        failWith({ErrorCode::BadConfiguration, Words::tr("the stack file has no [peers.mlflow]; by hand")});
        return;
    }
    m_owner = std::make_unique<QObject>();
    const stack::HttpPeer &peer = *m_options.stack.mlflow;
    const QString variable = peer.user.isEmpty() ? u"MLFLOW_TOKEN"_s : u"MLFLOW_PASSWORD"_s;
    m_credentials.authorization(peer, net::Authorization::Scheme::Bearer, variable, m_owner.get(),
        [this](const Result<std::optional<net::Authorization>> &authorization) {
            if (authorization)
                ask(health::mlflowServer(m_options.stack, *authorization));
            else
                failWith(authorization.error());
        });
}

void MlflowAsking::abort()
{
    m_owner.reset();
    Evidence evidence;
    evidence.state = Evidence::State::Missing;
    evidence.sentence = Words::tr("stopped before MLflow had answered");
    setEvidence(evidence);
}

MlflowProbe::MlflowProbe(const health::Tools &tools, const AskingOptions &options)
    : MlflowAsking(Words::tr("Try MLflow's logging"), tools, options)
{
    setSteps({{Words::tr("Experiment \"%1\"").arg(experimentName), {}, {}}, {Words::tr("Make a run"), {}, {}},
        {Words::tr("Log a metric"), {}, {}}, {Words::tr("Read it back"), {}, {}},
        {Words::tr("Delete the run"), {}, {}}});
}

bool MlflowProbe::isFine(Part part, const std::optional<Error> &error)
{
    setStep(part, error ? StepState::Failed : StepState::Done, error ? error->message : QString());
    if (!error)
        return true;
    if (!m_error)
        m_error = error;
    // What was made is not left behind.
    if (!m_run.isEmpty() && part != Delete)
        deleteRun();
    else
        finish();
    return false;
}

void MlflowProbe::ask(const mlflow::Server &server)
{
    m_client = std::make_unique<mlflow::MlflowClient>(tools().http, server, timeLimit);
    m_writer = std::make_unique<mlflow::MlflowWriter>(tools().http, server, timeLimit);
    findExperiment();
}

void MlflowProbe::findExperiment()
{
    setStep(Experiment, StepState::Running);
    m_client->experimentByName(experimentName, owner(), [this](const Result<net::Answer<mlflow::Experiment>> &found) {
        if (found && !found->value.deleted) {
            if (isFine(Experiment, std::nullopt))
                createRun(found->value.id);
        } else if (found) {
            m_writer->restoreExperiment(
                found->value.id, owner(), [this, id = found->value.id](const Result<void> &restored) {
                    if (isFine(Experiment, errorOf(restored)))
                        createRun(id);
                });
        } else if (found.error().code == ErrorCode::NotFound) {
            m_writer->createExperiment(experimentName, owner(), [this](const Result<QString> &created) {
                if (isFine(Experiment, errorOf(created)))
                    createRun(*created);
            });
        } else {
            (void)isFine(Experiment, found.error());
        }
    });
}

void MlflowProbe::createRun(const QString &experiment)
{
    setStep(Create, StepState::Running);
    const QDateTime now = tools().clock.nowUtc();
    m_writer->createRun(experiment, u"conche-probe-"_s + now.toString(u"yyyyMMdd-HHmmss"_s), now, owner(),
        [this](const Result<QString> &created) {
            m_run = created.value_or(QString());
            if (isFine(Create, errorOf(created)))
                logMetric();
        });
}

void MlflowProbe::logMetric()
{
    setStep(Log, StepState::Running);
    const QDateTime now = tools().clock.nowUtc();
    m_writer->logMetric(m_run, probeMetric, probeValue, now, owner(), [this, now](const Result<void> &logged) {
        if (!logged) {
            (void)isFine(Log, logged.error());
            return;
        }
        m_writer->finishRun(m_run, now, owner(), [this](const Result<void> &finished) {
            if (isFine(Log, errorOf(finished)))
                readBack();
        });
    });
}

void MlflowProbe::readBack()
{
    setStep(ReadBack, StepState::Running);
    m_client->run(m_run, owner(), [this](const Result<net::Answer<mlflow::Run>> &answer) {
        std::optional<Error> error = errorOf(answer);
        if (answer
            && (answer->value.status != mlflow::RunStatus::Finished || !answer->value.metrics.contains(probeMetric)
                || answer->value.metrics[probeMetric] != probeValue))
            error = Error{ErrorCode::BadContent,
                Words::tr("MLflow took a run with a metric and does not give it back: look at its database and log")};
        if (isFine(ReadBack, error))
            deleteRun();
    });
}

void MlflowProbe::deleteRun()
{
    setStep(Delete, StepState::Running);
    m_writer->deleteRun(m_run, owner(), [this](const Result<void> &deleted) {
        std::optional<Error> error = errorOf(deleted);
        if (error)
            error->message = leaving(error->message);
        if (isFine(Delete, error))
            finish();
    });
}

QString MlflowProbe::leaving(const QString &sentence) const
{
    //: %1 is why it failed, %2 the id of a run, %3 the name of an experiment
    return Words::tr("%1 The run %2 in \"%3\" is left behind.").arg(sentence, m_run, experimentName);
}

void MlflowProbe::abort()
{
    MlflowAsking::abort();
    if (m_run.isEmpty())
        return;
    Evidence left = evidence();
    left.sentence = leaving(left.sentence + u'.');
    setEvidence(left);
    setStep(Delete, StepState::Failed, left.sentence);
}

void MlflowProbe::finish()
{
    Evidence evidence;
    evidence.state = Evidence::State::Known;
    evidence.verdict = m_error ? Verdict::Critical : Verdict::Ok;
    evidence.measured = tools().clock.nowUtc();
    evidence.sentence = m_error ? m_error->message
                                : Words::tr("MLflow made a run, kept a metric of it, gave it back and deleted the run");
    for (const jobs::Step &step : steps()) {
        if (step.state != StepState::Waiting)
            evidence.rows.append({step.title, step.state == StepState::Done ? Verdict::Ok : Verdict::Critical,
                step.state == StepState::Done ? Words::tr("done") : step.note, {}, {}, {}, {}});
    }
    setEvidence(evidence);
    end(m_error ? State::Failed : State::Succeeded);
}

TrainedSince::TrainedSince(const health::Tools &tools, const AskingOptions &options)
    : MlflowAsking(Words::tr("Look for trainings"), tools, options)
{
    setSteps({{Words::tr("FINISHED runs since then"), {}, {}}});
}

void TrainedSince::ask(const mlflow::Server &server)
{
    setStep(0, StepState::Running);
    m_client = std::make_unique<mlflow::MlflowClient>(tools().http, server, timeLimit);
    const QDateTime now = tools().clock.nowUtc();
    for (const stack::Check &check : options().stack.checks) {
        const auto *question = std::get_if<stack::MlflowCheck>(&check.question);
        for (const stack::Experiment &experiment : question ? question->experiments : QList<stack::Experiment>()) {
            m_trainings.append(new health::ExperimentTraining(
                *m_client, experiment, question->placeholders, now,
                [this] {
                    if (--m_waiting == 0)
                        finish();
                },
                owner()));
        }
    }
    m_waiting = m_trainings.size();
    if (m_trainings.isEmpty())
        failWith({ErrorCode::BadConfiguration,
            Words::tr("no check of the stack file looks for trainings of an experiment; by hand")});
    for (health::ExperimentTraining *training : std::as_const(m_trainings))
        training->find();
}

void TrainedSince::finish()
{
    Evidence evidence;
    evidence.state = Evidence::State::Known;
    evidence.measured = tools().clock.nowUtc();
    QList<Verdict> verdicts;
    QStringList sentences;
    for (const health::ExperimentTraining *one : std::as_const(m_trainings)) {
        const health::Training &training = one->training();
        const QString title = one->experiment().title;
        const std::optional<QDateTime> end = training.newest
            ? training.newest->endTime.has_value() ? training.newest->endTime : training.newest->startTime
            : std::nullopt;
        const bool isNew = end && *end > options().began;
        const Verdict verdict = training.error ? Verdict::Unknown : isNew ? Verdict::Ok : Verdict::Warning;
        const QString text = training.error ? training.error->message
            : isNew
            ? Words::tr("trained %1 ago").arg(durationText(std::chrono::milliseconds(end->msecsTo(evidence.measured))))
            : Words::tr("no FINISHED run with its metric since then");
        verdicts << verdict;
        sentences << title + u' ' + text;
        evidence.rows.append({title, verdict, text, {}, {}, {}, {}});
    }
    evidence.verdict = worst(verdicts);
    evidence.sentence = sentences.join(u", "_s);
    setEvidence(evidence);
    setStep(0, StepState::Done, evidence.sentence);
    end(State::Succeeded);
}

} // namespace conche::checklists
