// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "metricssync.h"

#include "timeoption.h"

#include "core/nearestname.h"

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

} // namespace

void MetricsSyncCommand::declare(CLI::App &metrics)
{
    m_command = metrics.add_subcommand("sync",
        Words::tr("Take in what is new of a stack's metrics; what is cut off is gone on with next time").toStdString());
    declareStack(*m_command, m_stack);
    m_command->add_option("--only", m_only, Words::tr("Only the metric with this id; may be repeated").toStdString())
        ->delimiter(',');
    m_command->add_flag("--again", m_again,
        Words::tr("From the beginning: also what was changed or deleted since; deleted values leave").toStdString());
    m_command->add_option("-t,--timeout", m_timeLimit,
        Words::tr("End after this time, such as 10min; the rest is taken in next time").toStdString());
    m_command->add_flag("--json", m_json, Words::tr("Print a summary in JSON").toStdString());
    declareTrust(*m_command, m_trust);
    m_command->footer(Words::tr("Exit code: 0 everything was had, 1 something was not, 3 a misused option.\n"
                                "Examples:\n"
                                "  conche-cli metrics sync\n"
                                "  conche-cli metrics sync --only energy-r2 --again")
                          .toStdString());
}

bool MetricsSyncCommand::isChosen() const
{
    return m_command->parsed();
}

std::optional<trends::CollectOptions> MetricsSyncCommand::options(const stack::Stack &stack) const
{
    trends::CollectOptions options;
    options.again = m_again;
    QStringList ids;
    for (const stack::Metric &metric : stack.metrics)
        ids << metric.id;
    if (ids.isEmpty()) {
        //: %1 is the title of a stack
        terminal().complain(
            u"conche-cli: "_s + Words::tr("%1 has no metric; add [[metric]] to its stack file").arg(stack.title));
        return std::nullopt;
    }
    for (const std::string &id : m_only) {
        const QString wanted = QString::fromStdString(id);
        if (!ids.contains(wanted)) {
            //: %1 is an id, %2 a list of ids
            const QString message = Words::tr("there is no metric \"%1\"; there are %2").arg(wanted, ids.join(u", "_s));
            terminal().complain(u"conche-cli: "_s + withNearestName(message, wanted, ids));
            return std::nullopt;
        }
        options.only << wanted;
    }
    if (!m_timeLimit.empty()) {
        const Result<std::chrono::milliseconds> limit = spanFromOption(m_timeLimit);
        if (!limit) {
            terminal().complain(u"conche-cli: "_s + limit.error().message);
            return std::nullopt;
        }
        options.timeLimit = *limit;
    }
    return options;
}

void MetricsSyncCommand::run(std::function<void(int)> exit)
{
    m_exit = std::move(exit);
    const std::optional<stack::StackFile> file = loadStackFile(terminal(), m_stack);
    const std::optional<trends::CollectOptions> chosen = file ? options(*file->stack) : std::nullopt;
    if (!chosen) {
        m_exit(Misused);
        return;
    }
    findGrant(*file, m_trust,
        [this, stack = *file->stack, options = *chosen](const std::optional<stack::Grant> &grant) mutable {
            if (!grant) {
                m_exit(NotDone);
                return;
            }
            options.grant = *grant;
            collect(stack, options);
        });
}

void MetricsSyncCommand::collect(const stack::Stack &stack, const trends::CollectOptions &options)
{
    const health::Records &records = services().records;
    m_collection = new trends::Collection(services().tools, records.database, records.runs, stack, options, this);
    if (terminal().isInteractive && !m_json)
        connect(m_collection, &jobs::Job::stepChanged, this, &MetricsSyncCommand::showProgress);
    connect(m_collection, &jobs::Job::finished, this, &MetricsSyncCommand::report);
    m_collection->start();
}

void MetricsSyncCommand::showProgress(qsizetype index) const
{
    const jobs::Step &step = m_collection->steps()[index];
    if (step.state != jobs::StepState::Running || step.note.isEmpty())
        return;
    // One line that is written over: it is gone when the whole is printed.
    terminal().error.write("\r\x1b[K" + onOneLine(step.title % u"  "_s % step.note).left(78).toUtf8());
    terminal().flush();
}

void MetricsSyncCommand::report(jobs::Job::State state)
{
    const bool isDone = state == jobs::Job::State::Succeeded;
    const trends::CollectSummary &summary = m_collection->summary();
    if (m_json) {
        printJson(isDone);
    } else {
        if (terminal().isInteractive)
            terminal().error.write("\r\x1b[K");
        for (const jobs::Step &step : m_collection->steps())
            terminal().print(onOneLine(u"%1: %2"_s.arg(step.title, step.note)));
        //: %n is a count of values
        terminal().print(Words::tr("%n new value(s) taken in", nullptr, static_cast<int>(summary.samples)));
        for (const trends::CollectSummary::Trouble &trouble : summary.troubles)
            terminal().complain(onOneLine(u"conche-cli: %1: %2"_s.arg(trouble.metric, trouble.sentence)));
    }
    m_exit(isDone ? Done : NotDone);
}

void MetricsSyncCommand::printJson(bool isDone) const
{
    const trends::CollectSummary &summary = m_collection->summary();
    QJsonArray troubles;
    for (const trends::CollectSummary::Trouble &trouble : summary.troubles)
        troubles.append(QJsonObject{
            {u"metric"_s, trouble.metric}, {u"failed"_s, trouble.isFailure}, {u"sentence"_s, trouble.sentence}});
    QJsonArray steps;
    for (const jobs::Step &step : m_collection->steps())
        steps.append(QJsonObject{{u"title"_s, step.title}, {u"note"_s, step.note}});
    const QJsonObject whole{{u"done"_s, isDone}, {u"whole"_s, summary.isWhole}, {u"new_values"_s, summary.samples},
        {u"steps"_s, steps}, {u"troubles"_s, troubles}};
    terminal().print(QString::fromUtf8(QJsonDocument(whole).toJson()).trimmed());
}

} // namespace conche::cli
