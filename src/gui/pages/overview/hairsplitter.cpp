// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hairsplitter.h"

#include "gui/look/fonts.h"
#include "gui/look/tokens.h"

#include <QEvent>
#include <QPainter>

namespace conche::gui {

namespace {

constexpr double graspable = 5;

class Handle final : public QSplitterHandle
{
public:
    using QSplitterHandle::QSplitterHandle;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QColor colour = tokensOf(palette()).line;
        if (orientation() == Qt::Horizontal)
            painter.fillRect(width() / 2, 0, 1, height(), colour);
        else
            painter.fillRect(0, height() / 2, width(), 1, colour);
    }
};

} // namespace

HairSplitter::HairSplitter(QWidget *parent)
    : QSplitter(parent)
{
    setHandleWidth(scaled(*this, graspable));
}

QSplitterHandle *HairSplitter::createHandle()
{
    return new Handle(orientation(), this);
}

void HairSplitter::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    Q_EMIT resized();
}

void HairSplitter::changeEvent(QEvent *event)
{
    QSplitter::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setHandleWidth(scaled(*this, graspable));
}

} // namespace conche::gui
