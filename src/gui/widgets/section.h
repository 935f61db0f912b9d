// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plainlabel.h"

namespace conche::gui {

/*! The name of a part of a page. */
class SectionTitle final : public PlainLabel
{
    Q_OBJECT

public:
    explicit SectionTitle(QWidget *parent = nullptr);
    explicit SectionTitle(const QString &text, QWidget *parent = nullptr);
};

/*! A line of one pixel between parts. */
class HairLine final : public QWidget
{
    Q_OBJECT

public:
    explicit HairLine(QWidget *parent = nullptr);
    explicit HairLine(Qt::Orientation orientation, QWidget *parent = nullptr);
    void setOrientation(Qt::Orientation orientation);

    [[nodiscard]] QSize sizeHint() const override { return {1, 1}; }

protected:
    void paintEvent(QPaintEvent *event) override;
};

enum class Ground { Background, Surface, Raised };

/*! What stands behind the children of a widget: pages stand on the surface, rail and strips on the background. */
void setGround(QWidget &widget, Ground ground);

} // namespace conche::gui
