// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statements.h"

#include "names.h"

namespace conche::store {

Result<void> perform(Connection &connection, const QString &sql, const QVariantList &values)
{
    const Result<int> changed = connection.execute(sql, values);
    return changed ? Result<void>() : tl::make_unexpected(changed.error());
}

Database::Work<void> inTransaction(const QString &stack, std::function<Result<void>(Connection &, qint64 stack)> work)
{
    return [stack, work = std::move(work)](Connection &connection) {
        return connection.transaction(
            [&] { return stackId(connection, stack).and_then([&](qint64 id) { return work(connection, id); }); });
    };
}

} // namespace conche::store
