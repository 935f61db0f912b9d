// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalcommand.h"

#include "core/actor.h"
#include "core/instant.h"
#include "core/redaction.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

namespace conche::cli {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Cli)
};

constexpr int mostEntries = 100'000;

QJsonObject toJson(const journal::Entry &entry)
{
    return {{u"uid"_s, entry.uid}, {u"stack"_s, entry.stack}, {u"at"_s, instantText(entry.at)}, {u"kind"_s, entry.kind},
        {u"subject"_s, entry.subject}, {u"actor"_s, entry.actor}, {u"text"_s, entry.text},
        {u"details"_s, entry.details}};
}

} // namespace

void JournalCommand::declare(CLI::App &program)
{
    m_command = program.add_subcommand("journal",
        Words::tr("Show what happened on a stack: what changed, who was told, when nobody looked").toStdString());
    declareStack(*m_command, m_stack);
    m_period.declare(*m_command);
    std::vector<std::string> kinds;
    for (const QString &kind : journal::kinds())
        kinds.push_back(kind.toStdString());
    m_command->add_option("--kind", m_kinds, Words::tr("Only entries of this kind; may be repeated").toStdString())
        ->delimiter(',')
        ->check(CLI::IsMember(kinds));
    m_command->add_option("--search", m_search, Words::tr("Only entries that hold this text").toStdString());
    m_command->add_option("--note", m_note, Words::tr("Add a note instead of showing entries").toStdString());
    m_command->add_option("-f,--format", m_format, Words::tr("Output: text or json").toStdString())
        ->check(CLI::IsMember({"text", "json"}));
}

bool JournalCommand::isChosen() const
{
    return m_command->parsed();
}

void JournalCommand::run(std::function<void(int)> exit)
{
    const std::optional<stack::Stack> stack = loadStack(terminal(), m_stack);
    if (!stack) {
        exit(NotDone);
        return;
    }
    if (m_command->get_option("--note")->count() > 0) {
        add(*stack, std::move(exit));
        return;
    }
    const Result<Period> period = m_period.period(stack->zone, services().tools.clock.nowUtc());
    if (!period) {
        terminal().complain(u"conche-cli: "_s + period.error().message);
        exit(Misused);
        return;
    }
    journal::Query query{stack->name, period->start, period->stop, {}, QString::fromStdString(m_search), mostEntries};
    for (const std::string &kind : m_kinds)
        query.kinds << QString::fromStdString(kind);
    services().journal.read(query, this, [this, exit = std::move(exit)](const Result<QList<journal::Entry>> &entries) {
        if (entries)
            print(*entries);
        else
            terminal().complain(u"conche-cli: "_s + entries.error().message);
        exit(entries ? Done : NotDone);
    });
}

void JournalCommand::add(const stack::Stack &stack, std::function<void(int)> exit)
{
    const QString text = Redactor().apply(QString::fromStdString(m_note).trimmed());
    if (text.isEmpty()) {
        terminal().complain(u"conche-cli: "_s + Words::tr("the note is empty; write one after --note"));
        exit(Misused);
        return;
    }
    const journal::Entry entry{
        {}, stack.name, services().tools.clock.nowUtc(), journal::noteKind, {}, actorName(), text, {}};
    services().journal.append(entry, this, [this, exit = std::move(exit)](const Result<void> &appended) {
        if (!appended)
            terminal().complain(u"conche-cli: "_s + appended.error().message);
        exit(appended ? Done : NotDone);
    });
}

void JournalCommand::print(const QList<journal::Entry> &entries) const
{
    if (m_format == "json") {
        QJsonArray array;
        for (const journal::Entry &entry : entries)
            array.append(toJson(entry));
        terminal().print(QString::fromUtf8(QJsonDocument(array).toJson()).trimmed());
        return;
    }
    if (entries.isEmpty())
        terminal().print(Words::tr("The journal has nothing from that time."));
    for (const journal::Entry &entry : entries) {
        const QString who = entry.actor.isEmpty() ? QString() : u" (%1)"_s.arg(entry.actor);
        terminal().print(u"%1  %2  %3%4"_s.arg(
            instantText(entry.at).leftJustified(24), entry.kind.leftJustified(5), entry.text, who));
    }
}

} // namespace conche::cli
