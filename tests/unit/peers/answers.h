// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakes/fakecommandrunner.h"
#include "fakes/fakehttpclient.h"

#include <QCoreApplication>

namespace conche::tests {

/*! What an asynchronous question was answered. */
template <typename T>
[[nodiscard]] Result<T> answerOf(const std::function<void(QObject *, Then<T>)> &ask)
{
    QObject owner;
    std::optional<Result<T>> answer;
    ask(&owner, [&answer](Result<T> result) { answer = std::move(result); });
    while (!answer)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return *answer;
}

/*! The code's name of an error, or what \a text makes of a value. */
template <typename T, typename Text>
[[nodiscard]] QString outcomeOf(const Result<T> &result, Text text)
{
    return result ? text(*result) : QString(errorCodeName(result.error().code));
}

[[nodiscard]] inline fakes::FakeHttpClient::Handler answering(
    int status, const QByteArray &body, const QByteArray &contentType = "application/json")
{
    return [=](const net::HttpRequest &) -> Result<net::HttpReply> {
        return fakes::FakeHttpClient::reply(status, body, contentType);
    };
}

[[nodiscard]] inline fakes::FakeCommandRunner::Handler ending(
    int code, const QByteArray &output, const QByteArray &errorOutput = {})
{
    return [=](const process::Command &) { return fakes::FakeCommandRunner::exited(code, output, errorOutput); };
}

} // namespace conche::tests
