// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace conche::gui {

/*! A text of fixed width to read, select and copy: a command, an answer, a file. */
class CodeView final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit CodeView(QWidget *parent = nullptr);
    /*! Keeps selection and scroll where the text is the same. */
    void setText(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
};

} // namespace conche::gui
