// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace conche {

/*! One line that Markdown shows as it is (CommonMark 2.4: any ASCII punctuation may be escaped). */
[[nodiscard]] QString markdownText(const QString &text);

} // namespace conche
