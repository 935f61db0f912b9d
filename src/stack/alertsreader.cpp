// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertsreader.h"

#include "stackfile.h"
#include "webhookbody.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace conche::stack {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::StackFile)
};

/*! A plain address, or the name of a local mailbox. Neither begins an option, another header or another recipient. */
bool isMailAddress(const QString &text)
{
    static const QRegularExpression form(u"^[A-Za-z0-9_][A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{0,63}"
                                         "(@[A-Za-z0-9][A-Za-z0-9.-]{0,252})?\\z"_s);
    return form.match(text).hasMatch();
}

void refuseAddress(TableReader &reader, const QString &key, const QString &address)
{
    if (!isMailAddress(address))
        //: %1 is a text, %2 a key, %3 names an alert channel
        reader.error(reader.positionOf(key),
            Words::tr("\"%1\" in \"%2\" of %3 is no mail address; write one such as ops@example.org, without a name")
                .arg(address.simplified().left(80), key, reader.what()));
}

MailChannel mailFrom(TableReader &reader)
{
    MailChannel mail;
    mail.to = reader.texts(u"to"_s);
    if (mail.to.isEmpty())
        reader.error(reader.positionOf(u"to"_s),
            Words::tr("%1 goes to nobody: write to = [\"ops@example.org\"]").arg(reader.what()));
    for (const QString &address : std::as_const(mail.to))
        refuseAddress(reader, u"to"_s, address);
    mail.from = reader.text(u"from"_s).value_or(QString());
    if (reader.has(u"from"_s))
        refuseAddress(reader, u"from"_s, mail.from);
    mail.program = reader.text(u"program"_s).value_or(mail.program);
    if (mail.program.isEmpty())
        reader.error(
            reader.positionOf(u"program"_s), Words::tr("\"program\" of %1 must not be empty").arg(reader.what()));
    const QStringList usual = mail.arguments;
    mail.arguments = reader.texts(u"arguments"_s);
    if (!reader.has(u"arguments"_s))
        mail.arguments = usual;
    return mail;
}

WebhookChannel webhookFrom(TableReader &reader)
{
    WebhookChannel webhook{reader.reference(u"url"_s), reader.text(u"body"_s).value_or(QString())};
    if (!reader.has(u"url"_s))
        reader.error(reader.position(), Words::tr("%1 lacks \"%2\"").arg(reader.what(), u"url"_s));
    if (const auto filled = filledWebhookBody(webhook.body, {}); !filled)
        //: %1 names an alert channel, %2 is a sentence
        reader.error(reader.positionOf(u"body"_s), Words::tr("%1: %2").arg(reader.what(), filled.error().message));
    return webhook;
}

CommandChannel commandFrom(TableReader &reader)
{
    return {reader.requiredText(u"program"_s), reader.texts(u"arguments"_s)};
}

template <typename Read>
void readChannels(TableReader &alerts, const QString &kind, const Read &read, QList<Channel> &channels)
{
    int number = 0;
    for (const TomlNode &node : alerts.tables(kind)) {
        TableReader reader(node, u"[[alerts.%1]]"_s.arg(kind), alerts.diagnostics());
        const QString usual = ++number == 1 ? kind : u"%1-%2"_s.arg(kind).arg(number);
        Channel channel{reader.text(u"name"_s).value_or(usual), {}};
        if (!isStackName(channel.name))
            reader.error(reader.positionOf(u"name"_s),
                Words::tr("\"name\" of %1 takes letters, digits, \"-\", \"_\" and \".\", 64 at most")
                    .arg(reader.what()));
        if (std::ranges::find(channels, channel.name, &Channel::name) != channels.end())
            //: %1 is the name of an alert channel
            reader.error(reader.positionOf(u"name"_s),
                Words::tr("there are two alert channels with the name \"%1\"").arg(channel.name));
        channel.way = read(reader);
        reader.finish();
        channels.append(channel);
    }
}

std::optional<QuietHours> quietFrom(TableReader &reader)
{
    const auto text = reader.text(u"quiet"_s);
    if (!text)
        return std::nullopt;
    const QuietHours quiet{QTime::fromString(text->section(u'-', 0, 0).trimmed(), u"HH:mm"_s),
        QTime::fromString(text->section(u'-', 1).trimmed(), u"HH:mm"_s)};
    if (!quiet.begin.isValid() || !quiet.end.isValid() || quiet.begin == quiet.end)
        reader.error(reader.positionOf(u"quiet"_s),
            Words::tr("\"quiet\" of [alerts] must be two times of day such as \"22:00-07:00\""));
    return quiet;
}

} // namespace

Alerts alertsFromToml(const TomlNode &node, QList<Diagnostic> &diagnostics)
{
    TableReader reader(node, u"[alerts]"_s, diagnostics);
    Alerts alerts;
    static const QList<Verdict> verdicts{Verdict::Critical, Verdict::Unknown, Verdict::Warning};
    if (const auto from = reader.word(u"from"_s, {u"critical"_s, u"unknown"_s, u"warning"_s}))
        alerts.from = verdicts[*from];
    alerts.quiet = quietFrom(reader);
    readChannels(reader, u"mail"_s, mailFrom, alerts.channels);
    readChannels(reader, u"webhook"_s, webhookFrom, alerts.channels);
    readChannels(reader, u"command"_s, commandFrom, alerts.channels);
    if (alerts.channels.isEmpty())
        reader.warning(reader.position(),
            Words::tr("[alerts] tells nobody: add [[alerts.mail]], [[alerts.webhook]] or [[alerts.command]]"));
    reader.finish();
    return alerts;
}

} // namespace conche::stack
