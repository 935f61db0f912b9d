// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/checkresult.h"
#include "journal/journal.h"

#include <QMap>

namespace conche::gui {

/*! What a person who helps will ask for. */
struct SupportFacts
{
    QString version;
    QString qtVersion;
    QString system;
    QDateTime now;
    QString home; ///< taken out of all paths
    QMap<QString, QString> settings;
    QString stackPath;
    QString stackFile; ///< its text
    QStringList diagnostics;
    std::optional<health::CheckRunReport> report;
    QList<journal::Entry> journal;
    QStringList troubles; ///< what could not be read, and why
};

/*! The support file. Passwords and tokens are taken out; names of credentials stay. */
[[nodiscard]] QString supportText(const SupportFacts &facts);

} // namespace conche::gui
