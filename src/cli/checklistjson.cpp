// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklistjson.h"

#include "core/instant.h"

#include <QJsonArray>

namespace conche::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonValue instantOrNull(const std::optional<QDateTime> &instant)
{
    return instant && instant->isValid() ? QJsonValue(instantText(*instant)) : QJsonValue(QJsonValue::Null);
}

QString sinceName(checklists::Since since)
{
    static const QStringList names{u"same"_s, u"no-longer"_s, u"now"_s};
    return names.value(static_cast<int>(since));
}

QJsonObject toJson(const checklists::RunItem &item, const QMap<QString, checklists::Evidence> &known)
{
    const checklists::Answer &answer = item.answer;
    QJsonObject json{{u"id"_s, item.item.id}, {u"title"_s, item.item.title}, {u"detail"_s, item.item.detail},
        {u"section"_s, item.item.section}, {u"state"_s, checklists::itemStateName(answer.state)},
        {u"note"_s, answer.note}, {u"note_by"_s, answer.noteBy}, {u"note_at"_s, instantOrNull(answer.noteAt)},
        {u"operator"_s, answer.actor}, {u"at"_s, instantOrNull(answer.at)}, {u"command"_s, item.item.command},
        {u"link"_s, item.item.link.toString()}, {u"help"_s, item.item.help}};
    json[u"evidence"_s]
        = answer.evidence ? QJsonValue(checklists::evidenceToJson(*answer.evidence)) : QJsonValue(QJsonValue::Null);
    json[u"contrary"_s]
        = item.contrary ? QJsonValue(checklists::evidenceToJson(*item.contrary)) : QJsonValue(QJsonValue::Null);
    json[u"now"_s] = QJsonValue::Null;
    if (const auto now = known.constFind(item.item.id); now != known.constEnd()) {
        json[u"now"_s] = checklists::evidenceToJson(*now);
        json[u"since"_s] = sinceName(sinceAnswer(answer, *now));
    }
    return json;
}

} // namespace

QString standingName(checklists::Standing standing)
{
    static const QStringList names{u"overdue"_s, u"late"_s, u"due"_s, u"open"_s, u"done"_s, u"not-due"_s};
    return names.value(static_cast<int>(standing));
}

QJsonObject toJson(const checklists::Run &run, const QMap<QString, checklists::Evidence> &known)
{
    QJsonArray items;
    for (const checklists::RunItem &item : run.items)
        items.append(toJson(item, known));
    QJsonArray changed;
    for (const checklists::ItemDifference &difference : run.changed)
        changed.append(
            QJsonObject{{u"item"_s, difference.id}, {u"before"_s, difference.before}, {u"after"_s, difference.after}});
    QJsonObject json{{u"list"_s, run.key.list}, {u"title"_s, run.list.title}, {u"period"_s, run.key.period},
        {u"template"_s, run.list.hash}, {u"items"_s, items}, {u"began"_s, instantOrNull(run.began)},
        {u"completed"_s, instantOrNull(run.completed)}, {u"remarks"_s, QJsonArray::fromStringList(run.remarks)},
        {u"changed"_s, changed}};
    json[u"signed_off"_s] = run.signOff ? QJsonValue(QJsonObject{{u"by"_s, run.signOff->actor},
                                {u"at"_s, instantText(run.signOff->at)}, {u"note"_s, run.signOff->note}})
                                        : QJsonValue(QJsonValue::Null);
    return json;
}

QJsonObject toJson(const checklists::ListState &state, const QDateTime &now, const QTimeZone &zone)
{
    const auto time = [&](QDateTime checklists::PeriodTimes::*which) {
        return state.times ? instantOrNull((*state.times).*which) : QJsonValue(QJsonValue::Null);
    };
    QJsonArray open;
    for (const checklists::ListRunSummary &run : state.open)
        open.append(run.key.period);
    return {{u"list"_s, state.list.id}, {u"title"_s, state.list.title}, {u"owner"_s, state.list.owner},
        {u"period"_s, state.key.period}, {u"standing"_s, standingName(state.standing)}, {u"items"_s, state.items()},
        {u"answered"_s, state.answered()}, {u"missed"_s, state.missed}, {u"open"_s, open},
        {u"due"_s, time(&checklists::PeriodTimes::dueBy)},
        {u"overdue_from"_s, time(&checklists::PeriodTimes::overdueFrom)},
        {u"rule"_s, state.list.recurrence ? state.list.recurrence->rule() : QString()}, {u"file_gone"_s, state.isGone},
        {u"snoozed_until"_s, instantOrNull(state.snoozedUntil)},
        {u"sentence"_s, checklists::headline(state, now, zone)}};
}

QJsonObject toJson(const checklists::Reminder &reminder)
{
    return {{u"list"_s, reminder.list}, {u"title"_s, reminder.title}, {u"period"_s, reminder.run.period},
        {u"overdue"_s, reminder.isOverdue}, {u"since"_s, instantText(reminder.since)},
        {u"sentence"_s, reminder.sentence}};
}

QJsonObject toJson(const checklists::FoundEntry &entry)
{
    return {{u"list"_s, entry.key.list}, {u"title"_s, entry.listTitle}, {u"period"_s, entry.key.period},
        {u"item"_s, entry.item}, {u"item_title"_s, entry.itemTitle},
        {u"state"_s, entry.state ? QJsonValue(checklists::itemStateName(*entry.state)) : QJsonValue(QJsonValue::Null)},
        {u"operator"_s, entry.actor}, {u"at"_s, instantText(entry.at)}, {u"text"_s, entry.text},
        {u"undone"_s, entry.isUndone}};
}

} // namespace conche::cli
