// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "curltransfers.h"

namespace conche::net {

namespace {

// Once a process, before the first transfer, and never undone: curl has no owner that ends last.
void initialiseCurl()
{
    [[maybe_unused]] static const CURLcode initialised = curl_global_init(CURL_GLOBAL_DEFAULT);
}

} // namespace

CurlTransfers::CurlTransfers()
{
    initialiseCurl();
    m_multi = curl_multi_init();
    curl_multi_setopt(m_multi, CURLMOPT_SOCKETFUNCTION, &CurlTransfers::socketChanged);
    curl_multi_setopt(m_multi, CURLMOPT_SOCKETDATA, this);
    curl_multi_setopt(m_multi, CURLMOPT_TIMERFUNCTION, &CurlTransfers::timerChanged);
    curl_multi_setopt(m_multi, CURLMOPT_TIMERDATA, this);
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] { act(CURL_SOCKET_TIMEOUT, 0); });
}

CurlTransfers::~CurlTransfers()
{
    curl_multi_cleanup(m_multi);
}

void CurlTransfers::add(CURL *transfer, const std::function<void(CURLcode)> &ended)
{
    m_ended.insert(transfer, ended);
    curl_multi_add_handle(m_multi, transfer);
}

void CurlTransfers::drop(CURL *transfer)
{
    m_ended.remove(transfer);
    curl_multi_remove_handle(m_multi, transfer);
}

int CurlTransfers::socketChanged(CURL *, curl_socket_t socket, int what, void *self, void *)
{
    static_cast<CurlTransfers *>(self)->watch(socket, what);
    return 0;
}

int CurlTransfers::timerChanged(CURLM *, long milliseconds, void *self)
{
    QTimer &timer = static_cast<CurlTransfers *>(self)->m_timer;
    if (milliseconds < 0)
        timer.stop();
    else
        timer.start(static_cast<int>(milliseconds));
    return 0;
}

void CurlTransfers::watch(curl_socket_t socket, int what)
{
    if (what == CURL_POLL_REMOVE) {
        m_watches.remove(socket);
        return;
    }
    std::shared_ptr<Watch> &watch = m_watches[socket];
    if (!watch) {
        watch = std::make_shared<Watch>();
        watch->reads = std::make_unique<QSocketNotifier>(socket, QSocketNotifier::Read);
        watch->writes = std::make_unique<QSocketNotifier>(socket, QSocketNotifier::Write);
        connect(
            watch->reads.get(), &QSocketNotifier::activated, this, [this, socket] { act(socket, CURL_CSELECT_IN); });
        connect(
            watch->writes.get(), &QSocketNotifier::activated, this, [this, socket] { act(socket, CURL_CSELECT_OUT); });
    }
    watch->reads->setEnabled((what & CURL_POLL_IN) != 0);
    watch->writes->setEnabled((what & CURL_POLL_OUT) != 0);
}

void CurlTransfers::act(curl_socket_t socket, int event)
{
    // curl may end the watch of this socket, and with it the notifier that is calling.
    const std::shared_ptr<Watch> keep = m_watches.value(socket);
    int running = 0;
    curl_multi_socket_action(m_multi, socket, event, &running);
    collect();
}

void CurlTransfers::collect()
{
    int left = 0;
    while (const CURLMsg *message = curl_multi_info_read(m_multi, &left)) {
        if (message->msg != CURLMSG_DONE)
            continue;
        const CURLcode result = message->data.result;
        if (const auto ended = m_ended.take(message->easy_handle))
            ended(result);
    }
}

} // namespace conche::net
