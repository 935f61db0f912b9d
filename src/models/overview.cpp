// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview.h"

namespace conche::models {

health::Headline headlineOf(const Overview &overview)
{
    static const stack::Stack noStack;
    static const health::CheckRunReport noReport;
    return health::headlineOf(overview.stack ? *overview.stack : noStack, overview.report ? *overview.report : noReport,
        overview.subjects, overview.now, overview.interval);
}

} // namespace conche::models
