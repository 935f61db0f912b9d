// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QStringList>

namespace conche::gui {

/*! What a start of Conche asks for. */
struct StartWish
{
    QString stack; ///< name or path of a stack file; empty for the usual one
    QString page; ///< empty for the one that is shown
    QString pictures; ///< a folder: pictures of the pages are saved there, and Conche ends
    QString exportPath; ///< a file: the record of a run is written there, and Conche ends
    QString checklist; ///< of that run: its list's id
    QString period; ///< and its period; empty for the one that matters now
    QString scenario; ///< of the practice stack
    bool isPractice = false;
    bool isHidden = false; ///< in the tray, where there is one
    bool isCheck = false; ///< all checks are asked at once
    bool isHelp = false;
    bool isVersion = false;

    friend bool operator==(const StartWish &, const StartWish &) = default;
};

/*! The arguments without the program's name, as a wish; relative paths begin at \a folder. The error is a sentence
 * about what is wrong with them. */
[[nodiscard]] Result<StartWish> wishFromArguments(const QStringList &arguments, const QString &folder);

/*! What --help prints. */
[[nodiscard]] QString usageText();

/*! Why there is no window, and what to do. */
[[nodiscard]] QString noDisplayText();

} // namespace conche::gui
