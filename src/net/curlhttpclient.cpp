// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "curlhttpclient.h"

#include "curltransfers.h"
#include "exchange.h"

namespace conche::net {

CurlHttpClient::CurlHttpClient()
    : m_transfers(std::make_shared<CurlTransfers>())
{
}

CurlHttpClient::~CurlHttpClient() = default;

void CurlHttpClient::send(const HttpRequest &request, QObject *owner, Then<HttpReply> then)
{
    (new Exchange(request, m_transfers, std::move(then), owner))->begin();
}

} // namespace conche::net
