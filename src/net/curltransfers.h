// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <curl/curl.h>
#include <functional>
#include <memory>

namespace conche::net {

/*! Drives libcurl's transfers from Qt's event loop. Source: libcurl's "multi_socket" interface. */
class CurlTransfers final : public QObject
{
    Q_OBJECT

public:
    CurlTransfers();
    ~CurlTransfers() override;

    /*! Runs a transfer; \a ended is called from the event loop unless it is dropped before. */
    void add(CURL *transfer, const std::function<void(CURLcode)> &ended);
    void drop(CURL *transfer);

private:
    struct Watch
    {
        std::unique_ptr<QSocketNotifier> reads;
        std::unique_ptr<QSocketNotifier> writes;
    };

    static int socketChanged(CURL *transfer, curl_socket_t socket, int what, void *self, void *ours);
    static int timerChanged(CURLM *multi, long milliseconds, void *self);
    void watch(curl_socket_t socket, int what);
    void act(curl_socket_t socket, int event);
    void collect();

    CURLM *m_multi;
    QTimer m_timer;
    QHash<curl_socket_t, std::shared_ptr<Watch>> m_watches;
    QHash<CURL *, std::function<void(CURLcode)>> m_ended;
};

} // namespace conche::net
