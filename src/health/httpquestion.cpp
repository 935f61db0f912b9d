// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpquestion.h"

#include "peeraccess.h"

#include "core/units.h"
#include "peers/ask.h"

#include <QCoreApplication>

namespace conche::health {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Health)
};

constexpr qsizetype longestSaid = 100;

QString saidText(const QString &peer, const QString &said)
{
    //: %1 is a peer, %2 what it answered
    return said.isEmpty() ? Words::tr("%1 says nothing where an answer is expected").arg(peer)
                          : Words::tr("%1 says \"%2\"").arg(peer, said);
}

} // namespace

HttpQuestion::HttpQuestion(stack::HttpCheck question, const CheckContext &context, const stack::Check &check,
    Answered answered, QObject *parent)
    : Question(context, check, std::move(answered), parent)
    , m_question(std::move(question))
{
}

void HttpQuestion::ask()
{
    for (const stack::Request &request : std::as_const(m_question.requests)) {
        if (!request.peer.isEmpty() && !httpPeer(context().stack, request.peer)) {
            finish(peerNotConfigured(request.peer));
            return;
        }
    }
    m_answers.resize(m_question.requests.size());
    m_barrier.emplace(m_question.requests.size(), [this] { judge(); });
    for (qsizetype i = 0; i < m_question.requests.size(); ++i)
        send(i);
}

void HttpQuestion::send(qsizetype index)
{
    const stack::Request &question = m_question.requests[index];
    if (question.peer.isEmpty()) {
        sendAuthorized(index, std::nullopt);
        return;
    }
    authorize(
        context(), question.peer, this, [this, index](const Result<std::optional<net::Authorization>> &authorization) {
            if (authorization) {
                sendAuthorized(index, *authorization);
                return;
            }
            m_error = authorization.error();
            m_barrier->arrive();
        });
}

void HttpQuestion::sendAuthorized(qsizetype index, const std::optional<net::Authorization> &authorization)
{
    const net::HttpRequest request
        = peers::httpRequest(context().stack, m_question.requests[index], authorization, timeLimit());
    m_answers[index].request = request;
    context().http.send(request, this, [this, index](const Result<net::HttpReply> &reply) {
        if (reply)
            m_answers[index].reply = *reply;
        else
            m_error = reply.error();
        m_barrier->arrive();
    });
}

void HttpQuestion::judge()
{
    qsizetype length = 0;
    for (const Exchange &answer : std::as_const(m_answers))
        length += answer.reply.body.size();
    Judging judging{m_question, std::exchange(m_answers, {}), m_error, {}};
    const auto judged = [](Judging all) {
        all.judgeAll();
        all.answers.clear();
        return all;
    };
    if (length <= peers::longAnswer)
        take(judged(std::move(judging)));
    else
        computeElsewhere<Judging>(
            this, [judged, judging = std::move(judging)] { return judged(judging); },
            [this](const Judging &done) { take(done); });
}

void HttpQuestion::take(const Judging &judged)
{
    if (judged.error)
        fail(*judged.error, judged.finding);
    else
        finish(judged.finding);
}

void HttpQuestion::Judging::judgeAll()
{
    finding.verdict = Verdict::Ok;
    QStringList values;
    for (const Exchange &answer : std::as_const(answers))
        finding.latency = std::max(finding.latency, answer.reply.latency);
    finding.evidence.source = answers.first().request.peer;
    for (qsizetype i = 0; i < answers.size() && !error; ++i)
        judgeOne(question.requests[i], answers[i], values);
    if (error)
        return;
    if (finding.summary.isEmpty() && answers.size() == 1)
        finding.summary = values.value(0);
    if (finding.summary.isEmpty())
        finding.summary = Words::tr("%n request(s) answered as expected", nullptr, static_cast<int>(answers.size()));
    judgeLatency();
}

void HttpQuestion::Judging::judgeOne(const stack::Request &expected, const Exchange &answer, QStringList &values)
{
    finding.evidence.answered = net::excerpt(answer.reply);
    if (!expected.statuses.contains(answer.reply.status)) {
        error = net::statusError(answer.request, answer.reply)
                    .value_or(Error{ErrorCode::BadContent,
                        //: %1 is a peer, %2 an HTTP status
                        Words::tr("%1 answered with status %2, which is not expected")
                            .arg(answer.request.peer)
                            .arg(answer.reply.status)});
        return;
    }
    for (const stack::Expectation &expectation : expected.expectations) {
        if (!finding.evidence.rule.isEmpty())
            finding.evidence.rule += u"; "_s;
        finding.evidence.rule += ruleText(expectation);
        const Result<Judgement> judgement = health::judge(expectation, answer.reply.body);
        if (!judgement) {
            //: %1 is a peer, %2 what is wrong with its answer
            error = Error{judgement.error().code,
                Words::tr("%1 answered, but %2; is it the right address?")
                    .arg(answer.request.peer, judgement.error().message)};
            return;
        }
        values << judgement->value;
        if (isWorse(judgement->verdict, finding.verdict))
            finding.summary = saidText(
                answer.request.peer, expectation.pointer ? judgement->value : net::excerpt(answer.reply, longestSaid));
        finding.raise(judgement->verdict);
        if (judgement->verdict != Verdict::Ok && !expectation.symptom.isEmpty()
            && !finding.symptoms.contains(expectation.symptom))
            finding.symptoms << expectation.symptom;
        if (!judgement->reason.isEmpty())
            finding.addFact(answer.request.url.path(), judgement->reason);
    }
}

void HttpQuestion::Judging::judgeLatency()
{
    const auto slow = [&](const std::optional<std::chrono::milliseconds> &limit, Verdict verdict) {
        if (!limit || finding.latency <= *limit)
            return;
        //: %1 and %2 are spans of time
        const QString reason
            = Words::tr("answered after %1, more than %2").arg(durationText(finding.latency), durationText(*limit));
        if (isWorse(verdict, finding.verdict))
            finding.summary = reason;
        finding.raise(verdict);
        finding.addFact(Words::tr("slow"), reason);
    };
    slow(question.critAfter, Verdict::Critical);
    slow(question.warnAfter, Verdict::Warning);
}

} // namespace conche::health
