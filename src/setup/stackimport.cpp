// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stackimport.h"

#include "stack/consent.h"
#include "stack/stackwriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace conche::setup {

using namespace Qt::StringLiterals;
using secrets::CredentialReference;
using secrets::StoreState;
using Fate = KeptSecret::Fate;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Setup)
};

QString whyNot(StoreState keyring)
{
    return keyring == StoreState::Locked ? Words::tr("the keyring is locked") : Words::tr("there is no keyring here");
}

} // namespace

StackImport::StackImport(
    secrets::CredentialStore &keychain, stack::ComposeImport import, QStringList sources, QObject *parent)
    : QObject(parent)
    , m_keychain(keychain)
    , m_import(std::move(import))
    , m_sources(std::move(sources))
{
}

Result<QByteArray> StackImport::text() const
{
    const Result<QString> text = stack::stackFileText(m_import, m_sources);
    if (!text)
        return tl::make_unexpected(text.error());
    const stack::StackFile read = stack::stackFromToml(text->toUtf8(), u"-"_s);
    if (!read.stack || !read.diagnostics.isEmpty())
        //: %1 says what is wrong
        return failure(ErrorCode::Internal,
            Words::tr("no stack file was written, as it would have been wrong (%1); please report this")
                .arg(read.diagnostics.isEmpty() ? QString() : read.diagnostics.first().message));
    return text->toUtf8();
}

Result<stack::StackFile> StackImport::preview() const
{
    return text().map([](const QByteArray &toml) { return stack::stackFromToml(toml, u"-"_s); });
}

void StackImport::holdSecrets(HeldSecrets &keychain, HeldSecrets &environment) const
{
    for (const stack::FoundCredential &credential : m_import.credentials) {
        const Result<CredentialReference> reference = CredentialReference::fromText(referenceOf(credential.peer));
        if (!reference || credential.value.isEmpty())
            continue;
        const bool isVariable = reference->kind == CredentialReference::Kind::Environment;
        (isVariable ? environment : keychain).hold(reference->name, credential.value);
    }
}

void StackImport::settle(StoreState keyring)
{
    if (keyring == StoreState::Available)
        return;
    for (const stack::FoundCredential &credential : std::as_const(m_import.credentials)) {
        if (!credential.value.isEmpty())
            m_settled.insert(credential.peer, referToVariable(credential, whyNot(keyring)));
    }
}

Result<void> StackImport::openTarget(const QString &path)
{
    if (isTaken(path))
        //: %1 is a path
        return failure(ErrorCode::StorageFailed, Words::tr("%1 is there already and was left as it is").arg(path));
    m_target = std::make_unique<QSaveFile>(path);
    if (m_target->open(QIODevice::WriteOnly))
        return {};
    //: %1 is a path, %2 the system's reason
    const QString sentence = Words::tr("%1 cannot be written: %2").arg(path, m_target->errorString());
    m_target.reset();
    return failure(ErrorCode::StorageFailed, sentence);
}

void StackImport::keepSecrets(bool areWanted, std::function<void(const QList<KeptSecret> &)> then)
{
    m_areWanted = areWanted;
    m_then = std::move(then);
    m_kept.clear();
    keepFrom(0);
}

void StackImport::keepFrom(qsizetype index)
{
    if (index >= m_import.credentials.size()) {
        std::exchange(m_then, {})(m_kept);
        return;
    }
    keep(m_import.credentials[index], [this, index](const KeptSecret &kept) {
        m_kept.append(kept);
        keepFrom(index + 1);
    });
}

void StackImport::keep(const stack::FoundCredential &credential, const std::function<void(const KeptSecret &)> &then)
{
    if (m_settled.contains(credential.peer)) {
        then(m_settled.value(credential.peer));
        return;
    }
    if (credential.value.isEmpty() || !m_areWanted) {
        then(kept(credential.value.isEmpty() ? Fate::Missing : Fate::Left, credential));
        return;
    }
    const QString name = referenceOf(credential.peer).section(u':', 1);
    m_keychain.state(this, [this, name, credential, then](StoreState state) {
        if (state == StoreState::Available)
            storeWhereAbsent(name, credential, then);
        else
            then(referToVariable(credential, whyNot(state)));
    });
}

void StackImport::storeWhereAbsent(
    const QString &name, const stack::FoundCredential &credential, std::function<void(const KeptSecret &)> then)
{
    m_keychain.read(name, this, [this, name, credential, then](const Result<Secret> &there) {
        if (there) {
            const bool isSame = there->reveal() == credential.value.reveal();
            then(kept(isSame ? Fate::Same : Fate::Other, credential));
            return;
        }
        m_keychain.write(name, credential.value, this, [this, credential, then](const Result<void> &written) {
            then(written ? kept(Fate::Stored, credential) : referToVariable(credential, written.error().message));
        });
    });
}

KeptSecret StackImport::referToVariable(const stack::FoundCredential &credential, const QString &reason)
{
    const QString usual = credential.peer == "influxdb"_L1 ? u"INFLUXDB_TOKEN"_s : u"MLFLOW_TRACKING_PASSWORD"_s;
    const bool isFit = CredentialReference::fromText(QString(u"env:"_s + credential.variable)).has_value();
    KeptSecret secret = kept(Fate::Variable, credential);
    secret.variable = isFit ? credential.variable : usual;
    secret.reason = reason;
    referenceOf(credential.peer) = u"env:"_s + secret.variable;
    return secret;
}

KeptSecret StackImport::kept(Fate fate, const stack::FoundCredential &credential) const
{
    const QString &peer = (credential.peer == "influxdb"_L1 ? m_import.influxdb : m_import.mlflow).title;
    return {fate, peer, referenceOf(credential.peer).section(u':', 1), {}, {}};
}

QString &StackImport::referenceOf(const QString &peer)
{
    return peer == "influxdb"_L1 ? m_import.stack.influxdb->credential : m_import.stack.mlflow->credential;
}

QString StackImport::referenceOf(const QString &peer) const
{
    return peer == "influxdb"_L1 ? m_import.stack.influxdb->credential : m_import.stack.mlflow->credential;
}

Result<stack::StackFile> StackImport::write()
{
    const Result<QByteArray> toml = text();
    if (!toml)
        return tl::make_unexpected(toml.error());
    const QString path = m_target->fileName();
    const std::unique_ptr<QSaveFile> target = std::move(m_target);
    // Renaming would replace what was put there in the meantime.
    if (isTaken(path))
        return failure(ErrorCode::StorageFailed, Words::tr("%1 is there already and was left as it is").arg(path));
    target->write(*toml);
    if (!target->commit())
        return failure(
            ErrorCode::StorageFailed, Words::tr("%1 cannot be written: %2").arg(path, target->errorString()));
    return stack::stackFromToml(*toml, path);
}

bool isTaken(const QString &path)
{
    return QFileInfo::exists(path) || QFileInfo(path).isSymLink();
}

QString pathOfStack(const QString &name)
{
    return u"%1/%2.toml"_s.arg(stack::stacksFolder(), name);
}

QString freeStackName(const QString &name)
{
    QString free = name;
    for (int number = 2; isTaken(pathOfStack(free)); ++number)
        free = u"%1-%2"_s.arg(name.first(std::min<qsizetype>(name.size(), 58))).arg(number);
    return free;
}

} // namespace conche::setup
