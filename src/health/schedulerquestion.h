// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "question.h"

#include "peers/api/apiclient.h"

namespace conche::health {

/*! Asks the API service's scheduler what runs. Errors there are findings; successes prove nothing. */
class SchedulerQuestion final : public Question
{
    Q_OBJECT

public:
    SchedulerQuestion(stack::SchedulerCheck question, const CheckContext &context, const stack::Check &check,
        Answered answered, QObject *parent);
    void ask() override;

private:
    void judgeStatus(const api::SchedulerStatus &status, Finding &finding) const;

    stack::SchedulerCheck m_question;
    std::optional<api::ApiClient> m_client;
};

} // namespace conche::health
