// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace conche::stack {

/*! A place in a text file; both count from 1. Line 0 is the file as a whole. */
struct Position
{
    int line = 1;
    int column = 1;

    friend bool operator==(const Position &, const Position &) = default;
};

/*! Something to tell about a stack file. Errors keep it from being used, warnings do not. */
struct Diagnostic
{
    enum class Severity { Warning, Error };

    Severity severity = Severity::Error;
    Position position;
    QString message;

    /*! "stack.toml:6:11: error: …", the form that editors jump to. */
    [[nodiscard]] QString text(const QString &file) const;
};

} // namespace conche::stack
