// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentialstore.h"

namespace conche::secrets {

/*! Secrets in files that nobody else can read, one a file. A name is a path: absolute, "~/…", or relative to a folder.
 */
class FileStore final : public CredentialStore
{
public:
    explicit FileStore(QString folder = defaultFolder());

    void state(QObject *owner, std::function<void(StoreState)> then) override;
    void read(const QString &name, QObject *owner, Then<Secret> then) override;
    void write(const QString &name, const Secret &secret, QObject *owner, Then<void> then) override;
    void remove(const QString &name, QObject *owner, Then<void> then) override;

    /*! "conche/secrets" in the user's folder for configuration. */
    [[nodiscard]] static QString defaultFolder();

private:
    [[nodiscard]] QString pathOf(const QString &name) const;

    QString m_folder;
};

} // namespace conche::secrets
