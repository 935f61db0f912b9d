// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/session/stacksession.h"

#include <QDialog>

namespace conche::gui {

/*! Asks for consent to what a stack file starts and where it sends secrets. Escape and Enter leave it for later. */
class TrustDialog final : public QDialog
{
    Q_OBJECT

public:
    TrustDialog(StackSession &session, const Services &services, QWidget *parent = nullptr);
};

} // namespace conche::gui
