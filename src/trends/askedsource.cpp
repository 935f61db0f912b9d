// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "askedsource.h"

#include "due.h"

#include "core/json.h"
#include "net/sentences.h"
#include "peers/ask.h"
#include "peers/docker/diskusage.h"
#include "peers/postgres/postgresclient.h"

#include <QCoreApplication>

#include <limits>

namespace conche::trends {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Collecting)
};

constexpr std::chrono::milliseconds answerLimit = 60s;
constexpr std::chrono::milliseconds folderLimit = 120s;

// Also as a text, as protobuf writes doubles that JSON does not have.
std::optional<double> numberOf(const QString &text)
{
    const QString word = text.trimmed();
    if (word.compare("NaN"_L1, Qt::CaseInsensitive) == 0)
        return std::numeric_limits<double>::quiet_NaN();
    if (word == "Infinity"_L1 || word == "-Infinity"_L1)
        return std::numeric_limits<double>::infinity();
    bool isNumber = false;
    const double number = word.toDouble(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

Result<double> numberAt(const net::HttpReply &reply, const QString &pointer)
{
    const Result<QJsonValue> root = jsonFromBytes(reply.body);
    if (!root)
        return tl::make_unexpected(root.error());
    const std::optional<QJsonValue> value = jsonAt(*root, pointer);
    if (!value)
        //: %1 is a JSON pointer
        return failure(ErrorCode::BadContent, Words::tr("it has nothing at %1").arg(pointer));
    const std::optional<double> number = value->isBool() ? std::nullopt : numberOf(jsonText(*value));
    if (!number)
        //: %1 is a JSON pointer, %2 what is there
        return failure(ErrorCode::BadContent,
            Words::tr("\"%2\" at %1 is no number").arg(pointer, net::shortened(jsonText(*value), 60)));
    return *number;
}

Result<double> numberIn(const QList<QStringList> &rows)
{
    const bool isOne = rows.size() == 1 && rows.first().size() == 1;
    const std::optional<double> number = isOne ? numberOf(rows.first().first()) : std::nullopt;
    if (!number)
        //: %1 is the beginning of an answer
        return failure(ErrorCode::BadContent,
            Words::tr("PostgreSQL answered \"%1\" where one number was expected. Check the metric's query.")
                .arg(net::shortened(rows.value(0).join(u' '), 60)));
    return *number;
}

std::optional<Error> errorOf(const stack::Request &asked, const net::HttpRequest &request, const net::HttpReply &reply)
{
    if (asked.statuses.contains(reply.status))
        return std::nullopt;
    if (std::optional<Error> error = net::statusError(request, reply))
        return error;
    //: %1 is an HTTP status
    return Error{ErrorCode::BadContent, Words::tr("its status is %1").arg(reply.status)};
}

} // namespace

AskedSource::AskedSource(const CollectContext &context, const stack::Metric &metric, QObject *parent)
    : Source(context, {metric}, parent)
{
}

QString AskedSource::title() const
{
    return metrics().first().title;
}

void AskedSource::collect()
{
    const stack::Metric &metric = metrics().first();
    if (!isDue(metric, progressOf(metric), now())) {
        end();
        return;
    }
    if (const std::optional<Error> refusal
        = context().options.grant.refusal(stack::demandsOf(context().stack, metric))) {
        fail(*refusal);
        return;
    }
    const auto askIt = [this](const auto &source) {
        if constexpr (requires { ask(source); })
            ask(source);
    };
    std::visit(askIt, metric.source);
}

void AskedSource::ask(const stack::HttpMetric &metric)
{
    const auto send = [this, metric](const std::optional<net::Authorization> &authorization) {
        const net::HttpRequest request
            = peers::httpRequest(context().stack, metric.request, authorization, answerLimit);
        peers::ask<double>(
            context().tools.http, request, this,
            [asked = metric.request](
                const net::HttpRequest &sent, const net::HttpReply &reply) { return errorOf(asked, sent, reply); },
            [pointer = metric.pointer](const net::HttpReply &reply) { return numberAt(reply, pointer); },
            [this](const Result<net::Answer<double>> &answer) {
                takeNumber(answer.map([](const net::Answer<double> &found) { return found.value; }));
            });
    };
    if (metric.request.peer.isEmpty())
        send(std::nullopt);
    else
        withPeer(metric.request.peer, send);
}

void AskedSource::ask(const stack::PostgresMetric &metric)
{
    const std::optional<stack::PostgresPeer> &peer = context().stack.postgres;
    if (!peer) {
        //: %1 is the name of a table in the stack file
        fail({ErrorCode::BadConfiguration, Words::tr("the stack file has no [peers.%1]").arg(u"postgres"_s)});
        return;
    }
    m_transport = std::make_unique<process::DockerExecTransport>(peers::dockerOf(context().stack), peer->container);
    const postgres::PostgresClient client(
        context().tools.runner, *m_transport, {peer->user, peer->database}, answerLimit);
    client.query(metric.query, this, [this](const Result<postgres::Answer> &answer) {
        takeNumber(answer.and_then([](const postgres::Answer &found) { return numberIn(found.rows); }));
    });
}

void AskedSource::ask(const stack::FolderMetric &metric)
{
    m_transport = transportFor(metric, u"du"_s);
    docker::folderSize(context().tools.runner, *m_transport, metric.path, folderLimit, this,
        [this, metric](const Result<docker::FolderSize> &size) {
            if (size)
                askRoom(metric, static_cast<double>(size->bytes));
            else
                fail(size.error());
        });
}

std::unique_ptr<process::Transport> AskedSource::transportFor(
    const stack::FolderMetric &metric, const QString &program) const
{
    if (metric.container.isEmpty())
        return std::make_unique<process::LocalTransport>(program);
    return std::make_unique<process::DockerExecTransport>(peers::dockerOf(context().stack), metric.container);
}

/*! Who does not say how large it may become is told by what its file system has left. */
void AskedSource::askRoom(const stack::FolderMetric &metric, double size)
{
    if (metrics().first().capacity) {
        takeNumber(size);
        return;
    }
    m_roomTransport = transportFor(metric, u"df"_s);
    docker::diskUsage(context().tools.runner, *m_roomTransport, metric.path, folderLimit, this,
        [this, size, known = progressOf(metrics().first()).capacity](const Result<docker::DiskUsage> &usage) {
            // The size is known all the same.
            takeNumber(size, usage ? std::optional(size + static_cast<double>(usage->bytesFree)) : known);
        });
}

void AskedSource::takeNumber(const Result<double> &number, const std::optional<double> &capacity)
{
    if (!number) {
        fail(number.error());
        return;
    }
    MetricTaking taking{metrics().first(), {}};
    taking.intake.samples = {sampleOf(now(), *number)};
    store::MetricProgress progress = progressOf(taking.metric);
    progress.watermark = now();
    progress.reached = now();
    progress.trouble.clear();
    progress.capacity = capacity;
    taking.intake.progress = progress;
    taking.intake.contacts = {{now(), now(), store::Contact::State::Reached, {}}};
    take({taking}, [this] { end(); });
}

} // namespace conche::trends
