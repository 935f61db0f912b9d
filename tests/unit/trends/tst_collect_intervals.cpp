// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collecting.h"

using namespace conche;
using namespace conche::tests;

/*! Intervals between runs of which the oldest are forgotten. */
class TestCollectIntervals final : public QObject
{
    Q_OBJECT

    std::unique_ptr<Collecting> m;

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<Collecting>();
        m->stack.keepHistory = std::chrono::days(30);
        m->add(u"every"_s, stack::RunMetric{u"energy"_s, u"accuracy"_s, stack::RunMetric::Measures::Interval, {}, {}});
    }
    void cleanup() { m.reset(); }

    void keepsTheOneAfterARunThatIsForgotten()
    {
        m->mlflow.add(u"a"_s, m->now() - 22 * day, 0.5);
        m->mlflow.add(u"b"_s, m->now() - 20 * day, 0.5);
        m->mlflow.add(u"c"_s, m->now() - hour, 0.6);
        m->collect();
        QCOMPARE(m->text(u"every"_s), u"b=2880 c=28740"_s);
        m->pass(std::chrono::days(11));
        for (int i = 0; i < 3; ++i) {
            m->collect();
            QCOMPARE(m->text(u"every"_s), u"c=28740"_s);
            m->pass(2h);
        }
    }

    void areRightWhereTheFirstRunIsForgotten()
    {
        for (const auto &[id, ago] : {std::pair(u"a"_s, 22), {u"b"_s, 21}, {u"c"_s, 20}, {u"d"_s, 5}, {u"e"_s, 1}})
            m->mlflow.add(id, m->now() - ago * day, 0.5);
        m->collect();
        m->pass(std::chrono::days(10));
        for (int i = 0; i < 2; ++i) {
            m->collect();
            QCOMPARE(m->text(u"every"_s), u"c=1440 d=21600 e=5760"_s);
            m->pass(2h);
        }
        // One that is deleted, and one that comes late: what was before them is known, though it is forgotten.
        m->mlflow.run(u"c"_s).deleted = true;
        m->collect();
        QCOMPARE(m->text(u"every"_s), u"d=23040 e=5760"_s);
        m->pass(2h);
        m->mlflow.add(u"late"_s, m->mlflow.run(u"d"_s).start - day, 0.5);
        m->collect();
        QCOMPARE(m->text(u"every"_s), u"late=21600 d=1440 e=5760"_s);
    }

    void beginAnewAfterAllRunsAreForgotten()
    {
        m->mlflow.add(u"a"_s, m->now() - 22 * day, 0.5);
        m->mlflow.add(u"b"_s, m->now() - 21 * day, 0.5);
        m->collect();
        m->pass(std::chrono::days(11));
        m->collect();
        QCOMPARE(m->text(u"every"_s), QString());
        // There is none before the first, and the next one is on another page.
        m->mlflow.add(u"x"_s, m->now() - 2 * hour, 0.5);
        for (int i = 0; i < 600; ++i) {
            m->mlflow.add(u"failed %1"_s.arg(i), m->now() - hour - 600 + i, 0.5);
            m->mlflow.runs.last().status = u"FAILED"_s;
        }
        m->mlflow.add(u"y"_s, m->now(), 0.5);
        m->collect();
        QCOMPARE(m->text(u"every"_s), u"y=120"_s);
    }
};

QTEST_GUILESS_MAIN(TestCollectIntervals)
#include "tst_collect_intervals.moc"
