// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnostic.h"

#include <QList>
#include <QString>

#include <variant>

namespace conche::stack {

struct TomlEntry;

/*! A value of a TOML document with its position; lines and columns count from 1. */
struct TomlNode
{
    using Array = QList<TomlNode>;
    using Table = QList<TomlEntry>;

    /*! Dates and times are the empty alternative: no key of a stack file takes one. */
    std::variant<std::monostate, bool, qint64, double, QString, Array, Table> value;
    Position position;
};

struct TomlEntry
{
    QString key;
    Position keyPosition;
    TomlNode node;
};

/*! Reads TOML 1.0. A document that is not TOML gives one diagnostic and an empty table. */
[[nodiscard]] TomlNode tomlFromBytes(const QByteArray &bytes, QList<Diagnostic> &diagnostics);

} // namespace conche::stack
