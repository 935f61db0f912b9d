// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verdict.h"

#include <QStringList>
#include <QTime>

#include <optional>
#include <variant>

namespace conche::stack {

/*! A mail through a program that takes a whole message on stdin, as sendmail does. */
struct MailChannel
{
    QString program = QStringLiteral("/usr/sbin/sendmail");
    QStringList arguments{QStringLiteral("-t"), QStringLiteral("-i")};
    QStringList to;
    QString from; ///< empty: the program's own
};

/*! A POST of JSON. The address is a secret: it carries the right to write there. */
struct WebhookChannel
{
    QString url; ///< a credential reference, never the address itself
    QString body; ///< a JSON text with {text}, {title}, {stack}, {verdict} and {time}; empty for {"text": "{text}"}
};

/*! A program that gets the text on stdin. */
struct CommandChannel
{
    QString program;
    QStringList arguments;
};

struct Channel
{
    QString name; ///< unique in the stack
    std::variant<MailChannel, WebhookChannel, CommandChannel> way;
};

/*! From \a begin until \a end in the stack's zone, over midnight where end is the earlier one. */
struct QuietHours
{
    QTime begin;
    QTime end;
};

/*! Who is told when something becomes worse than it may be, and when that is over. */
struct Alerts
{
    Verdict from = Verdict::Critical; ///< Warning, Unknown or Critical: this verdict and worse ones call
    std::optional<QuietHours> quiet;
    QList<Channel> channels;
};

} // namespace conche::stack
