// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdownlists.h"

#include "checklistfile.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <functional>
#include <md4c.h>

namespace conche::checklists {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Checklists)
};

// What nobody writes but a program that wants to see us work: md4c takes time for each mark of a line.
constexpr qsizetype longestLine = 64 * 1024;
constexpr int deepestNesting = 32;

QString entityText(const QString &entity)
{
    static const QMap<QString, QString> named{{u"&amp;"_s, u"&"_s}, {u"&lt;"_s, u"<"_s}, {u"&gt;"_s, u">"_s},
        {u"&quot;"_s, u"\""_s}, {u"&apos;"_s, u"'"_s}, {u"&nbsp;"_s, QString(QChar(0xa0))}};
    if (named.contains(entity))
        return named[entity];
    if (!entity.startsWith(u"&#"_s))
        return entity;
    const bool isHex = entity.mid(2, 1).toLower() == u"x"_s;
    bool isNumber = false;
    const char32_t point
        = QStringView(entity).sliced(isHex ? 3 : 2).chopped(1).toString().toUInt(&isNumber, isHex ? 16 : 10);
    const bool isCharacter = isNumber && point > 0 && point <= 0x10ffff && !QChar::isSurrogate(point);
    return isCharacter ? QString::fromUcs4(&point, 1) : QString(QChar::ReplacementCharacter);
}

/*! Says nothing to the reader, unless something follows it. */
bool isComment(const QString &html)
{
    constexpr qsizetype end = 3; // "-->"
    return html.startsWith("<!--"_L1) && html.indexOf("-->"_L1) == html.size() - end;
}

QString attributeText(const MD_ATTRIBUTE &attribute)
{
    return QString::fromUtf8(attribute.text, static_cast<qsizetype>(attribute.size));
}

/*! Takes md4c's calls and puts lists together. */
class ListReader
{
public:
    explicit ListReader(const QByteArray &text)
        : m_source(text)
    {
    }

    [[nodiscard]] MarkdownDocument read();

private:
    static ListReader &self(void *data) { return *static_cast<ListReader *>(data); }
    void enterBlock(MD_BLOCKTYPE type, void *detail);
    void leaveBlock(MD_BLOCKTYPE type);
    void enterSpan(MD_SPANTYPE type, void *detail);
    void leaveSpan(MD_SPANTYPE type);
    void takeText(MD_TEXTTYPE type, const char *text, qsizetype size);

    void beginItem(const MD_BLOCK_LI_DETAIL &detail);
    /*! The first text of an item. The length of a task's mark in it that md4c did not see. */
    [[nodiscard]] qsizetype takeMark(qsizetype offset);
    /*! Where a text stands in the source; nothing for what md4c says itself. */
    [[nodiscard]] std::optional<qsizetype> offsetOf(const char *text) const;
    /*! Offsets come in the order of the source. */
    [[nodiscard]] int lineAt(qsizetype offset);
    /*! What was read of a paragraph goes where it belongs. */
    void endParagraph();
    void endHeading();
    [[nodiscard]] MarkdownItem *item() { return m_open.isEmpty() ? nullptr : &m_list.items[m_open.last()]; }

    const QByteArray &m_source;
    MarkdownDocument m_document;
    MarkdownList m_list;
    QList<qsizetype> m_open; ///< the items that are open, outermost first
    QList<bool> m_hasText; ///< of each of them: its first paragraph was read
    QList<std::pair<unsigned, QString>> m_headings; ///< with their levels
    QString m_text;
    QString m_strong;
    bool m_isStrong = false;
    bool m_isAtBegin = false; ///< of an item: nothing of it was read yet
    bool m_isMarkup = false; ///< in raw HTML
    bool m_isIgnored = false; ///< in a table outside of lists
    unsigned m_heading = 0; ///< level of the heading that is read
    int m_lists = 0; ///< that are open
    qsizetype m_lineOffset = 0; ///< of m_line
    int m_line = 1;
};

void ListReader::beginItem(const MD_BLOCK_LI_DETAIL &detail)
{
    MarkdownItem item;
    item.depth = static_cast<int>(m_open.size());
    item.parent = m_open.isEmpty() ? -1 : m_open.last();
    item.isTask = detail.is_task != 0;
    item.isTicked = item.isTask && detail.task_mark != ' ';
    if (item.isTask)
        item.line = lineAt(static_cast<qsizetype>(detail.task_mark_offset));
    m_list.items.append(item);
    m_open.append(m_list.items.size() - 1);
    m_hasText.append(false);
    m_isAtBegin = true;
}

