// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklistfile.h"
#include "ledger.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace conche::checklists {

/*! Where a list stands at one moment. */
enum class Standing {
    Overdue, ///< due and the grace is over
    Late, ///< was due, within the grace
    Due, ///< is to be done within seven days
    Open, ///< a run without a date is open
    Done, ///< this period's run is answered
    NotDue,
};

/*! A list with the run that matters now: the oldest that is neither done nor missed, else the newest. */
struct ListState
{
    Checklist list;
    bool isGone = false; ///< the file is gone
    Standing standing = Standing::NotDue;
    ListRunKey key; ///< of the run; its period is empty where there is none
    std::optional<ListPeriod> period;
    std::optional<PeriodTimes> times; ///< nothing without a date
    int wanted = 0; ///< items of the run; of a period that nobody began those of today's template
    std::optional<ListRunSummary> run; ///< nothing where nobody did anything yet
    std::optional<ListPeriod> next; ///< the period after it
    QList<ListRunSummary> open; ///< all runs that are open: of deployments and persons there may be several; of a
                                ///< recurring list those of periods that its rule of today does not have
    int missed = 0; ///< periods before it that nobody did, since the last that was done
    std::optional<QDateTime> snoozedUntil;
    std::optional<QDateTime> expectedSince; ///< when the list came into use with the rule that it has
    QList<ExpectedRule> earlier; ///< the rules that it had before, oldest first

    [[nodiscard]] int items() const { return run ? run->items : wanted; }
    [[nodiscard]] int answered() const { return run ? run->answered() : 0; }

    friend bool operator==(const ListState &, const ListState &) = default;
};

/*! All lists of a stack at one moment, most urgent first. */
struct BoardState
{
    QList<ListState> lists;
    QList<ChecklistFile> broken; ///< templates that cannot be used
    std::optional<Error> trouble; ///< why the store cannot be read
    QDateTime now;
    QList<ListState> gone = {}; ///< lists without a file of which no run is open: their past can be read
    QList<ChecklistFile> incomplete = {}; ///< templates that are used but for some lines

    /*! The list, whether it has a file or not; null where nothing is known of it. */
    [[nodiscard]] const ListState *find(const QString &list) const;
};

/*! What the store knows of a stack's lists. */
struct KnownRuns
{
    QList<ListRunSummary> runs; ///< the newest few of each list
    QMap<QString, QDateTime> expectedSince; ///< by list: when its newest rule came into use
    QMap<QString, QDateTime> snoozed; ///< by list
    QList<Checklist> gone; ///< lists that have runs and no file, as their newest run knows them
    QMap<QString, QList<ExpectedRule>> rules = {}; ///< by list: all that it ever had, oldest first

    friend bool operator==(const KnownRuns &, const KnownRuns &) = default;
};

/*! Reads them; \a files are the lists that have one. */
void readKnownRuns(store::Database &database, const QString &stack, const QList<ChecklistFile> &files, QObject *owner,
    Then<KnownRuns> then);

/*! Pure. */
[[nodiscard]] BoardState boardFrom(const QString &stack, const QList<ChecklistFile> &files, const KnownRuns &known,
    const QDateTime &now, const QTimeZone &zone);

/*! "Week 47 is overdue since yesterday: 2 of 4 done." */
[[nodiscard]] QString headline(const ListState &state, const QDateTime &now, const QTimeZone &zone);
/*! The same where it stands alone: "Weekly maintenance: Week 47 is overdue since yesterday: 2 of 4 done." */
[[nodiscard]] QString namedHeadline(const ListState &state, const QDateTime &now, const QTimeZone &zone);
/*! The text with a capital letter at its beginning. */
[[nodiscard]] QString asSentence(const QString &text);
/*! For a list of lists: "overdue 1 d, week 47", "due in 7 d, Mon 30 Nov", "done today 08:12", "no run open". */
[[nodiscard]] QString brief(const ListState &state, const QDateTime &now, const QTimeZone &zone);

/*! Something to be reminded of. */
struct Reminder
{
    QString list; ///< its id
    QString title;
    ListRunKey run;
    bool isOverdue = false;
    QDateTime since; ///< overdue since, or due by
    QString sentence; ///< as namedHeadline() says it

    friend bool operator==(const Reminder &, const Reminder &) = default;
};

/*! What is due within a day, late or overdue, and not snoozed; most urgent first. */
[[nodiscard]] QList<Reminder> remindersOf(const BoardState &board, const QTimeZone &zone);
/*! True where nobody is to be disturbed. */
[[nodiscard]] bool isQuiet(const std::optional<stack::QuietHours> &quiet, const QDateTime &now, const QTimeZone &zone);

/*! The lists of a stack while somebody looks at them: templates are read again when their files change, and what other
 * processes write is seen within a second. */
class Board final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds pollEvery{700}; ///< what other processes write is seen within a second

    Board(store::Database &database, const Clock &clock, QString stack, QTimeZone zone, QString folder,
        QObject *parent = nullptr);

    /*! Reads once, and goes on reading where \a isFollowing. */
    void start(bool isFollowing = true);
    [[nodiscard]] const BoardState &state() const { return m_state; }
    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }
    [[nodiscard]] Ledger &ledger() { return m_ledger; }
    /*! The request for a run of a list; it knows the template where there is one. */
    [[nodiscard]] RunRequest request(const QString &list, const QString &period) const;
    /*! Reads the store now: after an act of our own. */
    void renew();
    /*! Reads the templates now. */
    void reload();

Q_SIGNALS:
    /*! state() is another one; once after start() in any case. */
    void changed();
    /*! Somebody wrote into the store: runs that are shown are to be read again. */
    void written();
    /*! The store said whether somebody wrote; where somebody did, written() came before. */
    void polled();

private:
    void follow();
    void takeFiles(const QList<ChecklistFile> &files);
    void takeKnown(const Result<KnownRuns> &known);
    /*! Lists that are here for the first time, or with another rule, are expected to be done from now on. */
    void expectNew();
    void poll();
    void tell();

    store::Database &m_database;
    const Clock &m_clock;
    Ledger m_ledger;
    QString m_stack;
    QTimeZone m_zone;
    QString m_folder;
    QList<ChecklistFile> m_files;
    KnownRuns m_known;
    std::optional<Error> m_trouble;
    BoardState m_state;
    QTimer m_polling;
    QTimer m_settling;
    QFileSystemWatcher m_watcher;
    QMap<QString, Recurrence> m_expecting; ///< by list: what was told to the store
    std::optional<qint64> m_foreignWrites;
    bool m_isFollowing = false;
    bool m_hasFiles = false;
    bool m_isPolled = false;
    bool m_isReading = false;
    bool m_isStale = false; ///< something was written while the store was read
};

} // namespace conche::checklists
