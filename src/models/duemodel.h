// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statemodel.h"
#include "timetext.h"

#include "checklists/board.h"

namespace conche::models {

/*! A checklist that is due, in short. */
struct DueRow
{
    QString id;
    QString title;
    Verdict verdict = Verdict::Ok;
    QString state; ///< "2 of 4, overdue 1 d", "due in 7 d"
    QString spoken;

    [[nodiscard]] QString key() const { return id; }
    friend bool operator==(const DueRow &, const DueRow &) = default;
};

/*! What is overdue or due within some days, the most urgent first. */
[[nodiscard]] QList<DueRow> dueRows(const checklists::BoardState &board, const TimeText &time);

/*! The checklists that are due, beside other things. */
class DueModel final : public StateModel<DueRow>
{
    Q_OBJECT

public:
    using StateModel::StateModel;

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
};

/*! What is said of all lists in a number. */
struct DueBadge
{
    int count = 0;
    Verdict verdict = Verdict::Ok;

    friend bool operator==(const DueBadge &, const DueBadge &) = default;
};

/*! The lists whose day is over and that nobody put off: a warning where the grace of one is over, too. */
[[nodiscard]] DueBadge dueBadge(const checklists::BoardState &board);

} // namespace conche::models
