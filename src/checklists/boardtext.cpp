// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "board.h"

#include <QCoreApplication>
#include <QLocale>

namespace conche::checklists {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Checklists)
};

/*! Words for one list at one moment. */
class Text
{
public:
    Text(const ListState &state, const QDateTime &now, const QTimeZone &zone)
        : m_state(state)
        , m_zone(zone)
        , m_today(now.toTimeZone(zone).date())
    {
    }

    [[nodiscard]] QString headline() const;
    [[nodiscard]] QString brief() const;

private:
    [[nodiscard]] QDate dayOf(const QDateTime &instant) const { return instant.toTimeZone(m_zone).date(); }
    /*! The last day before the instant: what is due by midnight is due on the day before. */
    [[nodiscard]] QDate lastDayBefore(const QDateTime &instant) const { return dayOf(instant.addMSecs(-1)); }
    [[nodiscard]] QString day(const QDate &day) const;
    [[nodiscard]] QString since(const QDate &day) const;
    [[nodiscard]] QString on(const QDate &day) const;
    [[nodiscard]] QString progress() const
    {
        //: %1 and %2 are numbers: 2 of 4 done
        return Words::tr("%1 of %2 done").arg(m_state.answered()).arg(m_state.items());
    }
    [[nodiscard]] QString period() const { return periodText(m_state.list.kind, m_state.key.period, m_state.period); }
    [[nodiscard]] QString doneText() const;

    const ListState &m_state;
    QTimeZone m_zone;
    QDate m_today;
};

QString Text::day(const QDate &day) const
{
    //: a day, as QLocale writes it: Fri 20 Nov
    return QLocale().toString(day, day.year() == m_today.year() ? Words::tr("ddd d MMM") : u"yyyy-MM-dd"_s);
}

QString Text::since(const QDate &from) const
{
    const qint64 days = from.daysTo(m_today);
    return days == 0 ? Words::tr("since today")
        : days == 1  ? Words::tr("since yesterday")
                    //: %1 is a day
                    : Words::tr("since %1").arg(day(from));
}

QString Text::on(const QDate &due) const
{
    const qint64 days = m_today.daysTo(due);
    return days == 0 ? Words::tr("today")
        : days == 1  ? Words::tr("tomorrow")
                    //: %1 is a day: on Fri 20 Nov
                    : Words::tr("on %1").arg(day(due));
}

QString Text::doneText() const
{
    const QDateTime at = m_state.run->completed->toTimeZone(m_zone);
    const QString time = QLocale().toString(at.time(), QLocale::ShortFormat);
    //: %1 is a time of day, or a day
    return at.date() == m_today ? Words::tr("done today %1").arg(time) : Words::tr("done %1").arg(day(at.date()));
}

QString Text::headline() const
{
    const QString name = m_state.key.period.isEmpty() ? m_state.list.title : period();
    QString text;
    switch (m_state.standing) {
    case Standing::Overdue:
        //: %1 is a period, %2 "since yesterday", %3 "2 of 4 done"
        text = Words::tr("%1 is overdue %2: %3.").arg(name, since(dayOf(m_state.times->overdueFrom)), progress());
        break;
    case Standing::Late:
        //: %1 is a period, %2 a day, %3 "2 of 4 done"
        text = Words::tr("%1 was due on %2 and is not late yet: %3.")
                   .arg(name, day(lastDayBefore(m_state.times->dueBy)), progress());
        break;
    case Standing::Due:
    case Standing::NotDue:
        if (m_state.times && !m_state.run.value_or(ListRunSummary()).completed)
            //: %1 is a period, %2 "on Fri 20 Nov", "tomorrow", %3 "2 of 4 done"
            text = Words::tr("%1 is due %2: %3.").arg(name, on(lastDayBefore(m_state.times->dueBy)), progress());
        else if (m_state.run && m_state.run->completed)
            //: %1 is a period, %2 "done Fri 20 Nov"
            text = Words::tr("%1: %2.").arg(name, doneText());
        else
            //: %1 is the title of a list
            text = Words::tr("%1: no run is open.").arg(m_state.list.title);
        break;
    case Standing::Open:
        //: %1 is a period, %2 "2 of 4 done"
        text = Words::tr("%1 is open: %2.").arg(name, progress());
        break;
    case Standing::Done:
        text = m_state.run->signedOff ? Words::tr("%1 is done and signed off.").arg(name)
                                      : Words::tr("%1 is done and waits for its sign-off.").arg(name);
        break;
    }
    return asSentence(text);
}

QString Text::brief() const
{
    switch (m_state.standing) {
    case Standing::Overdue: {
        const auto days = static_cast<int>(dayOf(m_state.times->overdueFrom).daysTo(m_today));
        //: %1 is a period
        return days == 0 ? Words::tr("overdue, %1").arg(period())
                         : Words::tr("overdue %n d, %1", nullptr, days).arg(period());
    }
    case Standing::Late:
        //: %1 is a day, %2 a period
        return Words::tr("was due %1, %2").arg(day(lastDayBefore(m_state.times->dueBy)), period());
    case Standing::Due:
    case Standing::NotDue: {
        if (!m_state.times)
            return m_state.run && m_state.run->completed ? doneText() : Words::tr("no run open");
        const QDate due = lastDayBefore(m_state.times->dueBy);
        const auto days = static_cast<int>(m_today.daysTo(due));
        return days <= 0 ? Words::tr("due today")
                         //: %1 is a day
                         : Words::tr("due in %n d, %1", nullptr, days).arg(day(due));
    }
    case Standing::Open:
        //: %1 is a person or a version
        return m_state.list.kind == PeriodKind::Person ? Words::tr("%1, no date").arg(period())
                                                       : Words::tr("%1, open").arg(period());
    case Standing::Done:
        return doneText();
    }
    return {};
}

} // namespace

QString asSentence(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1);
}

QString headline(const ListState &state, const QDateTime &now, const QTimeZone &zone)
{
    return Text(state, now, zone).headline();
}

QString namedHeadline(const ListState &state, const QDateTime &now, const QTimeZone &zone)
{
    //: %1 is the title of a list, %2 a sentence about it
    return Words::tr("%1: %2").arg(state.list.title.simplified(), headline(state, now, zone));
}

QString brief(const ListState &state, const QDateTime &now, const QTimeZone &zone)
{
    return Text(state, now, zone).brief();
}

} // namespace conche::checklists
