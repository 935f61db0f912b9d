// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QList>
#include <QStringList>

namespace conche {

/*! Reads RFC 4180: fields in quotes may hold commas, quotes and line ends. An empty line is a row of no fields. */
[[nodiscard]] Result<QList<QStringList>> csvFromText(QStringView text);

/*! One record as RFC 4180 has it, without its line end. Peers name things as they like, and people open files in
 * spreadsheets: what these would take for a formula, and is no number, gets an apostrophe in front. */
[[nodiscard]] QString csvLine(const QStringList &fields);

} // namespace conche
