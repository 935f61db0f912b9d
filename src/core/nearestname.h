// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace conche {

/*! The candidate that is most likely meant by a misspelt name (Levenshtein distance at most a third of its length). */
[[nodiscard]] std::optional<QString> nearestName(QStringView name, const QStringList &candidates);

/*! The sentence, with the name that was probably meant where there is one. */
[[nodiscard]] QString withNearestName(const QString &sentence, QStringView name, const QStringList &candidates);

} // namespace conche
