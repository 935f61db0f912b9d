// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checktext.h"

#include "core/instant.h"
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

// The words of the first column, so that what follows stands in line.
qsizetype wordWidth()
{
    qsizetype width = Words::tr("not asked").size();
    for (const Verdict verdict : {Verdict::Ok, Verdict::Warning, Verdict::Critical, Verdict::Unknown})
        width = std::max(width, lookOf(verdict).word.size());
    return width;
}

QString line(
    const Look &look, const QString &word, const QString &id, const QString &found, qsizetype idWidth, bool colour)
{
    const QString state = coloured(u"%1 %2"_s.arg(look.shape).arg(word.leftJustified(wordWidth())), look, colour);
    return u"%1  %2  %3"_s.arg(state, id.leftJustified(idWidth), found);
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

QString quietingText(const store::Quieting &quieting)
{
    const QString until = instantText(quieting.until);
    return quieting.kind == store::Quieting::Kind::Acknowledged
        //: %1 is a person, %2 an instant, %3 a reason
        ? Words::tr("acknowledged by %1 until %2: %3").arg(quieting.actor, until, quieting.reason)
        : Words::tr("muted by %1 until %2: %3").arg(quieting.actor, until, quieting.reason);
}

void addQuieting(const health::RoundOutcome &outcome, const QString &subject, QStringList &lines)
{
    const auto quieting = outcome.quieted.constFind(subject);
    if (quieting != outcome.quieted.constEnd())
        lines << u"      "_s + quietingText(*quieting);
}

qsizetype widestId(const health::CheckRunReport &report)
{
    qsizetype width = 0;
    for (const health::CheckResult &result : report.results)
        width = std::max(width, result.id.size());
    for (const health::NotAsked &missing : report.coverage.missing)
        width = std::max(width, missing.id.size());
    for (const health::SignResult &sign : report.signs)
        width = std::max(width, sign.id.size());
    return width;
}

// What waits for consent has a line as a result, with the same reason.
QList<health::NotAsked> saidNowhereElse(const health::CheckRunReport &report)
{
    QList<health::NotAsked> missing = report.coverage.missing;
    missing.removeIf([&report](const health::NotAsked &one) {
        return std::ranges::any_of(report.results, [check = one.id.section(u':', 0, 0)](const auto &result) {
            return result.id == check && result.fault == ErrorCode::NotTrusted;
        });
    });
    return missing;
}

QString signWord(const health::SignResult &sign)
{
    //: Of a warning sign that is not raised; as short as possible
    return sign.verdict == Verdict::Ok ? Words::tr("clear") : lookOf(sign.verdict).word;
}

QStringList signLines(const health::RoundOutcome &outcome, qsizetype idWidth, const TextStyle &style)
{
    QStringList lines;
    for (const health::SignResult &sign : outcome.report.signs) {
        lines << line(lookOf(sign.verdict), signWord(sign), sign.id, sign.summary, idWidth, style.colour);
        addQuieting(outcome, health::signSubject(sign.id), lines);
        for (const health::Fact &fact : sign.facts) {
            if (style.details && sign.verdict != Verdict::Ok)
                lines << u"      %1: %2"_s.arg(fact.name, fact.value);
        }
    }
    if (!lines.isEmpty())
        lines.prepend(Words::tr("Warning signs"));
    return lines;
}

} // namespace

QString verdictText(Verdict verdict, bool colour)
{
    const Look look = lookOf(verdict);
    return coloured(u"%1 %2"_s.arg(look.shape).arg(look.word.leftJustified(wordWidth())), look, colour);
}

QString resultLine(const health::CheckResult &result, qsizetype idWidth, bool colour)
{
    const Look look = lookOf(result.verdict);
    return line(
        look, look.word, result.id, u"%1 (%2)"_s.arg(result.summary, durationText(result.latency)), idWidth, colour);
}

QStringList checkText(const health::RoundOutcome &outcome, const QString &title, const TextStyle &style)
{
    const health::CheckRunReport &report = outcome.report;
    QStringList lines{headline(report, title, style)};
    if (report.outage)
        lines << report.outage->summary;
    lines << outcome.sleeps;
    const qsizetype idWidth = widestId(report);
    for (const health::CheckResult &result : report.results) {
        lines << resultLine(result, idWidth, style.colour);
        addQuieting(outcome, health::checkSubject(result.id), lines);
        if (style.details && result.verdict != Verdict::Ok)
            lines << detailLines(result.evidence);
    }
    for (const health::NotAsked &missing : saidNowhereElse(report))
        lines << line(
            lookOf(Verdict::Unknown), Words::tr("not asked"), missing.id, missing.reason, idWidth, style.colour);
    return lines + signLines(outcome, idWidth, style);
}

} // namespace conche::cli
