// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/page.h"
#include "gui/settings.h"
#include "models/stackmodel.h"

#include <memory>

namespace conche::gui {

namespace Ui {
class WelcomePage;
}

/*! What is shown while no stack is: the ways to one, and the stack files that are there. */
class WelcomePage final : public Page
{
    Q_OBJECT

public:
    explicit WelcomePage(const Settings &settings, QWidget *parent = nullptr);
    ~WelcomePage() override;

    /*! Reads the list of stack files again. */
    void reload();
    /*! Says why what was chosen last did not work; an empty sentence hides it. */
    void setProblem(const QString &sentence);
    /*! While the practice stack starts, it cannot be chosen again. */
    void setPracticeStarting(bool isStarting);
    void focusContent() override;

Q_SIGNALS:
    void practiceWanted();
    /*! A compose file or the folder of one; empty where it is to be asked for. */
    void importWanted(const QString &path);
    void stackChosen(const QString &path);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void choose(const QString &path);
    void askForFile();

    const Settings &m_settings;
    std::unique_ptr<Ui::WelcomePage> m_ui;
    models::StackModel *m_stacks; ///< child, gone after the table
};

} // namespace conche::gui
