// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verdict.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusServiceWatcher>
#include <QHash>
#include <QObject>
#include <QStringList>

#include <optional>

namespace conche::gui {

/*! Something that the desktop is to show. Its texts are plain. */
struct Notice
{
    QString key; ///< what has the same key replaces what is shown
    QString stack; ///< path of the stack file that it is about; empty where it is about Conche itself
    QStringList subjects; ///< "check:ID", "sign:ID", "list:ID"; the first is what Open leads to
    QString title;
    QString text;
    Verdict verdict = Verdict::Ok; ///< the worst that is told; Ok where something is over only
    bool canBeAcknowledged = false;
    bool canBeSnoozed = false; ///< a checklist: the user may be reminded later

    friend bool operator==(const Notice &, const Notice &) = default;
};

/*! The desktop's notification service (Desktop Notifications Specification 1.2). All calls are asynchronous and have a
 * time limit; without a bus or a service nothing is shown and nothing is wrong. */
class Notifications final : public QObject
{
    Q_OBJECT

public:
    explicit Notifications(const QDBusConnection &bus, QObject *parent = nullptr);
    /*! Takes back what is shown: its buttons would do nothing any more. */
    ~Notifications() override;

    void show(const Notice &notice);
    /*! Takes back what is shown under the key. */
    void close(const QString &key);

Q_SIGNALS:
    /*! The service took the notice of this key. */
    void taken(const QString &key);
    /*! Nobody shows the notice of this key; where there is no bus it is said at once. */
    void lost(const QString &key);
    /*! The user wants to see the subject of the stack, or the stack where there is no subject, or the window where
     * there is no stack. The token is the right to come to the front, and may be empty. */
    void openWanted(const QString &stack, const QString &subject, const QString &activationToken);
    void acknowledgeWanted(const QString &stack, const QString &subject);
    void snoozeWanted(const QString &stack, const QString &subject);

private Q_SLOTS:
    void takeAction(const QDBusMessage &signal);
    void takeToken(const QDBusMessage &signal);
    void takeClosed(const QDBusMessage &signal);

private:
    /*! A notice from when it is wanted until it is gone. */
    struct Shown
    {
        Notice notice;
        quint32 id = 0; ///< 0 before the service gave one
        bool isUnderWay = false;
        bool isStale = false; ///< another one or none is wanted than the one under way
        bool isUnwanted = false;
    };

    void listen(const QString &signal, const char *slot);
    void askCapabilities();
    void dropAll();
    void sendWaiting();
    void send(const QString &key);
    void takeId(const QString &key, quint32 id);
    void closeId(quint32 id);
    void takeOwner(const QString &owner);
    [[nodiscard]] QDBusMessage call(const QString &method, const QVariantList &arguments = {}) const;
    [[nodiscard]] QVariantList argumentsOf(const Shown &shown) const;
    [[nodiscard]] QString keyOf(const QDBusMessage &signal) const;

    QDBusConnection m_bus;
    QDBusServiceWatcher m_watcher;
    QString m_service; ///< the unique name of who answered: nobody else's signals count
    std::optional<QStringList> m_capabilities;
    bool m_isAsking = false;
    QHash<QString, Shown> m_shown; ///< by key
    QHash<quint32, QString> m_tokens; ///< by id
    quint64 m_epoch = 0; ///< of the service: answers to calls of an earlier one are too late
};

} // namespace conche::gui
