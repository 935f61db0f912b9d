// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/session/stacksession.h"
#include "models/coveragemodel.h"
#include "models/overview.h"
#include "models/timetext.h"

#include <QWidget>

#include <memory>

namespace conche::gui {

namespace Ui {
class CoverageForm;
}

/*! Which months and hours of the day a measurement has records of: what models that learn from it have seen. */
class CoverageView final : public QWidget
{
    Q_OBJECT

public:
    explicit CoverageView(StackSession &session, QWidget *parent = nullptr);
    ~CoverageView() override;

    void setOverview(const models::Overview &overview, const models::TimeText &time);
    /*! Reads the calendars where none are known yet, unless nothing is to be asked without the user's wish. */
    void look();
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QString explanation() const;

Q_SIGNALS:
    /*! Another sentence is true. */
    void changed();

private:
    void read();
    void take(const StackSession::Coverages &found);
    /*! In place of what was read of that measurement before. */
    void keep(const trends::Coverage &read);
    void showCalendar();
    void applySizes();
    [[nodiscard]] const trends::Coverage *shown() const;

    StackSession &m_session;
    std::unique_ptr<Ui::CoverageForm> m_ui;
    models::CoverageModel *m_months;
    QString m_stack;
    bool m_isOnlyAsked = false;
    QList<trends::Coverage> m_coverages;
    std::optional<Error> m_trouble;
    std::unique_ptr<QObject> m_request; ///< owns what is awaited
};

} // namespace conche::gui
