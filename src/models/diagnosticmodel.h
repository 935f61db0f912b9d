// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rowmodel.h"

#include "stack/composefile.h"
#include "stack/diagnostic.h"

namespace conche::models {

/*! Something that is wrong with a file. */
struct DiagnosticRow
{
    QString file; ///< its path; empty where there is only one
    stack::Diagnostic::Severity severity = stack::Diagnostic::Severity::Error;
    stack::Position position;
    QString message;
    int number = 0; ///< among those that read the same

    [[nodiscard]] QString key() const;
    friend bool operator==(const DiagnosticRow &, const DiagnosticRow &) = default;
};

[[nodiscard]] QList<DiagnosticRow> diagnosticRows(const QList<stack::Diagnostic> &diagnostics);
[[nodiscard]] QList<DiagnosticRow> diagnosticRows(const QList<stack::ComposeNote> &notes);

/*! What is wrong with a stack file or with compose files, in the order of the file. */
class DiagnosticModel final : public RowModel<DiagnosticRow>
{
public:
    enum Column { Severity, Line, Place, Message, ColumnCount };

    using RowModel::RowModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] QVariant cell(const DiagnosticRow &row, int column, int role) const override;
};

} // namespace conche::models
