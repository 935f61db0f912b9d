// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "series.h"

#include <cmath>
#include <numbers>

namespace conche::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Hour = 3'600'000;

/*! One full turn a period, highest at \a peak. */
double wave(double position, double peak, double period)
{
    return std::cos(2 * std::numbers::pi * (position - peak) / period);
}

struct Moment
{
    explicit Moment(qint64 atHour)
        : hour(atHour)
        , day(atHour / 24)
        , hourOfDay(static_cast<int>(atHour % 24))
        // 1 January 1970 was a Thursday.
        , weekend((atHour / 24 + 3) % 7 >= 5)
    {
    }

    qint64 hour;
    qint64 day;
    int hourOfDay;
    bool weekend;
};

double price(const World &world, const Moment &at)
{
    const double daily = 0.028 * wave(at.hourOfDay, 19.5, 12) + 0.012 * wave(at.hourOfDay, 20, 24);
    const double weekly = at.weekend ? -0.022 : 0.0;
    const double chance = 0.014 * world.noise("price-day"_L1, at.day) + 0.006 * world.noise("price"_L1, at.hour);
    return rounded(std::max(0.004, 0.124 + daily + weekly + chance), 5);
}

QString tariffPeriod(const Moment &at)
{
    if (at.weekend || at.hourOfDay < 8)
        return u"P6"_s;
    const bool peak = (at.hourOfDay >= 10 && at.hourOfDay < 14) || (at.hourOfDay >= 18 && at.hourOfDay < 22);
    return peak ? u"P1"_s : u"P2"_s;
}

Point energyPoint(const World &world, const Moment &at, const QString &source)
{
    const double kwh = price(world, at);
    return {at.hour * Hour,
        {{u"provider"_s, u"ree"_s}, {u"data_source"_s, source}, {u"market_type"_s, u"spot"_s},
            {u"day_type"_s, at.weekend ? u"weekend"_s : u"weekday"_s}, {u"tariff_period"_s, tariffPeriod(at)}},
        {{u"price_eur_kwh"_s, kwh}, {u"price_eur_mwh"_s, rounded(kwh * 1000, 2)}}};
}

Point weatherPoint(const World &world, const Moment &at)
{
    const double season = wave(static_cast<double>(at.day % 365), 200, 365);
    const double warmth = 17.5 + 9 * season + 5.5 * wave(at.hourOfDay, 15, 24)
        + 2.2 * world.noise("weather-day"_L1, at.day) + 0.6 * world.noise("temperature"_L1, at.hour);
    const double humidity
        = std::clamp(58 - 1.3 * (warmth - 17.5) + 4 * world.noise("humidity"_L1, at.hour), 12.0, 98.0);
    return {at.hour * Hour,
        {{u"data_source"_s, u"openweathermap"_s}, {u"data_type"_s, u"current"_s}, {u"province"_s, u"Jaén"_s},
            {u"station_id"_s, u"openweathermap_linares"_s}},
        {{u"temperature"_s, rounded(warmth, 1)}, {u"humidity"_s, rounded(humidity, 0)},
            {u"pressure"_s, rounded(1015 + 6 * world.noise("pressure"_L1, at.day), 0)}}};
}

/*! Records that never came, long enough ago that no check asks for them. */
bool wasLost(const World &world, bool weather, qint64 time)
{
    if (world.wasDown(time))
        return true;
    const double chance = weather ? 0.006 : 0.0008;
    return time < world.startedAt().addDays(-10).toMSecsSinceEpoch()
        && world.uniform(weather ? "weather-lost"_L1 : "price-lost"_L1, time / Hour) < chance;
}

bool isMissing(const World &world, const Scenario &scenario, bool weather, qint64 time)
{
    if (wasLost(world, weather, time))
        return true;
    if (scenario.noDataFor.count() > 0
        && time > world.startedAt().toMSecsSinceEpoch() - scenario.noDataFor / std::chrono::milliseconds(1))
        return true;
    if (!weather || !scenario.weatherGap)
        return false;
    const Period day = lastCompleteUtcDay(world.now());
    const qint64 hourOfDay = (time - day.start.toMSecsSinceEpoch()) / Hour;
    return time < day.stop.toMSecsSinceEpoch() && hourOfDay >= 5 && hourOfDay < 19;
}

} // namespace

QStringList measurements()
{
    return {u"energy_prices"_s, u"weather_data"_s};
}

QList<Point> points(const World &world, QStringView measurement, const Period &period)
{
    QList<Point> result;
    const Scenario &scenario = world.scenario();
    const bool weather = measurement == u"weather_data";
    if (!weather && measurement != u"energy_prices")
        return result;
    const qint64 start = std::max(period.start.toMSecsSinceEpoch(), world.historyStart().toMSecsSinceEpoch());
    const qint64 stop = std::min(period.stop.toMSecsSinceEpoch(), world.now().toMSecsSinceEpoch() + 1);
    for (qint64 hour = (start + Hour - 1) / Hour; hour * Hour < stop; ++hour) {
        const Moment at(hour);
        if (isMissing(world, scenario, weather, hour * Hour))
            continue;
        if (weather) {
            result.append(weatherPoint(world, at));
            continue;
        }
        result.append(energyPoint(world, at, u"ree_historical"_s));
        // By day a second source writes the same hours: an hour is not a point.
        if (at.hourOfDay >= 8 && at.hourOfDay < 21)
            result.append(energyPoint(world, at, u"ree_realtime"_s));
    }
    return result;
}

} // namespace conche::practice
