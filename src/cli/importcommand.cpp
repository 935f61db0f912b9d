// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importcommand.h"

#include "process/command.h"
#include "setup/composeanswers.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

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

QStringList listOf(const std::vector<std::string> &words)
{
    QStringList list;
    for (const std::string &word : words)
        list.append(QString::fromStdString(word));
    return list;
}

} // namespace

void ImportCommand::declare(CLI::App &stack)
{
    m_command = stack.add_subcommand("import",
        Words::tr("Write a stack file from a compose file; nothing is started, no file is changed").toStdString());
    m_command->add_option("compose", m_file, Words::tr("The compose file, or the folder that it is in").toStdString())
        ->required();
    m_command
        ->add_option("--file", m_files,
            Words::tr("A further compose file that overrides; may be repeated. Without it the override file beside "
                      "the first one is taken, as Compose does")
                .toStdString())
        ->allow_extra_args(false);
    m_command->add_option(
        "--env-file", m_envFile, Words::tr("Variables of the compose file, instead of .env beside it").toStdString());
    m_command
        ->add_option(
            "--profile", m_profiles, Words::tr("A profile whose services run too; may be repeated").toStdString())
        ->allow_extra_args(false);
    m_command->add_option("--name", m_name, Words::tr("Name of the stack instead of the project's").toStdString());
    m_command->add_option(
        "-o,--output", m_output, Words::tr("Where to write the stack file; - is standard output").toStdString());
    m_command->add_flag("--no-secrets", m_noSecrets,
        Words::tr("Store no password of the compose file; the stack file names where you will").toStdString());
    m_command->footer(Words::tr(
        "Passwords never stand in the stack file. InfluxDB's token and MLflow's password go into the desktop's\n"
        "keyring where there is one, or stay in the variable that they come from.\n"
        "Examples:\n"
        "  conche-cli stack import docker-compose.yml\n"
        "  conche-cli stack import ~/factory --name factory\n"
        "  conche-cli stack import compose.yaml --profile gpu --output - | less")
                          .toStdString());
}

bool ImportCommand::isChosen() const
{
    return m_command->parsed();
}

void ImportCommand::run(std::function<void(int)> exit)
{
    m_exit = std::move(exit);
    if (!m_name.empty() && !stack::isStackName(QString::fromStdString(m_name))) {
        terminal().complain(u"conche-cli: "_s
            + Words::tr("a stack's name takes letters, digits, \"-\", \"_\" and \".\", 64 at most; give another to "
                        "--name"));
        m_exit(Misused);
        return;
    }
    const Step done = setup::composeSource(
        QString::fromStdString(m_file), listOf(m_files), QString::fromStdString(m_envFile), listOf(m_profiles))
                          .and_then([this](const stack::ComposeSource &source) { return read(source); })
                          .and_then([this] { return openOutput(); });
    if (!done) {
        if (!done.error().message.isEmpty())
            terminal().complain(u"conche-cli: "_s + onOneLine(done.error().message));
        m_exit(NotDone);
        return;
    }
    m_import->keepSecrets(!m_noSecrets, [this](const QList<setup::KeptSecret> &secrets) { finish(secrets); });
}

ImportCommand::Step ImportCommand::read(const stack::ComposeSource &source)
{
    const stack::ComposeReading reading = stack::readCompose(source);
    for (const stack::ComposeNote &note : reading.notes)
        terminal().complain(onOneLine(note.diagnostic.text(note.file)));
    if (!reading.compose)
        //: %1 is a list of paths
        return failure(ErrorCode::BadConfiguration,
            Words::tr("no stack file was written: mend %1 as said above")
                .arg(setup::filesToMend(reading).join(u", "_s)));
    m_sources = reading.files;
    const stack::ComposeImport import = stack::importCompose(*reading.compose, QString::fromStdString(m_name));
    m_import = std::make_unique<setup::StackImport>(services().tools.credentials.keychain, import, m_sources);
    if (!import.foundNothing())
        return {};
    for (const stack::FoundPeer *peer : {&import.api, &import.mlflow, &import.influxdb, &import.postgres})
        terminal().complain(onOneLine(u"%1: %2"_s.arg(peer->title, peer->problem)));
    return failure(ErrorCode::BadConfiguration,
        Words::tr("no stack file was written: %1 describes nothing that Conche can ask").arg(source.files.first()));
}

