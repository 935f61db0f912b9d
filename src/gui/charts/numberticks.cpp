// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "numberticks.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace conche::gui {

using namespace Qt::StringLiterals;

namespace {

/*! Numbers of an axis are kept so far from the largest double that their differences are numbers. */
constexpr double largest = 1e300;

struct ShownUnit
{
    QString name; ///< empty where numbers stand alone
    double size = 1; ///< in the unit of the values
};

ShownUnit fitting(const QString &unit, double most)
{
    if (unit == u"bytes") {
        static const std::array<ShownUnit, 5> sizes{
            {{u"TB"_s, 1e12}, {u"GB"_s, 1e9}, {u"MB"_s, 1e6}, {u"kB"_s, 1e3}, {u"B"_s, 1}}};
        return *std::ranges::find_if(sizes, [most](const ShownUnit &one) { return most >= one.size || one.size == 1; });
    }
    if (unit == u"s" || unit == u"ms") {
        const double second = unit == u"s" ? 1 : 1000;
        if (most >= 2 * 86'400 * second)
            return {u"d"_s, 86'400 * second};
        if (most >= 2 * 3600 * second)
            return {u"h"_s, 3600 * second};
        if (most >= 120 * second)
            return {u"min"_s, 60 * second};
        return most >= second || unit == u"s" ? ShownUnit{u"s"_s, second} : ShownUnit{u"ms"_s, 1};
    }
    return unit == u"%" ? ShownUnit{unit, 1} : ShownUnit{};
}

double roundStep(double span, int most)
{
    const double least = span / std::max(1, most);
    const double decade = std::pow(10, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * decade >= least * (1 - 1e-9))
            return factor * decade;
    }
    return 10 * decade;
}

} // namespace

NumberTicks numberTicks(double low, double high, int most, const QString &unit)
{
    if (!std::isfinite(low) || !std::isfinite(high) || low > high) {
        low = 0;
        high = 1;
    }
    low = std::clamp(low, -largest, largest);
    high = std::clamp(high, -largest, largest);
    // What does not change is in the middle; what differs in its last digits only cannot be told apart.
    if (high - low <= std::max(std::abs(low), std::abs(high)) * 1e-12) {
        const double room = low == 0 ? 1 : std::abs(low) * 0.1;
        low -= room;
        high += room;
    }
    const ShownUnit shown = fitting(unit, std::max(std::abs(low), std::abs(high)));
    const double step = roundStep((high - low) / shown.size, most);
    const double first = std::floor(low / shown.size / step + 1e-9);
    const double last = std::ceil(high / shown.size / step - 1e-9);
    const int decimals = std::clamp(int(-std::floor(std::log10(step) + 1e-9)), 0, 12);
    NumberTicks ticks{first * step * shown.size, last * step * shown.size, {}, {}};
    const bool isHuge = std::max(std::abs(first), std::abs(last)) * step >= 1e7;
    for (double count = first; count <= last; ++count) {
        const double value = count * step;
        ticks.values << value * shown.size;
        const QString number = isHuge ? QLocale().toString(value, 'g', 3) : QLocale().toString(value, 'f', decimals);
        ticks.texts << (shown.name.isEmpty() ? number : number + QChar(0xa0) + shown.name);
    }
    return ticks;
}

} // namespace conche::gui
