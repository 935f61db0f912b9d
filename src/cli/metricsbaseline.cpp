// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "metricsbaseline.h"

#include "metricstext.h"
#include "timeoption.h"

#include "core/actor.h"
#include "store/metrics.h"

#include <QCoreApplication>

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

} // namespace

void MetricsBaselineCommand::declare(CLI::App &metrics)
{
    m_command = metrics.add_subcommand(
        "baseline", Words::tr("Mark the period that shows what is normal for a metric").toStdString());
    m_command->add_option("metric", m_id, Words::tr("Id of the metric").toStdString())->required();
    declareStack(*m_command, m_stack);
    m_command->add_option("--from", m_from,
        Words::tr("Where it begins: a date, or \"2026-11-23 08:00\" in the stack's zone").toStdString());
    m_command->add_option("--to", m_to, Words::tr("Where it ends").toStdString());
    m_command->add_flag("--clear", m_clear, Words::tr("Take the mark back").toStdString());
}

bool MetricsBaselineCommand::isChosen() const
{
    return m_command->parsed();
}

Result<std::optional<store::MarkedBaseline>> MetricsBaselineCommand::wanted(const QString &zone) const
{
    if (m_clear)
        return std::optional<store::MarkedBaseline>();
    if (m_from.empty() || m_to.empty())
        return failure(ErrorCode::BadConfiguration,
            Words::tr("say when it was normal, with --from and --to, or take the mark back with --clear"));
    const QDateTime now = services().tools.clock.nowUtc();
    const Result<QDateTime> from = timeFromOption(m_from, zone, now);
    const Result<QDateTime> to = timeFromOption(m_to, zone, now);
    if (!from || !to)
        return tl::make_unexpected(from ? to.error() : from.error());
    if (*from >= *to)
        return failure(ErrorCode::BadConfiguration, Words::tr("--from must be before --to"));
    return std::optional(store::MarkedBaseline{from->toMSecsSinceEpoch(), to->toMSecsSinceEpoch(), actorName()});
}

void MetricsBaselineCommand::run(std::function<void(int)> exit)
{
    const std::optional<stack::Stack> stack = loadStack(terminal(), m_stack);
    if (!stack) {
        exit(NotDone);
        return;
    }
    const Result<stack::Metric> metric = metricNamed(*stack, m_id);
    if (!metric) {
        terminal().complain(u"conche-cli: "_s + metric.error().message);
        exit(NotDone);
        return;
    }
    const Result<std::optional<store::MarkedBaseline>> baseline = wanted(stack->zone);
    if (!baseline) {
        terminal().complain(u"conche-cli: "_s + baseline.error().message);
        exit(Misused);
        return;
    }
    store::Metrics(services().records.database)
        .markBaseline({stack->name, metric->id}, *baseline, this, [this, exit](const Result<void> &marked) {
            if (!marked)
                terminal().complain(u"conche-cli: "_s + marked.error().message);
            exit(marked ? Done : NotDone);
        });
}

} // namespace conche::cli
