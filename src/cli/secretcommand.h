// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

#include "secrets/credentialstore.h"

namespace conche::cli {

/*! The references to credentials that a stack names, each once. */
[[nodiscard]] QStringList credentialsOf(const stack::Stack &stack);

/*! `conche-cli secret set|status|forget` */
class SecretCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;

    void declare(CLI::App &program) override;
    [[nodiscard]] bool isChosen() const override;
    void run(std::function<void(int)> exit) override;

private:
    [[nodiscard]] std::optional<secrets::CredentialReference> reference() const;
    void set(const secrets::CredentialReference &reference);
    void forget(const secrets::CredentialReference &reference);
    void status();
    void statusOf(const QString &text, std::function<void()> then);
    void tell(const Result<void> &result, const QString &success);

    CLI::App *m_command = nullptr;
    CLI::App *m_set = nullptr;
    CLI::App *m_forget = nullptr;
    CLI::App *m_status = nullptr;
    std::string m_name;
    std::string m_stack;
    std::function<void(int)> m_exit;
    int m_code = Done;
};

} // namespace conche::cli
