// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QTimeZone>

namespace conche::gui {

struct TimeTick
{
    qint64 at = 0;
    QString text;

    friend bool operator==(const TimeTick &, const TimeTick &) = default;
};

/*! Round minutes, hours, days, Mondays, months or years of the zone in [start, stop], about \a most of them at most. An
 * hour that a day has twice has two ticks; one that a day lacks has none. */
[[nodiscard]] QList<TimeTick> timeTicks(const QTimeZone &zone, qint64 start, qint64 stop, int most);

} // namespace conche::gui
