// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collecting.h"

#include <QRegularExpression>
#include <QUrlQuery>

using namespace conche;
using namespace conche::tests;
using State = jobs::Job::State;

namespace {

struct FakeVersion
{
    QString number;
    qint64 created = 0;
    QString run;
};

/*! As much of MLflow as the versions of its one model need, "classifier". */
struct FakeRegistry
{
    bool hasModel = true;
    QList<FakeVersion> versions;
    QMap<QString, QJsonObject> runs; ///< by id
    int pageSize = 5000;
    QStringList forbidden; ///< ids of runs
    QMap<QString, int> asked; ///< how often, by route

    /*! A version with a run of its own that began a minute before. */
    void add(const QString &number, qint64 created, double accuracy)
    {
        const QString run = u"run"_s + number;
        versions.append({number, created, run});
        addRun(run, u"1"_s, created - minute, QJsonValue(accuracy));
    }
    void addRun(const QString &id, const QString &experiment, qint64 start, const QJsonValue &accuracy)
    {
        const QJsonArray metrics = accuracy.isNull()
            ? QJsonArray{QJsonObject{{u"key"_s, u"loss"_s}, {u"value"_s, 1}}}
            : QJsonArray{QJsonObject{{u"key"_s, u"accuracy"_s}, {u"value"_s, accuracy}}};
        runs.insert(id,
            {{u"info"_s,
                 QJsonObject{{u"run_id"_s, id}, {u"run_name"_s, id}, {u"experiment_id"_s, experiment},
                     {u"status"_s, u"FINISHED"_s}, {u"start_time"_s, start}, {u"lifecycle_stage"_s, u"active"_s}}},
                {u"data"_s, QJsonObject{{u"metrics"_s, metrics}}}});
    }
    void setInfo(const QString &run, const QString &key, const QString &value)
    {
        QJsonObject info = runs[run]["info"_L1].toObject();
        info[key] = value;
        runs[run]["info"_L1] = info;
    }
    void remove(const QString &number)
    {
        versions.removeIf([&number](const FakeVersion &version) { return version.number == number; });
    }

    [[nodiscard]] Result<net::HttpReply> answer(const net::HttpRequest &request)
    {
        const QString route = request.url.path().section(u"/mlflow/"_s, 1);
        ++asked[route];
        const QUrlQuery query(request.url);
        if (route == "model-versions/search"_L1)
            return list(query.queryItemValue(u"filter"_s, QUrl::FullyDecoded),
                query.queryItemValue(u"page_token"_s, QUrl::FullyDecoded).toInt());
        if (route == "registered-models/get"_L1)
            return hasModel ? json({{u"registered_model"_s, QJsonObject{{u"name"_s, u"classifier"_s}}}}) : missing();
        if (route == "runs/get"_L1) {
            const QString id = query.queryItemValue(u"run_id"_s, QUrl::FullyDecoded);
            if (forbidden.contains(id))
                return json({{u"error_code"_s, u"PERMISSION_DENIED"_s}, {u"message"_s, u"no"_s}}, 403);
            return runs.contains(id) ? json({{u"run"_s, runs.value(id)}}) : missing();
        }
        return found(QJsonDocument::fromJson(request.body).object());
    }

private:
    [[nodiscard]] static net::HttpReply json(const QJsonObject &object, int status = 200)
    {
        return fakes::FakeHttpClient::reply(status, QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
    [[nodiscard]] static net::HttpReply missing()
    {
        return json({{u"error_code"_s, u"RESOURCE_DOES_NOT_EXIST"_s}, {u"message"_s, u"none"_s}}, 404);
    }

    /*! What was changed last comes first, as MLflow has it. */
    [[nodiscard]] net::HttpReply list(const QString &filter, int offset) const
    {
        QJsonArray page;
        const qsizetype count = filter == "name='classifier'"_L1 ? versions.size() : 0;
        for (qsizetype i = offset; i < std::min<qsizetype>(offset + pageSize, count); ++i) {
            const FakeVersion &version = versions[count - 1 - i];
            page.append(QJsonObject{{u"name"_s, u"classifier"_s}, {u"version"_s, version.number},
                {u"creation_timestamp"_s, version.created}, {u"run_id"_s, version.run}});
        }
        QJsonObject answer;
        if (!page.isEmpty())
            answer.insert("model_versions"_L1, page);
        if (offset + pageSize < count)
            answer.insert("next_page_token"_L1, QString::number(offset + pageSize));
        return json(answer);
    }

    /*! Runs of the one experiment whose ids are named. */
    [[nodiscard]] net::HttpReply found(const QJsonObject &question) const
    {
        static const QRegularExpression quoted(u"'([^']+)'"_s);
        const QJsonValue experiment = question.value("experiment_ids"_L1).toArray().first();
        const bool isAll = question.value("run_view_type"_L1) == "ALL"_L1;
        QJsonArray page;
        auto match = quoted.globalMatch(question.value("filter"_L1).toString().section(u"run_id IN"_s, 1));
        while (match.hasNext()) {
            const QString id = match.next().captured(1);
            const QJsonObject run = forbidden.contains(id) ? QJsonObject() : runs.value(id);
            const QJsonObject info = run.value("info"_L1).toObject();
            const bool isActive = info.value("lifecycle_stage"_L1) == "active"_L1;
            if (info.value("experiment_id"_L1) == experiment && (isAll || isActive))
                page.append(run);
        }
        return json(page.isEmpty() ? QJsonObject() : QJsonObject{{u"runs"_s, page}});
    }
};

stack::ModelMetric accuracy()
{
    return {u"classifier"_s, u"accuracy"_s, {}, {u"EMERGENCY_*"_s}};
}

QString firstTrouble(const Collecting::Outcome &outcome)
{
    return outcome.summary.troubles.isEmpty() ? QString() : outcome.summary.troubles.first().sentence;
}

} // namespace

/*! Metrics of a registered model. */
class TestCollectVersions final : public QObject
{
    Q_OBJECT

