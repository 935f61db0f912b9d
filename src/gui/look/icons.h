// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verdict.h"

#include <QIcon>
#include <QPainter>

namespace conche::gui {

/*! One of our own icons (resources/icons/NAME.svg), drawn in the text colour of the application's palette at the time
 * when it is painted. */
[[nodiscard]] QIcon icon(const QString &name);

/*! The icon in a colour of the caller's choice. */
void paintIcon(QPainter &painter, const QString &name, const QRectF &place, const QColor &colour);

/*! The shape of a verdict: circle ok, triangle warning, square critical, open diamond unknown. */
void paintVerdict(QPainter &painter, Verdict verdict, const QRectF &place, const QColor &colour);

} // namespace conche::gui
