// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/elsewhere.h"
#include "net/answer.h"
#include "net/httpclient.h"

#include <QJsonObject>

namespace conche::peers {

/*! The URL of a path, with its query if it has one, below a peer's base URL; the path is percent-encoded already. */
[[nodiscard]] QUrl urlAt(const QUrl &base, const QString &path);

/*! The text encoded as a value of a query or of a form: "+", "&", "%" and everything that is not ASCII included. */
[[nodiscard]] QString encodedValue(const QString &text);

/*! The JSON object that a reply holds; the error is BadContent and its message only the reason, see ask(). */
[[nodiscard]] Result<QJsonObject> jsonObject(const net::HttpReply &reply);

/*! The error that a reply of 400 and above means to one kind of peer; nothing for other replies. */
using ErrorOf = std::function<std::optional<Error>(const net::HttpRequest &, const net::HttpReply &)>;

/*! The beginning of what was answered, without secrets. */
[[nodiscard]] QString shownAnswer(const net::HttpRequest &request, const net::HttpReply &reply);

/*! The error as it may be shown: without secrets, and where content is bad, with the peer's name and what was answered.
 */
[[nodiscard]] Error shown(const net::HttpRequest &request, const net::HttpReply &reply, const Error &error);

/*! What is longer than this takes long enough to read that it is read on another thread. */
constexpr qsizetype longAnswer = 64LL * 1024;

/*! Sends a request and hands on what \a read makes of a reply below 400. A BadContent of \a read is only the reason.
 * \a errorOf and \a read own what they refer to: they may be called on another thread. */
template <typename T, typename Read>
void ask(net::HttpClient &http, const net::HttpRequest &request, QObject *owner, ErrorOf errorOf, Read read,
    Then<net::Answer<T>> then)
{
    const auto answerOf = [request, errorOf = std::move(errorOf), read = std::move(read)](
                              const net::HttpReply &reply) -> Result<net::Answer<T>> {
        if (const std::optional<Error> error = errorOf(request, reply))
            return tl::make_unexpected(shown(request, reply, *error));
        Result<T> value = read(reply);
        if (!value)
            return tl::make_unexpected(shown(request, reply, value.error()));
        return net::Answer<T>{std::move(*value), net::asCurl(request), reply.latency, reply.serverTime};
    };
    http.send(request, owner, [owner, answerOf, then = std::move(then)](const Result<net::HttpReply> &reply) {
        if (!reply)
            then(tl::make_unexpected(reply.error()));
        else if (reply->body.size() <= longAnswer)
            then(answerOf(*reply));
        else
            computeElsewhere<Result<net::Answer<T>>>(
                owner, [answerOf, reply = *reply] { return answerOf(reply); }, then);
    });
}

} // namespace conche::peers
