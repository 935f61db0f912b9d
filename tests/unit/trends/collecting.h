// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakes/fakeclock.h"
#include "fakes/fakecommandrunner.h"
#include "fakes/fakecredentialstore.h"
#include "fakes/fakehttpclient.h"
#include "trends/collection.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <limits>

namespace conche::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

inline constexpr qint64 minute = 60'000;
inline constexpr qint64 hour = 60 * minute;
inline constexpr qint64 day = 24 * hour;

struct FakeRun
{
    QString id;
    qint64 start = 0;
    QString status = u"FINISHED"_s;
    QMap<QString, QJsonValue> metrics;
    QMap<QString, QString> parameters;
    QString name;
    bool deleted = false;
};

/*! As much of MLflow as a walk through an experiment needs: it filters, sorts and pages as the real one does. */
struct FakeMlflow
{
    QMap<QString, QString> experiments{{u"energy"_s, u"1"_s}}; ///< ids by name
    QStringList deletedExperiments;
    QList<FakeRun> runs; ///< of experiment 1
    QDateTime time;
    int searches = 0;
    int lookups = 0;
    qint64 askedFrom = 0; ///< by the last search: the earliest start

    void add(const QString &id, qint64 start, double value)
    {
        FakeRun run{id, start, u"FINISHED"_s, {{u"accuracy"_s, value}}, {}, u"run "_s + id};
        runs.append(run);
    }
    FakeRun &run(const QString &id) { return *std::ranges::find(runs, id, &FakeRun::id); }

    [[nodiscard]] Result<net::HttpReply> answer(const net::HttpRequest &request)
    {
        const bool isSearch = request.url.path().endsWith(u"/runs/search"_s);
        ++(isSearch ? searches : lookups);
        const QJsonObject question = QJsonDocument::fromJson(request.body).object();
        if (isSearch)
            askedFrom = startIn(question);
        net::HttpReply reply = isSearch ? found(question) : experiment(request.url.query().section(u'=', 1));
        reply.serverTime = time;
        return reply;
    }

private:
    [[nodiscard]] static net::HttpReply json(const QJsonObject &object, int status = 200)
    {
        return fakes::FakeHttpClient::reply(status, QJsonDocument(object).toJson(QJsonDocument::Compact));
    }

    [[nodiscard]] net::HttpReply experiment(const QString &name) const
    {
        if (!experiments.contains(name))
            return json({{u"error_code"_s, u"RESOURCE_DOES_NOT_EXIST"_s}, {u"message"_s, u"none"_s}}, 404);
        const QString stage = deletedExperiments.contains(name) ? u"deleted"_s : u"active"_s;
        return json({{u"experiment"_s,
            QJsonObject{
                {u"experiment_id"_s, experiments.value(name)}, {u"name"_s, name}, {u"lifecycle_stage"_s, stage}}}});
    }

    [[nodiscard]] static QJsonObject jsonOf(const FakeRun &run)
    {
        QJsonArray metrics;
        for (auto it = run.metrics.begin(); it != run.metrics.end(); ++it)
            metrics.append(QJsonObject{{u"key"_s, it.key()}, {u"value"_s, it.value()}});
        QJsonArray parameters;
        for (auto it = run.parameters.begin(); it != run.parameters.end(); ++it)
            parameters.append(QJsonObject{{u"key"_s, it.key()}, {u"value"_s, it.value()}});
        return {{u"info"_s,
                    QJsonObject{{u"run_id"_s, run.id}, {u"run_name"_s, run.name}, {u"status"_s, run.status},
                        {u"start_time"_s, run.start}, {u"lifecycle_stage"_s, u"active"_s}}},
            {u"data"_s, QJsonObject{{u"metrics"_s, metrics}, {u"params"_s, parameters}}}};
    }

    [[nodiscard]] static qint64 startIn(const QJsonObject &question)
    {
        return question.value("filter"_L1).toString().section(u">= "_s, 1).toLongLong();
    }

    [[nodiscard]] net::HttpReply found(const QJsonObject &question) const
    {
        const qint64 from = startIn(question);
        QList<const FakeRun *> matching;
        for (const FakeRun &run : runs) {
            if (!run.deleted && run.start >= from)
                matching << &run;
        }
        std::ranges::stable_sort(matching, {}, &FakeRun::start);
        const bool isOurs = question.value("experiment_ids"_L1).toArray().first().toString() == u"1"_s;
        const qsizetype offset = question.value("page_token"_L1).toString().toLongLong();
        const qsizetype most = question.value("max_results"_L1).toInt();
        QJsonArray page;
        for (const FakeRun *run : isOurs ? matching.mid(offset, most) : QList<const FakeRun *>())
            page.append(jsonOf(*run));
        QJsonObject answer;
        if (!page.isEmpty())
            answer.insert("runs"_L1, page);
        if (isOurs && offset + most < matching.size())
            answer.insert("next_page_token"_L1, QString::number(offset + most));
        return json(answer);
    }
};

