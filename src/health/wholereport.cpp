// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wholereport.h"

#include "question.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace conche::health {

namespace {

QString checkOf(const NotAsked &missing)
{
    return missing.id.section(QLatin1Char(':'), 0, 0);
}

} // namespace

void complete(CheckRunReport &report, const stack::Stack &stack, const QStringList &asked)
{
    const QSet<QString> ids(asked.begin(), asked.end());
    QHash<QString, qsizetype> order;
    report.coverage.of = 0;
    for (const stack::Check &check : stack.checks) {
        if (!ids.contains(check.id))
            continue;
        order.insert(check.id, order.size());
        report.coverage.of += 1 + static_cast<int>(coverageParts(check).size());
    }
    report.coverage.ran = report.coverage.of - static_cast<int>(report.coverage.missing.size());
    std::ranges::sort(report.results, [&](const CheckResult &left, const CheckResult &right) {
        return left.verdict != right.verdict ? isWorse(left.verdict, right.verdict)
                                             : order.value(left.id) < order.value(right.id);
    });
    std::ranges::sort(report.coverage.missing, {}, &NotAsked::id);
    report.verdict = verdictOf(report);
    // Of the checks that were chosen: those that nobody asked for have not failed.
    QStringList counted = stack.score;
    counted.removeIf([&order](const QString &id) { return !order.contains(id); });
    report.score = scoreOf(counted, report.results);
}

Score scoreOf(const QStringList &counted, const QList<CheckResult> &results)
{
    Score score{0, static_cast<int>(counted.size())};
    for (const CheckResult &result : results) {
        if (counted.contains(result.id) && (result.verdict == Verdict::Ok || result.verdict == Verdict::Warning))
            ++score.passed;
    }
    return score;
}

Verdict verdictOf(const CheckRunReport &report)
{
    QList<Verdict> verdicts;
    for (const CheckResult &result : report.results)
        verdicts << result.verdict;
    // Nobody knows how what was not asked is. What is missing a part only was asked, and says itself what it came to.
    if (std::ranges::any_of(
            report.coverage.missing, [](const NotAsked &missing) { return checkOf(missing) == missing.id; }))
        verdicts << Verdict::Unknown;
    Verdict verdict = worst(verdicts);
    for (const SignResult &sign : report.signs) {
        if (sign.verdict != Verdict::Unknown && isWorse(sign.verdict, verdict))
            verdict = sign.verdict;
    }
    return verdict;
}

CheckRunReport merged(const stack::Stack &stack, CheckRunReport whole, const CheckRunReport &newer)
{
    QSet<QString> again;
    for (const CheckResult &result : newer.results)
        again.insert(result.id);
    for (const NotAsked &missing : newer.coverage.missing)
        again.insert(checkOf(missing));
    QStringList known;
    QSet<QString> present;
    for (const stack::Check &check : stack.checks) {
        known << check.id;
        present.insert(check.id);
    }
    const auto isReplaced = [&](const QString &id) { return again.contains(id) || !present.contains(id); };
    whole.results.removeIf([&](const CheckResult &result) { return isReplaced(result.id); });
    whole.coverage.missing.removeIf([&](const NotAsked &missing) { return isReplaced(checkOf(missing)); });
    whole.results += newer.results;
    whole.coverage.missing += newer.coverage.missing;
    whole.stack = stack.name;
    if (!again.isEmpty()) {
        whole.started = newer.started;
        whole.duration = newer.duration;
    }
    if (!newer.signs.isEmpty())
        whole.signs = newer.signs;
    if (newer.outage)
        whole.outage = newer.outage;
    complete(whole, stack, known);
    return whole;
}

} // namespace conche::health
