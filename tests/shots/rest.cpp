// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest.h"

#include "gui/shell/mainwindow.h"
#include "gui_bench.h"
#include "health/linkprobe.h"
#include "models/roles.h"
#include "store/lastknown.h"

#include <QAbstractButton>
#include <QDeadlineTimer>
#include <QTableView>
#include <QTest>
#include <QThreadPool>

namespace conche::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto longestWait = 60s;

/*! Links are asked after the checks; what a link came to is shown by its shape. */
bool isProbed(const gui::MainWindow &window, const models::Overview &overview)
{
    const auto *table = window.findChild<QTableView *>(u"linkTable"_s);
    if (!table || !overview.stack || !overview.checked)
        return true;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const bool isAsked = health::isWebLink(overview.stack->links[row].url);
        if (isAsked && !table->model()->index(row, 0).data(models::VerdictRole).isValid())
            return false;
    }
    return true;
}

/*! Checklists are told of every half a minute by the bench's clock. */
bool areListsTold(const models::Overview &overview, const QDateTime &now)
{
    const auto old = std::chrono::milliseconds(overview.board.now.msecsTo(now));
    return !overview.stack || (overview.areListsRead && std::chrono::abs(old) < 30s);
}

/*! No job is under way and nothing is computed on another thread. */
bool isIdle(const gui::MainWindow &window)
{
    return !window.findChild<QAbstractButton *>(u"stopButton"_s)->isVisible()
        && QThreadPool::globalInstance()->activeThreadCount() == 0;
}

/*! Waits until the store has done all that it was asked for so far. */
void waitForStore(GuiBench &bench)
{
    QObject owner;
    bool isDone = false;
    store::readForeignWrites(
        bench.services().records.database, &owner, [&isDone](const Result<qint64> &) { isDone = true; });
    if (!QTest::qWaitFor([&isDone] { return isDone; }, int(longestWait / 1ms)))
        qFatal("the store does not answer");
}

} // namespace

void waitForRest(GuiBench &bench, gui::MainWindow &window)
{
    // An answer may lead to other questions before anything is told: silence must last.
    constexpr int enough = 8;
    const QDeadlineTimer deadline(longestWait);
    const gui::StackSession &session = window.view()->session();
    QObject owner;
    int told = 0;
    QObject::connect(&session, &gui::StackSession::overviewChanged, &owner, [&told] { ++told; });
    for (int quiet = 0; quiet < enough;) {
        const int before = told;
        waitForStore(bench);
        QTest::qWait(1);
        const models::Overview &overview = session.overview();
        const bool isQuiet = told == before && isIdle(window) && isProbed(window, overview)
            && areListsTold(overview, bench.bench.now());
        quiet = isQuiet ? quiet + 1 : 0;
        if (deadline.hasExpired())
            qFatal("the window does not come to rest");
    }
}

} // namespace conche::tests
