// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "question.h"

#include "peers/mlflow/mlflowclient.h"

namespace conche::health {

/*! Asks whether MLflow's API answers, or how long ago each experiment was really trained. */
class MlflowQuestion final : public Question
{
    Q_OBJECT

public:
    MlflowQuestion(stack::MlflowCheck question, const CheckContext &context, const stack::Check &check,
        Answered answered, QObject *parent);
    void ask() override;

private:
    void askApi();
    void askExperiments();
    void judgeExperiments();

    stack::MlflowCheck m_question;
    std::optional<mlflow::MlflowClient> m_client;
    QList<class ExperimentTraining *> m_trainings;
    std::optional<Barrier> m_barrier;
};

} // namespace conche::health
