// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metricfeed.h"

#include "checklists/selfticking.h"
#include "gui/services.h"
#include "health/alerts/alertdispatch.h"
#include "health/trust.h"
#include "health/watch/watch.h"
#include "models/overview.h"
#include "store/lastknown.h"
#include "trends/coverage.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QPointer>
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

    /*! The stack's checklists; null before a stack file could be read. */
    [[nodiscard]] checklists::Board *board() const { return m_board.get(); }
    /*! What was agreed to of what the stack file starts and hands out. */
    [[nodiscard]] const stack::Grant &grant() const { return m_trust.grant; }
    /*! Shows a job of a page among those that run; it is not to be deleted before it has ended. */
    void showJob(jobs::Job &job) { Q_EMIT jobStarted(&job); }

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
    // Metrics (stackmetrics.cpp)
    /*! Takes in what is new of all metrics. */
    void collectNow();
    /*! Looks again at what the store knows of metrics. */
    void readMetrics();
    /*! Marks what is normal for a metric, or takes the mark back; what is concluded follows. */
    void markBaseline(
        const QString &metric, const std::optional<store::MarkedBaseline> &baseline, QObject *owner, Then<void> then);
    /*! Asks the source of a metric that is not in the stack file yet; the sentence says what came of it. Nothing of it
     * is kept. */
    void tryMetric(const stack::Metric &metric, QObject *owner, Then<QString> then);
    struct Coverages
    {
        QList<trends::Coverage> read;
        std::optional<Error> trouble; ///< why others could not be read
    };
    /*! Asks InfluxDB which hours of the last year have records, by measurement; a job that is shown. */
    void readCoverage(QObject *owner, std::function<void(const Coverages &)> then);
    /*! Sends a test alert through a channel of the stack. */
    void testChannel(const QString &name, QObject *owner, Then<void> then);

Q_SIGNALS:
    /*! Something that overview() tells is different. */
    void overviewChanged();
    /*! A round of checks began, or a page's job; it is not to be deleted by who is told. */
    void jobStarted(conche::jobs::Job *job);
    /*! Somebody wrote into the runs of checklists. */
    void listsWritten();
    /*! What is believed of checks and signs changed, or the outage level did, in whichever process. */
    void happened(const QList<conche::store::JournalEntry> &entries);

private:
    void followFile();
    void takeFile(const Result<stack::StackFile> &file);
    /*! It is another stack from now on. */
    void beginAnew();
    void withdraw();
    // Checklists (stacklists.cpp)
    void followLists();
    void tickByItself();
    // Checks (stacksession.cpp)
    void findTrust();
    void watch();
    void stopWatching();
    // Rounds (stackround.cpp)
    void followRounds();
    /*! Takes what a round that is under way has found: the rest of it may hang. */
    void takeProgress();
    /*! Takes what was found by a round that has not asked all of its checks. */
    void takeSome(health::CheckRunReport found);
    void takeResults(const QList<health::CheckResult> &results, const QDateTime &asked);
    void takeRound(const health::RoundOutcome &outcome);
    void takeForeignWrites();
    /*! Reads the store; with the history where signs are to be judged from it. */
    void readStore(bool withHistory);
    void takeKnown(const store::LastKnown &known);
    void takeStoredResults(const store::LastKnown &known);
    void readTrends(const Result<store::History> &history);
    void judgeFromStore(const Result<store::History> &history, const Result<QList<trends::MetricReport>> &trends);
    void readUndelivered();
    void followCollections();
    void takeMetrics(const Result<QList<trends::MetricReport>> &reports);
    void tell();
    [[nodiscard]] QDateTime now() const { return m_services.tools.clock.nowUtc(); }

    Services m_services;
    QString m_trusted;
    models::Overview m_overview;
    std::optional<stack::StackFile> m_file;
    health::Trust m_trust;
    MetricFeed m_feed;
    std::unique_ptr<checklists::Board> m_board;
    std::unique_ptr<checklists::SelfTicking> m_selfTicking;
    QString m_listsOf; ///< the stack whose lists those are
    std::unique_ptr<health::AlertSender> m_sender;
    std::unique_ptr<health::AlertDispatch> m_dispatch;
    std::unique_ptr<health::Watch> m_watch; ///< before what it refers to
    QFileSystemWatcher m_fileWatcher;
    QTimer m_reloading; ///< an editor writes a file in several steps
    QTimer m_polling;
    QTimer m_progress;
    QPointer<health::CheckRun> m_run; ///< the round that began last
    qsizetype m_answersTaken = 0; ///< of that round
    std::optional<qint64> m_foreignWrites;
    std::optional<qint64> m_lastEntry; ///< of the journal, that was told of
    std::optional<Error> m_notSaved; ///< why the last round is not in the store
    bool m_isAsked = false; ///< before there was a watch that could check
    bool m_isPolling = false;
    bool m_isReading = false;
    bool m_isStale = false; ///< something changed while the store was read
};

} // namespace conche::gui
