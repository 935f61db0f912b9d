// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

#include "trends/collection.h"

namespace conche::cli {

/*! `conche-cli check`: asks everything once, prints it, remembers it, and exits with the verdict; or goes on watching.
 */
class CheckCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;

    void declare(CLI::App &program) override;
    [[nodiscard]] bool isChosen() const override;
    void run(std::function<void(int)> exit) override;

private:
    void declareWatching();
    [[nodiscard]] std::optional<health::CheckRunOptions> options(const stack::Stack &stack) const;
    void begin(const stack::Grant &grant);
    void watch();
    void checkUnlessKept();
    void check();
    void report(const health::RoundOutcome &outcome);
    void print(const health::RoundOutcome &outcome) const;
    void deliver();
    void tellUndelivered();
    void leave(const QList<store::Delivery> &undelivered);
    void collectBeside();
    void exitOnceCollected();
    void takeOwnRuns();
    void tickLists(const std::function<void()> &then);
    void exitWithVerdict();

    CLI::App *m_command = nullptr;
    std::string m_named;
    std::string m_format = "text";
    std::vector<std::string> m_only;
    std::string m_timeLimit;
    std::string m_trust;
    bool m_details = false;
    bool m_noStore = false;
    bool m_watch = false;
    bool m_scheduled = false;
    bool m_ifMissed = false;

    std::optional<stack::Stack> m_stack;
    health::CheckRunOptions m_options;
    std::optional<health::AlertSender> m_sender;
    std::optional<health::AlertDispatch> m_dispatch;
    store::WatchMemory m_memory;
    health::RoundOutcome m_outcome;
    trends::Collection *m_collection = nullptr; ///< beside the checks
    bool m_isStaying = false; ///< for alerts that wait
    std::function<void(int)> m_exit;
};

} // namespace conche::cli
