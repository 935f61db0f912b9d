// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QStringList>

class QCoreApplication;
class QWidget;

namespace conche::test {

/*! Has \a app speak a language in which every text of ours stands in ⟦⟧ and is 40 % longer; false where it cannot be
 * read. Before the widgets are made.
 */
[[nodiscard]] bool installPseudoLocale(QCoreApplication &app);

/*! The dynamic property of widgets that show the words of others, or shorten them on purpose with a tooltip. */
inline constexpr char showsData[] = "showsData";
inline constexpr char shortensText[] = "shortensText";

/*! What a person reads in \a root, or is read to them, that is no translation: "okButton: Save". Letters outside of ⟦⟧
 * are not, but for what \a data matches, as names in the stack file; \a root must be shown.
 */
[[nodiscard]] QStringList untranslatedTexts(const QWidget &root, const QRegularExpression &data = {});

/*! The same of one text. */
[[nodiscard]] bool isUntranslated(QString text, const QRegularExpression &data = {});

/*! The texts in \a root that have less space than they need: "nameLabel: 80 of 120 px: Name". */
[[nodiscard]] QStringList clippedTexts(const QWidget &root);

} // namespace conche::test
