// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklistspage.h"

#include "checklists/checklistfile.h"
#include "checklists/importing.h"
#include "core/elsewhere.h"
#include "gui/openfile.h"
#include "gui/session/stacksession.h"
#include "ui_checklists.h"

#include <QAction>

namespace conche::gui {

using namespace Qt::StringLiterals;

void ChecklistsPage::makeFileActions()
{
    QAction *copy
        = addPageAction(u"copyListAction"_s, tr("Copy this list to my lists and open it"), {}, [this] { copyShown(); });
    QAction *open = addPageAction(u"openListAction"_s, tr("Open this list's file"), {}, [this] {
        const checklists::ListState *list = state();
        const checklists::ChecklistFile *file = broken();
        if (list || file)
            openListFile(list ? list->list.path : file->path, {});
    });
    m_ui->listView->addActions({copy, open});
    m_ui->listView->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void ChecklistsPage::copyShown()
{
    const checklists::ListState *shown = state();
    if (!shown || !shown->list.isShipped)
        return;
    computeElsewhere<Result<QString>>(
        this, [list = shown->list] { return checklists::copyList(list, list.id, checklists::checklistsFolder()); },
        [this](const Result<QString> &path) {
            if (!path) {
                tell(Verdict::Critical, path.error().message);
                return;
            }
            if (m_session.board())
                m_session.board()->reload();
            openListFile(*path,
                //: %1 is a path
                tr("Copied to %1. The copy takes the place of the list that comes with Conche.").arg(*path));
        });
}

void ChecklistsPage::openListFile(const QString &path, const QString &done)
{
    const QString trouble = openFile(path);
    tell(trouble.isEmpty() ? Verdict::Ok : Verdict::Warning, trouble.isEmpty() ? done : trouble);
}

} // namespace conche::gui
