// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/recurrence.h"

#include <QTest>

using namespace conche;
using namespace conche::checklists;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/*! RRULEs, the periods that they make, and when those are due. */
class TestChecklistsRecurrence final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rulesAreRead_data();
    void rulesAreRead();
    void whatLiesOutsideIsNamedAndRefused_data();
    void whatLiesOutsideIsNamedAndRefused();
    void periods_data();
    void periods();
    void keysAreReadBack();
    void everyDayHasOneWeek();
    void nothingBeforeTheStart();
    void graceOverChangesOfClocks();
    void missedWhenTheNextIsDue();

private:
    static Recurrence rule(const QString &text)
    {
        const Result<Recurrence> read = recurrenceFromRule(text);
        if (!read)
            qFatal("%s", qPrintable(read.error().message));
        return *read;
    }
};

void TestChecklistsRecurrence::rulesAreRead_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("canonical");
    QTest::newRow("daily") << u"FREQ=DAILY"_s << u"FREQ=DAILY"_s;
    QTest::newRow("prefix") << u"RRULE:freq=daily;interval=1"_s << u"FREQ=DAILY"_s;
    QTest::newRow("workdays") << u"FREQ=DAILY;BYDAY=FR,MO,TU,TH,WE"_s << u"FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR"_s;
    QTest::newRow("all days") << u"FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR,SA,SU"_s << u"FREQ=DAILY"_s;
    QTest::newRow("every third day") << u"FREQ=DAILY;INTERVAL=3"_s << u"FREQ=DAILY;INTERVAL=3"_s;
    QTest::newRow("weekly") << u"FREQ=WEEKLY"_s << u"FREQ=WEEKLY;BYDAY=SU"_s;
    QTest::newRow("Friday") << u"FREQ=WEEKLY;BYDAY=FR;WKST=MO"_s << u"FREQ=WEEKLY;BYDAY=FR"_s;
    QTest::newRow("monthly") << u"FREQ=MONTHLY"_s << u"FREQ=MONTHLY;BYMONTHDAY=-1"_s;
    QTest::newRow("day") << u"FREQ=MONTHLY;BYMONTHDAY=3;INTERVAL=2"_s << u"FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=3"_s;
    QTest::newRow("first workday") << u"FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1"_s
                                   << u"FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1"_s;
}

void TestChecklistsRecurrence::rulesAreRead()
{
    QFETCH(QString, rule);
    QFETCH(QString, canonical);
    const Result<Recurrence> read = recurrenceFromRule(rule);
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QCOMPARE(read->rule(), canonical);
    QCOMPARE(*recurrenceFromRule(read->rule()), *read);
    QVERIFY(!recurrenceText(*read).isEmpty());
}

void TestChecklistsRecurrence::whatLiesOutsideIsNamedAndRefused_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("named");
    QTest::newRow("yearly") << u"FREQ=YEARLY"_s << u"FREQ=YEARLY"_s;
    QTest::newRow("hourly") << u"FREQ=HOURLY"_s << u"FREQ=HOURLY"_s;
    QTest::newRow("count") << u"FREQ=DAILY;COUNT=3"_s << u"COUNT=3"_s;
    QTest::newRow("until") << u"FREQ=DAILY;UNTIL=20261231T000000Z"_s << u"UNTIL=20261231T000000Z"_s;
    QTest::newRow("hour") << u"FREQ=DAILY;BYHOUR=8"_s << u"BYHOUR=8"_s;
    QTest::newRow("week number") << u"FREQ=YEARLY;BYWEEKNO=20"_s << u"BYWEEKNO=20"_s;
    QTest::newRow("Sunday weeks") << u"FREQ=WEEKLY;WKST=SU"_s << u"WKST=SU"_s;
    QTest::newRow("two days a week") << u"FREQ=WEEKLY;BYDAY=MO,TH"_s << u"BYDAY=MO,TH"_s;
    QTest::newRow("second Tuesday") << u"FREQ=MONTHLY;BYDAY=2TU"_s << u"BYDAY=2TU"_s;
    QTest::newRow("last workday") << u"FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"_s << u"BYDAY=MO,TU,WE,TH,FR"_s;
    QTest::newRow("two days of months") << u"FREQ=MONTHLY;BYMONTHDAY=1,15"_s << u"BYMONTHDAY=1,15"_s;
    QTest::newRow("day 0") << u"FREQ=MONTHLY;BYMONTHDAY=0"_s << u"BYMONTHDAY=0"_s;
    QTest::newRow("day in weeks") << u"FREQ=WEEKLY;BYMONTHDAY=3"_s << u"BYMONTHDAY=3"_s;
    QTest::newRow("interval 0") << u"FREQ=DAILY;INTERVAL=0"_s << u"INTERVAL=0"_s;
    QTest::newRow("interval") << u"FREQ=DAILY;INTERVAL=x"_s << u"INTERVAL=X"_s;
    QTest::newRow("twice") << u"FREQ=DAILY;FREQ=DAILY"_s << u"FREQ=DAILY"_s;
    QTest::newRow("no frequency") << u"INTERVAL=2"_s << u"FREQ"_s;
    QTest::newRow("empty") << u""_s << u"NAME=VALUE"_s;
    QTest::newRow("words") << u"every week"_s << u"EVERY WEEK"_s;
    QTest::newRow("empty part") << u"FREQ=DAILY;"_s << u"NAME=VALUE"_s;
}

