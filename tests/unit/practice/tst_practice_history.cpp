// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "running.h"

#include "core/json.h"
#include "fakes/fakeclock.h"
#include "practice/mlflowservice.h"
#include "practice/series.h"
#include "practice/trainings.h"

#include <QSet>

#include <limits>

using namespace conche;
using namespace conche::practice;

/*! The half year behind the practice stack. */
class TestPracticeHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWholeHistoryIsPagedEitherWay();
    void whatIsNewIsAskedOldestFirst();
    void oneMoreStartFindsTheSameRuns();
    void oldRunsAreNotAllGood();
    void aRunWithoutANumberIsToldAsMlflowDoes();
    void foldersGrow();
    void recordsWereLostLongAgo();
};

void TestPracticeHistory::theWholeHistoryIsPagedEitherWay()
{
    fakes::FakeClock clock;
    const World world(1, clock, 1);
    const Trainings trainings(world);
    const auto walk = [&trainings](Trainings::Order order, qint64 from, qint64 skipped) {
        QList<std::pair<qint64, QString>> runs;
        trainings.visit(1, order, from, skipped, [&runs](const TrainingRun &run) {
            runs.emplaceBack(run.start, run.id);
            return true;
        });
        return runs;
    };
    const auto up = walk(Trainings::Order::OldestFirst, 0, 0);
    // 180 days and this morning, two runs a training, but for what failed and a night or two without any.
    QVERIFY2(up.size() > 2 * 48 * 178 && up.size() < 2 * 48 * 181, qPrintable(QString::number(up.size())));
    QVERIFY(std::ranges::is_sorted(up, {}, &std::pair<qint64, QString>::first));
    auto down = walk(Trainings::Order::NewestFirst, 0, 0);
    std::ranges::reverse(down);
    QVERIFY(up == down);
    QVERIFY(walk(Trainings::Order::OldestFirst, 0, 10'001) == up.sliced(10'001));
    // What began before may be left out, what began later may not.
    const auto [from, id] = up[12'345];
    const auto fresh = walk(Trainings::Order::OldestFirst, from, 0);
    QVERIFY(fresh.contains(up[12'345]) && fresh.last() == up.last());
    QVERIFY(fresh.size() < up.size() - 12'345 + 4);
}

void TestPracticeHistory::whatIsNewIsAskedOldestFirst()
{
    Running running;
    const qint64 noon = QDateTime(QDate(2026, 3, 9), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch();
    const auto page = [&](const QString &order, const QString &token) {
        return running
            .mlflow("runs/search",
                {{u"experiment_ids"_s, QJsonArray{u"1"_s}}, {u"max_results"_s, 20}, {u"page_token"_s, token},
                    {u"filter"_s, u"attributes.status = 'FINISHED' AND attributes.start_time > %1"_s.arg(noon)},
                    {u"order_by"_s, QJsonArray{QString(u"attributes.start_time "_s + order)}}})
            .json();
    };
    const auto walk = [&page](const QString &order) {
        QStringList names;
        QString token;
        do {
            const QJsonObject answer = page(order, token);
            for (const auto &run : answer.value(u"runs"_s).toArray())
                names << runName(run);
            token = answer.value(u"next_page_token"_s).toString();
        } while (!token.isEmpty());
        return names;
    };
    QStringList names = walk(u"ASC"_s);
    QCOMPARE(names.size(), 2 * 43);
    QVERIFY(names.first().endsWith(u"20260309_1226"_s));
    std::ranges::reverse(names);
    QCOMPARE(walk(u"DESC"_s), names);
}

void TestPracticeHistory::oneMoreStartFindsTheSameRuns()
{
    Running first;
    Running later(u"healthy"_s, 1, 1000, QDateTime(QDate(2026, 3, 10), QTime(9, 41), Qt::UTC));
    QCOMPARE(newestRuns(first, u"2"_s, 500), newestRuns(later, u"2"_s, 500));
}

void TestPracticeHistory::oldRunsAreNotAllGood()
{
    fakes::FakeClock clock;
    const World world(1, clock, 1);
    const Trainings trainings(world);
    int failed = 0, notANumber = 0, infinite = 0;
    qint64 longest = 0, before = 0;
    trainings.visit(1, Trainings::Order::OldestFirst, 0, 0, [&](const TrainingRun &run) {
        const auto score = run.metric(u"r2_score");
        failed += run.status == "FAILED"_L1 ? 1 : 0;
        notANumber += score && qIsNaN(*score) ? 1 : 0;
        infinite += score && *score == std::numeric_limits<double>::max() ? 1 : 0;
        longest = std::max(longest, before ? run.start - before : 0);
        before = run.start;
        return true;
    });
    QVERIFY2(failed > 30 && failed < 120, qPrintable(QString::number(failed)));
    QVERIFY2(notANumber > 4 && notANumber < 40, qPrintable(QString::number(notANumber)));
    QVERIFY2(infinite > 1 && infinite < 25, qPrintable(QString::number(infinite)));
    // The night without a machine: from two to eleven.
    QVERIFY2(longest > 9 * 3'600'000 && longest < 11 * 3'600'000, qPrintable(QString::number(longest)));
}

void TestPracticeHistory::aRunWithoutANumberIsToldAsMlflowDoes()
{
    fakes::FakeClock clock;
    const World world(1, clock, 1);
    const MlflowService service(world, [] { return true; });
    const auto told = [&](const std::function<bool(double)> &isWanted) {
        QString id;
        Trainings(world).visit(1, Trainings::Order::OldestFirst, 0, 0, [&](const TrainingRun &run) {
            if (isWanted(run.metric(u"r2_score").value_or(0)))
                id = run.id;
            return id.isEmpty();
        });
        Request request{"GET", u"/api/2.0/mlflow/runs/get"_s, {}, {}, {}, {}};
        request.parameters.insert(u"run_id"_s, id);
        return service.answer(request).body;
    };
    const QByteArray notANumber = told([](double value) { return qIsNaN(value); });
    QVERIFY2(notANumber.contains("\"value\": \"NaN\""), notANumber.constData());
    const QByteArray infinite = told([](double value) { return value > 2; });
    QVERIFY2(infinite.contains("1.797693134862315"), infinite.constData());
}

void TestPracticeHistory::foldersGrow()
{
    const QStringList question{u"exec"_s, u"chocolate_factory_mlops"_s, u"timeout"_s, u"-k"_s, u"2"_s, u"10"_s, u"du"_s,
        u"-s"_s, u"-k"_s, u"--"_s, u"/mlflow/artifacts"_s};
    const auto bytes = [&question](const QString &scenario, int day) {
        Running running(scenario, 1, 1000, QDateTime(QDate(2026, 3, day), QTime(9, 30), Qt::UTC));
        const QString line = running.docker(question).value(u"stdout"_s).toString();
        return line.endsWith(u"\t/mlflow/artifacts\n"_s) ? line.section(u'\t', 0, 0).toLongLong() * 1024 : -1;
    };
    const qint64 calm = bytes(u"healthy"_s, 1);
    QVERIFY(calm > 1'000'000'000);
    const qint64 month = bytes(u"healthy"_s, 31) - calm;
    QVERIFY2(month > 500'000'000 && month < 600'000'000, qPrintable(QString::number(month)));
    QVERIFY(bytes(u"slow-decline"_s, 1) - calm > 7'000'000'000);

    Running running;
    const QJsonObject refused = running.docker({u"exec"_s, u"chocolate_factory_mlops"_s, u"du"_s, u"-s"_s, u"/nope"_s});
    QCOMPARE(refused.value(u"exit"_s).toInt(), 1);
    QCOMPARE(refused.value(u"stderr"_s).toString(), u"du: cannot access '/nope': No such file or directory\n"_s);
}

void TestPracticeHistory::recordsWereLostLongAgo()
{
    fakes::FakeClock clock;
    const World world(1, clock, 1);
    const auto hoursOf = [&world](const QString &measurement, const QDateTime &from, const QDateTime &to) {
        QSet<qint64> hours;
        for (const Point &point : points(world, measurement, {from, to}))
            hours.insert(point.time);
        return hours.size();
    };
    const QDateTime recent = utcDayStart(world.now()).addDays(-9);
    const QDateTime first = world.historyStart();
    for (const QString &measurement : measurements()) {
        QCOMPARE(hoursOf(measurement, recent, recent.addDays(9)), 9 * 24);
        QVERIFY(hoursOf(measurement, first, recent) < first.daysTo(recent) * 24);
        int nights = 0;
        for (QDateTime day = first; day < recent; day = day.addDays(1)) {
            if (hoursOf(measurement, day, day.addDays(1)) <= 15)
                ++nights;
        }
        // Two or three nights of nine hours in half a year.
        QVERIFY2(nights == 2 || nights == 3, qPrintable(QString::number(nights)));
    }
    QVERIFY(hoursOf(u"weather_data"_s, first, recent) < hoursOf(u"energy_prices"_s, first, recent));
}

QTEST_GUILESS_MAIN(TestPracticeHistory)
#include "tst_practice_history.moc"
