// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklistspage.h"

#include "core/actor.h"
#include "gui/pages/trends/notedialog.h"
#include "gui/widgets/noticebar.h"
#include "ui_checklists.h"

#include <QJsonObject>
#include <QPointer>

namespace conche::gui {

using namespace Qt::StringLiterals;

/*! What failed is followed up by people: a note is what they find in the journal and below the charts. */
void ChecklistsPage::noteInJournal(const QString &item)
{
    const models::RunItemRow *failed = row(item);
    const std::optional<checklists::Run> &run = m_desk.run();
    if (!failed || !run || failed->state != checklists::ItemState::Failed)
        return;
    //: A note in the journal; %1 is an item of a checklist, %2 the checklist, %3 a period such as "week 47"
    const QString sentence
        = tr("Failed: %1 (%2, %3)").arg(failed->title.simplified(), run->list.title.simplified(), run->periodText());
    journal::Entry entry;
    entry.stack = run->key.stack;
    entry.kind = journal::noteKind;
    entry.actor = actorName();
    entry.details = {{u"list"_s, run->key.list}, {u"period"_s, run->key.period}, {u"item"_s, item}};
    auto *dialog = new NoteDialog(
        m_services.tools.clock.nowUtc(), timeText().zone(), m_services.tools.clock,
        [this, entry](const QString &text, const QDateTime &at, QObject *owner, const Then<void> &then) {
            journal::Entry note = entry;
            note.text = text;
            note.at = at;
            m_services.journal.append(note, owner, [self = QPointer(this), then](const Result<void> &done) {
                if (self && done)
                    self->tell(Verdict::Ok, tr("The note is in the journal."));
                then(done);
            });
        },
        this);
    dialog->suggest(failed->note.isEmpty() ? sentence : sentence + u": "_s + failed->note);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace conche::gui
