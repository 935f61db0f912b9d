// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnostic.h"
#include "stack.h"

#include "core/result.h"

namespace conche::stack {

/*! What came of reading a stack file: a stack unless one of the diagnostics is an error. */
struct StackFile
{
    QString path;
    std::optional<Stack> stack;
    QList<Diagnostic> diagnostics;
    QString hash; ///< SHA-256 of the bytes that were read, in hexadecimal: what consent is bound to

    /*! Built into Conche, and so as trustworthy as Conche itself. */
    [[nodiscard]] bool isShipped() const;
};

/*! Reads a stack file's text. Unknown keys are warnings with a hint; everything that cannot be meant is an error. */
[[nodiscard]] StackFile stackFromToml(const QByteArray &toml, const QString &path);

/*! Reads a stack file from the disk; the error names the file and the cause. */
[[nodiscard]] Result<StackFile> readStackFile(const QString &path);

/*! A file that may be a stack file, by the name that --stack takes. */
struct FoundStack
{
    QString name;
    QString path;
    bool shipped = false; ///< built into Conche
};

/*! The user's stack files, `*.toml` in `$XDG_CONFIG_HOME/conche/stacks`, then the shipped ones that none of these
 * replaces. */
[[nodiscard]] QList<FoundStack> findStacks();
[[nodiscard]] QString stacksFolder();

/*! Whether a stack file may have it as its "name". */
[[nodiscard]] bool isStackName(const QString &text);

/*! The path that is meant by what a user named: a path if it has a slash or ends in ".toml", else a name. */
[[nodiscard]] Result<QString> stackPath(const QString &nameOrPath);

} // namespace conche::stack
