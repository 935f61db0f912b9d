// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stack.h"
#include "tablereader.h"

namespace conche::stack {

/*! Reads one [[check]]; nothing where its id or kind cannot be read. */
[[nodiscard]] std::optional<Check> checkFromToml(const TomlNode &node, QList<Diagnostic> &diagnostics);

/*! The check whose id the key holds; nothing, and an error, where there is none. */
[[nodiscard]] const Check *checkNamed(TableReader &reader, const QString &key, const QList<Check> &checks);
/*! The error that \a check is not of the kind that is needed. */
void kindMistake(TableReader &reader, const QString &key, const Check &check, const QString &kind);

template <typename Kind>
void requireKind(TableReader &reader, const QString &key, const Check *check, const QString &kind)
{
    if (check && !std::holds_alternative<Kind>(check->question))
        kindMistake(reader, key, *check, kind);
}

/*! True for what can be the id of a check, a sign or a metric. */
[[nodiscard]] bool isId(const QString &id);
/*! The sentence for one that cannot. */
[[nodiscard]] QString idMistake(const QString &id);

/*! True for what docker takes as a container's name, so that no name can become an option. */
[[nodiscard]] bool isContainerName(const QString &name);

} // namespace conche::stack
