// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verdict.h"

#include <algorithm>
#include <array>

namespace conche {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array allVerdicts{Verdict::Ok, Verdict::Warning, Verdict::Critical, Verdict::Unknown};

int severity(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ok:
        return 0;
    case Verdict::Warning:
        return 1;
    case Verdict::Unknown:
        return 2;
    case Verdict::Critical:
        return 3;
    }
    return 2;
}

} // namespace

bool isWorse(Verdict left, Verdict right)
{
    return severity(left) > severity(right);
}

Verdict worst(std::span<const Verdict> verdicts)
{
    if (verdicts.empty())
        return Verdict::Unknown;
    return *std::ranges::max_element(verdicts, {}, severity);
}

QLatin1StringView verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ok:
        return "ok"_L1;
    case Verdict::Warning:
        return "warning"_L1;
    case Verdict::Critical:
        return "critical"_L1;
    case Verdict::Unknown:
        return "unknown"_L1;
    }
    return "unknown"_L1;
}

std::optional<Verdict> verdictFromName(QStringView name)
{
    for (const Verdict verdict : allVerdicts) {
        if (name == verdictName(verdict))
            return verdict;
    }
    return std::nullopt;
}

} // namespace conche
