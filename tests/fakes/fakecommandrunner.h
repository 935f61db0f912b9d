// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "process/commandrunner.h"

#include <QList>
#include <QTimer>

namespace conche::fakes {

/*! Answers each command through a function, after control returned to the event loop; remembers what was run. */
class FakeCommandRunner final : public process::CommandRunner
{
public:
    using Handler = std::function<process::Outcome(const process::Command &)>;

    explicit FakeCommandRunner(Handler handler = {})
        : m_handler(std::move(handler))
    {
    }

    void setHandler(Handler handler) { m_handler = std::move(handler); }
    [[nodiscard]] const QList<process::Command> &commands() const { return m_commands; }

    void run(const process::Command &command, QObject *owner, std::function<void(process::Outcome)> then) override
    {
        m_commands.append(command);
        QTimer::singleShot(0, owner, [this, command, then = std::move(then)] { then(m_handler(command)); });
    }

    [[nodiscard]] static process::Outcome exited(int code, const QByteArray &output, const QByteArray &errorOutput = {})
    {
        process::Outcome outcome;
        outcome.ending = code == 0 ? process::Ending::Succeeded : process::Ending::Failed;
        outcome.exitCode = code;
        outcome.output = output;
        outcome.errorOutput = errorOutput;
        return outcome;
    }

private:
    Handler m_handler;
    QList<process::Command> m_commands;
};

} // namespace conche::fakes
