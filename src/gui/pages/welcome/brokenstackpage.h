// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/page.h"
#include "models/diagnosticmodel.h"

#include <memory>

namespace conche::gui {

namespace Ui {
class BrokenStackPage;
}

/*! What is shown of a stack whose file was never without errors, or cannot be read: what is wrong, and where. */
class BrokenStackPage final : public Page
{
    Q_OBJECT

public:
    explicit BrokenStackPage(QWidget *parent = nullptr);
    ~BrokenStackPage() override;

    void setOverview(const models::Overview &overview) override;
    void focusContent() override;
    /*! What is wrong, one line each, as editors and compilers write it. */
    [[nodiscard]] QString report() const;

Q_SIGNALS:
    /*! The file is to be read again. */
    void retryWanted();
    /*! Another stack is to be chosen. */
    void othersWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showPlace();
    void showLines();

    std::unique_ptr<Ui::BrokenStackPage> m_ui;
    models::DiagnosticModel *m_diagnostics; ///< child, gone after the table
    QString m_path;
    QString m_notOpened; ///< why the file was not opened in an editor
    QString m_trouble; ///< why the file cannot be read
    QStringList m_lines; ///< of the file
};

/*! A sentence for a stack that goes on being looked after while its file is broken or gone, or is used with warnings;
 * empty where nothing is wrong. */
[[nodiscard]] QString brokenStackNotice(const models::Overview &overview);

} // namespace conche::gui
