// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/httpclient.h"

#include <QTimer>

namespace conche::fakes {

/*! Answers each request through a function, after control returned to the event loop; remembers what was asked. */
class FakeHttpClient final : public net::HttpClient
{
public:
    using Handler = std::function<Result<net::HttpReply>(const net::HttpRequest &)>;

    explicit FakeHttpClient(Handler handler = {})
        : m_handler(std::move(handler))
    {
    }

    void setHandler(Handler handler) { m_handler = std::move(handler); }
    [[nodiscard]] const QList<net::HttpRequest> &requests() const { return m_requests; }

    void send(const net::HttpRequest &request, QObject *owner, Then<net::HttpReply> then) override
    {
        m_requests.append(request);
        QTimer::singleShot(0, owner, [this, request, then = std::move(then)] { then(m_handler(request)); });
    }

    [[nodiscard]] static net::HttpReply reply(
        int status, const QByteArray &body, const QByteArray &contentType = "application/json")
    {
        net::HttpReply reply;
        reply.status = status;
        reply.body = body;
        reply.contentType = contentType;
        return reply;
    }

private:
    Handler m_handler;
    QList<net::HttpRequest> m_requests;
};

} // namespace conche::fakes
