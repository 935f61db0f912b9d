// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnostic.h"
#include "interpolation.h"

#include <QMap>

namespace conche::stack {

/*! The variables of an .env file, as Compose reads it. */
struct Dotenv
{
    QMap<QString, QString> variables;
    QList<Diagnostic> diagnostics; ///< never with what stands in the file
};

/*! \a outer is asked before the file's own variables for those that its values name. */
[[nodiscard]] Dotenv dotenvFromBytes(const QByteArray &bytes, const VariableLookup &outer);

} // namespace conche::stack
