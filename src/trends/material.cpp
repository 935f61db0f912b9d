// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "material.h"

#include "robust.h"

#include "core/units.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace conche::trends {

using std::chrono::milliseconds;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Trends)
};

// Clocks of machines differ by a little.
constexpr qint64 tolerance = 2 * 60'000;

/*! Looks for what makes numbers doubtful, and says so. */
class Examination
{
public:
    explicit Examination(const std::vector<store::Sample> &samples, qint64 now)
        : m_samples(samples)
        , m_now(now)
    {
    }

    [[nodiscard]] QStringList remarks(const Points &points) const
    {
        QStringList remarks{future(), sameInstant(), noNumbers(store::NoNumber::NotANumber),
            noNumbers(store::NoNumber::Infinite), stuck(points), unitJump(points)};
        remarks.removeAll(QString());
        return remarks;
    }

private:
    [[nodiscard]] QString future() const
    {
        qint64 newest = 0;
        int count = 0;
        for (const store::Sample &sample : m_samples) {
            if (sample.at > m_now + tolerance) {
                ++count;
                newest = std::max(newest, sample.at);
            }
        }
        if (count == 0)
            return {};
        //: %1 is a span of time
        return Words::tr("%n value(s) lie in the future, the newest by %1: a clock is wrong.", nullptr, count)
            .arg(durationText(milliseconds(newest - m_now)));
    }

    [[nodiscard]] QString sameInstant() const
    {
        int count = 0;
        for (std::size_t i = 1; i < m_samples.size(); ++i)
            count += m_samples[i].at == m_samples[i - 1].at ? 1 : 0;
        return count == 0 ? QString()
                          : Words::tr("%n value(s) have the same time as another; their mean counts.", nullptr, count);
    }

    [[nodiscard]] QString noNumbers(store::NoNumber kind) const
    {
        const auto count = static_cast<int>(std::ranges::count(m_samples, kind, &store::Sample::noNumber));
        if (count == 0)
            return {};
        return kind == store::NoNumber::Infinite
            ? Words::tr("%n value(s) are infinite and count as gaps.", nullptr, count)
            : Words::tr("%n value(s) are NaN and count as gaps.", nullptr, count);
    }

    /*! Whole numbers repeat all the time; a fraction to its last digit does not. */
    [[nodiscard]] static QString stuck(const Points &points)
    {
        constexpr std::size_t suspicious = 5;
        std::size_t count = 0;
        while (count < points.size() && points[points.size() - 1 - count].value == points.back().value)
            ++count;
        if (count < suspicious || points.back().value == std::round(points.back().value))
            return {};
        return Words::tr(
            "The last %n values are the same to the last digit: they may be stuck.", nullptr, static_cast<int>(count));
    }

    /*! From shares to percent or back: values become a hundred times what they were, and stay so. */
    [[nodiscard]] static QString unitJump(const Points &points)
    {
        constexpr std::size_t most = 3;
        for (std::size_t i = points.size() - std::min<std::size_t>(1, points.size()); i >= 2; --i) {
            const std::size_t before = std::min(most, i);
            const std::size_t after = std::min(most, points.size() - i);
            const std::vector<double> earlier = valuesOf(std::span(points).subspan(i - before, before));
            const std::vector<double> later = valuesOf(std::span(points).subspan(i, after));
            const double ratio = medianOf(later) / medianOf(earlier);
            const bool isUp = isHundredfold(ratio) && std::ranges::min(later) > 10 * std::ranges::max(earlier);
            const bool isDown = isHundredfold(1 / ratio) && std::ranges::min(earlier) > 10 * std::ranges::max(later);
            if (isUp)
                return Words::tr("Values became a hundred times larger at once: the unit may have changed.");
            if (isDown)
                return Words::tr("Values became a hundred times smaller at once: the unit may have changed.");
        }
        return {};
    }

    [[nodiscard]] static bool isHundredfold(double ratio) { return ratio > 80 && ratio < 125; }

    const std::vector<store::Sample> &m_samples;
    qint64 m_now;
};

double typicalCases(const std::vector<store::Sample> &samples)
{
    std::vector<double> cases;
    for (const store::Sample &sample : samples) {
        if (sample.weight > 0)
            cases.push_back(sample.weight);
    }
    return cases.empty() ? 0 : medianOf(cases);
}

} // namespace

Material materialOf(const std::vector<store::Sample> &given, qint64 now)
{
    Material material;
    std::vector<store::Sample> samples = given;
    if (!std::ranges::is_sorted(samples, {}, &store::Sample::at)) {
        material.remarks << Words::tr("Values came out of order.");
        std::ranges::stable_sort(samples, {}, &store::Sample::at);
    }
    for (auto begin = samples.begin(); begin != samples.end();) {
        const auto end = std::find_if(begin, samples.end(), [begin](const auto &one) { return one.at != begin->at; });
        double sum = 0;
        int count = 0;
        for (auto sample = begin; sample != end; ++sample) {
            if (sample->noNumber == store::NoNumber::None && std::isfinite(sample->value)) {
                sum += sample->value;
                ++count;
                if (sample->at <= now + tolerance)
                    material.newest = *sample;
            }
        }
        if (begin->at <= now + tolerance && count > 0)
            material.points.push_back({begin->at, sum / count});
        else if (begin->at <= now + tolerance)
            material.noNumbers.push_back(begin->at);
        begin = end;
    }
    material.testCases = typicalCases(samples);
    material.remarks << Examination(samples, now).remarks(material.points);
    return material;
}

qint64 usualInterval(const Points &points)
{
    std::vector<double> intervals;
    for (std::size_t i = 1; i < points.size(); ++i)
        intervals.push_back(static_cast<double>(points[i].at - points[i - 1].at));
    return intervals.empty() ? 0 : std::llround(medianOf(intervals));
}

std::span<const Point> within(const Points &points, qint64 from, qint64 to)
{
    const auto begin = std::ranges::lower_bound(points, from, {}, &Point::at);
    const auto end = std::ranges::lower_bound(points, std::max(from, to), {}, &Point::at);
    return {begin, end};
}

std::vector<double> valuesOf(std::span<const Point> points)
{
    std::vector<double> values;
    values.reserve(points.size());
    for (const Point &point : points)
        values.push_back(point.value);
    return values;
}

} // namespace conche::trends
