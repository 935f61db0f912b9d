// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace conche::models {

/*! What our item models tell besides Qt's own roles. */
enum Role {
    VerdictRole = Qt::UserRole + 1, ///< int of a Verdict; invalid where there is none
    StripRole, ///< QVariantList of int: a Verdict each, -1 where nothing is known, oldest first
    KeyRole, ///< QString: what makes the row the same row after a refresh
    SecondaryRole, ///< bool: the text is less important, or too old to be believed
    NumberRole, ///< bool: digits stand under each other, right-aligned
    InkRole, ///< int of a Verdict: the text has its colour, besides saying it in words
    SparklineRole, ///< QVariantList of double, invalid where nothing is known, oldest first
};

} // namespace conche::models
