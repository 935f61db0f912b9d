// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tomlnode.h"

#include <QCoreApplication>

// toml++ 3.3 asserts that a key follows "[", or tells the optimiser so: "[!" would abort, or worse. It has an error for
// such a file, which is reached where its assertions are empty; they are ours to define unless NDEBUG is set.
#undef NDEBUG
#define TOML_ASSERT(expression) static_cast<void>(0)
#include <optional>
#include <toml++/toml.h>

namespace conche::stack {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::StackFile)
};

Position positionOf(const toml::source_region &region)
{
    return {static_cast<int>(region.begin.line), static_cast<int>(region.begin.column)};
}

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

TomlNode nodeFrom(const toml::node &source)
{
    TomlNode node;
    node.position = positionOf(source.source());
    if (const auto *table = source.as_table()) {
        TomlNode::Table entries;
        for (const auto &[key, value] : *table)
            entries.append({textOf(key.str()), positionOf(key.source()), nodeFrom(value)});
        node.value = entries;
    } else if (const auto *array = source.as_array()) {
        TomlNode::Array items;
        for (const toml::node &item : *array)
            items.append(nodeFrom(item));
        node.value = items;
    } else if (const auto *text = source.as_string()) {
        node.value = textOf(text->get());
    } else if (const auto *integer = source.as_integer()) {
        node.value = static_cast<qint64>(integer->get());
    } else if (const auto *number = source.as_floating_point()) {
        node.value = number->get();
    } else if (const auto *boolean = source.as_boolean()) {
        node.value = boolean->get();
    }
    return node;
}

constexpr int mostDots = 16;

// The place of the last byte of the string that begins at the place.
qsizetype endOfString(const QByteArray &bytes, qsizetype at)
{
    const char quote = bytes[at];
    const auto isQuote = [&](qsizetype place) { return place < bytes.size() && bytes[place] == quote; };
    const auto areThree = [&](qsizetype place) { return isQuote(place) && isQuote(place + 1) && isQuote(place + 2); };
    const bool hasLines = areThree(at);
    for (at += hasLines ? 3 : 1; at < bytes.size(); ++at) {
        if (bytes[at] == '\\' && quote == '"') {
            ++at;
        } else if (!hasLines && (isQuote(at) || bytes[at] == '\n')) {
            return at;
        } else if (hasLines && areThree(at)) {
            // One or two quotes may stand before the three that end it.
            at += 2;
            while (isQuote(at + 1))
                ++at;
            return at;
        }
    }
    return bytes.size();
}

Diagnostic errorAt(const QByteArray &bytes, qsizetype at, const QString &message)
{
    const qsizetype lineStart = bytes.lastIndexOf('\n', at) + 1;
    const auto column = QString::fromUtf8(bytes.sliced(lineStart, at - lineStart)).toUcs4().size() + 1;
    return {Diagnostic::Severity::Error, {static_cast<int>(bytes.first(at).count('\n')) + 1, static_cast<int>(column)},
        //: %1 says what the mistake is
        Words::tr("this is not TOML: %1").arg(message)};
}

// What the parser must not be given. It limits how deep values nest but not how many parts a key has, and walks down
// both by recursion: a file of 1 MiB could exhaust the stack. And where it looks for a space it takes for impossible
// many letters outside ASCII, which TOML allows in quotes and comments only.
std::optional<Diagnostic> refusal(const QByteArray &bytes)
{
    int dots = 0;
    for (qsizetype i = bytes.startsWith("\xef\xbb\xbf") ? 3 : 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (c == '"' || c == '\'') {
            i = endOfString(bytes, i);
        } else if (c == '#') {
            const qsizetype end = bytes.indexOf('\n', i);
            i = end < 0 ? bytes.size() : end - 1;
        } else if (static_cast<unsigned char>(c) > 127) {
            return errorAt(bytes, i, Words::tr("letters outside ASCII need quotes"));
        } else if (c == '.') {
            if (++dots > mostDots)
                return errorAt(bytes, i, Words::tr("a key has more parts than a stack file needs"));
        } else if (QByteArrayView("\n=,[]{}").contains(c)) {
            dots = 0;
        }
    }
    return std::nullopt;
}

} // namespace

TomlNode tomlFromBytes(const QByteArray &bytes, QList<Diagnostic> &diagnostics)
{
    if (const auto refused = refusal(bytes)) {
        diagnostics.append(*refused);
        return {TomlNode::Table{}, {}};
    }
    const toml::parse_result parsed
        = toml::parse(std::string_view(bytes.constData(), static_cast<size_t>(bytes.size())));
    if (parsed)
        return nodeFrom(parsed.table());
    //: %1 is what a TOML parser says about the mistake
    diagnostics.append({Diagnostic::Severity::Error, positionOf(parsed.error().source()),
        Words::tr("this is not TOML: %1").arg(textOf(parsed.error().description()))});
    return {TomlNode::Table{}, {}};
}

} // namespace conche::stack
