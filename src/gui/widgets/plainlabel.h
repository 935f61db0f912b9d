// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verdict.h"

#include <QLabel>

#include <optional>

namespace conche::gui {

/*! A text that is shown as it is, never as markup, whatever it holds; it can be selected and copied. */
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Role { Text, Title, Strong, Small, Secondary, SmallSecondary, Tertiary, SmallTertiary, SmallStrong };
    Q_ENUM(Role)

    explicit PlainLabel(QWidget *parent = nullptr);
    explicit PlainLabel(const QString &text, QWidget *parent = nullptr);
    /*! Size, weight and colour; follows font and palette. */
    void setRole(Role role);
    /*! In the verdict's colour; beside it there is a shape or a word that says the same. */
    void setVerdict(std::optional<Verdict> verdict);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void apply();

    Role m_role = Role::Text;
    std::optional<Verdict> m_verdict;
    Qt::Alignment m_alignment; ///< as the caller gave it
    Qt::Alignment m_placed; ///< and mirrored
    bool m_isApplying = false;
};

/*! The text as a tooltip that shows it as it is; Qt takes what looks like markup for markup. */
[[nodiscard]] QString plainToolTip(const QString &text);

} // namespace conche::gui
