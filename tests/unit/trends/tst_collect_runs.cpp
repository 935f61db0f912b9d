// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collecting.h"

#include "trends/runtaking.h"

using namespace conche;
using namespace conche::tests;
using State = jobs::Job::State;
using Measures = stack::RunMetric::Measures;

namespace {

stack::RunMetric accuracy(Measures measures = Measures::Value)
{
    return {u"energy"_s, u"accuracy"_s, measures, u"test"_s, {u"EMERGENCY_*"_s}};
}

QString firstTrouble(const Collecting::Outcome &outcome)
{
    return outcome.summary.troubles.isEmpty() ? QString() : outcome.summary.troubles.first().sentence;
}

} // namespace

class TestCollectRuns final : public QObject
{
    Q_OBJECT

    std::unique_ptr<Collecting> m;

    /*! A run every half an hour, the newest half an hour ago; ids count from 0. */
    void addRuns(int count, const QString &prefix = {})
    {
        for (int i = 0; i < count; ++i)
            m->mlflow.add(prefix + QString::number(i), m->now() - (count - i) * 30 * minute, 0.5 + i * 0.0001);
    }

    void write(const store::MetricIntake &intake)
    {
        m->read<int>([&](store::Connection &connection) {
            return store::takeIn(connection, {u"factory"_s, u"acc"_s}, intake).map([] { return 0; });
        });
    }

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<Collecting>();
        m->add(u"acc"_s, accuracy());
    }
    void cleanup() { m.reset(); }

    void takesWhatCounts()
    {
        m->mlflow.add(u"a"_s, m->now() - 3 * hour, 0.5);
        m->mlflow.run(u"a"_s).parameters = {{u"test"_s, u"400"_s}};
        m->mlflow.add(u"failed"_s, m->now() - 2 * hour, 0.1);
        m->mlflow.run(u"failed"_s).status = u"FAILED"_s;
        m->mlflow.add(u"artifact"_s, m->now() - 2 * hour, 0);
        m->mlflow.run(u"artifact"_s).metrics.clear();
        m->mlflow.add(u"made-up"_s, m->now() - 90 * minute, 1);
        m->mlflow.run(u"made-up"_s).name = u"EMERGENCY_RECOVERY_1"_s;
        m->mlflow.add(u"nan"_s, m->now() - hour, 0);
        m->mlflow.run(u"nan"_s).metrics[u"accuracy"_s] = u"NaN"_s;
        m->mlflow.add(u"inf"_s, m->now() - hour + 1, 1.7976931348623157e308);
        const auto outcome = m->collect();
        QCOMPARE(outcome.state, State::Succeeded);
        QCOMPARE(m->text(u"acc"_s), u"a=0.5 nan=NaN inf=inf"_s);
        const store::Sample first = m->samples(u"acc"_s).front();
        QCOMPARE(first.at, m->now() - 3 * hour);
        QCOMPARE(first.label, u"run a"_s);
        QCOMPARE(first.weight, 400);
        QCOMPARE(outcome.summary.samples, 3);
        QCOMPARE(m->contacts(u"acc"_s).first().state, store::Contact::State::Reached);
    }

    void asksOnceWhereNothingIsNew()
    {
        m->add(u"every"_s, accuracy(Measures::Interval));
        addRuns(1200);
        QCOMPARE(m->collect().state, State::Succeeded);
        QCOMPARE(m->samples(u"acc"_s).size(), 1200U);
        QCOMPARE(m->samples(u"every"_s).size(), 1199U);
        QCOMPARE(m->mlflow.lookups, 1);
        QCOMPARE(m->mlflow.searches, 3);
        m->mlflow.lookups = m->mlflow.searches = 0;
        m->pass(5min);
        QCOMPARE(m->collect().state, State::Succeeded);
        QCOMPARE(m->mlflow.searches, 1);
        QCOMPARE(m->mlflow.lookups, 0);
        QCOMPARE(m->samples(u"acc"_s).size(), 1200U);
    }

    void findsOutWhichAreTheNewestRuns()
    {
        addRuns(1200);
        m->collect();
        // As in a store that is older than the question.
        store::MetricIntake older;
        older.progress = m->progress(u"acc"_s);
        trends::RunState state = trends::RunState::fromText(older.progress->resume);
        state.newest = 0;
        older.progress->resume = state.toText();
        write(older);
        m->mlflow.run(u"1000"_s).deleted = true;
        m->pass(1h);
        m->collect();
        QCOMPARE(m->samples(u"acc"_s).size(), 1199U);
        // Once is enough.
        m->pass(1h);
        m->mlflow.searches = 0;
        m->collect();
        QCOMPARE(m->mlflow.searches, 1);
    }

    void asksForNoRunsThatWouldBeForgotten()
    {
        m->add(u"every"_s, accuracy(Measures::Interval));
        m->stack.keepHistory = std::chrono::days(30);
        m->mlflow.add(u"old"_s, m->now() - 40 * day, 0.4);
        m->mlflow.add(u"a"_s, m->now() - 20 * day, 0.5);
        m->mlflow.add(u"b"_s, m->now() - hour, 0.6);
        const auto isKept = [this] {
            return m->mlflow.askedFrom >= m->now() - 31 * day && m->text(u"acc"_s) == "a=0.5 b=0.6"_L1
                && m->text(u"every"_s) == "b=28740"_L1;
        };
        m->collect();
        QVERIFY2(isKept(), qPrintable(m->text(u"acc"_s) + u' ' + m->text(u"every"_s)));
        m->options.again = true;
        m->collect();
        QVERIFY(isKept());
        m->options.again = false;
        m->pass(2h); // older runs are looked at again
        m->collect();
        QVERIFY(isKept());
        // What has left the history is forgotten, and does not come back.
        m->pass(std::chrono::days(11));
        for (int i = 0; i < 3; ++i) {
            m->collect();
            QCOMPARE(m->text(u"acc"_s), u"b=0.6"_s);
            m->pass(2h);
        }
    }

    void isIdempotentAndGoesOn()
    {
        m->add(u"every"_s, accuracy(Measures::Interval));
        m->mlflow.add(u"a"_s, m->now() - hour, 0.5);
        m->collect();
        QCOMPARE(m->text(u"every"_s), QString());
        m->pass(1h);
        m->mlflow.add(u"b"_s, m->now() - 15 * minute, 0.6);
        m->collect();
        m->collect();
        QCOMPARE(m->text(u"acc"_s), u"a=0.5 b=0.6"_s);
        QCOMPARE(m->text(u"every"_s), u"b=105"_s);
        m->pass(12h);
        m->mlflow.add(u"c"_s, m->now(), 0.7);
        m->collect();
        QCOMPARE(m->text(u"every"_s), u"b=105 c=735"_s);
        m->options.again = true;
        m->collect();
        QCOMPARE(m->text(u"every"_s), u"b=105 c=735"_s);
    }

    void revisitsRunsThatGoOn()
    {
        m->mlflow.add(u"long"_s, m->now() - 20 * hour, 0.5);
        m->mlflow.run(u"long"_s).status = u"RUNNING"_s;
        m->mlflow.add(u"b"_s, m->now() - minute, 0.6);
        m->collect();
        QCOMPARE(m->text(u"acc"_s), u"b=0.6"_s);
        QCOMPARE(m->progress(u"acc"_s).open, QStringList{u"long"_s});
        m->pass(10min);
        m->mlflow.run(u"long"_s).status = u"FINISHED"_s;
        m->mlflow.searches = 0;
        m->collect();
        QCOMPARE(m->mlflow.searches, 1);
        QCOMPARE(m->text(u"acc"_s), u"long=0.5 b=0.6"_s);
        QVERIFY(m->progress(u"acc"_s).open.isEmpty());
    }

    void letsDeletedRunsLeave()
    {
        m->add(u"every"_s, accuracy(Measures::Interval));
        m->mlflow.add(u"old"_s, m->now() - 300 * day, 0.4);
        for (const auto &[id, ago] : {std::pair(u"a"_s, 3), {u"b"_s, 2}, {u"c"_s, 1}})
            m->mlflow.add(id, m->now() - ago * hour, 0.5);
        m->collect();
        m->mlflow.run(u"b"_s).deleted = true;
        m->collect();
        QCOMPARE(m->text(u"acc"_s), u"old=0.4 a=0.5 c=0.5"_s);
        QVERIFY(m->text(u"every"_s).endsWith(u"c=120"_s));
        // What is older is looked at again little by little.
        m->mlflow.run(u"old"_s).deleted = true;
        m->collect();
        QVERIFY(m->text(u"acc"_s).startsWith(u"old"_s));
        m->pass(2h);
        m->mlflow.searches = 0;
        m->collect();
        QCOMPARE(m->text(u"acc"_s), u"a=0.5 c=0.5"_s);
        QCOMPARE(m->mlflow.searches, 1); // so few are all in that one page
    }

    void keepsAHistoryThatShrinks()
    {
        addRuns(20);
        m->collect();
        const QString before = m->text(u"acc"_s);
        m->mlflow.runs.erase(m->mlflow.runs.begin() + 2, m->mlflow.runs.end());
        const auto outcome = m->collect();
        QCOMPARE(outcome.state, State::Succeeded);
        QVERIFY2(firstTrouble(outcome).contains("are gone from MLflow at once"_L1), qPrintable(firstTrouble(outcome)));
        QCOMPARE(m->text(u"acc"_s), before);
        QCOMPARE(m->progress(u"acc"_s).trouble, firstTrouble(outcome));
        m->options.again = true;
        QVERIFY(m->collect().summary.troubles.isEmpty());
        QCOMPARE(m->samples(u"acc"_s).size(), 2U);
        QVERIFY(m->progress(u"acc"_s).trouble.isEmpty());
    }

    void saysThatAMetricVanished()
    {
        addRuns(10);
        m->collect();
        for (int i = 0; i < 6; ++i) {
            m->pass(30min);
            const QString id = u"new %1"_s.arg(i);
            m->mlflow.add(id, m->now(), 0);
            m->mlflow.run(id).metrics = {{u"acc"_s, 0.9}};
            const QString trouble = firstTrouble(m->collect());
            QCOMPARE(trouble.isEmpty(), i < 5);
            if (i == 5)
                QVERIFY2(trouble.contains("the newest 6 finished"_L1) && trouble.contains("no \"accuracy\" but acc"_L1),
                    qPrintable(trouble));
        }
        QCOMPARE(m->samples(u"acc"_s).size(), 10U);
        m->pass(30min);
        m->mlflow.add(u"back"_s, m->now(), 0.9);
        QVERIFY(m->collect().summary.troubles.isEmpty());
    }

    void goesOnWhereTheServerWentDown()
    {
        addRuns(1700);
        int left = 3;
        m->http.setHandler([&](const net::HttpRequest &request) -> Result<net::HttpReply> {
            if (left-- == 0)
                return failure(ErrorCode::Refused, u"MLflow does not answer"_s);
            return m->mlflow.answer(request);
        });
        const auto broken = m->collect();
        QCOMPARE(broken.state, State::Failed);
        QCOMPARE(firstTrouble(broken), u"MLflow does not answer"_s);
        QVERIFY(m->samples(u"acc"_s).size() >= 998U);
        const QList<store::Contact> contacts = m->contacts(u"acc"_s);
        QCOMPARE(contacts.last().state, store::Contact::State::Unreachable);
        QCOMPARE(contacts.last().reason, u"MLflow does not answer"_s);
        m->http.setHandler([&](const net::HttpRequest &request) { return m->mlflow.answer(request); });
        m->mlflow.searches = 0;
        QCOMPARE(m->collect().state, State::Succeeded);
        QCOMPARE(m->samples(u"acc"_s).size(), 1700U);
        QVERIFY(m->mlflow.searches <= 3);
        QVERIFY(m->progress(u"acc"_s).trouble.isEmpty());
    }

    void resumesAfterCancel()
    {
        addRuns(1700);
        const auto cancelled = m->collect([](trends::Collection &collection, const QString &note) {
            if (note.contains(" of about "_L1))
                QTimer::singleShot(0, &collection, [&collection] { collection.cancel(); });
        });
        QCOMPARE(cancelled.state, State::Cancelled);
        const size_t taken = m->samples(u"acc"_s).size();
        QVERIFY(taken >= 500U && taken < 1700U);
        // It is not known yet that nothing came since: nobody may call that silence.
        QVERIFY(m->contacts(u"acc"_s).isEmpty());
        m->collect();
        QCOMPARE(m->samples(u"acc"_s).size(), 1700U);
        QCOMPARE(m->contacts(u"acc"_s).last().state, store::Contact::State::Reached);
    }

    void endsInTimeAndGoesOn()
    {
        addRuns(600);
        m->options.timeLimit = 0ms;
        const auto outcome = m->collect();
        QCOMPARE(outcome.state, State::Succeeded);
        QVERIFY(!outcome.summary.isWhole);
        QCOMPARE(outcome.steps.first().state, jobs::StepState::Cancelled);
        m->options.timeLimit = {};
        QVERIFY(m->collect().summary.isWhole);
        QCOMPARE(m->samples(u"acc"_s).size(), 600U);
    }

    void pagesThroughRunsOfOneStart()
    {
        for (int i = 0; i < 1300; ++i)
            m->mlflow.add(u"r%1"_s.arg(i), m->now() - (i < 1200 ? hour : minute), 0.5);
        m->collect();
        QCOMPARE(m->samples(u"acc"_s).size(), 1300U);
        m->options.again = true;
        QVERIFY(m->collect().summary.troubles.isEmpty());
        QCOMPARE(m->samples(u"acc"_s).size(), 1300U);
    }

    void isNotLedAstrayByClocks()
    {
        m->mlflow.time = m->clock.nowUtc().addDays(1);
        m->mlflow.add(u"future"_s, m->now() + day, 0.5);
        const QString trouble = firstTrouble(m->collect());
        QVERIFY2(trouble.contains("the clock of MLflow is 24 h ahead"_L1), qPrintable(trouble));
        QVERIFY(m->progress(u"acc"_s).watermark <= m->now());
        m->mlflow.time = m->clock.nowUtc();
        m->mlflow.add(u"right"_s, m->now(), 0.6);
        QVERIFY(m->collect().summary.troubles.isEmpty());
        QCOMPARE(m->text(u"acc"_s), u"right=0.6 future=0.5"_s);
    }

    void saysWhatBecameOfTheExperiment()
    {
        addRuns(3);
        m->collect();
        const QString before = m->text(u"acc"_s);
        m->mlflow.runs.clear();
        m->mlflow.deletedExperiments = {u"energy"_s};
        QVERIFY(firstTrouble(m->collect()).contains("was deleted in MLflow"_L1));
        m->mlflow.experiments.clear();
        QVERIFY(firstTrouble(m->collect()).contains("no experiment named \"energy\""_L1));
        QCOMPARE(m->contacts(u"acc"_s).last().state, store::Contact::State::Reached);
        QCOMPARE(m->text(u"acc"_s), before);
    }

    void looksForAnExperimentWithoutRunsOnceAnHour_data()
    {
        QTest::addColumn<bool>("hasOldRuns");
        QTest::newRow("no run at all") << false;
        QTest::newRow("runs that are older than what is kept") << true;
    }
    void looksForAnExperimentWithoutRunsOnceAnHour()
    {
        QFETCH(const bool, hasOldRuns);
        m->stack.keepHistory = std::chrono::days(30);
        if (hasOldRuns)
            m->mlflow.add(u"old"_s, m->now() - 60 * day, 0.5);
        const auto asked = [this] {
            m->mlflow.lookups = m->mlflow.searches = 0;
            if (const auto outcome = m->collect(); outcome.state != State::Succeeded)
                return firstTrouble(outcome);
            return u"%1 %2"_s.arg(m->mlflow.lookups).arg(m->mlflow.searches);
        };
        QCOMPARE(asked(), u"1 1"_s);
        m->pass(5min);
        QCOMPARE(asked(), u"0 1"_s);
        m->pass(50min);
        QCOMPARE(asked(), u"0 1"_s);
        QCOMPARE(m->contacts(u"acc"_s).last().state, store::Contact::State::Reached);
        m->pass(10min);
        QCOMPARE(asked(), u"1 1"_s);
        // What comes is seen at once, and so is that it is gone again with all of its experiment.
        m->mlflow.add(u"a"_s, m->now(), 0.6);
        QCOMPARE(asked(), u"0 1"_s);
        QCOMPARE(m->text(u"acc"_s), u"a=0.6"_s);
        m->mlflow.runs.clear();
        m->mlflow.deletedExperiments = {u"energy"_s};
        QVERIFY(asked().contains("was deleted in MLflow"_L1));
        QVERIFY(asked().contains("was deleted in MLflow"_L1));
    }

    void walksAnExperimentOnceForAllItsMetrics()
    {
        addRuns(3);
        m->collect();
        // A metric that comes later gets the whole history, and the others lose nothing.
        m->add(u"every"_s, accuracy(Measures::Interval));
        m->mlflow.searches = 0;
        m->collect();
        QCOMPARE(m->mlflow.searches, 1);
        QCOMPARE(m->text(u"every"_s), u"1=30 2=30"_s);
        QCOMPARE(m->samples(u"acc"_s).size(), 3U);
        m->options.only = {u"acc"_s};
        QCOMPARE(m->collect().steps.size(), 1);
        m->options.only = {u"other"_s};
        QVERIFY(m->collect().steps.isEmpty());
    }

    void noticesAnotherExperimentAtOnce()
    {
        addRuns(20);
        m->mlflow.experiments.insert(u"heat"_s, u"2"_s); // without runs
        const stack::RunMetric heat{u"heat"_s, u"accuracy"_s, {}, {}, {}};
        m->add(u"moved"_s, heat);
        m->collect();
        QCOMPARE(m->text(u"moved"_s), QString());
        m->stack.metrics.last().source = accuracy();
        m->collect();
        QCOMPARE(m->text(u"moved"_s), m->text(u"acc"_s));
        QCOMPARE(m->samples(u"acc"_s).size(), 20U);
        // What is known is of the other one, however much it is.
        m->stack.metrics.last().source = heat;
        const auto outcome = m->collect();
        QVERIFY2(firstTrouble(outcome).isEmpty(), qPrintable(firstTrouble(outcome)));
        QCOMPARE(m->text(u"moved"_s), QString());
        QCOMPARE(m->samples(u"acc"_s).size(), 20U);
    }

    void keepsNothingOfAModel()
    {
        store::MetricIntake versions;
        for (int i = 1; i <= 20; ++i) {
            store::Sample sample;
            sample.at = m->now() - i * hour;
            sample.source = u"models:/classifier/"_s + QString::number(i);
            versions.samples << sample;
        }
        versions.progress = store::MetricProgress();
        versions.progress->watermark = m->now();
        versions.progress->resume = u"{\"asked\":\"classifier/accuracy\"}"_s;
        write(versions);
        QCOMPARE(m->samples(u"acc"_s).size(), 20U);
        addRuns(3);
        const auto outcome = m->collect();
        QVERIFY2(firstTrouble(outcome).isEmpty(), qPrintable(firstTrouble(outcome)));
        QCOMPARE(m->text(u"acc"_s), u"0=0.5 1=0.5001 2=0.5002"_s);
    }

    void goesOnFromBeforeNamesWereStored()
    {
        addRuns(3);
        m->collect();
        store::MetricIntake old;
        old.progress = m->progress(u"acc"_s);
        trends::RunState state = trends::RunState::fromText(old.progress->resume);
        QCOMPARE(std::exchange(state.named, {}), u"energy"_s);
        old.progress->resume = state.toText();
        write(old);
        m->mlflow.lookups = 0;
        m->collect();
        QCOMPARE(m->mlflow.lookups, 0);
        QVERIFY(m->mlflow.askedFrom > m->now() - day);
    }

    void losesNothingWhereTheDiskIsFull()
    {
        addRuns(3);
        m->collect();
        m->read<int>([](store::Connection &connection) {
            return connection.query(u"PRAGMA page_count"_s).and_then([&](const auto &pages) {
                return connection.query(u"PRAGMA max_page_count = "_s + pages.first().first().toString())
                    .map([](const auto &) { return 0; });
            });
        });
        m->pass(1000h);
        addRuns(1500, u"more "_s);
        for (FakeRun &run : m->mlflow.runs)
            run.name = QString(1000, u'x');
        const auto outcome = m->collect();
        QCOMPARE(outcome.state, State::Failed);
        QVERIFY2(firstTrouble(outcome).contains("full"_L1), qPrintable(firstTrouble(outcome)));
        QVERIFY(m->samples(u"acc"_s).size() >= 3U);
        m->read<int>([](store::Connection &connection) {
            return connection.query(u"PRAGMA max_page_count = 1000000"_s).map([](const auto &) { return 0; });
        });
        QCOMPARE(m->collect().state, State::Succeeded);
        QCOMPARE(m->samples(u"acc"_s).size(), 1503U);
    }

    void takesAHundredThousandRuns()
    {
        // Half hours of five years and eight months, all of which are kept.
        m->stack.keepHistory = std::chrono::days(2200);
        addRuns(100'000);
        const auto outcome = m->collect();
        QCOMPARE(outcome.state, State::Succeeded);
        QCOMPARE(outcome.summary.samples, 100'000);
        QCOMPARE(m->samples(u"acc"_s).size(), 100'000U);
    }
};

QTEST_GUILESS_MAIN(TestCollectRuns)
#include "tst_collect_runs.moc"
