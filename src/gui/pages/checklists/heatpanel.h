// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heatstrip.h"

#include "gui/widgets/plainlabel.h"

namespace conche::gui {

/*! How well a checklist was kept up: its last periods, how many of them were on time, and what the shapes mean. */
class HeatPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit HeatPanel(QWidget *parent = nullptr);

    void setHistory(
        checklists::PeriodKind kind, const checklists::ListHistory &history, const QList<models::PeriodRow> &periods);

Q_SIGNALS:
    void opened(const QString &period);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PlainLabel *m_title;
    PlainLabel *m_kept;
    PlainLabel *m_rate;
    HeatStrip *m_strip;
    HeatLegend *m_legend;
};

} // namespace conche::gui
