// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measured.h"

#include "fonts.h"

#include <QEvent>
#include <QFormLayout>
#include <QGridLayout>
#include <QScreen>
#include <QWidget>

namespace conche::gui {

namespace {

constexpr QSize frame(2, 40); // what a window manager puts around a window, about
constexpr auto columnProperty = "column"; ///< of a layout whose margins keepColumn measures

class Measured final : public QObject
{
public:
    Measured(QWidget &widget, std::function<void()> measure, bool heedsSize = false)
        : QObject(&widget)
        , m_measure(std::move(measure))
        , m_heedsSize(heedsSize)
    {
        widget.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // Widgets with a font of their own learn of a new text size by StyleChange only; see Theme.
        const bool isText = event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange;
        const bool isSize = event->type() == QEvent::Resize || event->type() == QEvent::LayoutDirectionChange;
        if (isText || (isSize && m_heedsSize))
            m_measure();
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_measure;
    bool m_heedsSize;
};

/*! What a layout of a form was designed with; spacings are -1 where the style has its own. */
struct Design
{
    QLayout *layout;
    QMargins margins;
    int across;
    int down;
};

Design designOf(QLayout &layout)
{
    if (const auto *form = qobject_cast<QFormLayout *>(&layout))
        return {&layout, layout.contentsMargins(), form->horizontalSpacing(), form->verticalSpacing()};
    if (const auto *grid = qobject_cast<QGridLayout *>(&layout))
        return {&layout, layout.contentsMargins(), grid->horizontalSpacing(), grid->verticalSpacing()};
    return {&layout, layout.contentsMargins(), layout.spacing(), layout.spacing()};
}

void measure(const Design &design, const QWidget &form)
{
    const auto px = [&form](int length) { return length < 0 ? length : scaled(form, length); };
    if (!design.layout->property(columnProperty).toBool())
        design.layout->setContentsMargins(px(design.margins.left()), px(design.margins.top()),
            px(design.margins.right()), px(design.margins.bottom()));
    if (auto *lines = qobject_cast<QFormLayout *>(design.layout)) {
        lines->setHorizontalSpacing(px(design.across));
        lines->setVerticalSpacing(px(design.down));
    } else if (auto *grid = qobject_cast<QGridLayout *>(design.layout)) {
        grid->setHorizontalSpacing(px(design.across));
        grid->setVerticalSpacing(px(design.down));
    } else {
        design.layout->setSpacing(px(design.across));
    }
}

} // namespace

void keepMeasured(QWidget &widget, std::function<void()> measure)
{
    measure();
    new Measured(widget, std::move(measure));
}

void keepColumn(QWidget &page, double edge, double top, double widest)
{
    const auto measure = [&page, edge, top, widest] {
        const int near = scaled(page, edge);
        const int far = std::max(near, page.width() - near - scaled(page, widest));
        const bool isMirrored = page.layoutDirection() == Qt::RightToLeft;
        page.layout()->setContentsMargins(
            isMirrored ? far : near, scaled(page, top), isMirrored ? near : far, scaled(page, edge));
    };
    page.layout()->setProperty(columnProperty, true);
    measure();
    new Measured(page, measure, true);
}

void keepFormMeasured(QWidget &form)
{
    QList<Design> designs;
    const QList<QLayout *> layouts = form.findChildren<QLayout *>();
    for (QLayout *layout : layouts) {
        // What a form is made of measures itself.
        const QWidget *owner = layout->parentWidget();
        if (owner == &form || owner->metaObject() == &QWidget::staticMetaObject)
            designs << designOf(*layout);
    }
    keepMeasured(form, [&form, designs] {
        for (const Design &design : designs)
            measure(design, form);
    });
}

QSize boundedToScreen(const QWidget &window, QSize size)
{
    return size.boundedTo(window.screen()->availableSize() - frame);
}

QSize sizeOnScreen(const QWidget &window, double width, double height)
{
    return boundedToScreen(window, QSize(scaled(window, width), scaled(window, height)));
}

void keepWide(QWidget &dialog, double width)
{
    keepMeasured(dialog, [&dialog, width] { dialog.setMinimumWidth(sizeOnScreen(dialog, width, 0).width()); });
}

} // namespace conche::gui
