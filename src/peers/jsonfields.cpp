// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonfields.h"

#include "core/json.h"
#include "core/redaction.h"
#include "net/sentences.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace conche::peers {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::JsonFields)
};

} // namespace

JsonFields::JsonFields(QJsonObject object, QString path, QString &mistake)
    : m_object(std::move(object))
    , m_path(std::move(path))
    , m_mistake(&mistake)
{
}

QJsonValue JsonFields::value(QLatin1StringView key) const
{
    const auto found = m_object.constFind(key);
    return found == m_object.constEnd() ? QJsonValue() : *found;
}

QString JsonFields::text(QLatin1StringView key) const
{
    const QJsonValue found = value(key);
    if (!found.isNull() && !found.isString())
        reject(key, Words::tr("a text"));
    return found.toString();
}

QString JsonFields::neededText(QLatin1StringView key) const
{
    QString found = text(key);
    if (found.isEmpty())
        reject(key, Words::tr("a text"));
    return found;
}

std::optional<qint64> JsonFields::integer(QLatin1StringView key) const
{
    const QJsonValue found = value(key);
    const std::optional<qint64> number = jsonInteger(found);
    if (!found.isNull() && !number)
        reject(key, Words::tr("an integer"));
    return number;
}

int JsonFields::count(QLatin1StringView key) const
{
    const qint64 number = integer(key).value_or(0);
    if (number >= std::numeric_limits<int>::min() && number <= std::numeric_limits<int>::max())
        return int(number);
    reject(key, Words::tr("an integer of 32 bits"));
    return 0;
}

bool JsonFields::flag(QLatin1StringView key) const
{
    const QJsonValue found = value(key);
    if (!found.isNull() && !found.isBool())
        reject(key, Words::tr("true or false"));
    return found.toBool();
}

QStringList JsonFields::texts(QLatin1StringView key) const
{
    QStringList list;
    for (const QJsonValue element : array(key)) {
        if (!element.isString())
            reject(key, Words::tr("a list of texts"));
        list.append(element.toString());
    }
    return list;
}

JsonFields JsonFields::object(QLatin1StringView key) const
{
    const QJsonValue found = value(key);
    if (!found.isNull() && !found.isObject())
        reject(key, Words::tr("an object"));
    return {found.toObject(), pathOf(key), *m_mistake};
}

QList<JsonFields> JsonFields::objects(QLatin1StringView key) const
{
    QList<JsonFields> list;
    for (const QJsonValue element : array(key)) {
        if (!element.isObject())
            reject(key, Words::tr("a list of objects"));
        list.append({element.toObject(), u"%1[%2]"_s.arg(pathOf(key)).arg(list.size()), *m_mistake});
    }
    return list;
}

QString JsonFields::pathOf(QLatin1StringView key) const
{
    return m_path.isEmpty() ? QString(key) : QString(m_path % u'.' % key);
}

void JsonFields::reject(QLatin1StringView key, const QString &expected) const
{
    const QJsonValue found = value(key);
    if (found.isNull())
        //: %1 is a field's path in JSON such as runs[2].info
        keep(Words::tr("%1 is missing").arg(pathOf(key)));
    else
        //: %1 is a field's path in JSON, %2 what it should be ("an integer"), %3 what it is
        keep(Words::tr("%1 should be %2, not %3")
                 .arg(pathOf(key), expected, net::shortened(Redactor().apply(jsonText(found)), 60)));
}

QJsonArray JsonFields::array(QLatin1StringView key) const
{
    const QJsonValue found = value(key);
    if (!found.isNull() && !found.isArray())
        reject(key, Words::tr("a list"));
    return found.toArray();
}

void JsonFields::keep(const QString &mistake) const
{
    if (m_mistake->isEmpty())
        *m_mistake = mistake;
}

} // namespace conche::peers
