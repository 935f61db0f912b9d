// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "noticebar.h"

#include "accessible.h"
#include "plainlabel.h"
#include "verdicticon.h"

#include "gui/look/fonts.h"
#include "gui/look/paint.h"
#include "gui/look/tokens.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace conche::gui {

using namespace Qt::StringLiterals;

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent)
    , m_layout(new QHBoxLayout(this))
    , m_icon(new VerdictIcon(this))
    , m_sentence(new PlainLabel(this))
{
    describeWidgets();
    m_sentence->setWordWrap(true);
    m_sentence->setObjectName("noticeLabel"_L1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    applySizes();
    m_layout->addWidget(m_icon);
    m_layout->addWidget(m_sentence, 1);
    hide();
}

void NoticeBar::applySizes()
{
    const int pad = scaled(*this, 16);
    const int half = scaled(*this, 8);
    m_layout->setContentsMargins(pad, half, pad, half + 1);
    m_layout->setSpacing(half);
}

void NoticeBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applySizes();
}

QString NoticeBar::sentence() const
{
    return m_sentence->text();
}

void NoticeBar::setNotice(Verdict verdict, const QString &sentence)
{
    const bool isNews = !sentence.isEmpty() && sentence != m_sentence->text();
    m_verdict = verdict;
    m_icon->setVerdict(verdict);
    m_sentence->setText(sentence);
    //: A verdict and the sentence that explains it, as a screen reader tells them
    setAccessibleName(tr("%1: %2").arg(verdictWord(verdict), sentence));
    setVisible(!sentence.isEmpty());
    update();
    if (isNews) {
        QAccessibleEvent news(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&news);
    }
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
    const Tokens &tokens = tokensOf(palette());
    painter.fillRect(rect(), tokens.softOf(m_verdict));
    paintHairLine(painter, rect(), Side::Bottom, mixed(tokens.softOf(m_verdict), tokens.of(m_verdict), 0.3));
}

} // namespace conche::gui
