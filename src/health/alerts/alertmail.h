// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alertmessage.h"

namespace conche::health {

/*! The message as RFC 5322 has it, with the line ends that sendmail takes. Sent again it has the same Message-ID, so
 * that mail programs show it once. */
[[nodiscard]] QByteArray mailOf(
    const stack::MailChannel &channel, const AlertMessage &message, const QDateTime &now, const QString &host);

} // namespace conche::health
