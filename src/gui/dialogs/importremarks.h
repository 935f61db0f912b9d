// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup/stackimport.h"

namespace conche::gui {

/*! What somebody has to know or do about secrets after an import; nothing of those that are where they should be. */
[[nodiscard]] QStringList importRemarks(const QList<setup::KeptSecret> &kept);

} // namespace conche::gui
