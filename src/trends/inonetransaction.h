// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

#include <QList>

namespace conche::trends {

/*! What \a act makes of each of a list, all or nothing; on the store's thread. */
template <typename T, typename Each>
[[nodiscard]] Result<QList<T>> inOneTransaction(
    store::Connection &connection, const QList<Each> &list, Result<T> (*act)(store::Connection &, const Each &))
{
    QList<T> all;
    return connection
        .transaction([&]() -> Result<void> {
            for (const Each &each : list) {
                const Result<T> made = act(connection, each);
                if (!made)
                    return tl::make_unexpected(made.error());
                all << *made;
            }
            return {};
        })
        .map([&all] { return all; });
}

} // namespace conche::trends