    std::unique_ptr<Collecting> m;
    FakeRegistry m_registry;

    /*! Requests of one more collection. */
    int requests()
    {
        m_registry.asked.clear();
        const auto outcome = m->collect();
        if (outcome.state != State::Succeeded)
            qWarning("%s", qPrintable(firstTrouble(outcome)));
        int count = 0;
        for (const int asked : std::as_const(m_registry.asked))
            count += asked;
        return count;
    }
    /*! "1=0.5 2=NaN": numbers of versions and their values. */
    QString text() { return m->text(u"acc"_s).remove(u"models:/classifier/"_s); }
    void addVersions(int count)
    {
        for (int i = 1; i <= count; ++i)
            m_registry.add(QString::number(i), m->now() - (count - i + 1) * hour, 0.5);
    }

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<Collecting>();
        m_registry = {};
        m->http.setHandler([this](const net::HttpRequest &request) { return m_registry.answer(request); });
        m->add(u"acc"_s, accuracy());
    }
    void cleanup() { m.reset(); }

    void takesTheMetricOfEachVersionsRun()
    {
        m_registry.add(u"1"_s, m->now() - 5 * day, 0.5);
        m_registry.add(u"2"_s, m->now() - 4 * day, 0.6);
        m_registry.setInfo(u"run2"_s, u"status"_s, u"FAILED"_s); // registered all the same
        m_registry.versions.append({u"3"_s, m->now() - 3 * day, u"run1"_s}); // of the same run
        m_registry.versions.append({u"4"_s, m->now() - 2 * day, {}});
        m_registry.versions.append({u"5"_s, m->now() - 2 * day + 1, u"purged"_s});
        m_registry.versions.append({u"6"_s, m->now() - 2 * day + 2, u"no id'"_s});
        m_registry.add(u"7"_s, m->now() - day, 0);
        m_registry.addRun(u"run7"_s, u"1"_s, m->now() - day, u"NaN"_s);
        m_registry.add(u"8"_s, m->now() - hour, 1);
        m_registry.setInfo(u"run8"_s, u"run_name"_s, u"EMERGENCY_TRAINING"_s);
        m_registry.add(u"9"_s, m->now() - minute, 0.9);
        m_registry.setInfo(u"run9"_s, u"lifecycle_stage"_s, u"deleted"_s); // the version is not
        m_registry.setInfo(u"run9"_s, u"experiment_id"_s, u"2"_s);
        const auto outcome = m->collect();
        QCOMPARE(outcome.state, State::Succeeded);
        QCOMPARE(text(), u"1=0.5 2=0.6 3=0.5 7=NaN 9=0.9"_s);
        QCOMPARE(outcome.summary.samples, 5);
        QVERIFY2(firstTrouble(outcome).isEmpty(), qPrintable(firstTrouble(outcome)));
        QCOMPARE(outcome.steps.first().title, u"MLflow: model classifier"_s);
        const store::Sample first = m->samples(u"acc"_s).front();
        QCOMPARE(first.at, m->now() - 5 * day); // not when its run began
        QCOMPARE(first.label, u"classifier v1"_s);
        QCOMPARE(m->contacts(u"acc"_s).first().state, store::Contact::State::Reached);
        QCOMPARE(requests(), 1);
        QCOMPARE(text(), u"1=0.5 2=0.6 3=0.5 7=NaN 9=0.9"_s);
    }

