// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historylines.h"
#include "ledger.h"

#include "core/elsewhere.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>
#include <QUuid>

#include <set>

namespace conche::checklists {

using namespace Qt::StringLiterals;
using store::Connection;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Checklists)
};

// So many events are written at once: others who write wait for no more than these.
constexpr qsizetype batchSize = 500;

FoundEntry entryFrom(const store::FoundListEvent &found)
{
    const ListEvent &event = found.event;
    FoundEntry entry;
    entry.key = event.run;
    entry.listTitle = found.listTitle.isEmpty() ? event.details[u"list"_s].toString() : found.listTitle;
    entry.item = event.item;
    entry.itemTitle = event.details[u"title"_s].toString();
    if (event.kind == answerKind)
        entry.state = itemStateFromName(event.details[u"state"_s].toString());
    entry.isUndone = found.isUndone;
    entry.actor = event.actor;
    entry.at = event.at;
    entry.text = event.text.isEmpty() ? event.details[u"evidence"_s].toObject()[u"sentence"_s].toString() : event.text;
    return entry;
}

Result<void> writeOwnEvents(Connection &connection, const QList<ListEvent> &events)
{
    return store::durably(connection, [&]() -> Result<void> {
        for (ListEvent event : events) {
            const auto before = store::readListEvents(connection, event.run);
            if (!before)
                return tl::make_unexpected(before.error());
            event.order = before->isEmpty() ? 1 : before->last().order + 1;
            const Result<bool> appended = store::appendListEvent(connection, event);
            if (!appended)
                return tl::make_unexpected(appended.error());
        }
        return {};
    });
}

Result<qsizetype> writeHistory(const QString &store, const QString &stack, const QString &list, const QString &path)
{
    // A connection of its own: ticks need not wait for ten years to be written out.
    const auto connection = Connection::open(store);
    if (!connection)
        return tl::make_unexpected(connection.error());
    QSaveFile file(path);
    const auto cannotWrite = [&] {
        //: %1 is a path, %2 the system's reason
        return failure(ErrorCode::StorageFailed, Words::tr("%1 cannot be written: %2").arg(path, file.errorString()));
    };
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite();
    const auto put = [&](const QByteArray &line) { return file.write(line) == line.size(); };
    const auto versions = store::readListVersions(**connection, stack, list);
    if (!versions)
        return tl::make_unexpected(versions.error());
    bool isWritten = put(headLine(stack));
    for (const store::ListVersion &version : *versions)
        isWritten = isWritten && put(versionLine(version));
    qsizetype count = 0;
    const Result<void> each
        = store::eachListEvent(**connection, stack, list, [&](const ListEvent &event) -> Result<void> {
              ++count;
              return put(eventLine(event)) ? Result<void>() : cannotWrite();
          });
    if (!each)
        return tl::make_unexpected(each.error());
    if (!isWritten || !file.commit())
        return cannotWrite();
    return count;
}

/*! Takes in a file that was read once to see that all of it can be taken. */
class Merge
{
public:
    Merge(Connection &connection, QString stack)
        : m_connection(connection)
        , m_stack(std::move(stack))
    {
    }

    [[nodiscard]] Result<void> take(const HistoryLine &line)
    {
        m_batch.append(line);
        return m_batch.size() < batchSize ? Result<void>() : flush();
    }
    [[nodiscard]] Result<void> flush();
    [[nodiscard]] const MergeOutcome &outcome() const { return m_outcome; }

private:
    [[nodiscard]] Result<void> write(std::set<ListRunKey> &changed, MergeOutcome &outcome);

    Connection &m_connection;
    QString m_stack;
    QList<HistoryLine> m_batch;
    MergeOutcome m_outcome;
    std::set<ListRunKey> m_changed;
};

Result<void> Merge::write(std::set<ListRunKey> &changed, MergeOutcome &outcome)
{
    for (const HistoryLine &line : m_batch) {
        if (const auto *version = std::get_if<store::ListVersion>(&line)) {
            if (const Result<void> kept = store::keepListVersion(m_connection, *version); !kept)
                return kept;
        } else if (const auto *event = std::get_if<ListEvent>(&line)) {
            const Result<bool> appended = store::appendListEvent(m_connection, *event);
            if (!appended)
                return tl::make_unexpected(appended.error());
            ++(*appended ? outcome.added : outcome.known);
            if (*appended)
                changed.insert(event->run);
        }
    }
    for (const ListRunKey &run : changed) {
        if (run.period.isEmpty())
            continue;
        if (const Result<Run> renewed = renewSummary(m_connection, {run, {}}); !renewed)
            return tl::make_unexpected(renewed.error());
    }
    return {};
}

Result<void> Merge::flush()
{
    std::set<ListRunKey> changed;
    MergeOutcome outcome = m_outcome;
    const Result<void> written = store::durably(m_connection, [&] { return write(changed, outcome); });
    m_batch.clear();
    if (!written)
        return written;
    m_outcome = outcome;
    m_changed.merge(changed);
    m_outcome.runs = QList<ListRunKey>(m_changed.begin(), m_changed.end());
    return {};
}

