// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "qthttpclient.h"

#include "exchange.h"

namespace conche::net {

void QtHttpClient::send(const HttpRequest &request, QObject *owner, Then<HttpReply> then)
{
    (new Exchange(request, std::move(then), owner))->begin();
}

} // namespace conche::net
