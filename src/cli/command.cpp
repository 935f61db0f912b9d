// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "stack/stackfile.h"

#include <QCoreApplication>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <pwd.h>
#include <unistd.h>

namespace conche::cli {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Cli)
};

} // namespace

Result<QString> chosenStack(const std::string &named)
{
    if (!named.empty())
        return stack::stackPath(QString::fromStdString(named));
    QStringList own;
    for (const stack::FoundStack &found : stack::findStacks()) {
        if (!found.shipped)
            own << found.path;
    }
    if (own.size() == 1)
        return own.first();
    if (own.isEmpty())
        //: %1 is a folder
        return failure(ErrorCode::BadConfiguration,
            Words::tr("there is no stack file in %1; try the shipped one with --stack chocolate-factory, or write it "
                      "there with "
                      "\"conche-cli stack show chocolate-factory --source\"")
                .arg(stack::stacksFolder()));
    return failure(ErrorCode::BadConfiguration,
        Words::tr("there are several stacks; choose one with --stack NAME (\"conche-cli stack list\" names them)"));
}

void declareStack(CLI::App &command, std::string &stack)
{
    command.add_option("-s,--stack", stack, Words::tr("Name of a stack, or path of its stack file").toStdString());
}

QString actorName()
{
    const passwd *user = ::getpwuid(::getuid());
    return user ? QString::fromLocal8Bit(user->pw_name) : QString::number(::getuid());
}

std::optional<stack::StackFile> loadStackFile(const Terminal &terminal, const std::string &named)
{
    const Result<stack::StackFile> file = chosenStack(named).and_then(stack::readStackFile);
    if (!file) {
        terminal.complain(u"conche-cli: "_s + file.error().message);
        return std::nullopt;
    }
    for (const stack::Diagnostic &diagnostic : file->diagnostics)
        terminal.complain(diagnostic.text(file->path));
    return file->stack ? std::optional(*file) : std::nullopt;
}

std::optional<stack::Stack> loadStack(const Terminal &terminal, const std::string &named)
{
    const std::optional<stack::StackFile> file = loadStackFile(terminal, named);
    return file ? file->stack : std::nullopt;
}

void declareTrust(CLI::App &command, std::string &trust)
{
    command.add_option("--trust", trust,
        Words::tr("Agree, for this run, to what the stack file of this SHA-256 starts and which secrets it uses")
            .toStdString());
}

QString trustCommand(const QString &path)
{
    for (const stack::FoundStack &found : stack::findStacks()) {
        if (found.path == path)
            return u"conche-cli stack trust "_s + process::shellQuoted(found.name);
    }
    return u"conche-cli stack trust "_s + process::shellQuoted(path);
}

QString otherHash(const stack::StackFile &file, const std::string &trust)
{
    //: %1 is a path, %2 and %3 are hashes
    return Words::tr(
        "%1 is not the file that --trust names: its SHA-256 is %2, not %3; somebody may have changed it, so "
        "look at it with \"conche-cli stack show\" first")
        .arg(file.path, file.hash, QString::fromStdString(trust));
}

QList<stack::Demand> Command::openDemands(const stack::StackFile &file) const
{
    if (file.isShipped())
        return {};
    return stack::needingConsent(stack::demandsOf(*file.stack), m_services.practiceProgram);
}

void Command::findGrant(const stack::StackFile &file, const std::string &trust,
    const std::function<void(std::optional<stack::Grant>)> &then)
{
    const QList<stack::Demand> all = stack::demandsOf(*file.stack);
    const QList<stack::Demand> open = openDemands(file);
    if (!trust.empty() && trust != file.hash.toStdString()) {
        terminal().complain(u"conche-cli: "_s + otherHash(file, trust));
        then(std::nullopt);
        return;
    }
    if (!trust.empty() || open.isEmpty()) {
        then(stack::Grant(all));
        return;
    }
    const auto decide = [all, open, path = file.path, then](const Result<store::KnownConsent> &known) {
        if (known && known->given) {
            then(stack::Grant(all));
            return;
        }
        QList<stack::Demand> rest = all;
        rest.removeIf([&open](const stack::Demand &demand) { return open.contains(demand); });
        //: %1 is a command line
        const QString agree = Words::tr("look at what it asks for, and agree, with \"%1\"").arg(trustCommand(path));
        const QString reason = known
            //: %1 is what to do
            ? Words::tr("the stack file is new or was changed; %1").arg(agree)
            //: %1 is an error, %2 what to do
            : Words::tr("whether you agreed cannot be read, %1; then %2").arg(known.error().message, agree);
        then(stack::Grant(rest, reason));
    };
    m_services.consents.find(file.hash, this, decide);
}

} // namespace conche::cli
