// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "valuetext.h"

#include "core/units.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace conche::trends {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Trends)
};

struct Scale
{
    double from; ///< it is used from this value on
    double divisor;
    QLatin1StringView unit;
};

// As durationText() has it: "47 h" is clearer than "2 d".
constexpr std::array spans{Scale{259'200'000, 86'400'000, "d"_L1}, Scale{5'460'000, 3'600'000, "h"_L1},
    Scale{91'000, 60'000, "min"_L1}, Scale{1000, 1000, "s"_L1}};
constexpr std::array sizes{
    Scale{1e12, 1e12, "TB"_L1}, Scale{1e9, 1e9, "GB"_L1}, Scale{1e6, 1e6, "MB"_L1}, Scale{1e3, 1e3, "kB"_L1}};

QString plain(double value, int decimals)
{
    const QString text = QString::number(std::abs(value), 'f', decimals);
    const bool isZero = text.toDouble() == 0;
    return value < 0 && !isZero ? u'−' + text : text;
}

/*! A number in the unit that fits it. */
struct Scaled
{
    double number = 0;
    QString unit;
};

Scaled scaled(std::span<const Scale> scales, double value, QLatin1StringView smallest)
{
    for (const Scale &scale : scales) {
        if (std::abs(value) >= scale.from)
            return {value / scale.divisor, QString(scale.unit)};
    }
    return {value, QString(smallest)};
}

Scaled scaled(const stack::Metric &metric, double value)
{
    if (metric.unit == "bytes"_L1)
        return scaled(sizes, value, "B"_L1);
    if (metric.unit == "ms"_L1)
        return scaled(spans, value, "ms"_L1);
    if (metric.unit == "s"_L1)
        return scaled(spans, value * 1000, "ms"_L1);
    return {value, metric.unit};
}

/*! As somebody wrote it: a limit is not rounded. */
ValueText writtenText(const stack::Metric &metric, double limit)
{
    const Scaled fitting = scaled(metric, limit);
    QString number = QString::number(fitting.number, 'g', 6);
    number.replace(u'-', u'−');
    return {number, fitting.unit};
}

QString boundsText(const stack::Metric &metric)
{
    const stack::Limits &limits = metric.limits;
    const std::optional<double> low = limits.warnBelow ? limits.warnBelow : limits.critBelow;
    const std::optional<double> high = limits.warnAbove ? limits.warnAbove : limits.critAbove;
    // "24 a day or more" is how counts are spoken of; "over 0.85" is how a share is.
    const bool isCount = metric.unit.startsWith("a "_L1) || metric.unit == "%"_L1;
    if (low && high) {
        const ValueText lowest = writtenText(metric, *low);
        const ValueText highest = writtenText(metric, *high);
        //: %1 is a number, %2 a larger one with its unit
        return Words::tr("%1 to %2").arg(lowest.unit == highest.unit ? lowest.number : lowest.whole(), highest.whole());
    }
    if (low)
        //: %1 is a number with its unit
        return (isCount ? Words::tr("%1 or more") : Words::tr("over %1")).arg(limitText(metric, *low));
    if (high)
        //: %1 is a number with its unit
        return (isCount ? Words::tr("%1 or less") : Words::tr("under %1")).arg(limitText(metric, *high));
    return {};
}

} // namespace

bool isShare(const stack::Metric &metric)
{
    const auto *run = std::get_if<stack::RunMetric>(&metric.source);
    const bool isValue = std::holds_alternative<stack::ModelMetric>(metric.source)
        || (run && run->measures == stack::RunMetric::Measures::Value);
    const auto isSmall = [](const std::optional<double> &limit) { return !limit || std::abs(*limit) <= 1; };
    const stack::Limits &limits = metric.limits;
    return isValue && metric.unit.isEmpty() && metric.better == stack::Metric::Better::Higher
        && isSmall(limits.warnBelow) && isSmall(limits.warnAbove) && isSmall(limits.critBelow)
        && isSmall(limits.critAbove);
}

QString numberText(double value)
{
    const double magnitude = std::abs(value);
    if (magnitude >= 1e15 || !std::isfinite(value))
        return QLocale::c().toString(value, 'g', 3);
    const bool isNearlyWhole = std::abs(magnitude - std::round(magnitude)) < 0.005 * magnitude;
    if (magnitude == 0 || magnitude >= 100 || isNearlyWhole)
        return plain(value, 0);
    constexpr int smallest = 8;
    const int decimals = 1 - static_cast<int>(std::floor(std::log10(magnitude)));
    QString text = plain(value, std::clamp(decimals, 1, smallest));
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

ValueText valueText(const stack::Metric &metric, double value)
{
    if (isShare(metric) && std::abs(value) <= 1)
        return {plain(value, 3), {}};
    const Scaled fitting = scaled(metric, value);
    return {numberText(fitting.number), fitting.unit};
}

QString exactText(const stack::Metric &metric, double value)
{
    return writtenText(metric, value).whole();
}

QString limitText(const stack::Metric &metric, double limit)
{
    return writtenText(metric, limit).whole();
}

QString limitsText(const stack::Metric &metric)
{
    const QString bounds = boundsText(metric);
    if (!bounds.isEmpty() && metric.growthOver)
        //: %1 is what a growth must be, such as "under 1 GB"; %2 a span of time
        return Words::tr("%1 in %2").arg(bounds, durationText(*metric.growthOver));
    if (!bounds.isEmpty())
        return bounds;
    if (metric.target)
        //: %1 is a number with its unit
        return Words::tr("target %1").arg(limitText(metric, *metric.target));
    return Words::tr("no limit");
}

} // namespace conche::trends