void TestChecklistsRecurrence::whatLiesOutsideIsNamedAndRefused()
{
    QFETCH(QString, rule);
    QFETCH(QString, named);
    const Result<Recurrence> read = recurrenceFromRule(rule);
    QVERIFY(!read);
    QVERIFY2(read.error().message.contains(named), qPrintable(read.error().message));
}

void TestChecklistsRecurrence::periods_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QDate>("due");
    QTest::addColumn<QString>("next");
    QTest::newRow("day") << u"FREQ=DAILY"_s << QDate(2026, 11, 23) << u"2026-11-23"_s << QDate(2026, 11, 23)
                         << u"2026-11-24"_s;
    QTest::newRow("Sunday between workdays") << u"FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR"_s << QDate(2026, 11, 22)
                                             << u"2026-11-20"_s << QDate(2026, 11, 20) << u"2026-11-23"_s;
    QTest::newRow("week") << u"FREQ=WEEKLY;BYDAY=FR"_s << QDate(2026, 11, 22) << u"2026-W47"_s << QDate(2026, 11, 20)
                          << u"2026-W48"_s;
    // A year of 53 weeks ends in the year after it.
    QTest::newRow("week 53") << u"FREQ=WEEKLY;BYDAY=FR"_s << QDate(2027, 1, 1) << u"2026-W53"_s << QDate(2027, 1, 1)
                             << u"2027-W01"_s;
    QTest::newRow("week 53, begin") << u"FREQ=WEEKLY"_s << QDate(2026, 12, 31) << u"2026-W53"_s << QDate(2027, 1, 3)
                                    << u"2027-W01"_s;
    QTest::newRow("week 1 in December") << u"FREQ=WEEKLY"_s << QDate(2024, 12, 30) << u"2025-W01"_s << QDate(2025, 1, 5)
                                        << u"2025-W02"_s;
    QTest::newRow("week 53 of 2020") << u"FREQ=WEEKLY"_s << QDate(2021, 1, 3) << u"2020-W53"_s << QDate(2021, 1, 3)
                                     << u"2021-W01"_s;
    QTest::newRow("month") << u"FREQ=MONTHLY"_s << QDate(2028, 2, 10) << u"2028-02"_s << QDate(2028, 2, 29)
                           << u"2028-03"_s;
    QTest::newRow("first workday after a weekend")
        << u"FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1"_s << QDate(2026, 8, 1) << u"2026-08"_s << QDate(2026, 8, 3)
        << u"2026-09"_s;
    QTest::newRow("short months are skipped")
        << u"FREQ=MONTHLY;BYMONTHDAY=31"_s << QDate(2026, 9, 15) << u"2026-08"_s << QDate(2026, 8, 31) << u"2026-10"_s;
    QTest::newRow("quarter") << u"FREQ=MONTHLY;INTERVAL=3"_s << QDate(2026, 11, 23) << u"2026-10"_s
                             << QDate(2026, 10, 31) << u"2027-01"_s;
    QTest::newRow("before 1970") << u"FREQ=WEEKLY"_s << QDate(1969, 12, 31) << u"1970-W01"_s << QDate(1970, 1, 4)
                                 << u"1970-W02"_s;
}

void TestChecklistsRecurrence::periods()
{
    QFETCH(QString, rule);
    QFETCH(QDate, day);
    QFETCH(QString, key);
    QFETCH(QDate, due);
    QFETCH(QString, next);
    const Recurrence recurrence = TestChecklistsRecurrence::rule(rule);
    const std::optional<ListPeriod> period = periodAt(recurrence, day);
    QVERIFY(period);
    QCOMPARE(period->key, key);
    QCOMPARE(period->due, due);
    const std::optional<ListPeriod> after = periodAfter(recurrence, *period);
    QCOMPARE(after->key, next);
    QCOMPARE(periodBefore(recurrence, *after), period);
    QCOMPARE(numberOf(recurrence, *after) > numberOf(recurrence, *period), true);
}

