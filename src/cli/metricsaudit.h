// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

#include "trends/modelaudit.h"

namespace conche::cli {

/*! `conche-cli metrics audit`: newest, best and baseline run of each experiment side by side. */
class MetricsAuditCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;

    void declare(CLI::App &metrics) override;
    [[nodiscard]] bool isChosen() const override;
    void run(std::function<void(int)> exit) override;

private:
    CLI::App *m_command = nullptr;
    std::string m_stack;
    std::string m_format = "markdown";
};

} // namespace conche::cli
