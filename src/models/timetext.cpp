// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timetext.h"

#include "core/units.h"

#include <QCoreApplication>
#include <QLocale>

namespace conche::models {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Models)
};

// Clocks of machines differ by a little.
constexpr milliseconds tolerance = 2s;

/*! Whole seconds: nobody reads tenths of them in an age. */
QString spanText(milliseconds span)
{
    if (span >= 10s)
        return durationText(span);
    //: A span of time in seconds
    return Words::tr("%1 s").arg(std::chrono::duration_cast<std::chrono::seconds>(span).count());
}

QString offsetText(const QDateTime &local)
{
    const int minutes = local.offsetFromUtc() / 60;
    const QString hours = QString::number(std::abs(minutes) / 60);
    const QString rest = minutes % 60 == 0 ? QString() : u":%1"_s.arg(std::abs(minutes) % 60, 2, 10, QChar(u'0'));
    return u"UTC%1%2%3"_s.arg(minutes < 0 ? u"−"_s : u"+"_s, hours, rest);
}

} // namespace

TimeText::TimeText(const QTimeZone &zone, QDateTime now)
    : m_zone(zone.isValid() ? zone : QTimeZone::utc())
    , m_now(std::move(now))
{
}

QString TimeText::zoneName() const
{
    return QString::fromLatin1(m_zone.id());
}

QString TimeText::exact(const QDateTime &instant) const
{
    if (!instant.isValid())
        return u"–"_s;
    const QDateTime local = instant.toTimeZone(m_zone);
    const QString time = local.toString(u"yyyy-MM-dd HH:mm:ss"_s);
    return zoneName() == "UTC"_L1 ? time + u" UTC"_s : u"%1 (%2, %3)"_s.arg(time, zoneName(), offsetText(local));
}

QString TimeText::clock(const QDateTime &instant) const
{
    if (!instant.isValid())
        return u"–"_s;
    const QDateTime local = instant.toTimeZone(m_zone);
    const qint64 days = std::abs(local.date().daysTo(m_now.toTimeZone(m_zone).date()));
    constexpr int weekdays = 6;
    if (days == 0)
        return local.toString(u"HH:mm"_s);
    if (days <= weekdays)
        return u"%1 %2"_s.arg(
            QLocale().dayName(local.date().dayOfWeek(), QLocale::ShortFormat), local.toString(u"HH:mm"_s));
    return local.toString(u"yyyy-MM-dd"_s);
}

QString TimeText::age(const QDateTime &instant) const
{
    if (!instant.isValid() || !m_now.isValid())
        return u"–"_s;
    const milliseconds span(instant.msecsTo(m_now));
    if (span < -tolerance)
        //: In place of an age, of an instant that lies in the future; %1 is a span of time. As short as possible
        return Words::tr("%1 ahead").arg(spanText(-span));
    return spanText(std::max(span, milliseconds(0)));
}

QString TimeText::ago(const QDateTime &instant) const
{
    if (!instant.isValid() || !m_now.isValid())
        return u"–"_s;
    const milliseconds span(instant.msecsTo(m_now));
    if (span < -tolerance)
        //: %1 is a span of time
        return Words::tr("%1 ahead of this clock").arg(spanText(-span));
    if (span < 1s)
        return Words::tr("just now");
    //: %1 is a span of time
    return Words::tr("%1 ago").arg(spanText(span));
}

QString TimeText::until(const QDateTime &instant) const
{
    if (!instant.isValid() || !m_now.isValid())
        return u"–"_s;
    const milliseconds span(m_now.msecsTo(instant));
    if (span >= 1s)
        //: %1 is a span of time
        return Words::tr("in %1").arg(spanText(span));
    //: %1 is a span of time
    return span > -1s ? Words::tr("now") : Words::tr("%1 overdue").arg(spanText(-span));
}

QString TimeText::brief(const QDateTime &instant) const
{
    return instant.isValid() ? u"%1, %2"_s.arg(clock(instant), ago(instant)) : u"–"_s;
}

QString TimeText::both(const QDateTime &instant) const
{
    return instant.isValid() ? u"%1, %2"_s.arg(ago(instant), exact(instant)) : u"–"_s;
}

} // namespace conche::models
