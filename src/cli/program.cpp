// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "alertscommand.h"
#include "checkcommand.h"
#include "completioncommand.h"
#include "historycommand.h"
#include "journalcommand.h"
#include "manpage.h"
#include "quietcommand.h"
#include "schedulecommand.h"
#include "secretcommand.h"
#include "stackcommand.h"

#include <QCoreApplication>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <sstream>

namespace conche::cli {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Cli)
};

} // namespace

Program::Program(const Services &services)
    : m_services(services)
{
    m_commands.push_back(std::make_unique<CheckCommand>(services));
    m_commands.push_back(std::make_unique<HistoryCommand>(services));
    m_commands.push_back(std::make_unique<JournalCommand>(services));
    m_commands.push_back(std::make_unique<QuietCommand>(services));
    m_commands.push_back(std::make_unique<StackCommand>(services));
    m_commands.push_back(std::make_unique<SecretCommand>(services));
    m_commands.push_back(std::make_unique<AlertsCommand>(services));
    m_commands.push_back(std::make_unique<ScheduleCommand>(services));
    m_commands.push_back(std::make_unique<CompletionCommand>(services));
}

void Program::run(const QStringList &arguments, std::function<void(int)> exit)
{
    CLI::App program(
        Words::tr("Conche looks after a self-hosted machine-learning stack: is training alive, is data flowing?")
            .toStdString(),
        "conche-cli");
    program.require_subcommand(1);
    program.set_version_flag("--version", QCoreApplication::applicationVersion().toStdString());
    for (const auto &command : m_commands)
        command->declare(program);
    // For whoever builds and packages; the help does not show it.
    const auto printManPage = [&program] {
        throw CLI::CallForVersion(manPage(program, QCoreApplication::applicationVersion()).toStdString(), 0);
    };
    program.add_flag_callback("--man-page", printManPage)->group({});

    // CLI11 takes the arguments in reverse, without the program's name.
    std::vector<std::string> words;
    for (const QString &argument : arguments)
        words.insert(words.begin(), argument.toStdString());
    try {
        program.parse(words);
    } catch (const CLI::ParseError &error) {
        std::ostringstream out;
        std::ostringstream complaint;
        const int code = program.exit(error, out, complaint);
        m_services.terminal.out.write(QByteArray::fromStdString(out.str()));
        m_services.terminal.error.write(QByteArray::fromStdString(complaint.str()));
        exit(code == 0 ? Done : Misused);
        return;
    }
    for (const auto &command : m_commands) {
        if (command->isChosen()) {
            command->run(std::move(exit));
            return;
        }
    }
}

} // namespace conche::cli