    void asksForWhatIsNewOnly()
    {
        m->add(u"loss"_s, stack::ModelMetric{u"classifier"_s, u"loss"_s, {}, {}});
        addVersions(450);
        QCOMPARE(requests(), 1 + 3 * 2); // two hundred runs a lot, and the first of each
        QCOMPARE(m->samples(u"acc"_s).size(), 450U);
        QCOMPARE(requests(), 1);
        m->pass(1h);
        m_registry.add(u"451"_s, m->now(), 0.7);
        QCOMPARE(requests(), 2);
        QVERIFY(text().endsWith(u" 451=0.7"_s));
        QCOMPARE(requests(), 1);
        m->options.again = true;
        QCOMPARE(requests(), 1 + 3 * 2);
        QCOMPARE(m->samples(u"acc"_s).size(), 451U);
    }

    void deletedRunsAreNotAskedForOneByOne()
    {
        addVersions(5);
        for (int i = 1; i <= 5; ++i)
            m_registry.setInfo(u"run"_s + QString::number(i), u"lifecycle_stage"_s, u"deleted"_s);
        QCOMPARE(requests(), 1 + 2);
        QCOMPARE(m->samples(u"acc"_s).size(), 5U);
    }

    void readsAllPages()
    {
        m_registry.pageSize = 4;
        addVersions(10);
        QCOMPARE(requests(), 3 + 2);
        QVERIFY(text().startsWith(u"1=0.5 2=0.5 "_s));
        QCOMPARE(m->samples(u"acc"_s).size(), 10U);
    }

    void letsDeletedVersionsLeave()
    {
        addVersions(3);
        m->collect();
        m_registry.remove(u"2"_s);
        QCOMPARE(requests(), 1);
        QCOMPARE(text(), u"1=0.5 3=0.5"_s);
        // The number of one that was deleted is given again.
        m_registry.remove(u"3"_s);
        m->pass(1h);
        m_registry.add(u"3"_s, m->now(), 0.8);
        m->collect();
        QCOMPARE(text(), u"1=0.5 3=0.8"_s);
        QCOMPARE(requests(), 1);
    }

    void keepsWhatAnotherProcessTookMeanwhile()
    {
        addVersions(3);
        m->pass(1h);
        m_registry.add(u"4"_s, m->now(), 0.7);
        m->collect();
        // The list of one that had begun before.
        m->pass(-30min);
        m_registry.remove(u"4"_s);
        m->collect();
        QCOMPARE(text(), u"1=0.5 2=0.5 3=0.5 4=0.7"_s);
        m->pass(1h);
        m->collect();
        QCOMPARE(text(), u"1=0.5 2=0.5 3=0.5"_s);
    }

    void keepsAHistoryThatShrinks()
    {
        addVersions(20);
        m->collect();
        m_registry.versions.erase(m_registry.versions.begin() + 2, m_registry.versions.end());
        const auto outcome = m->collect();
        QCOMPARE(outcome.state, State::Succeeded);
        QVERIFY2(firstTrouble(outcome).contains("18 known version(s)"_L1)
                || firstTrouble(outcome).contains("18 known versions"_L1),
            qPrintable(firstTrouble(outcome)));
        QCOMPARE(m->samples(u"acc"_s).size(), 20U);
        m->options.again = true;
        QVERIFY(m->collect().summary.troubles.isEmpty());
        QCOMPARE(m->samples(u"acc"_s).size(), 2U);
    }

