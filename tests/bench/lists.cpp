// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/board.h"
#include "checklists/history.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>

using namespace conche;
using namespace conche::checklists;
using namespace Qt::StringLiterals;

namespace {

constexpr int listCount = 1000;
constexpr int years = 10;
const QDateTime now(QDate(2026, 11, 19), QTime(9, 0), Qt::UTC);

class StandingClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override { return now; }
};

/*! Most lists are weekly, some monthly or daily, as a team has them. */
QByteArray textOf(int number)
{
    const QByteArray rule = number % 50 == 0 ? "FREQ=DAILY" : number % 5 == 0 ? "FREQ=MONTHLY" : "FREQ=WEEKLY;BYDAY=FR";
    QByteArray text = "+++\ntitle = \"List " + QByteArray::number(number) + "\"\nrecurrence = \"" + rule
        + "\"\ngrace = \"1d\"\n+++\n# Why\n\n";
    for (const char *item : {"Review experiments", "Validate data", "Check disk space", "Update dependencies"})
        text += "- [ ] **" + QByteArray(item) + "** - for list " + QByteArray::number(number) + '\n';
    return text;
}

Result<void> writeRun(store::Connection &connection, const Checklist &list, const ListPeriod &period)
{
    const ListRunKey key{u"bench"_s, list.id, period.key};
    QList<ListEvent> events;
    const auto add = [&](const QString &kind, const QString &item, const QString &title, QJsonObject details) {
        details[u"list"_s] = list.title;
        if (!title.isEmpty())
            details[u"title"_s] = title;
        const QDateTime at = period.due.startOfDay(Qt::UTC).addSecs(36000 + 60 * events.size());
        const bool isNoted = (period.first.toJulianDay() + events.size()) % 40 == 0;
        events.append({u"%1 %2 %3"_s.arg(list.id, period.key).arg(events.size()), key, events.size() + 1, at, kind,
            item, events.size() % 2 ? u"marc"_s : u"nora"_s,
            isNoted ? u"looked twice, weather was behind"_s : QString(), details});
    };
    add(beginKind, {}, {}, {{u"version"_s, list.hash}});
    for (const Item &item : list.items)
        add(answerKind, item.id, item.title, {{u"state"_s, u"done"_s}});
    for (const ListEvent &event : std::as_const(events)) {
        if (const Result<bool> appended = store::appendListEvent(connection, event); !appended)
            return tl::make_unexpected(appended.error());
    }
    return store::writeListSummary(connection, summaryOf(runFrom(key, list, events)));
}

Result<void> writeStore(const QString &path, const QList<ChecklistFile> &files)
{
    const auto connection = store::Connection::open(path);
    if (!connection)
        return tl::make_unexpected(connection.error());
    qint64 runs = 0;
    for (const ChecklistFile &file : files) {
        const Checklist &list = *file.list;
        const Result<void> done = (*connection)->transaction([&]() -> Result<void> {
            if (const Result<void> kept = store::keepListVersion(**connection, {list.hash, list.source}); !kept)
                return kept;
            std::optional<ListPeriod> period = periodAt(*list.recurrence, now.date().addYears(-years));
            for (; period && period->due < now.date(); period = periodAfter(*list.recurrence, *period), ++runs) {
                if (const Result<void> written = writeRun(**connection, list, *period); !written)
                    return written;
            }
            return {};
        });
        if (!done)
            return done;
    }
    std::printf("made %lld runs\n", static_cast<long long>(runs));
    return {};
}

template <typename T>
T awaited(const std::function<void(QObject *, Then<T>)> &call)
{
    QEventLoop loop;
    QObject owner;
    std::optional<Result<T>> answer;
    call(&owner, [&](const Result<T> &result) {
        answer = result;
        loop.quit();
    });
    loop.exec();
    if (!*answer) {
        std::fprintf(stderr, "%s\n", qPrintable(answer->error().message));
        std::exit(1);
    }
    return **answer;
}

/*! The median and the worst of so many goes; true where the median is within the limit. */
bool measure(const char *what, int goes, double limit, const std::function<void(int)> &work)
{
    QList<double> times;
    for (int i = 0; i < goes; ++i) {
        QElapsedTimer timer;
        timer.start();
        work(i);
        times << static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }
    std::ranges::sort(times);
    const double median = times[times.size() / 2];
    std::printf("%-36s median %7.1f ms, worst %7.1f ms, limit %5.0f ms: %s\n", what, median, times.last(), limit,
        median <= limit ? "ok" : "TOO SLOW");
    return median <= limit;
}

