// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkformats.h"

#include "terminal.h"

#include <QCoreApplication>

#include <algorithm>

namespace conche::cli {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Cli)
};

// Pagers and status pages show one line; the worst comes first.
constexpr qsizetype longestText = 600;
constexpr qsizetype longestLabel = 64;

QString bounded(const QString &text, qsizetype longest)
{
    if (text.size() <= longest)
        return text;
    const qsizetype end = text[longest - 2].isHighSurrogate() ? longest - 2 : longest - 1;
    return text.first(end) + u'…';
}

QString secondsText(milliseconds span)
{
    return QString::number(static_cast<double>(span.count()) / 1000, 'f', 3);
}

/*! False where nobody answered, so that there is no latency; a time limit that ran out is one. */
bool isMeasured(const health::CheckResult &result)
{
    return !result.fault || result.fault == ErrorCode::TimedOut;
}

// ------------------------------------------------------------------------------------- monitoring plugins

// The bar begins performance data, and may do so once only.
QString plainText(const QString &text)
{
    return onOneLine(text).replace(u'|', u'/');
}

QString performance(const QString &label, const QString &value, const QString &maximum = {})
{
    QString name = plainText(label);
    name.remove(u'\'').remove(u'=');
    return u"'%1'=%2;;;0;%3"_s.arg(name.left(longestLabel), value, maximum);
}

QString performanceData(const health::CheckRunReport &report)
{
    // What is not known is "U". No check's id has an underscore.
    const auto unknown = u"U"_s;
    QStringList data;
    for (const health::CheckResult &result : report.results)
        data << performance(result.id, isMeasured(result) ? secondsText(result.latency) + u's' : unknown);
    data << performance(u"health_score"_s, QString::number(report.score.passed), QString::number(report.score.of));
    data << performance(
        u"questions_asked"_s, QString::number(report.coverage.ran), QString::number(report.coverage.of));
    if (report.outage)
        data << performance(
            u"outage_level"_s, report.outage->level ? QString::number(*report.outage->level) : unknown, u"3"_s);
    return data.join(u' ');
}

QString findingsText(const health::CheckRunReport &report)
{
    QStringList findings;
    for (const health::CheckResult &result : report.results) {
        if (result.verdict != Verdict::Ok)
            findings << result.id + u": "_s + result.summary;
    }
    // What waits for consent is told as a result already.
    for (const health::NotAsked &missing : report.coverage.missing) {
        const bool isPart = missing.id.contains(u':');
        if (!isPart && std::ranges::find(report.results, missing.id, &health::CheckResult::id) == report.results.end())
            findings << missing.id + u": "_s + missing.reason;
    }
    for (const health::SignResult &sign : report.signs) {
        if (sign.verdict != Verdict::Ok && sign.verdict != Verdict::Unknown)
            findings << sign.id + u": "_s + sign.summary;
    }
    if (findings.isEmpty())
        //: %1 to %4 are counts
        findings << Words::tr("score %1 of %2, %3 of %4 questions asked")
                        .arg(report.score.passed)
                        .arg(report.score.of)
                        .arg(report.coverage.ran)
                        .arg(report.coverage.of);
    return findings.join(u"; "_s);
}

// -------------------------------------------------------------------------------------------- OpenMetrics

QString escaped(QString text)
{
    // A carriage return ends a line for some readers; no escape is defined for it.
    text.replace(u"\r\n"_s, u"\n"_s);
    QString result;
    for (const QString &line : text.split(u'\n')) {
        QString plain = onOneLine(line);
        plain.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
        result += (result.isNull() ? u""_s : u"\\n"_s) + plain;
    }
    return result;
}

using Label = std::pair<QString, QString>;

/*! A metric and its samples: they stand together, after what says what they are. */
struct Family
{
    QString name;
    QString type;
    QString unit;
    QString help;
    QStringList samples;

    void add(const QList<Label> &labels, const QString &value)
    {
        QStringList pairs;
        for (const auto &[label, text] : labels)
            pairs << u"%1=\"%2\""_s.arg(label, escaped(text));
        samples << name + u'{' + pairs.join(u',') + u"} "_s + value;
    }

    /*! All states, of which one is 1. */
    void addStates(const QList<Label> &labels, const QStringList &states, const QString &state)
    {
        for (const QString &one : states)
            add(labels + QList<Label>{{name, one}}, one == state ? u"1"_s : u"0"_s);
    }

