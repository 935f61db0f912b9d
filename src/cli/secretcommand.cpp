// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretcommand.h"

#include <QCoreApplication>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

namespace conche::cli {

using namespace Qt::StringLiterals;
using secrets::CredentialReference;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Cli)
};

} // namespace

QStringList credentialsOf(const stack::Stack &stack)
{
    QStringList credentials;
    const auto add = [&](const QString &credential) {
        if (!credential.isEmpty() && !credentials.contains(credential))
            credentials << credential;
    };
    if (stack.api)
        add(stack.api->credential);
    if (stack.mlflow)
        add(stack.mlflow->credential);
    if (stack.influxdb)
        add(stack.influxdb->credential);
    for (const stack::Channel &channel : stack.alerts.channels) {
        if (const auto *webhook = std::get_if<stack::WebhookChannel>(&channel.way))
            add(webhook->url);
    }
    return credentials;
}

void SecretCommand::declare(CLI::App &program)
{
    m_command = program.add_subcommand("secret", Words::tr("Store, look for and forget credentials").toStdString());
    m_command->require_subcommand(1);
    const std::string name = Words::tr("The credential as the stack file names it: keychain:NAME, env:NAME or "
                                       "file:PATH; NAME alone means keychain:NAME")
                                 .toStdString();
    m_set = m_command->add_subcommand(
        "set", Words::tr("Store a secret, typed without echo or sent to standard input").toStdString());
    m_set->add_option("credential", m_name, name)->required();
    m_forget = m_command->add_subcommand("forget", Words::tr("Remove a secret from where it is stored").toStdString());
    m_forget->add_option("credential", m_name, name)->required();
    m_status = m_command->add_subcommand(
        "status", Words::tr("Say whether a secret, or each one a stack names, is there").toStdString());
    m_status->add_option("credential", m_name, name);
    declareStack(*m_status, m_stack);
}

bool SecretCommand::isChosen() const
{
    return m_command->parsed();
}

std::optional<CredentialReference> SecretCommand::reference() const
{
    QString text = QString::fromStdString(m_name);
    if (!text.startsWith("env:"_L1) && !text.startsWith("file:"_L1) && !text.startsWith("keychain:"_L1))
        text.prepend(u"keychain:"_s);
    const Result<CredentialReference> reference = CredentialReference::fromText(text);
    if (!reference) {
        terminal().complain(u"conche-cli: "_s + reference.error().message);
        return std::nullopt;
    }
    return *reference;
}

void SecretCommand::run(std::function<void(int)> exit)
{
    m_exit = std::move(exit);
    if (m_status->parsed()) {
        status();
        return;
    }
    const std::optional<CredentialReference> meant = reference();
    if (!meant)
        m_exit(Misused);
    else if (m_set->parsed())
        set(*meant);
    else
        forget(*meant);
}

void SecretCommand::tell(const Result<void> &result, const QString &success)
{
    if (result)
        terminal().print(success);
    else
        terminal().complain(u"conche-cli: "_s + result.error().message);
    m_exit(result ? Done : NotDone);
}

void SecretCommand::set(const CredentialReference &reference)
{
    //: %1 is a credential such as keychain:stack/influxdb
    const Result<Secret> secret = readSecret(terminal(), Words::tr("Secret for %1:").arg(reference.text()));
    if (!secret) {
        tell(tl::make_unexpected(secret.error()), {});
        return;
    }
    services()
        .tools.credentials.place(reference.kind)
        .write(reference.name, *secret, this, [this, reference](const Result<void> &written) {
            tell(written, Words::tr("%1 is stored and was read back").arg(reference.text()));
        });
}

void SecretCommand::forget(const CredentialReference &reference)
{
    services()
        .tools.credentials.place(reference.kind)
        .remove(reference.name, this, [this, reference](const Result<void> &removed) {
            tell(removed, Words::tr("%1 is forgotten").arg(reference.text()));
        });
}

void SecretCommand::status()
{
    QStringList credentials;
    if (m_name.empty()) {
        const std::optional<stack::Stack> stack = loadStack(terminal(), m_stack);
        if (!stack) {
            m_exit(NotDone);
            return;
        }
        credentials = credentialsOf(*stack);
        if (credentials.isEmpty())
            terminal().print(Words::tr("%1 names no credential").arg(stack->title));
    } else if (const std::optional<CredentialReference> meant = reference()) {
        credentials = {meant->text()};
    } else {
        m_exit(Misused);
        return;
    }
    const auto left = std::make_shared<health::Barrier>(credentials.size() + 1, [this] { m_exit(m_code); });
    for (const QString &credential : std::as_const(credentials))
        statusOf(credential, [left] { left->arrive(); });
    left->arrive();
}

void SecretCommand::statusOf(const QString &text, std::function<void()> then)
{
    const Result<CredentialReference> reference = CredentialReference::fromText(text);
    if (!reference) {
        terminal().complain(u"conche-cli: "_s + reference.error().message);
        m_code = NotDone;
        then();
        return;
    }
    services()
        .tools.credentials.place(reference->kind)
        .read(reference->name, this, [this, text, then = std::move(then)](const Result<Secret> &secret) {
            if (secret) {
                //: %1 is a credential; its value is not shown
                terminal().print(Words::tr("%1 is there").arg(text));
            } else {
                terminal().print(u"%1: %2"_s.arg(text, secret.error().message));
                m_code = NotDone;
            }
            then();
        });
}

} // namespace conche::cli
