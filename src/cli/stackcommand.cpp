// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stackcommand.h"

#include "core/units.h"
#include "stack/stackfile.h"

#include <QCoreApplication>
#include <QFile>

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

void StackCommand::declare(CLI::App &program)
{
    m_command = program.add_subcommand("stack", Words::tr("Look at stack files, or make one").toStdString());
    m_command->require_subcommand(1);
    const std::string named = Words::tr("Name of a stack, or path of its stack file").toStdString();
    m_validate = m_command->add_subcommand(
        "validate", Words::tr("Say what is wrong with a stack file, with line and column").toStdString());
    m_validate->add_option("stack", m_stack, named)->required();
    m_show = m_command->add_subcommand("show", Words::tr("Say what a stack file describes").toStdString());
    m_show->add_option("stack", m_stack, named)->required();
    m_show->add_flag("--source", m_source, Words::tr("Print the file itself, to make one's own of it").toStdString());
    m_command->add_subcommand("list", Words::tr("List the stack files that --stack finds by name").toStdString());
    m_import.declare(*m_command);
}

bool StackCommand::isChosen() const
{
    return m_command->parsed();
}

void StackCommand::run(std::function<void(int)> exit)
{
    if (m_validate->parsed())
        exit(validate());
    else if (m_show->parsed())
        exit(show());
    else if (m_import.isChosen())
        m_import.run(std::move(exit));
    else
        exit(list());
}

int StackCommand::validate() const
{
    const std::optional<stack::Stack> stack = loadStack(terminal(), m_stack);
    if (!stack)
        return NotDone;
    //: %1 is the title of a stack, %n a count of checks
    terminal().print(
        Words::tr("%1 can be used: %n check(s)", nullptr, static_cast<int>(stack->checks.size())).arg(stack->title));
    return Done;
}

int StackCommand::show() const
{
    if (m_source) {
        const Result<QString> path = stack::stackPath(QString::fromStdString(m_stack));
        QFile file(path.value_or(QString()));
        if (!path || !file.open(QIODevice::ReadOnly)) {
            //: %1 is a path, %2 the system's reason
            terminal().complain(u"conche-cli: "_s
                + (path ? Words::tr("stack file %1 cannot be read: %2").arg(*path, file.errorString())
                        : path.error().message));
            return NotDone;
        }
        terminal().out.write(file.readAll());
        return Done;
    }
    const std::optional<stack::Stack> stack = loadStack(terminal(), m_stack);
    if (!stack)
        return NotDone;
    showStack(*stack);
    return Done;
}

void StackCommand::showStack(const stack::Stack &stack) const
{
    const auto row = [this](const QString &name, const QString &value) {
        if (!value.isEmpty())
            terminal().print(u"  %1  %2"_s.arg(name.leftJustified(16), value));
    };
    terminal().print(u"%1 (%2)"_s.arg(stack.title, stack.name));
    row(Words::tr("time zone"), stack.zone);
    row(u"docker"_s,
        process::DockerProgram{stack.docker.program, stack.docker.context, stack.docker.host}.endpointText());
    row(Words::tr("API service"), stack.api ? stack.api->url.toDisplayString() : QString());
    row(u"MLflow"_s, stack.mlflow ? stack.mlflow->url.toDisplayString() : QString());
    if (stack.influxdb)
        row(u"InfluxDB %1"_s.arg(stack.influxdb->version),
            u"%1, %2"_s.arg(stack.influxdb->url.toDisplayString(), stack.influxdb->bucket));
    if (stack.postgres)
        row(u"PostgreSQL"_s, u"%1, %2"_s.arg(stack.postgres->container, stack.postgres->database));
    terminal().print(Words::tr("Checks"));
    for (const stack::Check &check : stack.checks)
        //: %1 is the title of a check, %2 a span of time
        row(check.id, Words::tr("%1, time limit %2").arg(check.title, durationText(check.timeLimit)));
    if (!stack.links.isEmpty())
        terminal().print(Words::tr("Links"));
    for (const stack::Link &link : stack.links)
        row(link.title, link.url.isEmpty() ? link.command : link.url.toDisplayString());
}

int StackCommand::list() const
{
    for (const stack::FoundStack &found : stack::findStacks())
        terminal().print(u"%1  %2"_s.arg(
            found.name.leftJustified(24), found.shipped ? Words::tr("shipped with Conche") : found.path));
    return Done;
}

} // namespace conche::cli
