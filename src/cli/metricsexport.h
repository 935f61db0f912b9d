// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "timeoption.h"

#include "store/sample.h"

namespace conche::cli {

/*! `conche-cli metrics export`: samples of a period, or the buckets that they come to, as CSV or JSON. */
class MetricsExportCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;

    void declare(CLI::App &metrics) override;
    [[nodiscard]] bool isChosen() const override;
    void run(std::function<void(int)> exit) override;

private:
    /*! Prints it, or writes it into a file of the folder that was named; the exit code. */
    [[nodiscard]] int put(const QByteArray &text, const QString &fileName) const;

    CLI::App *m_command = nullptr;
    std::string m_stack;
    std::string m_id;
    PeriodOptions m_period{"30d", {}};
    std::string m_format = "csv";
    std::string m_folder;
    int m_buckets = 0;
};

} // namespace conche::cli
