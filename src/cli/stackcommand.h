// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importcommand.h"

namespace conche::cli {

/*! `conche-cli stack validate|show|list|import|trust` */
class StackCommand final : public Command
{
    Q_OBJECT

public:
    explicit StackCommand(const Services &services)
        : Command(services)
        , m_import(services)
    {
    }

    void declare(CLI::App &program) override;
    [[nodiscard]] bool isChosen() const override;
    void run(std::function<void(int)> exit) override;

private:
    void validate();
    void show();
    void trust();
    void revoke(const stack::StackFile &file);
    [[nodiscard]] int showSource() const;
    [[nodiscard]] int list() const;
    void showStack(const stack::Stack &stack) const;
    /*! Lists what waits for consent, where there is any, and goes on with what the store knows of it. */
    void showDemands(
        const stack::StackFile &file, const std::function<void(const Result<store::KnownConsent> &)> &then);
    [[nodiscard]] QStringList demandLines(const stack::StackFile &file, const store::KnownConsent &known) const;
    void agree(const stack::StackFile &file);

    ImportCommand m_import;
    CLI::App *m_command = nullptr;
    CLI::App *m_validate = nullptr;
    CLI::App *m_show = nullptr;
    CLI::App *m_trust = nullptr;
    std::string m_stack;
    std::string m_hash;
    bool m_source = false;
    bool m_revoke = false;
    std::function<void(int)> m_exit;
};

} // namespace conche::cli
