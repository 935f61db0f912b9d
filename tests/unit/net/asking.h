// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/curlhttpclient.h"

#include <QEventLoop>
#include <QTest>
#include <QTimer>

#include <optional>

namespace conche::net {

using namespace Qt::StringLiterals;

inline const auto theSecret = "s3cret-Token-0815"_ba;

inline HttpRequest requestTo(const QUrl &url)
{
    HttpRequest request;
    request.url = url;
    request.peer = u"MLflow"_s;
    request.timeLimit = std::chrono::seconds(5);
    return request;
}

inline Authorization tokenOf(const QByteArray &secret = theSecret)
{
    return {.scheme = Authorization::Scheme::Token, .user = {}, .secret = Secret(secret), .variable = u"TOKEN"_s};
}

/*! Asks and waits for the outcome; an outcome that never comes is an Internal error. */
inline Result<HttpReply> ask(const HttpRequest &request)
{
    CurlHttpClient client;
    QObject owner;
    std::optional<Result<HttpReply>> outcome;
    int calls = 0;
    std::function<void()> whenDone = [] {};
    client.send(request, &owner, [&](Result<HttpReply> result) {
        outcome = std::move(result);
        ++calls;
        whenDone();
    });
    if (outcome)
        return failure(ErrorCode::Internal, u"answered before control was back in the event loop"_s);
    // Not qWaitFor, which sleeps 10 ms between two looks and makes three hundred questions slow.
    QEventLoop loop;
    QTimer::singleShot(20'000, &loop, &QEventLoop::quit);
    whenDone = [&loop] { loop.quit(); };
    loop.exec();
    if (!outcome)
        return failure(ErrorCode::Internal, u"never answered"_s);
    QCoreApplication::processEvents();
    if (calls != 1)
        return failure(ErrorCode::Internal, u"answered more than once"_s);
    return *outcome;
}

/*! Error code and sentence as one text, for comparisons that show both. */
inline QString errorOf(const Result<HttpReply> &result)
{
    if (result)
        return u"reply with status "_s + QString::number(result->status);
    return QString(errorCodeName(result.error().code)) + u": "_s + result.error().message;
}

/*! Nothing where the text starts with that, else the complaint. */
inline QString startMismatch(const QString &text, const QString &start)
{
    return text.startsWith(start) ? QString() : QString(text + u"\n does not start with\n"_s + start);
}

inline QString partMismatch(const QString &text, const QString &part)
{
    return text.contains(part) ? QString() : QString(text + u"\n does not hold\n"_s + part);
}

} // namespace conche::net

#define VERIFY_STARTS(text, part)                                                                                      \
    do {                                                                                                               \
        const QString mismatch = startMismatch(text, part);                                                            \
        QVERIFY2(mismatch.isEmpty(), qPrintable(mismatch));                                                            \
    } while (false)
#define VERIFY_HOLDS(text, part)                                                                                       \
    do {                                                                                                               \
        const QString mismatch = partMismatch(text, part);                                                             \
        QVERIFY2(mismatch.isEmpty(), qPrintable(mismatch));                                                            \
    } while (false)
