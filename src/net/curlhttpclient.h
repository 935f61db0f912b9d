// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpclient.h"

#include <memory>

namespace conche::net {

class CurlTransfers;

/*! HTTP/1.1 through libcurl, one connection a request, so that no slow peer makes another question wait.
 *
 * QNetworkAccessManager is not used: in Qt 6.4 it takes chunked answers that were cut in the middle for whole ones,
 * sends a POST again by itself, and runs six requests to a host at a time.
 */
class CurlHttpClient final : public HttpClient
{
public:
    CurlHttpClient();
    ~CurlHttpClient() override;

    void send(const HttpRequest &request, QObject *owner, Then<HttpReply> then) override;

private:
    std::shared_ptr<CurlTransfers> m_transfers; ///< exchanges under way keep it alive
};

} // namespace conche::net
