// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notifications.h"

#include "gui/look/tokens.h"
#include "gui/settings.h"
#include "models/overview.h"

#include <QMenu>
#include <QSystemTrayIcon>

#include <chrono>
#include <memory>

namespace conche::gui {

/*! The icon in the desktop's tray: the stack's state as shape, colour and words, and what can be done without the
 * window. Where the desktop has no tray there is none, until one comes. */
class Tray final : public QObject
{
    Q_OBJECT

public:
    Tray(Settings &settings, Notifications &notifications, const QDBusConnection &bus, QObject *parent = nullptr);
    ~Tray() override;

    /*! Looks for a tray; availableChanged() tells where one is found. A panel has \a panelStart to come to the bus,
     * before trays of X11 are looked for. */
    void start(std::chrono::milliseconds panelStart = std::chrono::seconds(5));
    /*! Whether the icon is in a tray now: where it is not, a window that is closed could not be opened again. */
    [[nodiscard]] bool isAvailable() const;
    /*! Of the stack that the icon tells of. */
    void setOverview(const models::Overview &overview);
    [[nodiscard]] const models::Overview &overview() const { return m_overview; }
    /*! The window was closed and Conche stays: says so, until it was said once. */
    void tellThatItStays();

    [[nodiscard]] QMenu &menu() { return *m_menu; }

Q_SIGNALS:
    void openWanted();
    void checkWanted();
    void snoozeWanted(const QString &subject, const QString &title, std::chrono::minutes span);
    void quitWanted();
    /*! Nobody shows notifications, so the window has to say that Conche stays. */
    void stayUntold(const QString &sentence);
    /*! The tray came or went. */
    void availableChanged(bool isAvailable);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private Q_SLOTS:
    void askPanel();

private:
    void setWatched(bool isWatched);
    void lookOnX11();
    void create();
    void makeMenu();
    void followNotice();
    void update();

    Settings &m_settings;
    Notifications &m_notifications;
    QDBusConnection m_bus;
    QDBusServiceWatcher m_watcher;
    bool m_isWatched = false; ///< there is somebody on the bus who looks after tray icons
    bool m_isOfX11 = false; ///< nobody was on the bus when the icon was made: Qt shows it in a tray of X11 only
    bool m_isX11Wanted = false; ///< it is time to look for a tray of X11
    bool m_isAsking = false; ///< a panel may be on the bus, and has not answered yet
    int m_question = 0; ///< the one whose answer counts
    std::unique_ptr<QMenu> m_menu;
    QAction *m_state = nullptr; ///< says what the icon shows
    QMenu *m_snooze = nullptr;
    std::unique_ptr<QSystemTrayIcon> m_icon;
    models::Overview m_overview;
    QString m_words;
    std::optional<Verdict> m_painted;
    std::optional<store::SubjectState> m_worst;
};

/*! The logo with the shape of the verdict on it, in the sizes that trays have. */
[[nodiscard]] QIcon trayIcon(Verdict verdict, const Tokens &tokens);

/*! What the icon shows of a stack. */
[[nodiscard]] Verdict trayVerdict(const models::Overview &overview);

/*! What the stack's state is called: a line for the state, a line for what is worst. */
[[nodiscard]] QString trayWords(const models::Overview &overview);

/*! The worst of what is believed and not quieted, the oldest first; nothing where all is well. */
[[nodiscard]] std::optional<store::SubjectState> worstTrouble(const models::Overview &overview);

} // namespace conche::gui
