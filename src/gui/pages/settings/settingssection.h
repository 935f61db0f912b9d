// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/overview.h"

#include <QWidget>

namespace conche::gui {

/*! A part of the settings. */
class SettingsSection : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void setOverview(const models::Overview &overview) { Q_UNUSED(overview) }
};

} // namespace conche::gui
