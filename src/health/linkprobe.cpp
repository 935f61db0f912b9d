// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "linkprobe.h"

#include "core/units.h"

#include <QCoreApplication>
#include <QSet>

namespace conche::health {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Health)
};

constexpr int atOnce = 4;
constexpr std::chrono::milliseconds patience{5s};
constexpr qint64 largestAnswer = 256LL * 1024;

constexpr int redirection = 300;
constexpr int clientError = 400;
constexpr int unauthorized = 401;
constexpr int forbidden = 403;
constexpr int serverError = 500;

LinkStatus statusOf(const Result<net::HttpReply> &reply)
{
    if (!reply) {
        // More than we wanted to know is an answer.
        if (reply.error().code == ErrorCode::TooLarge)
            return {Verdict::Ok, Words::tr("answers"), {}};
        return {Verdict::Critical, reply.error().message, {}};
    }
    const int status = reply->status;
    const QString after = durationText(reply->latency);
    if (status >= serverError)
        //: %1 is a status code of HTTP
        return {Verdict::Critical, Words::tr("answers with an error: HTTP %1").arg(status), {}};
    if (status == unauthorized || status == forbidden)
        return {Verdict::Ok, Words::tr("answers and wants to know who asks"), {}};
    if (status >= clientError)
        //: %1 is a status code of HTTP
        return {Verdict::Warning, Words::tr("answers, but not to this address: HTTP %1").arg(status), {}};
    if (status >= redirection)
        //: %1 is a span of time
        return {Verdict::Ok, Words::tr("answers after %1 and leads on").arg(after), {}};
    //: %1 is a span of time
    return {Verdict::Ok, Words::tr("answers after %1").arg(after), {}};
}

} // namespace

bool isWebLink(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
}

LinkProbe::LinkProbe(net::HttpClient &http, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_http(http)
    , m_clock(clock)
{
}

void LinkProbe::ask(const QList<stack::Link> &links)
{
    delete std::exchange(m_round, new QObject(this));
    m_open = 0;
    m_waiting.clear();
    QSet<QUrl> wanted;
    for (const stack::Link &link : links) {
        if (isWebLink(link.url) && !wanted.contains(link.url)) {
            wanted.insert(link.url);
            m_waiting.append(link.url);
        }
    }
    m_statuses.removeIf([&wanted](const auto &known) { return !wanted.contains(known.key()); });
    while (m_open < atOnce && !m_waiting.isEmpty())
        askNext();
}

void LinkProbe::askNext()
{
    const QUrl url = m_waiting.takeFirst();
    net::HttpRequest request;
    // A name and a password in an address are not ours to send.
    request.url = url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    request.timeLimit = patience;
    request.maximumBytes = largestAnswer;
    request.followsRedirects = false;
    request.peer = url.host();
    ++m_open;
    m_http.send(request, m_round, [this, url](const Result<net::HttpReply> &reply) {
        LinkStatus status = statusOf(reply);
        status.at = m_clock.nowUtc();
        m_statuses.insert(url, status);
        --m_open;
        if (!m_waiting.isEmpty())
            askNext();
        Q_EMIT changed();
    });
}

} // namespace conche::health
