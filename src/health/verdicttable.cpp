// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verdicttable.h"

#include <algorithm>
#include <array>

namespace conche::health {

namespace {

using enum Verdict;

constexpr std::array table{
    // The service does not answer, or not as such a service does: that is the finding of a check that asks for it,
    // and leaves a check that asks through it without an answer.
    FaultRow{ErrorCode::HostNotFound, Critical, Unknown},
    FaultRow{ErrorCode::Refused, Critical, Unknown},
    FaultRow{ErrorCode::Disconnected, Critical, Unknown},
    FaultRow{ErrorCode::TlsFailed, Critical, Unknown},
    FaultRow{ErrorCode::Unreachable, Critical, Unknown},
    FaultRow{ErrorCode::TimedOut, Critical, Unknown},
    FaultRow{ErrorCode::RedirectLoop, Critical, Unknown},
    FaultRow{ErrorCode::ForeignRedirect, Critical, Unknown},
    FaultRow{ErrorCode::NotFound, Critical, Unknown},
    FaultRow{ErrorCode::Rejected, Critical, Unknown},
    FaultRow{ErrorCode::ServerFailed, Critical, Unknown},
    FaultRow{ErrorCode::BadContent, Critical, Unknown},
    FaultRow{ErrorCode::TooLarge, Critical, Unknown},
    FaultRow{ErrorCode::ContainerMissing, Critical, Unknown},
    FaultRow{ErrorCode::ContainerNotRunning, Critical, Unknown},
    FaultRow{ErrorCode::ProgramFailed, Critical, Unknown},
    // We are not let in.
    FaultRow{ErrorCode::Unauthorized, Unknown, Unknown},
    FaultRow{ErrorCode::Forbidden, Unknown, Unknown},
    FaultRow{ErrorCode::HostBlocked, Unknown, Unknown},
    FaultRow{ErrorCode::PermissionDenied, Unknown, Unknown},
    // We cannot ask.
    FaultRow{ErrorCode::ProgramMissing, Unknown, Unknown},
    FaultRow{ErrorCode::EngineUnreachable, Unknown, Unknown},
    FaultRow{ErrorCode::NoCredential, Unknown, Unknown},
    FaultRow{ErrorCode::StoreLocked, Unknown, Unknown},
    FaultRow{ErrorCode::NotTrusted, Unknown, Unknown},
    FaultRow{ErrorCode::RunEnded, Unknown, Unknown},
    FaultRow{ErrorCode::Cancelled, Unknown, Unknown},
    FaultRow{ErrorCode::BadConfiguration, Unknown, Unknown},
    FaultRow{ErrorCode::StorageFailed, Unknown, Unknown},
    FaultRow{ErrorCode::Internal, Unknown, Unknown},
};

} // namespace

std::span<const FaultRow> faultTable()
{
    return table;
}

Verdict verdictOfFault(stack::Asks asks, ErrorCode fault)
{
    const auto row = std::ranges::find(table, fault, &FaultRow::fault);
    if (row == table.end())
        return Unknown;
    return asks == stack::Asks::Service ? row->service : row->through;
}

} // namespace conche::health
