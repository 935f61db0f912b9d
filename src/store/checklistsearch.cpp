// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklistsearch.h"

#include "statements.h"

#include <algorithm>

namespace conche::store {

using namespace Qt::StringLiterals;

namespace {

// What was said last about taking an event back: "undo" where it is.
const QString undone
    = u"(SELECT about.kind FROM checklist_event about WHERE about.run_id = checklist_event.run_id "
      "AND about.kind IN ('undo', 'redo') AND (json_extract(about.details, '$.of') = checklist_event.uid "
      "OR json_extract(about.details, '$.of') IN (SELECT back.uid FROM checklist_event back "
      "WHERE back.run_id = checklist_event.run_id AND back.kind = 'undo' "
      "AND json_extract(back.details, '$.of') = checklist_event.uid)) "
      "ORDER BY about.turn DESC, about.at_ms DESC, about.uid DESC LIMIT 1)"_s;

// What was found while an asking was under way, where the same one found more later.
const QString outgrown
    = u"(checklist_event.kind = 'evidence' AND EXISTS (SELECT 1 FROM checklist_event later "
      "WHERE later.run_id = checklist_event.run_id AND later.kind = 'evidence' AND later.turn > checklist_event.turn "
      "AND json_extract(later.details, '$.asking') = json_extract(checklist_event.details, '$.asking')))"_s;

} // namespace

Result<void> indexListEvent(Connection &connection, const ListEvent &event)
{
    // What an event is called by is kept in it, so it is found whatever became of the template.
    const QStringList words{event.run.list, event.run.period, event.item, event.actor, event.text,
        event.details[u"list"_s].toString(), event.details[u"title"_s].toString(),
        event.details[u"evidence"_s].toObject()[u"sentence"_s].toString()};
    return perform(connection, u"INSERT INTO checklist_words (rowid, words) VALUES (last_insert_rowid(), ?)"_s,
        {words.join(u'\n').normalized(QString::NormalizationForm_C)});
}

QString matchOf(const QString &text)
{
    QStringList words;
    QString word;
    const auto finish = [&] {
        if (!word.isEmpty())
            words << u'"' + word + u"\"*"_s;
        word.clear();
    };
    // The index knows letters and digits only: what stands between them ends a word there, too.
    for (const uint point : text.normalized(QString::NormalizationForm_C).toUcs4()) {
        if (QChar::isLetterOrNumber(point))
            word += QString::fromUcs4(reinterpret_cast<const char32_t *>(&point), 1);
        else
            finish();
    }
    finish();
    return words.join(u" AND "_s);
}

Result<QList<FoundListEvent>> searchListEvents(
    Connection &connection, const QString &stack, const QString &text, int most)
{
    const QString match = matchOf(text);
    if (match.isEmpty())
        return QList<FoundListEvent>();
    const auto rows = connection.query(u"SELECT "_s % listEventColumns % u", title, "_s % undone
            % u" FROM checklist_words CROSS JOIN checklist_event ON checklist_event.id = checklist_words.rowid "
              "JOIN checklist_run ON checklist_run.id = run_id JOIN checklist ON checklist.id = checklist_id "
              "WHERE checklist_words MATCH ? AND stack_id = (SELECT id FROM stack WHERE name = ?) AND NOT "
            % outgrown % u" ORDER BY checklist_words.rowid DESC LIMIT ?",
        {match, stack, most});
    if (!rows)
        return tl::make_unexpected(rows.error());
    QList<FoundListEvent> found;
    for (const Connection::Row &row : *rows)
        found.append({listEventFrom(row, stack), row[row.size() - 2].toString(), row.last().toString() == "undo"_L1});
    // What was taken in from another machine came later than it happened.
    std::ranges::stable_sort(found, std::greater(), [](const FoundListEvent &one) { return one.event.at; });
    return found;
}

} // namespace conche::store
