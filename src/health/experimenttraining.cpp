// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "experimenttraining.h"

#include <algorithm>

namespace conche::health {

using namespace Qt::StringLiterals;

namespace {

// Enough for months of trainings that log a second run without metrics each.
constexpr int pageSize = 200;
constexpr int mostPages = 50;

} // namespace

ExperimentTraining::ExperimentTraining(const mlflow::MlflowClient &client, stack::Experiment experiment,
    const QStringList &placeholders, QDateTime now, std::function<void()> done, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_experiment(std::move(experiment))
    , m_placeholders(placeholders)
    , m_now(std::move(now))
    , m_done(std::move(done))
{
}

template <typename T>
bool ExperimentTraining::note(const Result<net::Answer<T>> &answer)
{
    if (!answer) {
        m_training.error = answer.error();
        return false;
    }
    m_training.latency = std::max(m_training.latency, answer->latency);
    m_training.serverTime = answer->serverTime;
    return true;
}

void ExperimentTraining::find()
{
    m_client.experimentByName(m_experiment.name, this, [this](const Result<net::Answer<mlflow::Experiment>> &answer) {
        if (!answer && answer.error().code == ErrorCode::NotFound) {
            m_training.missing = true;
            m_done();
            return;
        }
        if (!note(answer)) {
            m_done();
            return;
        }
        m_experimentId = answer->value.id;
        m_training.deleted = answer->value.deleted;
        if (m_training.deleted) {
            m_done();
            return;
        }
        m_barrier.emplace(2, m_done);
        findNewestOfAny();
        findRuns({});
    });
}

void ExperimentTraining::findNewestOfAny()
{
    mlflow::RunQuery query{.experimentId = m_experimentId, .status = {}, .pageToken = {}};
    query.maximum = 1;
    m_client.runs(query, this, [this](const Result<net::Answer<mlflow::RunPage>> &answer) {
        if (note(answer) && !answer->value.runs.isEmpty())
            m_training.newestOfAny = answer->value.runs.first();
        m_barrier->arrive();
    });
}

void ExperimentTraining::findRuns(const QString &pageToken)
{
    mlflow::RunQuery query{
        .experimentId = m_experimentId, .status = mlflow::RunStatus::Finished, .pageToken = pageToken};
    query.maximum = pageSize;
    m_client.runs(query, this, [this, pageToken](const Result<net::Answer<mlflow::RunPage>> &answer) {
        if (!note(answer)) {
            m_barrier->arrive();
            return;
        }
        const bool found = takePage(answer->value);
        const QString next = answer->value.nextPageToken;
        m_training.lookedAtAll = next.isEmpty();
        if (found || next.isEmpty() || next == pageToken || ++m_pages == mostPages)
            m_barrier->arrive();
        else
            findRuns(next);
    });
}

bool ExperimentTraining::takePage(const mlflow::RunPage &page)
{
    for (const mlflow::Run &run : page.runs) {
        ++m_training.looked;
        // The server filters by status; one that does not must not turn a failed run into a good one.
        if (run.status != mlflow::RunStatus::Finished || !run.startTime)
            continue;
        if (*run.startTime > m_now.addMSecs(std::chrono::milliseconds(clockTolerance).count())) {
            m_training.future << run.name;
        } else if (m_placeholders.match(run)) {
            m_training.placeholders << run.name;
        } else if (run.notNumbers.contains(m_experiment.metric)) {
            m_training.withoutNumber << run.name;
        } else if (run.metrics.contains(m_experiment.metric)) {
            m_training.newest = run;
            return true;
        }
    }
    return false;
}

} // namespace conche::health
