// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verdict.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <variant>

namespace conche::stack {

/*! A symptom in \a times of the last \a of results of the check. */
struct SymptomSign
{
    QString symptom;
    int times = 1;
    int of = 1;
};

/*! A latency above the limit in \a times of the last \a of results of the check. */
struct SlowSign
{
    std::chrono::milliseconds above{0};
    int times = 1;
    int of = 1;
};

/*! No run of any status in one of the check's experiments. */
struct SilentSign
{
    std::chrono::milliseconds within{0};
};

/*! Fewer distinct hours with records than another series check has, over the last complete UTC days. */
struct BehindSign
{
    QString reference; ///< id of the other check
    double belowPercent = 50;
};

/*! A container of the check was started again. */
struct RestartSign
{
    std::chrono::milliseconds within{0};
};

/*! A metric that gets worse over time. */
struct TrendSign
{
    QStringList metrics; ///< ids; unless the file names them, those that the check's experiments are known by
};

/*! A warning sign: a rule over the results of one check and their history that raises its severity. */
struct Sign
{
    QString id;
    QString title;
    Verdict severity = Verdict::Warning; ///< Warning or Critical
    QString check;
    std::variant<SymptomSign, SlowSign, SilentSign, BehindSign, RestartSign, TrendSign> rule;
};

} // namespace conche::stack
