// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose.h"
#include "interpolation.h"

namespace conche::stack {

/*! Which files to read, and what they are read with. */
struct ComposeSource
{
    QStringList files; ///< the first one's folder is the project's; the later ones override
    QString envFile; ///< empty: ".env" of the project's folder, where there is one
    QStringList profiles;
    VariableLookup environment; ///< the shell's
};

/*! A diagnostic, and the file that it is about. */
struct ComposeNote
{
    QString file;
    Diagnostic diagnostic;
};

/*! What came of reading them: a Compose unless one of the notes is an error. */
struct ComposeReading
{
    std::optional<Compose> compose;
    QList<ComposeNote> notes; ///< never with a value that stands in a file
    QStringList files; ///< all that were read, env files too
};

/*! The files that Compose takes where a folder or its usual file is named: that file, and the override beside it. */
[[nodiscard]] Result<QStringList> composeFiles(const QString &fileOrFolder);

/*! Reads, merges and puts variables in. Nothing is started, and nothing but these files and their env files is read. */
[[nodiscard]] ComposeReading readCompose(const ComposeSource &source);

/*! The name that Compose makes of a folder's or a wanted one. */
[[nodiscard]] QString normalisedProject(const QString &name);

} // namespace conche::stack
