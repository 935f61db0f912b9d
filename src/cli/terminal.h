// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QIODevice>

#include <optional>

namespace conche::cli {

/*! Where a command reads and writes; the devices outlive it. */
struct Terminal
{
    QIODevice &in;
    QIODevice &out;
    QIODevice &error;
    bool colour = false; ///< whether out is a terminal that wants colours
    bool isInteractive = false; ///< whether a person can answer on in

    void print(const QString &line) const;
    void complain(const QString &line) const;
    /*! Shows what was printed now, where something is still to come. */
    void flush() const;
};

/*! Without line ends and other control characters: what others wrote must not move the terminal's cursor. */
[[nodiscard]] QString onOneLine(QString text);

/*! Whether standard output is a terminal and NO_COLOR is not set. */
[[nodiscard]] bool wantsColour();

/*! Whether standard input is a terminal. */
[[nodiscard]] bool isInteractive();

/*! Asks a person, of whom only "y" and "yes" agree; nothing where nobody can answer. */
[[nodiscard]] std::optional<bool> confirm(const Terminal &terminal, const QString &question);

/*! Reads a secret: prompts without echo where standard input is a terminal, else takes the first line of \a
 * terminal.in. */
[[nodiscard]] Result<Secret> readSecret(const Terminal &terminal, const QString &prompt);

} // namespace conche::cli
