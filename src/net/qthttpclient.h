// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpclient.h"

namespace conche::net {

/*! HTTP/1.1 over Qt's sockets, one connection a request, so that no slow peer makes another question wait.
 *
 * QNetworkAccessManager is not used: in Qt 6.4 it takes some chunked and gzipped answers that were cut in the middle
 * for whole, sends a POST again by itself, and runs six requests to a host at a time.
 */
class QtHttpClient final : public HttpClient
{
public:
    void send(const HttpRequest &request, QObject *owner, Then<HttpReply> then) override;
};

} // namespace conche::net
