// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "question.h"

#include "peers/postgres/postgresclient.h"

namespace conche::health {

/*! Asks PostgreSQL, inside its container, for one value. */
class PostgresQuestion final : public Question
{
    Q_OBJECT

public:
    PostgresQuestion(stack::PostgresCheck question, const CheckContext &context, const stack::Check &check,
        Answered answered, QObject *parent);
    void ask() override;

private:
    void judgeAnswer(const postgres::Answer &answer, Finding finding);

    stack::PostgresCheck m_question;
    std::optional<process::DockerExecTransport> m_transport;
    std::optional<postgres::PostgresClient> m_client;
};

} // namespace conche::health
