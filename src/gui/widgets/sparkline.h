// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verdict.h"

#include <QList>
#include <QWidget>

#include <optional>

namespace conche::gui {

/*! A small curve beside a number. Its accessible name is the caller's: the words that say the same. */
class Sparkline final : public QWidget
{
    Q_OBJECT

public:
    explicit Sparkline(QWidget *parent = nullptr);
    /*! Oldest first; nothing where there is a gap. */
    void setValues(const QList<std::optional<double>> &values);
    /*! In a verdict's colour; without one in the accent's. */
    void setVerdict(std::optional<Verdict> verdict);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<std::optional<double>> m_values;
    std::optional<Verdict> m_verdict;
};

} // namespace conche::gui
