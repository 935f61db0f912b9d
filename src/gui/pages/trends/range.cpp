// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "range.h"

#include <QCoreApplication>

namespace conche::gui {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::gui::Range)
};

constexpr std::array stateNames{"day", "week", "month", "quarter", "year", "all", "custom"};

qint64 daysOf(Range::Kind kind)
{
    switch (kind) {
    case Range::Kind::Day:
        return 1;
    case Range::Kind::Week:
        return 7;
    case Range::Kind::Quarter:
        return 90;
    case Range::Kind::Year:
        return 365;
    case Range::Kind::Month:
    case Range::Kind::All:
    case Range::Kind::Custom:
        break;
    }
    return 30;
}

} // namespace

Period Range::at(const QDateTime &now, const std::optional<QDateTime> &first) const
{
    if (kind == Kind::Custom && chosen.start.isValid() && chosen.start < chosen.stop)
        return chosen;
    // A series that has just begun is not stretched over the whole width.
    const QDateTime yesterday = now.addDays(-1);
    if (kind == Kind::All && first)
        return {std::min(*first, yesterday), now};
    return {now.addDays(-daysOf(kind)), now};
}

QByteArray Range::toState() const
{
    QByteArray state = stateNames.at(size_t(kind));
    if (kind == Kind::Custom)
        state += ' ' + instantText(chosen.start).toLatin1() + ' ' + instantText(chosen.stop).toLatin1();
    return state;
}

Range Range::fromState(const QByteArray &state)
{
    const QList<QByteArray> parts = state.split(' ');
    Range range;
    for (const Kind kind : kinds) {
        if (parts.value(0) == stateNames.at(size_t(kind)))
            range.kind = kind;
    }
    if (range.kind != Kind::Custom)
        return range;
    const auto start = instantFromText(QString::fromLatin1(parts.value(1)));
    const auto stop = instantFromText(QString::fromLatin1(parts.value(2)));
    if (!start || !stop || *start >= *stop)
        return {};
    range.chosen = {*start, *stop};
    return range;
}

QString rangeText(Range::Kind kind)
{
    switch (kind) {
    case Range::Kind::Day:
        //: The last 24 hours; as short as possible
        return Words::tr("24 h");
    case Range::Kind::Week:
        //: The last 7 days; as short as possible
        return Words::tr("7 d");
    case Range::Kind::Month:
        //: The last 30 days; as short as possible
        return Words::tr("30 d");
    case Range::Kind::Quarter:
        //: The last 90 days; as short as possible
        return Words::tr("90 d");
    case Range::Kind::Year:
        //: The last year; as short as possible
        return Words::tr("1 y");
    case Range::Kind::All:
        //: All time that is remembered; as short as possible
        return Words::tr("All");
    case Range::Kind::Custom:
        break;
    }
    //: A period that the user chooses; as short as possible
    return Words::tr("Custom…");
}

QString spokenRange(Range::Kind kind)
{
    switch (kind) {
    case Range::Kind::Day:
        return Words::tr("Last 24 hours");
    case Range::Kind::Week:
        return Words::tr("Last 7 days");
    case Range::Kind::Month:
        return Words::tr("Last 30 days");
    case Range::Kind::Quarter:
        return Words::tr("Last 90 days");
    case Range::Kind::Year:
        return Words::tr("Last year");
    case Range::Kind::All:
        return Words::tr("All time that is remembered");
    case Range::Kind::Custom:
        break;
    }
    return Words::tr("Choose a period…");
}

} // namespace conche::gui
