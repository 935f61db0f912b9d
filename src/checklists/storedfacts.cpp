// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storedfacts.h"

#include "health/watch/decide.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace conche::checklists {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Checklists)
};

// What is believed of a sign, in words: the store keeps no more of it.
QString signText(const store::SubjectState &subject, const QTimeZone &zone)
{
    const QString since = QLocale().toString(subject.since.toTimeZone(zone), QLocale::ShortFormat);
    //: %1 is an instant
    return subject.hard == Verdict::Ok ? Words::tr("clear since %1").arg(since)
                                       : Words::tr("raised since %1").arg(since);
}

} // namespace

Facts factsFrom(const stack::Stack &stack, const store::LastKnown &known, const QDateTime &now)
{
    Facts facts;
    facts.stack = stack;
    facts.now = now;
    health::CheckRunReport report;
    report.stack = stack.name;
    report.started = known.ended.value_or(now);
    for (const stack::Check &check : stack.checks) {
        const auto dated = known.results.constFind(check.id);
        if (dated == known.results.constEnd())
            continue;
        health::CheckResult result;
        result.id = check.id;
        result.title = check.title;
        result.verdict = dated->result.verdict;
        result.summary = dated->result.summary;
        report.results.append(result);
        facts.asked[check.id] = dated->asked;
    }
    for (const stack::Sign &sign : stack.signs) {
        const auto subject = known.memory.subjects.constFind(health::signSubject(sign.id));
        if (subject == known.memory.subjects.constEnd())
            continue;
        report.signs.append({sign.id, sign.title, sign.severity, subject->hard,
            signText(*subject, QTimeZone(stack.zone.toLatin1())), {}});
    }
    if (!report.results.isEmpty())
        facts.report = report;
    return facts;
}

std::optional<Evidence> auditEvidence(
    const QList<trends::ModelAudit> &audits, const QList<trends::MetricReport> &metrics)
{
    Evidence evidence;
    QStringList sentences;
    QList<Verdict> verdicts;
    for (const trends::ModelAudit &audit : audits) {
        if (!audit.newest)
            continue;
        const auto report = std::ranges::find_if(
            metrics, [&](const trends::MetricReport &one) { return one.metric.id == audit.metric; });
        const Verdict verdict = report == metrics.end() ? Verdict::Unknown : report->assessment.verdict;
        verdicts << verdict;
        for (const trends::AuditRow &row : trends::auditRows(audit)) {
            const QString against = row.againstBaseline.isEmpty()
                ? QString()
                //: %1 is a difference
                : Words::tr("%1 against normal").arg(row.againstBaseline);
            evidence.rows.append(
                {audit.experiment + u": "_s + row.title, std::nullopt, row.newest, against, {}, {}, {}});
        }
        evidence.measured = std::max(evidence.measured, QDateTime::fromMSecsSinceEpoch(audit.newest->at, Qt::UTC));
        const trends::AuditRow first = trends::auditRows(audit).value(0);
        sentences << first.title + u' ' + first.newest
                + (first.againstBaseline.isEmpty()
                        ? QString()
                        : u", "_s + Words::tr("%1 against normal").arg(first.againstBaseline));
    }
    if (sentences.isEmpty())
        return std::nullopt;
    evidence.state = Evidence::State::Known;
    evidence.verdict = worst(verdicts);
    evidence.sentence = sentences.join(u"; "_s);
    return evidence;
}

void readStoredFacts(
    store::Database &database, const stack::Stack &stack, const QDateTime &now, QObject *owner, Then<Facts> then)
{
    const auto withAudit = [&database, stack, owner, then](Facts facts) {
        trends::readModelAudits(database, stack, owner, [facts, then](const Result<QList<trends::ModelAudit>> &audits) {
            Facts whole = facts;
            if (audits)
                whole.audit = auditEvidence(*audits, facts.metrics);
            then(whole);
        });
    };
    store::readLastKnown(database, {stack.name, now, std::nullopt}, owner,
        [&database, stack, now, owner, withAudit, then](const Result<store::LastKnown> &known) {
            if (!known) {
                then(tl::make_unexpected(known.error()));
                return;
            }
            trends::readReports(database, stack, now, owner,
                [facts = factsFrom(stack, *known, now), withAudit, then](
                    const Result<QList<trends::MetricReport>> &reports) {
                    if (!reports) {
                        then(tl::make_unexpected(reports.error()));
                        return;
                    }
                    Facts whole = facts;
                    whole.metrics = *reports;
                    withAudit(whole);
                });
        });
}

} // namespace conche::checklists
