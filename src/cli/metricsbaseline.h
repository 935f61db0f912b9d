// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

#include "store/sample.h"

namespace conche::cli {

/*! `conche-cli metrics baseline`: marks the period that is called good, or takes the mark back. */
class MetricsBaselineCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;

    void declare(CLI::App &metrics) override;
    [[nodiscard]] bool isChosen() const override;
    void run(std::function<void(int)> exit) override;

private:
    /*! The period of the options, or nothing for --clear. */
    [[nodiscard]] Result<std::optional<store::MarkedBaseline>> wanted(const QString &zone) const;

    CLI::App *m_command = nullptr;
    std::string m_stack;
    std::string m_id;
    std::string m_from;
    std::string m_to;
    bool m_clear = false;
};

} // namespace conche::cli
