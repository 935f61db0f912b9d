// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

#include "health/alerts/alertsender.h"

namespace conche::cli {

/*! `conche-cli alerts test`: sends a message that says it is a test through every channel of a stack. */
class AlertsCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;

    void declare(CLI::App &program) override;
    [[nodiscard]] bool isChosen() const override;
    void run(std::function<void(int)> exit) override;

private:
    [[nodiscard]] std::optional<QList<stack::Channel>> channels(const stack::Stack &stack) const;
    void test(const stack::Stack &stack, const QList<stack::Channel> &channels, std::function<void(int)> exit);

    std::optional<health::AlertSender> m_sender;
    CLI::App *m_command = nullptr;
    std::string m_stack;
    std::string m_trust;
    std::vector<std::string> m_only;
    int m_code = Done;
};

} // namespace conche::cli
