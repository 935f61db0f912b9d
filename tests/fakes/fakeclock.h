// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

namespace conche::fakes {

/*! A clock that is set by hand. */
class FakeClock final : public Clock
{
public:
    explicit FakeClock(QDateTime now = QDateTime(QDate(2026, 3, 10), QTime(9, 30), Qt::UTC))
        : m_now(std::move(now))
    {
    }

    [[nodiscard]] QDateTime nowUtc() const override { return m_now; }
    void set(const QDateTime &now) { m_now = now.toUTC(); }
    void advance(std::chrono::milliseconds span) { m_now = m_now.addMSecs(span.count()); }

private:
    QDateTime m_now;
};

} // namespace conche::fakes
