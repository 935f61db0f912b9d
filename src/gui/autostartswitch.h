// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

namespace conche::gui {

/*! Whether Conche starts when its user logs in. */
class AutostartSwitch
{
public:
    virtual ~AutostartSwitch() = default;

    [[nodiscard]] virtual bool isOn() const = 0;
    [[nodiscard]] virtual Result<void> set(bool on) = 0;
};

} // namespace conche::gui
