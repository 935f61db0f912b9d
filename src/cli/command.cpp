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

std::optional<stack::Stack> loadStack(const Terminal &terminal, const std::string &named)
{
    const Result<stack::StackFile> file = chosenStack(named).and_then(stack::readStackFile);
    if (!file) {
        terminal.complain(u"conche-cli: "_s + file.error().message);
        return std::nullopt;
    }
    for (const stack::Diagnostic &diagnostic : file->diagnostics)
        terminal.complain(diagnostic.text(file->path));
    return file->stack;
}

} // namespace conche::cli
