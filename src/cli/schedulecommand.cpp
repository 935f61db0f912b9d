// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedulecommand.h"

#include "secretcommand.h"

#include "schedule/cronplace.h"
#include "schedule/systemdplace.h"
#include "stack/stackfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTimeZone>

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

QTime timeFromText(const std::string &text)
{
    return QTime::fromString(QString::fromStdString(text), u"H:mm"_s);
}

QString complaintAboutTime(const QString &text)
{
    //: %1 is what was typed
    return Words::tr("\"%1\" is no time of day; write one such as 08:00").arg(text);
}

std::string validatedTime(const std::string &text)
{
    return timeFromText(text).isValid() ? std::string()
                                        : complaintAboutTime(QString::fromStdString(text)).toStdString();
}

/*! What finds this file again from any folder: its name where it has one, else its path. */
QString lastingName(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    for (const stack::FoundStack &found : stack::findStacks()) {
        if (found.path == absolute)
            return found.name;
    }
    return absolute;
}

} // namespace

void ScheduleCommand::declare(CLI::App &program)
{
    m_command = program.add_subcommand(
        "schedule", Words::tr("Have a stack checked every day, by systemd or cron").toStdString());
    m_command->require_subcommand(1);
    m_show = m_command->add_subcommand(
        "show", Words::tr("Say what is installed and when it runs, or what would be installed").toStdString());
    m_install = m_command->add_subcommand(
        "install", Words::tr("Show the daily check, ask, and put it in place").toStdString());
    m_remove
        = m_command->add_subcommand("remove", Words::tr("Show the daily check, ask, and take it away").toStdString());
    for (CLI::App *command : {m_show, m_install, m_remove}) {
        declareStack(*command, m_stack);
        command
            ->add_option("--with", m_with,
                Words::tr("What runs it: systemd or cron; without it systemd where it runs, else cron").toStdString())
            ->check(CLI::IsMember({"systemd", "cron"}));
    }
    for (CLI::App *command : {m_show, m_install})
        command
            ->add_option("--at", m_at,
                Words::tr("Time of day in the stack's zone; without it the installed one, else 08:00").toStdString())
            ->check(CLI::Validator(validatedTime, "HH:MM"));
    for (CLI::App *command : {m_install, m_remove})
        command->add_flag("-y,--yes", m_yes, Words::tr("Do not ask").toStdString());
    m_command->footer(
        Words::tr("Exit code: 0 it is there (show), was put in place or is gone; 1 it is not, or that failed.\n"
                  "Examples:\n"
                  "  conche-cli schedule install\n"
                  "  conche-cli schedule install --stack mine --at 07:30 --yes")
            .toStdString());
}

bool ScheduleCommand::isChosen() const
{
    return m_command->parsed();
}

void ScheduleCommand::run(std::function<void(int)> exit)
{
    m_exit = std::move(exit);
    if (!makePlan()) {
        m_exit(NotDone);
        return;
    }
    const health::Tools &tools = services().tools;
    m_found.emplace_back(std::make_unique<schedule::SystemdPlace>(tools.runner));
    m_found.emplace_back(std::make_unique<schedule::CronPlace>(tools.runner, tools.clock, schedule::machineZone()));
    // The parsed options are gone when the places have answered.
    const auto work = m_install->parsed() ? &ScheduleCommand::install
        : m_remove->parsed()              ? &ScheduleCommand::remove
                                          : &ScheduleCommand::show;
    noteConsent([this, work] { lookEverywhere([this, work] { (this->*work)(); }); });
}

bool ScheduleCommand::makePlan()
{
    m_file = loadStackFile(terminal(), m_stack);
    const std::optional<stack::Stack> stack = m_file ? m_file->stack : std::nullopt;
    // A daily check can be taken away even where its stack file is gone: then the name is what was typed.
    m_plan.stack = stack ? stack->name : QString::fromStdString(m_stack);
    m_plan.zone = stack ? stack->zone : u"UTC"_s;
    if (!stack)
        return m_remove->parsed() && stack::isStackName(m_plan.stack);
    m_plan.named = lastingName(*chosenStack(m_stack));
    m_plan.program = QCoreApplication::applicationFilePath();
    QStringList withheld;
    m_plan.environment = schedule::lastingEnvironment(withheld);
    for (const QString &name : std::as_const(withheld))
        //: %1 is the name of an environment variable
        m_notes
            << Words::tr("%1 holds a password and is not written down; the scheduled run goes without it").arg(name);
    noteCredentials(*stack);
    return true;
}

