// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include "health/observations.h"
#include "health/signs/outage.h"

#include <QTest>

using namespace conche;
using namespace conche::tests;
using namespace Qt::StringLiterals;
using health::CheckResult;
using health::Outage;
using health::SignInput;

namespace {

const QDateTime now(QDate(2026, 3, 10), QTime(9, 30), Qt::UTC);
const QString energyName = u"chocolate_energy_optimization"_s;
const QString classifierName = u"chocolate_production_classification"_s;

/*! "none" is 0, "?" nothing, else so many hours ago. */
std::optional<qint64> instant(const QString &hours)
{
    if (hours == "?"_L1)
        return std::nullopt;
    return hours == "none"_L1 ? 0
                              : now.addMSecs(-static_cast<qint64>(hours.toDouble() * 3'600'000)).toMSecsSinceEpoch();
}

struct Known
{
    QString energy;
    QString classifier;
    QString verdict; ///< empty: the check was not asked
    QString pastEnergy = u"?"_s; ///< several: "30 none"
    QString pastClassifier = u"?"_s;
};

SignInput inputFrom(const Known &known)
{
    CheckResult result;
    result.id = u"training-recent"_s;
    result.verdict = verdictFromName(known.verdict).value_or(Verdict::Unknown);
    store::History history;
    const auto take = [&](const QString &name, const QString &newest, const QString &past) {
        if (const auto start = instant(newest))
            result.observations.append({health::countedRun(name), *start});
        for (const QString &one : past.split(u' ')) {
            if (const auto start = instant(one))
                history.values[{result.id, health::countedRun(name)}].append({now.addDays(-1), *start});
        }
    };
    take(energyName, known.energy, known.pastEnergy);
    take(classifierName, known.classifier, known.pastClassifier);
    SignInput input{{}, {}, history, now};
    if (!known.verdict.isEmpty())
        input.newest.insert(result.id, result);
    return input;
}

} // namespace

Q_DECLARE_METATYPE(Known)

/*! The levels of the emergency plan. */
class TestOutage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void levels_data();
    void levels();
    void withoutHistory();
    void aStackThatDoesNotTrain();
    void ofARealRun();
};

void TestOutage::levels_data()
{
    QTest::addColumn<Known>("known");
    QTest::addColumn<int>("level"); // -1: not known
    QTest::addColumn<QString>("since"); // hours ago; "" where there is none
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const Known &known, int level, const QString &since, const QString &says) {
        QTest::newRow(name) << known << level << since << says;
    };
    row("both train", {u"1"_s, u"1.5"_s, u"ok"_s}, 0, u"1.5"_s, u"last training 90 min ago (classifier)"_s);
    row("exactly at the limit", {u"2"_s, u"1"_s, u"ok"_s}, 0, u"2"_s, u"last training 2 h ago (energy model)"_s);
    row("a clock that is a little ahead", {u"-0.05"_s, u"-0.05"_s, u"ok"_s}, 0, u"-0.05"_s,
        u"last training 0 ms ago"_s);
    row("silent for 3 h", {u"3"_s, u"1"_s, u"warning"_s}, 1, u"3"_s,
        u"Level 1: training stopped 3 h ago (energy model)"_s);
    row("exactly 24 h", {u"1"_s, u"24"_s, u"warning"_s}, 1, u"24"_s,
        u"Level 1: training stopped 24 h ago (classifier)"_s);
    row("a second more", {u"1"_s, u"24.0003"_s, u"critical"_s}, 2, u"24.0003"_s, u"Level 2"_s);
    row("exactly 48 h", {u"1"_s, u"48"_s, u"critical"_s}, 2, u"48"_s, u"Level 2: training stopped 48 h ago"_s);
    row("a second more than that", {u"1"_s, u"48.0003"_s, u"critical"_s}, 3, u"48.0003"_s, u"Level 3"_s);
    row("a month", {u"720"_s, u"730"_s, u"critical"_s}, 3, u"730"_s,
        u"Level 3: training stopped 30 d ago (classifier)"_s);
    row("never trained", {u"none"_s, u"1"_s, u"critical"_s}, 3, u""_s,
        u"Level 3: no training of energy model is known"_s);
    row("neither trained", {u"none"_s, u"none"_s, u"critical"_s}, 3, u""_s, u"Level 3: no training of energy model"_s);
    row("critical for another reason", {u"1"_s, u"0.5"_s, u"critical"_s}, 1, u"1"_s, u"Level 1"_s);

    row("deleted an hour after it trained", {u"none"_s, u"1"_s, u"critical"_s, u"1.5"_s}, 1, u"1.5"_s,
        u"Level 1: training stopped 90 min ago (energy model)"_s);
    row("deleted yesterday", {u"none"_s, u"1"_s, u"critical"_s, u"31 30 none"_s}, 2, u"30"_s, u"Level 2"_s);
    row("deleted long ago", {u"none"_s, u"1"_s, u"critical"_s, u"50 none"_s}, 3, u"50"_s,
        u"Level 3: training stopped 50 h"_s);

    row("no answer, fresh as far as is known", {u"?"_s, u"?"_s, u"unknown"_s, u"0.5"_s, u"1"_s}, 0, u"1"_s,
        u"Level 0 by the last known training, 60 min ago (classifier): MLflow does not answer"_s);
    row("no answer for long", {u"?"_s, u"?"_s, u"unknown"_s, u"30"_s, u"29"_s}, 2, u"30"_s,
        u"Level 2 by the last known training, 30 h ago (energy model): MLflow does not answer"_s);
    row("no answer, nothing remembered", {u"?"_s, u"?"_s, u"unknown"_s}, -1, u""_s,
        u"the outage level is not known: MLflow does not answer, and no earlier training is remembered"_s);
    row("no answer, and it is remembered that there was none", {u"?"_s, u"?"_s, u"unknown"_s, u"none"_s, u"1"_s}, 3,
        u""_s, u"Level 3: no training of energy model"_s);
    row("one of two unanswered, remembered", {u"1"_s, u"?"_s, u"unknown"_s, u"?"_s, u"30"_s}, 2, u"30"_s,
        u"Level 2 by the last known training, 30 h ago (classifier): MLflow does not answer"_s);
    row("one of two unanswered, not remembered", {u"1"_s, u"?"_s, u"unknown"_s}, -1, u""_s, u"is not known"_s);
    row("one of two unanswered, the other is silent", {u"49"_s, u"?"_s, u"critical"_s}, 3, u"49"_s,
        u"Level 3 by the last known training, 49 h ago (energy model): MLflow does not answer"_s);
    row("not asked", {u"?"_s, u"?"_s, u""_s, u"30"_s, u"1"_s}, 2, u"30"_s,
        u"Level 2 by the last known training, 30 h ago (energy model): training-recent was not asked"_s);
    row("not asked, nothing remembered", {u"?"_s, u"?"_s, u""_s}, -1, u""_s,
        u"is not known: training-recent was not asked"_s);
}

