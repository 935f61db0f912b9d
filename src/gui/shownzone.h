// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings.h"

#include "stack/stack.h"

#include <QTimeZone>

namespace conche::gui {

/*! The zone that times are shown in, as the user chose. Without a stack, or where its zone is not known here, the
 * machine's own. */
[[nodiscard]] inline QTimeZone zoneShown(ShownZone choice, const std::optional<stack::Stack> &stack)
{
    if (choice == ShownZone::Utc)
        return QTimeZone::utc();
    const QTimeZone zone = choice == ShownZone::Stack && stack ? QTimeZone(stack->zone.toLatin1()) : QTimeZone();
    return zone.isValid() ? zone : QTimeZone::systemTimeZone();
}

} // namespace conche::gui
