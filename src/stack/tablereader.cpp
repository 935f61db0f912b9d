// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablereader.h"

#include "core/nearestname.h"
#include "core/units.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace conche::stack {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::StackFile)
};

} // namespace

bool soundsLikeSecret(const QString &key)
{
    static const QRegularExpression secret(
        u"(^|[_-])(password|passwd|pwd|secret|token|api[_-]?key|bearer)$"_s, QRegularExpression::CaseInsensitiveOption);
    return secret.match(key).hasMatch();
}

QString Diagnostic::text(const QString &file) const
{
    const QString kind = severity == Severity::Error ? Words::tr("error") : Words::tr("warning");
    if (position.line == 0)
        return u"%1: %2: %3"_s.arg(file, kind, message);
    return u"%1:%2:%3: %4: %5"_s.arg(file).arg(position.line).arg(position.column).arg(kind, message);
}

TableReader::TableReader(const TomlNode &table, QString what, QList<Diagnostic> &diagnostics)
    : m_position(table.position)
    , m_what(std::move(what))
    , m_diagnostics(diagnostics)
{
    if (const auto *entries = std::get_if<TomlNode::Table>(&table.value))
        m_table = *entries;
    else
        //: %1 names what was expected to be a table: a peer, a check
        error(table.position, Words::tr("%1 must be a table").arg(m_what));
}

const TomlEntry *TableReader::find(const QString &key) const
{
    for (const TomlEntry &entry : m_table) {
        if (entry.key == key)
            return &entry;
    }
    return nullptr;
}

bool TableReader::has(const QString &key) const
{
    return find(key) != nullptr;
}

Position TableReader::positionOf(const QString &key) const
{
    const TomlEntry *entry = find(key);
    return entry ? entry->node.position : m_position;
}

const TomlNode *TableReader::node(const QString &key)
{
    m_known.append(key);
    const TomlEntry *entry = find(key);
    return entry ? &entry->node : nullptr;
}

void TableReader::wrongType(const TomlNode &node, const QString &key, const QString &expected)
{
    //: %1 is a key, %2 what it belongs to, %3 what its value must be
    error(node.position, Words::tr("\"%1\" of %2 must be %3").arg(key, m_what, expected));
}

std::optional<QString> TableReader::text(const QString &key)
{
    const TomlNode *found = node(key);
    if (!found)
        return std::nullopt;
    if (const auto *value = std::get_if<QString>(&found->value))
        return *value;
    wrongType(*found, key, Words::tr("a text in quotes"));
    return std::nullopt;
}

QString TableReader::requiredText(const QString &key)
{
    const std::optional<QString> value = text(key);
    if (!has(key))
        //: %1 names what lacks a key, %2 is the key
        error(m_position, Words::tr("%1 lacks \"%2\"").arg(m_what, key));
    else if (value && value->isEmpty())
        error(positionOf(key), Words::tr("\"%1\" of %2 must not be empty").arg(key, m_what));
    return value.value_or(QString());
}

std::optional<QString> TableReader::path(const QString &key)
{
    const std::optional<QString> value = text(key);
    if (value && (!value->startsWith(u'/') || value->startsWith("//"_L1) || !QUrl(*value, QUrl::StrictMode).isValid()))
        error(positionOf(key), Words::tr("\"%1\" of %2 must begin with one \"/\"").arg(key, m_what));
    return value;
}

std::optional<QString> TableReader::pointer(const QString &key)
{
    const std::optional<QString> value = text(key);
    if (value && !value->isEmpty() && !value->startsWith(u'/'))
        error(positionOf(key), Words::tr("\"%1\" of %2 must begin with \"/\" (RFC 6901)").arg(key, m_what));
    return value;
}

QString TableReader::reference(const QString &key)
{
    const QString value = text(key).value_or(QString());
    static const QStringList places{u"keychain:"_s, u"env:"_s, u"file:"_s};
    const bool isReference = std::ranges::any_of(
        places, [&](const QString &place) { return value.startsWith(place) && value.size() > place.size(); });
    // The value is not repeated: somebody may have put the secret itself there.
    if (has(key) && !isReference)
        error(positionOf(key),
            Words::tr("\"%1\" of %2 must be a reference, keychain:NAME, env:NAME or file:PATH, never the "
                      "secret itself")
                .arg(key, m_what));
    return value;
}

