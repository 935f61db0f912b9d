// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gotemplate.h"

#include "core/json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace conche::practice {

using namespace Qt::StringLiterals;

namespace {

QString asJson(const QJsonValue &value)
{
    // A scalar is no document of its own to Qt: it is written as the one element of a list.
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.sliced(1, list.size() - 2));
}

QString unescaped(QString text)
{
    return text.replace(u"\\t"_s, u"\t"_s).replace(u"\\n"_s, u"\n"_s);
}

} // namespace

QString filledTemplate(const QString &format, const QJsonValue &value)
{
    static const QRegularExpression action(u"\\{\\{\\s*(json\\s+)?\\.([\\w.]*)\\s*\\}\\}"_s);
    QString result;
    qsizetype end = 0;
    for (auto it = action.globalMatch(format); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        result += unescaped(format.sliced(end, match.capturedStart() - end));
        const QString path = match.captured(2).isEmpty() ? QString() : u'/' + match.captured(2).replace(u'.', u'/');
        const QJsonValue part = jsonAt(value, path).value_or(QJsonValue(QJsonValue::Null));
        if (match.capturedLength(1) > 0)
            result += asJson(part);
        else
            result += part.isNull() ? u"<no value>"_s : jsonText(part);
        end = match.capturedEnd();
    }
    return result + unescaped(format.sliced(end));
}

} // namespace conche::practice
