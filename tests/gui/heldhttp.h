// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/httpclient.h"

#include <QPointer>

namespace conche::tests {

/*! Passes requests on, unless the test holds them back: a peer that hangs. */
class HeldHttp final : public net::HttpClient
{
public:
    explicit HeldHttp(net::HttpClient &behind)
        : m_behind(behind)
    {
    }

    bool isHeld = false;
    QString path; ///< of the requests that are held; empty for all

    void release()
    {
        isHeld = false;
        for (const std::function<void()> &send : std::exchange(m_waiting, {}))
            send();
    }

    void send(const net::HttpRequest &request, QObject *owner, Then<net::HttpReply> then) override
    {
        if (!isHeld || (!path.isEmpty() && request.url.path() != path)) {
            m_behind.send(request, owner, std::move(then));
            return;
        }
        m_waiting << [this, request, guard = QPointer(owner), then = std::move(then)] {
            if (guard)
                m_behind.send(request, guard, then);
        };
    }

private:
    net::HttpClient &m_behind;
    QList<std::function<void()>> m_waiting;
};

} // namespace conche::tests
