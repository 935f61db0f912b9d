// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listticking.h"

#include "checklists/storedfacts.h"
#include "core/elsewhere.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace conche::cli {

using namespace std::chrono_literals;
using namespace checklists;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Cli)
};

constexpr auto longestTicking = 5s; ///< a store that is held by somebody keeps no check from ending

bool ticksItself(const ChecklistFile &file)
{
    return file.list && std::ranges::any_of(file.list->items, &Item::ticksItself);
}

bool hasUntouched(const Run &run)
{
    return !run.isLocked() && std::ranges::any_of(run.items, [](const RunItem &item) {
        return item.item.ticksItself && item.isUntouched();
    });
}

} // namespace

ListTicking::ListTicking(const Services &services, stack::Stack stack, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_stack(std::move(stack))
{
}

void ListTicking::start()
{
    QTimer::singleShot(longestTicking, this, [this] { fail(Words::tr("the store does not answer in time")); });
    // Where no list asks for it, the lists do not come into use by a check.
    computeElsewhere<bool>(
        this, [] { return std::ranges::any_of(readChecklists(checklistsFolder()), ticksItself); },
        [this](bool isAny) {
            if (isAny)
                readBoard();
            else
                finish();
        });
}

void ListTicking::readBoard()
{
    const QTimeZone zone(m_stack.zone.toLatin1());
    m_board.emplace(m_services.records.database, m_services.tools.clock, m_stack.name,
        zone.isValid() ? zone : QTimeZone::utc(), checklistsFolder());
    connect(&*m_board, &Board::changed, this, &ListTicking::readRuns, Qt::SingleShotConnection);
    m_board->start(false);
}

void ListTicking::readRuns()
{
    const BoardState &state = m_board->state();
    if (state.trouble) {
        fail(state.trouble->message);
        return;
    }
    m_runs = selfTickingRuns(state, m_stack.name, m_services.tools.clock.nowUtc(), m_board->zone());
    readNextRun();
}

/*! All facts are a lot to read: not where each item that would need them is answered. */
void ListTicking::readNextRun()
{
    if (m_runs.isEmpty()) {
        finish();
        return;
    }
    m_board->ledger().read(m_runs.takeFirst().run, this, [this](const Result<Run> &run) {
        if (!run || hasUntouched(*run))
            readFacts();
        else
            readNextRun();
    });
}

void ListTicking::readFacts()
{
    const QDateTime now = m_services.tools.clock.nowUtc();
    readStoredFacts(m_services.records.database, m_stack, now, this, [this](const Result<Facts> &facts) {
        if (facts)
            tick(*facts);
        else
            fail(facts.error().message);
    });
}

void ListTicking::tick(const Facts &facts)
{
    m_ticking.emplace(*m_board, m_services.records.database);
    connect(&*m_ticking, &SelfTicking::failed, this, [this](const Error &error) { m_failures << error.message; });
    connect(&*m_ticking, &SelfTicking::settled, this, &ListTicking::finish);
    m_ticking->take(facts);
}

void ListTicking::fail(const QString &reason)
{
    m_failures << reason;
    finish();
}

void ListTicking::finish()
{
    if (std::exchange(m_isFinished, true))
        return;
    QStringList sentences;
    for (const QString &reason : std::as_const(m_failures))
        //: %1 is the reason
        sentences << Words::tr("items of checklists that tick themselves were not ticked: %1").arg(reason);
    sentences.removeDuplicates();
    Q_EMIT finished(sentences);
}

} // namespace conche::cli
