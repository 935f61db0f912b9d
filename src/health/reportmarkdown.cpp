// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportmarkdown.h"

#include "core/instant.h"
#include "core/markdown.h"
#include "core/units.h"

#include <QCoreApplication>

#include <algorithm>

namespace conche::health {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Health)
};

/*! Text that stays as it is, line by line: the fence is longer than any row of backticks in it. */
QString fenced(const QString &text)
{
    qsizetype longest = 2;
    qsizetype row = 0;
    for (const QChar c : text) {
        row = c == u'`' ? row + 1 : 0;
        longest = std::max(longest, row);
    }
    const QString fence(longest + 1, u'`');
    return fence + u'\n' + text + (text.endsWith(u'\n') ? u""_s : u"\n"_s) + fence;
}

QString verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ok:
        return u"● "_s + Words::tr("ok");
    case Verdict::Warning:
        return u"▲ "_s + Words::tr("warning");
    case Verdict::Critical:
        return u"■ "_s + Words::tr("critical");
    case Verdict::Unknown:
        break;
    }
    return u"◇ "_s + Words::tr("unknown");
}

QString row(const QStringList &cells)
{
    return u"| "_s + cells.join(u" | "_s) + u" |"_s;
}

QString evidenceText(const CheckResult &result, const QString &heading)
{
    QStringList blocks{heading + u' ' + markdownText(result.title.isEmpty() ? result.id : result.title)};
    blocks << u"**%1**: %2 (%3)"_s.arg(
        verdictText(result.verdict), markdownText(result.summary), durationText(result.latency));
    QStringList lines;
    const auto add = [&lines](const QString &name, const QString &value) {
        if (!value.isEmpty())
            lines << u"- %1: %2"_s.arg(markdownText(name), markdownText(value));
    };
    add(Words::tr("check"), result.id);
    add(Words::tr("source"), result.evidence.source);
    add(Words::tr("rule"), result.evidence.rule);
    for (const Fact &fact : result.evidence.facts)
        add(fact.name, fact.value);
    add(Words::tr("what to do"), result.evidence.nextStep);
    blocks << lines.join(u'\n');
    if (!result.evidence.asked.isEmpty())
        blocks << Words::tr("Asked:") << fenced(result.evidence.asked.join(u'\n'));
    if (!result.evidence.answered.isEmpty())
        blocks << Words::tr("Answered:") << fenced(result.evidence.answered);
    return blocks.join(u"\n\n"_s);
}

} // namespace

QString toMarkdown(const CheckResult &result)
{
    return evidenceText(result, u"##"_s) + u'\n';
}

QString toMarkdown(const CheckRunReport &report, const QString &title, const Headline &headline)
{
    QStringList blocks{u"# "_s + markdownText(title),
        u"**%1**"_s.arg(markdownText(headline.sentence)) + u' ' + markdownText(headline.cause)};
    //: %1 is an instant, %2 and %3 are counts
    blocks << Words::tr("Checked %1, score %2 of %3.")
                  .arg(report.started.isValid() ? instantText(report.started) : u"–"_s)
                  .arg(report.score.passed)
                  .arg(report.score.of);
    QStringList table{row({Words::tr("Verdict"), Words::tr("Check"), Words::tr("Found"), Words::tr("Latency")}),
        u"|---|---|---|---:|"_s};
    for (const CheckResult &result : report.results)
        table << row({verdictText(result.verdict), markdownText(result.title), markdownText(result.summary),
            durationText(result.latency)});
    for (const NotAsked &missing : report.coverage.missing)
        //: %1 is a reason
        table << row({verdictText(Verdict::Unknown), markdownText(missing.id),
            markdownText(Words::tr("not asked: %1").arg(missing.reason)), u"–"_s});
    blocks << table.join(u'\n');
    if (!report.signs.isEmpty()) {
        QStringList signs{row({Words::tr("Verdict"), Words::tr("Sign"), Words::tr("Found")}), u"|---|---|---|"_s};
        for (const SignResult &sign : report.signs)
            signs << row({verdictText(sign.verdict), markdownText(sign.title), markdownText(sign.summary)});
        blocks << signs.join(u'\n');
    }
    for (const CheckResult &result : report.results) {
        if (result.verdict != Verdict::Ok)
            blocks << evidenceText(result, u"##"_s);
    }
    return blocks.join(u"\n\n"_s) + u'\n';
}

} // namespace conche::health
