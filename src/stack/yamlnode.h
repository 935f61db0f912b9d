// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnostic.h"

#include <QList>
#include <QString>

#include <variant>

namespace conche::stack {

struct YamlEntry;

/*! A value of a YAML document with its position; aliases and merge keys are resolved. Scalars stay the text that they
 * are: a compose file means one text in most places, whatever YAML makes of "yes" or 1.10. */
struct YamlNode
{
    using Sequence = QList<YamlNode>;
    using Map = QList<YamlEntry>;

    /*! Nothing and null are the empty alternative. */
    std::variant<std::monostate, QString, Sequence, Map> value;
    Position position;
    QString tag; ///< "!reset", "!override" …; empty where none is written
    qsizetype size = 1; ///< values in it, itself included

    [[nodiscard]] bool isNull() const { return std::holds_alternative<std::monostate>(value); }
    [[nodiscard]] const QString *text() const { return std::get_if<QString>(&value); }
    [[nodiscard]] const Sequence *sequence() const { return std::get_if<Sequence>(&value); }
    [[nodiscard]] const Map *map() const { return std::get_if<Map>(&value); }
    /*! The value of a key; nothing where this is no map or lacks it. */
    [[nodiscard]] const YamlNode *find(QStringView key) const;
};

struct YamlEntry
{
    QString key;
    Position keyPosition;
    YamlNode node;
};

/*! Reads the documents of a YAML file. One that is not YAML, holds a key twice or unfolds to too much gives one
 * diagnostic; no diagnostic repeats what stands in the file. */
[[nodiscard]] QList<YamlNode> yamlFromBytes(const QByteArray &bytes, QList<Diagnostic> &diagnostics);

} // namespace conche::stack