    void waitsForARunThatGoesOn()
    {
        m_registry.add(u"1"_s, m->now() - 30 * minute, 0.5);
        m_registry.setInfo(u"run1"_s, u"status"_s, u"RUNNING"_s);
        QCOMPARE(requests(), 2);
        QCOMPARE(text(), QString());
        QCOMPARE(m->progress(u"acc"_s).open, QStringList{u"run1"_s});
        m_registry.setInfo(u"run1"_s, u"status"_s, u"FINISHED"_s);
        m->pass(10min);
        QCOMPARE(m->collect().summary.samples, 1);
        QCOMPARE(text(), u"1=0.5"_s);
        QVERIFY(m->progress(u"acc"_s).open.isEmpty());
        // One whose client died is waited for two days.
        m_registry.add(u"2"_s, m->now(), 0.6);
        m_registry.setInfo(u"run2"_s, u"status"_s, u"RUNNING"_s);
        m->collect();
        QCOMPARE(text(), u"1=0.5"_s);
        m->pass(49h);
        m->collect();
        QCOMPARE(text(), u"1=0.5 2=0.6"_s);
        QCOMPARE(requests(), 1);
    }

    void saysThatNoVersionCarriesTheMetric()
    {
        m_registry.versions.append({u"1"_s, m->now() - hour, u"artifact"_s});
        m_registry.addRun(u"artifact"_s, u"1"_s, m->now() - hour, QJsonValue());
        QString trouble = firstTrouble(m->collect());
        QVERIFY2(trouble.contains("carry no \"accuracy\" but loss"_L1), qPrintable(trouble));
        // It is known without asking.
        QCOMPARE(requests(), 1);
        QVERIFY(m->progress(u"acc"_s).trouble.contains("but loss"_L1));
        // With the right name the runs are asked again.
        m->stack.metrics.first().source = stack::ModelMetric{u"classifier"_s, u"loss"_s, {}, {}};
        m->collect();
        QCOMPARE(text(), u"1=1"_s);
        QVERIFY(m->progress(u"acc"_s).trouble.isEmpty());
        // What is known is of the other metric.
        m->stack.metrics.first().source = accuracy();
        m->collect();
        QCOMPARE(text(), QString());
    }

    void placeholdersSayNothing()
    {
        addVersions(5);
        for (int i = 1; i <= 5; ++i)
            m_registry.setInfo(u"run"_s + QString::number(i), u"run_name"_s, u"EMERGENCY_RECOVERY"_s);
        QString trouble = firstTrouble(m->collect());
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
        QCOMPARE(text(), QString());
        QCOMPARE(requests(), 1);
        // What lacks the metric is told of all the same, also by a placeholder in its midst.
        for (int i = 6; i <= 8; ++i) {
            const QString run = u"artifact"_s + QString::number(i);
            m_registry.versions.append({QString::number(i), m->now() + i, run});
            m_registry.addRun(run, u"1"_s, m->now(), QJsonValue());
        }
        m_registry.setInfo(u"artifact7"_s, u"run_name"_s, u"EMERGENCY_RECOVERY"_s);
        trouble = firstTrouble(m->collect());
        QVERIFY2(trouble.contains("newest 2 version"_L1) && trouble.contains("carry no \"accuracy\" but loss"_L1),
            qPrintable(trouble));
    }

    void saysThatVersionsHaveNoRun()
    {
        addVersions(1);
        m_registry.versions.append({u"2"_s, m->now() - 3, {}});
        m_registry.versions.append({u"3"_s, m->now() - 2, u"purged"_s});
        QVERIFY(firstTrouble(m->collect()).isEmpty());
        m_registry.versions.append({u"4"_s, m->now() - 1, u"no id'"_s});
        QString trouble = firstTrouble(m->collect());
        QVERIFY2(trouble.contains("newest 3 version"_L1) && trouble.contains("name no run"_L1), qPrintable(trouble));
        QCOMPARE(requests(), 1);
        // What the newest run carries that there is, is known whatever comes later.
        m_registry.versions.append({u"5"_s, m->now(), u"artifact"_s});
        m_registry.addRun(u"artifact"_s, u"1"_s, m->now(), QJsonValue());
        m->collect();
        m_registry.versions.append({u"6"_s, m->now() + 1, u"purged2"_s});
        trouble = firstTrouble(m->collect());
        QVERIFY2(trouble.contains("carry no \"accuracy\" but loss"_L1), qPrintable(trouble));
    }

    void aRefusedRunHoldsUpNoOthers()
    {
        addVersions(3);
        m_registry.forbidden = {u"run1"_s};
        const auto outcome = m->collect();
        QCOMPARE(outcome.state, State::Succeeded);
        const QString trouble = firstTrouble(outcome);
        QVERIFY2(trouble.contains("could not be read: "_L1) && trouble.contains("403"_L1), qPrintable(trouble));
        QCOMPARE(m->progress(u"acc"_s).trouble, trouble);
        QCOMPARE(text(), u"2=0.5 3=0.5"_s);
        QVERIFY(m->progress(u"acc"_s).watermark <= m->now() - 3 * hour);
        QCOMPARE(requests(), 2);
        m_registry.forbidden.clear();
        QVERIFY(m->collect().summary.troubles.isEmpty());
        QCOMPARE(text(), u"1=0.5 2=0.5 3=0.5"_s);
        QCOMPARE(requests(), 1);
    }

