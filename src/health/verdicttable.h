// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/verdict.h"
#include "stack/stack.h"

#include <span>

namespace conche::health {

/*! What a fault means for a check that asks whether a service answers, and for one that asks something through it. */
struct FaultRow
{
    ErrorCode fault;
    Verdict service;
    Verdict through;
};

/*! The one table of check × fault → verdict. No row says Ok. */
[[nodiscard]] std::span<const FaultRow> faultTable();

[[nodiscard]] Verdict verdictOfFault(stack::Asks asks, ErrorCode fault);

} // namespace conche::health
