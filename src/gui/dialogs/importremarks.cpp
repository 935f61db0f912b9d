// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importremarks.h"

#include <QCoreApplication>

namespace conche::gui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::ImportRemarks)
};

} // namespace

QStringList importRemarks(const QList<setup::KeptSecret> &kept)
{
    using Fate = setup::KeptSecret::Fate;
    QStringList remarks;
    for (const setup::KeptSecret &secret : kept) {
        switch (secret.fate) {
        case Fate::Stored:
        case Fate::Same:
        case Fate::Left:
            break;
        case Fate::Missing:
            //: %1 is a system such as "InfluxDB", %2 a name in the keyring
            remarks << Words::tr("%1 is asked once the keyring holds %2: enter it in the settings, under Credentials.")
                           .arg(secret.peer, secret.name);
            break;
        case Fate::Other:
            //: %1 is a name in the keyring
            remarks << Words::tr("The keyring holds another secret as %1, which was left as it is; the settings can "
                                 "replace it, under Credentials.")
                           .arg(secret.name);
            break;
        case Fate::Variable:
            //: %1 is a system such as "InfluxDB", %2 a reason, %3 a variable
            remarks << Words::tr("%1: %2, so no secret was stored. Set the variable %3 where Conche starts.")
                           .arg(secret.peer, secret.reason, secret.variable);
            break;
        }
    }
    return remarks;
}

} // namespace conche::gui
