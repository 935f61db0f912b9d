// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings.h"

#include "health/watch/round.h"
#include "journal/journal.h"
#include "store/consents.h"

namespace conche::gui {

/*! What the window works with; built in src/app and handed in. It outlives the window. */
struct Services
{
    health::Tools tools;
    health::Records records;
    journal::Journal &journal;
    store::Consents &consents;
    Settings &settings;
    QString practiceProgram; ///< our own conche-practice: what it plays as docker needs no consent
};

} // namespace conche::gui
