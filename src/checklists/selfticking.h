// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board.h"

#include <QSet>

namespace conche::checklists {

/*! A run whose items may tick themselves now. */
struct SelfTickingRun
{
    RunRequest run;
    QDateTime since; ///< only what was found from then on answers for it

    friend bool operator==(const SelfTickingRun &left, const SelfTickingRun &right)
    {
        return left.run.key == right.run.key && left.since == right.since;
    }
};

/*! Of each list with items that tick themselves: the run of the period that is under way, never one that is over or is
 * not expected yet; of lists without dates all runs that are open. Pure. */
[[nodiscard]] QList<SelfTickingRun> selfTickingRuns(
    const BoardState &board, const QString &stack, const QDateTime &now, const QTimeZone &zone);

/*! Ticks what ticks itself, in all lists of a board, whichever of them is looked at. What cannot be written now is
 * tried again with the next facts. */
class SelfTicking final : public QObject
{
    Q_OBJECT

public:
    SelfTicking(Board &board, store::Database &database, QObject *parent = nullptr);

    /*! These are the facts now. */
    void take(const Facts &facts);

Q_SIGNALS:
    /*! Something was ticked. */
    void ticked();
    /*! A run could not be read or written. */
    void failed(const conche::Error &error);
    /*! All that followed from the newest facts was ticked, or failed. */
    void settled();

private:
    void look(const QList<SelfTickingRun> &runs, const Facts &facts);
    void tick(const SelfTickingRun &of, const Run &run, const Facts &facts);
    void tellIfSettled();

    Board &m_board;
    store::Database &m_database;
    QSet<QString> m_underWay; ///< runs that are being read or written
};

} // namespace conche::checklists
