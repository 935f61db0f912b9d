// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklistspage.h"

#include "gui/look/fonts.h"
#include "ui_checklists.h"

#include <QEvent>

namespace conche::gui {

namespace {

// In pixels of the design.
constexpr double listWidth = 284;
constexpr double narrowBelow = 720;
constexpr double shortBelow = 520;
constexpr double heatBelow = 620;
constexpr double narrowListHeight = 168;

} // namespace

bool ChecklistsPage::isNarrow() const
{
    return width() < scaled(*this, narrowBelow);
}

void ChecklistsPage::applySizes()
{
    const auto px = [this](double pixels) { return scaled(*this, pixels); };
    m_ui->filterLayout->setContentsMargins(px(12), px(16), px(12), px(12));
    m_ui->noListLabel->setContentsMargins(px(12), px(12), px(12), px(12));
    m_ui->footLayout->setContentsMargins(px(12), px(8), px(12), px(8));
    m_ui->footLayout->setSpacing(px(8));
    m_ui->headLayout->setContentsMargins(px(20), px(16), px(20), px(12));
    m_ui->headLayout->setSpacing(px(2));
    m_ui->headlineLayout->setSpacing(px(8));
    m_ui->viewLayout->setContentsMargins(0, px(10), 0, 0);
    m_ui->viewLayout->setSpacing(px(12));
    for (QLayout *layout : {static_cast<QLayout *>(m_ui->emptyLayout), static_cast<QLayout *>(m_ui->noRunLayout)}) {
        layout->setContentsMargins(px(24), px(24), px(24), px(24));
        layout->setSpacing(px(12));
    }
    m_ui->listPanel->setMinimumWidth(px(180));
}

/*! In a narrow window the lists stand above the run. */
void ChecklistsPage::layOut()
{
    const Qt::Orientation wanted = isNarrow() ? Qt::Vertical : Qt::Horizontal;
    if (m_ui->bodySplitter->orientation() != wanted || !m_isLaidOut) {
        m_ui->bodySplitter->setOrientation(wanted);
        const QByteArray kept = m_services.settings.state(QStringLiteral("checklistsBody"));
        const int lists = scaled(*this, isNarrow() ? narrowListHeight : listWidth);
        const int whole = isNarrow() ? height() : width();
        if (isNarrow() || !m_ui->bodySplitter->restoreState(kept))
            m_ui->bodySplitter->setSizes({lists, std::max(whole - lists, lists)});
        m_ui->bodySplitter->setOrientation(wanted);
        m_isLaidOut = isVisible();
    }
    layOutHead();
}

void ChecklistsPage::layOutHead()
{
    const bool isShort = height() < scaled(*this, shortBelow);
    m_ui->headlineLabel->setRole(isShort ? PlainLabel::Role::Strong : PlainLabel::Role::Title);
    m_ui->detailsLabel->setVisible(!isShort && !m_ui->detailsLabel->text().isEmpty());
    const bool isTight = m_ui->runPanel->width() < scaled(*this, 560);
    m_ui->headlineLayout->setDirection(isTight ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_ui->viewLayout->setDirection(isTight ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_ui->peopleLabel->setVisible(!m_ui->peopleLabel->text().isEmpty() && !isShort);
    showHeat();
}

/*! Where there is little room, the past has a view of its own. */
void ChecklistsPage::showHeat()
{
    const checklists::ListState *list = state();
    m_ui->heatPanel->setVisible(list && list->list.recurrence && height() >= scaled(*this, heatBelow));
}

void ChecklistsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    layOut();
}

void ChecklistsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    const bool isText = event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange;
    if (isText && m_ui && m_ui->listView) {
        applySizes();
        layOut();
    }
}

} // namespace conche::gui
