// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace conche;
using namespace conche::tests;
using namespace Qt::StringLiterals;

namespace {

const QString check = u"training-recent"_s;
constexpr int minute = 60;
constexpr int hour = 3600;
constexpr double largest = 1.7976931348623157e308;

} // namespace

/*! How recent training is: the boundaries, and everything that looks like training and is none. */
class TestTraining final : public QObject
{
    Q_OBJECT

    static FakeRun run(const Bench &bench, const QString &name, int secondsAgo, const QJsonValue &value = 0.9,
        const QString &metric = u"r2_score"_s)
    {
        return {name, bench.now().addSecs(-secondsAgo), {{metric, value}}};
    }

    static void setServerClock(Bench &bench, int secondsAhead)
    {
        bench.httpOverride = [&bench, secondsAhead](Key, const Asked &asked) -> std::optional<Bench::Reply> {
            net::HttpReply reply = bench.factory.answer(asked).reply();
            reply.serverTime = bench.now().addSecs(secondsAhead);
            return reply;
        };
    }

private Q_SLOTS:
    void age_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<QString>("summary");
        const QString rest = u", classifier trained 14 min ago"_s;
        QTest::newRow("trained this second")
            << 0 << Verdict::Ok << u"classifier trained 14 min ago, energy model trained 0 ms ago"_s;
        QTest::newRow("two hours ago") << 2 * hour << Verdict::Ok << u"energy model trained 2 h ago"_s + rest;
        QTest::newRow("two hours and a second ago")
            << 2 * hour + 1 << Verdict::Warning << u"energy model silent 2 h"_s + rest;
        QTest::newRow("a day ago") << 24 * hour << Verdict::Warning << u"energy model silent 24 h"_s + rest;
        QTest::newRow("a day and a second ago")
            << 24 * hour + 1 << Verdict::Critical << u"energy model silent 24 h"_s + rest;
        QTest::newRow("three days ago") << 72 * hour << Verdict::Critical << u"energy model silent 3 d"_s + rest;
    }

    void age()
    {
        QFETCH(int, seconds);
        QFETCH(Verdict, verdict);
        QFETCH(QString, summary);
        Bench bench;
        bench.factory.energy().runs = {run(bench, u"last"_s, seconds)};
        const health::CheckResult result = bench.ask(check);
        QCOMPARE(result.verdict, verdict);
        QCOMPARE(result.summary, summary);
        QCOMPARE(result.evidence.source, u"MLflow"_s);
        QVERIFY(result.evidence.rule.contains("Warning after 2 h, Critical after 24 h"_L1));
        QCOMPARE(result.evidence.nextStep.isEmpty(), verdict != Verdict::Critical);
    }

    void worstExperimentDecidesAndIsNamedFirst()
    {
        Bench bench;
        bench.factory.classifier().runs = {run(bench, u"old"_s, 3 * 24 * hour, 0.8, u"accuracy"_s)};
        const health::CheckResult result = bench.ask(check);
        QCOMPARE(result.verdict, Verdict::Critical);
        QCOMPARE(result.summary, u"classifier silent 3 d, energy model trained 12 min ago"_s);
    }

    void newerRunThatIsNotFinished_data()
    {
        QTest::addColumn<QString>("status");
        for (const QString &status : {u"FAILED"_s, u"RUNNING"_s, u"KILLED"_s, u"SCHEDULED"_s})
            QTest::newRow(qPrintable(status)) << status;
    }

    void newerRunThatIsNotFinished()
    {
        QFETCH(QString, status);
        Bench bench;
        FakeRun newer = run(bench, u"newer"_s, 5 * minute);
        newer.status = status;
        bench.factory.energy().runs = {newer, run(bench, u"good"_s, 3 * hour)};
        const health::CheckResult result = bench.ask(check);
        QCOMPARE(result.verdict, Verdict::Warning);
        QCOMPARE(result.summary, u"energy model silent 3 h, classifier trained 14 min ago"_s);
        QVERIFY2(factsText(result).contains(u"newer is "_s + status + u", started 5 min ago"_s),
            qPrintable(factsText(result)));
    }

    /*! A server that does not filter must not turn a failed run into a good one. */
    void serverThatIgnoresTheFilter()
    {
        Bench bench;
        FakeRun failed = run(bench, u"failed"_s, 5 * minute);
        failed.status = u"FAILED"_s;
        bench.factory.energy().runs = {failed};
        bench.httpOverride = [&bench](Key key, Asked asked) -> std::optional<Bench::Reply> {
            asked.body.replace("attributes.status = 'FINISHED'", "");
            return key == Key::Runs ? std::optional(Bench::Reply(bench.factory.answer(asked).reply())) : std::nullopt;
        };
        QCOMPARE(bench.ask(check).verdict, Verdict::Critical);
    }

    void newerRunWithoutFiniteNumber_data()
    {
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("not a number") << QJsonValue(u"NaN"_s);
        QTest::newRow("infinite, as the store keeps it") << QJsonValue(largest);
        QTest::newRow("minus infinite, as the store keeps it") << QJsonValue(-largest);
        QTest::newRow("infinite, as a word") << QJsonValue(u"Infinity"_s);
        QTest::newRow("minus infinite, as a word") << QJsonValue(u"-Infinity"_s);
    }

    void newerRunWithoutFiniteNumber()
    {
        QFETCH(QJsonValue, value);
        Bench bench;
        bench.factory.energy().runs = {run(bench, u"strange"_s, 5 * minute, value), run(bench, u"good"_s, 25 * hour)};
        const health::CheckResult result = bench.ask(check);
        QCOMPARE(result.verdict, Verdict::Critical);
        QCOMPARE(result.summary, u"energy model silent 25 h, classifier trained 14 min ago"_s);
        QVERIFY2(factsText(result).contains("r2_score is no number: strange"_L1), qPrintable(factsText(result)));
    }

    void runOfAnotherMetricDoesNotCount()
    {
        Bench bench;
        bench.factory.energy().runs = {run(bench, u"emergency"_s, 5 * minute, 0.99, u"train_r2"_s)};
        const health::CheckResult result = bench.ask(check);
        QCOMPARE(result.verdict, Verdict::Critical);
        QVERIFY2(result.summary.startsWith("energy model has never trained: no finished run carries r2_score"_L1),
            qPrintable(result.summary));
    }

    void placeholder_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("modelType");
        QTest::newRow("by name") << u"EMERGENCY_2026-03-10"_s << QString();
        QTest::newRow("by name in lower case") << u"emergency_linear"_s << QString();
        QTest::newRow("by name with a slash") << u"EMERGENCY_a/b"_s << QString();
        QTest::newRow("by name with a line end") << u"EMERGENCY_a\nb"_s << QString();
        QTest::newRow("by its parameter model_type") << u"nightly"_s << u"EMERGENCY_LinearRegression"_s;
    }

    void placeholder()
    {
        QFETCH(QString, name);
        QFETCH(QString, modelType);
        Bench bench;
        FakeRun emergency = run(bench, name, 5 * minute);
        if (!modelType.isEmpty())
            emergency.parameters.insert(u"model_type"_s, modelType);
        bench.factory.energy().runs = {emergency, run(bench, u"good"_s, 25 * hour)};
        const health::CheckResult result = bench.ask(check);
        QCOMPARE(result.verdict, Verdict::Critical);
        QCOMPARE(result.summary,
            u"energy model silent 25 h (placeholder %1 does not count), classifier trained 14 min ago"_s.arg(
                name.simplified()));
        QVERIFY2(factsText(result).contains(u"placeholders that do not count: "_s + name.simplified()),
            qPrintable(factsText(result)));
    }

    void onlyPlaceholders()
    {
        Bench bench;
        bench.factory.energy().runs = {run(bench, u"EMERGENCY_1"_s, minute), run(bench, u"EMERGENCY_2"_s, 2 * minute),
            run(bench, u"EMERGENCY_3"_s, 3 * minute), run(bench, u"EMERGENCY_4"_s, 4 * minute)};
        const health::CheckResult result = bench.ask(check);
        QCOMPARE(result.verdict, Verdict::Critical);
        QVERIFY2(factsText(result).contains("EMERGENCY_1, EMERGENCY_2, EMERGENCY_3 and 1 more"_L1),
            qPrintable(factsText(result)));
    }

    /*! A name that only holds the pattern somewhere is no placeholder. */
    void nameThatOnlyResemblesAPlaceholderCounts()
    {
        Bench bench;
        bench.factory.energy().runs = {run(bench, u"after EMERGENCY_1"_s, 5 * minute)};
        QCOMPARE(bench.ask(check).verdict, Verdict::Ok);
    }

    void runInTheFuture_data()
    {
        QTest::addColumn<int>("secondsAhead");
        QTest::addColumn<Verdict>("verdict");
        QTest::newRow("five minutes ahead, which clocks may differ by") << 5 * minute << Verdict::Ok;
        QTest::newRow("five minutes and a second ahead") << 5 * minute + 1 << Verdict::Warning;
        QTest::newRow("a day ahead") << 24 * hour << Verdict::Warning;
    }

    void runInTheFuture()
    {
        QFETCH(int, secondsAhead);
        QFETCH(Verdict, verdict);
        Bench bench;
        bench.factory.energy().runs.append(run(bench, u"tomorrow"_s, -secondsAhead));
        const health::CheckResult result = bench.ask(check);
        QCOMPARE(result.verdict, verdict);
        QCOMPARE(factsText(result).contains("runs that start in the future and do not count: tomorrow"_L1),
            verdict == Verdict::Warning);
        QVERIFY2(verdict == Verdict::Ok || result.summary.contains("in the future"_L1), qPrintable(result.summary));
    }

    void onlyRunsInTheFuture()
    {
        Bench bench;
        bench.factory.energy().runs = {run(bench, u"tomorrow"_s, -24 * hour)};
        const health::CheckResult result = bench.ask(check);
        QCOMPARE(result.verdict, Verdict::Critical);
        QVERIFY(factsText(result).contains("tomorrow"_L1));
    }

    void serverClock_data()
    {
        QTest::addColumn<int>("secondsAhead");
        QTest::addColumn<QString>("end");
        QTest::newRow("right") << 0 << QString();
        QTest::newRow("five minutes ahead") << 5 * minute << QString();
        QTest::newRow("five minutes and a second ahead")
            << 5 * minute + 1 << u"; the clock of MLflow is off by 5 min"_s;
        QTest::newRow("a day ahead") << 24 * hour << u"; the clock of MLflow is off by 24 h"_s;
        QTest::newRow("a day behind") << -24 * hour << u"; the clock of MLflow is off by 24 h"_s;
    }

    void serverClock()
    {
        QFETCH(int, secondsAhead);
        QFETCH(QString, end);
        Bench bench;
        setServerClock(bench, secondsAhead);
        const health::CheckResult result = bench.ask(check);
        QCOMPARE(result.verdict, end.isEmpty() ? Verdict::Ok : Verdict::Warning);
        QVERIFY2(result.summary.endsWith(u" ago"_s + end), qPrintable(result.summary));
        QCOMPARE(
            factsText(result).contains(secondsAhead > 0 ? "ahead of this machine's"_L1 : "behind this machine's"_L1),
            !end.isEmpty());
    }

    void goodRunOnALaterPageIsFound()
    {
        Bench bench;
        QList<FakeRun> runs;
        for (int i = 0; i < 450; ++i)
            runs << run(bench, u"artifact %1"_s.arg(i), i + 1, 1, u"size"_s);
        runs << run(bench, u"good"_s, 90 * minute);
        bench.factory.energy().runs = runs;
        const health::CheckResult result = bench.ask(check);
        QCOMPARE(result.verdict, Verdict::Ok);
        QVERIFY(factsText(result).contains("energy model: newest training: good at "_L1));
    }

    void pagesWithoutEnd_data()
    {
        QTest::addColumn<bool>("sameToken");
        QTest::newRow("the same page token again and again") << true;
        QTest::newRow("a new page token each time") << false;
    }

    void pagesWithoutEnd()
    {
        QFETCH(bool, sameToken);
        Bench bench;
        int pages = 0;
        bench.httpOverride = [&](Key key, const Asked &) -> std::optional<Bench::Reply> {
            if (key != Key::Runs)
                return std::nullopt;
            const QString token = sameToken ? u"again"_s : QString::number(++pages);
            return jsonAnswer(QJsonDocument(QJsonObject{{u"next_page_token"_s, token}}).toJson()).reply();
        };
        const health::CheckResult result = bench.ask(check);
        QVERIFY(result.verdict == Verdict::Critical || result.verdict == Verdict::Unknown);
        QVERIFY2(bench.http.requests().size() <= 2 * 52, "pages are bounded");
        QCOMPARE(unreadable(result, bench.check(check)), QString());
    }

    void experimentThatIsMissing()
    {
        Bench bench;
        bench.factory.experiments.removeFirst();
        const health::CheckResult result = bench.ask(check);
        QCOMPARE(result.verdict, Verdict::Critical);
        QVERIFY2(
            result.summary.startsWith("energy model has no experiment \"chocolate_energy_optimization\" in MLflow"_L1),
            qPrintable(result.summary));
    }

    void experimentThatIsDeleted()
    {
        Bench bench;
        bench.factory.energy().deleted = true;
        const health::CheckResult result = bench.ask(check);
        QCOMPARE(result.verdict, Verdict::Critical);
        QVERIFY2(result.summary.contains("\"chocolate_energy_optimization\" deleted"_L1), qPrintable(result.summary));
    }

    void oneExperimentErrs_data()
    {
        QTest::addColumn<int>("otherSeconds");
        QTest::addColumn<Verdict>("verdict");
        QTest::newRow("while the other trained") << 5 * minute << Verdict::Unknown;
        QTest::newRow("while the other is late") << 3 * hour << Verdict::Unknown;
        QTest::newRow("while the other is silent, which stays a finding") << 25 * hour << Verdict::Critical;
    }

    void oneExperimentErrs()
    {
        QFETCH(int, otherSeconds);
        QFETCH(Verdict, verdict);
        Bench bench;
        bench.factory.energy().runs = {run(bench, u"last"_s, otherSeconds)};
        bench.httpOverride = [](Key key, const Asked &asked) -> std::optional<Bench::Reply> {
            if (key == Key::Runs && asked.body.contains("\"experiment_ids\":[\"2\"]"))
                return failure(ErrorCode::ServerFailed, u"MLflow failed; see its log"_s);
            return std::nullopt;
        };
        const health::CheckResult result = bench.ask(check);
        QCOMPARE(result.verdict, verdict);
        if (verdict == Verdict::Critical) {
            QVERIFY(result.summary.startsWith("energy model silent 25 h"_L1));
            QVERIFY2(factsText(result).contains("MLflow failed"_L1), "what the other one failed with is told");
        }
    }

    void namesAreEncodedAndShownAsTheyAre()
    {
        Bench bench;
        const QString name = u"räum & co/100%+#?"_s;
        bench.question<stack::MlflowCheck>(check).experiments[0].name = name;
        bench.factory.energy().name = name;
        bench.factory.energy().runs = {run(bench, u"run %4 of %1"_s, 5 * minute)};
        const health::CheckResult result = bench.ask(check);
        QCOMPARE(result.verdict, Verdict::Ok);
        QVERIFY2(factsText(result).contains("run %4 of %1 at 2026-03-10T09:25:00Z, r2_score 0.9"_L1),
            qPrintable(factsText(result)));
    }
};

QTEST_GUILESS_MAIN(TestTraining)
#include "tst_questions_training.moc"
