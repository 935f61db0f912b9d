// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <utility>
#include <vector>

namespace conche::trends {

/*! Counts pairs that stand in the wrong order, by merging: O(n log n). Keeps its memory for the next count. */
class InversionCounter
{
public:
    /*! Sorts \a values and says how many pairs had the larger one first; equal ones are in order. */
    [[nodiscard]] qint64 sort(std::vector<double> &values);

private:
    std::vector<double> m_other;
};

/*! The pairs of positions that stand in the wrong order, the position of the larger one first: O(n log n + pairs). */
[[nodiscard]] std::vector<std::pair<qint32, qint32>> invertedPairs(const std::vector<double> &values);

} // namespace conche::trends
