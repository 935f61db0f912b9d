// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

#include "trends/collection.h"

namespace conche::cli {

/*! `conche-cli metrics sync`: takes in what is new of a stack's metrics, says how far it is, and keeps what came in
 * when it is ended. */
class MetricsSyncCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;

    /*! Adds itself to the command "metrics". */
    void declare(CLI::App &metrics) override;
    [[nodiscard]] bool isChosen() const override;
    void run(std::function<void(int)> exit) override;

private:
    [[nodiscard]] std::optional<trends::CollectOptions> options(const stack::Stack &stack) const;
    void collect(const stack::Stack &stack, const trends::CollectOptions &options);
    void showProgress(qsizetype index) const;
    void report(jobs::Job::State state);
    void printJson(bool isDone) const;

    CLI::App *m_command = nullptr;
    std::string m_stack;
    std::vector<std::string> m_only;
    std::string m_timeLimit;
    std::string m_trust;
    bool m_again = false;
    bool m_json = false;

    trends::Collection *m_collection = nullptr;
    std::function<void(int)> m_exit;
};

} // namespace conche::cli
