// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <cmath>
#include <limits>

namespace conche {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Json)
};

bool hasBareNotANumber(const QByteArray &bytes)
{
    static const QRegularExpression bare(u"[:\\[,]\\s*-?(NaN|Infinity)\\s*[,\\]}]"_s);
    return bare.match(QString::fromUtf8(bytes)).hasMatch();
}

} // namespace

Result<QJsonValue> jsonFromBytes(const QByteArray &bytes)
{
    if (bytes.trimmed().isEmpty())
        return failure(ErrorCode::BadContent, Words::tr("the answer is empty where JSON was expected"));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error == QJsonParseError::NoError)
        return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    if (hasBareNotANumber(bytes))
        return failure(
            ErrorCode::BadContent, Words::tr("the answer holds a bare NaN or Infinity, which JSON does not have"));
    //: %1 is Qt's word for the mistake, %2 a byte position
    return failure(ErrorCode::BadContent,
        Words::tr("the answer is not JSON: %1 at byte %2").arg(error.errorString()).arg(error.offset));
}

std::optional<QJsonValue> jsonAt(const QJsonValue &root, QStringView pointer)
{
    if (pointer.isEmpty())
        return root;
    if (!pointer.startsWith(u'/'))
        return std::nullopt;
    QJsonValue value = root;
    for (const QStringView part : pointer.sliced(1).split(u'/')) {
        const QString key = part.toString().replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
        if (value.isArray()) {
            const int index = key.toInt();
            const QJsonArray array = value.toArray();
            // RFC 6901 knows one way to write an index: no sign, space or leading zero.
            if (QString::number(index) != key || index < 0 || index >= array.size())
                return std::nullopt;
            value = array.at(index);
        } else if (value.isObject()) {
            const QJsonObject object = value.toObject();
            const auto found = object.constFind(key);
            if (found == object.constEnd())
                return std::nullopt;
            value = *found;
        } else {
            return std::nullopt;
        }
    }
    return value;
}

QString jsonTypeName(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return u"null"_s;
    case QJsonValue::Bool:
        return u"boolean"_s;
    case QJsonValue::Double:
        return u"number"_s;
    case QJsonValue::String:
        return u"string"_s;
    case QJsonValue::Array:
        return u"array"_s;
    case QJsonValue::Object:
        return u"object"_s;
    }
    return u"null"_s;
}

QString jsonText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Array:
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double:
        if (const auto integer = jsonInteger(value))
            return QString::number(*integer);
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return u"null"_s;
}

std::optional<qint64> jsonInteger(const QJsonValue &value)
{
    if (value.isString()) {
        bool isInteger = false;
        const qint64 integer = value.toString().toLongLong(&isInteger);
        return isInteger ? std::optional(integer) : std::nullopt;
    }
    if (!value.isDouble())
        return std::nullopt;
    // Two defaults that differ: whichever comes back, the value was no integer.
    const qint64 integer = value.toInteger(0);
    return integer == value.toInteger(1) ? std::optional(integer) : std::nullopt;
}

std::optional<double> jsonFiniteNumber(const QJsonValue &value)
{
    if (!value.isDouble())
        return std::nullopt;
    const double number = value.toDouble();
    if (!std::isfinite(number) || std::abs(number) == std::numeric_limits<double>::max())
        return std::nullopt;
    return number;
}

} // namespace conche
