// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables.h"

#include <QHeaderView>

namespace conche::gui {

void fitToRows(QTableView &view)
{
    const int rows = view.model() ? view.model()->rowCount() : 0;
    const int height = rows * view.verticalHeader()->defaultSectionSize() + 2 * view.frameWidth();
    if (view.minimumHeight() != height || view.maximumHeight() != height)
        view.setFixedHeight(height);
    view.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

} // namespace conche::gui
