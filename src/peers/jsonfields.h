// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace conche::peers {

/*! Reads the fields of a JSON object by type. The first field that is not what it should be is kept as the mistake.
 *
 * A field that is absent and one that is null are the same: nothing.
 */
class JsonFields final
{
public:
    /*! \a path names the object in mistakes, empty for the root. */
    JsonFields(QJsonObject object, QString path, QString &mistake);

    [[nodiscard]] QJsonValue value(QLatin1StringView key) const;
    [[nodiscard]] QString text(QLatin1StringView key) const;
    [[nodiscard]] QString neededText(QLatin1StringView key) const;
    [[nodiscard]] std::optional<qint64> integer(QLatin1StringView key) const;
    [[nodiscard]] int count(QLatin1StringView key) const;
    [[nodiscard]] bool flag(QLatin1StringView key) const;
    [[nodiscard]] QStringList texts(QLatin1StringView key) const;
    [[nodiscard]] JsonFields object(QLatin1StringView key) const;
    [[nodiscard]] QList<JsonFields> objects(QLatin1StringView key) const;

    /*! "runs[2].info.start_time" */
    [[nodiscard]] QString pathOf(QLatin1StringView key) const;
    /*! Keeps that the field is not what it should be; \a expected is "an integer". */
    void reject(QLatin1StringView key, const QString &expected) const;

private:
    [[nodiscard]] QJsonArray array(QLatin1StringView key) const;
    void keep(const QString &mistake) const;

    QJsonObject m_object;
    QString m_path;
    QString *m_mistake;
};

/*! What was read, or BadContent with the mistake that was kept. */
template <typename T>
[[nodiscard]] Result<T> unlessMistaken(T value, const QString &mistake)
{
    if (!mistake.isEmpty())
        return failure(ErrorCode::BadContent, mistake);
    return value;
}

} // namespace conche::peers
