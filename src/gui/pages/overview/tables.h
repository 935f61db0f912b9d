// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace conche::gui {

/*! Makes the table as high as its rows, so that what is around it scrolls. */
void fitToRows(QTableView &view);

} // namespace conche::gui
