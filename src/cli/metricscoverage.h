// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "timeoption.h"

#include "trends/coveragereading.h"

namespace conche::cli {

/*! `conche-cli metrics coverage`: which months and hours of the day each measurement has records of. */
class MetricsCoverageCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;

    void declare(CLI::App &metrics) override;
    [[nodiscard]] bool isChosen() const override;
    void run(std::function<void(int)> exit) override;

private:
    void print(const QList<trends::Coverage> &coverages) const;

    CLI::App *m_command = nullptr;
    std::string m_stack;
    PeriodOptions m_period{"365d", {}};
    std::string m_trust;
    std::string m_format = "text";
};

} // namespace conche::cli
