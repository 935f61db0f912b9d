// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stack/consent.h"

#include <chrono>
#include <optional>

namespace conche::trends {

/*! How a collection (trends::Collection, a jobs::Job) takes in what is new of a stack's metrics. */
struct CollectOptions
{
    /*! Peers are asked beside the checks; what the checks themselves found is there once they are remembered. */
    enum class From { Everything, Peers, CheckRuns };

    QStringList only; ///< ids of metrics; empty for all
    std::optional<std::chrono::milliseconds> timeLimit; ///< then it ends by itself and goes on next time
    bool again = false; ///< from the beginning: repairs what the peers have changed behind us
    stack::Grant grant;
    From from = From::Everything;
};

/*! What a collection came to. */
struct CollectSummary
{
    struct Trouble
    {
        QString metric; ///< its id
        QString sentence;
        bool isFailure = true; ///< false where values came in all the same
    };

    qint64 samples = 0; ///< that are new
    QList<Trouble> troubles;
    bool isWhole = true; ///< false where its time was over before everything was taken in
};

} // namespace conche::trends
