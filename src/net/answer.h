// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>

namespace conche::net {

/*! What a peer answered to a typed question, and what a reader needs to see why. */
template <typename T>
struct Answer
{
    T value;
    QString asked; ///< as curl
    std::chrono::milliseconds latency{0};
    std::optional<QDateTime> serverTime;
};

} // namespace conche::net
