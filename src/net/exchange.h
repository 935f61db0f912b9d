// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpclient.h"

#include <QElapsedTimer>
#include <QTimer>

#include <array>
#include <curl/curl.h>
#include <memory>

namespace conche::net {

class CurlTransfers;

/*! One question and its answer, redirects included. It deletes itself after it has told the outcome. */
class Exchange final : public QObject
{
    Q_OBJECT

public:
    Exchange(
        const HttpRequest &request, std::shared_ptr<CurlTransfers> transfers, Then<HttpReply> then, QObject *owner);
    ~Exchange() override;

    /*! Starts when control is back in the event loop. */
    void begin();

private:
    [[nodiscard]] std::optional<tl::unexpected<Error>> refusal() const;
    void start();
    void send();
    void setUpTransfer();
    void setUpHeaders();
    static size_t received(char *data, size_t size, size_t count, void *self);
    static size_t headReceived(char *data, size_t size, size_t count, void *self);
    void ended(CURLcode result);
    void follow(const QUrl &target);
    void finish(Result<HttpReply> result);
    void dropTransfer();

    [[nodiscard]] long status() const;
    [[nodiscard]] QByteArray header(const char *name) const;
    [[nodiscard]] HttpReply reply() const;
    [[nodiscard]] tl::unexpected<Error> fault(ErrorCode code, const QString &sentence) const;
    [[nodiscard]] tl::unexpected<Error> transferError(CURLcode result) const;
    [[nodiscard]] tl::unexpected<Error> notHttp() const;
    [[nodiscard]] tl::unexpected<Error> cut() const;
    [[nodiscard]] tl::unexpected<Error> tooLarge() const;
    [[nodiscard]] tl::unexpected<Error> timedOut() const;

    HttpRequest m_request; ///< as it was asked; sentences show this address
    std::shared_ptr<CurlTransfers> m_transfers;
    QByteArray m_method;
    QUrl m_url;
    QByteArray m_body;
    Then<HttpReply> m_then;
    QStringList m_visited;
    QTimer m_timeLimit;
    QElapsedTimer m_elapsed;
    CURL *m_transfer = nullptr;
    curl_slist *m_headers = nullptr;
    std::array<char, CURL_ERROR_SIZE> m_curlWords{};
    QByteArray m_answer;
    bool m_isTooLarge = false;
    bool m_isHeadWhole = false;
};

} // namespace conche::net
