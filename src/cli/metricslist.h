// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

#include "trends/trends.h"

namespace conche::cli {

/*! `conche-cli metrics list`: each metric, its verdict and its newest value. */
class MetricsListCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;

    void declare(CLI::App &metrics) override;
    [[nodiscard]] bool isChosen() const override;
    void run(std::function<void(int)> exit) override;

private:
    void print(const QList<trends::MetricReport> &reports) const;

    CLI::App *m_command = nullptr;
    std::string m_stack;
    std::string m_format = "text";
};

} // namespace conche::cli
