// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rowmodel.h"

#include "stack/consent.h"
#include "stack/stackfile.h"
#include "store/consents.h"

namespace conche::models {

/*! Something that a stack file starts or hands out, and whether it may. */
struct DemandRow
{
    enum class State {
        Free, ///< needs no consent
        Allowed,
        Waits, ///< for consent; nothing of it is done
    };

    QString text;
    State state = State::Waits;
    QStringList before; ///< where the secret went until now, if it goes elsewhere by this file

    [[nodiscard]] QString key() const { return text; }
    friend bool operator==(const DemandRow &, const DemandRow &) = default;
};

/*! Those demands of the file that need consent. */
[[nodiscard]] QList<stack::Demand> openDemands(const stack::StackFile &file, const QString &practiceProgram);

/*! All that the file demands; what waits comes first. */
[[nodiscard]] QList<DemandRow> demandRows(
    const stack::StackFile &file, const QString &practiceProgram, const store::KnownConsent &known);

/*! What a stack file starts and where it sends secrets. */
class DemandModel final : public RowModel<DemandRow>
{
public:
    enum Column { State, What, ColumnCount };

    using RowModel::RowModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] QVariant cell(const DemandRow &row, int column, int role) const override;
};

} // namespace conche::models
