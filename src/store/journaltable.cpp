// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journaltable.h"

#include "statements.h"

#include <QJsonDocument>
#include <QUuid>

#include <algorithm>

namespace conche::store {

using namespace Qt::StringLiterals;

namespace {

// The characters that LIKE gives a meaning, as themselves.
QString likePattern(QString text)
{
    text.replace(u"\\"_s, u"\\\\"_s).replace(u"%"_s, u"\\%"_s).replace(u"_"_s, u"\\_"_s);
    return u'%' + text + u'%';
}

JournalEntry entryFrom(const Connection::Row &row, const QString &stack)
{
    return {row[0].toString(), stack, instantFrom(row[1]), row[2].toString(), row[3].toString(), row[4].toString(),
        row[5].toString(), QJsonDocument::fromJson(row[6].toString().toUtf8()).object()};
}

} // namespace

Result<void> insertEntry(Connection &connection, qint64 stack, const JournalEntry &entry)
{
    const QString uid = entry.uid.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : entry.uid;
    const QVariant details = entry.details.isEmpty()
        ? QVariant()
        : QVariant(QString::fromUtf8(QJsonDocument(entry.details).toJson(QJsonDocument::Compact)));
    const Result<int> inserted
        = connection.execute(u"INSERT INTO journal (uid, stack_id, at_ms, kind, subject, actor, text, details) "
                             "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (uid) DO NOTHING"_s,
            {uid, stack, entry.at.toMSecsSinceEpoch(), entry.kind, notNull(entry.subject), notNull(entry.actor),
                notNull(entry.text), details});
    return inserted ? Result<void>() : tl::make_unexpected(inserted.error());
}

Result<QList<JournalEntry>> selectEntries(Connection &connection, const JournalQuery &query)
{
    QString where = u"stack.name = ?"_s;
    QVariantList values{query.stack};
    if (query.since) {
        where += u" AND at_ms >= ?"_s;
        values << query.since->toMSecsSinceEpoch();
    }
    if (query.until) {
        where += u" AND at_ms < ?"_s;
        values << query.until->toMSecsSinceEpoch();
    }
    if (query.after) {
        where += u" AND journal.id > ?"_s;
        values << *query.after;
    }
    if (!query.kinds.isEmpty()) {
        where += u" AND kind IN (%1)"_s.arg(QStringList(query.kinds.size(), u"?"_s).join(u", "_s));
        for (const QString &kind : query.kinds)
            values << kind;
    }
    if (!query.containing.isEmpty()) {
        where += u" AND (text LIKE ? ESCAPE '\\' OR subject LIKE ? ESCAPE '\\')"_s;
        values << likePattern(query.containing) << likePattern(query.containing);
    }
    values << query.maximum;
    const auto rows = connection.query(u"SELECT uid, at_ms, kind, subject, actor, text, details FROM journal "
                                       "JOIN stack ON stack.id = stack_id WHERE "
            % where % u" ORDER BY at_ms DESC, journal.id DESC LIMIT ?"_s,
        values);
    if (!rows)
        return tl::make_unexpected(rows.error());
    QList<JournalEntry> entries;
    for (const Connection::Row &row : *rows)
        entries.append(entryFrom(row, query.stack));
    std::ranges::reverse(entries);
    return entries;
}

} // namespace conche::store
