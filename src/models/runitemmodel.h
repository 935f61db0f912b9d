// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "overview.h"
#include "rowmodel.h"
#include "timetext.h"

#include "checklists/run.h"

#include <optional>

namespace conche::models {

/*! One fact about an item, at its place among the others. */
struct FactRow
{
    int place = 0;
    checklists::EvidenceRow fact;

    [[nodiscard]] QString key() const { return QString::number(place); }
    friend bool operator==(const FactRow &, const FactRow &) = default;
};

/*! An item of a run as a row tells it. */
struct RunItemRow
{
    QString id;
    QString heading; ///< above it, where a part of the list begins
    int depth = 0; ///< of nesting
    QString title;
    QString help;
    QString guide; ///< how to do it, where that takes more words
    checklists::ItemState state = checklists::ItemState::Open;
    std::optional<Verdict> verdict; ///< of the evidence; none where the item is answered by hand
    QString found; ///< what the evidence says now
    bool isOtherwise = false; ///< it says another thing than at the tick
    QString before; ///< what it said at the tick, where that was another thing
    QString measured; ///< of an open item: when that was found
    QString who; ///< "marc, Thu 19 Nov 09:42"
    QString note; ///< kept with the tick; of what is not applicable or failed: the reason
    bool isLocked = false; ///< signed off
    QList<checklists::EvidenceRow> facts;
    QString command;
    QUrl link;
    QList<checklists::EvidenceReference> requests; ///< what the machine can be asked now
    QString spoken;

    [[nodiscard]] QString key() const { return id; }
    friend bool operator==(const RunItemRow &, const RunItemRow &) = default;
};

/*! The items of a run, with boxes to tick. */
class RunItemModel final : public RowModel<RunItemRow>
{
    Q_OBJECT

public:
    using RowModel::RowModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /*! Of Qt::CheckStateRole: says what is wanted; the row changes when that is so. */
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void tickWanted(const QString &item, bool isDone);

protected:
    [[nodiscard]] QVariant cell(const RunItemRow &row, int column, int role) const override;
};

/*! The evidence of one item. */
class FactModel final : public RowModel<FactRow>
{
    Q_OBJECT

public:
    enum Column { VerdictColumn, NameColumn, NowColumn, ChangeColumn, LimitColumn, CurveColumn, ColumnCount };

    using RowModel::RowModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] QVariant cell(const FactRow &row, int column, int role) const override;
};

/*! "open", "done", "not applicable", "failed". */
[[nodiscard]] QString stateWord(checklists::ItemState state);

/*! What the machine is asked, as a button says it: "List outdated packages". */
[[nodiscard]] QString requestWords(const checklists::EvidenceReference &reference);

/*! "Thu 19 Nov 09:42". */
[[nodiscard]] QString stampText(const QDateTime &instant, const QTimeZone &zone);

/*! All that evidence is found from. */
[[nodiscard]] checklists::Facts factsFor(const Overview &overview);

/*! The items of a run with what is known about them now, by their ids. Of a run that was signed off it is told what was
 * known when each item was answered. */
[[nodiscard]] QList<RunItemRow> runItemRows(
    const checklists::Run &run, const QMap<QString, checklists::Evidence> &known, const TimeText &time);
[[nodiscard]] QList<FactRow> factRows(const QList<checklists::EvidenceRow> &facts);

} // namespace conche::models
