// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/services.h"
#include "models/overview.h"

#include <QObject>

namespace conche::jobs {
class Job;
}

namespace conche::gui {

/*! A stack that is looked after while the window is open: its file is read and read again when it changes, its checks
 * are asked at their intervals, and what is known of it is told. */
class StackSession final : public QObject
{
    Q_OBJECT

public:
    StackSession(const Services &services, QString path, QObject *parent = nullptr);
    ~StackSession() override;

    void start();
    [[nodiscard]] const models::Overview &overview() const { return m_overview; }

    /*! Asks all checks now. */
    void checkNow();
    /*! Reads the stack file again. */
    void reload();
    /*! Stops alerts about a subject ("check:ID", "sign:ID") until the time; the journal tells of it. */
    void quiet(const QString &subject, const QString &title, store::Quieting::Kind kind, const QString &reason,
        const QDateTime &until, QObject *owner, Then<void> then);
    /*! Alerts about the subject are wanted again. */
    void unquiet(const QString &subject, const QString &title, QObject *owner, Then<void> then);
    /*! Agrees to what the stack file, as it was read last, starts and hands out. */
    void trust(QObject *owner, Then<void> then);
    /*! Takes back every consent to this stack. */
    void distrust(QObject *owner, Then<void> then);
    /*! Sends a test alert through a channel of the stack. */
    void testChannel(const QString &name, QObject *owner, Then<void> then);

Q_SIGNALS:
    /*! Something that overview() tells is different. */
    void overviewChanged();
    /*! A round of checks began; the job ends with it and is not to be deleted. */
    void jobStarted(conche::jobs::Job *job);
    /*! What is believed of checks and signs changed, or the outage level did, in whichever process. */
    void happened(const QList<conche::store::JournalEntry> &entries);

private:
    Services m_services;
    QString m_path;
    models::Overview m_overview;
};

} // namespace conche::gui
