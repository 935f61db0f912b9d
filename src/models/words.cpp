// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words.h"

#include <QCoreApplication>

namespace conche::models {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Models)
};

} // namespace

QString spokenVerdict(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ok:
        //: A verdict
        return Words::tr("Ok");
    case Verdict::Warning:
        //: A verdict
        return Words::tr("Warning");
    case Verdict::Critical:
        //: A verdict
        return Words::tr("Critical");
    case Verdict::Unknown:
        break;
    }
    //: A verdict
    return Words::tr("Unknown");
}

QFont strongFont()
{
    // Only the weight is set: the view's own font gives the rest.
    QFont font;
    font.setWeight(QFont::DemiBold);
    return font;
}

QString quietedText(const store::Quieting &quieting, const TimeText &time)
{
    const QString until = time.clock(quieting.until);
    return quieting.kind == store::Quieting::Kind::Acknowledged
        //: %1 is a time
        ? Words::tr("acknowledged until %1").arg(until)
        //: %1 is a time
        : Words::tr("muted until %1").arg(until);
}

QString quietedDetails(const store::Quieting &quieting, const TimeText &time)
{
    const QString until = time.exact(quieting.until);
    return quieting.kind == store::Quieting::Kind::Acknowledged
        //: %1 is a person, %2 an instant, %3 a reason
        ? Words::tr("Acknowledged by %1 until it is over, at most until %2: %3")
              .arg(quieting.actor, until, quieting.reason)
        //: %1 is a person, %2 an instant, %3 a reason
        : Words::tr("Muted by %1 until %2: %3").arg(quieting.actor, until, quieting.reason);
}

} // namespace conche::models
