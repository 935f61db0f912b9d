// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heldsecrets.h"

#include "secrets/credentialstore.h"
#include "stack/composeimport.h"
#include "stack/stackfile.h"

#include <QSaveFile>

#include <memory>

namespace conche::setup {

/*! Where a secret of the new stack is now. */
struct KeptSecret
{
    enum class Fate {
        Missing, ///< nobody said it; the stack file names a place in the keyring
        Left, ///< it was not wanted there; the stack file names a place in the keyring
        Stored, ///< and read back
        Same, ///< the keyring held it
        Other, ///< the keyring holds another one, which was left as it is
        Variable, ///< nothing was stored; the stack file names a variable
    };

    Fate fate = Fate::Missing;
    QString peer; ///< its title
    QString name; ///< in the keyring
    QString variable;
    QString reason; ///< why a variable is named

    friend bool operator==(const KeptSecret &, const KeptSecret &) = default;
};

/*! The last steps from a compose file to a stack file: keeps the secrets, and writes the file. It changes no file that
 * is there, and replaces no secret that is stored. */
class StackImport final : public QObject
{
    Q_OBJECT

public:
    StackImport(secrets::CredentialStore &keychain, stack::ComposeImport import, QStringList sources,
        QObject *parent = nullptr);

    [[nodiscard]] const stack::ComposeImport &import() const { return m_import; }
    /*! The stack file as it would be written, read back: what Conche writes, Conche must be able to read. */
    [[nodiscard]] Result<stack::StackFile> preview() const;

    /*! Holds the secrets where the stack file will name them. */
    void holdSecrets(HeldSecrets &keychain, HeldSecrets &environment) const;
    /*! Names variables instead of a keyring that cannot be used. */
    void settle(secrets::StoreState keyring);
    /*! Before any secret is stored: what cannot be written is not begun. */
    [[nodiscard]] Result<void> openTarget(const QString &path);
    /*! Puts the secrets into the keyring where they are absent. \a then is not called after this is gone. */
    void keepSecrets(bool areWanted, std::function<void(const QList<KeptSecret> &)> then);
    /*! The stack file's text. */
    [[nodiscard]] Result<QByteArray> text() const;
    /*! Writes it where openTarget() said. */
    [[nodiscard]] Result<stack::StackFile> write();

private:
    void keepFrom(qsizetype index);
    void keep(const stack::FoundCredential &credential, const std::function<void(const KeptSecret &)> &then);
    void storeWhereAbsent(
        const QString &name, const stack::FoundCredential &credential, std::function<void(const KeptSecret &)> then);
    KeptSecret referToVariable(const stack::FoundCredential &credential, const QString &reason);
    [[nodiscard]] KeptSecret kept(KeptSecret::Fate fate, const stack::FoundCredential &credential) const;
    [[nodiscard]] QString &referenceOf(const QString &peer);
    [[nodiscard]] QString referenceOf(const QString &peer) const;

    secrets::CredentialStore &m_keychain;
    stack::ComposeImport m_import;
    QStringList m_sources;
    std::unique_ptr<QSaveFile> m_target;
    bool m_areWanted = true;
    QList<KeptSecret> m_kept;
    QMap<QString, KeptSecret> m_settled; ///< by peer
    std::function<void(const QList<KeptSecret> &)> m_then;
};

/*! Something is there, be it a link that leads nowhere. */
[[nodiscard]] bool isTaken(const QString &path);
/*! Where the stack file of a new stack is written. */
[[nodiscard]] QString pathOfStack(const QString &name);
/*! The name, or the first of "NAME-2", "NAME-3" … whose stack file is not there yet. */
[[nodiscard]] QString freeStackName(const QString &name);

} // namespace conche::setup
