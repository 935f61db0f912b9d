// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "alertscommand.h"
#include "checkcommand.h"
#include "checklistcommand.h"
#include "completioncommand.h"
#include "historycommand.h"
#include "journalcommand.h"
#include "manpage.h"
#include "metricscommand.h"
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

QString optionsGroup()
{
    return Words::tr("Options");
}

/*! CLI11 makes a command's --help before it hears of the group. */
void groupHelpFlags(CLI::App &app)
{
    app.get_help_ptr()->group(optionsGroup().toStdString());
    for (CLI::App *command : app.get_subcommands({}))
        groupHelpFlags(*command);
}

/*! Has the help speak the user's language in the words that CLI11 adds, too; before commands are declared. */
void translateHelp(CLI::App &program)
{
    // Unless a label says otherwise, CLI11 shows its name.
    const QList<QPair<const char *, QString>> labels{{"Usage", Words::tr("Usage")}, {"OPTIONS", Words::tr("OPTIONS")},
        {"SUBCOMMAND", Words::tr("SUBCOMMAND")}, {"Positionals", Words::tr("Positionals")},
        {"REQUIRED", Words::tr("REQUIRED")}, {"Needs", Words::tr("Needs")}, {"Excludes", Words::tr("Excludes")}};
    for (const auto &[label, word] : labels)
        program.get_formatter()->label(label, word.toStdString());
    program.group(Words::tr("Subcommands").toStdString());
    program.option_defaults()->group(optionsGroup().toStdString());
    program.set_help_flag("-h,--help", Words::tr("Print this help message and exit").toStdString());
    program.set_version_flag("--version", QCoreApplication::applicationVersion().toStdString(),
        Words::tr("Display program version information and exit").toStdString());
}

} // namespace

Program::Program(const Services &services)
    : m_services(services)
{
    m_commands.push_back(std::make_unique<CheckCommand>(services));
    m_commands.push_back(std::make_unique<ChecklistCommand>(services));
    m_commands.push_back(std::make_unique<HistoryCommand>(services));
    m_commands.push_back(std::make_unique<JournalCommand>(services));
    m_commands.push_back(std::make_unique<MetricsCommand>(services));
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
    translateHelp(program);
    for (const auto &command : m_commands)
        command->declare(program);
    groupHelpFlags(program);
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
