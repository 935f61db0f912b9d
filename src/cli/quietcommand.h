// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace conche::cli {

/*! `conche-cli acknowledge|mute|unmute`: stops alerts about a check or sign, or wants them again. */
class QuietCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;

    void declare(CLI::App &program) override;
    [[nodiscard]] bool isChosen() const override;
    void run(std::function<void(int)> exit) override;

private:
    /*! A check or sign of the stack. */
    struct Subject
    {
        QString name; ///< "check:disk"
        QString title;
    };

    void declareQuieting(CLI::App &command);
    [[nodiscard]] std::optional<Subject> subject(const stack::Stack &stack) const;
    [[nodiscard]] Result<QDateTime> until(const QDateTime &now, store::Quieting::Kind kind) const;
    void quiet(const stack::Stack &stack, const Subject &subject, store::Quieting::Kind kind);
    void acknowledge(const stack::Stack &stack, const Subject &subject);
    void unmute(const stack::Stack &stack, const Subject &subject);
    void refuse(const QString &sentence, int code);

    CLI::App *m_acknowledge = nullptr;
    CLI::App *m_mute = nullptr;
    CLI::App *m_unmute = nullptr;
    std::string m_stack;
    std::string m_id;
    std::string m_reason;
    std::string m_for;
    std::string m_by;
    std::function<void(int)> m_exit;
};

} // namespace conche::cli
