// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importcommand.h"

#include "process/command.h"
#include "stack/stackfile.h"
#include "stack/stackwriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

namespace conche::cli {

using namespace Qt::StringLiterals;
using secrets::CredentialReference;
using secrets::StoreState;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Cli)
};

std::optional<QString> shellVariable(const QString &name)
{
    const QByteArray bytes = name.toLocal8Bit();
    return qEnvironmentVariableIsSet(bytes.constData()) ? std::optional(qEnvironmentVariable(bytes.constData()))
                                                        : std::nullopt;
}

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
    const Step done = source().and_then([this](const stack::ComposeSource &s) { return read(s); }).and_then([this] {
        return openOutput();
    });
    if (!done) {
        if (!done.error().message.isEmpty())
            terminal().complain(u"conche-cli: "_s + onOneLine(done.error().message));
        m_exit(NotDone);
        return;
    }
    storeFrom(0);
}

Result<stack::ComposeSource> ImportCommand::source() const
{
    const Result<QStringList> found = stack::composeFiles(QString::fromStdString(m_file));
    if (!found)
        return tl::make_unexpected(found.error());
    const QStringList further = listOf(m_files);
    return stack::ComposeSource{further.isEmpty() ? *found : QStringList{found->first()} + further,
        QString::fromStdString(m_envFile), listOf(m_profiles), shellVariable};
}

ImportCommand::Step ImportCommand::read(const stack::ComposeSource &source)
{
    const stack::ComposeReading reading = stack::readCompose(source);
    QStringList wrong;
    for (const stack::ComposeNote &note : reading.notes) {
        terminal().complain(onOneLine(note.diagnostic.text(note.file)));
        if (note.diagnostic.severity == stack::Diagnostic::Severity::Error && !wrong.contains(note.file))
            wrong << note.file;
    }
    if (!reading.compose)
        //: %1 is a list of paths
        return failure(ErrorCode::BadConfiguration,
            Words::tr("no stack file was written: mend %1 as said above").arg(wrong.join(u", "_s)));
    m_sources = reading.files;
    m_import = stack::importCompose(*reading.compose, QString::fromStdString(m_name));
    if (!m_import.foundNothing())
        return {};
    for (const stack::FoundPeer *peer : {&m_import.api, &m_import.mlflow, &m_import.influxdb, &m_import.postgres})
        terminal().complain(onOneLine(u"%1: %2"_s.arg(peer->title, peer->problem)));
    return failure(ErrorCode::BadConfiguration,
        Words::tr("no stack file was written: %1 describes nothing that Conche can ask").arg(source.files.first()));
}

ImportCommand::Step ImportCommand::openOutput()
{
    if (m_output == "-")
        return {};
    QString path = QString::fromStdString(m_output);
    if (path.isEmpty()) {
        path = u"%1/%2.toml"_s.arg(stack::stacksFolder(), m_import.stack.name);
        QDir().mkpath(stack::stacksFolder());
    }
    if (QFileInfo::exists(path) || QFileInfo(path).isSymLink())
        //: %1 is a path
        return failure(ErrorCode::StorageFailed,
            Words::tr("%1 is there already and was left as it is; name another place with --output PATH, or another "
                      "stack with --name NAME")
                .arg(path));
    m_target = std::make_unique<QSaveFile>(path);
    if (!m_target->open(QIODevice::WriteOnly))
        //: %1 is a path, %2 the system's reason
        return failure(ErrorCode::StorageFailed,
            Words::tr("%1 cannot be written: %2; name another place with --output PATH")
                .arg(path, m_target->errorString()));
    return {};
}

void ImportCommand::storeFrom(qsizetype index)
{
    if (index >= m_import.credentials.size()) {
        finish();
        return;
    }
    store(m_import.credentials[index], [this, index] { storeFrom(index + 1); });
}

void ImportCommand::store(const stack::FoundCredential &credential, const std::function<void()> &next)
{
    const QString name = referenceOf(credential.peer).section(u':', 1);
    if (credential.value.isEmpty() || m_noSecrets) {
        m_steps.append(u"conche-cli secret set "_s + name);
        if (credential.value.isEmpty())
            //: %1 is a credential such as keychain:stack/influxdb
            m_aboutSecrets.append(Words::tr("keychain:%1 is named, but the compose file does not hold it").arg(name));
        next();
        return;
    }
    services().tools.credentials.keychain.state(this, [this, name, credential, next](StoreState state) {
        if (state == StoreState::Available) {
            storeWhereAbsent(name, credential, next);
            return;
        }
        referToVariable(credential,
            state == StoreState::Locked ? Words::tr("the keyring is locked") : Words::tr("there is no keyring here"));
        next();
    });
}

