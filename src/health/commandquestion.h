// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "question.h"

namespace conche::health {

/*! Runs a program whose exit code is the verdict, as monitoring plugins do. */
class CommandQuestion final : public Question
{
    Q_OBJECT

public:
    CommandQuestion(stack::CommandCheck question, const CheckContext &context, const stack::Check &check,
        Answered answered, QObject *parent);
    void ask() override;

private:
    void judgeOutcome(const process::Outcome &outcome);

    stack::CommandCheck m_question;
    process::LocalTransport m_transport;
};

} // namespace conche::health
