// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stackcommand.h"

#include "core/instant.h"
#include "core/units.h"
#include "setup/stackimport.h"

#include <QCoreApplication>
#include <QFile>

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

} // namespace

void StackCommand::declare(CLI::App &program)
{
    m_command = program.add_subcommand("stack", Words::tr("Look at stack files, or make one").toStdString());
    m_command->require_subcommand(1);
    const std::string named = Words::tr("Name of a stack, or path of its stack file").toStdString();
    m_validate = m_command->add_subcommand(
        "validate", Words::tr("Say what is wrong with a stack file, with line and column").toStdString());
    m_validate->add_option("stack", m_stack, named)->required();
    m_show = m_command->add_subcommand("show", Words::tr("Say what a stack file describes").toStdString());
    m_show->add_option("stack", m_stack, named)->required();
    m_show->add_flag("--source", m_source, Words::tr("Print the file itself, to make one's own of it").toStdString());
    m_trust = m_command->add_subcommand("trust",
        Words::tr("List which programs a stack file starts and where it sends secrets, and agree to that")
            .toStdString());
    m_trust->add_option("stack", m_stack, named)->required();
    m_trust->add_option("--trust", m_hash,
        Words::tr("Agree without being asked, if this is the file's SHA-256: for scripts").toStdString());
    m_trust->add_flag("--revoke", m_revoke, Words::tr("Take the consent back").toStdString());
    m_command->add_subcommand("list", Words::tr("List the stack files that --stack finds by name").toStdString());
    m_import.declare(*m_command);
}

bool StackCommand::isChosen() const
{
    return m_command->parsed();
}

void StackCommand::run(std::function<void(int)> exit)
{
    m_exit = std::move(exit);
    if (m_validate->parsed())
        validate();
    else if (m_trust->parsed())
        trust();
    else if (m_import.isChosen())
        m_import.run(m_exit);
    else if (!m_show->parsed())
        m_exit(list());
    else if (m_source)
        m_exit(showSource());
    else
        show();
}

void StackCommand::validate()
{
    const std::optional<stack::StackFile> file = loadStackFile(terminal(), m_stack);
    if (!file) {
        m_exit(NotDone);
        return;
    }
    //: %1 is the title of a stack, %n a count of checks
    terminal().print(Words::tr("%1 can be used: %n check(s)", nullptr, static_cast<int>(file->stack->checks.size()))
                         .arg(file->stack->title));
    showDemands(*file, [this](const Result<store::KnownConsent> &) { m_exit(Done); });
}

void StackCommand::show()
{
    const std::optional<stack::StackFile> file = loadStackFile(terminal(), m_stack);
    if (!file) {
        m_exit(NotDone);
        return;
    }
    showStack(*file->stack);
    showDemands(*file, [this](const Result<store::KnownConsent> &) { m_exit(Done); });
}

int StackCommand::showSource() const
{
    const Result<QString> path = stack::stackPath(QString::fromStdString(m_stack));
    QFile file(path.value_or(QString()));
    if (!path || !file.open(QIODevice::ReadOnly)) {
        //: %1 is a path, %2 the system's reason
        terminal().complain(u"conche-cli: "_s
            + (path ? Words::tr("stack file %1 cannot be read: %2").arg(*path, file.errorString())
                    : path.error().message));
        return NotDone;
    }
    terminal().out.write(file.readAll());
    return Done;
}

QStringList StackCommand::demandLines(const stack::StackFile &file, const store::KnownConsent &known) const
{
    QStringList lines;
    for (const stack::Demand &demand : openDemands(file)) {
        lines << u"  "_s + demand.text();
        if (demand.kind != stack::Demand::Kind::Secret)
            continue;
        const QStringList before = known.origins.values(demand.words.first());
        if (!before.isEmpty() && !before.contains(demand.words.last()))
            //: %1 is a list of addresses
            lines << Words::tr("    NEW ADDRESS: until now that secret went to %1").arg(before.join(u", "_s));
    }
    return lines;
}

void StackCommand::showDemands(
    const stack::StackFile &file, const std::function<void(const Result<store::KnownConsent> &)> &then)
{
    if (openDemands(file).isEmpty()) {
        then(store::KnownConsent());
        return;
    }
    // What was parsed is gone when the store answers.
    const bool agrees = m_trust->parsed();
    services().consents.find(file.hash, this, [this, file, agrees, then](const Result<store::KnownConsent> &known) {
        terminal().print(Words::tr("Needs your consent for"));
        for (const QString &line : demandLines(file, known.value_or(store::KnownConsent())))
            terminal().print(line);
        terminal().print(u"  SHA-256 %1"_s.arg(file.hash));
        if (!known)
            terminal().complain(u"conche-cli: "_s + known.error().message);
        else if (known->given)
            //: %1 is a date and time in UTC
            terminal().print(Words::tr("You agreed on %1").arg(instantText(*known->given)));
        else if (!agrees)
            //: %1 is a command line
            terminal().print(Words::tr("You have not agreed yet: %1").arg(trustCommand(file.path)));
        then(known);
    });
}

