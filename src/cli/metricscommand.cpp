// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "metricscommand.h"

#include "metricsaudit.h"
#include "metricsbaseline.h"
#include "metricscoverage.h"
#include "metricsexport.h"
#include "metricslist.h"
#include "metricsshow.h"
#include "metricssync.h"

#include <QCoreApplication>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

namespace conche::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Cli)
};

} // namespace

MetricsCommand::MetricsCommand(const Services &services)
    : Command(services)
{
    m_parts.push_back(std::make_unique<MetricsListCommand>(services));
    m_parts.push_back(std::make_unique<MetricsSyncCommand>(services));
    m_parts.push_back(std::make_unique<MetricsShowCommand>(services));
    m_parts.push_back(std::make_unique<MetricsExportCommand>(services));
    m_parts.push_back(std::make_unique<MetricsAuditCommand>(services));
    m_parts.push_back(std::make_unique<MetricsCoverageCommand>(services));
    m_parts.push_back(std::make_unique<MetricsBaselineCommand>(services));
}

void MetricsCommand::declare(CLI::App &program)
{
    m_command = program.add_subcommand(
        "metrics", Words::tr("Look at the history of metrics, and what can be said of it").toStdString());
    m_command->require_subcommand(1);
    for (const auto &part : m_parts)
        part->declare(*m_command);
}

bool MetricsCommand::isChosen() const
{
    return m_command->parsed();
}

void MetricsCommand::run(std::function<void(int)> exit)
{
    for (const auto &part : m_parts) {
        if (part->isChosen()) {
            part->run(std::move(exit));
            return;
        }
    }
}

} // namespace conche::cli
