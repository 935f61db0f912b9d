// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

namespace conche::practice {

/*! Fills the part of Go's templates that docker's --format is used with: {{.A.B}}, {{json .A}}, \t and \n. */
[[nodiscard]] QString filledTemplate(const QString &format, const QJsonValue &value);

} // namespace conche::practice