qsizetype ListReader::takeMark(qsizetype offset)
{
    // md4c 0.4.8 sees no task behind an item that ends with a quote.
    constexpr qsizetype length = 3; // "[ ]"
    const auto at = [&](qsizetype place) { return place < m_source.size() ? m_source[place] : '\n'; };
    const bool isEscaped = offset > 0 && m_source[offset - 1] == '\\';
    const bool isMark = at(offset) == '[' && QByteArrayView(" xX").contains(at(offset + 1)) && at(offset + 2) == ']'
        && QByteArrayView(" \t\n").contains(at(offset + length));
    if (item()->isTask || isEscaped || !isMark)
        return 0;
    item()->isTask = true;
    item()->isTicked = at(offset + 1) != ' ';
    return length;
}

std::optional<qsizetype> ListReader::offsetOf(const char *text) const
{
    const std::less<> isBefore;
    const char *const begin = m_source.constData();
    if (isBefore(text, begin) || !isBefore(text, begin + m_source.size()))
        return std::nullopt;
    return text - begin;
}

int ListReader::lineAt(qsizetype offset)
{
    if (offset > m_lineOffset) {
        m_line += static_cast<int>(QByteArrayView(m_source).sliced(m_lineOffset, offset - m_lineOffset).count('\n'));
        m_lineOffset = offset;
    }
    return m_line;
}

void ListReader::endParagraph()
{
    const QString text = m_text.trimmed();
    m_text.clear();
    const QString strong = m_strong.trimmed();
    m_strong.clear();
    if (text.isEmpty())
        return;
    if (!item()) {
        m_document.paragraphs.append(text);
        if (m_document.lists.isEmpty())
            m_document.introduction += (m_document.introduction.isEmpty() ? QString() : u"\n\n"_s) + text;
        return;
    }
    if (!m_hasText.last()) {
        item()->text = text;
        item()->strong = strong;
        m_hasText.last() = true;
    } else {
        item()->help += (item()->help.isEmpty() ? QString() : u"\n\n"_s) + text;
    }
}

void ListReader::endHeading()
{
    const QString text = m_text.simplified();
    m_text.clear();
    m_strong.clear();
    while (!m_headings.isEmpty() && m_headings.last().first >= m_heading)
        m_headings.removeLast();
    m_headings.append({m_heading, text});
    if (m_document.title.isEmpty())
        m_document.title = text;
    m_heading = 0;
}

void ListReader::enterBlock(MD_BLOCKTYPE type, void *detail)
{
    // A paragraph of a tight list has no block of its own: what was read belongs to what is around.
    if (type != MD_BLOCK_TH && type != MD_BLOCK_TD)
        endParagraph();
    m_isAtBegin = m_isAtBegin && type == MD_BLOCK_P;
    switch (type) {
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
        if (++m_lists == 1) {
            m_list = {};
            m_list.isOrdered = type == MD_BLOCK_OL;
            for (const auto &[level, text] : m_headings)
                m_list.headings.append(text);
        }
        break;
    case MD_BLOCK_LI:
        beginItem(*static_cast<MD_BLOCK_LI_DETAIL *>(detail));
        break;
    case MD_BLOCK_H:
        m_heading = static_cast<MD_BLOCK_H_DETAIL *>(detail)->level;
        break;
    case MD_BLOCK_HTML:
        m_isMarkup = true;
        break;
    case MD_BLOCK_TABLE:
        m_isIgnored = !item();
        break;
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
        if (!m_text.isEmpty())
            m_text += u" | "_s;
        break;
    default:
        break;
    }
}

void ListReader::leaveBlock(MD_BLOCKTYPE type)
{
    switch (type) {
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
        if (--m_lists == 0)
            m_document.lists.append(std::exchange(m_list, {}));
        break;
    case MD_BLOCK_LI:
        endParagraph();
        m_open.removeLast();
        m_hasText.removeLast();
        m_isAtBegin = false;
        break;
    case MD_BLOCK_P:
    case MD_BLOCK_TR:
        endParagraph();
        break;
    case MD_BLOCK_H:
        // In an item it is a line of the item: what comes after the list does not stand under it.
        if (item())
            endParagraph();
        else
            endHeading();
        break;
    case MD_BLOCK_CODE:
        if (const QString code = m_text.trimmed(); item() && !code.isEmpty())
            item()->code += (item()->code.isEmpty() ? QString() : u"\n"_s) + code;
        m_text.clear();
        break;
    case MD_BLOCK_HTML:
        if (item() && !isComment(m_text.trimmed()))
            item()->hasMarkup = true;
        m_text.clear();
        m_isMarkup = false;
        break;
    case MD_BLOCK_TABLE:
        m_isIgnored = false;
        break;
    default:
        break;
    }
}

