// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timetext.h"

#include <QTest>

using namespace conche;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);

} // namespace

class TimeTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void tellsTimes_data();
    void tellsTimes();
    void namesItsZone();
    void knowsNothingOfWhatIsNotValid();
};

void TimeTextTest::tellsTimes_data()
{
    QTest::addColumn<qint64>("seconds"); // from now
    QTest::addColumn<QString>("clock");
    QTest::addColumn<QString>("age");
    QTest::addColumn<QString>("ago");
    QTest::addColumn<QString>("until");
    QTest::newRow("now") << qint64(0) << u"13:00"_s << u"0 s"_s << u"just now"_s << u"now"_s;
    QTest::newRow("a little ahead") << qint64(1) << u"13:00"_s << u"0 s"_s << u"just now"_s << u"in 1 s"_s;
    QTest::newRow("seconds") << qint64(-7) << u"12:59"_s << u"7 s"_s << u"7 s ago"_s << u"7 s overdue"_s;
    QTest::newRow("40 s") << qint64(-40) << u"12:59"_s << u"40 s"_s << u"40 s ago"_s << u"40 s overdue"_s;
    QTest::newRow("today") << qint64(-7200) << u"11:00"_s << u"2 h"_s << u"2 h ago"_s << u"2 h overdue"_s;
    QTest::newRow("yesterday") << qint64(-86400) << u"Sun 13:00"_s << u"24 h"_s << u"24 h ago"_s << u"24 h overdue"_s;
    QTest::newRow("weeks") << qint64(-21 * 86400) << u"2026-11-02"_s << u"21 d"_s << u"21 d ago"_s << u"21 d overdue"_s;
    QTest::newRow("to come") << qint64(300) << u"13:05"_s << u"5 min ahead"_s << u"5 min ahead of this clock"_s
                             << u"in 5 min"_s;
    QTest::newRow("far ahead") << qint64(400 * 86400) << u"2027-12-28"_s << u"400 d ahead"_s
                               << u"400 d ahead of this clock"_s << u"in 400 d"_s;
}

void TimeTextTest::tellsTimes()
{
    QFETCH(qint64, seconds);
    const models::TimeText time(QTimeZone("Europe/Madrid"), now);
    const QDateTime instant = now.addSecs(seconds);
    QTEST(time.clock(instant), "clock");
    QTEST(time.age(instant), "age");
    QTEST(time.ago(instant), "ago");
    QTEST(time.until(instant), "until");
}

void TimeTextTest::namesItsZone()
{
    QCOMPARE(
        models::TimeText(QTimeZone("Europe/Madrid"), now).exact(now), u"2026-11-23 13:00:00 (Europe/Madrid, UTC+1)"_s);
    QCOMPARE(
        models::TimeText(QTimeZone("Asia/Kolkata"), now).exact(now), u"2026-11-23 17:30:00 (Asia/Kolkata, UTC+5:30)"_s);
    QCOMPARE(models::TimeText(QTimeZone("America/St_Johns"), now).exact(now),
        u"2026-11-23 08:30:00 (America/St_Johns, UTC−3:30)"_s);
    QCOMPARE(models::TimeText(QTimeZone::utc(), now).exact(now), u"2026-11-23 12:00:00 UTC"_s);
    QCOMPARE(models::TimeText(QTimeZone("Nowhere/Land"), now).exact(now), u"2026-11-23 12:00:00 UTC"_s);
    // The hour that exists twice is told apart by the offset.
    const QDateTime first(QDate(2026, 10, 25), QTime(0, 30), Qt::UTC);
    const models::TimeText time(QTimeZone("Europe/Madrid"), now);
    QCOMPARE(time.exact(first), u"2026-10-25 02:30:00 (Europe/Madrid, UTC+2)"_s);
    QCOMPARE(time.exact(first.addSecs(3600)), u"2026-10-25 02:30:00 (Europe/Madrid, UTC+1)"_s);
}

void TimeTextTest::knowsNothingOfWhatIsNotValid()
{
    const models::TimeText time(QTimeZone::utc(), now);
    for (const QString &text :
        {time.exact({}), time.clock({}), time.age({}), time.ago({}), time.until({}), time.both({})})
        QCOMPARE(text, u"–"_s);
    QCOMPARE(models::TimeText(QTimeZone::utc(), {}).age(now), u"–"_s);
}

QTEST_GUILESS_MAIN(TimeTextTest)
#include "tst_timetext.moc"
