// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runhistorymodel.h"

#include "runitemmodel.h"
#include "words.h"

#include <QCoreApplication>
#include <QLocale>

namespace conche::models {

using namespace Qt::StringLiterals;
using checklists::PeriodKind;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Models)
};

std::optional<Verdict> verdictOf(PeriodState state)
{
    switch (state) {
    case PeriodState::OnTime:
        return Verdict::Ok;
    case PeriodState::Late:
    case PeriodState::Overdue:
        return Verdict::Warning;
    case PeriodState::Missed:
        return Verdict::Critical;
    case PeriodState::NotExpected:
    case PeriodState::Open:
        break;
    }
    return std::nullopt;
}

QString became(PeriodState state, int days)
{
    switch (state) {
    case PeriodState::OnTime:
        //: What became of a period of a checklist
        return Words::tr("on time");
    case PeriodState::Late:
        //: What became of a period of a checklist; %n is a count of days
        return Words::tr("late %n d", nullptr, days);
    case PeriodState::Missed:
        //: What became of a period of a checklist
        return Words::tr("missed");
    case PeriodState::Overdue:
        //: What became of a period of a checklist; %n is a count of days
        return Words::tr("overdue %n d", nullptr, days);
    case PeriodState::Open:
        //: What became of a period of a checklist
        return Words::tr("open");
    case PeriodState::NotExpected:
        break;
    }
    //: What became of a period of a checklist: before the list was in use
    return Words::tr("not in use");
}

QString labelOf(PeriodKind kind, const checklists::ListPeriod &period)
{
    if (kind == PeriodKind::Week)
        return period.key.section(u'-', 1);
    //: Format of a day or a month as QDate::toString takes it: "19 Nov"
    return QLocale().toString(period.first, kind == PeriodKind::Day ? Words::tr("d MMM") : u"MMM"_s);
}

void tellRun(PeriodRow &row, const checklists::ListRunSummary &run, const QTimeZone &zone)
{
    row.hasRun = true;
    //: How much of a checklist is answered; %1 and %2 are counts
    row.progress = Words::tr("%1 of %2").arg(run.answered()).arg(run.items);
    if (run.signedOff)
        row.signedOff = u"%1, %2"_s.arg(run.signedBy, stampText(*run.signedOff, zone));
    row.hasEvidence = run.signedOff && run.hasEvidence;
}

/*! What the entry said of its item, and that it was taken back. */
QString stateOf(const checklists::FoundEntry &entry)
{
    const QString state = entry.state ? stateWord(*entry.state) : QString();
    if (!entry.isUndone)
        return state;
    //: Of an answer that was taken back; %1 is what it said
    return state.isEmpty() ? Words::tr("undone") : Words::tr("%1, undone").arg(state);
}

QString spokenOf(const PeriodRow &row)
{
    QStringList parts;
    if (const std::optional<Verdict> verdict = verdictOf(row.state))
        parts << spokenVerdict(*verdict);
    parts << row.title << row.became << row.progress;
    if (!row.signedOff.isEmpty())
        //: %1 is who and when
        parts << Words::tr("signed off by %1").arg(row.signedOff);
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace

QString periodTitle(PeriodKind kind, const checklists::ListPeriod &period)
{
    const QLocale locale;
    //: Format of a day as QDate::toString takes it: "19 Nov 2026"
    const QString whole = Words::tr("d MMM yyyy");
    switch (kind) {
    case PeriodKind::Week: {
        const bool isOneMonth = period.first.month() == period.last.month();
        //: Format of a day as QDate::toString takes it: "19 Nov"
        const QString first
            = isOneMonth ? QString::number(period.first.day()) : locale.toString(period.first, Words::tr("d MMM"));
        //: A week: %1 is its number, %2 and %3 its first and last day
        return Words::tr("week %1, %2–%3")
            .arg(QString::number(period.first.weekNumber()), first, locale.toString(period.last, whole));
    }
    case PeriodKind::Day:
        //: Format of a day as QDate::toString takes it: "Thu 19 Nov 2026"
        return locale.toString(period.first, Words::tr("ddd d MMM yyyy"));
    case PeriodKind::Month:
        return locale.toString(period.first, u"MMMM yyyy"_s);
    case PeriodKind::Deployment:
    case PeriodKind::Person:
        break;
    }
    return period.key;
}

QList<PeriodRow> periodRows(const checklists::Checklist &list, const checklists::ListHistory &history,
    const QList<checklists::ListRunSummary> &runs, const QTimeZone &zone)
{
    QList<PeriodRow> rows;
    QHash<QString, const checklists::ListRunSummary *> byPeriod;
    for (const checklists::ListRunSummary &run : runs)
        byPeriod.insert(run.key.period, &run);
    for (auto past = history.periods.crbegin(); past != history.periods.crend(); ++past) {
        PeriodRow row;
        row.id = past->period.key;
        row.label = labelOf(past->kind, past->period);
        row.title = periodTitle(past->kind, past->period);
        row.begin = past->period.first;
        row.state = past->outcome;
        row.became = became(past->outcome, past->daysLate);
        if (const auto *run = byPeriod.value(row.id))
            tellRun(row, *run, zone);
        row.spoken = spokenOf(row);
        rows << row;
    }
    if (list.recurrence)
        return rows;
    for (const checklists::ListRunSummary &run : runs) {
        PeriodRow row;
        row.id = run.key.period;
        row.label = run.key.period;
        row.title = run.key.period;
        row.begin = run.began.toTimeZone(zone).date();
        row.state = run.open() == 0 ? PeriodState::OnTime : PeriodState::Open;
        row.became = run.open() == 0 ? Words::tr("done") : became(PeriodState::Open, 0);
        tellRun(row, run, zone);
        row.spoken = spokenOf(row);
        rows << row;
    }
    return rows;
}

int RunHistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant RunHistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    switch (section) {
    case StateColumn:
        return role == Qt::AccessibleTextRole ? QVariant(tr("Verdict")) : QVariant();
    case PeriodColumn:
        return tr("Period");
    case BecameColumn:
        //: Heading of a column: on time, late, missed
        return tr("Outcome");
    case ProgressColumn:
        return tr("Done");
    default:
        return tr("Signed off");
    }
}

