// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange.h"

#include <memory>
#include <optional>

namespace conche::practice {

/*! One simulated peer's port on 127.0.0.1. Its handler is called from many threads at once. */
class HttpServer
{
public:
    /*! Each request waits for \a delay before it is handled. */
    HttpServer(Handler handler, std::chrono::milliseconds delay);
    ~HttpServer();
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;

    /*! Binds a free port and serves on threads of its own; 0 where there is none. */
    [[nodiscard]] int start();
    /*! Ends waits and open connections; returns when no handler runs any more. */
    void stop();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/*! One POST of JSON to 127.0.0.1; nothing where no one answers with 200. */
[[nodiscard]] std::optional<QByteArray> postJson(int port, const QString &path, const QByteArray &body);

} // namespace conche::practice
