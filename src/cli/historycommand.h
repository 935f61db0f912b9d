// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "timeoption.h"

namespace conche::cli {

/*! `conche-cli history`: the check runs that the store remembers. */
class HistoryCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;

    void declare(CLI::App &program) override;
    [[nodiscard]] bool isChosen() const override;
    void run(std::function<void(int)> exit) override;

private:
    void print(const QList<store::StoredRun> &runs) const;
    void printText(const store::StoredRun &run) const;

    CLI::App *m_command = nullptr;
    std::string m_stack;
    PeriodOptions m_period{"24h", {}};
    std::string m_check;
    std::string m_format = "text";
};

} // namespace conche::cli
