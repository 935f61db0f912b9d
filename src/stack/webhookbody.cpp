// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhookbody.h"

#include "core/nearestname.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace conche::stack {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::StackFile)
};

/*! The value as it stands between the quotes of a JSON string. */
QString escaped(const QString &value)
{
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.sliced(2, json.size() - 4));
}

Error unknownPlaceholder(const QString &name)
{
    QString message = Words::tr("\"body\" names {%1}, which stands for nothing; there are {%2}")
                          .arg(name, webhookPlaceholders().join(u"}, {"_s));
    message = withNearestName(message, name, webhookPlaceholders());
    return {ErrorCode::BadConfiguration, message};
}

} // namespace

const QStringList &webhookPlaceholders()
{
    static const QStringList names{u"text"_s, u"title"_s, u"stack"_s, u"verdict"_s, u"time"_s};
    return names;
}

Result<QByteArray> filledWebhookBody(const QString &body, const QMap<QString, QString> &values)
{
    static const QRegularExpression placeholder(u"\\G\\{([A-Za-z_]\\w*)\\}"_s);
    const QString source = body.isEmpty() ? u"{\"text\": \"{text}\"}"_s : body;
    QString filled;
    bool isInString = false;
    for (qsizetype i = 0; i < source.size(); ++i) {
        const QChar c = source[i];
        if (c == u'{') {
            if (const QRegularExpressionMatch match = placeholder.match(source, i); match.hasMatch()) {
                const QString name = match.captured(1);
                if (!webhookPlaceholders().contains(name))
                    return tl::make_unexpected(unknownPlaceholder(name));
                if (!isInString)
                    return failure(ErrorCode::BadConfiguration,
                        Words::tr("\"body\" names {%1} outside of quotes; write \"{%1}\"").arg(name));
                filled += escaped(values.value(name));
                i += match.capturedLength() - 1;
                continue;
            }
        }
        if (c == u'"')
            isInString = !isInString;
        filled += c;
        // What follows a backslash is no quote and begins no placeholder.
        if (isInString && c == u'\\' && i + 1 < source.size())
            filled += source[++i];
    }
    QJsonParseError error;
    QByteArray json = filled.toUtf8();
    (void)QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        //: %1 is what is wrong with it
        return failure(ErrorCode::BadConfiguration, Words::tr("\"body\" is no JSON: %1").arg(error.errorString()));
    return json;
}

} // namespace conche::stack
