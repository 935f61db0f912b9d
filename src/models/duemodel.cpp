// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "duemodel.h"

#include "words.h"

#include "core/units.h"

#include <QCoreApplication>

namespace conche::models {

using namespace Qt::StringLiterals;
using checklists::ListState;
using checklists::Standing;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Models)
};

DueRow rowOf(const ListState &list, const TimeText &time)
{
    DueRow row;
    row.id = list.list.id;
    row.title = list.list.title.simplified();
    row.verdict = list.standing == Standing::Overdue ? Verdict::Warning : Verdict::Ok;
    switch (list.standing) {
    case Standing::Overdue:
        //: Of a checklist: %1 and %2 are counts of its items, %3 a span of time. As short as possible
        row.state = Words::tr("%1 of %2, overdue %3")
                        .arg(list.answered())
                        .arg(list.items())
                        .arg(time.age(list.times->overdueFrom));
        break;
    case Standing::Late:
        //: Of a checklist: %1 and %2 are counts of its items. As short as possible
        row.state = Words::tr("%1 of %2, was due").arg(list.answered()).arg(list.items());
        break;
    default:
        //: Of a checklist: %1 is "in 7 d". As short as possible
        row.state = Words::tr("due %1").arg(time.until(list.times->dueBy));
    }
    row.spoken = u"%1, %2: %3"_s.arg(spokenVerdict(row.verdict), row.title, row.state);
    return row;
}

} // namespace

QList<DueRow> dueRows(const checklists::BoardState &board, const TimeText &time)
{
    QList<DueRow> rows;
    for (const ListState &list : board.lists) {
        const bool isWanted
            = list.standing == Standing::Overdue || list.standing == Standing::Late || list.standing == Standing::Due;
        if (isWanted && list.times)
            rows << rowOf(list, time);
    }
    return rows;
}

DueBadge dueBadge(const checklists::BoardState &board)
{
    DueBadge badge;
    for (const ListState &list : board.lists) {
        const bool isOverdue = list.standing == Standing::Overdue;
        if (list.snoozedUntil || (!isOverdue && list.standing != Standing::Late))
            continue;
        ++badge.count;
        badge.verdict = isOverdue ? Verdict::Warning : badge.verdict;
    }
    return badge;
}

QVariant DueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    switch (section) {
    case VerdictColumn:
        return role == Qt::AccessibleTextRole ? QVariant(tr("Verdict")) : QVariant();
    case TitleColumn:
        return tr("Checklist");
    default:
        return tr("State");
    }
}

} // namespace conche::models
