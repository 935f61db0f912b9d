// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence.h"

#include "trends/valuetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace conche::checklists {

using namespace Qt::StringLiterals;
using Kind = EvidenceReference::Kind;
using State = Evidence::State;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Checklists)
};

Evidence missing(const QString &sentence)
{
    Evidence evidence;
    evidence.state = State::Missing;
    evidence.sentence = sentence;
    return evidence;
}

Evidence fact(const EvidenceRow &row, const QString &sentence, const QDateTime &measured)
{
    return {State::Known, row.verdict, sentence, measured, {row}};
}

/*! What an item was bound to and is not in the stack: said, and never taken for fine. */
template <typename List>
Evidence notThere(const QString &what, const QString &id, const List &known)
{
    const bool isKnown = std::ranges::any_of(known, [&](const auto &one) { return one.id == id; });
    //: %1 is "check", "sign" or "metric", %2 its id
    return missing(isKnown ? Words::tr("%1 \"%2\" was not asked yet").arg(what, id)
                           : Words::tr("this stack has no %1 \"%2\"; by hand").arg(what, id));
}

Evidence checkEvidence(const QString &id, const Facts &facts)
{
    if (facts.report) {
        for (const health::CheckResult &result : facts.report->results) {
            if (result.id == id)
                return fact({result.title, result.verdict, result.summary, {}, {}, {}, {}}, result.summary,
                    facts.asked.value(id, facts.report->started));
        }
    }
    return notThere(Words::tr("check"), id, facts.stack.checks);
}

/*! A sign is as new as the answer of its check: a run of other checks does not judge it. */
QDateTime judgedAt(const QString &sign, const Facts &facts)
{
    const auto known = std::ranges::find(facts.stack.signs, sign, &stack::Sign::id);
    const QString check = known == facts.stack.signs.end() ? QString() : known->check;
    return facts.asked.value(check, facts.report->started);
}

Evidence signEvidence(const QString &id, const Facts &facts)
{
    if (facts.report) {
        for (const health::SignResult &sign : facts.report->signs) {
            if (sign.id == id)
                return fact(
                    {sign.title, sign.verdict, sign.summary, {}, {}, {}, {}}, sign.summary, judgedAt(id, facts));
        }
    }
    return notThere(Words::tr("sign"), id, facts.stack.signs);
}

EvidenceRow rowOf(const trends::MetricReport &report)
{
    const trends::Assessment &assessment = report.assessment;
    EvidenceRow row;
    row.title = report.metric.title;
    row.metric = report.metric.id;
    row.limit = trends::limitsText(report.metric);
    row.curve = report.curve;
    if (assessment.level.verdict != Verdict::Unknown || assessment.shift.verdict != Verdict::Unknown
        || assessment.trend.verdict != Verdict::Unknown)
        row.verdict = assessment.verdict;
    if (assessment.newest)
        row.now = trends::valueText(report.metric, assessment.newest->value).whole();
    if (report.metric.growthOver && assessment.headline) {
        const QString grown = trends::valueText(report.metric, *assessment.headline).whole();
        row.growth = *assessment.headline >= 0 ? u'+' + grown : grown;
    }
    return row;
}

/*! "MLflow artifacts +0.6 GB", "Energy R² 0.912, falls 0.4 a week" */
QString briefOf(const EvidenceRow &row, const trends::Assessment &assessment)
{
    QString text = row.title + u' ' + (row.growth.isEmpty() ? row.now : row.growth);
    if (row.verdict && *row.verdict != Verdict::Ok && !assessment.brief.isEmpty())
        text += u", "_s + assessment.brief;
    return text;
}

QDateTime measuredAt(const trends::Assessment &assessment)
{
    return assessment.newest ? QDateTime::fromMSecsSinceEpoch(assessment.newest->at, Qt::UTC) : QDateTime();
}

Evidence metricEvidence(const QString &id, const Facts &facts)
{
    for (const trends::MetricReport &report : facts.metrics) {
        if (report.metric.id != id)
            continue;
        const EvidenceRow row = rowOf(report);
        if (row.now.isEmpty())
            //: %1 is the title of a metric
            return missing(Words::tr("%1 has no value yet").arg(report.metric.title));
        return fact(row, briefOf(row, report.assessment), measuredAt(report.assessment));
    }
    return notThere(Words::tr("metric"), id, facts.stack.metrics);
}

Evidence trendsEvidence(const Facts &facts, const std::optional<QDateTime> &since)
{
    Evidence evidence;
    QList<Verdict> verdicts;
    QStringList worse;
    for (const trends::MetricReport &report : facts.metrics) {
        const QDateTime at = measuredAt(report.assessment);
        const EvidenceRow row = rowOf(report);
        if (!row.verdict || !at.isValid() || (since && at < *since))
            continue;
        verdicts << *row.verdict;
        evidence.measured = std::max(evidence.measured, at);
        evidence.rows.append(row);
        if (*row.verdict != Verdict::Ok)
            worse << briefOf(row, report.assessment);
    }
    if (verdicts.isEmpty())
        return missing(Words::tr("no metric has a new value that could be judged"));
    std::ranges::stable_sort(evidence.rows,
        [](const EvidenceRow &left, const EvidenceRow &right) { return isWorse(*left.verdict, *right.verdict); });
    evidence.state = State::Known;
    evidence.verdict = worst(verdicts);
    const auto count = static_cast<int>(verdicts.size());
    evidence.sentence = worse.isEmpty() ? Words::tr("%n metric(s) with new values: all within limits", nullptr, count)
                                        : worse.join(u"; "_s);
    return evidence;
}

