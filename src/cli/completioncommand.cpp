// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "completioncommand.h"

#include "completion.h"

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

void CompletionCommand::declare(CLI::App &program)
{
    m_program = &program;
    m_command = program.add_subcommand(
        "completion", Words::tr("Print a script that has a shell complete commands, options and names").toStdString());
    m_command->add_option("shell", m_shell, Words::tr("The shell: bash").toStdString())
        ->required()
        ->check(CLI::IsMember({"bash"}));
    m_command->footer(Words::tr("Examples:\n"
                                "  . <(conche-cli completion bash)")
                          .toStdString());
}

bool CompletionCommand::isChosen() const
{
    return m_command->parsed();
}

void CompletionCommand::run(std::function<void(int)> exit)
{
    terminal().out.write(bashCompletion(*m_program).toUtf8());
    exit(Done);
}

} // namespace conche::cli
