// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"
#include "palette.h"

#include <QAction>

namespace conche::gui {

using namespace Qt::StringLiterals;

namespace {

QString withoutMnemonic(QString text)
{
    // "&&" is an ampersand that is meant.
    return text.replace(u"&&"_s, QString(QChar(1))).remove(u'&').replace(QChar(1), u'&');
}

/*! What can be done now of a widget's actions. */
QList<QAction *> actionsNow(const QWidget &widget)
{
    QList<QAction *> actions = widget.actions();
    actions.removeIf([](const QAction *action) {
        return !action->isEnabled() || action->isSeparator() || action->text().isEmpty();
    });
    return actions;
}

} // namespace

void MainWindow::showPalette()
{
    (new Palette(paletteEntries(), this))->show();
}

QList<models::PaletteEntry> MainWindow::paletteEntries()
{
    QList<models::PaletteEntry> entries;
    const auto addActionsOf = [&entries](const QWidget &widget) {
        for (QAction *action : actionsNow(widget))
            entries.append({withoutMnemonic(action->text()), tr("Action"),
                action->shortcut().toString(QKeySequence::NativeText), [action = QPointer(action)] {
                    if (action)
                        action->trigger();
                }});
    };
    if (m_view) {
        addActionsOf(*m_view->currentPage());
        entries += m_view->paletteEntries();
    }
    addActionsOf(*this);
    addActionsOf(m_scenarioMenu);
    entries += otherPagesActions();
    if (m_view)
        entries += m_view->contentsEntries();
    fillStackMenu();
    for (QAction *action : m_stackMenu.actions()) {
        if (action->isCheckable())
            entries.append({withoutMnemonic(action->text()), tr("Stack"), action->data().toString(),
                [this, path = action->data().toString()] { openStack(path); }});
    }
    return entries;
}

QList<models::PaletteEntry> MainWindow::otherPagesActions()
{
    QList<models::PaletteEntry> entries;
    const QMap<QString, Page *> pages = m_view ? m_view->pages() : QMap<QString, Page *>();
    for (auto page = pages.begin(); page != pages.end(); ++page) {
        if (page.value() == m_view->currentPage())
            continue;
        for (QAction *action : actionsNow(*page.value()))
            entries.append({withoutMnemonic(action->text()), tr("Action"), m_pageTitles.value(page.key()),
                [this, action = QPointer(action), id = page.key()] {
                    if (!action)
                        return;
                    showPage(id);
                    action->trigger();
                }});
    }
    return entries;
}

} // namespace conche::gui
