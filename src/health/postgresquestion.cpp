// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgresquestion.h"

#include "expectation.h"
#include "peeraccess.h"

#include <QCoreApplication>

namespace conche::health {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Health)
};

bool isEmpty(const stack::Limits &limits)
{
    return !limits.warnBelow && !limits.warnAbove && !limits.critBelow && !limits.critAbove;
}

} // namespace

PostgresQuestion::PostgresQuestion(stack::PostgresCheck question, const CheckContext &context,
    const stack::Check &check, Answered answered, QObject *parent)
    : Question(context, check, std::move(answered), parent)
    , m_question(std::move(question))
{
}

void PostgresQuestion::ask()
{
    const std::optional<stack::PostgresPeer> &peer = context().stack.postgres;
    if (!peer) {
        finish(peerNotConfigured(u"postgres"_s));
        return;
    }
    m_transport.emplace(docker(), peer->container);
    m_client.emplace(context().runner, *m_transport, postgres::Database{peer->user, peer->database}, timeLimit());
    m_client->query(m_question.query, this, [this](const Result<postgres::Answer> &answer) {
        Finding finding;
        //: %1 is a database, %2 a place such as "container postgres", %3 the docker program and engine
        finding.evidence.source
            = Words::tr("PostgreSQL database %1 in %2 (%3)")
                  .arg(context().stack.postgres->database, m_transport->place(), docker().endpointText());
        //: %1 is a statement in SQL
        finding.evidence.rule = Words::tr("answers \"%1\" with one value").arg(m_question.query.simplified());
        if (answer)
            judgeAnswer(*answer, finding);
        else
            fail(answer.error(), finding);
    });
}

void PostgresQuestion::judgeAnswer(const postgres::Answer &answer, Finding finding)
{
    finding.latency = answer.latency;
    if (answer.rows.size() != 1 || answer.rows.first().size() != 1 || answer.rows.first().first().isEmpty()) {
        //: %n is a count of rows
        fail({ErrorCode::BadContent,
                 Words::tr("PostgreSQL answered %n row(s) where one value was expected; does the database hold "
                           "MLflow's tables?",
                     nullptr, static_cast<int>(answer.rows.size()))},
            finding);
        return;
    }
    const QString value = answer.rows.first().first();
    finding.evidence.answered = oneLine(value);
    Judgement judgement{Verdict::Ok, oneLine(value), {}};
    if (m_question.expectation)
        judgement = judge(*m_question.expectation, value.toUtf8())
                        .value_or(Judgement{Verdict::Unknown, oneLine(value), oneLine(value)});
    if (judgement.verdict == Verdict::Ok && !isEmpty(m_question.limits)) {
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        if (!isNumber || !qIsFinite(number)) {
            fail({ErrorCode::BadContent,
                     Words::tr("PostgreSQL's value \"%1\" is no number to hold against limits").arg(oneLine(value))},
                finding);
            return;
        }
        judgement = judge(m_question.limits, number);
        finding.evidence.rule += u"; "_s + ruleText(m_question.limits);
    }
    finding.verdict = judgement.verdict;
    const QString found = judgement.reason.isEmpty() ? judgement.value : judgement.reason;
    finding.summary = m_question.label.isEmpty() ? found : u"%1 %2"_s.arg(m_question.label, found);
    finish(finding);
}

} // namespace conche::health
