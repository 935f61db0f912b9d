// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "health/trust.h"
#include "stack/stackfile.h"

#include <QCoreApplication>

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
    return health::demandsToAgreeTo(file, m_services.practiceProgram);
}

void Command::findGrant(const stack::StackFile &file, const std::string &trust,
    const std::function<void(std::optional<stack::Grant>)> &then)
{
    if (!trust.empty() && trust != file.hash.toStdString()) {
        terminal().complain(u"conche-cli: "_s + otherHash(file, trust));
        then(std::nullopt);
        return;
    }
    if (!trust.empty()) {
        then(stack::Grant(stack::demandsOf(*file.stack)));
        return;
    }
    //: %1 is a command line
    const QString agree = Words::tr("look at what it asks for, and agree, with \"%1\"").arg(trustCommand(file.path));
    health::findTrust(m_services.consents, file, m_services.practiceProgram, agree, this,
        [then](const health::Trust &found) { then(found.grant); });
}

} // namespace conche::cli
