// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "names.h"

namespace conche::store {

using namespace Qt::StringLiterals;

namespace {

Result<qint64> idOf(Connection &connection, const QString &table, const QStringList &columns, const QVariantList &key)
{
    const QString select = u"SELECT id FROM %1 WHERE %2 = ?"_s.arg(table, columns.join(u" = ? AND "_s));
    const auto known = connection.query(select, key);
    if (!known)
        return tl::make_unexpected(known.error());
    if (!known->isEmpty())
        return known->first().first().toLongLong();
    const QString marks = QStringList(columns.size(), u"?"_s).join(u", "_s);
    const Result<int> inserted = connection.execute(
        u"INSERT OR IGNORE INTO %1 (%2) VALUES (%3)"_s.arg(table, columns.join(u", "_s), marks), key);
    if (!inserted)
        return tl::make_unexpected(inserted.error());
    const auto made = connection.query(select, key);
    if (!made)
        return tl::make_unexpected(made.error());
    return made->value(0).value(0).toLongLong();
}

} // namespace

Result<qint64> stackId(Connection &connection, const QString &name)
{
    return idOf(connection, u"stack"_s, {u"name"_s}, {name});
}

Result<qint64> knownStackId(Connection &connection, const QString &name)
{
    const auto known = connection.query(u"SELECT id FROM stack WHERE name = ?"_s, {name});
    return known ? Result<qint64>(known->value(0).value(0).toLongLong()) : tl::make_unexpected(known.error());
}

Result<qint64> metricId(Connection &connection, qint64 stack, const QString &name)
{
    return idOf(connection, u"metric"_s, {u"stack_id"_s, u"name"_s}, {stack, name});
}

Result<qint64> knownMetricId(Connection &connection, const QString &stack, const QString &name)
{
    const auto known = connection.query(
        u"SELECT metric.id FROM metric JOIN stack ON stack.id = stack_id WHERE stack.name = ? AND metric.name = ?"_s,
        {stack, name});
    return known ? Result<qint64>(known->value(0).value(0).toLongLong()) : tl::make_unexpected(known.error());
}

Result<qint64> checkId(Connection &connection, qint64 stack, const QString &name)
{
    return idOf(connection, u"check_name"_s, {u"stack_id"_s, u"name"_s}, {stack, name});
}

Result<qint64> checklistId(Connection &connection, qint64 stack, const QString &name)
{
    return idOf(connection, u"checklist"_s, {u"stack_id"_s, u"name"_s}, {stack, name});
}

Result<qint64> observationId(Connection &connection, qint64 check, const QString &name)
{
    return idOf(connection, u"observation_name"_s, {u"check_id"_s, u"name"_s}, {check, name});
}

} // namespace conche::store
