// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "asking.h"

namespace conche::trends {
class CoverageReading;
}

namespace conche::checklists {

/*! Counts which hours of the last year have training data: one fact a measurement. Nothing says how much is enough, so
 * it has no verdict. */
class CoverageAsking final : public Asking
{
    Q_OBJECT

public:
    CoverageAsking(const health::Tools &tools, const AskingOptions &options);
    ~CoverageAsking() override;

protected:
    void begin() override;
    void abort() override;

private:
    void finish(State state);

    health::Tools m_tools;
    std::unique_ptr<trends::CoverageReading> m_reading;
};

} // namespace conche::checklists
