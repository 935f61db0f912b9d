// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"

#include <QDialog>
#include <QTimeZone>

#include <memory>

namespace conche::gui {

namespace Ui {
class PeriodForm;
}

/*! Asks for a period of the past. */
class PeriodDialog final : public QDialog
{
    Q_OBJECT

public:
    /*! What it is asked for. */
    struct About
    {
        QString title;
        QString heading;
        QString meaning;
        QString choose; ///< the button that takes it
        QString remove; ///< the button that wants none; empty where there is none to remove
        Period period; ///< to begin with
        QDateTime now;
    };

    PeriodDialog(const About &about, const QTimeZone &zone, QWidget *parent = nullptr);
    ~PeriodDialog() override;

    void accept() override;

Q_SIGNALS:
    void chosen(const conche::Period &period);
    void removed();

private:
    std::unique_ptr<Ui::PeriodForm> m_ui;
    QDateTime m_now;
};

} // namespace conche::gui
