// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklist.h"

#include "stack/diagnostic.h"

namespace conche::checklists {

/*! A template file that was read. With errors there is no list. */
struct ChecklistFile
{
    std::optional<Checklist> list;
    QList<stack::Diagnostic> diagnostics;
    QString path;
};

/*! The largest file that is read. */
inline constexpr qint64 largestFile = 10 * 1024 * 1024;

/*! Reads a template: TOML between lines of "+++", then Markdown with a task list (GFM). */
[[nodiscard]] ChecklistFile checklistFromMarkdown(const QByteArray &bytes, const QString &path);
[[nodiscard]] ChecklistFile readChecklistFile(const QString &path);

/*! "$XDG_CONFIG_HOME/conche/checklists" */
[[nodiscard]] QString checklistsFolder();

/*! The ids of the lists that come with Conche. */
[[nodiscard]] QStringList shippedLists();

/*! The shipped lists and the user's, who may replace a shipped one by a file of the same name; by title. Reads files:
 * not for the thread of a window. */
[[nodiscard]] QList<ChecklistFile> readChecklists(const QString &folder);

} // namespace conche::checklists
