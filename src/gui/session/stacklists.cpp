// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stacksession.h"

#include "checklists/checklistfile.h"
#include "gui/shownzone.h"
#include "models/runitemmodel.h"

namespace conche::gui {

void StackSession::followLists()
{
    const QTimeZone zone = zoneShown(ShownZone::Stack, m_overview.stack);
    const QString name = m_file->stack->name;
    if (m_board && m_listsOf == name && m_board->zone() == zone)
        return;
    m_overview.areListsRead = false;
    m_listsOf = name;
    m_selfTicking.reset();
    m_board = std::make_unique<checklists::Board>(
        m_services.records.database, m_services.tools.clock, name, zone, checklists::checklistsFolder());
    connect(m_board.get(), &checklists::Board::changed, this, [this] {
        m_overview.board = m_board->state();
        m_overview.areListsRead = true;
        tell();
        tickByItself();
    });
    connect(m_board.get(), &checklists::Board::written, this, &StackSession::listsWritten);
    m_selfTicking = std::make_unique<checklists::SelfTicking>(*m_board, m_services.records.database);
    connect(m_selfTicking.get(), &checklists::SelfTicking::ticked, this, &StackSession::listsWritten);
    m_board->start();
}

/*! Whichever list is looked at, or none. */
void StackSession::tickByItself()
{
    if (m_selfTicking && m_overview.areListsRead)
        m_selfTicking->take(models::factsFor(m_overview));
}

} // namespace conche::gui
