// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "selfticking.h"

#include "storedfacts.h"

#include <algorithm>

namespace conche::checklists {

namespace {

bool needsAudit(const QList<SelfTickingRun> &runs)
{
    return std::ranges::any_of(runs, [](const SelfTickingRun &of) {
        return std::ranges::any_of(of.run.list->items, [](const Item &item) {
            return item.ticksItself && std::ranges::any_of(item.evidence, [](const EvidenceReference &reference) {
                return reference.kind == EvidenceReference::Kind::Audit;
            });
        });
    });
}

QString nameOf(const SelfTickingRun &of)
{
    return of.run.key.list + u'\n' + of.run.key.period;
}

} // namespace

QList<SelfTickingRun> selfTickingRuns(
    const BoardState &board, const QString &stack, const QDateTime &now, const QTimeZone &zone)
{
    QList<SelfTickingRun> runs;
    const QDate today = now.toTimeZone(zone).date();
    for (const ListState &state : board.lists) {
        if (state.isGone || std::ranges::none_of(state.list.items, &Item::ticksItself))
            continue;
        if (!state.list.recurrence) {
            for (const ListRunSummary &open : state.open)
                runs.append({{open.key, state.list}, open.began});
            continue;
        }
        const std::optional<ListPeriod> period = periodAt(*state.list.recurrence, today);
        const bool isExpected = period && (!state.period || state.period->first <= period->first);
        if (isExpected && period->last >= today)
            runs.append({{{stack, state.list.id, period->key}, state.list},
                timesOf(*state.list.recurrence, *period, state.list.grace, zone).begins});
    }
    return runs;
}

SelfTicking::SelfTicking(Board &board, store::Database &database, QObject *parent)
    : QObject(parent)
    , m_board(board)
    , m_database(database)
{
}

void SelfTicking::take(const Facts &facts)
{
    const QList<SelfTickingRun> runs = selfTickingRuns(m_board.state(), facts.stack.name, facts.now, m_board.zone());
    if (!needsAudit(runs)) {
        look(runs, facts);
        return;
    }
    trends::readModelAudits(
        m_database, facts.stack, this, [this, runs, facts](const Result<QList<trends::ModelAudit>> &audits) {
            Facts whole = facts;
            if (audits)
                whole.audit = auditEvidence(*audits, facts.metrics);
            look(runs, whole);
        });
}

void SelfTicking::look(const QList<SelfTickingRun> &runs, const Facts &facts)
{
    for (const SelfTickingRun &of : runs) {
        if (m_underWay.contains(nameOf(of)))
            continue;
        m_underWay.insert(nameOf(of));
        m_board.ledger().read(of.run, this, [this, of, facts](const Result<Run> &run) {
            m_underWay.remove(nameOf(of));
            if (run)
                tick(of, *run, facts);
            else
                Q_EMIT failed(run.error());
            tellIfSettled();
        });
    }
    tellIfSettled();
}

/*! Conche itself says it, and with what evidence. Somebody may say something since the run was read. */
void SelfTicking::tick(const SelfTickingRun &of, const Run &run, const Facts &facts)
{
    const QMap<QString, Evidence> known = evidenceOf(run, facts);
    QList<NewAnswer> answers;
    for (const QString &item : ticksByThemselves(run, known, of.since))
        answers.append({item, ItemState::Done, {}, known.value(item)});
    if (answers.isEmpty())
        return;
    m_underWay.insert(nameOf(of));
    m_board.ledger().answerUntouched(of.run, answers, this, [this, of](const Result<Run> &ticked) {
        m_underWay.remove(nameOf(of));
        if (ticked) {
            m_board.renew();
            Q_EMIT this->ticked();
        } else {
            Q_EMIT failed(ticked.error());
        }
        tellIfSettled();
    });
}

void SelfTicking::tellIfSettled()
{
    if (m_underWay.isEmpty())
        Q_EMIT settled();
}

} // namespace conche::checklists
