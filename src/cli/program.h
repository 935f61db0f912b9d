// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace conche::cli {

/*! The program conche-cli without its main: parses arguments and runs the command that they name. */
class Program final
{
public:
    explicit Program(const Services &services);

    /*! \a exit is called once with the exit code, possibly before this returns. */
    void run(const QStringList &arguments, std::function<void(int)> exit);

private:
    Services m_services;
    std::vector<std::unique_ptr<Command>> m_commands;
};

} // namespace conche::cli
