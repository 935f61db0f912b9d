// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "withoutsecrets.h"

#include "core/redaction.h"

#include <QRegularExpression>

namespace conche::stack {

using namespace Qt::StringLiterals;

namespace {

const QString mask = u"***"_s;

const QString secretNames
    = u"(?:credential|passw|pwd|secret|token|cookie|authori[sz]ation|(?:^|[\\s._-])key\\b|api_?key)"_s;

QRegularExpression insensitive(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

bool isReference(const QString &value)
{
    static const QRegularExpression reference(u"^(?:keychain|env|file):\\S"_s);
    return reference.match(value).hasMatch();
}

/*! Whether the value that stands at this place, "alerts webhook url", can be a secret. */
bool isSecretPlace(const QString &path)
{
    static const QRegularExpression named = insensitive(secretNames + u"|\\bheaders?\\b"_s);
    static const QRegularExpression hook = insensitive(u"hook.*url"_s);
    return named.match(path).hasMatch() || hook.match(path).hasMatch();
}

/*! What a comment or a text of many lines says by the way. */
QString withoutSettings(QString text)
{
    static const QRegularExpression setting
        = insensitive(u"(?m)("_s + secretNames + u"[\\w.\"'-]*\\s*[=:]\\s*)(?![\"']?(?:keychain|env|file):).+"_s);
    return text.replace(setting, u"\\1"_s + mask);
}

/*! A URL may be a secret by itself: "https://host/hook?key=…", "https://hooks.host/T0/B0/XXXX". */
QString withoutSecretUrls(QString text)
{
    static const QRegularExpression query(u"(\\bhttps?://[^\\s\"'?#]{1,2048})\\?[^\\s\"'#]{1,4096}"_s);
    text.replace(query, u"\\1?"_s + mask);
    static const QRegularExpression hook = insensitive(
        u"(\\bhttps?://(?:hooks?\\.[^\\s\"'/]{1,256}/|[^\\s\"'/]{1,256}/(?:[^\\s\"']{0,1024}/)?(?:(?:web)?hooks?/|bot(?=\\d+:))))[^\\s\"']+"_s);
    return text.replace(hook, u"\\1"_s + mask);
}

/*! The argument after an option that is named like a secret, or that gives a header or a user with a password. */
QString withoutSecretArguments(QString text)
{
    static const QRegularExpression argument(u"([\"'](?:--?[\\w-]{0,64}(?:[pP]assword|passwd|[sS]ecret|[tT]oken|[kK]ey)"
                                             u"[\\w-]{0,64}|--header|--user|-H|-u)[\"']"
                                             "\\s*,\\s*)(?:\"[^\"\\n]*\"|'[^'\\n]*')"_s);
    return text.replace(argument, u"\\1\""_s + mask + u'"');
}

/*! Walks over TOML that may be wrong anywhere. What is doubtful is a value, and what stands around it is its place. */
class Walk
{
public:
    explicit Walk(const QString &text)
        : m_text(text)
    {
    }

    QString shown()
    {
        while (m_at < m_text.size()) {
            if (!takeTableName())
                takeToken();
        }
        return m_shown;
    }

private:
    /*! An array or table inside of a line, and what was going on around it. */
    struct Bracket
    {
        QChar opening;
        QString around;
        QString key;
    };

    [[nodiscard]] QString place() const { return m_table + u' ' + m_around + u' ' + m_key; }

    bool takeTableName()
    {
        static const QRegularExpression name(
            u"[ \\t]*\\[{1,2}[ \\t]*([A-Za-z_][^\\]\\[\\n,={}]*)\\]{0,2}[ \\t]*(?=[#\\n\\r]|\\z)"_s);
        if (m_at > 0 && m_text[m_at - 1] != u'\n')
            return false;
        const auto match
            = name.match(m_text, m_at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch())
            return false;
        m_table = match.captured(1);
        m_around.clear();
        m_brackets.clear();
        startKey();
        show(match.captured().size());
        return true;
    }

    void takeToken()
    {
        switch (const QChar next = m_text[m_at]; next.unicode()) {
        case u'\n':
            if (m_brackets.isEmpty())
                startKey();
            show(1);
            return;
        case u'#':
            m_shown += withoutSettings(m_text.sliced(m_at, restOfLine()));
            m_at += restOfLine();
            return;
        case u'{':
        case u'[':
            open(next);
            return;
        case u'}':
        case u']':
            close();
            return;
        case u',':
            startKey();
            show(1);
            return;
        case u'=':
            m_isValue = true;
            show(1);
            return;
        case u'"':
        case u'\'':
            takeText(next);
            return;
        default:
            if (next.isSpace())
                show(1);
            else
                takeWord();
        }
    }

    void startKey()
    {
        m_key.clear();
        m_isKeyDone = false;
        m_isValue = !m_brackets.isEmpty() && m_brackets.last().opening == u'[';
    }

    void open(QChar bracket)
    {
        m_brackets.append({bracket, m_around, m_key});
        m_around += u' ' + m_key;
        startKey();
        show(1);
    }

    void close()
    {
        if (!m_brackets.isEmpty()) {
            const Bracket bracket = m_brackets.takeLast();
            m_around = bracket.around;
            m_key = bracket.key;
            // Whatever comes before the next comma or line belongs to the value still.
            m_isValue = true;
        }
        show(1);
    }

    void takeText(QChar quote)
    {
        const QString many(3, quote);
        const bool isLong = m_text.sliced(m_at).startsWith(many);
        const QString mark = isLong ? many : QString(quote);
        qsizetype end = endOfText(mark, quote == u'"');
        const bool isClosed = end >= 0;
        if (!isClosed)
            end = m_at + restOfLine();
        const qsizetype from = m_at + mark.size();
        const QString inner = m_text.sliced(from, std::max<qsizetype>(0, end - from));
        m_at = isClosed ? end + mark.size() : end;
        const QString shownText = takeWhole(inner, isLong);
        m_shown += mark + shownText + (isClosed ? mark : QString());
    }

    void takeWord()
    {
        static const QRegularExpression word(u"[^\\s=,{}\\[\\]#\"']+"_s);
        const auto match
            = word.match(m_text, m_at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        const QString text = match.captured();
        m_at += text.size();
        m_shown += takeWhole(text, false);
    }

    /*! What just ended stands in a table inside of a line, and is no key there. */
    [[nodiscard]] bool isAlone() const
    {
        qsizetype next = m_at;
        while (next < m_text.size() && m_text[next].isSpace())
            ++next;
        return !m_brackets.isEmpty() && next < m_text.size() && (m_text[next] == u',' || m_text[next] == u'}');
    }

    /*! A key's part or a value, as it may be shown. */
    QString takeWhole(const QString &text, bool isLong)
    {
        if (!m_isValue && ((m_isKeyDone && !text.startsWith(u'.')) || isAlone()))
            m_isValue = true;
        if (!m_isValue) {
            m_key += u' ' + text;
            m_isKeyDone = !text.endsWith(u'.');
            // As it is in another language.
            m_isValue = text.endsWith(u':');
            return text;
        }
        if (isSecretPlace(place()) && !text.isEmpty() && !isReference(text))
            return mask + QString(text.count(u'\n'), u'\n');
        return isLong ? withoutSettings(text) : text;
    }

    /*! Where the closing mark begins; -1 where there is none. */
    [[nodiscard]] qsizetype endOfText(const QString &mark, bool hasEscapes) const
    {
        for (qsizetype at = m_at + mark.size(); at < m_text.size(); ++at) {
            if (m_text[at] == u'\n' && mark.size() == 1)
                return -1;
            if (hasEscapes && m_text[at] == u'\\')
                ++at;
            else if (QStringView(m_text).sliced(at).startsWith(mark))
                return at;
        }
        return -1;
    }

    [[nodiscard]] qsizetype restOfLine() const
    {
        const qsizetype end = m_text.indexOf(u'\n', m_at);
        return (end < 0 ? m_text.size() : end) - m_at;
    }

    void show(qsizetype length)
    {
        m_shown += QStringView(m_text).sliced(m_at, length);
        m_at += length;
    }

    const QString &m_text;
    QString m_shown;
    qsizetype m_at = 0;
    QString m_table;
    QString m_around; ///< keys of the brackets that are open
    QString m_key;
    QList<Bracket> m_brackets;
    bool m_isValue = false;
    bool m_isKeyDone = false;
};

} // namespace

QString withoutSecrets(const QString &toml)
{
    return withoutSecretUrls(withoutSecretArguments(Redactor().apply(Walk(toml).shown())));
}

} // namespace conche::stack
