// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rowmodel.h"

namespace conche::models {

/*! A list of a document that may become a checklist. */
struct ImportCandidateRow
{
    QString id;
    bool isWanted = false;
    QString title;
    QString place; ///< the headings that it stands under
    int items = 0;

    [[nodiscard]] QString key() const { return id; }
    friend bool operator==(const ImportCandidateRow &, const ImportCandidateRow &) = default;
};

/*! The lists of a document, with boxes to choose them. */
class ImportCandidateModel final : public RowModel<ImportCandidateRow>
{
    Q_OBJECT

public:
    using RowModel::RowModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /*! Says what is wanted; the row changes when that is so. */
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void chosen(const QString &id, bool isWanted);

protected:
    [[nodiscard]] QVariant cell(const ImportCandidateRow &row, int column, int role) const override;
};

} // namespace conche::models
