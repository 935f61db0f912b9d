// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tomlnode.h"

#include <chrono>
#include <optional>

namespace conche::stack {

/*! True for a key or header whose value would be a secret: "password", "influx_token", "X-API-Key". */
[[nodiscard]] bool soundsLikeSecret(const QString &key);

/*! Reads the keys of one table and tells what is wrong with them: wrong types, missing keys, unknown keys, secrets. */
class TableReader
{
public:
    /*! \a what names the table in sentences: "check \"disk\"". */
    TableReader(const TomlNode &table, QString what, QList<Diagnostic> &diagnostics);

    [[nodiscard]] std::optional<QString> text(const QString &key);
    [[nodiscard]] QString requiredText(const QString &key);
    /*! A path on a peer: it begins with one slash, so that it cannot name another host. */
    [[nodiscard]] std::optional<QString> path(const QString &key);
    /*! A JSON pointer. */
    [[nodiscard]] std::optional<QString> pointer(const QString &key);
    /*! Where a secret is stored, "keychain:NAME", "env:NAME" or "file:PATH"; empty where the key is absent. */
    [[nodiscard]] QString reference(const QString &key);
    [[nodiscard]] std::optional<qint64> integer(const QString &key);
    [[nodiscard]] std::optional<double> number(const QString &key);
    [[nodiscard]] std::optional<std::chrono::milliseconds> duration(const QString &key);
    [[nodiscard]] QStringList texts(const QString &key);
    [[nodiscard]] const TomlNode *node(const QString &key);
    /*! The tables of an array of tables; empty where the key is absent. */
    [[nodiscard]] QList<TomlNode> tables(const QString &key);
    /*! One of the words, as its index. */
    [[nodiscard]] std::optional<qsizetype> word(const QString &key, const QStringList &words);

    [[nodiscard]] bool has(const QString &key) const;
    [[nodiscard]] Position positionOf(const QString &key) const;
    [[nodiscard]] Position position() const { return m_position; }
    [[nodiscard]] const QString &what() const { return m_what; }
    void setWhat(const QString &what) { m_what = what; }
    [[nodiscard]] QList<Diagnostic> &diagnostics() { return m_diagnostics; }
    void error(const Position &position, const QString &message);
    void warning(const Position &position, const QString &message);
    /*! Warns of the keys that nobody asked for, with the name that was probably meant. */
    void finish();

private:
    [[nodiscard]] const TomlEntry *find(const QString &key) const;
    void wrongType(const TomlNode &node, const QString &key, const QString &expected);

    TomlNode::Table m_table;
    Position m_position;
    QString m_what;
    QList<Diagnostic> &m_diagnostics;
    QStringList m_known;
};

} // namespace conche::stack
