// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verdict.h"

#include <QIcon>
#include <QPainter>

namespace conche::gui {

/*! What an icon stands for or on; the colour comes from the application's palette at the time when it is painted. */
enum class IconRole { Text, Secondary, Accent, OnAccent };

/*! One of our own icons: resources/icons/NAME.svg. On a button of our style it has the colour of the button's text. */
[[nodiscard]] QIcon icon(const QString &name, IconRole role = IconRole::Text);

/*! The name of one of our own icons that was made without a colour of its own; empty for all others. */
[[nodiscard]] QString plainIconName(const QIcon &icon);

/*! The icon in a colour of the caller's choice. */
void paintIcon(QPainter &painter, const QString &name, const QRectF &place, const QColor &colour);

/*! The shape of a verdict: circle ok, triangle warning, square critical, open diamond unknown. */
void paintVerdict(QPainter &painter, Verdict verdict, const QRectF &place, const QColor &colour);

} // namespace conche::gui