QVariant RunHistoryModel::cell(const PeriodRow &row, int column, int role) const
{
    const std::optional<Verdict> verdict = verdictOf(row.state);
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case PeriodColumn:
            return row.title;
        case BecameColumn:
            return row.became;
        case ProgressColumn:
            return row.progress;
        case SignedColumn:
            return row.signedOff;
        default:
            return {};
        }
    case VerdictRole:
        return column == StateColumn && verdict ? QVariant(int(*verdict)) : QVariant();
    case InkRole:
        return column == BecameColumn && verdict && *verdict != Verdict::Ok ? QVariant(int(*verdict)) : QVariant();
    case SecondaryRole:
        return column == SignedColumn || !row.hasRun;
    case Qt::AccessibleTextRole:
        return row.spoken;
    default:
        return {};
    }
}

QList<FoundRow> foundRows(const QList<checklists::FoundEntry> &entries, const QTimeZone &zone)
{
    QList<FoundRow> rows;
    QHash<QString, int> same; // an item may be answered twice in one second
    for (const checklists::FoundEntry &entry : entries) {
        FoundRow row;
        const QString key
            = QStringList{entry.key.list, entry.key.period, entry.item, QString::number(entry.at.toMSecsSinceEpoch())}
                  .join(u'\n');
        row.id = key + u'\n' + QString::number(same[key]++);
        row.run = entry.key;
        row.item = entry.item;
        row.list = u"%1, %2"_s.arg(entry.listTitle.simplified(), entry.key.period);
        row.title = entry.itemTitle.simplified();
        row.state = stateOf(entry);
        row.who = entry.actor;
        row.at = stampText(entry.at, zone);
        row.text = entry.text.simplified();
        QStringList spoken{row.at, row.list, row.title, row.state, row.who, row.text};
        spoken.removeAll(QString());
        row.spoken = spoken.join(u", "_s);
        rows << row;
    }
    return rows;
}

int FoundEntryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant FoundEntryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    switch (section) {
    case AtColumn:
        //: Heading of a column of times
        return tr("When");
    case ListColumn:
        return tr("List");
    case TitleColumn:
        return tr("Item");
    case StateColumn:
        return tr("State");
    case WhoColumn:
        //: Heading of a column of people
        return tr("Who");
    default:
        return tr("Note or evidence");
    }
}

QVariant FoundEntryModel::cell(const FoundRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case AtColumn:
            return row.at;
        case ListColumn:
            return row.list;
        case TitleColumn:
            return row.title;
        case StateColumn:
            return row.state;
        case WhoColumn:
            return row.who;
        default:
            return row.text;
        }
    case SecondaryRole:
        return column != TitleColumn && column != TextColumn;
    case Qt::AccessibleTextRole:
        return row.spoken;
    default:
        return {};
    }
}

} // namespace conche::models
