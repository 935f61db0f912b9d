// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/autostartswitch.h"
#include "gui/page.h"
#include "gui/session/stacksession.h"

#include <QPushButton>
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
    ~StackView() override;

    [[nodiscard]] StackSession &session() { return m_session; }
    /*! Whether Conche wrote the stack file itself, and it goes when this run ends. */
    [[nodiscard]] bool isForThisRun() const { return m_isForThisRun; }
    /*! "overview", "trends", "checklists", "help" or "settings". */
    void showPage(const QString &id);
    [[nodiscard]] const QString &pageId() const { return m_pageId; }
    [[nodiscard]] Page *currentPage() const;
    /*! Those that were shown, by id. */
    [[nodiscard]] const QMap<QString, Page *> &pages() const { return m_pages; }
    /*! What the palette offers of the page that is shown, and of the Overview wherever one is. */
    [[nodiscard]] QList<PaletteEntry> paletteEntries();
    /*! The sections of the settings and the topics of the help, wherever one is; neither page is made for that. */
    [[nodiscard]] QList<PaletteEntry> contentsEntries();
    /*! Selects what a notification was about: "check:ID", "sign:ID" or "list:ID". */
    void showSubject(const QString &subject);
    /*! Shows a metric on the Trends page. */
    void showMetric(const QString &id);
    void showList(const QString &list);
    /*! The page of the first start, where it is shown. */
    [[nodiscard]] WelcomePage *welcome() const;

Q_SIGNALS:
    void pageShown(const QString &id);
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
    void lookForKeyring();
    void takeKeyring(secrets::StoreState state);
    [[nodiscard]] Face face() const;
    [[nodiscard]] Page *page(const QString &id);
    [[nodiscard]] Page *makePage(const QString &id);
    [[nodiscard]] Page *makeWelcome();
    [[nodiscard]] Page *makeBroken();
    [[nodiscard]] Page *makeTrends();
    [[nodiscard]] Page *makeHelp();
    [[nodiscard]] Page *makeOverview();
    void showTrust();
    void showDiagnostics();

    Services m_services;
    AutostartSwitch *m_autostart;
    bool m_isForThisRun;
    StackSession m_session;
    NoticeBar *m_trustNotice;
    NoticeBar *m_fileNotice;
    QPushButton *m_diagnosticsButton;
    NoticeBar *m_keyringNotice;
    QPushButton *m_keyringButton;
    QString m_notOpened; ///< why the stack file was not opened in an editor
    secrets::StoreState m_keyring = secrets::StoreState::Available; ///< where one is needed
    std::optional<QDateTime> m_keyringAsked; ///< after which round
    QStackedWidget *m_stack;
    QMap<QString, Page *> m_pages;
    std::optional<Face> m_face;
    QString m_pageId;
};

} // namespace conche::gui
