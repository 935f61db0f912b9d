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
    m_barrier.emplace(m_question.requests.size(), [this] { judgeAll(); });
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
    const stack::Request &question = m_question.requests[index];
    net::HttpRequest request;
    request.method = question.method;
    request.peer = peerTitle(question.peer);
    request.url = question.peer.isEmpty()
        ? question.url
        : peers::urlAt(httpPeer(context().stack, question.peer)->url, question.url.toString(QUrl::FullyEncoded));
    for (auto it = question.headers.begin(); it != question.headers.end(); ++it)
        request.headers.append({it.key().toLatin1(), it.value().toUtf8()});
    request.body = question.body;
    request.authorization = authorization;
    request.timeLimit = timeLimit();
    m_answers[index].request = request;
    context().http.send(request, this, [this, index](const Result<net::HttpReply> &reply) {
        if (reply)
            m_answers[index].reply = *reply;
        else
            m_error = reply.error();
        m_barrier->arrive();
    });
}

void HttpQuestion::judgeAll()
{
    Finding finding;
    finding.verdict = Verdict::Ok;
    QStringList values;
    for (const Exchange &answer : std::as_const(m_answers))
        finding.latency = std::max(finding.latency, answer.reply.latency);
    finding.evidence.source = m_answers.first().request.peer;
    for (qsizetype i = 0; i < m_answers.size() && !m_error; ++i)
        judgeOne(m_question.requests[i], m_answers[i], finding, values);
    if (m_error) {
        fail(*m_error, finding);
        return;
    }
    if (finding.summary.isEmpty() && m_answers.size() == 1)
        finding.summary = values.value(0);
    if (finding.summary.isEmpty())
        finding.summary = Words::tr("%n request(s) answered as expected", nullptr, static_cast<int>(m_answers.size()));
    judgeLatency(finding);
    finish(finding);
}

void HttpQuestion::judgeOne(
    const stack::Request &expected, const Exchange &answer, Finding &finding, QStringList &values)
{
    finding.evidence.answered = net::excerpt(answer.reply);
    if (!expected.statuses.contains(answer.reply.status)) {
        m_error = net::statusError(answer.request, answer.reply)
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
        const Result<Judgement> judgement = judge(expectation, answer.reply.body);
        if (!judgement) {
            //: %1 is a peer, %2 what is wrong with its answer
            m_error = Error{judgement.error().code,
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

void HttpQuestion::judgeLatency(Finding &finding) const
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
    slow(m_question.critAfter, Verdict::Critical);
    slow(m_question.warnAfter, Verdict::Warning);
}

} // namespace conche::health
