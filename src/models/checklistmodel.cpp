// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklistmodel.h"

#include "words.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace conche::models {

using namespace Qt::StringLiterals;
using checklists::ListState;
using checklists::Standing;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Models)
};

/*! Below which heading a list stands. */
enum class Group { Due, Done, NotDue };

Group groupOf(Standing standing)
{
    switch (standing) {
    case Standing::Overdue:
    case Standing::Late:
    case Standing::Due:
        return Group::Due;
    case Standing::Done:
        return Group::Done;
    case Standing::Open:
    case Standing::NotDue:
        break;
    }
    return Group::NotDue;
}

ChecklistRow heading(const QString &name, const QString &title, const QString &meaning)
{
    ChecklistRow row;
    row.id = u':' + name;
    row.isHeading = true;
    row.title = title;
    row.state = meaning;
    row.spoken = meaning.isEmpty() ? title : u"%1, %2"_s.arg(title, meaning);
    return row;
}

ChecklistRow headingOf(Group group)
{
    switch (group) {
    case Group::Due:
        //: Heading above checklists, and beside it what it means
        return heading(u"due"_s, Words::tr("Due"), Words::tr("within 7 d"));
    case Group::Done:
        //: Heading above checklists, and beside it what it means
        return heading(u"done"_s, Words::tr("Done"), Words::tr("this period"));
    case Group::NotDue:
        break;
    }
    //: Heading above checklists
    return heading(u"not-due"_s, Words::tr("Not due"), {});
}

ChecklistRow rowOf(const ListState &state, const QDateTime &now, const QTimeZone &zone)
{
    ChecklistRow row;
    row.id = state.list.id;
    row.title = state.list.title.simplified();
    row.state = checklists::brief(state, now, zone);
    const bool isOverdue = state.standing == Standing::Overdue;
    // Where nothing is expected and nothing is under way, there is nothing to judge.
    if (state.run || state.period) {
        row.total = state.items();
        row.done = state.answered();
        row.verdict = isOverdue ? Verdict::Warning : Verdict::Ok;
    }
    if (state.isGone)
        row.verdict = Verdict::Unknown;
    row.isInked = isOverdue;
    row.details = row.title + u'\n' + row.state;
    if (state.isGone)
        row.details += u'\n' + Words::tr("Its file is gone; the run that is open can be finished.");
    QStringList spoken;
    if (row.verdict)
        spoken << spokenVerdict(*row.verdict);
    spoken << row.title << row.state;
    if (row.total > 0)
        //: How far a checklist is; %1 and %2 are counts
        spoken << Words::tr("%1 of %2 done").arg(row.done).arg(row.total);
    row.spoken = spoken.join(u", "_s);
    return row;
}

ChecklistRow rowOf(const checklists::ChecklistFile &file)
{
    ChecklistRow row;
    row.id = brokenKey(file.path);
    row.title = QFileInfo(file.path).fileName();
    row.verdict = Verdict::Unknown;
    const auto error
        = std::ranges::find(file.diagnostics, stack::Diagnostic::Severity::Error, &stack::Diagnostic::severity);
    row.state = error == file.diagnostics.end() ? Words::tr("cannot be read") : error->message.simplified();
    row.details = file.path + u'\n' + row.state;
    row.spoken = u"%1, %2, %3"_s.arg(spokenVerdict(Verdict::Unknown), row.title, row.state);
    return row;
}

} // namespace

QString brokenKey(const QString &path)
{
    return u"file:"_s + path;
}

QList<ChecklistRow> checklistRows(const checklists::BoardState &board, const QTimeZone &zone)
{
    QList<ChecklistRow> rows;
    for (const Group group : {Group::Due, Group::Done, Group::NotDue}) {
        const qsizetype before = rows.size();
        for (const ListState &state : board.lists) {
            if (groupOf(state.standing) == group)
                rows << rowOf(state, board.now, zone);
        }
        if (rows.size() > before)
            rows.insert(before, headingOf(group));
    }
    if (!board.broken.isEmpty())
        //: Heading above checklist files with errors
        rows << heading(u"broken"_s, Words::tr("Cannot be used"), {});
    for (const checklists::ChecklistFile &file : board.broken)
        rows << rowOf(file);
    return rows;
}

int ChecklistModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

Qt::ItemFlags ChecklistModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool isList = !rows().at(index.row()).isHeading;
    return isList ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                  : Qt::ItemFlags(Qt::ItemNeverHasChildren);
}

QVariant ChecklistModel::cell(const ChecklistRow &row, int, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case VerdictRole:
        return row.verdict ? QVariant(int(*row.verdict)) : QVariant();
    case InkRole:
        return row.isInked && row.verdict ? QVariant(int(*row.verdict)) : QVariant();
    case Qt::ToolTipRole:
        return row.details;
    case Qt::AccessibleTextRole:
        return row.spoken;
    default:
        return {};
    }
}

QList<ChecklistRow> filtered(const QList<ChecklistRow> &rows, const QString &typed)
{
    if (typed.isEmpty())
        return rows;
    QList<ChecklistRow> found;
    const ChecklistRow *heading = nullptr;
    for (const ChecklistRow &row : rows) {
        if (row.isHeading) {
            heading = &row;
        } else if (row.spoken.contains(typed, Qt::CaseInsensitive)) {
            if (heading)
                found << *std::exchange(heading, nullptr);
            found << row;
        }
    }
    return found;
}

} // namespace conche::models