std::optional<qint64> TableReader::integer(const QString &key)
{
    const TomlNode *found = node(key);
    if (!found)
        return std::nullopt;
    if (const auto *value = std::get_if<qint64>(&found->value))
        return *value;
    wrongType(*found, key, Words::tr("a whole number"));
    return std::nullopt;
}

std::optional<double> TableReader::number(const QString &key)
{
    const TomlNode *found = node(key);
    if (!found)
        return std::nullopt;
    if (const auto *value = std::get_if<double>(&found->value); value && qIsFinite(*value))
        return *value;
    if (const auto *value = std::get_if<qint64>(&found->value))
        return static_cast<double>(*value);
    wrongType(*found, key, Words::tr("a number"));
    return std::nullopt;
}

std::optional<std::chrono::milliseconds> TableReader::duration(const QString &key)
{
    const TomlNode *found = node(key);
    if (!found)
        return std::nullopt;
    if (const auto *value = std::get_if<QString>(&found->value)) {
        if (const auto span = durationFromText(*value))
            return span;
    }
    wrongType(*found, key, Words::tr("a span of time such as \"90s\", \"30min\" or \"6h\""));
    return std::nullopt;
}

QStringList TableReader::texts(const QString &key)
{
    const TomlNode *found = node(key);
    if (!found)
        return {};
    QStringList values;
    if (const auto *items = std::get_if<TomlNode::Array>(&found->value)) {
        for (const TomlNode &item : *items) {
            if (const auto *value = std::get_if<QString>(&item.value))
                values.append(*value);
            else
                wrongType(item, key, Words::tr("a list of texts"));
        }
        return values;
    }
    wrongType(*found, key, Words::tr("a list of texts"));
    return values;
}

QList<TomlNode> TableReader::tables(const QString &key)
{
    const TomlNode *found = node(key);
    if (!found)
        return {};
    if (const auto *items = std::get_if<TomlNode::Array>(&found->value))
        return *items;
    //: %1 is a key, %2 what it belongs to
    error(found->position,
        Words::tr("\"%1\" of %2 must be a list of tables: write [[…]] with two brackets").arg(key, m_what));
    return {};
}

std::optional<qsizetype> TableReader::word(const QString &key, const QStringList &words)
{
    const std::optional<QString> value = text(key);
    if (!value)
        return std::nullopt;
    const qsizetype index = words.indexOf(*value);
    if (index >= 0)
        return index;
    //: %1 is a key, %2 what it belongs to, %3 the value found, %4 the list of possible values
    QString message = Words::tr("\"%1\" of %2 is \"%3\"; it may be %4").arg(key, m_what, *value, words.join(u", "_s));
    message = withNearestName(message, *value, words);
    error(positionOf(key), message);
    return std::nullopt;
}

void TableReader::error(const Position &position, const QString &message)
{
    m_diagnostics.append({Diagnostic::Severity::Error, position, message});
}

void TableReader::warning(const Position &position, const QString &message)
{
    m_diagnostics.append({Diagnostic::Severity::Warning, position, message});
}

void TableReader::finish()
{
    for (const TomlEntry &entry : std::as_const(m_table)) {
        if (m_known.contains(entry.key))
            continue;
        if (soundsLikeSecret(entry.key)) {
            //: %1 is a key, %2 what it belongs to
            error(entry.keyPosition,
                Words::tr(
                    "\"%1\" of %2 would be a secret in clear; store it with \"conche-cli secret set NAME\" and write "
                    "credential = \"keychain:NAME\"")
                    .arg(entry.key, m_what));
            continue;
        }
        //: %1 is a key, %2 what it belongs to
        QString message = Words::tr("%2 has no key \"%1\"").arg(entry.key, m_what);
        message = withNearestName(message, entry.key, m_known);
        warning(entry.keyPosition, message);
    }
}

} // namespace conche::stack
