// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QStringList>
#include <QTimer>

#include <chrono>

namespace conche::net {

/*! How a program was started, as far as another process of it must know. */
struct Start
{
    QStringList arguments; ///< without the program
    QString folder; ///< that relative paths among the arguments begin at
    QString activationToken; ///< the right to come to the front, as the desktop gave it; may be empty

    friend bool operator==(const Start &, const Start &) = default;
};

/*! One process of a program for each user and session: the first one is told of every later start.
 *
 * A file lock in the user's runtime folder says who is first, so a crash leaves nothing that a start could trip over.
 * Only processes of the same user are listened to, or believed. */
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    enum class Role {
        First, ///< goes on, and is told of later starts
        Second, ///< the first one has taken over; this process is to end
        Alone, ///< goes on, but the runtime folder does not allow to find each other
    };

    /*! \a name is the file's name of the socket; \a folder is made where it is missing. */
    explicit SingleInstance(QString name, QString folder = defaultFolder(), QObject *parent = nullptr);
    ~SingleInstance() override;

    /*! `$XDG_RUNTIME_DIR/conche`; without such a variable a folder in the user's cache. */
    [[nodiscard]] static QString defaultFolder();
    /*! This process: its working folder, and the token in XDG_ACTIVATION_TOKEN or DESKTOP_STARTUP_ID. To be called
     * before there is an application: Qt takes the token for itself. */
    [[nodiscard]] static Start thisStart(const QStringList &arguments);

    /*! Finds out, within the time limit, what this process is. TimedOut where there is a first one that does not
     * answer. To be called once. */
    void claim(const Start &start, Then<Role> then, std::chrono::milliseconds limit = std::chrono::seconds(2));

    /*! Why this process is Alone: a sentence. */
    [[nodiscard]] const QString &trouble() const { return m_trouble; }

Q_SIGNALS:
    /*! Another process of this user was started so, and has ended since. */
    void activated(const conche::net::Start &start);

private:
    [[nodiscard]] QString path() const { return m_folder + u'/' + m_name; }
    [[nodiscard]] bool isFolderOurs();
    [[nodiscard]] bool lock();
    void attempt();
    void becomeFirst();
    void becomeAlone(const QString &why);
    void hand();
    void finish(const Result<Role> &role);
    void receive(QLocalSocket *socket);

    QString m_name;
    QString m_folder;
    QString m_trouble;
    Start m_start;
    Then<Role> m_then;
    int m_lock = -1; ///< an open file; the kernel frees the lock when the process ends, however it ends
    qint64 m_first = 0; ///< process id of the one that is asked
    QLocalServer m_server;
    QLocalSocket m_socket;
    QTimer m_again;
    QTimer m_limit;
};

} // namespace conche::net
