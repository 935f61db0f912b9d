// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/services.h"
#include "models/auditmodel.h"
#include "models/overview.h"

#include <QWidget>

#include <memory>

namespace conche::gui {

namespace Ui {
class AuditForm;
}

/*! The newest, the best and a normal run of each experiment side by side, and a report of it. */
class AuditView final : public QWidget
{
    Q_OBJECT

public:
    explicit AuditView(const Services &services, QWidget *parent = nullptr);
    ~AuditView() override;

    void setOverview(const models::Overview &overview, const models::TimeText &time);
    /*! Reads the audits where something new is known. */
    void look();
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QString explanation() const;

Q_SIGNALS:
    /*! Another sentence is true. */
    void changed();

private:
    void read();
    void take(const Result<QList<trends::ModelAudit>> &audits);
    void showAudit();
    void applySizes();
    void askWhere();
    void save(const QString &path);
    [[nodiscard]] QString report() const;
    [[nodiscard]] const trends::ModelAudit *shown() const;

    Services m_services;
    std::unique_ptr<Ui::AuditForm> m_ui;
    models::AuditModel *m_lines;
    models::Overview m_overview;
    models::TimeText m_time;
    int m_read = 0; ///< what was known of metrics when it was read
    QList<trends::ModelAudit> m_audits;
    std::optional<Error> m_trouble;
    std::unique_ptr<QObject> m_request; ///< owns what is awaited
};

} // namespace conche::gui
