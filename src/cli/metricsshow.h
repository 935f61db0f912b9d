// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

#include "trends/trends.h"

namespace conche::cli {

/*! `conche-cli metrics show`: what is said of one metric and why, and how often its limits would have fired. */
class MetricsShowCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;

    void declare(CLI::App &metrics) override;
    [[nodiscard]] bool isChosen() const override;
    void run(std::function<void(int)> exit) override;

private:
    /*! The limits to try: those that were given, or the metric's own. */
    [[nodiscard]] stack::Limits tried(const stack::Metric &metric) const;
    void print(const trends::MetricReport &report, const trends::RulePreview &preview, const QByteArray &zone) const;
    void printText(
        const trends::MetricReport &report, const trends::RulePreview &preview, const QByteArray &zone) const;

    CLI::App *m_command = nullptr;
    std::string m_stack;
    std::string m_id;
    std::string m_format = "text";
    stack::Limits m_limits;
};

} // namespace conche::cli