/*! What was measured before a deployment is not of what was deployed: said, and never taken for fine. */
Evidence unlessBefore(const std::optional<QDateTime> &deployed, Kind kind, const Evidence &evidence)
{
    if (!deployed || evidence.state != State::Known || !evidence.measured.isValid() || evidence.measured >= *deployed)
        return evidence;
    const bool isOfRuns = kind == Kind::Check || kind == Kind::Sign;
    const QString sentence = isOfRuns ? Words::tr("measured before this deployment; the next check measures it again")
                                      : Words::tr("measured before this deployment; there is no newer value yet");
    const QString title = evidence.rows.value(0).title;
    return missing(title.isEmpty() ? sentence : title + u": "_s + sentence);
}

QString requestText(Kind kind)
{
    switch (kind) {
    case Kind::Coverage:
        return Words::tr(
            "on request: counts the hours with training data of the last year, by month and hour of the day");
    case Kind::Outdated:
        return Words::tr("on request: lists what is outdated inside the containers");
    case Kind::Probe:
        return Words::tr("on request: makes and deletes a run in an experiment of its own");
    case Kind::Trained:
        return Words::tr("on request: looks for FINISHED runs since this list was opened");
    default:
        return Words::tr("on request: follows the containers' logs for 30 minutes");
    }
}

/*! What is found without being asked for. */
std::optional<Evidence> readily(
    const EvidenceReference &reference, const Facts &facts, const std::optional<QDateTime> &since)
{
    switch (reference.kind) {
    case Kind::Check:
        return checkEvidence(reference.name, facts);
    case Kind::Sign:
        return signEvidence(reference.name, facts);
    case Kind::Metric:
        return metricEvidence(reference.name, facts);
    case Kind::Trends:
        return trendsEvidence(facts, since);
    case Kind::Audit:
        return facts.audit.value_or(missing(Words::tr("no model was audited yet; by hand")));
    case Kind::Drill:
        return facts.drill.value_or(missing(Words::tr("no restore was tried yet; by hand")));
    case Kind::Coverage:
    case Kind::Outdated:
    case Kind::Probe:
    case Kind::Trained:
    case Kind::LogWatch:
        break;
    }
    return std::nullopt;
}

Evidence single(
    const QString &item, const EvidenceReference &reference, const Facts &facts, const std::optional<QDateTime> &since)
{
    if (const std::optional<Evidence> found = readily(reference, facts, since))
        return unlessBefore(facts.deployed, reference.kind, *found);
    const auto answer = facts.answers.constFind(evidenceKey(item, reference));
    if (answer != facts.answers.constEnd())
        return *answer;
    Evidence evidence;
    evidence.state = State::NotAsked;
    evidence.sentence = requestText(reference.kind);
    return evidence;
}

void join(Evidence &whole, const Evidence &part)
{
    // What is not known beside what is known keeps the whole from being fine.
    whole.verdict = part.state != State::Known ? std::optional(Verdict::Unknown)
        : whole.verdict && part.verdict        ? (isWorse(*part.verdict, *whole.verdict) ? part.verdict : whole.verdict)
        : part.verdict                         ? part.verdict
                                               : whole.verdict;
    whole.rows += part.rows;
    whole.isPartial = whole.isPartial || part.isPartial;
    whole.sentence += (whole.sentence.isEmpty() ? QString() : u"; "_s) + part.sentence;
    if (part.measured.isValid() && (!whole.measured.isValid() || part.measured < whole.measured))
        whole.measured = part.measured;
}

} // namespace

QString evidenceKey(const QString &item, const EvidenceReference &reference)
{
    return item + u' ' + reference.text();
}

Evidence evidenceFor(const Item &item, const Facts &facts, const std::optional<QDateTime> &since)
{
    Evidence whole;
    if (item.evidence.isEmpty()) {
        whole.sentence = Words::tr("by hand");
        return whole;
    }
    QList<Evidence> parts;
    for (const EvidenceReference &reference : item.evidence)
        parts.append(single(item.id, reference, facts, since));
    if (parts.size() == 1)
        return parts.first();
    // Known where at least one part is; then the rest is told beside it.
    whole.state = std::ranges::max(parts, {}, &Evidence::state).state;
    std::ranges::stable_partition(parts, [](const Evidence &part) { return part.state == State::Known; });
    for (const Evidence &part : std::as_const(parts))
        join(whole, part);
    if (whole.state != State::Known)
        whole.verdict.reset();
    return whole;
}

} // namespace conche::checklists