void TestOutage::levels()
{
    QFETCH(Known, known);
    QFETCH(int, level);
    QFETCH(QString, since);
    QFETCH(QString, says);
    const std::optional<Outage> outage = health::judgeOutage(shippedStack(), inputFrom(known));
    QVERIFY(outage);
    QVERIFY2(outage->level.value_or(-1) == level, qPrintable(outage->summary));
    QVERIFY2(outage->summary.contains(says), qPrintable(outage->summary));
    QCOMPARE(outage->since ? outage->since->toMSecsSinceEpoch() : -1, since.isEmpty() ? -1 : instant(since).value());
}

void TestOutage::withoutHistory()
{
    SignInput input = inputFrom({u"?"_s, u"?"_s, u"unknown"_s});
    input.history = failure(ErrorCode::StorageFailed, u"full"_s);
    QCOMPARE(health::judgeOutage(shippedStack(), input)->level, std::nullopt);
    input = inputFrom({u"30"_s, u"1"_s, u"critical"_s});
    input.history = failure(ErrorCode::StorageFailed, u"full"_s);
    QCOMPARE(health::judgeOutage(shippedStack(), input)->level, std::optional(2));
}

void TestOutage::aStackThatDoesNotTrain()
{
    Bench bench;
    std::get<stack::MlflowCheck>(bench.check(u"training-recent"_s).question).experiments.clear();
    QVERIFY(!health::judgeOutage(bench.stack, inputFrom({u"1"_s, u"1"_s, u"ok"_s})));
    QVERIFY(!health::judgeOutage({}, {{}, {}, store::History(), now}));
}

void TestOutage::ofARealRun()
{
    Bench bench;
    const auto level = [&] {
        const CheckResult result = bench.ask(u"training-recent"_s);
        return health::judgeOutage(bench.stack, {{{result.id, result}}, {result.id}, store::History(), bench.now()});
    };
    QCOMPARE(level()->level, std::optional(0));
    QCOMPARE(level()->since, bench.now().addSecs(-14 * 60));
    // A newer run that does not count changes nothing, and a limit of the metric is nobody's business here.
    bench.factory.classifier().runs.first().start = bench.now().addDays(-1).addSecs(-1);
    bench.factory.classifier().runs.append(
        {u"failed"_s, bench.now().addSecs(-60), {{u"accuracy"_s, 0.9}}, u"FAILED"_s});
    QCOMPARE(level()->level, std::optional(2));
    bench.factory.classifier().deleted = true;
    QCOMPARE(level()->level, std::optional(3));
}

QTEST_GUILESS_MAIN(TestOutage)
#include "tst_outage.moc"
