// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "metricmodel.h"

#include "words.h"

#include "trends/valuetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace conche::models {

using namespace Qt::StringLiterals;
using trends::MetricReport;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Models)
};

QVariantList curveOf(const MetricReport &report)
{
    QVariantList curve;
    for (const std::optional<double> value : report.curve)
        curve << (value ? QVariant(*value) : QVariant());
    return curve;
}

const MetricReport *reportOf(const Overview &overview, const QString &id)
{
    const auto found = std::ranges::find(
        overview.metrics, id, [](const MetricReport &report) -> const QString & { return report.metric.id; });
    return found == overview.metrics.end() ? nullptr : &*found;
}

QString titleOf(const stack::Metric &metric)
{
    return metric.title.isEmpty() ? metric.id : metric.title.simplified();
}

MetricRow rowOf(const stack::Metric &metric, const MetricReport *report, const TimeText &time)
{
    MetricRow row;
    row.id = metric.id;
    row.title = titleOf(metric);
    row.verdict = Verdict::Unknown;
    row.brief = Words::tr("not collected yet");
    QStringList details;
    if (report) {
        const trends::Assessment &assessment = report->assessment;
        row.verdict = assessment.verdict;
        row.curve = curveOf(*report);
        row.isStale = !report->progress.trouble.isEmpty();
        if (assessment.headline) {
            const trends::ValueText value = trends::valueText(metric, *assessment.headline);
            const bool isGrowth = metric.growthOver && *assessment.headline > 0;
            row.number = isGrowth ? u'+' + value.number : value.number;
            row.unit = value.unit;
        }
        if (!assessment.brief.isEmpty())
            row.brief = assessment.brief.simplified();
        for (const QString &text : {assessment.sentence, assessment.explanation, report->progress.trouble}) {
            if (!text.isEmpty())
                details << text;
        }
        if (report->progress.reached)
            //: %1 is how long ago and when that was
            details << Words::tr("Collected %1")
                           .arg(time.both(QDateTime::fromMSecsSinceEpoch(*report->progress.reached, Qt::UTC)));
    }
    const QString value = row.unit.isEmpty() ? row.number : row.number + QChar(0xa0) + row.unit;
    row.spoken = u"%1, %2: %3"_s.arg(
        spokenVerdict(*row.verdict), row.title, value.isEmpty() ? row.brief : u"%1, %2"_s.arg(value, row.brief));
    row.details = (QStringList(row.title) + (details.isEmpty() ? QStringList(row.brief) : details)).join(u'\n');
    return row;
}

MetricRow groupRow(const QString &name)
{
    MetricRow row;
    row.kind = MetricRow::Kind::Group;
    row.id = name;
    row.title = name;
    row.spoken = name;
    return row;
}

MetricRow viewRow(const QString &id, const QString &icon, const QString &title, const QString &brief)
{
    MetricRow row;
    row.kind = MetricRow::Kind::View;
    row.id = id;
    row.title = title;
    row.brief = brief;
    row.icon = icon;
    row.details = brief;
    row.spoken = u"%1: %2"_s.arg(title, brief);
    return row;
}

} // namespace

QList<MetricRow> metricRows(const Overview &overview, const TimeText &time)
{
    QList<MetricRow> rows;
    if (!overview.stack || overview.stack->metrics.isEmpty())
        return rows;
    QStringList groups;
    QHash<QString, QList<MetricRow>> members;
    for (const stack::Metric &metric : overview.stack->metrics) {
        //: The group of metrics that the stack file gives none
        const QString group = metric.group.isEmpty() ? Words::tr("Other metrics") : metric.group.simplified();
        if (!members.contains(group))
            groups << group;
        members[group] << rowOf(metric, reportOf(overview, metric.id), time);
    }
    for (const QString &group : std::as_const(groups)) {
        MetricRow heading = groupRow(group);
        if (rows.isEmpty())
            //: What small curves span: 30 days. As short as possible
            heading.number = Words::tr("30 d");
        rows << heading << members[group];
    }
    rows << groupRow(Words::tr("Monthly audit"))
         << viewRow(
                coverageView, u"calendar"_s, Words::tr("Training data"), Words::tr("months and hours that are covered"))
         << viewRow(auditView, u"checklists"_s, Words::tr("Models"), Words::tr("newest, best and baseline run"));
    return rows;
}

QList<MetricRow> filtered(const QList<MetricRow> &rows, const QString &text)
{
    if (text.isEmpty())
        return rows;
    QList<MetricRow> kept;
    for (const MetricRow &row : rows) {
        if (row.kind == MetricRow::Kind::Group) {
            if (!kept.isEmpty() && kept.last().kind == MetricRow::Kind::Group)
                kept.removeLast();
            kept << row;
        } else if (row.spoken.contains(text, Qt::CaseInsensitive) || row.id.contains(text, Qt::CaseInsensitive)) {
            kept << row;
        }
    }
    if (!kept.isEmpty() && kept.last().kind == MetricRow::Kind::Group)
        kept.removeLast();
    return kept;
}

int MetricModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

Qt::ItemFlags MetricModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool isGroup = rows()[index.row()].kind == MetricRow::Kind::Group;
    return isGroup ? Qt::ItemNeverHasChildren : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QVariant MetricModel::cell(const MetricRow &row, int, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case VerdictRole:
        return row.verdict ? QVariant(int(*row.verdict)) : QVariant();
    case InkRole: {
        const bool isBad = row.verdict == Verdict::Warning || row.verdict == Verdict::Critical;
        return isBad ? QVariant(int(*row.verdict)) : QVariant();
    }
    case SecondaryRole:
        return row.isStale;
    case SparklineRole:
        return row.curve.isEmpty() ? QVariant() : QVariant(row.curve);
    case KindRole:
        return int(row.kind);
    case NumberTextRole:
        return row.number;
    case UnitRole:
        return row.unit;
    case BriefRole:
        return row.brief;
    case IconNameRole:
        return row.icon;
    case Qt::ToolTipRole:
        return row.details;
    case Qt::AccessibleTextRole:
        return row.spoken;
    default:
        return {};
    }
}

} // namespace conche::models
