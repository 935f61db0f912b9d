// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables.h"

#include <QHeaderView>

namespace conche::gui {

void fitToRows(QTableView &view)
{
    const QAbstractItemView &rows = view;
    // Not resizeRowsToContents(): our rows are lower than their headings would be.
    for (int row = 0; view.wordWrap() && row < view.verticalHeader()->count(); ++row)
        view.setRowHeight(row, rows.sizeHintForRow(row));
    const int height = view.verticalHeader()->length() + 2 * view.frameWidth();
    if (view.minimumHeight() != height || view.maximumHeight() != height)
        view.setFixedHeight(height);
    view.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

} // namespace conche::gui
