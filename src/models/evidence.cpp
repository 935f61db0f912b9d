// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence.h"

#include "checkmodel.h"
#include "signmodel.h"
#include "words.h"

#include "core/instant.h"

#include <QCoreApplication>

namespace conche::models {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Models)
};

template <typename Row>
const Row *rowWith(const QList<Row> &rows, const QString &id)
{
    const auto found = std::ranges::find(rows, id, &Row::id);
    return found == rows.end() ? nullptr : &*found;
}

void addFact(EvidenceText &text, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        text.facts.append({name, value});
}

/*! Instants stand in the evidence as UTC; here they are shown like all others. */
void addFacts(EvidenceText &text, const QList<health::Fact> &facts, const TimeText &time)
{
    for (const health::Fact &fact : facts) {
        const std::optional<QDateTime> instant = instantFromText(fact.value);
        addFact(text, fact.name, instant ? time.both(*instant) : fact.value);
    }
}

void addCommon(const Overview &overview, const TimeText &time, EvidenceText &text)
{
    if (const auto quieted = overview.quieted.constFind(text.subject); quieted != overview.quieted.constEnd())
        text.quieted = quietedDetails(*quieted, time);
    const auto state = overview.subjects.constFind(text.subject);
    if (state == overview.subjects.constEnd())
        return;
    if (state->hard == text.verdict)
        addFact(text, Words::tr("Since"), time.both(state->since));
    else
        addFact(text, Words::tr("Not confirmed yet"),
            //: %1 is a verdict, %2 since when it is believed
            Words::tr("believed is %1, since %2").arg(spokenVerdict(state->hard), time.both(state->since)));
}

EvidenceText ofCheck(const Overview &overview, const QString &id, const TimeText &time)
{
    // One row only is made: the others are nobody's business here.
    Overview one;
    one.report = overview.report;
    one.isChecking = overview.isChecking;
    one.now = overview.now;
    if (overview.stack) {
        const auto check = std::ranges::find(overview.stack->checks, id, &stack::Check::id);
        if (check == overview.stack->checks.end())
            return {};
        one.stack.emplace();
        one.stack->checks = {*check};
    }
    const QList<CheckRow> rows = checkRows(one, time);
    const CheckRow *row = rowWith(rows, id);
    if (!row)
        return {};
    EvidenceText text;
    text.subject = health::checkSubject(id);
    text.title = row->title;
    text.verdict = row->verdict;
    text.finding = row->found;
    addCommon(overview, time, text);
    const CheckPast past = overview.past.value(id);
    if (past.goodAt && text.verdict != Verdict::Ok)
        addFact(text, Words::tr("Last good"),
            past.good.isEmpty() ? time.both(*past.goodAt)
                                : u"%1 · %2"_s.arg(past.good.simplified(), time.both(*past.goodAt)));
    const health::CheckResult *result = resultOf(overview, id);
    if (!result)
        return text;
    text.rule = result->evidence.rule;
    addFacts(text, result->evidence.facts, time);
    addFact(text, Words::tr("What to do"), result->evidence.nextStep);
    addFact(text, Words::tr("Source"), result->evidence.source);
    text.asked = result->evidence.asked;
    text.answered = result->evidence.answered;
    if (past.asked.isValid())
        addFact(text, Words::tr("Asked"), time.both(past.asked));
    if (past.isStored)
        text.note = Words::tr("This is remembered from an earlier check: what was asked and answered is not kept. "
                              "Check now to see it.");
    return text;
}

EvidenceText ofSign(const Overview &overview, const QString &id, const TimeText &time)
{
    const QList<SignRow> rows = signRows(overview, time);
    const SignRow *row = rowWith(rows, id);
    if (!row)
        return {};
    EvidenceText text;
    text.subject = health::signSubject(id);
    text.title = row->title;
    text.verdict = row->verdict;
    text.finding = row->state;
    addCommon(overview, time, text);
    if (overview.stack) {
        const auto rule = std::ranges::find(overview.stack->signs, id, &stack::Sign::id);
        if (rule != overview.stack->signs.end())
            addFact(text, Words::tr("Looks at"), rule->check);
    }
    if (!overview.report)
        return text;
    const auto sign = std::ranges::find(overview.report->signs, id, &health::SignResult::id);
    if (sign == overview.report->signs.end())
        return text;
    text.finding = sign->summary.simplified();
    addFacts(text, sign->facts, time);
    return text;
}

} // namespace

const health::CheckResult *resultOf(const Overview &overview, const QString &check)
{
    if (!overview.report)
        return nullptr;
    const auto found = std::ranges::find(overview.report->results, check, &health::CheckResult::id);
    return found == overview.report->results.end() ? nullptr : &*found;
}

EvidenceText evidenceOf(const Overview &overview, const QString &subject, const TimeText &time)
{
    const QString id = subject.section(u':', 1);
    return subject.startsWith("sign:"_L1) ? ofSign(overview, id, time) : ofCheck(overview, id, time);
}

} // namespace conche::models
