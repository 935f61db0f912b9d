// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quietings.h"

#include "core/instant.h"
#include "journal/journal.h"

#include <QCoreApplication>

namespace conche::health {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Health)
};

QString quietText(store::Quieting::Kind kind)
{
    return kind == store::Quieting::Kind::Acknowledged
        //: %1 is the title of a check, %2 an instant, %3 a reason
        ? Words::tr("%1 is acknowledged until it is over, at most until %2: %3")
        //: %1 is the title of a check, %2 an instant, %3 a reason
        : Words::tr("%1 is muted until %2: %3");
}

QString wantedText()
{
    //: %1 is the title of a check
    return Words::tr("alerts about %1 are wanted again");
}

} // namespace

store::JournalEntry entryOf(const store::Quieting &quieting, const QString &title)
{
    const QString text = quietText(quieting.kind).arg(title, instantText(quieting.until), quieting.reason);
    return {{}, quieting.stack, quieting.from, journal::quietKind, quieting.subject, quieting.actor, text, {}};
}

store::JournalEntry wantedAgain(
    const QString &stack, const QString &subject, const QString &title, const QString &actor, const QDateTime &now)
{
    return {{}, stack, now, journal::quietKind, subject, actor, wantedText().arg(title), {}};
}

} // namespace conche::health
