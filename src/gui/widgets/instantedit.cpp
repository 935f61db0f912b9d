// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instantedit.h"

namespace conche::gui {

using namespace Qt::StringLiterals;

InstantEdit::InstantEdit(QWidget *parent)
    : QDateTimeEdit(parent)
{
    setTimeSpec(Qt::UTC);
    setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
    setCalendarPopup(true);
}

void InstantEdit::setZone(const QTimeZone &zone)
{
    const QDateTime kept = instant();
    m_zone = zone.isValid() ? zone : QTimeZone::utc();
    setInstant(kept);
}

void InstantEdit::setInstant(const QDateTime &instant)
{
    const QDateTime local = instant.toTimeZone(m_zone);
    setDateTime({local.date(), local.time(), Qt::UTC});
}

QDateTime InstantEdit::instant() const
{
    return QDateTime(dateTime().date(), dateTime().time(), m_zone).toUTC();
}

} // namespace conche::gui