ImportCommand::Step ImportCommand::openOutput()
{
    if (m_output == "-")
        return {};
    m_path = QString::fromStdString(m_output);
    if (m_path.isEmpty()) {
        m_path = setup::pathOfStack(m_import->import().stack.name);
        QDir().mkpath(stack::stacksFolder());
    }
    const bool wasTaken = setup::isTaken(m_path);
    return m_import->openTarget(m_path).map_error([wasTaken](Error error) {
        error.message = wasTaken
            //: %1 is a sentence that says why a file is not written
            ? Words::tr("%1; name another place with --output PATH, or another stack with --name NAME")
                  .arg(error.message)
            //: %1 is a sentence that says why a file is not written
            : Words::tr("%1; name another place with --output PATH").arg(error.message);
        return error;
    });
}

ImportCommand::Step ImportCommand::write()
{
    if (!m_path.isEmpty())
        return m_import->write().map([](const stack::StackFile &) {});
    return m_import->text().map([this](const QByteArray &text) { terminal().out.write(text); });
}

void ImportCommand::finish(const QList<setup::KeptSecret> &secrets)
{
    const Step written = write();
    if (!written)
        terminal().complain(u"conche-cli: "_s + written.error().message);
    else
        sayWhatWasFound();
    sayWhereSecretsAre(secrets);
    if (written)
        sayNextSteps(secrets);
    m_exit(written ? Done : NotDone);
}

void ImportCommand::sayWhereSecretsAre(const QList<setup::KeptSecret> &secrets) const
{
    using Fate = setup::KeptSecret::Fate;
    for (const setup::KeptSecret &secret : secrets) {
        switch (secret.fate) {
        case Fate::Left:
            break;
        case Fate::Missing:
            //: %1 is a credential such as keychain:stack/influxdb
            say(Words::tr("keychain:%1 is named, but the compose file does not hold it").arg(secret.name));
            break;
        case Fate::Stored:
            say(Words::tr("keychain:%1 was stored and read back").arg(secret.name));
            break;
        case Fate::Same:
            say(Words::tr("keychain:%1 is there already").arg(secret.name));
            break;
        case Fate::Other:
            say(Words::tr("keychain:%1 holds another secret than the compose file, and was left as it is; "
                          "\"conche-cli secret set %1\" replaces it")
                    .arg(secret.name));
            break;
        case Fate::Variable:
            //: %1 is a system as "MLflow", %2 the reason, %3 a variable
            say(Words::tr("%1: %2, so nothing was stored; the stack file names the variable %3: set it where "
                          "conche-cli runs")
                    .arg(secret.peer, secret.reason, secret.variable));
            break;
        }
    }
}

void ImportCommand::say(const QString &line) const
{
    // Standard output is the stack file's alone where it goes there.
    if (!m_path.isEmpty())
        terminal().print(onOneLine(line));
    else
        terminal().complain(onOneLine(line));
}

void ImportCommand::sayWhatWasFound() const
{
    //: %1 is a list of paths
    say(Words::tr("Read %1").arg(m_sources.join(u", "_s)));
    const stack::ComposeImport &import = m_import->import();
    for (const stack::FoundPeer *peer : {&import.api, &import.mlflow, &import.influxdb, &import.postgres}) {
        const QString title = u"  "_s + peer->title.leftJustified(12) + u"  "_s;
        if (peer->service.isEmpty()) {
            //: %1 is a reason
            say(title + Words::tr("not found: %1").arg(peer->problem));
            continue;
        }
        //: %1 is the name of a service, %2 that of its container
        say(title + Words::tr("service \"%1\", container %2").arg(peer->service, peer->container)
            + (peer->address.isEmpty() ? QString() : u", "_s + peer->address));
        if (!peer->problem.isEmpty())
            say(u"    "_s + peer->problem);
        if (!peer->others.isEmpty())
            //: %1 is a list of services
            say(u"    "_s + Words::tr("it could also be: %1").arg(peer->others.join(u", "_s)));
    }
    for (const QString &note : import.notes)
        say(note);
}

void ImportCommand::sayNextSteps(const QList<setup::KeptSecret> &secrets) const
{
    using Fate = setup::KeptSecret::Fate;
    QString stack = m_import->import().stack.name;
    if (!m_path.isEmpty()) {
        if (!m_output.empty())
            stack = QFileInfo(m_path).absoluteFilePath();
        //: %1 is a path
        say(Words::tr("Written: %1").arg(m_path));
    } else {
        stack = Words::tr("FILE");
    }
    say(Words::tr("Next:"));
    for (const setup::KeptSecret &secret : secrets) {
        if (secret.fate == Fate::Missing || secret.fate == Fate::Left)
            say(u"  conche-cli secret set "_s + secret.name);
    }
    say(u"  conche-cli stack trust "_s + process::shellQuoted(stack));
    say(u"  conche-cli check --stack "_s + process::shellQuoted(stack));
}

} // namespace conche::cli
