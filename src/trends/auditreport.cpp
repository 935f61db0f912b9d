// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modelaudit.h"
#include "phrases.h"

#include "core/instant.h"
#include "core/markdown.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace conche::trends {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Trends)
};

std::optional<double> valueOf(const std::optional<AuditRun> &run, const QString &metric)
{
    return run && run->values.contains(metric) ? std::optional(run->values.value(metric)) : std::nullopt;
}

QString text(const stack::Metric &metric, const std::optional<double> &value)
{
    return value ? valueText(metric, *value).whole() : u"–"_s;
}

QString differenceText(
    const stack::Metric &metric, const std::optional<double> &value, const std::optional<double> &other)
{
    if (!value || !other)
        return {};
    const double difference = *value - *other;
    if (difference == 0)
        return u"0"_s;
    return (difference < 0 ? u"−"_s : u"+"_s) + changeText(metric, difference).whole();
}

QString timeText(qint64 at, const QString &zone)
{
    const QTimeZone named(zone.toLatin1());
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(at, named.isValid() ? named : QTimeZone::utc());
    return time.toString(u"yyyy-MM-dd HH:mm"_s) + u' ' + time.timeZoneAbbreviation();
}

QString runText(const std::optional<AuditRun> &run, const QString &zone)
{
    if (!run)
        return u"–"_s;
    const QString name = run->name.isEmpty() ? run->id : run->name;
    return markdownText(name) + u", "_s + timeText(run->at, zone);
}

QString tableRow(const QStringList &cells)
{
    return u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
}

QString auditText(const ModelAudit &audit, const QString &zone)
{
    QString text = u"## "_s + markdownText(audit.experiment) + u"\n\n"_s;
    if (!audit.newest)
        return text + Words::tr("No run is remembered.") + u"\n\n"_s;
    const auto point = [](const QString &what, const QString &which) -> QString {
        return u"- **"_s + what + u"**: "_s + which + u'\n';
    };
    text += point(Words::tr("Newest"), runText(audit.newest, zone));
    text += point(Words::tr("Best"), runText(audit.best, zone));
    text += point(
        audit.isMarked ? Words::tr("Baseline, from the marked period") : Words::tr("Baseline, from the oldest runs"),
        runText(audit.baseline, zone));
    text += u'\n'
        + tableRow({Words::tr("Metric"), Words::tr("Newest"), Words::tr("Best"), Words::tr("Against best"),
            Words::tr("Baseline"), Words::tr("Against baseline")});
    text += tableRow({u"---"_s, u"---:"_s, u"---:"_s, u"---:"_s, u"---:"_s, u"---:"_s});
    for (const AuditRow &row : auditRows(audit))
        text += tableRow(
            {markdownText(row.title), row.newest, row.best, row.againstBest, row.baseline, row.againstBaseline});
    return text + u'\n';
}

} // namespace

QList<AuditRow> auditRows(const ModelAudit &audit)
{
    QList<AuditRow> rows;
    for (const stack::Metric &metric : audit.metrics) {
        const std::optional<double> newest = valueOf(audit.newest, metric.id);
        const std::optional<double> best = valueOf(audit.best, metric.id);
        const std::optional<double> baseline = valueOf(audit.baseline, metric.id);
        rows << AuditRow{metric.title, text(metric, newest), text(metric, best), text(metric, baseline),
            differenceText(metric, newest, best), differenceText(metric, newest, baseline)};
    }
    const auto cases = [](const std::optional<AuditRun> &run) {
        return run && run->testCases > 0 ? numberText(run->testCases) : u"–"_s;
    };
    const AuditRow sizes{
        Words::tr("Test cases"), cases(audit.newest), cases(audit.best), cases(audit.baseline), {}, {}};
    // A row of dashes says nothing.
    if (sizes.newest != sizes.best || sizes.newest != sizes.baseline || sizes.newest != u"–"_s)
        rows << sizes;
    return rows;
}

QString auditMarkdown(const QList<ModelAudit> &audits, const stack::Stack &stack, const QDateTime &now)
{
    //: %1 is the title of a stack
    QString text = u"# "_s + Words::tr("Model audit of %1").arg(markdownText(stack.title)) + u"\n\n"_s;
    text += timeText(now.toMSecsSinceEpoch(), stack.zone) + u"\n\n"_s;
    if (audits.isEmpty())
        text += Words::tr("No metric of the stack file is a value of training runs that has a better and a worse side.")
            + u'\n';
    for (const ModelAudit &audit : audits)
        text += auditText(audit, stack.zone);
    return text;
}

} // namespace conche::trends
