// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpclient.h"
#include "responseparser.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTimer>

#include <optional>

namespace conche::net {

/*! One question and its answer, redirects included. It deletes itself after it has told the outcome. */
class Exchange final : public QObject
{
    Q_OBJECT

public:
    Exchange(const HttpRequest &request, Then<HttpReply> then, QObject *owner);

    /*! Starts when control is back in the event loop. */
    void begin();

private:
    [[nodiscard]] std::optional<tl::unexpected<Error>> refusal() const;
    void start();
    void connectToPeer();
    void sendHead();
    void read();
    void socketFailed(QAbstractSocket::SocketError error);
    void proceed(ResponseParser::State state);
    void follow(const QUrl &target);
    void finish(Result<HttpReply> result);

    [[nodiscard]] bool isRedirect() const;
    [[nodiscard]] Result<HttpReply> reply() const;
    [[nodiscard]] tl::unexpected<Error> fault(ErrorCode code, const QString &sentence) const;
    [[nodiscard]] tl::unexpected<Error> cut() const;
    [[nodiscard]] tl::unexpected<Error> tlsError() const;
    [[nodiscard]] tl::unexpected<Error> socketError(QAbstractSocket::SocketError error) const;
    [[nodiscard]] tl::unexpected<Error> timedOut() const;

    HttpRequest m_request; ///< as it was asked; sentences show this address
    QByteArray m_method;
    QUrl m_url;
    QByteArray m_body;
    Then<HttpReply> m_then;
    QStringList m_visited;
    QTimer m_timeLimit;
    QElapsedTimer m_elapsed;
    QTcpSocket *m_socket = nullptr;
    std::optional<ResponseParser> m_parser;
    bool m_hasAnswerBegun = false;
    QStringList m_tlsErrors;
};

} // namespace conche::net
