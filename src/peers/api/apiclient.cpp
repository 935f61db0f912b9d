// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "apiclient.h"

#include "core/instant.h"
#include "core/json.h"
#include "core/redaction.h"
#include "net/sentences.h"
#include "peers/ask.h"
#include "peers/jsonfields.h"

#include <QCoreApplication>

namespace conche::api {

using namespace Qt::StringLiterals;
using peers::JsonFields;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Api)
};

// The service says 200 also when it failed: its own words tell.
Result<QJsonObject> wellAnswer(const net::HttpReply &reply)
{
    Result<QJsonObject> body = peers::jsonObject(reply);
    if (!body)
        return body;
    const QString status = body->value("status"_L1).toString();
    if (status.compare("error"_L1, Qt::CaseInsensitive) != 0 && body->value("health"_L1).toString() != "fail"_L1)
        return body;
    QString message = body->value("message"_L1).toString();
    if (message.isEmpty())
        message = body->value("error"_L1).toString(net::excerpt(reply));
    return failure(ErrorCode::ServerFailed,
        //: %1 is the service's own message
        Words::tr("the API service answers that something behind it failed: %1. See its log and its stores.")
            .arg(net::shortened(Redactor().apply(message.simplified()), 300)));
}

SchedulerJob jobFrom(const JsonFields &fields)
{
    const JsonFields stats = fields.object("stats"_L1);
    SchedulerJob job;
    job.id = fields.neededText("id"_L1);
    job.name = fields.text("name"_L1);
    // A time without a zone is of no use here: whose zone it was is not known.
    job.nextRun = instantFromText(fields.text("next_run"_L1));
    job.runs = stats.count("run_count"_L1);
    job.errors = stats.count("error_count"_L1);
    job.lastError = Redactor().apply(stats.text("last_error"_L1));
    return job;
}

Result<SchedulerStatus> schedulerFrom(const QJsonObject &answer)
{
    QString mistake;
    const JsonFields root(answer, {}, mistake);
    const JsonFields scheduler = root.object("scheduler"_L1);
    SchedulerStatus status;
    status.status = scheduler.neededText("status"_L1);
    // Revisions of the service differ in where they put these.
    const JsonFields &holder = scheduler.value("jobs"_L1).isNull() ? root : scheduler;
    for (const JsonFields &fields : holder.objects("jobs"_L1))
        status.jobs.append(jobFrom(fields));
    const std::optional<qint64> total = scheduler.integer("total_jobs"_L1);
    status.totalJobs = total ? scheduler.count("total_jobs"_L1) : int(status.jobs.size());
    return peers::unlessMistaken(status, mistake);
}

Result<qint64> recordsAt(const QJsonObject &answer, const QString &pointer)
{
    const std::optional<QJsonValue> value = jsonAt(answer, pointer);
    if (!value)
        //: %1 is a JSON pointer
        return failure(ErrorCode::BadContent, Words::tr("it has no %1").arg(pointer));
    const std::optional<qint64> records = jsonInteger(*value);
    if (!records || *records < 0)
        //: %1 is a JSON pointer, %2 a value
        return failure(ErrorCode::BadContent,
            Words::tr("%1 should be a count, not %2").arg(pointer, net::shortened(jsonText(*value), 60)));
    return *records;
}

} // namespace

ApiClient::ApiClient(net::HttpClient &http, QUrl url, std::optional<net::Authorization> authorization,
    std::chrono::milliseconds timeLimit)
    : m_http(http)
    , m_url(std::move(url))
    , m_authorization(std::move(authorization))
    , m_timeLimit(timeLimit)
{
}

void ApiClient::schedulerStatus(const QString &path, QObject *owner, Then<SchedulerStatus> then) const
{
    const net::HttpRequest get = request(path);
    const auto read = [get](const net::HttpReply &reply) {
        Result<SchedulerStatus> status = wellAnswer(reply).and_then(schedulerFrom);
        if (status)
            status->answered = peers::shownAnswer(get, reply);
        return status;
    };
    const Then<net::Answer<SchedulerStatus>> onAnswer
        = [then = std::move(then)](const Result<net::Answer<SchedulerStatus>> &result) {
              then(result.map([](const net::Answer<SchedulerStatus> &answer) {
                  SchedulerStatus status = answer.value;
                  status.asked = answer.asked;
                  status.latency = answer.latency;
                  status.serverTime = answer.serverTime;
                  return status;
              }));
          };
    peers::ask(m_http, get, owner, net::statusError, read, onAnswer);
}

void ApiClient::recordCount(const QString &path, const QString &pointer, QObject *owner, Then<RecordCount> then) const
{
    const auto read = [pointer](const net::HttpReply &reply) {
        return wellAnswer(reply).and_then([&pointer](const QJsonObject &answer) { return recordsAt(answer, pointer); });
    };
    const Then<net::Answer<qint64>> onAnswer = [then = std::move(then)](const Result<net::Answer<qint64>> &result) {
        then(result.map([](const net::Answer<qint64> &answer) {
            return RecordCount{answer.value, answer.asked, answer.latency};
        }));
    };
    peers::ask(m_http, request(path), owner, net::statusError, read, onAnswer);
}

net::HttpRequest ApiClient::request(const QString &path) const
{
    net::HttpRequest request;
    request.url = peers::urlAt(m_url, path);
    request.authorization = m_authorization;
    request.timeLimit = m_timeLimit;
    request.peer = Words::tr("the API service");
    return request;
}

} // namespace conche::api
