// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "noticebar.h"

#include "plainlabel.h"
#include "verdicticon.h"

#include "gui/look/tokens.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace conche::gui {

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent)
    , m_layout(new QHBoxLayout(this))
    , m_icon(new VerdictIcon(this))
    , m_sentence(new PlainLabel(this))
{
    m_sentence->setWordWrap(true);
    m_layout->addWidget(m_icon);
    m_layout->addWidget(m_sentence, 1);
    hide();
}

void NoticeBar::setNotice(Verdict verdict, const QString &sentence)
{
    m_verdict = verdict;
    m_icon->setVerdict(verdict);
    m_sentence->setText(sentence);
    setVisible(!sentence.isEmpty());
    update();
}

QPushButton *NoticeBar::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    m_layout->addWidget(button);
    return button;
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokensOf(palette()).softOf(m_verdict));
}

} // namespace conche::gui
