// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QAction;

namespace conche::gui {

/*! A button for an action that shows the action's shortcut. */
class ActionButton final : public QPushButton
{
    Q_OBJECT

public:
    ActionButton(QAction &action, const QString &iconName, QWidget *parent = nullptr);
    /*! The icon alone; words and shortcut stay in tooltip and accessible name. */
    void setCompact(bool isCompact);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString hint() const;
    [[nodiscard]] int hintWidth() const;

    QAction &m_action;
    bool m_isCompact = false;
};

} // namespace conche::gui