void TestChecklistsRecurrence::keysAreReadBack()
{
    for (const QString &text : {u"FREQ=DAILY"_s, u"FREQ=WEEKLY"_s, u"FREQ=WEEKLY;INTERVAL=2"_s, u"FREQ=MONTHLY"_s}) {
        const Recurrence recurrence = rule(text);
        std::optional<ListPeriod> period = periodAt(recurrence, QDate(2020, 1, 1));
        for (int i = 0; i < 400; ++i) {
            QCOMPARE(periodFromKey(recurrence, period->key), period);
            period = periodAfter(recurrence, *period);
        }
    }
    for (const QString &key : {u"2026-W54"_s, u"2025-W53"_s, u"2026-W00"_s, u"2026-13"_s, u"2026"_s, u"W47"_s, u""_s})
        QVERIFY2(!periodFromKey(rule(u"FREQ=WEEKLY"_s), key), qPrintable(key));
    QVERIFY(!periodFromKey(rule(u"FREQ=MONTHLY"_s), u"2026-13"_s));
    QVERIFY(!periodFromKey(rule(u"FREQ=MONTHLY;INTERVAL=3"_s), u"2026-11"_s));
    QVERIFY(!periodFromKey(rule(u"FREQ=DAILY"_s), u"2026-02-30"_s));
}

void TestChecklistsRecurrence::everyDayHasOneWeek()
{
    const Recurrence weekly = rule(u"FREQ=WEEKLY"_s);
    for (QDate day(2019, 12, 1); day < QDate(2033, 2, 1); day = day.addDays(1)) {
        const std::optional<ListPeriod> period = periodAt(weekly, day);
        QVERIFY(period->first <= day && day <= period->last);
        QCOMPARE(period->first.dayOfWeek(), 1);
        QCOMPARE(isoWeek(day), period->key);
    }
}

void TestChecklistsRecurrence::nothingBeforeTheStart()
{
    Recurrence recurrence = rule(u"FREQ=WEEKLY;INTERVAL=2;BYDAY=MO"_s);
    recurrence.start = QDate(2026, 3, 4); // a Wednesday: the first Monday that counts is two weeks later
    QVERIFY(!periodAt(recurrence, QDate(2026, 3, 3)));
    QVERIFY(!periodAt(recurrence, QDate(2026, 3, 6)));
    QCOMPARE(firstPeriod(recurrence)->due, QDate(2026, 3, 16));
    QCOMPARE(periodAfter(recurrence, *firstPeriod(recurrence))->due, QDate(2026, 3, 30));
    QVERIFY(!periodBefore(recurrence, *firstPeriod(recurrence)));
}

void TestChecklistsRecurrence::graceOverChangesOfClocks()
{
    const Recurrence daily = rule(u"FREQ=DAILY"_s);
    const QTimeZone madrid("Europe/Madrid");
    // 25 October 2026 has 25 hours there.
    const PeriodTimes autumn = timesOf(daily, *periodAt(daily, QDate(2026, 10, 24)), 24h, madrid);
    QCOMPARE(autumn.dueBy, QDateTime(QDate(2026, 10, 24), QTime(22, 0), Qt::UTC));
    QCOMPARE(autumn.overdueFrom, QDateTime(QDate(2026, 10, 25), QTime(23, 0), Qt::UTC));
    // 29 March 2026 has 23.
    const PeriodTimes spring = timesOf(daily, *periodAt(daily, QDate(2026, 3, 28)), 24h, madrid);
    QCOMPARE(spring.dueBy, QDateTime(QDate(2026, 3, 28), QTime(23, 0), Qt::UTC));
    QCOMPARE(spring.overdueFrom, QDateTime(QDate(2026, 3, 29), QTime(22, 0), Qt::UTC));
    QCOMPARE(timesOf(daily, *periodAt(daily, QDate(2026, 3, 28)), 12h, madrid).overdueFrom,
        QDateTime(QDate(2026, 3, 29), QTime(11, 0), Qt::UTC));
    // In Havana clocks are set from midnight to one on 8 March 2026: that day begins at one.
    const QTimeZone havana("America/Havana");
    QCOMPARE(timesOf(daily, *periodAt(daily, QDate(2026, 3, 7)), 0h, havana).dueBy,
        QDateTime(QDate(2026, 3, 8), QTime(5, 0), Qt::UTC));
}

void TestChecklistsRecurrence::missedWhenTheNextIsDue()
{
    const Recurrence weekly = rule(u"FREQ=WEEKLY;BYDAY=FR"_s);
    const PeriodTimes times = timesOf(weekly, *periodAt(weekly, QDate(2026, 11, 19)), 24h, QTimeZone::utc());
    QCOMPARE(times.begins, QDateTime(QDate(2026, 11, 16), QTime(0, 0), Qt::UTC));
    QCOMPARE(times.dueBy, QDateTime(QDate(2026, 11, 21), QTime(0, 0), Qt::UTC));
    QCOMPARE(times.overdueFrom, QDateTime(QDate(2026, 11, 22), QTime(0, 0), Qt::UTC));
    QCOMPARE(times.missedFrom, QDateTime(QDate(2026, 11, 28), QTime(0, 0), Qt::UTC));
    // A grace longer than a week: missed at its end.
    const PeriodTimes patient = timesOf(weekly, *periodAt(weekly, QDate(2026, 11, 19)), 240h, QTimeZone::utc());
    QCOMPARE(patient.missedFrom, patient.overdueFrom);
}

QTEST_GUILESS_MAIN(TestChecklistsRecurrence)
#include "tst_checklists_recurrence.moc"
