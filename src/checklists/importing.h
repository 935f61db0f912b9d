// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklist.h"

#include "stack/diagnostic.h"

namespace conche::checklists {

/*! A list that was found in a document and can become a template. */
struct Candidate
{
    QStringList headings; ///< the headings that it stands under, outermost first; the file's name where there are none
    QList<Item> items;
    bool isTaskList = true; ///< false: a plain list, such as training points
    QString suggestedId; ///< from the innermost heading, unique among the candidates and the lists of Conche
    std::optional<Recurrence> suggested; ///< where the headings say "daily", "weekly" or "monthly"
    PeriodKind kind = PeriodKind::Deployment; ///< where it does not recur; Person where headings speak of training
    std::chrono::milliseconds grace{0}; ///< what lists of Conche that are done as often have

    [[nodiscard]] QString title() const { return headings.isEmpty() ? QString() : headings.last(); }
};

/*! A document that was opened, with what can be taken from it. */
struct FoundLists
{
    QString path;
    QList<Candidate> candidates; ///< in the document's order; last the review of the document, where it names a date
    std::optional<QDate> nextReview; ///< where it says "Next review: …"
    QList<stack::Diagnostic> remarks = {}; ///< what is not taken
};

/*! Finds the lists of any Markdown document. */
[[nodiscard]] Result<FoundLists> listsInMarkdown(const QByteArray &bytes, const QString &path);
/*! Reads a file; not for the thread of a window. */
[[nodiscard]] Result<FoundLists> readLists(const QString &path);

/*! What a candidate becomes. */
struct Adoption
{
    Candidate candidate;
    QString id; ///< the file's name
    QString title;
    std::optional<Recurrence> recurrence;
    PeriodKind kind = PeriodKind::Deployment; ///< where it does not recur
    std::chrono::milliseconds grace{0};
    QString owner;
};

/*! The candidate as it would be taken without a choice. */
[[nodiscard]] Adoption adoptionOf(const Candidate &candidate, const QString &owner = {});
/*! The grace of a list that is done as often; nothing is a list without dates. */
[[nodiscard]] std::chrono::milliseconds usualGrace(const std::optional<Recurrence> &recurrence);

/*! The template as a file's text. */
[[nodiscard]] QByteArray templateText(const Adoption &adoption);
/*! Writes the templates into the folder: all, or none where one of them is there already or has the
 * name of a list of Conche, which it would take the place of. The paths. */
[[nodiscard]] Result<QStringList> writeTemplates(const QList<Adoption> &adoptions, const QString &folder);

/*! Writes the list's text into the folder, to be edited there: a list of Conche under its own id, whose place the copy
 * takes, or any list under another id. Refused as above. The path. */
[[nodiscard]] Result<QString> copyList(const Checklist &list, const QString &id, const QString &folder);

} // namespace conche::checklists
