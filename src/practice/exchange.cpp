// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange.h"

#include <QJsonDocument>

namespace conche::practice {

QByteArray compactJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Answer jsonAnswer(const QJsonObject &object, int status)
{
    return {status, "application/json", compactJson(object), {}, {}};
}

Answer textAnswer(const QByteArray &text, int status)
{
    return {status, "text/html; charset=utf-8", text, {}, {}};
}

} // namespace conche::practice
