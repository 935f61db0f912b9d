// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace conche {

/*! Who uses this machine's account: what the journal calls them. */
[[nodiscard]] QString actorName();

} // namespace conche
