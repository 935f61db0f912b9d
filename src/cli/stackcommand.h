// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importcommand.h"

namespace conche::cli {

/*! `conche-cli stack validate|show|list|import` */
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
    [[nodiscard]] int validate() const;
    [[nodiscard]] int show() const;
    [[nodiscard]] int list() const;
    void showStack(const stack::Stack &stack) const;

    ImportCommand m_import;
    CLI::App *m_command = nullptr;
    CLI::App *m_validate = nullptr;
    CLI::App *m_show = nullptr;
    std::string m_stack;
    bool m_source = false;
};

} // namespace conche::cli
