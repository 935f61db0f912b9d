// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace CLI {
class App;
class Option;
} // namespace CLI

namespace conche::cli {

/*! What the help shows of the commands as they are declared: the man page and the completion are made of it, so that
 *  neither can say anything else than the program does. */
[[nodiscard]] std::vector<const CLI::App *> commandsOf(const CLI::App &app);
/*! What a command is called by: its name, then its aliases. */
[[nodiscard]] QStringList namesOf(const CLI::App &command);
/*! Those with a name, such as --stack. */
[[nodiscard]] std::vector<const CLI::Option *> optionsOf(const CLI::App &app);
/*! Those by position. */
[[nodiscard]] std::vector<const CLI::Option *> argumentsOf(const CLI::App &app);

/*! "-s", "--stack" */
[[nodiscard]] QStringList namesOf(const CLI::Option &option);
[[nodiscard]] bool takesValue(const CLI::Option &option);
/*! The values that an option takes where it takes no others; else nothing. */
[[nodiscard]] QStringList choicesOf(const CLI::Option &option);

} // namespace conche::cli
