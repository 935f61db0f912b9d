// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fluxscript.h"

#include "core/instant.h"

#include <QRegularExpression>

namespace conche::practice {

using namespace Qt::StringLiterals;

namespace {

struct Token
{
    enum class Kind { Text, Time, Duration, Number, Name, Symbol, End };

    Kind kind = Kind::End;
    QString text;
};

tl::expected<QList<Token>, QString> tokensOf(const QString &script)
{
    static const QRegularExpression form(u"\\G(?:(\\s+|//[^\\n]*)"
                                         "|\"((?:[^\"\\\\]|\\\\.)*)\""
                                         "|(\\d{4}-\\d\\d-\\d\\d(?:T[\\d:.]+(?:Z|[+-]\\d\\d:\\d\\d))?)"
                                         "|((?:\\d+(?:ns|us|ms|mo|[smhdwy]))+)"
                                         "|(\\d+(?:\\.\\d+)?)"
                                         "|([A-Za-z_]\\w*)"
                                         "|(\\|>|=>|==|!=|<=|>=|=~|[-()\\[\\]{},:.=<>+*/]))"_s);
    static const QList<Token::Kind> kinds{Token::Kind::Text, Token::Kind::Time, Token::Kind::Duration,
        Token::Kind::Number, Token::Kind::Name, Token::Kind::Symbol};
    QList<Token> tokens;
    for (qsizetype position = 0; position < script.size();) {
        const QRegularExpressionMatch match = form.match(script, position);
        if (!match.hasMatch())
            return tl::make_unexpected(u"invalid statement: %1"_s.arg(script.sliced(position).left(20)));
        position = match.capturedEnd();
        for (int group = 2; group < 8; ++group) {
            if (match.capturedStart(group) >= 0)
                tokens.append({kinds.at(group - 2), match.captured(group)});
        }
    }
    tokens.append({Token::Kind::End, u"EOF"_s});
    return tokens;
}

qint64 durationOf(const QString &text)
{
    static const QRegularExpression part(u"(\\d+)(ns|us|ms|mo|[smhdwy])"_s);
    static const QMap<QString, double> lengths{{u"ns"_s, 1e-6}, {u"us"_s, 1e-3}, {u"ms"_s, 1}, {u"s"_s, 1e3},
        {u"m"_s, 6e4}, {u"h"_s, 36e5}, {u"d"_s, 864e5}, {u"w"_s, 6048e5}, {u"mo"_s, 2592e6}, {u"y"_s, 31536e6}};
    double sum = 0;
    for (auto it = part.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        sum += match.captured(1).toDouble() * lengths.value(match.captured(2));
    }
    return static_cast<qint64>(sum);
}

QString unescaped(const QString &text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != u'\\' || i + 1 == text.size()) {
            result += text.at(i);
            continue;
        }
        const QChar next = text.at(++i);
        result += next == u'n' ? QChar(u'\n') : next == u't' ? QChar(u'\t') : next;
    }
    return result;
}

/*! Recursive descent, loosest operator first. The first mistake ends it. */
class Parser
{
public:
    explicit Parser(QList<Token> tokens)
        : m_tokens(std::move(tokens))
    {
    }

    tl::expected<QList<FluxStatement>, QString> program()
    {
        QList<FluxStatement> statements;
        while (current().kind != Token::Kind::End && m_error.isEmpty()) {
            if (take(u"import"_s)) {
                ++m_at;
                continue;
            }
            take(u"option"_s);
            FluxStatement statement;
            if (current().kind == Token::Kind::Name && peek(1).text == u"="_s && peek(1).kind == Token::Kind::Symbol) {
                statement.variable = current().text;
                m_at += 2;
            }
            statement.value = pipe();
            statements.append(statement);
        }
        if (!m_error.isEmpty())
            return tl::make_unexpected(m_error);
        return statements;
    }

private:
    using Kind = FluxNode::Kind;

    [[nodiscard]] const Token &peek(qsizetype ahead) const
    {
        return m_tokens.at(std::min(m_at + ahead, m_tokens.size() - 1));
    }
    [[nodiscard]] const Token &current() const { return peek(0); }

    bool take(const QString &word)
    {
        if (current().text != word || current().kind == Token::Kind::Text)
            return false;
        ++m_at;
        return true;
    }

    void expect(const QString &symbol, const QString &name)
    {
        if (!take(symbol) && m_error.isEmpty())
            m_error = u"expected %1, got %2"_s.arg(name, current().text);
    }

    FluxNode pipe()
    {
        FluxNode left = either();
        while (take(u"|>"_s))
            left = {Kind::Pipe, {}, 0, 0, {left, postfix()}, {}};
        return left;
    }

    FluxNode either()
    {
        FluxNode left = both();
        while (take(u"or"_s))
            left = {Kind::Operation, u"or"_s, 0, 0, {left, both()}, {}};
        return left;
    }

