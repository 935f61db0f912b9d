// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "metricsaudit.h"

#include "core/instant.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

namespace conche::cli {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Cli)
};

QJsonValue toJson(const std::optional<trends::AuditRun> &run)
{
    if (!run)
        return {};
    QJsonObject values;
    for (auto value = run->values.begin(); value != run->values.end(); ++value)
        values.insert(value.key(), value.value());
    return QJsonObject{{u"id"_s, run->id}, {u"name"_s, run->name},
        {u"started"_s, instantText(QDateTime::fromMSecsSinceEpoch(run->at, Qt::UTC))}, {u"values"_s, values},
        {u"testCases"_s, run->testCases > 0 ? QJsonValue(run->testCases) : QJsonValue()}};
}

QJsonObject toJson(const trends::ModelAudit &audit)
{
    return {{u"experiment"_s, audit.experiment}, {u"metric"_s, audit.metric},
        {u"runs"_s, static_cast<qint64>(audit.runs)}, {u"newest"_s, toJson(audit.newest)},
        {u"best"_s, toJson(audit.best)}, {u"baseline"_s, toJson(audit.baseline)}, {u"marked"_s, audit.isMarked}};
}

} // namespace

void MetricsAuditCommand::declare(CLI::App &metrics)
{
    m_command = metrics.add_subcommand("audit",
        Words::tr("Compare the newest run of each experiment with the best and with a normal one").toStdString());
    declareStack(*m_command, m_stack);
    m_command->add_option("-f,--format", m_format, Words::tr("Output: markdown or json").toStdString())
        ->check(CLI::IsMember({"markdown", "json"}));
}

bool MetricsAuditCommand::isChosen() const
{
    return m_command->parsed();
}

void MetricsAuditCommand::run(std::function<void(int)> exit)
{
    const std::optional<stack::Stack> stack = loadStack(terminal(), m_stack);
    if (!stack) {
        exit(NotDone);
        return;
    }
    const QDateTime now = services().tools.clock.nowUtc();
    trends::readModelAudits(services().records.database, *stack, this,
        [this, exit, stack = *stack, now](const Result<QList<trends::ModelAudit>> &audits) {
            if (!audits) {
                terminal().complain(u"conche-cli: "_s + audits.error().message);
                exit(NotDone);
                return;
            }
            if (m_format == "json") {
                QJsonArray array;
                for (const trends::ModelAudit &audit : *audits)
                    array.append(toJson(audit));
                terminal().print(QString::fromUtf8(QJsonDocument(array).toJson()).trimmed());
            } else {
                terminal().print(trends::auditMarkdown(*audits, stack, now).trimmed());
            }
            exit(Done);
        });
}

} // namespace conche::cli
