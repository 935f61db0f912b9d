// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace conche::gui {

/*! Opens a file in the program that the desktop has for it. A sentence where there is none; empty where one took it. */
[[nodiscard]] QString openFile(const QString &path);

} // namespace conche::gui