    void aRefusedRunHidesNothingElse()
    {
        addVersions(10);
        m->collect();
        m_registry.versions.erase(m_registry.versions.begin(), m_registry.versions.begin() + 8);
        for (int i = 11; i <= 14; ++i) {
            const QString run = u"artifact"_s + QString::number(i);
            m_registry.versions.append({QString::number(i), m->now() - 20 + i, run});
            m_registry.addRun(run, u"1"_s, m->now() - hour, QJsonValue());
        }
        m_registry.forbidden = {u"artifact13"_s};
        const auto outcome = m->collect();
        QCOMPARE(outcome.state, State::Succeeded);
        QStringList sentences;
        for (const trends::CollectSummary::Trouble &trouble : outcome.summary.troubles)
            sentences << trouble.sentence;
        QCOMPARE(sentences.size(), 3);
        QVERIFY2(sentences[0].contains("gone from MLflow at once"_L1), qPrintable(sentences[0]));
        QVERIFY2(sentences[1].contains("newest 3 version"_L1) && sentences[1].contains("but loss"_L1),
            qPrintable(sentences[1]));
        QVERIFY2(sentences[2].contains("could not be read: "_L1), qPrintable(sentences[2]));
        QCOMPARE(m->progress(u"acc"_s).trouble, sentences.join(u'\n'));
    }

    void manyRefusedRunsAreNotAllAskedFor()
    {
        addVersions(30);
        for (int i = 1; i <= 25; ++i)
            m_registry.forbidden << u"run"_s + QString::number(i);
        QCOMPARE(requests(), 1 + 10);
        QCOMPARE(text(), QString());
        // Those that were refused come last.
        QCOMPARE(requests(), 1 + 10);
        m->collect();
        QCOMPARE(m->samples(u"acc"_s).size(), 5U);
    }

    void looksForAModelWithoutVersionsOnceAnHour()
    {
        QCOMPARE(requests(), 2);
        m->pass(50min);
        QCOMPARE(requests(), 1);
        m->pass(10min);
        QCOMPARE(requests(), 2);
        addVersions(1);
        m->collect();
        m_registry.versions.clear();
        m_registry.hasModel = false;
        const auto outcome = m->collect();
        QCOMPARE(outcome.state, State::Failed);
        QVERIFY2(firstTrouble(outcome).contains("no registered model named \"classifier\""_L1),
            qPrintable(firstTrouble(outcome)));
        QCOMPARE(text(), u"1=0.5"_s);
        QCOMPARE(m->contacts(u"acc"_s).last().state, store::Contact::State::Reached);
        QCOMPARE(m->collect().state, State::Failed);
    }

    void goesOnWhereTheServerWentDown()
    {
        addVersions(450);
        int left = 4;
        m->http.setHandler([&](const net::HttpRequest &request) -> Result<net::HttpReply> {
            if (left-- <= 0)
                return failure(ErrorCode::Refused, u"MLflow does not answer"_s);
            return m_registry.answer(request);
        });
        const auto broken = m->collect();
        QCOMPARE(broken.state, State::Failed);
        QCOMPARE(firstTrouble(broken), u"MLflow does not answer"_s);
        const size_t taken = m->samples(u"acc"_s).size();
        QVERIFY(taken >= 200U && taken < 450U);
        m->http.setHandler([this](const net::HttpRequest &request) { return m_registry.answer(request); });
        QCOMPARE(requests(), 1 + 2 * 2);
        QCOMPARE(m->samples(u"acc"_s).size(), 450U);
    }

    void asksForNoVersionsThatWouldBeForgotten()
    {
        m->stack.keepHistory = std::chrono::days(30);
        m_registry.add(u"1"_s, m->now() - 60 * day, 0.5);
        m_registry.add(u"2"_s, m->now() - day, 0.6);
        QCOMPARE(requests(), 2);
        QCOMPARE(text(), u"2=0.6"_s);
        QCOMPARE(requests(), 1);
    }
};

QTEST_GUILESS_MAIN(TestCollectVersions)
#include "tst_collect_versions.moc"
