// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "supportfile.h"

#include "gui/services.h"
#include "models/overview.h"

#include <QDialog>

#include <memory>

namespace conche::gui {

namespace Ui {
class SupportDialog;
}

/*! Shows what a support file holds before it is saved or copied. */
class SupportDialog final : public QDialog
{
    Q_OBJECT

public:
    SupportDialog(const models::Overview &overview, const Services &services, QWidget *parent = nullptr);
    ~SupportDialog() override;

    /*! Writes what is shown. */
    void saveTo(const QString &path);

private:
    void askWhere();
    void showFacts();

    SupportFacts m_facts;
    QString m_stack; ///< its name
    std::unique_ptr<Ui::SupportDialog> m_ui;
};

} // namespace conche::gui
