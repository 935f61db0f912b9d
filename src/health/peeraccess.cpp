// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "peeraccess.h"

#include <QCoreApplication>

namespace conche::health {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Health)
};

} // namespace

Finding peerNotConfigured(const QString &name)
{
    Finding finding;
    //: %1 is the name of a table in the stack file
    finding.notAsked = Words::tr("the stack file has no [peers.%1]").arg(name);
    return finding;
}

void authorize(
    const CheckContext &context, const QString &name, QObject *owner, Then<std::optional<net::Authorization>> then)
{
    peers::authorize(context.credentials, context.stack, name, owner, std::move(then));
}

} // namespace conche::health
