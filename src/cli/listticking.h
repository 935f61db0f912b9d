// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

#include "checklists/selfticking.h"

namespace conche::cli {

/*! Ticks once what ticks itself in the lists of a stack, by what the store knows now: after a round that is remembered,
 * where no window does it. */
class ListTicking final : public QObject
{
    Q_OBJECT

public:
    ListTicking(const Services &services, stack::Stack stack, QObject *parent);
    void start();

Q_SIGNALS:
    /*! Once, and soon: what takes longer is ticked after the next round. \a failures are sentences. */
    void finished(const QStringList &failures);

private:
    void readBoard();
    void readRuns();
    void readNextRun();
    void readFacts();
    void tick(const checklists::Facts &facts);
    void fail(const QString &reason);
    void finish();

    Services m_services;
    stack::Stack m_stack;
    std::optional<checklists::Board> m_board;
    QList<checklists::SelfTickingRun> m_runs; ///< that are still to be read
    std::optional<checklists::SelfTicking> m_ticking;
    QStringList m_failures;
    bool m_isFinished = false;
};

} // namespace conche::cli
