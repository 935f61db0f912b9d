// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verdict.h"

#include <QColor>
#include <QPalette>

namespace conche::gui {

/*! The colours of Conche, by what they are for. Each text colour has a contrast of 4.5 : 1 at least on the surfaces
 * that it stands on (WCAG 2.2, 1.4.3). */
struct Tokens
{
    QColor background; ///< of the window, rail and code
    QColor surface; ///< of pages
    QColor raised; ///< of buttons and fields
    QColor line;
    QColor lineStrong;
    QColor fieldLine; ///< around what is typed into or ticked: 3 : 1
    QColor text;
    QColor textSecondary;
    QColor textTertiary;
    QColor accent;
    QColor onAccent; ///< text on the accent colour
    QColor accentSoft;
    QColor selection;
    QColor ok, okSoft, warning, warningSoft, critical, criticalSoft, unknown, unknownSoft;
    QColor stripOk, stripWarning, stripCritical, stripUnknown, stripNone; ///< 3 : 1, but for what is not known

    [[nodiscard]] const QColor &of(Verdict verdict) const; ///< text and shapes
    [[nodiscard]] const QColor &softOf(Verdict verdict) const; ///< grounds
    [[nodiscard]] const QColor &stripOf(Verdict verdict) const;
};

enum class Brightness { Light, Dark };
enum class Contrast { Normal, High };

[[nodiscard]] const Tokens &tokensFor(Brightness brightness, Contrast contrast);

/*! The tokens that the palette was made from: what is drawn follows the palette that it is given. */
[[nodiscard]] const Tokens &tokensOf(const QPalette &palette);

/*! The ground with a share (0 to 1) of the ink in it: grounds of what is hovered or pressed. */
[[nodiscard]] QColor mixed(const QColor &ground, const QColor &ink, double share);

[[nodiscard]] QPalette paletteOf(const Tokens &tokens);

} // namespace conche::gui
