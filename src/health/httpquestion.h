// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "expectation.h"
#include "question.h"

namespace conche::health {

/*! Asks HTTP requests at once and holds each answer against what is expected of it. */
class HttpQuestion final : public Question
{
    Q_OBJECT

public:
    HttpQuestion(stack::HttpCheck question, const CheckContext &context, const stack::Check &check, Answered answered,
        QObject *parent);
    void ask() override;

private:
    struct Exchange
    {
        net::HttpRequest request;
        net::HttpReply reply;
    };

    void send(qsizetype index);
    void sendAuthorized(qsizetype index, const std::optional<net::Authorization> &authorization);
    void judgeAll();
    void judgeOne(const stack::Request &expected, const Exchange &answer, Finding &finding, QStringList &values);
    void judgeLatency(Finding &finding) const;

    stack::HttpCheck m_question;
    QList<Exchange> m_answers;
    std::optional<Barrier> m_barrier;
    std::optional<Error> m_error;
};

} // namespace conche::health
