// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stackmodel.h"

#include "core/verdict.h"
#include "stack/stackfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace conche::models {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::StackModel)
};

StackRow rowOf(const QString &path, bool isShipped)
{
    StackRow row{path, QFileInfo(path).completeBaseName(), {}, isShipped, {}};
    const Result<stack::StackFile> file = stack::readStackFile(path);
    if (!file) {
        row.problem = file.error().message;
    } else if (file->stack) {
        row.name = file->stack->name;
        row.title = file->stack->title;
    } else {
        const auto error
            = std::ranges::find(file->diagnostics, stack::Diagnostic::Severity::Error, &stack::Diagnostic::severity);
        //: %1 is the number of a line, %2 a sentence
        row.problem = error == file->diagnostics.end()
            ? QString()
            : Words::tr("line %1: %2").arg(error->position.line).arg(error->message);
    }
    return row;
}

QString textOf(const StackRow &row, int column)
{
    switch (column) {
    case StackModel::Name:
        return row.name;
    case StackModel::Title:
        return row.title;
    case StackModel::Where:
        return row.isShipped ? Words::tr("shipped with Conche") : QDir::toNativeSeparators(row.path);
    default:
        return row.problem;
    }
}

QString spoken(const StackRow &row)
{
    QStringList parts{row.name};
    for (int column = StackModel::Title; column < StackModel::ColumnCount; ++column) {
        const QString text = textOf(row, column);
        if (!text.isEmpty())
            parts << text;
    }
    return parts.join(u", "_s);
}

} // namespace

QList<StackRow> stackRows(const QStringList &opened)
{
    QList<StackRow> own;
    QList<StackRow> shipped;
    for (const stack::FoundStack &found : stack::findStacks())
        (found.shipped ? shipped : own) << rowOf(found.path, found.shipped);
    for (const QString &path : opened) {
        if (std::ranges::find(own, path, &StackRow::path) == own.end())
            own << rowOf(path, false);
    }
    return own + shipped;
}

int StackModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant StackModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return Words::tr("Stack");
    case Title:
        return Words::tr("Title");
    case Where:
        return Words::tr("Stack file");
    case Problem:
        return Words::tr("Problem");
    default:
        return {};
    }
}

QVariant StackModel::cell(const StackRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, column);
    case Qt::ToolTipRole: {
        const QString text = column == Where ? row.path : column == Problem ? row.problem : QString();
        return text.isEmpty() ? QVariant() : QVariant(text);
    }
    case Qt::AccessibleTextRole:
        return column == Name ? spoken(row) : textOf(row, column);
    case VerdictRole:
        return column == Problem && !row.problem.isEmpty() ? QVariant(static_cast<int>(Verdict::Critical)) : QVariant();
    case SecondaryRole:
        return column == Where;
    default:
        return {};
    }
}

} // namespace conche::models