    FluxNode both()
    {
        FluxNode left = comparison();
        while (take(u"and"_s))
            left = {Kind::Operation, u"and"_s, 0, 0, {left, comparison()}, {}};
        return left;
    }

    FluxNode comparison()
    {
        const FluxNode left = unary();
        for (const QString &symbol : {u"=="_s, u"!="_s, u"<="_s, u">="_s, u"<"_s, u">"_s}) {
            if (take(symbol))
                return {Kind::Operation, symbol, 0, 0, {left, unary()}, {}};
        }
        return left;
    }

    FluxNode unary()
    {
        for (const QString &word : {u"not"_s, u"exists"_s, u"-"_s}) {
            if (take(word))
                return {Kind::Operation, word, 0, 0, {unary()}, {}};
        }
        return postfix();
    }

    FluxNode postfix()
    {
        FluxNode node = primary();
        while (m_error.isEmpty()) {
            if (take(u"."_s)) {
                node = {Kind::Member, current().text, 0, 0, {node}, {}};
                ++m_at;
            } else if (current().text == u"["_s && peek(1).kind == Token::Kind::Text && node.kind == Kind::Name) {
                node = {Kind::Member, unescaped(peek(1).text), 0, 0, {node}, {}};
                m_at += 2;
                expect(u"]"_s, u"RBRACK"_s);
            } else if (current().kind == Token::Kind::Symbol && take(u"("_s)) {
                node = {Kind::Call, {}, 0, 0, {node}, arguments()};
                expect(u")"_s, u"RPAREN"_s);
            } else {
                break;
            }
        }
        return node;
    }

    QMap<QString, FluxNode> arguments()
    {
        QMap<QString, FluxNode> result;
        while (current().kind == Token::Kind::Name && m_error.isEmpty()) {
            const QString name = current().text;
            ++m_at;
            expect(u":"_s, u"COLON"_s);
            result.insert(name, pipe());
            if (!take(u","_s))
                break;
        }
        return result;
    }

    FluxNode primary()
    {
        const Token token = current();
        ++m_at;
        switch (token.kind) {
        case Token::Kind::Text:
            return {Kind::Text, unescaped(token.text), 0, 0, {}, {}};
        case Token::Kind::Time: {
            const QString text = token.text.contains(u'T') ? token.text : token.text + u"T00:00:00Z"_s;
            const auto instant = instantFromText(text);
            if (!instant)
                m_error = u"invalid time %1"_s.arg(token.text);
            return {Kind::Time, {}, instant.value_or(QDateTime()).toMSecsSinceEpoch(), 0, {}, {}};
        }
        case Token::Kind::Duration:
            return {Kind::Duration, {}, durationOf(token.text), 0, {}, {}};
        case Token::Kind::Number:
            if (token.text.contains(u'.'))
                return {Kind::Number, {}, 0, token.text.toDouble(), {}, {}};
            return {Kind::Integer, {}, token.text.toLongLong(), 0, {}, {}};
        case Token::Kind::Name:
            if (token.text == u"true"_s || token.text == u"false"_s)
                return {Kind::Flag, {}, token.text == u"true"_s, 0, {}, {}};
            return {Kind::Name, token.text, 0, 0, {}, {}};
        case Token::Kind::Symbol:
        case Token::Kind::End:
            break;
        }
        return bracketed(token);
    }

    FluxNode bracketed(const Token &token)
    {
        FluxNode node;
        if (token.text == u"["_s && token.kind == Token::Kind::Symbol) {
            node.kind = Kind::List;
            while (current().text != u"]"_s && current().kind != Token::Kind::End && m_error.isEmpty()) {
                node.children.append(pipe());
                if (!take(u","_s))
                    break;
            }
            expect(u"]"_s, u"RBRACK"_s);
        } else if (token.text == u"("_s && token.kind == Token::Kind::Symbol) {
            if (current().kind == Token::Kind::Name && peek(1).text == u")"_s && peek(2).text == u"=>"_s) {
                const QString parameter = current().text;
                m_at += 3;
                return {Kind::Function, parameter, 0, 0, {pipe()}, {}};
            }
            node = pipe();
            expect(u")"_s, u"RPAREN"_s);
        } else if (m_error.isEmpty()) {
            m_error = u"invalid expression: unexpected %1"_s.arg(token.text);
        }
        return node;
    }

    QList<Token> m_tokens;
    qsizetype m_at = 0;
    QString m_error;
};

} // namespace

tl::expected<QList<FluxStatement>, QString> fluxFromText(const QString &script)
{
    auto tokens = tokensOf(script);
    if (!tokens)
        return tl::make_unexpected(tokens.error());
    return Parser(std::move(*tokens)).program();
}

} // namespace conche::practice
