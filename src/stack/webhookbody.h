// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QMap>

namespace conche::stack {

/*! The names that a webhook's body takes in braces. */
[[nodiscard]] const QStringList &webhookPlaceholders();

/*! Fills a webhook's body: each {name} inside a JSON string becomes its value, escaped as JSON wants it; an empty
 * body stands for {"text": "{text}"}. BadConfiguration where the body names something else, names it outside of a
 * string, or is no JSON. */
[[nodiscard]] Result<QByteArray> filledWebhookBody(const QString &body, const QMap<QString, QString> &values);

} // namespace conche::stack