void ScheduleCommand::noteCredentials(const stack::Stack &stack)
{
    for (const QString &credential : credentialsOf(stack)) {
        if (credential.startsWith("env:"_L1))
            //: %1 is a credential such as env:INFLUX_TOKEN
            m_notes << Words::tr("the scheduled run does not see your shell's variables, so not %1; file:PATH is seen")
                           .arg(credential);
        else if (credential.startsWith("keychain:"_L1))
            //: %1 is a credential such as keychain:stack/influxdb
            m_notes << Words::tr(
                "%1 can be read only while you are logged in and the keyring is open; file:PATH always")
                           .arg(credential);
    }
}

void ScheduleCommand::noteConsent(const std::function<void()> &then)
{
    if (!m_file) {
        then();
        return;
    }
    findGrant(*m_file, {}, [this, then](const std::optional<stack::Grant> &grant) {
        if (grant && grant->refusal(stack::demandsOf(*m_file->stack)))
            //: %1 is a command line
            m_notes << Words::tr("the stack file waits for your consent, and the scheduled run goes without what it "
                                 "asks for; look at that, and agree, with \"%1\"")
                           .arg(trustCommand(m_file->path));
        then();
    });
}

void ScheduleCommand::lookEverywhere(const std::function<void()> &then)
{
    const auto left = std::make_shared<health::Barrier>(std::ssize(m_found), [this, then] {
        // Without --at, what is installed keeps its time.
        for (const Found *holder : holders())
            m_plan.at = schedule::timeIn(holder->standing->text).value_or(m_plan.at);
        if (!m_at.empty())
            m_plan.at = timeFromText(m_at);
        then();
    });
    for (Found &found : m_found) {
        found.place->look(m_plan, this, [&found, left](const Result<schedule::Standing> &standing) {
            found.standing = standing;
            left->arrive();
        });
    }
}

QList<ScheduleCommand::Found *> ScheduleCommand::holders()
{
    QList<Found *> holders;
    for (Found &found : m_found) {
        if (found.standing && found.standing->isInstalled())
            holders << &found;
    }
    return holders;
}

/*! The place to use: the one that was named, else where it is already, else the first there is. */
ScheduleCommand::Found *ScheduleCommand::target()
{
    const QString named = QString::fromStdString(m_with);
    if (const QList<Found *> there = holders(); named.isEmpty() && !there.isEmpty())
        return there.first();
    for (Found &found : m_found) {
        if (found.standing && (named.isEmpty() || found.place->name() == named))
            return &found;
    }
    return nullptr;
}

void ScheduleCommand::show()
{
    const QList<Found *> there = holders();
    for (const Found *holder : there) {
        //: %1 is a stack, %2 is systemd or cron
        terminal().print(Words::tr("The daily check of %1, run by %2:").arg(m_plan.stack, holder->place->name()));
        printText(holder->standing->text);
        printStanding(*holder->standing);
        if (const Result<QString> planned = holder->place->preview(m_plan))
            printDifference(holder->standing->text, *planned);
    }
    if (!there.isEmpty()) {
        m_exit(Done);
        return;
    }
    if (const Found *meant = plannedTarget()) {
        terminal().print(Words::tr("It is not in place; \"conche-cli schedule install\" does that"));
        printStanding(*meant->standing);
        m_exit(NotDone);
    }
}

/*! The place to use, after printing what it would get; complains where there is none. */
ScheduleCommand::Found *ScheduleCommand::plannedTarget()
{
    Found *meant = target();
    for (const Found &found : m_found) {
        if (!found.standing && (!meant || m_with.empty()))
            terminal().complain(u"conche-cli: "_s + found.standing.error().message);
    }
    if (!meant) {
        fail(Words::tr("nothing here can run a daily check; install cron, or have what starts programs on this machine "
                       "run \"conche-cli check --scheduled\""));
        return nullptr;
    }
    const Result<QString> planned = meant->place->preview(m_plan);
    if (!planned) {
        fail(planned.error().message);
        return nullptr;
    }
    //: %1 is a stack, %2 is systemd or cron
    terminal().print(Words::tr("A daily check of %1, run by %2:").arg(m_plan.stack, meant->place->name()));
    printText(*planned);
    return meant;
}

void ScheduleCommand::install()
{
    Found *meant = plannedTarget();
    if (!meant)
        return;
    for (const Found *holder : holders()) {
        if (holder != meant) {
            //: %1 is systemd or cron, %2 is a stack
            fail(Words::tr("%1 runs the daily check of %2 already; \"conche-cli schedule remove\" takes it away there")
                     .arg(holder->place->name(), m_plan.stack));
            return;
        }
    }
    printDifference(meant->standing->text, *meant->place->preview(m_plan));
    for (const QString &note : meant->standing->notes + m_notes)
        printNote(note);
    if (!mayGoOn(Words::tr("Put it in place?")))
        return;
    meant->place->install(m_plan, this, [this](const Result<schedule::Standing> &standing) {
        if (!standing) {
            fail(standing.error().message);
            return;
        }
        promise(*standing->next, [this, next = standing->next] {
            //: %1 is a time
            terminal().print(Words::tr("It is in place and runs next on %1").arg(timeText(*next)));
            m_exit(Done);
        });
    });
}

