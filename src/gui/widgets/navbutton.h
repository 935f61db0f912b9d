// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verdict.h"

#include <QAbstractButton>

namespace conche::gui {

/*! A page's name in the rail: icon, word, and a count where something wants attention. Checked while its page is shown;
 * put those of one rail into a QButtonGroup. */
class NavButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit NavButton(QWidget *parent = nullptr);
    NavButton(const QString &iconName, const QString &text, QWidget *parent = nullptr);

    void setIconName(const QString &name);
    /*! Zero removes the badge. What it counts is told by screen readers and the tooltip, such as "2 checks critical".
     */
    void setBadge(int count, Verdict verdict = Verdict::Unknown, const QString &meaning = {});
    [[nodiscard]] int badge() const { return m_count; }
    /*! The icon alone, the word as tooltip: for narrow windows. */
    void setCompact(bool isCompact);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString spoken() const;

    QString m_icon;
    QString m_meaning;
    int m_count = 0;
    Verdict m_verdict = Verdict::Unknown;
    bool m_isCompact = false;
};

} // namespace conche::gui
