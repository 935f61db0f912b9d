// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "result.h"

namespace conche {

using namespace Qt::StringLiterals;

bool isTransportFailure(ErrorCode code)
{
    switch (code) {
    case ErrorCode::HostNotFound:
    case ErrorCode::Refused:
    case ErrorCode::Disconnected:
    case ErrorCode::Unreachable:
    case ErrorCode::EngineUnreachable:
        return true;
    default:
        return false;
    }
}

QLatin1StringView errorCodeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::HostNotFound:
        return "HostNotFound"_L1;
    case ErrorCode::Refused:
        return "Refused"_L1;
    case ErrorCode::Disconnected:
        return "Disconnected"_L1;
    case ErrorCode::TlsFailed:
        return "TlsFailed"_L1;
    case ErrorCode::Unreachable:
        return "Unreachable"_L1;
    case ErrorCode::TimedOut:
        return "TimedOut"_L1;
    case ErrorCode::RedirectLoop:
        return "RedirectLoop"_L1;
    case ErrorCode::ForeignRedirect:
        return "ForeignRedirect"_L1;
    case ErrorCode::Unauthorized:
        return "Unauthorized"_L1;
    case ErrorCode::Forbidden:
        return "Forbidden"_L1;
    case ErrorCode::HostBlocked:
        return "HostBlocked"_L1;
    case ErrorCode::NotFound:
        return "NotFound"_L1;
    case ErrorCode::Rejected:
        return "Rejected"_L1;
    case ErrorCode::ServerFailed:
        return "ServerFailed"_L1;
    case ErrorCode::BadContent:
        return "BadContent"_L1;
    case ErrorCode::TooLarge:
        return "TooLarge"_L1;
    case ErrorCode::ProgramMissing:
        return "ProgramMissing"_L1;
    case ErrorCode::PermissionDenied:
        return "PermissionDenied"_L1;
    case ErrorCode::EngineUnreachable:
        return "EngineUnreachable"_L1;
    case ErrorCode::ContainerMissing:
        return "ContainerMissing"_L1;
    case ErrorCode::ContainerNotRunning:
        return "ContainerNotRunning"_L1;
    case ErrorCode::ProgramFailed:
        return "ProgramFailed"_L1;
    case ErrorCode::NoCredential:
        return "NoCredential"_L1;
    case ErrorCode::StoreLocked:
        return "StoreLocked"_L1;
    case ErrorCode::RunEnded:
        return "RunEnded"_L1;
    case ErrorCode::Cancelled:
        return "Cancelled"_L1;
    case ErrorCode::BadConfiguration:
        return "BadConfiguration"_L1;
    case ErrorCode::StorageFailed:
        return "StorageFailed"_L1;
    case ErrorCode::Internal:
        return "Internal"_L1;
    }
    return "Internal"_L1;
}

} // namespace conche
