// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/autostartswitch.h"
#include "gui/page.h"
#include "gui/session/stacksession.h"

#include <QStackedWidget>

#include <optional>

namespace conche::gui {

class NoticeBar;
class WelcomePage;

/*! The pages of one stack, made when they are shown first, and what stands above all of them. Without a path it is the
 * first start: nothing is looked after yet. */
class StackView final : public QWidget
{
    Q_OBJECT

public:
    /*! \a autostart may be null. */
    StackView(const Services &services, AutostartSwitch *autostart, const QString &path, const QString &trusted,
        QWidget *parent = nullptr);

    [[nodiscard]] StackSession &session() { return m_session; }
    /*! "overview", "help" or "settings". */
    void showPage(const QString &id);
    [[nodiscard]] const QString &pageId() const { return m_pageId; }
    [[nodiscard]] Page *currentPage() const;
    /*! Selects what a notification was about: "check:ID" or "sign:ID". */
    void showSubject(const QString &subject);
    /*! The page of the first start, where it is shown. */
    [[nodiscard]] WelcomePage *welcome() const;

Q_SIGNALS:
    void practiceWanted();
    /*! Empty where the file is still to be chosen. */
    void importWanted(const QString &path);
    void stackWanted(const QString &path);
    void openWanted();
    void keysWanted();

private:
    /*! What the overview's place shows. */
    enum class Face { Overview, Welcome, Broken };

    void takeOverview();
    void showNotices();
    [[nodiscard]] Face face() const;
    [[nodiscard]] Page *page(const QString &id);
    [[nodiscard]] Page *makePage(const QString &id);
    [[nodiscard]] Page *makeWelcome();
    [[nodiscard]] Page *makeBroken();
    [[nodiscard]] Page *makeHelp();
    void showTrust();

    Services m_services;
    AutostartSwitch *m_autostart;
    StackSession m_session;
    NoticeBar *m_trustNotice;
    NoticeBar *m_fileNotice;
    QStackedWidget *m_stack;
    QMap<QString, Page *> m_pages;
    std::optional<Face> m_face;
    QString m_pageId;
};

} // namespace conche::gui
