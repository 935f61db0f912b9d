// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alertmessage.h"

#include "core/clock.h"
#include "net/httpclient.h"
#include "process/commandrunner.h"
#include "secrets/credentialstore.h"
#include "stack/consent.h"

namespace conche::health {

struct AlertLimits
{
    std::chrono::milliseconds program{60'000}; ///< of a mail program or command
    std::chrono::milliseconds webhook{20'000};
};

/*! Sends a message through one channel, once. Whether it is sent again is for others to say.
 * No program is started and no secret read that was not granted. */
class AlertSender
{
public:
    AlertSender(net::HttpClient &http, process::CommandRunner &runner, secrets::CredentialStores credentials,
        const Clock &clock, stack::Grant grant, AlertLimits limits = {});

    /*! The error names the channel and never shows a webhook's address. \a then may be called before this returns. */
    void send(const stack::Channel &channel, const AlertMessage &message, QObject *owner, Then<void> then);

private:
    void sendMail(const QString &name, const stack::MailChannel &mail, const AlertMessage &message, QObject *owner,
        Then<void> then);
    void post(const QString &name, const stack::WebhookChannel &webhook, const AlertMessage &message, QObject *owner,
        Then<void> then);
    void start(const QString &name, const stack::CommandChannel &command, const AlertMessage &message, QObject *owner,
        Then<void> then);

    net::HttpClient &m_http;
    process::CommandRunner &m_runner;
    secrets::CredentialStores m_credentials;
    const Clock &m_clock;
    stack::Grant m_grant;
    AlertLimits m_limits;
};

} // namespace conche::health
