// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retention.h"

#include "deliveries.h"
#include "statements.h"

namespace conche::store {

using namespace Qt::StringLiterals;

Result<void> forgetAlerting(Connection &connection, qint64 stack, const QDateTime &keepSince)
{
    // So that no check waits for many to be forgotten.
    constexpr int fewAtATime = 50;
    const qint64 since = keepSince.toMSecsSinceEpoch();
    return perform(connection,
        u"DELETE FROM alert WHERE id IN (SELECT id FROM alert WHERE stack_id = ? AND at_ms < ? AND NOT EXISTS "
        "(SELECT 1 FROM delivery WHERE alert_id = alert.id AND state = ?) ORDER BY id LIMIT ?)"_s,
        {stack, since, static_cast<int>(Delivery::State::Waiting), fewAtATime})
        .and_then([&] {
            // One that ran out is over, too, though no round has ended it yet.
            return perform(connection,
                u"DELETE FROM quieting WHERE id IN (SELECT id FROM quieting WHERE stack_id = ? "
                "AND coalesce(ended_ms, until_ms) < ? ORDER BY id LIMIT ?)"_s,
                {stack, since, fewAtATime});
        });
}

} // namespace conche::store
