// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stack/consent.h"
#include "stack/stackfile.h"
#include "store/consents.h"

namespace conche::health {

/*! What a stack file may start and hand out, and what of it waits for its user. */
struct Trust
{
    stack::Grant grant;
    QList<stack::Demand> open; ///< demands that need a consent which was not given
    QMultiMap<QString, QString> origins; ///< where each secret was allowed to go before
    std::optional<QDateTime> given; ///< when the user agreed to this very file
};

/*! The demands of the file that need consent. */
[[nodiscard]] QList<stack::Demand> demandsToAgreeTo(const stack::StackFile &file, const QString &practiceProgram);

/*! Consent to all that the file demands, and to where it sends secrets. */
[[nodiscard]] store::GivenConsent consentTo(const stack::StackFile &file, const QDateTime &now);

/*! Asks the store whether the user agreed to the file, which holds a stack. \a howToAgree is a sentence's end for what
 * is refused: "agree with …". */
void findTrust(store::Consents &consents, const stack::StackFile &file, const QString &practiceProgram,
    const QString &howToAgree, QObject *owner, std::function<void(const Trust &)> then);

} // namespace conche::health
