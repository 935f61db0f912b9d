// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace conche::cli {

/*! `conche-cli completion bash` */
class CompletionCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;

    void declare(CLI::App &program) override;
    [[nodiscard]] bool isChosen() const override;
    void run(std::function<void(int)> exit) override;

private:
    CLI::App *m_program = nullptr;
    CLI::App *m_command = nullptr;
    std::string m_shell;
};

} // namespace conche::cli
