// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/services.h"
#include "health/alerts/alertdispatch.h"
#include "health/trust.h"
#include "health/watch/watch.h"
#include "models/overview.h"
#include "store/lastknown.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace conche::gui {

/*! A stack that is looked after while the window is open: its file is read and read again when it changes, its checks
 * are asked at their intervals, and what is known of it is told. */
class StackSession final : public QObject
{
    Q_OBJECT

public:
    /*! The stack file of the hash \a trusted is one that Conche wrote itself: its consent is given. */
    StackSession(const Services &services, QString path, QString trusted = {}, QObject *parent = nullptr);
    ~StackSession() override;

    void start();
    [[nodiscard]] const QString &path() const { return m_overview.path; }
    [[nodiscard]] const models::Overview &overview() const { return m_overview; }
    /*! The file as it was read last, where it held a stack. */
    [[nodiscard]] const std::optional<stack::StackFile> &file() const { return m_file; }

    /*! Asks all checks now. */
    void checkNow();
    /*! Reads the stack file again. */
    void reload();
    /*! Tells anew what is known, as of now. */
    void renew();
    /*! Stops alerts about a subject ("check:ID", "sign:ID") until the time; the journal tells of it. */
    void quiet(const QString &subject, const QString &title, store::Quieting::Kind kind, const QString &reason,
        const QDateTime &until, QObject *owner, Then<void> then);
    /*! Alerts about the subject are wanted again. */
    void unquiet(const QString &subject, const QString &title, QObject *owner, Then<void> then);
    /*! Agrees to what the stack file of this hash starts and hands out; refused where another one was read last. */
    void trust(const QString &hash, QObject *owner, Then<void> then);
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
    void followFile();
    void takeFile(const Result<stack::StackFile> &file);
    void findTrust();
    void watch();
    void stopWatching();
    void takeRound(const health::RoundOutcome &outcome);
    void takeForeignWrites();
    /*! Reads the store; with the history where signs are to be judged from it. */
    void readStore(bool withHistory);
    void takeKnown(const store::LastKnown &known);
    void takeStoredResults(const store::LastKnown &known);
    void judgeFromStore(const Result<store::History> &history);
    void readUndelivered();
    void tell();
    [[nodiscard]] QDateTime now() const { return m_services.tools.clock.nowUtc(); }

    Services m_services;
    QString m_trusted;
    models::Overview m_overview;
    std::optional<stack::StackFile> m_file;
    health::Trust m_trust;
    std::unique_ptr<health::AlertSender> m_sender;
    std::unique_ptr<health::AlertDispatch> m_dispatch;
    std::unique_ptr<health::Watch> m_watch; ///< before what it refers to
    QFileSystemWatcher m_fileWatcher;
    QTimer m_reloading; ///< an editor writes a file in several steps
    QTimer m_polling;
    std::optional<qint64> m_foreignWrites;
    std::optional<qint64> m_lastEntry; ///< of the journal, that was told of
    bool m_isReading = false;
    bool m_isStale = false; ///< something changed while the store was read
};

} // namespace conche::gui
