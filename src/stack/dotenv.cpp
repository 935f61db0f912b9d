// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dotenv.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace conche::stack {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::ComposeFile)
};

/*! A value as it is written, and what of it is put in. */
struct Written
{
    QString text;
    bool hasVariables = true;
};

class DotenvReader
{
public:
    DotenvReader(QString text, const VariableLookup &outer)
        : m_text(std::move(text))
        , m_outer(outer)
    {
    }

    Dotenv read()
    {
        while (m_at < m_text.size()) {
            readStatement();
            m_at = std::min(m_at, m_text.size());
            m_line += static_cast<int>(QStringView(m_text).sliced(m_lineAt, m_at - m_lineAt).count(u'\n'));
            m_lineAt = m_at;
        }
        return std::move(m_result);
    }

private:
    void readStatement()
    {
        const qsizetype end = endOfLine();
        const QStringView line = QStringView(m_text).sliced(m_at, end - m_at);
        static const QRegularExpression form(
            u"^\\s*(?:export\\s+)?([A-Za-z_][A-Za-z0-9_.-]*)[ \\t]*(?:([=:])[ \\t]*|\\r?\\z)"_s);
        const QRegularExpressionMatch match = form.match(line);
        const QStringView bare = line.trimmed();
        if (bare.isEmpty() || bare.startsWith(u'#')) {
            m_at = end + 1;
        } else if (!match.hasMatch()) {
            warn(Words::tr("this line is no NAME=VALUE and was not read"));
            m_at = end + 1;
        } else if (match.capturedView(2).isEmpty()) {
            // A name alone stands for the variable of the environment.
            if (const auto value = m_outer(match.captured(1)))
                m_result.variables.insert(match.captured(1), *value);
            m_at = end + 1;
        } else {
            m_at += match.capturedLength();
            readValue(match.captured(1), end);
        }
    }

    void readValue(const QString &name, qsizetype end)
    {
        const QChar first = m_at < end ? m_text[m_at] : QChar();
        const bool isQuoted = first == u'"' || first == u'\'';
        const qsizetype closing = isQuoted ? closingQuote(first) : -1;
        if (isQuoted && closing < 0) {
            warn(Words::tr("the quote of this value is not closed; the line was not read"));
            m_at = end + 1;
            return;
        }
        const Written written = isQuoted ? quoted(first, closing) : unquoted(end);
        if (isQuoted)
            m_at = closing;
        m_at = endOfLine() + 1;
        if (!written.hasVariables) {
            m_result.variables.insert(name, written.text);
            return;
        }
        const Result<Interpolated> value = m_interpolator.apply(written.text);
        if (!value) {
            //: %1 is the name of a variable, %2 a sentence
            warn(Words::tr("%1 was not read: %2").arg(name, value.error().message));
            return;
        }
        if (!value->unset.isEmpty() || value->hasLooseDollar)
            warn(Words::tr("the value of %1 names a variable that is not set; write \"$$\" for a dollar").arg(name));
        m_result.variables.insert(name, value->text);
    }

    [[nodiscard]] qsizetype endOfLine() const
    {
        const qsizetype end = m_text.indexOf(u'\n', m_at);
        return end < 0 ? m_text.size() : end;
    }

    [[nodiscard]] qsizetype closingQuote(QChar quote) const
    {
        for (qsizetype i = m_at + 1; i < m_text.size(); ++i) {
            if (m_text[i] == u'\\')
                ++i;
            else if (m_text[i] == quote)
                return i;
        }
        return -1;
    }

    [[nodiscard]] Written quoted(QChar quote, qsizetype closing) const
    {
        const QStringView inside = QStringView(m_text).sliced(m_at + 1, closing - m_at - 1);
        if (quote == u'\'')
            return {inside.toString().replace(u"\\'"_s, u"'"_s), false};
        QString text;
        for (qsizetype i = 0; i < inside.size(); ++i) {
            if (inside[i] != u'\\' || i + 1 == inside.size()) {
                text += inside[i];
                continue;
            }
            const QChar next = inside[++i];
            if (next == u'n' || next == u'r' || next == u't')
                text += next == u'n' ? u'\n' : next == u'r' ? u'\r' : u'\t';
            else if (next == u'$')
                text += u"$$"_s;
            else
                text += (next == u'"' || next == u'\\') ? QString(next) : QString(u'\\') + next;
        }
        return {text, true};
    }

    [[nodiscard]] Written unquoted(qsizetype end) const
    {
        const QString text = m_text.sliced(m_at, end - m_at);
        static const QRegularExpression comment(u"(^|\\s)#.*"_s);
        return {QString(text).remove(comment).trimmed(), true};
    }

    void warn(const QString &message)
    {
        m_result.diagnostics.append({Diagnostic::Severity::Warning, {m_line, 1}, message});
    }

    QString m_text;
    const VariableLookup &m_outer;
    Dotenv m_result;
    Interpolator m_interpolator{[this](const QString &name) -> std::optional<QString> {
                                    if (const auto value = m_outer(name))
                                        return value;
                                    const auto own = m_result.variables.constFind(name);
                                    return own == m_result.variables.cend() ? std::nullopt : std::optional(*own);
                                },
        Interpolator::Dollar::Itself};
    qsizetype m_at = 0;
    qsizetype m_lineAt = 0;
    int m_line = 1;
};

} // namespace

Dotenv dotenvFromBytes(const QByteArray &bytes, const VariableLookup &outer)
{
    return DotenvReader(QString::fromUtf8(bytes.startsWith("\xef\xbb\xbf") ? bytes.sliced(3) : bytes), outer).read();
}

} // namespace conche::stack
