// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activitymodel.h"
#include "models/overview.h"

#include <QWidget>

class QPushButton;

namespace conche::gui {

class ElidedLabel;
class PlainLabel;
class ProgressLine;

/*! At the window's foot: what is under way and how far, or when something is next; opens the list of activities. */
class ActivityStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityStrip(models::ActivityModel &model, QWidget *parent = nullptr);

    /*! Times are shown by the clock of \a zone. */
    void setOverview(const models::Overview &overview, const QTimeZone &zone);

Q_SIGNALS:
    void listWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showProgress();

    models::ActivityModel &m_model;
    QPushButton *m_list;
    ElidedLabel *m_text;
    ProgressLine *m_progress;
    QPushButton *m_cancel;
    PlainLabel *m_clock;
    QString m_next; ///< what comes when nothing is under way
};

} // namespace conche::gui
