// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklistcommand.h"
#include "checklistjson.h"
#include "timeoption.h"

#include "core/instant.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

namespace conche::cli {

using namespace Qt::StringLiterals;
using namespace checklists;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Cli)
};

constexpr int mostFound = 1000;

QString localText(const QDateTime &instant, const QTimeZone &zone)
{
    return instant.toTimeZone(zone).toString(u"yyyy-MM-dd HH:mm"_s);
}

/*! When, in which run, about what, by whom: what there is of it. */
QString lineOf(const FoundEntry &entry, const QTimeZone &zone)
{
    QString state = entry.state ? itemStateName(*entry.state) : QString();
    if (entry.isUndone)
        //: Of an answer that was taken back
        state += (state.isEmpty() ? QString() : u", "_s) + Words::tr("undone");
    QStringList parts{localText(entry.at, zone), onOneLine(entry.key.list + u' ' + entry.key.period),
        onOneLine(entry.item), state, onOneLine(entry.actor), onOneLine(entry.text)};
    parts.removeAll(QString());
    return parts.join(u"  "_s);
}

} // namespace

void ChecklistCommand::declareActs()
{
    CLI::App *const undo = m_command->add_subcommand(
        "undo", Words::tr("Take back what you said last in a run; what others said stays").toStdString());
    CLI::App *const redo
        = m_command->add_subcommand("redo", Words::tr("Say again what you took back last").toStdString());
    CLI::App *const snooze
        = m_command->add_subcommand("snooze", Words::tr("Want no reminders of a list for some time").toStdString());
    for (CLI::App *command : {undo, redo})
        declareRun(*command);
    snooze->add_option("list", m_list, Words::tr("The id of a list").toStdString())->required();
    for (CLI::App *command : {undo, redo, snooze})
        declareActor(*command);
    CLI::Option *const span
        = snooze->add_option("--for", m_span, Words::tr("For this time, such as 4h or 1d").toStdString());
    snooze
        ->add_option("--until", m_until,
            Words::tr("Until this time, such as 2026-11-23 or \"2026-11-23 08:00\" in the stack's zone").toStdString())
        ->excludes(span);
    CLI::App *const search = m_command->add_subcommand(
        "search", Words::tr("Find words in items, notes, evidence and names of all lists, newest first").toStdString());
    search->add_option("text", m_words, Words::tr("The words; each may be cut short").toStdString())->required();
}

void ChecklistCommand::undo()
{
    if (const std::optional<RunRequest> request = chosenRun())
        m_board->ledger().undo(*request, actor(), this, [this](const Result<Run> &run) { finish(run); });
}

void ChecklistCommand::redo()
{
    if (const std::optional<RunRequest> request = chosenRun())
        m_board->ledger().redo(*request, actor(), this, [this](const Result<Run> &run) { finish(run); });
}

void ChecklistCommand::search()
{
    QStringList words;
    for (const std::string &word : m_words)
        words << QString::fromStdString(word);
    m_board->ledger().search(
        m_known->name, words.join(u' '), mostFound, this, [this](const Result<QList<FoundEntry>> &found) {
            if (!found) {
                refuse(found.error().message, NotDone);
                return;
            }
            QJsonArray json;
            for (const FoundEntry &entry : *found) {
                if (m_isJson)
                    json.append(toJson(entry));
                else
                    terminal().print(lineOf(entry, m_board->zone()));
            }
            if (m_isJson)
                print(json);
            else if (found->isEmpty())
                terminal().print(Words::tr("Nothing matches."));
            m_exit(Done);
        });
}

Result<QDateTime> ChecklistCommand::snoozedUntil(const QDateTime &now) const
{
    if (!m_span.empty())
        return spanFromOption(m_span).map([&](std::chrono::milliseconds span) { return now.addMSecs(span.count()); });
    if (m_until.empty())
        return failure(ErrorCode::BadConfiguration, Words::tr("say for how long: --for 4h or --until TIME"));
    return timeFromOption(m_until, m_known->zone, now).and_then([&](const QDateTime &until) -> Result<QDateTime> {
        if (until > now)
            return until;
        //: %1 is an instant
        return failure(ErrorCode::BadConfiguration,
            Words::tr("%1 is over; name a time that is to come").arg(localText(until, m_board->zone())));
    });
}

void ChecklistCommand::snooze()
{
    const ListState *const state = chosenList();
    if (!state)
        return;
    const Result<QDateTime> until = snoozedUntil(services().tools.clock.nowUtc());
    if (!until) {
        refuse(until.error().message, Misused);
        return;
    }
    m_board->ledger().snooze(m_known->name, state->list.id, *until, actor(), this,
        [this, list = state->list, until = *until](const Result<void> &done) {
            if (!done) {
                refuse(done.error().message, NotDone);
                return;
            }
            if (m_isJson)
                print(QJsonObject{{u"list"_s, list.id}, {u"snoozed_until"_s, instantText(until)}});
            else
                //: %1 is the title of a list, %2 an instant
                terminal().print(Words::tr("No reminders of %1 before %2")
                                     .arg(onOneLine(list.title), localText(until, m_board->zone())));
            m_exit(Done);
        });
}

} // namespace conche::cli
