// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakes/fakehttpclient.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

#include <algorithm>

namespace conche::tests {

using namespace Qt::StringLiterals;

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

} // namespace conche::tests
