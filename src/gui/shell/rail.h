// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verdict.h"

#include <QButtonGroup>
#include <QMap>
#include <QWidget>

class QVBoxLayout;

namespace conche::gui {

class NavButton;

/*! The pages by name, at the window's leading edge. */
class Rail final : public QWidget
{
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);

    /*! \a atFoot puts it below, with what is needed seldom. */
    void addPage(const QString &id, const QString &icon, const QString &title, bool atFoot = false);
    void setCurrent(const QString &id);
    /*! Zero removes it; \a meaning says in words what is counted. */
    void setBadge(const QString &id, int count, Verdict verdict, const QString &meaning);
    /*! Icons alone, for narrow windows. */
    void setCompact(bool isCompact);

Q_SIGNALS:
    void chosen(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_pages;
    QVBoxLayout *m_foot;
    QWidget *m_brand;
    QButtonGroup m_group;
    QMap<QString, NavButton *> m_buttons;
    bool m_isCompact = false;
};

} // namespace conche::gui
