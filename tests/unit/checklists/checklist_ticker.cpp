// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/checklistfile.h"
#include "checklists/ledger.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace conche;
using namespace conche::checklists;
using namespace Qt::StringLiterals;

/*! checklist_ticker STORE TEMPLATE ACTOR [COUNT [FIRST]]: ticks and opens one item after the other, COUNT times or
 * until it is killed, and tells of each answer when it is durable. FIRST is the place of the item that it begins with.
 */
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    store::Database database(arguments.value(1));
    const SystemClock clock;
    Ledger ledger(database, clock);
    const ChecklistFile file = readChecklistFile(arguments.value(2));
    const QString actor = arguments.value(3);
    const int most = arguments.value(4).toInt();
    const int first = arguments.value(5).toInt();
    if (!file.list)
        return 2;
    int count = 0;
    const std::function<void()> next = [&] {
        const Item &item = file.list->items[(first + count) % file.list->items.size()];
        ledger.answer({{u"factory"_s, file.list->id, u"2026-W47"_s}, file.list},
            {{item.id, count % 2 == 0 ? ItemState::Done : ItemState::Open, QString::number(count), {}}}, actor,
            QCoreApplication::instance(), [&](const Result<Run> &run) {
                if (!run) {
                    std::fprintf(stderr, "%s\n", qPrintable(run.error().message));
                    QCoreApplication::exit(1);
                    return;
                }
                std::printf("%d\n", count++);
                std::fflush(stdout);
                if (count == most)
                    QCoreApplication::exit(0);
                else
                    next();
            });
    };
    next();
    return QCoreApplication::exec();
}
