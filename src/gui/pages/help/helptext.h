// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace conche::gui {

/*! The text of a topic, without a frame until it has the focus. */
class HelpText final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit HelpText(QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
};

} // namespace conche::gui
