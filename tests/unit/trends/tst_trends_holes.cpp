// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "judging.h"

#include <QTimeZone>

using namespace conche;
using namespace conche::trends;

using Kind = Hole::Kind;
using State = store::Contact::State;

class TestTrendsHoles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cadenceIsLearnedFromFive();
    void cadenceOfTheFileNeedsNone();
    void cadenceKnowsTheNewestOnly();
    void irregularSeriesAreGivenTime();
    void regularSeriesHaveNoHoles();
    void missingValuesAreCounted();
    void lateUntilNow();
    void unreachableWithItsReason();
    void notWatchedWhereOnlyAsked();
    void kindsAreNotMixed();
    void silenceOfAPeerThatIsDownIsNotLate();
    void unreachableFromDayToDay();
    void refusalsAreCalledByTheirName();
    void closedProgramIsNotLate();
    void oneQuestionADayTells();
    void daysAreKnownWhenTheyAreOver();
    void daysOfTheClockChangeAreDays();
    void lastWeekOfALongYearIsNoHole();
    void bucketsHaveTheHolesBetweenThem();
    void versionsHaveNoPace();
};

namespace {

std::vector<qint64> every(qint64 interval, int count, qint64 from = 0)
{
    std::vector<qint64> instants;
    for (int i = 0; i < count; ++i)
        instants.push_back(from + i * interval);
    return instants;
}

const Cadence hourly{hour, hour / 2};

stack::Metric daily()
{
    stack::Metric metric;
    metric.source = stack::DayMetric{};
    return metric;
}

} // namespace

void TestTrendsHoles::cadenceIsLearnedFromFive()
{
    QVERIFY(!cadenceOf(every(hour, 5), std::nullopt));
    QVERIFY(!cadenceOf({}, std::nullopt));
    const auto cadence = cadenceOf(every(hour, 6), std::nullopt);
    QVERIFY(cadence);
    QCOMPARE(cadence->interval, hour);
    QCOMPARE(cadence->grace, hour / 2);
}

void TestTrendsHoles::cadenceOfTheFileNeedsNone()
{
    const auto cadence = cadenceOf(every(hour, 1), std::chrono::minutes(30));
    QVERIFY(cadence);
    QCOMPARE(cadence->interval, hour / 2);
    QCOMPARE(cadence->grace, hour / 4);
}

void TestTrendsHoles::cadenceKnowsTheNewestOnly()
{
    std::vector<qint64> instants = every(day, 50);
    for (const qint64 instant : every(hour, 21, 50 * day))
        instants.push_back(instant);
    QCOMPARE(cadenceOf(instants, std::nullopt)->interval, hour);
}

void TestTrendsHoles::irregularSeriesAreGivenTime()
{
    // Intervals of 1 to 5 hours: median 3, deviation 1.
    std::vector<qint64> instants{0};
    for (int i = 0; i < 20; ++i)
        instants.push_back(instants.back() + (1 + i % 5) * hour);
    const auto cadence = cadenceOf(instants, std::nullopt);
    QCOMPARE(cadence->interval, 3 * hour);
    QVERIFY(cadence->grace > 4 * hour);
    QVERIFY(holesIn(instants, *cadence, {}, false, instants.back() + 7 * hour).isEmpty());
}

void TestTrendsHoles::regularSeriesHaveNoHoles()
{
    const std::vector<qint64> instants = every(hour, 30);
    QVERIFY(holesIn(instants, hourly, {}, true, instants.back() + hour).isEmpty());
    QVERIFY(holesIn({}, hourly, {}, true, day).isEmpty());
}

void TestTrendsHoles::missingValuesAreCounted()
{
    std::vector<qint64> instants = every(hour, 10);
    for (const qint64 instant : every(hour, 10, 15 * hour))
        instants.push_back(instant);
    const QList<Hole> holes = holesIn(instants, hourly, {{0, 25 * hour, State::Reached, {}}}, false, 24 * hour);
    QCOMPARE(holes.size(), 1);
    QCOMPARE(holes[0], (Hole{9 * hour, 15 * hour, Kind::Missing, 5, {}}));
}

