// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "units.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace conche {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Units)
};

// From this size on the next larger unit says it better: "47 h" is clearer than "2 d" to somebody who watches 48 h.
constexpr auto secondsFrom = 1s;
constexpr auto minutesFrom = 91s;
constexpr auto hoursFrom = 91min;
constexpr auto daysFrom = 72h;

} // namespace

QString durationText(std::chrono::milliseconds span)
{
    using namespace std::chrono;
    if (span < 0ms)
        // The smallest number has no positive counterpart.
        return u"−"_s + durationText(-std::max(span, -milliseconds::max()));
    if (span < secondsFrom)
        //: A span of time in milliseconds
        return Words::tr("%1 ms").arg(span.count());
    if (span < 10s)
        //: A span of time in seconds with one decimal
        return Words::tr("%1 s").arg(QLocale::c().toString(static_cast<double>(span / 100ms) / 10, 'f', 1));
    if (span < minutesFrom)
        //: A span of time in seconds
        return Words::tr("%1 s").arg(duration_cast<seconds>(span).count());
    if (span < hoursFrom)
        //: A span of time in minutes
        return Words::tr("%1 min").arg(duration_cast<minutes>(span).count());
    if (span < daysFrom)
        //: A span of time in hours
        return Words::tr("%1 h").arg(duration_cast<hours>(span).count());
    //: A span of time in days
    return Words::tr("%1 d").arg(duration_cast<days>(span).count());
}

QString bytesText(qint64 bytes)
{
    return QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeIecFormat);
}

std::optional<std::chrono::milliseconds> durationFromText(QStringView text)
{
    struct Unit
    {
        QLatin1StringView suffix;
        qint64 milliseconds;
    };
    // "ms" and "min" stand before the suffixes that they end with.
    static constexpr std::array units{Unit{"ms"_L1, 1}, Unit{"min"_L1, 60'000}, Unit{"s"_L1, 1'000},
        Unit{"h"_L1, 3'600'000}, Unit{"d"_L1, 86'400'000}};
    const QStringView trimmed = text.trimmed();
    for (const Unit &unit : units) {
        if (!trimmed.endsWith(unit.suffix))
            continue;
        bool isNumber = false;
        const double count = trimmed.chopped(unit.suffix.size()).trimmed().toDouble(&isNumber);
        const double milliseconds = count * static_cast<double>(unit.milliseconds);
        constexpr double tenYears = 10 * 366 * 86'400'000.0;
        if (!isNumber || !(milliseconds >= 0) || milliseconds > tenYears)
            return std::nullopt;
        return std::chrono::milliseconds(std::llround(milliseconds));
    }
    return std::nullopt;
}

} // namespace conche
