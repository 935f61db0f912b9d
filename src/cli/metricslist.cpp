// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "metricslist.h"

#include "checktext.h"
#include "metricstext.h"

#include "core/csv.h"
#include "core/instant.h"
#include "trends/valuetext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>

namespace conche::cli {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Cli)
};

QString headlineText(const trends::MetricReport &report)
{
    const std::optional<double> headline = report.assessment.headline;
    if (!headline)
        return u"–"_s;
    const QString text = trends::valueText(report.metric, *headline).whole();
    return report.metric.growthOver && *headline > 0 ? u'+' + text : text;
}

qsizetype widest(const QStringList &texts)
{
    qsizetype width = 0;
    for (const QString &text : texts)
        width = std::max(width, text.size());
    return width;
}

} // namespace

void MetricsListCommand::declare(CLI::App &metrics)
{
    m_command
        = metrics.add_subcommand("list", Words::tr("List the metrics, with what can be said of each").toStdString());
    declareStack(*m_command, m_stack);
    m_command->add_option("-f,--format", m_format, Words::tr("Output: text, json or csv").toStdString())
        ->check(CLI::IsMember({"text", "json", "csv"}));
}

bool MetricsListCommand::isChosen() const
{
    return m_command->parsed();
}

void MetricsListCommand::run(std::function<void(int)> exit)
{
    const std::optional<stack::Stack> stack = loadStack(terminal(), m_stack);
    if (!stack) {
        exit(NotDone);
        return;
    }
    trends::readReports(services().records.database, *stack, services().tools.clock.nowUtc(), this,
        [this, exit = std::move(exit)](const Result<QList<trends::MetricReport>> &reports) {
            if (reports)
                print(*reports);
            else
                terminal().complain(u"conche-cli: "_s + reports.error().message);
            exit(reports ? Done : NotDone);
        });
}

void MetricsListCommand::print(const QList<trends::MetricReport> &reports) const
{
    if (m_format == "json") {
        QJsonArray array;
        for (const trends::MetricReport &report : reports)
            array.append(toJson(report));
        terminal().print(QString::fromUtf8(QJsonDocument(array).toJson()).trimmed());
        return;
    }
    if (m_format == "csv") {
        terminal().print(u"id,verdict,value,unit,newest,sentence\r"_s);
        for (const trends::MetricReport &report : reports) {
            const trends::Assessment &assessment = report.assessment;
            const QString value = assessment.headline ? QString::number(*assessment.headline, 'g', 17) : QString();
            const QString newest = assessment.newest
                ? instantText(QDateTime::fromMSecsSinceEpoch(assessment.newest->at, Qt::UTC))
                : QString();
            terminal().print(csvLine({report.metric.id, QString(verdictName(assessment.verdict)), value,
                                 report.metric.unit, newest, assessment.sentence})
                + u'\r');
        }
        return;
    }
    if (reports.isEmpty())
        terminal().print(Words::tr("The stack file has no metrics."));
    QStringList ids;
    QStringList values;
    for (const trends::MetricReport &report : reports) {
        ids << report.metric.id;
        values << headlineText(report);
    }
    for (qsizetype i = 0; i < reports.size(); ++i) {
        terminal().print(u"%1  %2  %3  %4"_s.arg(verdictText(reports[i].assessment.verdict, terminal().colour),
            ids[i].leftJustified(widest(ids)), values[i].rightJustified(widest(values)), reports[i].assessment.brief));
    }
}

} // namespace conche::cli
