// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QCoreApplication;

namespace conche::app {

/*! The languages that \a language ("es", "es_MX", or empty for the environment's) asks for, best first. */
[[nodiscard]] QStringList wantedLanguages(const QString &language);

/*! Has \a app speak \a language, or where that is empty the one that LANGUAGE, LC_ALL, LC_MESSAGES or LANG asks for;
 * English where there is no translation. Dates and numbers are of that language, too. May be called again.
 */
void installTranslations(QCoreApplication &app, const QString &language = {});

} // namespace conche::app
