// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plot.h"

#include <QTimeZone>

#include <optional>

namespace conche::gui {

/*! What the crosshair tells of a plot at an instant. */
struct Pointed
{
    qint64 at = 0;
    double value = 0;
    QString number; ///< "0.878"; of a single value all digits that matter
    QString what; ///< "one run", "mean of 12, 0.871 to 0.889"
    QString when; ///< "Mon 16 Nov 2026, 20:34:07 CET"
    QString label; ///< what a person calls it

    /*! All of it in one line, as it is spoken. */
    [[nodiscard]] QString sentence() const;
};

/*! The point that is nearest to the instant; the sample that is nearest where those behind the point are known. Nothing
 * where there are no points. */
[[nodiscard]] std::optional<Pointed> pointedAt(const Plot &plot, qint64 at, const QTimeZone &zone);
/*! Index among the plot's points, -1 where there are none. */
[[nodiscard]] qsizetype nearestPoint(const Plot &plot, qint64 at);
/*! The hole that the instant is in. */
[[nodiscard]] const trends::Hole *holeAt(const Plot &plot, qint64 at);

/*! "MLflow does not answer, 92 values missing". */
[[nodiscard]] QString holeDetail(const trends::Hole &hole);
/*! "Mon 16 Nov 2026, 20:34:07 CET". */
[[nodiscard]] QString momentText(qint64 at, const QTimeZone &zone);
/*! "Mon 16 Nov 2026, 18:00 to 23:40 CET"; the day of the end where it is another one. */
[[nodiscard]] QString spanText(qint64 from, qint64 to, const QTimeZone &zone);

} // namespace conche::gui
