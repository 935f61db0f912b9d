// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace conche::gui {
class MainWindow;
}

namespace conche::tests {

class GuiBench;

/*! Waits until nothing is under way any more: what is shown then depends on what is known, not on how far the machine
 * has come. */
void waitForRest(GuiBench &bench, gui::MainWindow &window);

} // namespace conche::tests
