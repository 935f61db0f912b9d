// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace conche::stack {

/*! The text of a stack file, also of a broken one, as it may be shown: what can only be a secret that was written out
 * is masked, and references to secrets stay. As many lines as before.
 */
[[nodiscard]] QString withoutSecrets(const QString &toml);

} // namespace conche::stack
