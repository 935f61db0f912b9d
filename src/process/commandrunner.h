// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

#include <QObject>

#include <functional>

namespace conche::process {

/*! The one way to start a program. Each run has its own process group and exactly one outcome. */
class CommandRunner
{
public:
    virtual ~CommandRunner() = default;

    /*! Starts after control returned to the event loop. Deleting \a owner kills the run; \a then is not called.
     *  Deleting the runner kills it too: Cancelled. */
    virtual void run(const Command &command, QObject *owner, std::function<void(Outcome)> then) = 0;
};

} // namespace conche::process
