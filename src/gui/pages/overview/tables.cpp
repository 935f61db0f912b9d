// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables.h"

#include "gui/look/fonts.h"

#include <QHeaderView>

namespace conche::gui {

void setUpTable(QTableView &view)
{
    view.setFrameShape(QFrame::NoFrame);
    view.setShowGrid(false);
    view.setWordWrap(false);
    view.setCornerButtonEnabled(false);
    view.setTabKeyNavigation(false);
    view.setTextElideMode(Qt::ElideRight);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setSelectionMode(QAbstractItemView::SingleSelection);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setContextMenuPolicy(Qt::CustomContextMenu);
    view.verticalHeader()->hide();
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.verticalHeader()->setMinimumSectionSize(1);
    view.horizontalHeader()->setHighlightSections(false);
    view.horizontalHeader()->setSectionsClickable(false);
    view.horizontalHeader()->setMinimumSectionSize(1);
    // The shared delegate (widgets/tabledelegate.h) is set here: it draws what models::Role tells.
}

void fitToRows(QTableView &view)
{
    const int rows = view.model() ? view.model()->rowCount() : 0;
    const int height = rows * view.verticalHeader()->defaultSectionSize() + 2 * view.frameWidth();
    if (view.minimumHeight() != height || view.maximumHeight() != height)
        view.setFixedHeight(height);
    view.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

} // namespace conche::gui
