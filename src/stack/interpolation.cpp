// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "interpolation.h"

#include <QCoreApplication>

#include <algorithm>

namespace conche::stack {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::ComposeFile)
};

constexpr int deepest = 16;
constexpr qsizetype longestValue = 64LL * 1024;

qsizetype nameLength(QStringView text)
{
    const auto isFit = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_';
    };
    if (text.isEmpty() || (text.front() >= u'0' && text.front() <= u'9'))
        return 0;
    return std::ranges::find_if_not(text, isFit) - text.begin();
}

/*! Where the brace that was opened before the text is closed; -1 where it is not. */
qsizetype closingBrace(QStringView text)
{
    int depth = 1;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'$' && i + 1 < text.size() && (text[i + 1] == u'{' || text[i + 1] == u'$')) {
            depth += text[i + 1] == u'{' ? 1 : 0;
            ++i;
        } else if (text[i] == u'}' && --depth == 0) {
            return i;
        }
    }
    return -1;
}

} // namespace

Result<Interpolated> Interpolator::apply(const QString &text)
{
    Interpolated whole;
    if (!text.contains(u'$')) {
        whole.text = text;
        return whole;
    }
    const Result<QString> expanded = expand(text, 0, whole);
    if (!expanded)
        return tl::make_unexpected(expanded.error());
    whole.text = *expanded;
    const bool isBraced = text.startsWith("${"_L1) && closingBrace(QStringView(text).sliced(2)) == text.size() - 3;
    const QStringView inside = QStringView(text).sliced(isBraced ? 2 : 1);
    const qsizetype length = text.startsWith(u'$') ? nameLength(inside) : 0;
    if (length > 0 && (isBraced || length == inside.size()))
        whole.variable = inside.first(length).toString();
    return whole;
}

Result<void> Interpolator::append(QString &out, QStringView piece)
{
    m_room -= piece.size();
    if (out.size() + piece.size() > longestValue || m_room < 0)
        return failure(ErrorCode::TooLarge, Words::tr("its variables unfold to more text than a compose file needs"));
    out += piece;
    return {};
}

QString Interpolator::valueOf(const QString &name, bool isLoose, Interpolated &whole) const
{
    const std::optional<QString> value = m_lookup(name);
    if (!value && isLoose)
        whole.hasLooseDollar = true;
    else if (!value && !whole.unset.contains(name))
        whole.unset.append(name);
    return value.value_or(QString());
}

Result<QString> Interpolator::expand(QStringView text, int depth, Interpolated &whole)
{
    if (depth > deepest)
        return failure(ErrorCode::TooLarge, Words::tr("its variables nest deeper than %1 levels").arg(deepest));
    QString out;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype dollar = text.indexOf(u'$', i);
        Result<void> done = append(out, text.sliced(i, (dollar < 0 ? text.size() : dollar) - i));
        if (!done)
            return tl::make_unexpected(done.error());
        if (dollar < 0)
            break;
        const QStringView rest = text.sliced(dollar + 1);
        const qsizetype length = nameLength(rest);
        const qsizetype end = rest.startsWith(u'{') ? closingBrace(rest.sliced(1)) : -1;
        if (rest.startsWith(u'$') || (length == 0 && end < 0 && m_dollar == Dollar::Itself)) {
            done = append(out, u"$");
            i = dollar + (rest.startsWith(u'$') ? 2 : 1);
        } else if (length > 0) {
            const bool isLoose = depth > 0 || length + 1 != text.size();
            done = append(out, valueOf(rest.first(length).toString(), isLoose, whole));
            i = dollar + 1 + length;
        } else if (end >= 0) {
            const Result<QString> value = braced(rest.sliced(1, end), depth, whole);
            if (!value)
                return value;
            done = append(out, *value);
            i = dollar + 3 + end;
        } else {
            return failure(
                ErrorCode::BadConfiguration, Words::tr("a \"$\" in it begins no variable; write \"$$\" for a dollar"));
        }
        if (!done)
            return tl::make_unexpected(done.error());
    }
    return out;
}

Result<QString> Interpolator::braced(QStringView inside, int depth, Interpolated &whole)
{
    const qsizetype length = nameLength(inside);
    const QString name = inside.first(length).toString();
    QStringView rest = inside.sliced(length);
    const bool emptyIsUnset = rest.startsWith(u':');
    rest = rest.sliced(emptyIsUnset ? 1 : 0);
    const bool isPlain = rest.isEmpty() && !emptyIsUnset;
    if (length == 0 || (!isPlain && (rest.isEmpty() || !u"-?+"_s.contains(rest.front()))))
        return failure(ErrorCode::BadConfiguration,
            Words::tr("a \"${\" in it begins no variable that Compose knows; write \"$$\" for a dollar"));
    if (isPlain)
        return valueOf(name, false, whole);
    const std::optional<QString> value = m_lookup(name);
    const bool isSet = value && !(emptyIsUnset && value->isEmpty());
    switch (rest.front().unicode()) {
    case u'-':
        return isSet ? Result<QString>(*value) : expand(rest.sliced(1), depth + 1, whole);
    case u'+':
        return isSet ? expand(rest.sliced(1), depth + 1, whole) : Result<QString>(QString());
    default:
        break;
    }
    if (isSet)
        return *value;
    //: %1 is the name of a variable
    return failure(ErrorCode::BadConfiguration,
        Words::tr("it demands the variable %1, which has no value; set it in .env or in the environment").arg(name));
}

} // namespace conche::stack
