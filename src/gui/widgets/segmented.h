// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QButtonGroup>
#include <QMap>
#include <QWidget>

class QAbstractButton;
class QHBoxLayout;

namespace conche::gui {

/*! A choice of one among few, side by side: the ways to look at one thing. Tab comes to the chosen one, arrows choose.
 */
class SegmentedControl final : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentedControl(QWidget *parent = nullptr);

    /*! The first one is chosen until another is. Its button is called "IDSegment". */
    void addSegment(const QString &id, const QString &text);
    /*! Tells nobody. */
    void setCurrent(const QString &id);
    [[nodiscard]] QString current() const;

Q_SIGNALS:
    /*! By the user. */
    void chosen(const QString &id);

private:
    QHBoxLayout *m_layout;
    QButtonGroup m_group;
    QMap<QString, QAbstractButton *> m_buttons;
};

} // namespace conche::gui
