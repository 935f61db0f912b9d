// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosticmodel.h"

#include "core/verdict.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace conche::models {

using namespace Qt::StringLiterals;
using SeverityOf = stack::Diagnostic::Severity;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::DiagnosticModel)
};

void append(QList<DiagnosticRow> &rows, DiagnosticRow row)
{
    for (const DiagnosticRow &before : std::as_const(rows)) {
        DiagnosticRow same = before;
        same.number = row.number;
        if (same == row)
            ++row.number;
    }
    rows << row;
}

QString severityWord(SeverityOf severity)
{
    //: How bad something in a file is: it cannot be used
    return severity == SeverityOf::Error ? Words::tr("Error") : Words::tr("Warning");
}

QString textOf(const DiagnosticRow &row, int column)
{
    const bool isAboutWhole = row.position.line == 0;
    switch (column) {
    case DiagnosticModel::Severity:
        return severityWord(row.severity);
    case DiagnosticModel::Line:
        return isAboutWhole ? QString() : QString::number(row.position.line);
    case DiagnosticModel::Place:
        return isAboutWhole ? QString() : QString::number(row.position.column);
    default:
        return row.file.isEmpty() ? row.message : u"%1: %2"_s.arg(QFileInfo(row.file).fileName(), row.message);
    }
}

QString spoken(const DiagnosticRow &row)
{
    if (row.position.line == 0)
        return u"%1: %2"_s.arg(severityWord(row.severity), textOf(row, DiagnosticModel::Message));
    //: %1 is "Error" or "Warning", %2 and %3 are numbers, %4 is a sentence
    return Words::tr("%1, line %2, column %3: %4")
        .arg(severityWord(row.severity))
        .arg(row.position.line)
        .arg(row.position.column)
        .arg(textOf(row, DiagnosticModel::Message));
}

} // namespace

QString DiagnosticRow::key() const
{
    return u"%1:%2:%3:%4:%5"_s.arg(file)
               .arg(position.line)
               .arg(position.column)
               .arg(static_cast<int>(severity))
               .arg(number)
        + message;
}

QList<DiagnosticRow> diagnosticRows(const QList<stack::Diagnostic> &diagnostics)
{
    QList<DiagnosticRow> rows;
    for (const stack::Diagnostic &diagnostic : diagnostics)
        append(rows, {{}, diagnostic.severity, diagnostic.position, diagnostic.message, 0});
    return rows;
}

QList<DiagnosticRow> diagnosticRows(const QList<stack::ComposeNote> &notes)
{
    QList<DiagnosticRow> rows;
    for (const stack::ComposeNote &note : notes)
        append(rows, {note.file, note.diagnostic.severity, note.diagnostic.position, note.diagnostic.message, 0});
    return rows;
}

int DiagnosticModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DiagnosticModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == Line || section == Place))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Severity:
        return Words::tr("Severity");
    case Line:
        return Words::tr("Line");
    case Place:
        //: The place in a line of text
        return Words::tr("Column");
    case Message:
        return Words::tr("What is wrong");
    default:
        return {};
    }
}

QVariant DiagnosticModel::cell(const DiagnosticRow &row, int column, int role) const
{
    const bool isNumber = column == Line || column == Place;
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, column);
    case Qt::ToolTipRole:
        return column == Message ? QVariant(row.message) : QVariant();
    case Qt::AccessibleTextRole:
        return column == Severity ? spoken(row) : textOf(row, column);
    case Qt::TextAlignmentRole:
        return isNumber ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case NumberRole:
        return isNumber;
    case VerdictRole:
        if (column != Severity)
            return {};
        return static_cast<int>(row.severity == SeverityOf::Error ? Verdict::Critical : Verdict::Warning);
    default:
        return {};
    }
}

} // namespace conche::models
