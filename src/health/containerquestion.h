// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "question.h"

#include "peers/docker/dockerclient.h"

namespace conche::health {

/*! Asks docker for the state and health of named containers. */
class ContainerQuestion final : public Question
{
    Q_OBJECT

public:
    ContainerQuestion(stack::ContainerCheck question, const CheckContext &context, const stack::Check &check,
        Answered answered, QObject *parent);
    void ask() override;

private:
    void judgeInspection(const docker::Inspection &inspection, Finding &finding) const;

    stack::ContainerCheck m_question;
    docker::DockerClient m_client;
};

} // namespace conche::health
