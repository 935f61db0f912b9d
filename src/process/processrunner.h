// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandrunner.h"

#include <memory>

namespace conche::process {

/*! Runs commands with QProcess. Ending one early is TERM to its process group, a grace of two seconds, then KILL. */
class ProcessRunner final : public CommandRunner
{
public:
    ProcessRunner();
    ~ProcessRunner() override;

    void run(const Command &command, QObject *owner, std::function<void(Outcome)> then) override;

private:
    std::unique_ptr<QObject> m_orphanage; ///< parent of processes that outlive their owner by the grace
};

} // namespace conche::process
