// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/overview.h"
#include "models/palettemodel.h"

#include <QWidget>

namespace conche::gui {

using models::PaletteEntry;

/*! One page of the window. Its QActions are offered by the palette and the list of keys. */
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /*! What is known now. Called on each change and twice a minute, so that ages stay true. */
    virtual void setOverview(const models::Overview &overview) { Q_UNUSED(overview) }
    /*! What the palette offers besides the page's actions. */
    [[nodiscard]] virtual QList<PaletteEntry> paletteEntries() const { return {}; }
    /*! Puts the focus where the work begins. */
    virtual void focusContent() { setFocus(); }
};

} // namespace conche::gui
