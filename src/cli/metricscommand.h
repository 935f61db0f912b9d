// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

#include <memory>
#include <vector>

namespace conche::cli {

/*! `conche-cli metrics list|sync|show|export|audit|coverage|baseline`: the history of metrics. Each is a command of its
 * own. */
class MetricsCommand final : public Command
{
    Q_OBJECT

public:
    explicit MetricsCommand(const Services &services);

    void declare(CLI::App &program) override;
    [[nodiscard]] bool isChosen() const override;
    void run(std::function<void(int)> exit) override;

private:
    CLI::App *m_command = nullptr;
    std::vector<std::unique_ptr<Command>> m_parts;
};

} // namespace conche::cli