void ListReader::enterSpan(MD_SPANTYPE type, void *detail)
{
    m_isAtBegin = false;
    // Bold at the beginning of an item is its title.
    if (type == MD_SPAN_STRONG && m_text.trimmed().isEmpty() && item() && !m_hasText.last())
        m_isStrong = true;
    if (type == MD_SPAN_A && item() && item()->link.isEmpty())
        item()->link = attributeText(static_cast<MD_SPAN_A_DETAIL *>(detail)->href);
}

void ListReader::leaveSpan(MD_SPANTYPE type)
{
    if (type == MD_SPAN_STRONG)
        m_isStrong = false;
}

void ListReader::takeText(MD_TEXTTYPE type, const char *text, qsizetype size)
{
    const bool isAtBegin = std::exchange(m_isAtBegin, false);
    if (m_isIgnored || (type == MD_TEXT_HTML && !m_isMarkup))
        return;
    if (const auto offset = offsetOf(text); offset && item()) {
        const qsizetype mark = isAtBegin && type == MD_TEXT_NORMAL && size >= 3 ? takeMark(*offset) : 0;
        text += mark;
        size -= mark;
        if (item()->line == 0)
            item()->line = lineAt(*offset);
    }
    QString piece = QString::fromUtf8(text, size);
    if (type == MD_TEXT_ENTITY)
        piece = entityText(piece);
    else if (type == MD_TEXT_NULLCHAR)
        piece = QChar::ReplacementCharacter;
    else if (type == MD_TEXT_SOFTBR || type == MD_TEXT_BR)
        piece = u" "_s;
    m_text += piece;
    if (m_isStrong)
        m_strong += piece;
}

MarkdownDocument ListReader::read()
{
    MD_PARSER parser{};
    parser.flags = MD_DIALECT_GITHUB;
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *data) {
        self(data).enterBlock(type, detail);
        return 0;
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void *, void *data) {
        self(data).leaveBlock(type);
        return 0;
    };
    parser.enter_span = [](MD_SPANTYPE type, void *detail, void *data) {
        self(data).enterSpan(type, detail);
        return 0;
    };
    parser.leave_span = [](MD_SPANTYPE type, void *, void *data) {
        self(data).leaveSpan(type);
        return 0;
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *data) {
        self(data).takeText(type, text, static_cast<qsizetype>(size));
        return 0;
    };
    // It fails for want of memory only: any text is Markdown.
    md_parse(m_source.constData(), static_cast<MD_SIZE>(m_source.size()), &parser, this);
    return std::move(m_document);
}

/*! Marks of lists and quotes at the beginning of the line. A list's has a space behind it: "-----" is a rule, and
 * "----+----" belongs to a table. */
int nestingOf(QStringView line)
{
    int marks = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        const bool isBeforeSpace = i + 1 == line.size() || line[i + 1].isSpace();
        if (c == u'>' || (isBeforeSpace && (c == u'-' || c == u'*' || c == u'+')))
            ++marks;
        else if (!c.isSpace())
            break;
    }
    return marks;
}

} // namespace

bool MarkdownList::hasTasks() const
{
    return std::ranges::any_of(items, &MarkdownItem::isTask);
}

Result<QString> markdownSource(const QByteArray &bytes, const QString &what)
{
    if (bytes.size() > largestFile)
        //: %1 is a path
        return failure(
            ErrorCode::TooLarge, Words::tr("%1 is larger than 10 MiB: a list is a file that people read").arg(what));
    QStringDecoder decoder(QStringDecoder::Utf8); // it skips a byte order mark
    QString text = decoder(bytes);
    if (decoder.hasError())
        //: %1 is a path
        return failure(ErrorCode::BadContent, Words::tr("%1 is no UTF-8 text; save it as UTF-8").arg(what));
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    int number = 0;
    for (const QStringView line : QStringTokenizer(text, u'\n')) {
        ++number;
        if (line.size() > longestLine || nestingOf(line) > deepestNesting)
            //: %1 is a path, %2 a line
            return failure(ErrorCode::BadContent,
                Words::tr("line %2 of %1 is longer or nested deeper than anybody writes lists; is it the right file?")
                    .arg(what)
                    .arg(number));
    }
    return text;
}

MarkdownDocument markdownFrom(const QByteArray &text)
{
    return ListReader(text).read();
}

} // namespace conche::checklists
