// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/overview.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QMenu;
class QPushButton;

namespace conche::gui {

class ActionButton;
class ElidedLabel;
class VerdictPill;

/*! Above each page: which stack it is, how it is, how old that is, and the way to ask again. */
class Header final : public QWidget
{
    Q_OBJECT

public:
    /*! The menu offers other stacks. */
    Header(QAction &search, QAction &checkNow, QMenu &stacks, QWidget *parent = nullptr);

    void setOverview(const models::Overview &overview, const QTimeZone &zone);
    /*! Where there is no stack yet. */
    void setNoStack();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showTitle();
    void layOut();

    QHBoxLayout *m_layout;
    QPushButton *m_stack;
    VerdictPill *m_state;
    ElidedLabel *m_age;
    ActionButton *m_search;
    ActionButton *m_check;
    QString m_title;
};

} // namespace conche::gui