void ScheduleCommand::remove()
{
    QList<Found *> there = holders();
    there.removeIf([this](const Found *found) {
        return !m_with.empty() && found->place->name() != QString::fromStdString(m_with);
    });
    if (there.isEmpty()) {
        for (const Found &found : m_found) {
            if (!found.standing)
                terminal().complain(u"conche-cli: "_s + found.standing.error().message);
        }
        //: %1 is a stack
        terminal().print(Words::tr("There is no daily check of %1").arg(m_plan.stack));
        m_exit(Done);
        return;
    }
    for (const Found *holder : there) {
        //: %1 is a stack, %2 is systemd or cron
        terminal().print(Words::tr("The daily check of %1, run by %2:").arg(m_plan.stack, holder->place->name()));
        printText(holder->standing->text);
    }
    if (mayGoOn(Words::tr("Take it away?")))
        removeFrom(there);
}

void ScheduleCommand::removeFrom(QList<Found *> open)
{
    if (open.isEmpty()) {
        services().records.log.withdraw(m_plan.stack, health::scheduleKeeper, this, [this](const Result<void> &gone) {
            if (!gone)
                terminal().complain(u"conche-cli: "_s + gone.error().message);
            terminal().print(Words::tr("It is gone"));
            m_exit(Done);
        });
        return;
    }
    const Found *next = open.takeFirst();
    next->place->remove(m_plan, this, [this, open](const Result<void> &removed) {
        if (removed)
            removeFrom(open);
        else
            fail(removed.error().message);
    });
}

void ScheduleCommand::promise(const QDateTime &next, const std::function<void()> &then)
{
    const store::Promise promise = health::dailyPromise(services().tools.clock.nowUtc(), next);
    services().records.log.promise(m_plan.stack, promise, this, [this, then](const Result<void> &kept) {
        if (!kept)
            terminal().complain(u"conche-cli: "_s + kept.error().message);
        then();
    });
}

bool ScheduleCommand::mayGoOn(const QString &question)
{
    if (m_yes)
        return true;
    const std::optional<bool> answer = confirm(terminal(), question);
    if (answer.value_or(false))
        return true;
    fail(answer ? Words::tr("nothing was changed")
                : Words::tr("nothing was changed: standard input is no terminal to ask at; --yes does it unasked"));
    return false;
}

void ScheduleCommand::printText(const QString &text) const
{
    terminal().print({});
    for (const QString &line : text.trimmed().split(u'\n'))
        terminal().print(line.isEmpty() ? line : u"    "_s + line);
    terminal().print({});
}

void ScheduleCommand::printNote(const QString &note) const
{
    //: %1 is a sentence
    terminal().print(Words::tr("Note: %1").arg(note));
}

void ScheduleCommand::printStanding(const schedule::Standing &standing) const
{
    if (standing.next)
        //: %1 is a time
        terminal().print(Words::tr("Next run: %1").arg(timeText(*standing.next)));
    if (standing.last)
        //: %1 is a time, %2 how the run ended
        terminal().print(Words::tr("Last run: %1, %2").arg(timeText(*standing.last), standing.lastEnding));
    for (const QString &fault : standing.faults)
        //: %1 is a sentence
        terminal().print(Words::tr("It will not run: %1").arg(fault));
    for (const QString &note : standing.notes + m_notes)
        printNote(note);
}

void ScheduleCommand::printDifference(const QString &installed, const QString &planned) const
{
    if (installed.isEmpty() || installed == planned)
        return;
    terminal().print(Words::tr("What is installed differs from what would be installed now:"));
    const QStringList before = installed.split(u'\n');
    const QStringList after = planned.split(u'\n');
    for (const QString &line : before) {
        if (!after.contains(line))
            terminal().print(u"  - "_s + line);
    }
    for (const QString &line : after) {
        if (!before.contains(line))
            terminal().print(u"  + "_s + line);
    }
}

QString ScheduleCommand::timeText(const QDateTime &instant) const
{
    return instant.toTimeZone(QTimeZone(m_plan.zone.toLatin1())).toString(u"yyyy-MM-dd HH:mm "_s) + m_plan.zone;
}

void ScheduleCommand::fail(const QString &sentence)
{
    terminal().complain(u"conche-cli: "_s + sentence);
    m_exit(NotDone);
}

} // namespace conche::cli
