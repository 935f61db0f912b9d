// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QPair>
#include <QUrl>

#include <chrono>
#include <optional>

namespace conche::net {

/*! How a secret is sent: as an Authorization header of this scheme. Basic needs the user's name. */
struct Authorization
{
    enum class Scheme { Basic, Bearer, Token };

    Scheme scheme = Scheme::Bearer;
    QString user;
    Secret secret;
    QString variable; ///< the environment variable that stands for the secret in curl commands, without "$"
};

struct HttpRequest
{
    QByteArray method = "GET";
    QUrl url;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    std::optional<Authorization> authorization;
    std::chrono::milliseconds timeLimit{10'000}; ///< for the whole answer, from the moment the request goes out
    qint64 maximumBytes = 64LL * 1024 * 1024;
    bool followsRedirects = true; ///< else a redirect is an answer like any other
    QString peer; ///< what sentences call the other side: "MLflow", "the API service"
};

/*! An answer that came in whole. Statuses of 400 and above are answers, too. */
struct HttpReply
{
    int status = 0;
    QByteArray contentType;
    QByteArray body;
    std::chrono::milliseconds latency{0};
    std::optional<QDateTime> serverTime; ///< from the Date header, in UTC, whole seconds
};

/*! The one way to speak HTTP: time limits, size limits, TLS errors, redirects and credentials are settled here.
 *
 * Redirects are followed within the same scheme, host and port only. An answer that was cut short is never a reply.
 * Errors are sentences with the peer's name.
 */
class HttpClient
{
public:
    virtual ~HttpClient() = default;

    /*! Sends after control returned to the event loop of the calling thread, where \a owner lives.
     *
     * Deleting \a owner aborts the request; \a then is not called. \a then may delete the owner and the client.
     */
    virtual void send(const HttpRequest &request, QObject *owner, Then<HttpReply> then) = 0;
};

/*! The request as a command that can be pasted into a POSIX shell; the secret stands as $VARIABLE. */
[[nodiscard]] QString asCurl(const HttpRequest &request);

/*! The error that a reply's status means, with an excerpt of what was answered; nothing for a status below 400. */
[[nodiscard]] std::optional<Error> statusError(const HttpRequest &request, const HttpReply &reply);

/*! The reply's body as text of at most \a length characters: no line ends, no control characters, no markup of HTML
 * pages. */
[[nodiscard]] QString excerpt(const HttpReply &reply, qsizetype length = 200);

} // namespace conche::net
