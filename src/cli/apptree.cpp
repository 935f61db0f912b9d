// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "apptree.h"

#include <QRegularExpression>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

namespace conche::cli {

using namespace Qt::StringLiterals;

// What has no group is hidden from the help.

std::vector<const CLI::App *> commandsOf(const CLI::App &app)
{
    return app.get_subcommands([](const CLI::App *command) { return !command->get_group().empty(); });
}

QStringList namesOf(const CLI::App &command)
{
    QStringList names{QString::fromStdString(command.get_name())};
    for (const std::string &alias : command.get_aliases())
        names << QString::fromStdString(alias);
    return names;
}

std::vector<const CLI::Option *> optionsOf(const CLI::App &app)
{
    return app.get_options(
        [](const CLI::Option *option) { return option->nonpositional() && !option->get_group().empty(); });
}

std::vector<const CLI::Option *> argumentsOf(const CLI::App &app)
{
    return app.get_options(
        [](const CLI::Option *option) { return option->get_positional() && !option->get_group().empty(); });
}

QStringList namesOf(const CLI::Option &option)
{
    QStringList names;
    for (const std::string &name : option.get_snames())
        names << u'-' + QString::fromStdString(name);
    for (const std::string &name : option.get_lnames())
        names << u"--"_s + QString::fromStdString(name);
    return names;
}

bool takesValue(const CLI::Option &option)
{
    return option.get_items_expected_max() > 0;
}

QStringList choicesOf(const CLI::Option &option)
{
    // CLI11 keeps them nowhere else than in the name of the type: "TEXT:{text,json}".
    static const QRegularExpression set(u"\\{(.*)\\}"_s);
    const QString choices = set.match(QString::fromStdString(option.get_type_name())).captured(1);
    return choices.split(u',', Qt::SkipEmptyParts);
}

} // namespace conche::cli
