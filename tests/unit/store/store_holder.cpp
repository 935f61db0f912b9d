// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace conche::store;
using namespace Qt::StringLiterals;

/*! Holds a store for a test, until it is killed: "lock" keeps everybody out, "write" is in the middle of a transaction.
 */
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto connection = Connection::open(arguments.value(2));
    if (!connection)
        return 1;
    const bool lock = arguments.value(1) == u"lock"_s;
    if (!(*connection)->execute(lock ? u"BEGIN EXCLUSIVE"_s : u"BEGIN IMMEDIATE"_s))
        return 1;
    // So many that pages of the unfinished transaction reach the disk.
    for (int i = 0; !lock && i < 20'000; ++i) {
        if (!(*connection)->execute(u"INSERT INTO stack (name) VALUES (?)"_s, {u"%1"_s.arg(i, 200)}))
            return 1;
    }
    if (!lock
        && (!(*connection)->execute(u"DELETE FROM check_result"_s)
            || !(*connection)->execute(u"DELETE FROM check_run"_s)))
        return 1;
    std::puts("ready");
    std::fflush(stdout);
    QFile input;
    if (input.open(stdin, QIODevice::ReadOnly))
        input.readAll();
    return 0;
}
