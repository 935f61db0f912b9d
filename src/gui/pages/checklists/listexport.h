// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QDate>
#include <QObject>

namespace conche::gui {

/*! What can be kept of checklists outside of Conche. */
enum class ListExport {
    RecordMarkdown,
    RecordPdf,
    ItemsCsv,
    HistoryMarkdown, ///< what became of each period
    HistoryPdf, ///< with all records of a year
    HistoryCsv, ///< the items of all runs
    Calendar, ///< iCalendar, of all lists
    HistoryJsonLines, ///< everything that was ever said, of all lists
};

/*! "markdown", "pdf" …: of the action that does it. */
[[nodiscard]] QString exportId(ListExport what);
/*! True for what tells of one run only. */
[[nodiscard]] bool isOfOneRun(ListExport what);
/*! As a menu says it. */
[[nodiscard]] QString exportWords(ListExport what);
/*! "factory_weekly_2026-W47_2026-11-22.md": parts that are empty are left out. */
[[nodiscard]] QString exportName(
    ListExport what, const QString &stack, const QString &list, const QString &period, const QDate &day);

/*! Writes the file beside the window; the old one stays where that fails. */
void writeFile(const QString &path, const QByteArray &bytes, QObject *owner, const Then<void> &then);
/*! The same for Markdown as pages of paper. Nothing that it names is loaded. */
void writePdf(
    const QString &path, const QString &markdown, const QString &title, QObject *owner, const Then<void> &then);

} // namespace conche::gui
