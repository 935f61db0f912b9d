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
    /*! As high as so many lines; it scrolls what is more. */
    void setShownLines(int lines);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void apply();
    [[nodiscard]] int heightOf(int lines) const;

    int m_lines = 6;
    bool m_isApplying = false;
};

} // namespace conche::gui
