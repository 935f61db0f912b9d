// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

namespace conche::practice {

/*! What the practice stack file says otherwise than the shipped one. */
struct StackValues
{
    int apiPort = 0;
    int mlflowPort = 0;
    int influxPort = 0;
    QString dockerProgram;
    QString credentialFile;
};

/*! The shipped stack file, pointed at the practice stack. An error where the shipped one has no such value any more. */
[[nodiscard]] Result<QString> stackFileText(const StackValues &values);

/*! The files of a running practice stack: the stack file and, in a folder beside it, the docker program and the token.
 *
 * They are made by write() and removed with this object.
 */
class StackFiles
{
public:
    explicit StackFiles(QString stackFile);
    ~StackFiles();
    StackFiles(const StackFiles &) = delete;
    StackFiles &operator=(const StackFiles &) = delete;

    /*! \a program is what the docker program links to. A file that is not ours is not overwritten. */
    [[nodiscard]] Result<void> write(StackValues values, const QString &program, const QByteArray &token);
    void remove();
    /*! SHA-256 of the stack file as it was written, in hexadecimal: what conche-cli takes as consent. */
    [[nodiscard]] const QByteArray &hash() const { return m_hash; }

private:
    [[nodiscard]] Result<void> writeOne(const QString &path, const QByteArray &content) const;
    [[nodiscard]] QString dockerProgram() const;
    [[nodiscard]] QString tokenFile() const;

    QString m_stackFile;
    QString m_folder;
    QByteArray m_hash;
    bool m_written = false;
};

} // namespace conche::practice
