// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "influxquestion.h"

#include "expectation.h"
#include "peeraccess.h"

#include "core/json.h"

#include <QCoreApplication>

namespace conche::health {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Health)
};

} // namespace

QString influxTitle(const stack::InfluxPeer &peer)
{
    return u"InfluxDB %1"_s.arg(peer.version);
}

std::optional<QString> lacksCredential(const stack::InfluxPeer &peer)
{
    // Version 1 may run without authorization, version 2 never does.
    if (peer.version == 1 || !peer.credential.isEmpty())
        return std::nullopt;
    return Words::tr("no InfluxDB credential: [peers.influxdb] names none");
}

InfluxQuestion::InfluxQuestion(stack::InfluxCheck question, const CheckContext &context, const stack::Check &check,
    Answered answered, QObject *parent)
    : Question(context, check, std::move(answered), parent)
    , m_question(std::move(question))
{
}

void InfluxQuestion::ask()
{
    const std::optional<stack::InfluxPeer> &influxdb = context().stack.influxdb;
    if (influxdb) {
        Finding finding;
        finding.notAsked = lacksCredential(*influxdb);
        if (finding.notAsked) {
            finish(finding);
            return;
        }
    }
    withPeer(u"influxdb"_s, [this](const std::optional<net::Authorization> &authorization) {
        m_client = influx::makeInfluxClient(context().http, influxServer(context().stack, authorization), timeLimit());
        if (m_question.query.isEmpty())
            probe();
        else
            askValue();
    });
}

void InfluxQuestion::probe()
{
    m_client->probe(this, [this](const Result<net::Answer<QString>> &answer) {
        Finding finding;
        finding.evidence.source = influxTitle(*context().stack.influxdb);
        finding.evidence.rule = Words::tr("a real query finds the bucket or database");
        if (!answer) {
            fail(answer.error(), finding);
            return;
        }
        finding.verdict = Verdict::Ok;
        finding.latency = answer->latency;
        //: %1 is the name of a bucket or database
        finding.summary = Words::tr("\"%1\" answers a query").arg(oneLine(answer->value));
        finish(finding);
    });
}

void InfluxQuestion::askValue()
{
    m_client->oneValue(m_question.query, this, [this](const Result<net::Answer<QJsonValue>> &answer) {
        Finding finding;
        finding.evidence.source = influxTitle(*context().stack.influxdb);
        finding.evidence.rule = ruleText(m_question.limits);
        if (!answer) {
            fail(answer.error(), finding);
            return;
        }
        finding.latency = answer->latency;
        finding.evidence.answered = oneLine(jsonText(answer->value));
        const std::optional<double> number = jsonFiniteNumber(answer->value);
        if (!number) {
            //: %1 is the value that was answered
            fail({ErrorCode::BadContent,
                     Words::tr("the query's value \"%1\" is no number to hold against limits")
                         .arg(finding.evidence.answered)},
                finding);
            return;
        }
        const Judgement judgement = judge(m_question.limits, *number);
        finding.verdict = judgement.verdict;
        finding.summary = judgement.reason.isEmpty() ? judgement.value : judgement.reason;
        finish(finding);
    });
}

} // namespace conche::health
