// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collecting.h"

using namespace conche;
using namespace conche::tests;
using State = jobs::Job::State;

/*! How runs that are known are looked at again, so that deleted ones leave. */
class TestCollectReviews final : public QObject
{
    Q_OBJECT

    std::unique_ptr<Collecting> m;

    /*! A run every half an hour, the newest half an hour ago; ids count from 0. */
    void addRuns(int count)
    {
        for (int i = 0; i < count; ++i)
            m->mlflow.add(QString::number(i), m->now() - (count - i) * 30 * minute, 0.5 + i * 0.0001);
    }

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<Collecting>();
        m->add(u"acc"_s, stack::RunMetric{u"energy"_s, u"accuracy"_s, stack::RunMetric::Measures::Value, {}, {}});
    }
    void cleanup() { m.reset(); }

    void reviewsManyRunsWhenSomethingIsNew()
    {
        addRuns(1200);
        m->collect();
        m->mlflow.run(u"0"_s).deleted = true;
        m->mlflow.searches = 0;
        m->pass(3h);
        m->collect();
        QCOMPARE(m->mlflow.searches, 1);
        QCOMPARE(m->samples(u"acc"_s).size(), 1200U);
        m->mlflow.add(u"new"_s, m->now(), 0.7);
        m->mlflow.searches = 0;
        m->collect();
        QCOMPARE(m->mlflow.searches, 4);
        QCOMPARE(m->samples(u"acc"_s).size(), 1200U);
        QCOMPARE(m->samples(u"acc"_s).front().source, u"1"_s);
    }

    void reviewsTheNewestOfManyRunsOnceAnHour()
    {
        addRuns(1200);
        m->collect();
        m->mlflow.run(u"1000"_s).deleted = true; // of four days ago
        m->pass(5min);
        m->collect();
        QCOMPARE(m->samples(u"acc"_s).size(), 1200U);
        m->mlflow.searches = 0;
        m->pass(1h);
        m->collect();
        QCOMPARE(m->samples(u"acc"_s).size(), 1199U);
        QCOMPARE(m->mlflow.searches, 1);
        m->pass(5min);
        m->collect();
        QVERIFY(m->mlflow.askedFrom > m->now() - day);
    }

    void knowsTheNewestRunsAlsoWhereAWalkWasCut()
    {
        addRuns(1200);
        int left = 3; // the experiment, and two of three pages
        m->http.setHandler([&](const net::HttpRequest &request) -> Result<net::HttpReply> {
            if (left-- <= 0)
                return failure(ErrorCode::Refused, u"MLflow does not answer"_s);
            return m->mlflow.answer(request);
        });
        QCOMPARE(m->collect().state, State::Failed);
        m->http.setHandler([&](const net::HttpRequest &request) { return m->mlflow.answer(request); });
        m->collect();
        QCOMPARE(m->samples(u"acc"_s).size(), 1200U);
        m->mlflow.run(u"900"_s).deleted = true; // of six days ago
        m->pass(1h);
        m->collect();
        QCOMPARE(m->samples(u"acc"_s).size(), 1199U);
        // It began where the walk that was cut had come to; from now on the newest are known.
        m->pass(1h);
        m->mlflow.searches = 0;
        m->collect();
        QCOMPARE(m->mlflow.searches, 1);
    }
};

QTEST_GUILESS_MAIN(TestCollectReviews)
#include "tst_collect_reviews.moc"
