// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace conche::models {

/*! How instants are written in the whole window: in one zone that can always be named, and relative to one now. An
 * instant that is not valid is a dash; one in the future is said to be ahead of this clock. */
class TimeText
{
public:
    /*! A zone that this machine does not know is UTC. */
    TimeText(const QTimeZone &zone, QDateTime now);

    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }
    [[nodiscard]] const QDateTime &now() const { return m_now; }

    /*! "2026-11-23 12:00:05 (Europe/Madrid, UTC+1)": for tooltips and screen readers. */
    [[nodiscard]] QString exact(const QDateTime &instant) const;
    /*! "12:00" on the day of now, "Mon 11:05" within six days of it, else "2026-11-02". */
    [[nodiscard]] QString clock(const QDateTime &instant) const;
    /*! "40 s", "2 h", "21 d": how long ago it is. */
    [[nodiscard]] QString age(const QDateTime &instant) const;
    /*! "40 s ago", "just now", "2 h ahead of this clock". */
    [[nodiscard]] QString ago(const QDateTime &instant) const;
    /*! "in 5 min", "now", "2 h overdue": for what is to come. */
    [[nodiscard]] QString until(const QDateTime &instant) const;
    /*! The relative text and the exact one: "2 h ago, 2026-11-23 12:00:05 (Europe/Madrid, UTC+1)". */
    /*! As a reader wants it beside what it is about: the time of day (or the date) and how long ago that is. */
    [[nodiscard]] QString brief(const QDateTime &instant) const;
    [[nodiscard]] QString both(const QDateTime &instant) const;
    /*! "Europe/Madrid", "UTC". */
    [[nodiscard]] QString zoneName() const;

private:
    QTimeZone m_zone;
    QDateTime m_now;
};

} // namespace conche::models
