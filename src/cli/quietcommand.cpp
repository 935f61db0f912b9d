// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quietcommand.h"

#include "timeoption.h"

#include "core/actor.h"
#include "core/nearestname.h"
#include "core/redaction.h"
#include "health/quietings.h"

#include <QCoreApplication>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

namespace conche::cli {

using namespace Qt::StringLiterals;
using store::Quieting;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Cli)
};

} // namespace

void QuietCommand::declare(CLI::App &program)
{
    m_acknowledge = program.add_subcommand(
        "acknowledge", Words::tr("Stop alerts about a trouble that is known, until it is over").toStdString());
    m_acknowledge->alias("ack");
    m_mute = program.add_subcommand("mute", Words::tr("Stop alerts about a check or sign for some time").toStdString());
    m_unmute = program.add_subcommand(
        "unmute", Words::tr("Want alerts about a check or sign again, muted or acknowledged").toStdString());
    for (CLI::App *command : {m_acknowledge, m_mute, m_unmute}) {
        command->add_option("id", m_id, Words::tr("The id of a check or sign").toStdString())->required();
        declareStack(*command, m_stack);
        command->add_option(
            "--by", m_by, Words::tr("Who does it; the user's name where it is not given").toStdString());
    }
    for (CLI::App *command : {m_acknowledge, m_mute})
        command->add_option("-r,--reason", m_reason, Words::tr("Why; shown with the check").toStdString())->required();
    m_acknowledge->add_option(
        "--for", m_for, Words::tr("At most for this time, such as 2d; 7d where it is not given").toStdString());
    m_mute->add_option("--for", m_for, Words::tr("For this time, such as 2h").toStdString())->required();
    for (CLI::App *command : {m_acknowledge, m_mute})
        command->footer(Words::tr("Verdicts and exit codes stay as they are: only alerts stop.").toStdString());
}

bool QuietCommand::isChosen() const
{
    return m_acknowledge->parsed() || m_mute->parsed() || m_unmute->parsed();
}

void QuietCommand::refuse(const QString &sentence, int code)
{
    terminal().complain(u"conche-cli: "_s + sentence);
    m_exit(code);
}

std::optional<QuietCommand::Subject> QuietCommand::subject(const stack::Stack &stack) const
{
    const QString id = QString::fromStdString(m_id);
    QStringList ids;
    for (const stack::Check &check : stack.checks) {
        if (check.id == id)
            return Subject{health::checkSubject(id), check.title};
        ids << check.id;
    }
    for (const stack::Sign &sign : stack.signs) {
        if (sign.id == id)
            return Subject{health::signSubject(id), sign.title};
        ids << sign.id;
    }
    //: %1 is an id, %2 a list of ids
    QString message = Words::tr("there is no check or sign \"%1\"; there are %2").arg(id, ids.join(u", "_s));
    message = withNearestName(message, id, ids);
    terminal().complain(u"conche-cli: "_s + message);
    return std::nullopt;
}

void QuietCommand::run(std::function<void(int)> exit)
{
    m_exit = std::move(exit);
    const std::optional<stack::Stack> stack = loadStack(terminal(), m_stack);
    const std::optional<Subject> meant = stack ? subject(*stack) : std::nullopt;
    if (!meant)
        m_exit(NotDone);
    else if (m_unmute->parsed())
        unmute(*stack, *meant);
    else if (m_mute->parsed())
        quiet(*stack, *meant, Quieting::Kind::Muted);
    else
        acknowledge(*stack, *meant);
}

void QuietCommand::acknowledge(const stack::Stack &stack, const Subject &subject)
{
    services().records.log.memory(stack.name, this, [=, this](const Result<store::WatchMemory> &memory) {
        if (!memory)
            refuse(memory.error().message, NotDone);
        else if (memory->subjects.value(subject.name).hard == Verdict::Ok)
            refuse(
                //: %1 is the title of a check
                Words::tr("%1 is not in trouble as far as is known, so there is nothing to acknowledge; \"conche-cli "
                          "mute\" stops its alerts all the same")
                    .arg(subject.title),
                NotDone);
        else
            quiet(stack, subject, Quieting::Kind::Acknowledged);
    });
}

Result<QDateTime> QuietCommand::until(const QDateTime &now, Quieting::Kind kind) const
{
    constexpr int longestAcknowledgement = 7;
    if (m_for.empty() && kind == Quieting::Kind::Acknowledged)
        return now.addDays(longestAcknowledgement);
    return spanFromOption(m_for).map([&](std::chrono::milliseconds span) { return now.addMSecs(span.count()); });
}

void QuietCommand::quiet(const stack::Stack &stack, const Subject &subject, Quieting::Kind kind)
{
    const QDateTime now = services().tools.clock.nowUtc();
    const Result<QDateTime> end = until(now, kind);
    const QString reason = Redactor().apply(QString::fromStdString(m_reason).simplified());
    if (!end || reason.isEmpty()) {
        refuse(end ? Words::tr("the reason is empty; write one after --reason") : end.error().message, Misused);
        return;
    }
    const QString actor = m_by.empty() ? actorName() : QString::fromStdString(m_by).simplified();
    const Quieting quieting{0, stack.name, subject.name, kind, reason, actor, now, *end};
    const store::JournalEntry entry = health::entryOf(quieting, subject.title);
    services().records.log.quiet(quieting, entry, this, [this, text = entry.text](const Result<void> &done) {
        if (!done) {
            refuse(done.error().message, NotDone);
            return;
        }
        terminal().print(text);
        m_exit(Done);
    });
}

void QuietCommand::unmute(const stack::Stack &stack, const Subject &subject)
{
    const QString actor = m_by.empty() ? actorName() : QString::fromStdString(m_by).simplified();
    const store::JournalEntry entry
        = health::wantedAgain(stack.name, subject.name, subject.title, actor, services().tools.clock.nowUtc());
    services().records.log.unquiet(
        subject.name, entry, this, [this, text = entry.text, title = subject.title](const Result<int> &ended) {
            if (!ended)
                refuse(ended.error().message, NotDone);
            else if (*ended == 0)
                refuse(Words::tr("%1 was neither muted nor acknowledged").arg(title), NotDone);
            else {
                terminal().print(text);
                m_exit(Done);
            }
        });
}

} // namespace conche::cli
