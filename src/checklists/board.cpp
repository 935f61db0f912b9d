// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "board.h"

#include "core/elsewhere.h"
#include "store/lastknown.h"

#include <QDir>

#include <algorithm>
#include <cstdlib>

namespace conche::checklists {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using store::Connection;

namespace {

constexpr auto settleTime = 200ms; ///< an editor writes a file in several steps
constexpr auto tellEvery = 30s; ///< time goes by, and lists become due
// Of each list, beside those within its grace: enough to see what is open and how many periods in a row nobody did.
constexpr int newestRuns = 8;

Result<QList<Checklist>> goneLists(
    Connection &connection, const QList<ListRunSummary> &runs, const QStringList &withFile)
{
    QList<Checklist> gone;
    QStringList seen = withFile;
    for (const ListRunSummary &run : runs) {
        if (seen.contains(run.key.list))
            continue;
        seen << run.key.list;
        const auto version = store::readListVersion(connection, run.version);
        if (!version)
            return tl::make_unexpected(version.error());
        if (!*version)
            continue;
        if (const Result<Checklist> list = listFromVersion(run.key.list, **version))
            gone.append(*list);
    }
    return gone;
}

/*! One rule after the other, whichever machine said it first: the same again says nothing new. */
QList<ExpectedRule> rulesFrom(QList<ExpectedRule> said)
{
    std::ranges::stable_sort(said, {}, &ExpectedRule::from);
    QList<ExpectedRule> rules{said.first()};
    for (const ExpectedRule &rule : std::as_const(said)) {
        if (!rules.last().recurrence)
            rules.last().recurrence = rule.recurrence;
        else if (rule.recurrence && rule.recurrence != rules.last().recurrence)
            rules.append(rule);
    }
    return rules;
}

Result<KnownRuns> knownRuns(Connection &connection, const QString &stack, const QStringList &lists, int most)
{
    const auto runs = store::readNewestListRuns(connection, stack, most);
    const auto own = runs ? store::readOwnListEvents(connection, stack)
                          : Result<QList<ListEvent>>(tl::make_unexpected(runs.error()));
    if (!own)
        return tl::make_unexpected(own.error());
    KnownRuns known;
    known.runs = *runs;
    QMap<QString, QList<ExpectedRule>> said;
    for (const ListEvent &event : *own) {
        const QString list = event.run.list;
        if (event.kind == expectKind)
            said[list].append(expectedFrom(event));
        else if (event.kind == snoozeKind)
            known.snoozed[list] = QDateTime::fromString(event.details[u"until"_s].toString(), Qt::ISODateWithMs);
    }
    for (auto list = said.cbegin(); list != said.cend(); ++list) {
        known.rules[list.key()] = rulesFrom(*list);
        known.expectedSince[list.key()] = known.rules[list.key()].last().from;
    }
    return goneLists(connection, known.runs, lists).map([&](const QList<Checklist> &gone) {
        known.gone = gone;
        return known;
    });
}

/*! How many periods of the list may still be done at one time, however late. */
int periodsInGrace(const Checklist &list)
{
    if (!list.recurrence)
        return 0;
    const int shortest = list.kind == PeriodKind::Day ? 1 : list.kind == PeriodKind::Week ? 7 : 28;
    return static_cast<int>(std::chrono::ceil<std::chrono::days>(list.grace).count()) / shortest;
}

int runsWanted(const QList<ChecklistFile> &files)
{
    constexpr int most = 100; // of a grace of years: so many are read of every list
    int inGrace = 0;
    for (const ChecklistFile &file : files)
        inGrace = std::max(inGrace, file.list ? periodsInGrace(*file.list) : 0);
    return newestRuns + std::min(inGrace, most);
}

QStringList idsOf(const QList<ChecklistFile> &files)
{
    QStringList ids;
    for (const ChecklistFile &file : files) {
        if (file.list)
            ids << file.list->id;
    }
    return ids;
}

} // namespace

void readKnownRuns(store::Database &database, const QString &stack, const QList<ChecklistFile> &files, QObject *owner,
    Then<KnownRuns> then)
{
    const auto work = [stack, lists = idsOf(files), most = runsWanted(files)](
                          Connection &connection) { return knownRuns(connection, stack, lists, most); };
    database.perform<KnownRuns>(work, owner, std::move(then));
}

Board::Board(
    store::Database &database, const Clock &clock, QString stack, QTimeZone zone, QString folder, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_clock(clock)
    , m_ledger(database, clock)
    , m_stack(std::move(stack))
    , m_zone(std::move(zone))
    , m_folder(std::move(folder))
{
    m_state.now = m_clock.nowUtc();
    m_polling.setInterval(pollEvery);
    connect(&m_polling, &QTimer::timeout, this, &Board::poll);
    m_settling.setSingleShot(true);
    m_settling.setInterval(settleTime);
    connect(&m_settling, &QTimer::timeout, this, &Board::reload);
    for (const auto changes : {&QFileSystemWatcher::fileChanged, &QFileSystemWatcher::directoryChanged})
        connect(&m_watcher, changes, this, [this] { m_settling.start(); });
}

void Board::start(bool isFollowing)
{
    m_isFollowing = isFollowing;
    if (isFollowing) {
        poll();
        m_polling.start();
    }
    reload();
}

void Board::reload()
{
    computeElsewhere<QList<ChecklistFile>>(
        this, [folder = m_folder] { return readChecklists(folder); },
        [this](const QList<ChecklistFile> &files) { takeFiles(files); });
}

void Board::follow()
{
    // A file that an editor replaced is another one; a folder that is not there yet is seen in the one around it.
    QStringList paths{QDir(m_folder).exists() ? m_folder : QFileInfo(m_folder).path()};
    for (const ChecklistFile &file : std::as_const(m_files)) {
        if (!file.path.startsWith(u':'))
            paths << file.path;
    }
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    for (const QString &path : std::as_const(paths)) {
        if (!watched.contains(path))
            m_watcher.addPath(path);
    }
}

void Board::takeFiles(const QList<ChecklistFile> &files)
{
    m_files = files;
    if (m_isFollowing)
        follow();
    m_hasFiles = true;
    renew();
}

void Board::renew()
{
    if (!m_hasFiles)
        return; // it follows when they are read
    if (m_isReading) {
        m_isStale = true;
        return;
    }
    m_isReading = true;
    m_isStale = false;
    readKnownRuns(m_database, m_stack, m_files, this, [this](const Result<KnownRuns> &known) { takeKnown(known); });
}

void Board::takeKnown(const Result<KnownRuns> &known)
{
    m_isReading = false;
    if (m_isStale) {
        renew();
        return;
    }
    m_trouble = known ? std::nullopt : std::optional(known.error());
    if (known) {
        m_known = *known;
        expectNew();
    }
    tell();
}

void Board::expectNew()
{
    QList<Checklist> fresh;
    for (const ChecklistFile &file : std::as_const(m_files)) {
        if (!file.list || !file.list->recurrence)
            continue;
        const QList<ExpectedRule> rules = m_known.rules.value(file.list->id);
        const bool isKnown = !rules.isEmpty() && rules.last().recurrence == file.list->recurrence;
        const auto told = m_expecting.constFind(file.list->id);
        if (isKnown || (told != m_expecting.constEnd() && *told == file.list->recurrence))
            continue;
        m_expecting[file.list->id] = *file.list->recurrence;
        fresh << *file.list;
    }
    if (fresh.isEmpty())
        return;
    // Where it cannot be written, lists are as if they came into use now; the next act says why.
    m_ledger.expect(m_stack, fresh, this, [this](const Result<void> &done) {
        if (done)
            renew();
    });
}

void Board::poll()
{
    // One question at a time: a store that is locked answers late.
    if (std::exchange(m_isPolled, true))
        return;
    store::readForeignWrites(m_database, this, [this](const Result<qint64> &writes) {
        m_isPolled = false;
        const bool isOther = writes && m_foreignWrites && *m_foreignWrites != *writes;
        if (writes)
            m_foreignWrites = *writes;
        if (isOther) {
            renew();
            Q_EMIT written();
        } else if (m_hasFiles && !m_isReading && std::abs(m_state.now.msecsTo(m_clock.nowUtc())) >= (tellEvery / 1ms)) {
            // Also where the clock was set back: what is shown is of a time that is yet to come.
            tell();
        }
        Q_EMIT polled();
    });
}

void Board::tell()
{
    m_state = boardFrom(m_stack, m_files, m_known, m_clock.nowUtc(), m_zone);
    m_state.trouble = m_trouble;
    Q_EMIT changed();
}

RunRequest Board::request(const QString &list, const QString &period) const
{
    RunRequest request{{m_stack, list, period}, {}, m_zone};
    for (const ChecklistFile &file : m_files) {
        if (file.list && file.list->id == list)
            request.list = file.list;
    }
    return request;
}

} // namespace conche::checklists
