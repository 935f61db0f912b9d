// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence.h"

#include "checkmodel.h"
#include "signmodel.h"
#include "stacktext.h"
#include "words.h"

#include "core/instant.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>

#include <functional>

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

void addFact(EvidenceText &text, const QString &name, const QString &value, const QString &exact = {})
{
    if (!value.isEmpty())
        text.facts.append({name, value, exact});
}

void addInstant(EvidenceText &text, const QString &name, const QDateTime &instant, const TimeText &time)
{
    addFact(text, name, time.brief(instant), time.both(instant));
}

/*! The text with each instant in it told in other words. */
QString retold(const QString &text, const std::function<QString(const QDateTime &)> &tell)
{
    static const QRegularExpression instants(
        u"\\b\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)"_s);
    QString result;
    qsizetype told = 0;
    for (auto found = instants.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const std::optional<QDateTime> instant = instantFromText(match.capturedView());
        result += text.mid(told, match.capturedStart() - told) + (instant ? tell(*instant) : match.captured());
        told = match.capturedEnd();
    }
    return result + text.mid(told);
}

/*! Instants stand in the evidence as UTC; here they are shown like all others. */
void addFacts(EvidenceText &text, const QList<health::Fact> &facts, const TimeText &time)
{
    for (const health::Fact &fact : facts) {
        if (const std::optional<QDateTime> instant = instantFromText(fact.value)) {
            addInstant(text, fact.name, *instant, time);
            continue;
        }
        const QString exact = retold(fact.value, [&time](const QDateTime &instant) { return time.exact(instant); });
        addFact(text, fact.name, retold(fact.value, [&time](const QDateTime &instant) { return time.clock(instant); }),
            exact == fact.value ? QString() : exact);
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
        addInstant(text, Words::tr("Since"), state->since, time);
    else
        addFact(text, Words::tr("Not confirmed yet"),
            //: %1 is a verdict, %2 since when it is believed
            Words::tr("believed is %1, since %2").arg(spokenVerdict(state->hard), time.brief(state->since)),
            Words::tr("believed is %1, since %2").arg(spokenVerdict(state->hard), time.both(state->since)));
}

QString goodText(const CheckPast &past, const QString &when)
{
    return past.good.isEmpty() ? when : u"%1 · %2"_s.arg(past.good.simplified(), when);
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
    const health::CheckResult *result = resultOf(overview, id);
    if (result)
        addFact(text, Words::tr("What to do"), result->evidence.nextStep);
    addCommon(overview, time, text);
    const CheckPast past = overview.past.value(id);
    if (past.goodAt && text.verdict != Verdict::Ok)
        addFact(text, Words::tr("Last good"), goodText(past, time.brief(*past.goodAt)),
            goodText(past, time.both(*past.goodAt)));
    if (!result)
        return text;
    text.rule = result->evidence.rule;
    addFacts(text, result->evidence.facts, time);
    addFact(text, Words::tr("Source"), result->evidence.source);
    text.asked = result->evidence.asked;
    text.answered = result->evidence.answered;
    if (past.asked.isValid())
        addInstant(text, Words::tr("Asked"), past.asked, time);
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
    const stack::Sign *told = overview.stack ? rowWith(overview.stack->signs, id) : nullptr;
    // Where the sign is clear, nothing of it is to be done, whatever else its check found.
    if (const auto *looked = told && text.verdict != Verdict::Ok ? resultOf(overview, told->check) : nullptr)
        addFact(text, Words::tr("What to do"), looked->evidence.nextStep);
    addCommon(overview, time, text);
    if (told) {
        text.rule = ruleText(*told, *overview.stack);
        addFact(text, Words::tr("Looks at"), told->check);
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

/*! Whether the metric tells how the check was. */
bool isOf(const stack::Metric &metric, const stack::Check &check)
{
    if (const auto *latency = std::get_if<stack::LatencyMetric>(&metric.source))
        return latency->check == check.id;
    if (const auto *restarts = std::get_if<stack::RestartsMetric>(&metric.source))
        return restarts->check == check.id;
    const auto *series = std::get_if<stack::SeriesCheck>(&check.question);
    const auto *day = std::get_if<stack::DayMetric>(&metric.source);
    if (series && day)
        return day->measurement == series->measurement && day->field == series->field;
    const auto *disk = std::get_if<stack::DiskCheck>(&check.question);
    const auto *folder = std::get_if<stack::FolderMetric>(&metric.source);
    if (disk && folder)
        return std::ranges::any_of(disk->places, [folder](const stack::Place &place) {
            return place.container == folder->container && QDir::cleanPath(place.path) == QDir::cleanPath(folder->path);
        });
    const auto *mlflow = std::get_if<stack::MlflowCheck>(&check.question);
    const auto *run = std::get_if<stack::RunMetric>(&metric.source);
    return mlflow && run && std::ranges::any_of(mlflow->experiments, [run](const stack::Experiment &experiment) {
        return experiment.name == run->experiment;
    });
}

/*! Of the metrics that belong to it the one that is worst, and of those the first. */
void addHistory(const Overview &overview, EvidenceText &text)
{
    if (!overview.stack || text.subject.isEmpty())
        return;
    const QString id = text.subject.section(u':', 1);
    const auto check = std::ranges::find(overview.stack->checks, id, &stack::Check::id);
    const auto sign = std::ranges::find(overview.stack->signs, id, &stack::Sign::id);
    const bool isSign = text.subject.startsWith("sign:"_L1);
    const auto *trend
        = isSign && sign != overview.stack->signs.end() ? std::get_if<stack::TrendSign>(&sign->rule) : nullptr;
    const trends::MetricReport *worst = nullptr;
    for (const trends::MetricReport &report : overview.metrics) {
        const bool isMeant = isSign ? trend && trend->metrics.contains(report.metric.id)
                                    : check != overview.stack->checks.end() && isOf(report.metric, *check);
        if (isMeant && (!worst || isWorse(report.assessment.verdict, worst->assessment.verdict)))
            worst = &report;
    }
    if (!worst)
        return;
    text.metric = worst->metric.id;
    text.history = worst->assessment.sentence.isEmpty() ? worst->metric.title : worst->assessment.sentence;
    text.curve = worst->curve;
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
    EvidenceText text = subject.startsWith("sign:"_L1) ? ofSign(overview, id, time) : ofCheck(overview, id, time);
    addHistory(overview, text);
    return text;
}

} // namespace conche::models