void ImportCommand::storeWhereAbsent(
    const QString &name, const stack::FoundCredential &credential, std::function<void()> next)
{
    secrets::CredentialStore &keychain = services().tools.credentials.keychain;
    keychain.read(name, this, [this, &keychain, name, credential, next](const Result<Secret> &there) {
        if (there) {
            const bool isSame = there->reveal() == credential.value.reveal();
            m_aboutSecrets.append(isSame
                    ? Words::tr("keychain:%1 is there already").arg(name)
                    : Words::tr("keychain:%1 holds another secret than the compose file, and was left as it is; "
                                "\"conche-cli secret set %1\" replaces it")
                          .arg(name));
            next();
            return;
        }
        keychain.write(name, credential.value, this, [this, name, credential, next](const Result<void> &written) {
            if (written)
                m_aboutSecrets.append(Words::tr("keychain:%1 was stored and read back").arg(name));
            else
                referToVariable(credential, written.error().message);
            next();
        });
    });
}

void ImportCommand::referToVariable(const stack::FoundCredential &credential, const QString &reason)
{
    const QString usual = credential.peer == "influxdb"_L1 ? u"INFLUXDB_TOKEN"_s : u"MLFLOW_TRACKING_PASSWORD"_s;
    const bool isFit = CredentialReference::fromText(QString(u"env:"_s + credential.variable)).has_value();
    const QString variable = isFit ? credential.variable : usual;
    referenceOf(credential.peer) = u"env:"_s + variable;
    const QString &peer = (credential.peer == "influxdb"_L1 ? m_import.influxdb : m_import.mlflow).title;
    //: %1 is a system as "MLflow", %2 the reason, %3 a variable
    m_aboutSecrets.append(
        Words::tr("%1: %2, so nothing was stored; the stack file names the variable %3: set it where conche-cli runs")
            .arg(peer, reason, variable));
}

QString &ImportCommand::referenceOf(const QString &peer)
{
    return peer == "influxdb"_L1 ? m_import.stack.influxdb->credential : m_import.stack.mlflow->credential;
}

ImportCommand::Step ImportCommand::write()
{
    const Result<QString> text = stack::stackFileText(m_import, m_sources);
    if (!text)
        return tl::make_unexpected(text.error());
    // What Conche writes, Conche must be able to read.
    const stack::StackFile read = stack::stackFromToml(text->toUtf8(), m_target ? m_target->fileName() : u"-"_s);
    if (!read.stack || !read.diagnostics.isEmpty())
        //: %1 says what is wrong
        return failure(ErrorCode::Internal,
            Words::tr("no stack file was written, as it would have been wrong (%1); please report this")
                .arg(read.diagnostics.isEmpty() ? QString() : read.diagnostics.first().message));
    if (!m_target) {
        terminal().out.write(text->toUtf8());
        return {};
    }
    m_target->write(text->toUtf8());
    if (!m_target->commit())
        return failure(ErrorCode::StorageFailed,
            Words::tr("%1 cannot be written: %2").arg(m_target->fileName(), m_target->errorString()));
    return {};
}

void ImportCommand::finish()
{
    const Step written = write();
    if (!written)
        terminal().complain(u"conche-cli: "_s + written.error().message);
    else
        sayWhatWasFound();
    for (const QString &sentence : std::as_const(m_aboutSecrets))
        say(sentence);
    if (written)
        sayNextSteps();
    m_exit(written ? Done : NotDone);
}

void ImportCommand::say(const QString &line) const
{
    // Standard output is the stack file's alone where it goes there.
    if (m_target)
        terminal().print(onOneLine(line));
    else
        terminal().complain(onOneLine(line));
}

void ImportCommand::sayWhatWasFound() const
{
    //: %1 is a list of paths
    say(Words::tr("Read %1").arg(m_sources.join(u", "_s)));
    for (const stack::FoundPeer *peer : {&m_import.api, &m_import.mlflow, &m_import.influxdb, &m_import.postgres}) {
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
    for (const QString &note : m_import.notes)
        say(note);
}

void ImportCommand::sayNextSteps() const
{
    QString stack = m_import.stack.name;
    if (m_target) {
        if (!m_output.empty())
            stack = QFileInfo(m_target->fileName()).absoluteFilePath();
        //: %1 is a path
        say(Words::tr("Written: %1").arg(m_target->fileName()));
    } else {
        stack = Words::tr("FILE");
    }
    say(Words::tr("Next:"));
    for (const QString &step : m_steps)
        say(u"  "_s + step);
    say(u"  conche-cli stack trust "_s + process::shellQuoted(stack));
    say(u"  conche-cli check --stack "_s + process::shellQuoted(stack));
}

} // namespace conche::cli