void TestTrendsHoles::lateUntilNow()
{
    const std::vector<qint64> instants = every(hour, 10);
    const QList<store::Contact> contacts{{0, 14 * hour, State::Reached, {}}};
    QVERIFY(holesIn(instants, hourly, contacts, false, 9 * hour + 90 * 60'000).isEmpty());
    for (const bool isOnlyAsked : {false, true}) {
        const QList<Hole> holes = holesIn(instants, hourly, contacts, isOnlyAsked, 14 * hour);
        QCOMPARE(holes.size(), 1);
        QCOMPARE(holes[0], (Hole{9 * hour, 14 * hour, Kind::Late, 4, {}}));
    }
}

void TestTrendsHoles::unreachableWithItsReason()
{
    std::vector<qint64> instants = every(hour, 10);
    for (const qint64 instant : every(hour, 10, 20 * hour))
        instants.push_back(instant);
    const QString reason = QStringLiteral("MLflow refused the connection");
    const QList<store::Contact> contacts{{0, 9 * hour, State::Reached, {}},
        {9 * hour + 60'000, 20 * hour - 60'000, State::Unreachable, reason},
        {20 * hour, 30 * hour, State::Reached, {}}};
    const QList<Hole> holes = holesIn(instants, hourly, contacts, false, 29 * hour);
    QCOMPARE(holes.size(), 1);
    QCOMPARE(holes[0], (Hole{9 * hour, 20 * hour, Kind::Unreachable, 10, reason}));
}

void TestTrendsHoles::notWatchedWhereOnlyAsked()
{
    std::vector<qint64> instants = every(hour, 10);
    for (const qint64 instant : every(hour, 10, 20 * hour))
        instants.push_back(instant);
    const QList<store::Contact> contacts{{0, 9 * hour, State::Reached, {}}, {20 * hour, 29 * hour, State::Reached, {}}};
    QCOMPARE(holesIn(instants, hourly, contacts, true, 29 * hour)[0].kind, Kind::NotWatched);
    // What a peer keeps can be asked afterwards: it is not there.
    QCOMPARE(holesIn(instants, hourly, contacts, false, 29 * hour)[0].kind, Kind::Missing);
}

void TestTrendsHoles::kindsAreNotMixed()
{
    std::vector<qint64> instants = every(hour, 10);
    instants.push_back(40 * hour);
    const QList<store::Contact> contacts{{0, 9 * hour, State::Reached, {}},
        {12 * hour, 20 * hour, State::Unreachable, {}}, {30 * hour, 41 * hour, State::Reached, {}}};
    const QList<Hole> holes = holesIn(instants, hourly, contacts, true, 41 * hour);
    QCOMPARE(holes.size(), 4);
    QCOMPARE(holes[0].kind, Kind::NotWatched);
    QCOMPARE(holes[1].kind, Kind::Unreachable);
    QCOMPARE(holes[2].kind, Kind::NotWatched);
    QCOMPARE(holes[3].kind, Kind::Missing);
    qint64 missing = 0;
    for (qsizetype i = 0; i < holes.size(); ++i) {
        missing += holes[i].missing;
        if (i > 0)
            QCOMPARE(holes[i].from, holes[i - 1].to);
    }
    QCOMPARE(missing, 30);
    QCOMPARE(holes.first().from, 9 * hour);
    QCOMPARE(holes.last().to, 40 * hour);
}

void TestTrendsHoles::silenceOfAPeerThatIsDownIsNotLate()
{
    const std::vector<qint64> instants = every(hour, 10);
    const QList<store::Contact> contacts{
        {0, 9 * hour + 600'000, State::Reached, {}}, {9 * hour + 900'000, 15 * hour, State::Unreachable, {}}};
    const QList<Hole> holes = holesIn(instants, hourly, contacts, false, 15 * hour);
    QCOMPARE(holes.size(), 1);
    QCOMPARE(holes[0].kind, Kind::Unreachable);
    QCOMPARE(holes[0].from, 9 * hour);
}

/*! A daily check leaves contacts without length; between two that failed it could not be read either. */
void TestTrendsHoles::unreachableFromDayToDay()
{
    const std::vector<qint64> instants = every(hour, 10);
    const auto kindsOf = [&](qint64 third) {
        const QList<store::Contact> contacts{{0, 9 * hour, State::Reached, {}}, {day, day, State::Unreachable, {}},
            {2 * day, 2 * day, State::Unreachable, {}}, {third, third, State::Unreachable, QStringLiteral("refused")}};
        QList<Kind> kinds;
        const QList<Hole> holes = holesIn(instants, hourly, contacts, false, third + hour / 2);
        for (const Hole &hole : holes)
            kinds << hole.kind;
        return kinds;
    };
    QCOMPARE(kindsOf(3 * day), (QList<Kind>{Kind::NotWatched, Kind::Unreachable}));
    // Days in which nobody tried are a part of their own; what it is called follows from the newest answer.
    QCOMPARE(kindsOf(8 * day), (QList<Kind>{Kind::NotWatched, Kind::Unreachable, Kind::Unreachable}));
}

/*! A peer that answers is not called unreachable; it counts as one that could not be read all the same. */
void TestTrendsHoles::refusalsAreCalledByTheirName()
{
    const std::vector<qint64> instants = every(hour, 10);
    const auto last = [&](const QList<store::Contact> &contacts) {
        return holesIn(instants, hourly, contacts, false, 20 * hour).last();
    };
    const QString denied = QStringLiteral("MLflow does not let us in");
    const store::Contact reached{0, 9 * hour + 60'000, State::Reached, {}};
    const store::Contact refused{10 * hour, 20 * hour, State::Refused, denied};
    const Hole hole = last({reached, refused});
    QCOMPARE(hole.kind, Kind::Unreachable);
    QVERIFY(hole.isRefused);
    QCOMPARE(hole.reason, denied);
    QCOMPARE(holeText(hole), QStringLiteral("could not be read"));
    // The last answer is what is said of all of it.
    const store::Contact down{10 * hour, 14 * hour, State::Unreachable, QStringLiteral("no answer")};
    const Hole both = last({reached, down, {15 * hour, 20 * hour, State::Refused, denied}});
    QVERIFY(both.isRefused && both.from <= 10 * hour);
    QCOMPARE(both.reason, denied);
    QCOMPARE(holeText(last({reached, {10 * hour, 20 * hour, State::Unreachable, {}}})), QStringLiteral("unreachable"));
}

void TestTrendsHoles::closedProgramIsNotLate()
{
    const std::vector<qint64> instants = every(hour, 10);
    for (const bool isOnlyAsked : {false, true}) {
        const QList<Hole> holes
            = holesIn(instants, hourly, {{0, 9 * hour + 600'000, State::Reached, {}}}, isOnlyAsked, 3 * day);
        QCOMPARE(holes.size(), 1);
        QCOMPARE(holes[0].kind, Kind::NotWatched);
        QCOMPARE(holes[0].to, 3 * day);
    }
}

/*! A daily check leaves a contact without length. */
void TestTrendsHoles::oneQuestionADayTells()
{
    const std::vector<qint64> instants = every(hour, 10);
    const qint64 now = 14 * hour;
    const auto kinds = [&](State state, bool isOnlyAsked) {
        QList<Kind> found;
        for (const Hole &hole : holesIn(instants, hourly, {{now, now, state, {}}}, isOnlyAsked, now))
            found << hole.kind;
        return found;
    };
    QCOMPARE(kinds(State::Reached, false), QList<Kind>{Kind::Late});
    QCOMPARE(kinds(State::Unreachable, false), QList<Kind>{Kind::Unreachable});
    QCOMPARE(kinds(State::Reached, true), QList<Kind>{Kind::NotWatched});
    QCOMPARE(kinds(State::Unreachable, true), QList<Kind>{Kind::Unreachable});
}

void TestTrendsHoles::daysAreKnownWhenTheyAreOver()
{
    const std::vector<qint64> instants = every(day, 10);
    const QList<store::Contact> contacts{{0, 20 * day, State::Reached, {}}};
    // The day that began at 9 d is known at 10 d; the next one is missed when its own is over.
    QVERIFY(holesOf(daily(), instants, contacts, 10 * day + 23 * hour).isEmpty());
    QVERIFY(holesOf(daily(), instants, contacts, 11 * day + hour).isEmpty());
    const QList<Hole> holes = holesOf(daily(), instants, contacts, 12 * day);
    QCOMPARE(holes.size(), 1);
    QCOMPARE(holes[0].kind, Kind::Late);
    QCOMPARE(holes[0].from, 9 * day);
    QCOMPARE(holes[0].to, 12 * day);
}

void TestTrendsHoles::daysOfTheClockChangeAreDays()
{
    // A value at each midnight of Madrid: one interval of 25 hours in October, one of 23 in March.
    const QTimeZone madrid("Europe/Madrid");
    std::vector<qint64> instants;
    for (QDate date(2026, 10, 1); date < QDate(2027, 4, 10); date = date.addDays(1))
        instants.push_back(QDateTime(date, QTime(0, 0), madrid).toMSecsSinceEpoch());
    const auto cadence = cadenceOf(instants, std::nullopt);
    QCOMPARE(cadence->interval, day);
    QVERIFY(holesIn(instants, *cadence, {}, false, instants.back() + day).isEmpty());
}

void TestTrendsHoles::lastWeekOfALongYearIsNoHole()
{
    // 2026 has 53 weeks: a value each Monday goes on into 2027.
    std::vector<qint64> instants;
    for (QDate monday(2026, 10, 5); monday < QDate(2027, 2, 1); monday = monday.addDays(7))
        instants.push_back(QDateTime(monday, QTime(3, 0), Qt::UTC).toMSecsSinceEpoch());
    QCOMPARE(QDate(2026, 12, 28).weekNumber(), 53);
    const auto cadence = cadenceOf(instants, std::nullopt);
    QCOMPARE(cadence->interval, week);
    QVERIFY(holesIn(instants, *cadence, {}, false, instants.back() + week).isEmpty());
}

void TestTrendsHoles::bucketsHaveTheHolesBetweenThem()
{
    store::BucketSeries series{0, 100 * hour, 6 * hour, {}};
    for (qint64 start = 0; start < 100 * hour; start += 6 * hour) {
        // Nothing between hour 30 and hour 54.
        if (start < 30 * hour || start >= 54 * hour)
            series.buckets.push_back({start, start, start + 5 * hour, 1, 2, 9, 1, 6, 0});
    }
    stack::Metric metric = accuracy();
    const QList<store::Contact> contacts{{0, 100 * hour, State::Reached, {}}};
    const QList<Hole> holes = holesOf(metric, series, -hour, 102 * hour, contacts, 200 * hour);
    QCOMPARE(holes.size(), 1);
    QCOMPARE(holes[0], (Hole{29 * hour, 54 * hour, Kind::Missing, 24, {}}));
    const QList<Hole> late = holesOf(metric, series, std::nullopt, std::nullopt, contacts, 110 * hour);
    QCOMPARE(late.size(), 1);
}

/*! A model that nobody registers again is no failure. */
void TestTrendsHoles::versionsHaveNoPace()
{
    stack::Metric metric = accuracy();
    metric.source = stack::ModelMetric{};
    AssessmentInput input
        = inputOf(metric, samplesUntil(noon() - 10 * day, 5 * hour, hour, [](qint64) { return 0.9; }));
    QCOMPARE(input.samples.size(), 6U);
    QVERIFY(assess(input).holes.isEmpty());
    QCOMPARE(assess(input).level.verdict, Verdict::Ok);
    AssessmentInput down = input;
    down.contacts = {{noon() - 9 * day, noon(), State::Unreachable, QStringLiteral("connection refused")}};
    QCOMPARE(assess(down).verdict, Verdict::Unknown);
    input.metric.every = std::chrono::hours(1);
    QCOMPARE(assess(input).holes.size(), 1);
    QCOMPARE(assess(input).level.verdict, Verdict::Critical);

    store::BucketSeries series{0, 300 * hour, 6 * hour, {}};
    for (qint64 start = 0; start < 60 * hour; start += 6 * hour)
        series.buckets.push_back({start, start, start + 5 * hour, 1, 2, 9, 1, 6, 0});
    const QList<store::Contact> contacts{{0, 300 * hour, State::Reached, {}}};
    QCOMPARE(holesOf(accuracy(), series, std::nullopt, std::nullopt, contacts, 300 * hour).size(), 1);
    QVERIFY(holesOf(metric, series, std::nullopt, std::nullopt, contacts, 300 * hour).isEmpty());
}

QTEST_APPLESS_MAIN(TestTrendsHoles)
#include "tst_trends_holes.moc"
