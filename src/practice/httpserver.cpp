// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpserver.h"

#include <condition_variable>
#include <httplib.h>
#include <mutex>
#include <sys/socket.h>
#include <thread>

namespace conche::practice {

namespace {

constexpr size_t Threads = 48;

// httplib's own backlog is 5; who asks more at once would wait a second for its connection to be tried again.
constexpr int Backlog = 128;

// Handed over through a provider because httplib compresses plain bodies for clients that accept it,
// with brotli at its slowest setting.
void setBody(httplib::Response &response, const Answer &answer)
{
    const std::string body = answer.body.toStdString();
    const std::string type = answer.contentType.toStdString();
    if (body.empty()) {
        if (answer.status != 204)
            response.set_content(body, type);
        return;
    }
    response.set_content_provider(body.size(), type, [body](size_t offset, size_t length, httplib::DataSink &sink) {
        return sink.write(body.data() + offset, length);
    });
}

Request fromHttplib(const httplib::Request &request)
{
    Request result;
    result.method = QByteArray::fromStdString(request.method);
    result.path = QString::fromStdString(request.path);
    for (const auto &[name, value] : request.params)
        result.parameters.insert(QString::fromStdString(name), QString::fromStdString(value));
    result.authorization = QByteArray::fromStdString(request.get_header_value("Authorization"));
    result.contentType = QByteArray::fromStdString(request.get_header_value("Content-Type"));
    result.body = QByteArray::fromStdString(request.body);
    return result;
}

} // namespace

struct HttpServer::Private
{
    Handler handler;
    httplib::Server server;
    int socket = -1;
    std::thread thread;
    std::mutex mutex;
    std::condition_variable stopped;
    bool stopping = false;

    void wait(std::chrono::milliseconds span)
    {
        if (span.count() <= 0)
            return;
        std::unique_lock lock(mutex);
        stopped.wait_for(lock, span, [this] { return stopping; });
    }
};

HttpServer::HttpServer(Handler handler, std::chrono::milliseconds delay)
    : d(std::make_unique<Private>())
{
    d->handler = std::move(handler);
    const auto serve = [this, delay](const httplib::Request &request, httplib::Response &response) {
        d->wait(delay);
        const Answer answer = d->handler(fromHttplib(request));
        d->wait(answer.wait);
        response.status = answer.status;
        for (const auto &[name, value] : answer.headers)
            response.set_header(name.toStdString(), value.toStdString());
        setBody(response, answer);
    };
    for (auto method : {&httplib::Server::Get, &httplib::Server::Delete})
        (d->server.*method)(".*", serve);
    d->server.Post(".*", serve);
    d->server.Put(".*", serve);
    d->server.Patch(".*", serve);
    // One request a connection: a client that keeps one open would keep a thread, and hold up stop().
    d->server.set_keep_alive_max_count(1);
    d->server.set_keep_alive_timeout(2);
    d->server.set_tcp_nodelay(true);
    d->server.set_socket_options([this](int socket) {
        httplib::default_socket_options(socket);
        d->socket = socket;
    });
    d->server.new_task_queue = [] { return new httplib::ThreadPool(Threads); };
}

HttpServer::~HttpServer()
{
    stop();
}

int HttpServer::start()
{
    const int port = d->server.bind_to_any_port("127.0.0.1");
    if (port <= 0)
        return 0;
    ::listen(d->socket, Backlog);
    d->thread = std::thread([this] { d->server.listen_after_bind(); });
    while (!d->server.is_running())
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    return port;
}

void HttpServer::stop()
{
    if (!d->thread.joinable())
        return;
    {
        const std::lock_guard lock(d->mutex);
        d->stopping = true;
    }
    d->stopped.notify_all();
    d->server.stop();
    d->thread.join();
}

std::optional<QByteArray> postJson(int port, const QString &path, const QByteArray &body)
{
    httplib::Client client("127.0.0.1", port);
    client.set_read_timeout(std::chrono::minutes(10));
    const auto result = client.Post(path.toStdString(), body.toStdString(), "application/json");
    if (!result || result->status != 200)
        return std::nullopt;
    return QByteArray::fromStdString(result->body);
}

} // namespace conche::practice
