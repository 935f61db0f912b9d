// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verdict.h"

#include <QFrame>

class QHBoxLayout;
class QPushButton;

namespace conche::gui {

class PlainLabel;
class VerdictIcon;

/*! A sentence that stands above a page until its cause is gone, with what can be done about it. */
class NoticeBar final : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /*! An empty sentence hides the bar. */
    void setNotice(Verdict verdict, const QString &sentence);
    /*! The caller connects the button and hides it where it does not help. */
    QPushButton *addButton(const QString &text);
    [[nodiscard]] Verdict verdict() const { return m_verdict; }
    [[nodiscard]] QString sentence() const;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applySizes();

    Verdict m_verdict = Verdict::Unknown;
    QHBoxLayout *m_layout;
    VerdictIcon *m_icon;
    PlainLabel *m_sentence;
};

} // namespace conche::gui