int measureAll(const QString &path, const QString &lists)
{
    const StandingClock clock;
    store::Database database(path);
    Ledger ledger(database, clock);
    const QTimeZone zone("Europe/Madrid");
    bool isFast = true;
    (void)awaited<KnownRuns>([&](QObject *owner, Then<KnownRuns> then) {
        readKnownRuns(database, u"bench"_s, {}, owner, then); // opens the store
    });
    QList<ChecklistFile> files;
    isFast &= measure("templates and what is due", 5, 150, [&](int) {
        files = readChecklists(lists);
        const KnownRuns known = awaited<KnownRuns>(
            [&](QObject *owner, Then<KnownRuns> then) { readKnownRuns(database, u"bench"_s, files, owner, then); });
        if (boardFrom(u"bench"_s, files, known, now, zone).lists.size() < listCount)
            std::exit(1);
    });
    // Nobody did any of them for years: each is counted back, and the window goes on.
    KnownRuns neglected;
    for (const ChecklistFile &file : std::as_const(files)) {
        if (file.list)
            neglected.expectedSince[file.list->id] = now.addYears(-years);
    }
    isFast &= measure("what is due of neglected lists", 20, 60, [&](int) {
        const BoardState board = boardFrom(u"bench"_s, files, neglected, now, zone);
        if (std::ranges::count_if(board.lists, [](const ListState &state) { return state.missed >= 52; })
            < listCount / 2)
            std::exit(1);
    });
    const auto requestOf = [&](int number) {
        const Checklist &list = *files[number % files.size()].list;
        return RunRequest{
            {u"bench"_s, list.id, list.recurrence ? periodAt(*list.recurrence, now.date())->key : u"x"_s}, list};
    };
    isFast &= measure("a tick until it is durable", 200, 20, [&](int i) {
        const RunRequest request = requestOf(i);
        (void)awaited<Run>([&](QObject *owner, Then<Run> then) {
            ledger.answer(request, {{request.list->items.first().id, ItemState::Done, {}, {}}}, u"marc"_s, owner, then);
        });
    });
    const QStringList typed{u"d"_s, u"di"_s, u"dis"_s, u"disk"_s, u"disk n"_s, u"disk nora"_s, u"weather beh"_s,
        u"2026-W4"_s, u"marc list-77"_s, u"xyzzy"_s};
    isFast &= measure("search as it is typed", static_cast<int>(typed.size()), 50, [&](int i) {
        (void)awaited<QList<FoundEntry>>([&](QObject *owner, Then<QList<FoundEntry>> then) {
            ledger.search(u"bench"_s, typed[i], 100, owner, then);
        });
    });
    isFast &= measure("ten years of one daily list", 5, 150, [&](int) {
        const Checklist &list = *std::ranges::find_if(files, [](const ChecklistFile &file) {
            return file.list->id == u"list-50"_s;
        })->list;
        const auto runs = awaited<QList<ListRunSummary>>([&](QObject *owner, Then<QList<ListRunSummary>> then) {
            ledger.runs(u"bench"_s, list.id, 10'000, owner, then);
        });
        (void)historyOf(list, runs, {}, now, zone, 52);
    });
    return isFast ? 0 : 1;
}

} // namespace

/*! conche_listbench FOLDER: a thousand lists with ten years of runs, made where they are not there, and how long the
 * window waits for them. Exits with 1 where something is too slow. */
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QString folder = QCoreApplication::arguments().value(1);
    if (folder.isEmpty()) {
        std::fprintf(stderr, "conche_listbench FOLDER\n");
        return 3;
    }
    const QString lists = folder + u"/lists"_s;
    const QString path = folder + u"/conche.db"_s;
    if (!QFile::exists(path)) {
        QDir().mkpath(lists);
        for (int number = 1; number <= listCount; ++number) {
            QFile file(lists + u"/list-%1.md"_s.arg(number));
            const QByteArray text = textOf(number);
            if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
                return 1;
        }
        QList<ChecklistFile> files = readChecklists(lists);
        files.removeIf([](const ChecklistFile &file) { return !file.list || file.list->isShipped; });
        if (const Result<void> written = writeStore(path, files); !written) {
            std::fprintf(stderr, "%s\n", qPrintable(written.error().message));
            return 1;
        }
    }
    return measureAll(path, lists);
}
