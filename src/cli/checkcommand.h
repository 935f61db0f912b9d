// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace conche::cli {

/*! `conche-cli check`: asks everything once, prints it, remembers it, and exits with the verdict. */
class CheckCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;

    void declare(CLI::App &program) override;
    [[nodiscard]] bool isChosen() const override;
    void run(std::function<void(int)> exit) override;

private:
    [[nodiscard]] std::optional<health::CheckRunOptions> options(const stack::Stack &stack) const;
    void report(const health::CheckRunReport &report, const QString &title, std::function<void(int)> exit);

    CLI::App *m_command = nullptr;
    std::string m_stack;
    std::string m_format = "text";
    std::vector<std::string> m_only;
    std::string m_timeLimit;
    std::string m_trust;
    bool m_details = false;
    bool m_noStore = false;
    health::CheckRun *m_run = nullptr;
};

} // namespace conche::cli
