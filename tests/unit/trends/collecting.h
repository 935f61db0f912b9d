// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakemlflow.h"

#include "fakes/fakeclock.h"
#include "fakes/fakecommandrunner.h"
#include "fakes/fakecredentialstore.h"
#include "trends/collection.h"

#include <QEventLoop>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

namespace conche::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

inline constexpr qint64 minute = 60'000;
inline constexpr qint64 hour = 60 * minute;
inline constexpr qint64 day = 24 * hour;

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