    [[nodiscard]] QStringList lines() const
    {
        if (samples.isEmpty())
            return {};
        QStringList lines{u"# TYPE %1 %2"_s.arg(name, type)};
        if (!unit.isEmpty())
            lines << u"# UNIT %1 %2"_s.arg(name, unit);
        lines << u"# HELP "_s + name + u' ' + escaped(help);
        return lines + samples;
    }
};

const QStringList verdictStates{u"ok"_s, u"warning"_s, u"critical"_s, u"unknown"_s};
const QStringList signStates{u"clear"_s, u"raised"_s, u"unknown"_s};

QString signState(const health::SignResult &sign)
{
    if (sign.verdict == Verdict::Unknown)
        return u"unknown"_s;
    return sign.verdict == Verdict::Ok ? u"clear"_s : u"raised"_s;
}

Family stateset(const QString &name, const QString &help)
{
    return {name, u"stateset"_s, {}, help, {}};
}

Family gauge(const QString &name, const QString &help, const QString &unit = {})
{
    return {name, u"gauge"_s, unit, help, {}};
}

Family seconds(const QString &name, const QString &help)
{
    return gauge(name, help, u"seconds"_s);
}

QStringList checkLines(const health::CheckRunReport &report, const Label &stack)
{
    Family states = stateset(u"conche_check_state"_s, Words::tr("Verdict of the check."));
    Family latencies
        = seconds(u"conche_check_latency_seconds"_s, Words::tr("Latency of the slowest answer that the check got."));
    for (const health::CheckResult &result : report.results) {
        const QList<Label> labels{stack, {u"check"_s, result.id}};
        states.addStates(labels, verdictStates, verdictName(result.verdict));
        if (isMeasured(result))
            latencies.add(labels, secondsText(result.latency));
    }
    Family signStatesets = stateset(u"conche_sign_state"_s, Words::tr("Whether the warning sign is raised."));
    for (const health::SignResult &sign : report.signs)
        signStatesets.addStates(
            {stack, {u"sign"_s, sign.id}, {u"severity"_s, verdictName(sign.severity)}}, signStates, signState(sign));
    return states.lines() + latencies.lines() + signStatesets.lines();
}

QStringList outageLines(const std::optional<health::Outage> &outage, const Label &stack)
{
    Family level = gauge(
        u"conche_outage_level"_s, Words::tr("Level of the training outage, 0 to 3; absent where it is not known."));
    if (outage && outage->level)
        level.add({stack}, QString::number(*outage->level));
    Family training = seconds(u"conche_last_training_timestamp_seconds"_s,
        Words::tr("Start of the last training that counts, of the model that is silent longest."));
    if (outage && outage->since)
        training.add({stack}, secondsText(milliseconds(outage->since->toMSecsSinceEpoch())));
    return level.lines() + training.lines();
}

} // namespace

QString nagiosLine(const health::CheckRunReport &report, const QString &title)
{
    // The words of the interface, in no other language.
    const QString state = QString(verdictName(report.verdict)).toUpper();
    const QString text = plainText(u"%1 %2 - "_s.arg(bounded(title, longestLabel), state));
    return text + bounded(plainText(findingsText(report)), longestText) + u" | "_s + performanceData(report);
}

QString openMetricsText(const health::CheckRunReport &report)
{
    const Label stack{u"stack"_s, report.stack};
    Family verdict = stateset(u"conche_stack_state"_s, Words::tr("Verdict of the whole stack, with its signs."));
    verdict.addStates({stack}, verdictStates, verdictName(report.verdict));
    QStringList lines = verdict.lines() + checkLines(report, stack) + outageLines(report.outage, stack);
    const auto add = [&](Family family, const QString &value) {
        family.add({stack}, value);
        lines += family.lines();
    };
    add(gauge(u"conche_score_passed"_s, Words::tr("Checks that passed, of those that the health score counts.")),
        QString::number(report.score.passed));
    add(gauge(u"conche_score_counted"_s, Words::tr("Checks that the health score counts.")),
        QString::number(report.score.of));
    add(gauge(u"conche_questions_asked"_s, Words::tr("Questions of the stack file that were asked.")),
        QString::number(report.coverage.ran));
    add(gauge(u"conche_questions_configured"_s, Words::tr("Questions of the stack file.")),
        QString::number(report.coverage.of));
    add(seconds(u"conche_check_run_timestamp_seconds"_s, Words::tr("When the checks were asked.")),
        secondsText(milliseconds(report.started.toMSecsSinceEpoch())));
    add(seconds(u"conche_check_run_duration_seconds"_s, Words::tr("How long it took to ask all checks.")),
        secondsText(report.duration));
    lines << u"# EOF"_s;
    return lines.join(u'\n');
}

} // namespace conche::cli
