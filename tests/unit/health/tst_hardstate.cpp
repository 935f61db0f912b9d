// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/watch/hardstate.h"

#include <QTest>

using namespace conche;
using namespace Qt::StringLiterals;
using store::SubjectState;

namespace {

const QString letters = u"OWCU"_s; ///< by the value of the verdict
const QDateTime begin(QDate(2026, 3, 10), QTime(9, 30), Qt::UTC);

Verdict verdictOf(QChar letter)
{
    return static_cast<Verdict>(letters.indexOf(letter));
}

/*! One after the other, a minute apart. */
SubjectState after(const QString &results, const health::Attempts &attempts,
    const std::function<void(const SubjectState &)> &look = {})
{
    SubjectState state = health::firstState(u"check:disk"_s, u"Disk"_s, begin);
    for (qsizetype i = 0; i < results.size(); ++i) {
        state = health::advanced(state, verdictOf(results[i]), attempts, begin.addSecs(60 * i));
        if (look)
            look(state);
    }
    return state;
}

} // namespace

/*! What is believed after a row of results. */
class TestHardState final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void believed_data();
    void believed();
    void datesAndNames();
    void flapping_data();
    void flapping();
    void softStatesDoNotFlap();
    void theRingForgets();
};

void TestHardState::believed_data()
{
    QTest::addColumn<QString>("results");
    QTest::addColumn<QString>("believed");
    QTest::addColumn<int>("failures");
    QTest::addColumn<int>("recoveries");
    const auto row = [](const char *name, const QString &results, const QString &believed, int failures = 3,
                         int recoveries = 2) { QTest::newRow(name) << results << believed << failures << recoveries; };
    row("well", u"OOO"_s, u"OOO"_s);
    row("the third failure is believed", u"CCCC"_s, u"OOCC"_s);
    row("two failures pass", u"CCOCCO"_s, u"OOOOOO"_s);
    row("a failure begins anew after it passed", u"CCOCCC"_s, u"OOOOOC"_s);
    row("the second recovery is believed", u"CCCOO"_s, u"OOCCO"_s);
    row("one recovery passes", u"CCCOCOO"_s, u"OOCCCCO"_s);
    row("other kinds of worse count together", u"WCU"_s, u"OOU"_s);
    row("and the last of them is believed", u"UCW"_s, u"OOW"_s);
    row("from warning to critical", u"WWWCCC"_s, u"OOWWWC"_s);
    row("from critical to warning", u"CCCWW"_s, u"OOCCW"_s);
    row("unknown is better than critical", u"CCCUU"_s, u"OOCCU"_s);
    row("unknown is worse than warning", u"WWWUUU"_s, u"OOWWWU"_s);
    row("better, then worse: the row begins anew", u"WWWOCCC"_s, u"OOWWWWC"_s);
    row("worse twice, then better", u"WWWCCOO"_s, u"OOWWWWO"_s);
    row("worse once, then better twice", u"WWWCOO"_s, u"OOWWWO"_s);
    row("what is believed comes between", u"WWWCCWCCC"_s, u"OOWWWWWWC"_s);
    row("a one-shot believes at once", u"CWUOCO"_s, u"CWUOCO"_s, 1, 1);
    row("patience for failures only", u"CCOC"_s, u"OCOO"_s, 2, 1);
}

void TestHardState::believed()
{
    QFETCH(QString, results);
    QFETCH(QString, believed);
    QFETCH(int, failures);
    QFETCH(int, recoveries);
    QString found;
    after(results, {failures, recoveries}, [&](const SubjectState &state) {
        found += letters[static_cast<int>(state.hard)];
        QCOMPARE(letters[static_cast<int>(state.seen)], results[found.size() - 1]);
    });
    QCOMPARE(found, believed);
}

void TestHardState::datesAndNames()
{
    const SubjectState state = after(u"OCCCC"_s, {3, 2});
    QCOMPARE(state.name, u"check:disk"_s);
    QCOMPARE(state.title, u"Disk"_s);
    QCOMPARE(state.since, begin.addSecs(3 * 60)); // since it is believed
    QCOMPARE(state.updated, begin.addSecs(4 * 60));
    QCOMPARE(state.changed, 0);
    QVERIFY(!state.alerted);
    QCOMPARE(after(u"OCC"_s, {3, 2}).changed, 2);
    QCOMPARE(after(u"OCC"_s, {3, 2}).since, begin);
}

void TestHardState::flapping_data()
{
    // Nagios: the k-th of 20 possible changes weighs 0.8 + 0.4 (k - 1) / 19; in percent of 20.
    QTest::addColumn<QString>("results");
    QTest::addColumn<bool>("flaps");
    const QString six = u"OCOCOC"_s;
    QTest::newRow("five changes, the newest: 28.9 %") << six << false;
    QTest::newRow("six changes, the newest: 34.4 %") << QString(six + u'O') << true;
    QTest::newRow("kinds of worse change, too") << u"WCWUWCW"_s << true;
    // 5 x 0.8 + 0.4 / 19 x (14 + … + 18) + nothing: 28.4 %, and with the sixth change long ago 32.4 %
    QTest::newRow("six changes, one of them the oldest")
        << QString(u"OC"_s + QString(13, u'C') + u"OCOCO"_s + u'O') << true;
    // 6 x 0.8 + 0.4 / 19 x (0 + … + 5) = 5.12 of 20: below the beginning, above the end
    const QString old = six + u'O' + QString(14, u'O');
    QTest::newRow("not settled at 25.6 %") << old << true;
    QTest::newRow("settled at 21.1 %") << QString(old + u'O') << false;
    QTest::newRow("always another one") << u"OCOCOCOCOCOCOCOCOCOCOCOCOCOC"_s << true;
    QTest::newRow("always the same") << QString(40, u'C') << false;
}

void TestHardState::flapping()
{
    QFETCH(QString, results);
    QFETCH(bool, flaps);
    QCOMPARE(after(results, {1, 1}).flaps, flaps);
}

void TestHardState::softStatesDoNotFlap()
{
    const SubjectState state = after(u"OCOCOCOCOCOCOCCOCC"_s, {3, 2});
    QVERIFY(!state.flaps);
    QVERIFY2(!state.ring.contains(u'2'), qPrintable(state.ring));
    QVERIFY(after(QString(u"CCCOO"_s).repeated(4), {3, 2}).flaps);
}

void TestHardState::theRingForgets()
{
    QCOMPARE(after(QString(500, u'W'), {1, 1}).ring, QString(21, u'1'));
    QCOMPARE(after(QString(30, u'O') + u"WCU"_s, {1, 1}).ring, QString(18, u'0') + u"123"_s);
}

QTEST_GUILESS_MAIN(TestHardState)
#include "tst_hardstate.moc"
