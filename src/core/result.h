// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <optional>
#include <tl/expected.hpp>

namespace conche {
Q_NAMESPACE

/*! What went wrong, as far as a program must tell it apart. Sentences are for people, codes for verdicts. */
enum class ErrorCode {
    // The way to a peer
    HostNotFound,
    Refused,
    Disconnected,
    TlsFailed,
    Unreachable,
    TimedOut, ///< the peer did not answer within the check's own time limit
    RedirectLoop,
    ForeignRedirect, ///< a redirect to another scheme, host or port: never followed
    // What a peer answered
    Unauthorized,
    Forbidden,
    HostBlocked, ///< MLflow's host header check
    NotFound,
    Rejected, ///< another 4xx: our question was refused
    ServerFailed, ///< 5xx, or an error inside an answer
    BadContent, ///< an answer that does not say what such answers say
    TooLarge,
    // Programs and containers
    ProgramMissing,
    PermissionDenied,
    EngineUnreachable, ///< the container engine does not answer
    ContainerMissing,
    ContainerNotRunning,
    ProgramFailed,
    // Here
    NoCredential, ///< none is stored, or the machine has no place where it could be
    StoreLocked, ///< the place where the credential is stored is locked
    NotTrusted, ///< the stack file waits for consent to start this program or to use this secret
    RunEnded, ///< the whole run's time limit ended the question
    Cancelled,
    BadConfiguration,
    StorageFailed,
    Internal,
};
Q_ENUM_NS(ErrorCode)

/*! A failure: its code, and one sentence that names the thing, the cause and the next step. */
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString message;

    friend bool operator==(const Error &, const Error &) = default;
};

template <typename T>
using Result = tl::expected<T, Error>;

/*! What to do with a result that comes later. It is called at most once, and never after its owner is gone. */
template <typename T>
using Then = std::function<void(Result<T>)>;

[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, QString message)
{
    return tl::make_unexpected(Error{code, std::move(message)});
}

/*! True where the way to the peer failed, so that asking again may help. */
[[nodiscard]] bool isTransportFailure(ErrorCode code);

/*! "Refused", "TimedOut" …: the code's name for tests and logs. */
[[nodiscard]] QLatin1StringView errorCodeName(ErrorCode code);
[[nodiscard]] std::optional<ErrorCode> errorCodeFromName(QStringView name);

} // namespace conche