void StackCommand::trust()
{
    const std::optional<stack::StackFile> file = loadStackFile(terminal(), m_stack);
    if (!file) {
        m_exit(NotDone);
        return;
    }
    if (m_revoke) {
        revoke(*file);
        return;
    }
    if (!m_hash.empty() && m_hash != file->hash.toStdString()) {
        terminal().complain(u"conche-cli: "_s + otherHash(*file, m_hash));
        m_exit(NotDone);
        return;
    }
    if (openDemands(*file).isEmpty()) {
        //: %1 is the title of a stack
        terminal().print(
            Words::tr("%1 starts no program of its own and uses no stored secret: there is nothing to agree to")
                .arg(file->stack->title));
        m_exit(Done);
        return;
    }
    showDemands(*file, [this, file = *file](const Result<store::KnownConsent> &known) {
        if (!known || known->given) {
            m_exit(known ? Done : NotDone);
            return;
        }
        const std::optional<bool> answer = m_hash.empty() ? confirm(terminal(), Words::tr("Do you agree?")) : true;
        if (answer.value_or(false)) {
            agree(file);
            return;
        }
        if (answer)
            terminal().complain(Words::tr("Not agreed; nothing of this will be started or used."));
        else
            terminal().complain(u"conche-cli: "_s
                //: %1 is a hash
                + Words::tr("nobody can answer here; to agree in a script, add --trust %1").arg(file.hash));
        m_exit(NotDone);
    });
}

void StackCommand::agree(const stack::StackFile &file)
{
    const store::GivenConsent consent = setup::consentTo(file, services().tools.clock.nowUtc());
    services().consents.give(consent, this, [this](const Result<void> &given) {
        if (given)
            terminal().print(Words::tr("Agreed, for as long as the file stays as it is."));
        else
            terminal().complain(u"conche-cli: "_s + given.error().message);
        m_exit(given ? Done : NotDone);
    });
}

void StackCommand::revoke(const stack::StackFile &file)
{
    services().consents.revoke(file.hash, file.stack->name, this, [this](const Result<int> &revoked) {
        if (revoked)
            terminal().print(*revoked > 0 ? Words::tr("The consent is taken back.")
                                          : Words::tr("There was no consent to take back."));
        else
            terminal().complain(u"conche-cli: "_s + revoked.error().message);
        m_exit(revoked ? Done : NotDone);
    });
}

void StackCommand::showStack(const stack::Stack &stack) const
{
    const auto row = [this](const QString &name, const QString &value) {
        if (!value.isEmpty())
            terminal().print(u"  %1  %2"_s.arg(name.leftJustified(16), value));
    };
    terminal().print(u"%1 (%2)"_s.arg(stack.title, stack.name));
    row(Words::tr("time zone"), stack.zone);
    row(u"docker"_s,
        process::DockerProgram{stack.docker.program, stack.docker.context, stack.docker.host}.endpointText());
    row(Words::tr("API service"), stack.api ? stack.api->url.toDisplayString() : QString());
    row(u"MLflow"_s, stack.mlflow ? stack.mlflow->url.toDisplayString() : QString());
    if (stack.influxdb)
        row(u"InfluxDB %1"_s.arg(stack.influxdb->version),
            u"%1, %2"_s.arg(stack.influxdb->url.toDisplayString(), stack.influxdb->bucket));
    if (stack.postgres)
        row(u"PostgreSQL"_s, u"%1, %2"_s.arg(stack.postgres->container, stack.postgres->database));
    terminal().print(Words::tr("Checks"));
    for (const stack::Check &check : stack.checks)
        //: %1 is the title of a check, %2 a span of time
        row(check.id, Words::tr("%1, time limit %2").arg(check.title, durationText(check.timeLimit)));
    if (!stack.links.isEmpty())
        terminal().print(Words::tr("Links"));
    for (const stack::Link &link : stack.links)
        row(link.title, link.url.isEmpty() ? link.command : link.url.toDisplayString());
}

int StackCommand::list() const
{
    for (const stack::FoundStack &found : stack::findStacks())
        terminal().print(u"%1  %2"_s.arg(
            found.name.leftJustified(24), found.shipped ? Words::tr("shipped with Conche") : found.path));
    return Done;
}

} // namespace conche::cli
