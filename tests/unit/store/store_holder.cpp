// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measuring.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace conche::store;
using namespace Qt::StringLiterals;

namespace {

void tell(const char *line)
{
    std::puts(line);
    std::fflush(stdout);
}

/*! "lock" keeps everybody out, "write" is in the middle of a transaction. */
int hold(const QString &what, const QString &path)
{
    const auto connection = Connection::open(path);
    if (!connection)
        return 1;
    const bool lock = what == u"lock"_s;
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
    tell("ready");
    QFile input;
    if (input.open(stdin, QIODevice::ReadOnly))
        input.readAll();
    return 0;
}

/*! Records so many bad rounds, and tells of each when it is stored. */
int recordRounds(const QString &path, const QString &prefix, int rounds)
{
    Database database(path);
    CheckRuns runs(database, QFileInfo(path).path() + u"/../state/unsaved"_s);
    WatchLog log(database, runs);
    int round = 0;
    const std::function<void()> next = [&] {
        const StoredRun run = runOf(u"%1 %2"_s.arg(prefix).arg(round), round);
        log.record(
            run, {}, [at = run.started](const WatchMemory &memory) { return badRound(memory, at); },
            QCoreApplication::instance(),
            [&](const conche::Result<Recorded> &recorded) {
                if (!recorded) {
                    std::fprintf(stderr, "%s\n", qPrintable(recorded.error().message));
                    QCoreApplication::exit(1);
                    return;
                }
                tell("stored");
                if (++round == rounds)
                    QCoreApplication::quit();
                else
                    next();
            });
    };
    next();
    return QCoreApplication::exec();
}

/*! Collects a metric from the beginning, as others may at the same time, and tells of each batch. */
int collect(const QString &path)
{
    Measurer measurer(path);
    for (int batch = 0; batch < batchesCollected; ++batch) {
        MetricIntake intake = batchOf(batch);
        if (const QString sentence = measurer.take(batchOf(batch)); !sentence.isEmpty()) {
            std::fprintf(stderr, "%s\n", qPrintable(sentence));
            return 1;
        }
        tell("stored");
    }
    return 0;
}

} // namespace

/*! Another process for a test, until it is killed or done. */
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"record"_s)
        return recordRounds(arguments.value(2), arguments.value(3), arguments.value(4).toInt());
    if (arguments.value(1) == u"measure"_s)
        return collect(arguments.value(2));
    return hold(arguments.value(1), arguments.value(2));
}