Result<void> eachLine(
    const QString &path, const QString &stack, const std::function<Result<void>(const HistoryLine &)> &take)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, Words::tr("%1 cannot be read: %2").arg(path, file.errorString()));
    HistoryReader reader(path, stack);
    while (!file.atEnd()) {
        const Result<std::optional<HistoryLine>> line = reader.read(file.readLine(longestHistoryLine + 1));
        if (!line)
            return tl::make_unexpected(line.error());
        if (!*line)
            continue;
        if (const Result<void> taken = take(**line); !taken)
            return taken;
    }
    return reader.finish();
}

Result<MergeOutcome> readHistory(const QString &store, const QString &stack, const QString &path)
{
    // First all of it is read and nothing written: a file that is not whole changes nothing.
    if (const Result<void> whole = eachLine(path, stack, [](const HistoryLine &) { return Result<void>(); }); !whole)
        return tl::make_unexpected(whole.error());
    const auto connection = Connection::open(store);
    if (!connection)
        return tl::make_unexpected(connection.error());
    Merge merge(**connection, stack);
    const Result<void> taken = eachLine(path, stack, [&](const HistoryLine &line) {
        return merge.take(line);
    }).and_then([&] { return merge.flush(); });
    if (!taken)
        return failure(taken.error().code,
            //: %1 is a reason
            Words::tr("%1; %n entry(s) were taken in and stay, take the same file again for the rest", nullptr,
                static_cast<int>(merge.outcome().added))
                .arg(taken.error().message));
    return merge.outcome();
}

} // namespace

void Ledger::snooze(const QString &stack, const QString &list, const QDateTime &until, const QString &actor,
    QObject *owner, Then<void> then)
{
    const ListEvent event{QUuid::createUuid().toString(QUuid::WithoutBraces), {stack, list, {}}, 0, m_clock.nowUtc(),
        snoozeKind, {}, actor, {}, {{u"until"_s, until.toUTC().toString(Qt::ISODateWithMs)}}};
    m_database.perform<void>(
        [event](Connection &connection) { return writeOwnEvents(connection, {event}); }, owner, std::move(then));
}

ExpectedRule expectedFrom(const ListEvent &event)
{
    ExpectedRule expected{event.at, std::nullopt};
    if (const Result<Recurrence> rule = recurrenceFromRule(event.details[u"rule"_s].toString())) {
        expected.recurrence = *rule;
        if (const QDate start = QDate::fromString(event.details[u"start"_s].toString(), Qt::ISODate); start.isValid())
            expected.recurrence->start = start;
    }
    return expected;
}

void Ledger::expect(const QString &stack, const QList<Checklist> &lists, QObject *owner, Then<void> then)
{
    QList<ListEvent> events;
    for (const Checklist &list : lists) {
        QJsonObject details{{u"rule"_s, list.recurrence->rule()}};
        if (list.recurrence->start)
            details[u"start"_s] = list.recurrence->start->toString(Qt::ISODate);
        events.append({QUuid::createUuid().toString(QUuid::WithoutBraces), {stack, list.id, {}}, 0, m_clock.nowUtc(),
            expectKind, {}, {}, {}, details});
    }
    m_database.perform<void>(
        [events](Connection &connection) { return writeOwnEvents(connection, events); }, owner, std::move(then));
}

void Ledger::search(
    const QString &stack, const QString &text, int most, QObject *owner, Then<QList<FoundEntry>> then) const
{
    m_database.perform<QList<FoundEntry>>(
        [stack, text, most](Connection &connection) {
            return store::searchListEvents(connection, stack, text, most)
                .map([](const QList<store::FoundListEvent> &events) {
                    QList<FoundEntry> found;
                    for (const store::FoundListEvent &event : events)
                        found.append(entryFrom(event));
                    return found;
                });
        },
        owner, std::move(then));
}

void Ledger::runs(
    const QString &stack, const QString &list, int most, QObject *owner, Then<QList<ListRunSummary>> then) const
{
    m_database.perform<QList<ListRunSummary>>(
        [stack, list, most](Connection &connection) { return store::readListRuns(connection, stack, list, most); },
        owner, std::move(then));
}

void Ledger::exportHistory(
    const QString &stack, const QString &list, const QString &path, QObject *owner, Then<qsizetype> then) const
{
    computeElsewhere<Result<qsizetype>>(
        owner, [store = m_database.path(), stack, list, path] { return writeHistory(store, stack, list, path); },
        std::move(then));
}

void Ledger::importHistory(const QString &stack, const QString &path, QObject *owner, Then<MergeOutcome> then)
{
    computeElsewhere<Result<MergeOutcome>>(
        owner, [store = m_database.path(), stack, path] { return readHistory(store, stack, path); }, std::move(then));
}

} // namespace conche::checklists