/*! A stack, its peers and a store, all made up. */
class Collecting
{
public:
    Collecting()
        : m_database(m_folder.filePath(u"conche.db"_s))
        , m_runs(m_database, m_folder.filePath(u"unsaved"_s))
    {
        stack.name = u"factory"_s;
        stack.title = u"Factory"_s;
        stack.zone = u"UTC"_s;
        stack.mlflow = stack::HttpPeer{QUrl(u"http://mlflow.example:5000"_s), {}, {}};
        mlflow.time = clock.nowUtc();
        http.setHandler([this](const net::HttpRequest &request) { return mlflow.answer(request); });
    }

    fakes::FakeClock clock;
    fakes::FakeHttpClient http;
    fakes::FakeCommandRunner runner;
    FakeMlflow mlflow;
    stack::Stack stack;
    trends::CollectOptions options;

    [[nodiscard]] qint64 now() const { return clock.nowUtc().toMSecsSinceEpoch(); }
    [[nodiscard]] store::Database &database() { return m_database; }
    [[nodiscard]] store::CheckRuns &runs() { return m_runs; }
    [[nodiscard]] QString storePath() const { return m_folder.filePath(u"conche.db"_s); }
    [[nodiscard]] peers::Tools tools() { return {http, runner, {m_keychain, m_environment, m_files}, clock}; }

    /*! Puts a secret into the file of that name. */
    void allow(const QString &file) { m_files.put(file, Secret("token")); }
    void pass(std::chrono::milliseconds span)
    {
        clock.advance(span);
        mlflow.time = clock.nowUtc();
    }

    stack::Metric &add(const QString &id, const decltype(stack::Metric::source) &source)
    {
        stack::Metric metric;
        metric.id = id;
        metric.title = id;
        metric.source = source;
        stack.metrics.append(metric);
        return stack.metrics.last();
    }

    struct Outcome
    {
        jobs::Job::State state = jobs::Job::State::Waiting;
        trends::CollectSummary summary;
        QList<jobs::Step> steps;
    };

    /*! \a during is called with each step's new note. */
    Outcome collect(const std::function<void(trends::Collection &, const QString &)> &during = {})
    {
        options.grant = stack::Grant(stack::demandsOf(stack));
        trends::Collection collection(tools(), m_database, m_runs, stack, options);
        QEventLoop loop;
        Outcome outcome;
        QObject::connect(&collection, &jobs::Job::finished, &loop, [&](jobs::Job::State state) {
            outcome.state = state;
            loop.quit();
        });
        QObject::connect(&collection, &jobs::Job::stepChanged, &loop, [&](qsizetype index) {
            if (during)
                during(collection, collection.steps()[index].note);
        });
        collection.start();
        loop.exec();
        outcome.summary = collection.summary();
        outcome.steps = collection.steps();
        return outcome;
    }

    template <typename T>
    T read(const std::function<Result<T>(store::Connection &)> &work)
    {
        QObject owner;
        std::optional<Result<T>> answer;
        m_database.perform<T>(work, &owner, [&answer](Result<T> found) { answer = std::move(found); });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 30'000) || !*answer)
            qFatal("no answer of the store: %s", answer ? qPrintable(answer->error().message) : "none");
        return **answer;
    }

    [[nodiscard]] std::vector<store::Sample> samples(const QString &metric)
    {
        return read<std::vector<store::Sample>>([key = keyOf(metric)](store::Connection &connection) {
            return store::readSamples(connection, key, 0, std::numeric_limits<qint64>::max(), 1'000'000);
        });
    }
    [[nodiscard]] store::MetricProgress progress(const QString &metric)
    {
        return read<store::MetricProgress>(
            [key = keyOf(metric)](store::Connection &connection) { return store::readProgress(connection, key); });
    }
    [[nodiscard]] QList<store::Contact> contacts(const QString &metric)
    {
        return read<QList<store::Contact>>([key = keyOf(metric)](store::Connection &connection) {
            return store::readContacts(connection, key, 0, std::numeric_limits<qint64>::max());
        });
    }
    /*! "a=0.5 b=NaN": ids and values of the samples, oldest first. */
    [[nodiscard]] QString text(const QString &metric)
    {
        QStringList parts;
        for (const store::Sample &sample : samples(metric))
            parts << (sample.source.isEmpty() ? QString() : sample.source + u'=')
                    + (sample.noNumber == store::NoNumber::NotANumber      ? u"NaN"_s
                            : sample.noNumber == store::NoNumber::Infinite ? u"inf"_s
                                                                           : QString::number(sample.value));
        return parts.join(u' ');
    }

private:
    [[nodiscard]] store::MetricKey keyOf(const QString &metric) const { return {stack.name, metric}; }

    QTemporaryDir m_folder;
    store::Database m_database;
    store::CheckRuns m_runs;
    fakes::FakeCredentialStore m_keychain;
    fakes::FakeCredentialStore m_environment;
    fakes::FakeCredentialStore m_files;
};

} // namespace conche::tests
