// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verdict.h"

#include <QWidget>

#include <optional>

class QPainter;

namespace conche::gui {

/*! How many things want attention, in a verdict's colours. Zero hides it. */
class Badge final : public QWidget
{
    Q_OBJECT

public:
    explicit Badge(QWidget *parent = nullptr);
    void setCount(int count, Verdict verdict);
    [[nodiscard]] int count() const { return m_count; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_count = 0;
    Verdict m_verdict = Verdict::Unknown;
};

/*! A word on a soft ground: a kind, a state, a label. */
class Chip final : public QWidget
{
    Q_OBJECT

public:
    explicit Chip(QWidget *parent = nullptr);
    /*! Without a verdict it is grey. */
    void setText(const QString &text, std::optional<Verdict> verdict = std::nullopt);
    [[nodiscard]] QString text() const { return m_text; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Verdict m_verdict = Verdict::Unknown;
};

/*! Badges of others: in lists and on buttons. */
[[nodiscard]] QSize badgeSize(const QFont &base, int count);
void paintBadge(QPainter &painter, const QRect &place, const QFont &base, int count, Verdict verdict);

} // namespace conche::gui
