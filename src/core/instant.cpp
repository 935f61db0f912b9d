// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instant.h"

#include <QRegularExpression>
#include <QTimeZone>

namespace conche {

using namespace Qt::StringLiterals;

std::optional<QDateTime> instantFromText(QStringView text)
{
    static const QRegularExpression form(
        u"^(\\d{4}-\\d\\d-\\d\\d)[Tt ](\\d\\d:\\d\\d:\\d\\d)(?:\\.(\\d+))?(?:([Zz])|([+-])([01]\\d|2[0-3]):?([0-5]\\d))\\z"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
    const QTime time = QTime::fromString(match.captured(2), Qt::ISODate);
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    QDateTime instant(date, time, Qt::UTC);
    instant = instant.addMSecs(match.captured(3).leftJustified(3, u'0', true).toInt());
    if (match.capturedLength(4) == 0) {
        const int offset = match.captured(6).toInt() * 3600 + match.captured(7).toInt() * 60;
        instant = instant.addSecs(match.captured(5) == u"-"_s ? offset : -offset);
    }
    return instant;
}

QString instantText(const QDateTime &instant)
{
    const QDateTime utc = instant.toUTC();
    return utc.toString(utc.time().msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

QDateTime utcDayStart(const QDateTime &instant)
{
    return {instant.toUTC().date(), QTime(0, 0), Qt::UTC};
}

Period lastCompleteUtcDay(const QDateTime &instant)
{
    const QDateTime today = utcDayStart(instant);
    return {today.addDays(-1), today};
}

} // namespace conche
