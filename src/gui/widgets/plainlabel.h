// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace conche::gui {

/*! A text that is shown as it is, never as markup, whatever it holds; it can be selected and copied. */
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Role { Text, Title, Strong, Small, Secondary, SmallSecondary };

    explicit PlainLabel(QWidget *parent = nullptr);
    /*! Size, weight and colour; follows font and palette. */
    void setRole(Role role);

protected:
    void changeEvent(QEvent *event) override;

private:
    void apply();

    Role m_role = Role::Text;
    bool m_isApplying = false;
};

} // namespace conche::gui
