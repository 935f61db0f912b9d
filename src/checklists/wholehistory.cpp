// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wholehistory.h"

#include "exports.h"
#include "history.h"

#include "core/markdown.h"

#include <QCoreApplication>

#include <algorithm>
#include <memory>

namespace conche::checklists {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Checklists)
};

constexpr int mostRuns = 100'000;

QString dayText(const QDateTime &instant, const QTimeZone &zone)
{
    return instant.isValid() ? instant.toTimeZone(zone).date().toString(Qt::ISODate) : u"–"_s;
}

QString runsTable(const Checklist &list, const QList<ListRunSummary> &runs, const QTimeZone &zone)
{
    QString text = u"# "_s + markdownText(list.title) + u"\n\n"_s;
    const QStringList head{Words::tr("Run"), Words::tr("Opened"), Words::tr("Answered"), Words::tr("Done"),
        Words::tr("Signed off"), Words::tr("Evidence")};
    text += u"| "_s + head.join(u" | "_s) + u" |\n|"_s + QString(u" --- |"_s).repeated(head.size()) + u'\n';
    const auto yes = [](bool is) { return is ? Words::tr("yes") : Words::tr("no"); };
    for (const ListRunSummary &run : runs)
        text += u"| "_s
            + QStringList{markdownText(run.key.period), dayText(run.began, zone),
                //: How many items of a list are answered: %1 of %2
                Words::tr("%1 of %2").arg(run.answered()).arg(run.items),
                dayText(run.completed.value_or(QDateTime()), zone), yes(run.signedOff.has_value()),
                yes(run.hasEvidence)}
                  .join(u" | "_s)
            + u" |\n"_s;
    return text;
}

/*! All rules of a recurring list, oldest first, that of today last. */
QList<ExpectedRule> rulesOf(const ListState &list, const QDateTime &now)
{
    return list.earlier + QList<ExpectedRule>{{list.expectedSince.value_or(now), list.list.recurrence}};
}

/*! When the list came into use, here or where its first run was made. */
QDate firstDay(const ListState &list, const QList<ListRunSummary> &runs, const QDateTime &now, const QTimeZone &zone)
{
    QDateTime since = rulesOf(list, now).constFirst().from;
    for (const ListRunSummary &run : runs)
        since = run.began.isValid() ? std::min(since, run.began) : since;
    return since.toTimeZone(zone).date();
}

/*! How many periods there were since then by one rule after the other; one that two rules know counts twice. */
int mostPeriods(const ListState &list, const QDate &first, const QDateTime &now, const QTimeZone &zone)
{
    int count = 0;
    QDate until = now.toTimeZone(zone).date();
    QList<ExpectedRule> rules = rulesOf(list, now);
    rules.first().from = first.startOfDay(zone);
    for (auto rule = rules.crbegin(); rule != rules.crend(); ++rule) {
        const QDate from = rule->from.toTimeZone(zone).date();
        for (std::optional<ListPeriod> period = periodAt(*rule->recurrence, until); period && period->last >= from;
             period = periodBefore(*rule->recurrence, *period))
            ++count;
        until = from;
    }
    return count;
}

/*! Reads the runs one after another. */
struct Reading
{
    Board *board = nullptr;
    QString list;
    QObject *owner = nullptr;
    QList<ListRunSummary> waiting; ///< newest first
    WholeHistory history;
    Then<WholeHistory> then;
};

void readNext(const std::shared_ptr<Reading> &reading)
{
    if (reading->waiting.isEmpty()) {
        reading->then(reading->history);
        return;
    }
    const RunRequest request = reading->board->request(reading->list, reading->waiting.takeFirst().key.period);
    reading->board->ledger().read(request, reading->owner, [reading](const Result<Run> &run) {
        if (!run) {
            reading->then(tl::make_unexpected(run.error()));
            return;
        }
        reading->history.runs.append(*run);
        readNext(reading);
    });
}

} // namespace

QString WholeHistory::withRecords(const QDate &since, const QTimeZone &zone) const
{
    QString text = table;
    for (const Run &run : runs) {
        if (run.began && run.began->toTimeZone(zone).date() >= since)
            text += u'\n' + recordMarkdown(run, zone);
    }
    return text;
}

QString wholeTable(
    const ListState &list, const QList<ListRunSummary> &runs, const QDateTime &now, const QTimeZone &zone)
{
    if (!list.list.recurrence)
        return runsTable(list.list, runs, zone);
    const QDate first = firstDay(list, runs, now, zone);
    // There may be runs of periods that no rule knows.
    const int most = mostPeriods(list, first, now, zone) + static_cast<int>(runs.size());
    ListHistory history = historyOf(list.list, runs, list.expectedSince, now, zone, most, list.earlier);
    const auto isBefore = [&first](const PastPeriod &past) {
        return past.outcome == PastPeriod::Outcome::NotExpected && past.period.last < first;
    };
    history.periods.removeIf(isBefore);
    return historyMarkdown(list.list, history, zone);
}

void readWholeHistory(
    Board &board, const ListState &list, const QDateTime &now, QObject *owner, Then<WholeHistory> then)
{
    const QString stack = board.request(list.list.id, {}).key.stack;
    board.ledger().runs(stack, list.list.id, mostRuns, owner,
        [&board, list, now, owner, then = std::move(then)](const Result<QList<ListRunSummary>> &runs) {
            if (!runs) {
                then(tl::make_unexpected(runs.error()));
                return;
            }
            const auto reading = std::make_shared<Reading>(Reading{&board, list.list.id, owner, *runs, {}, then});
            reading->history.table = wholeTable(list, *runs, now, board.zone());
            readNext(reading);
        });
}

} // namespace conche::checklists
