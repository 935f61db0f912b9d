// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/httpclient.h"

#include <QJsonValue>

namespace conche::api {

/*! A job of the service's scheduler. Its successes prove nothing; its errors are findings. */
struct SchedulerJob
{
    QString id;
    QString name;
    std::optional<QDateTime> nextRun;
    int runs = 0;
    int errors = 0;
    QString lastError;
};

struct SchedulerStatus
{
    QString status; ///< "running", "stopped", "not_initialized"
    int totalJobs = 0;
    QList<SchedulerJob> jobs;
    QString asked;
    QString answered; ///< an excerpt
    std::chrono::milliseconds latency{0};
    std::optional<QDateTime> serverTime;
};

/*! How many records the service itself counts, cut at ten a series: it can prove none, never enough. */
struct RecordCount
{
    qint64 records = 0;
    QString asked;
    std::chrono::milliseconds latency{0};
};

/*! The stack's own FastAPI service, which says 200 and "healthy" to everything: only what it says of its data is read.
 */
class ApiClient
{
public:
    ApiClient(net::HttpClient &http, QUrl url, std::optional<net::Authorization> authorization,
        std::chrono::milliseconds timeLimit);

    /*! Both revisions: jobs inside "scheduler" and beside it. BadContent without a status. */
    void schedulerStatus(const QString &path, QObject *owner, Then<SchedulerStatus> then) const;
    /*! The count that the pointer names. ServerFailed where the service says that its store is not well. */
    void recordCount(const QString &path, const QString &pointer, QObject *owner, Then<RecordCount> then) const;

private:
    [[nodiscard]] net::HttpRequest request(const QString &path) const;

    net::HttpClient &m_http;
    QUrl m_url;
    std::optional<net::Authorization> m_authorization;
    std::chrono::milliseconds m_timeLimit;
};

} // namespace conche::api
