// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "timeoption.h"

namespace conche::cli {

/*! `conche-cli journal`: what happened on a stack; with `--note` what a person adds to it. */
class JournalCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;

    void declare(CLI::App &program) override;
    [[nodiscard]] bool isChosen() const override;
    void run(std::function<void(int)> exit) override;

private:
    void add(const stack::Stack &stack, std::function<void(int)> exit);
    void print(const QList<journal::Entry> &entries) const;

    CLI::App *m_command = nullptr;
    std::string m_stack;
    PeriodOptions m_period{"30d", {}};
    std::vector<std::string> m_kinds;
    std::string m_search;
    std::string m_note;
    std::string m_format = "text";
};

} // namespace conche::cli
