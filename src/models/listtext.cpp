// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listtext.h"

#include "runhistorymodel.h"
#include "runitemmodel.h"

#include <QCoreApplication>
#include <QLocale>

namespace conche::models {

using namespace Qt::StringLiterals;
using checklists::ItemDifference;
using checklists::ItemState;
using checklists::ListState;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Models)
};

QString dayText(const QDate &day)
{
    //: Format of a day as QDate::toString takes it: "Fri 20 Nov"
    return QLocale().toString(day, Words::tr("ddd d MMM"));
}

QString graceText(std::chrono::milliseconds grace)
{
    const int days = int(std::chrono::duration_cast<std::chrono::days>(grace).count());
    const int hours = int(std::chrono::duration_cast<std::chrono::hours>(grace).count());
    if (hours == 0)
        return {};
    return days * 24 == hours
        //: After the day that a checklist is due on; ends a sentence
        ? Words::tr(", grace %n day(s)", nullptr, days)
        //: After the day that a checklist is due on; ends a sentence
        : Words::tr(", grace %n hour(s)", nullptr, hours);
}

QString dueSentence(const ListState &state, const QDateTime &now)
{
    const QString due = dayText(state.period->due);
    const QString grace = graceText(state.list.grace);
    return now > state.times->dueBy
        //: %1 is a day, %2 what is said of a grace, or nothing
        ? Words::tr("Was due %1%2.").arg(due, grace)
        //: %1 is a day, %2 what is said of a grace, or nothing
        : Words::tr("Due %1%2.").arg(due, grace);
}

QString shortPeriod(checklists::PeriodKind kind, const checklists::ListPeriod &period)
{
    switch (kind) {
    case checklists::PeriodKind::Week:
        //: %1 is the number of a week
        return Words::tr("Week %1").arg(period.first.weekNumber());
    case checklists::PeriodKind::Month:
        return checklists::asSentence(QLocale().standaloneMonthName(period.first.month()));
    default:
        break;
    }
    return checklists::asSentence(dayText(period.first));
}

} // namespace

QString listDetails(const ListState &state, const QDateTime &now, const QTimeZone &)
{
    const QString title = state.list.title.simplified();
    if (!state.period)
        return state.key.period.isEmpty() ? title : u"%1, %2"_s.arg(title, state.key.period);
    QStringList sentences{u"%1, %2."_s.arg(title, periodTitle(state.list.kind, *state.period))};
    if (state.times)
        sentences << dueSentence(state, now);
    if (state.missed > 0)
        //: Periods of a checklist
        sentences << Words::tr("%n before it were missed.", nullptr, state.missed);
    if (state.next)
        //: %1 is a period, such as "Week 48", %2 a day
        sentences
            << Words::tr("%1 is due %2.").arg(shortPeriod(state.list.kind, *state.next), dayText(state.next->due));
    return sentences.join(u' ');
}

QString runHeadline(const checklists::Run &run)
{
    const int open = run.count(ItemState::Open);
    const QString period = checklists::asSentence(run.periodText());
    return open == 0
        //: %1 is a period, such as "Week 33"
        ? Words::tr("%1: all %n item(s) answered.", nullptr, int(run.items.size())).arg(period)
        //: %1 is a period, such as "Week 33", %2 a count, %n the count of all items
        : Words::tr("%1: %2 of %n item(s) answered.", nullptr, int(run.items.size()))
              .arg(period)
              .arg(run.items.size() - open);
}

QString runDetails(const checklists::Run &run, const QTimeZone &zone)
{
    const QString title = run.list.title.simplified();
    const QString what = run.period ? u"%1, %2."_s.arg(title, periodTitle(run.list.kind, *run.period)) : title + u'.';
    if (!run.began)
        //: Of a run of a checklist; follows a sentence
        return what + u' ' + Words::tr("Nobody began it.");
    //: Of a run of a checklist; %1 is who, %2 when; follows a sentence
    const QString begun = Words::tr("Begun by %1, %2.").arg(run.beganBy, stampText(*run.began, zone));
    return what + u' ' + begun;
}

QString runPeople(const checklists::Run &run, const QTimeZone &zone)
{
    QStringList parts;
    if (!run.list.owner.isEmpty())
        //: Of a checklist; %1 is a person
        parts << Words::tr("Owner %1").arg(run.list.owner);
    if (run.signOff) {
        //: Of a run of a checklist; %1 is a person, %2 a time
        parts << Words::tr("signed off by %1, %2").arg(run.signOff->actor, stampText(run.signOff->at, zone));
    } else {
        if (run.began)
            //: Of a run of a checklist; %1 is a day
            parts << Words::tr("opened %1").arg(dayText(run.began->toTimeZone(zone).date()));
        if (run.lastAt)
            //: Of a run of a checklist; %1 is who, %2 when
            parts << Words::tr("last tick %1, %2")
                         .arg(run.lastActor.isEmpty() ? Words::tr("Conche") : run.lastActor,
                             stampText(*run.lastAt, zone));
    }
    return checklists::asSentence(parts.join(u" · "_s));
}

QStringList differenceTexts(const QList<ItemDifference> &differences)
{
    QStringList texts;
    for (const ItemDifference &difference : differences) {
        switch (difference.kind) {
        case ItemDifference::Kind::Added:
            //: How a checklist differs from the time before; %1 is an item
            texts << Words::tr("New: %1").arg(difference.after);
            break;
        case ItemDifference::Kind::Removed:
            //: How a checklist differs from the time before; %1 is an item
            texts << Words::tr("Gone: %1").arg(difference.before);
            break;
        case ItemDifference::Kind::Changed:
            //: How a checklist differs from the time before; %1 and %2 are an item as it was and as it is
            texts << Words::tr("Changed: \"%1\" is now \"%2\"").arg(difference.before, difference.after);
            break;
        }
    }
    return texts;
}

} // namespace conche::models
