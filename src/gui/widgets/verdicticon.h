// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verdict.h"

#include <QWidget>

namespace conche::gui {

/*! The shape of a verdict in its colour, as high as the text beside it. */
class VerdictIcon final : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictIcon(QWidget *parent = nullptr);
    void setVerdict(Verdict verdict);
    [[nodiscard]] Verdict verdict() const { return m_verdict; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Verdict m_verdict = Verdict::Unknown;
};

/*! "Ok", "Warning", "Critical", "Unknown" in the user's language. */
[[nodiscard]] QString verdictWord(Verdict verdict);

} // namespace conche::gui
