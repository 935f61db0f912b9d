// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "result.h"

#include <QMetaEnum>

namespace conche {

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
    return QLatin1StringView(QMetaEnum::fromType<ErrorCode>().valueToKey(static_cast<int>(code)));
}

std::optional<ErrorCode> errorCodeFromName(QStringView name)
{
    bool isKnown = false;
    const int code = QMetaEnum::fromType<ErrorCode>().keyToValue(name.toLatin1().constData(), &isKnown);
    return isKnown ? std::optional(static_cast<ErrorCode>(code)) : std::nullopt;
}

} // namespace conche
