// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "overview.h"
#include "statemodel.h"
#include "timetext.h"

namespace conche::models {

/*! A warning sign as a row tells it. */
struct SignRow
{
    QString id;
    QString title;
    Verdict verdict = Verdict::Unknown;
    QString state; ///< in a word or two: "quiet", "since 12:00", "26 h of 48 h"
    QString details;
    QString spoken;

    [[nodiscard]] QString key() const { return id; }
    friend bool operator==(const SignRow &, const SignRow &) = default;
};

/*! The signs of a stack in the stack file's order. */
[[nodiscard]] QList<SignRow> signRows(const Overview &overview, const TimeText &time);

/*! The signs as a table. */
class SignModel final : public StateModel<SignRow>
{
    Q_OBJECT

public:
    using StateModel::StateModel;

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] QVariant cell(const SignRow &row, int column, int role) const override;
};

} // namespace conche::models
