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
    /*! What was expected, what was answered, and what is made of it; it needs nothing else, wherever it is judged. */
    struct Judging
    {
        stack::HttpCheck question;
        QList<Exchange> answers;
        std::optional<Error> error;
        Finding finding;

        void judgeAll();

    private:
        void judgeOne(const stack::Request &expected, const Exchange &answer, QStringList &values);
        void judgeLatency();
    };

    void send(qsizetype index);
    void sendAuthorized(qsizetype index, const std::optional<net::Authorization> &authorization);
    void judge();
    void take(const Judging &judged);

    stack::HttpCheck m_question;
    QList<Exchange> m_answers;
    std::optional<Barrier> m_barrier;
    std::optional<Error> m_error;
};

} // namespace conche::health
