// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stages.h"

#include "material.h"
#include "robust.h"

#include <algorithm>
#include <utility>

namespace conche::trends {

namespace {

constexpr qint64 day = 86'400'000;
constexpr qint64 week = 7 * day;
// 1970 began on a Thursday; weeks begin on Monday.
constexpr qint64 firstMonday = 4 * day;

} // namespace

std::vector<Stage> stagesOf(qint64 length, std::span<const Point> points, qint64 now)
{
    const qint64 offset = length == week ? firstMonday : 0;
    const qint64 part = length == week ? day : day / 4;
    const auto beginOf = [&](qint64 at) { return at - ((at - offset) % length + length) % length; };
    std::vector<Stage> stages;
    for (std::size_t begin = 0; begin < points.size();) {
        const qint64 start = beginOf(points[begin].at);
        int covered = 0;
        qint64 last = -1;
        std::size_t end = begin;
        for (; end < points.size() && points[end].at < start + length; ++end)
            covered += std::exchange(last, (points[end].at - start) / part) != (points[end].at - start) / part ? 1 : 0;
        if (start + length <= now)
            stages.push_back({{start, medianOf(valuesOf(points.subspan(begin, end - begin)))}, covered});
        begin = end;
    }
    return stages;
}

int usuallyCovered(std::vector<Stage> stages)
{
    if (stages.empty())
        return 0;
    const auto middle = stages.begin() + static_cast<std::ptrdiff_t>(stages.size() / 2);
    std::ranges::nth_element(stages, middle, {}, &Stage::covered);
    return middle->covered;
}

Points mediansOf(const std::vector<Stage> &stages, int usual)
{
    Points medians;
    for (const Stage &stage : stages) {
        if (4 * stage.covered >= 3 * usual)
            medians.push_back(stage.median);
    }
    return medians;
}

} // namespace conche::trends
