// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "nearestname.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>
#include <vector>

namespace conche {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Core)
};

qsizetype editDistance(QStringView left, QStringView right)
{
    std::vector<qsizetype> row(static_cast<size_t>(right.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (const QChar letter : left) {
        qsizetype diagonal = row[0]++;
        for (size_t j = 1; j < row.size(); ++j) {
            const qsizetype substituted = diagonal + (letter == right[static_cast<qsizetype>(j) - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, substituted});
        }
    }
    return row.back();
}

} // namespace

std::optional<QString> nearestName(QStringView name, const QStringList &candidates)
{
    std::optional<QString> nearest;
    // Names of this length in a file are not misspelt words, and their distance would cost its square in time.
    constexpr qsizetype longestName = 100;
    if (name.size() > longestName)
        return nearest;
    qsizetype smallest = std::max<qsizetype>(1, name.size() / 3) + 1;
    for (const QString &candidate : candidates) {
        const qsizetype distance = editDistance(name, candidate);
        if (distance < smallest) {
            smallest = distance;
            nearest = candidate;
        }
    }
    return nearest;
}

QString withNearestName(const QString &sentence, QStringView name, const QStringList &candidates)
{
    const std::optional<QString> near = nearestName(name, candidates);
    //: %1 is a sentence, %2 a name
    return near ? Words::tr("%1. Did you mean \"%2\"?").arg(sentence, *near) : sentence;
}

} // namespace conche
