// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plainlabel.h"

namespace conche::gui {

/*! One line of text that gives way: what does not fit ends in an ellipsis and is told by the tooltip. Screen readers
 * get all of it. */
class ElidedLabel final : public PlainLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);
    void setElideMode(Qt::TextElideMode mode);
    [[nodiscard]] bool isElided() const;

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString line() const;

    Qt::TextElideMode m_mode = Qt::ElideRight;
};

} // namespace conche::gui
