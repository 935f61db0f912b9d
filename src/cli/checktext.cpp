// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checktext.h"

#include "core/units.h"

#include <QCoreApplication>

#include <algorithm>

namespace conche::cli {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Cli)
};

struct Look
{
    QChar shape;
    QString word;
    QLatin1StringView colour; ///< SGR parameters of ECMA-48
};

Look lookOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ok:
        //: A verdict in a table; as short as possible
        return {u'●', Words::tr("ok"), "32"_L1};
    case Verdict::Warning:
        return {u'▲', Words::tr("warning"), "33"_L1};
    case Verdict::Critical:
        return {u'■', Words::tr("critical"), "31"_L1};
    case Verdict::Unknown:
        break;
    }
    return {u'◇', Words::tr("unknown"), "35"_L1};
}

QString coloured(const QString &text, const Look &look, bool colour)
{
    return colour ? u"\x1b[%1m%2\x1b[0m"_s.arg(look.colour, text) : text;
}

qsizetype widest(const QStringList &texts)
{
    qsizetype width = 0;
    for (const QString &text : texts)
        width = std::max(width, text.size());
    return width;
}

QString headline(const health::CheckRunReport &report, const QString &title, const TextStyle &style)
{
    const Look look = lookOf(report.verdict);
    //: %1 and %2 are counts
    const QString asked = Words::tr("%1 of %2 questions asked").arg(report.coverage.ran).arg(report.coverage.of);
    const QString score = Words::tr("score %1 of %2").arg(report.score.passed).arg(report.score.of);
    return u"%1 · %2 · %3 · %4 · %5"_s.arg(
        title, coloured(look.word, look, style.colour), score, asked, durationText(report.duration));
}

QStringList detailLines(const health::Evidence &evidence)
{
    QStringList lines;
    const auto add = [&lines](const QString &name, const QString &value) {
        if (!value.isEmpty())
            lines << u"      %1: %2"_s.arg(name, value);
    };
    add(Words::tr("source"), evidence.source);
    add(Words::tr("rule"), evidence.rule);
    for (const health::Fact &fact : evidence.facts)
        add(fact.name, fact.value);
    add(Words::tr("answered"), evidence.answered);
    for (const QString &asked : evidence.asked)
        add(Words::tr("asked"), asked);
    add(Words::tr("next step"), evidence.nextStep);
    return lines;
}

} // namespace

QStringList checkText(const health::CheckRunReport &report, const QString &title, const TextStyle &style)
{
    QStringList lines{headline(report, title, style)};
    QStringList ids;
    QStringList words{Words::tr("not asked")};
    for (const health::CheckResult &result : report.results) {
        ids << result.id;
        words << lookOf(result.verdict).word;
    }
    for (const health::NotAsked &missing : report.coverage.missing)
        ids << missing.id;
    const qsizetype idWidth = widest(ids);
    const qsizetype wordWidth = widest(words);
    const auto line = [&](const Look &look, const QString &word, const QString &id, const QString &found) {
        const QString state
            = coloured(u"%1 %2"_s.arg(look.shape).arg(word.leftJustified(wordWidth)), look, style.colour);
        return u"%1  %2  %3"_s.arg(state, id.leftJustified(idWidth), found);
    };
    for (const health::CheckResult &result : report.results) {
        const Look look = lookOf(result.verdict);
        lines << line(look, look.word, result.id, u"%1 (%2)"_s.arg(result.summary, durationText(result.latency)));
        if (style.details && result.verdict != Verdict::Ok)
            lines << detailLines(result.evidence);
    }
    for (const health::NotAsked &missing : report.coverage.missing)
        lines << line(lookOf(Verdict::Unknown), Words::tr("not asked"), missing.id, missing.reason);
    return lines;
}

} // namespace conche::cli
