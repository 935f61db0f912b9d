// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertsender.h"

#include "alertmail.h"

#include "core/instant.h"
#include "core/redaction.h"
#include "core/units.h"
#include "health/expectation.h"
#include "process/transport.h"
#include "stack/webhookbody.h"

#include <QCoreApplication>
#include <QSysInfo>
#include <QUrlQuery>

#include <algorithm>

namespace conche::health {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Alerts)
};

// What webhooks answer is a word or two; more is no answer to wait for.
constexpr qint64 largestAnswer = 64LL * 1024;
constexpr qint64 largestOutput = 1024LL * 1024;
constexpr qsizetype longestExcerpt = 300;

/*! What a program wrote, its complaints rather than its output: some say why in the first line, some in the last. */
QString wordsOf(const process::Outcome &outcome)
{
    const QByteArray &text = outcome.errorOutput.trimmed().isEmpty() ? outcome.output : outcome.errorOutput;
    return oneLine(QString::fromUtf8(text), longestExcerpt);
}

/*! What an exit code of <sysexits.h> means, as mail programs use them. */
QString mailFault(int exitCode)
{
    switch (exitCode) {
    case 64:
        return Words::tr("it was called wrongly; are its arguments in the stack file those that this program takes?");
    case 65:
    case 66:
        return Words::tr("the message or a recipient is refused; are the addresses right, and does this program read a "
                         "mail from its input?");
    case 67:
    case 68:
        return Words::tr("it does not know the recipient; correct \"to\" in the stack file");
    case 69:
    case 75:
        return Words::tr("it cannot deliver now; does the mail server answer?");
    case 71:
    case 72:
    case 73:
    case 74:
        return Words::tr("this machine failed it; is a disk full, or its queue not writable?");
    case 76:
        return Words::tr("the mail server refused the message");
    case 77:
        return Words::tr("the mail server or this machine does not let it; are its user and password right?");
    case 78:
        return Words::tr("its own configuration is wrong; send a mail with it by hand first");
    default:
        return Words::tr("it failed; send a mail with it by hand first");
    }
}

/*! Why the program did not do its work; nothing where it did. \a meaning says what an exit code means. */
Result<void> resultOf(const QString &name, const QString &program, const process::Outcome &outcome,
    const std::function<QString(int)> &meaning)
{
    //: What is wrong with an alert channel: %1 is its name, %2 a sentence
    const QString form = Words::tr("alert channel \"%1\": %2");
    if (const std::optional<Error> error = process::LocalTransport(program).failure(outcome))
        return failure(error->code, form.arg(name, error->message));
    if (outcome.exitCode == 0)
        return {};
    //: %1 is a program, %2 an exit code, %3 what that means
    QString fault = Words::tr("%1 ended with exit code %2: %3")
                        .arg(program, QString::number(outcome.exitCode), meaning(outcome.exitCode));
    if (const QString words = wordsOf(outcome); !words.isEmpty())
        //: %1 is a sentence, %2 what a program wrote
        fault = Words::tr("%1 (it says: %2)").arg(fault, words);
    return failure(ErrorCode::ProgramFailed, form.arg(name, fault));
}

/*! What a fault of the way means, said without the address, which is a secret. */
QString wayFault(ErrorCode code, std::chrono::milliseconds limit)
{
    switch (code) {
    case ErrorCode::HostNotFound:
        return Words::tr("its host name was not found; is the stored address right, and does the DNS know it?");
    case ErrorCode::Refused:
        return Words::tr("its host refused the connection; is the receiver running, and the port right?");
    case ErrorCode::TlsFailed:
        return Words::tr("there is no safe connection; does the certificate match the host name, and does this "
                         "machine trust who signed it?");
    case ErrorCode::TimedOut:
        //: %1 is a span of time
        return Words::tr("there was no whole answer within %1").arg(durationText(limit));
    case ErrorCode::TooLarge:
        //: %1 is a size
        return Words::tr("it answered with more than %1; is it a webhook that listens there?")
            .arg(bytesText(largestAnswer));
    case ErrorCode::BadContent:
        return Words::tr("it answered something that is not HTTP; is it a webhook that listens there?");
    case ErrorCode::Disconnected:
        return Words::tr("it ended the connection before its answer was whole");
    case ErrorCode::BadConfiguration:
        return Words::tr("the stored address is no http or https address without user and password; store it again "
                         "with conche-cli secret set");
    default:
        return Words::tr("it cannot be reached; is the network there?");
    }
}

/*! The stored address; none where a space or line end shows that it is no address, which QUrl would only encode. */
QUrl addressFrom(const Secret &secret)
{
    const QByteArray text = secret.reveal().trimmed();
    const bool isOneWord = std::ranges::none_of(text, [](char c) { return c >= 0 && c <= ' '; });
    return isOneWord ? QUrl(QString::fromUtf8(text), QUrl::StrictMode) : QUrl();
}

/*! What the receiver said, without any part of the address in it. */
QString excerptOf(const net::HttpReply &reply, const QUrl &url)
{
    Redactor redactor;
    redactor.add(Secret(url.toEncoded()));
    redactor.add(Secret(url.host().toUtf8()));
    QStringList parts = url.path().split(u'/') << url.path() << url.query() << url.fragment();
    for (const auto &[key, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded))
        parts << value;
    for (const QString &part : std::as_const(parts))
        redactor.add(Secret(part.toUtf8()));
    // Redacted before it is shortened, and long enough for an address that begins near the end.
    const QString text = redactor.apply(net::excerpt(reply, longestExcerpt + url.toEncoded().size()));
    return oneLine(text, longestExcerpt);
}

Result<void> resultOf(const net::HttpReply &reply, const QUrl &url)
{
    if (reply.status >= 200 && reply.status < 300)
        return {};
    if (reply.status >= 300 && reply.status < 400)
        return failure(ErrorCode::ForeignRedirect,
            //: %1 is an HTTP status
            Words::tr("it sends on to another address (status %1), and alerts do not go where nobody sent them; store "
                      "the address it has now with conche-cli secret set")
                .arg(reply.status));
    const QString said = excerptOf(reply, url);
    return failure(reply.status >= 500 ? ErrorCode::ServerFailed : ErrorCode::Rejected,
        said.isEmpty() ? Words::tr("it answered with status %1").arg(reply.status)
                       //: %1 is an HTTP status, %2 what was answered
                       : Words::tr("it answered with status %1: %2").arg(reply.status).arg(said));
}

QMap<QString, QString> valuesOf(const AlertMessage &message)
{
    return {{u"text"_s, message.text}, {u"title"_s, message.title}, {u"stack"_s, message.stack},
        {u"verdict"_s, verdictName(message.verdict)}, {u"time"_s, instantText(message.at)}};
}

} // namespace

AlertSender::AlertSender(net::HttpClient &http, process::CommandRunner &runner, secrets::CredentialStores credentials,
    const Clock &clock, stack::Grant grant, AlertLimits limits)
    : m_http(http)
    , m_runner(runner)
    , m_credentials(credentials)
    , m_clock(clock)
    , m_grant(std::move(grant))
    , m_limits(limits)
{
}

void AlertSender::send(const stack::Channel &channel, const AlertMessage &message, QObject *owner, Then<void> then)
{
    if (const std::optional<Error> refusal = m_grant.refusal(stack::demandsOf(channel)))
        then(failure(refusal->code, Words::tr("alert channel \"%1\": %2").arg(channel.name, refusal->message)));
    else if (const auto *mail = std::get_if<stack::MailChannel>(&channel.way))
        sendMail(channel.name, *mail, message, owner, std::move(then));
    else if (const auto *webhook = std::get_if<stack::WebhookChannel>(&channel.way))
        post(channel.name, *webhook, message, owner, std::move(then));
    else
        start(channel.name, std::get<stack::CommandChannel>(channel.way), message, owner, std::move(then));
}

void AlertSender::sendMail(
    const QString &name, const stack::MailChannel &mail, const AlertMessage &message, QObject *owner, Then<void> then)
{
    process::Command command;
    command.program = mail.program;
    command.arguments = mail.arguments;
    command.input = mailOf(mail, message, m_clock.nowUtc(), QSysInfo::machineHostName());
    command.timeLimit = m_limits.program;
    command.maximumOutput = largestOutput;
    m_runner.run(
        command, owner, [name, program = mail.program, then = std::move(then)](const process::Outcome &outcome) {
            then(resultOf(name, program, outcome, mailFault));
        });
}

void AlertSender::start(const QString &name, const stack::CommandChannel &channel, const AlertMessage &message,
    QObject *owner, Then<void> then)
{
    // What peers said is in the text: it goes to stdin only, never where a program reads options or settings.
    process::Command command;
    command.program = channel.program;
    command.arguments = channel.arguments;
    command.input = message.text.toUtf8();
    command.timeLimit = m_limits.program;
    command.maximumOutput = largestOutput;
    m_runner.run(
        command, owner, [name, program = channel.program, then = std::move(then)](const process::Outcome &outcome) {
            then(resultOf(name, program, outcome, [](int) { return Words::tr("it did not take the alert"); }));
        });
}

void AlertSender::post(const QString &name, const stack::WebhookChannel &webhook, const AlertMessage &message,
    QObject *owner, Then<void> then)
{
    const auto tell = [name, then = std::move(then)](const Result<void> &result) {
        //: What is wrong with an alert channel: %1 is its name, %2 a sentence
        then(result ? result
                    : failure(
                        result.error().code, Words::tr("alert channel \"%1\": %2").arg(name, result.error().message)));
    };
    const auto reference = secrets::CredentialReference::fromText(webhook.url);
    const auto body = stack::filledWebhookBody(webhook.body, valuesOf(message));
    if (!reference || !body) {
        tell(tl::make_unexpected(reference ? body.error() : reference.error()));
        return;
    }
    net::HttpRequest request;
    request.method = "POST";
    request.headers = {{"Content-Type", "application/json"}};
    request.body = *body;
    request.timeLimit = m_limits.webhook;
    request.maximumBytes = largestAnswer;
    request.followsRedirects = false;
    const auto answered = [tell, limit = m_limits.webhook](const QUrl &url, const Result<net::HttpReply> &reply) {
        if (reply)
            tell(resultOf(*reply, url));
        else
            tell(failure(reply.error().code, wayFault(reply.error().code, limit)));
    };
    m_credentials.place(reference->kind)
        .read(reference->name, owner,
            [&http = m_http, request, owner, tell, answered](const Result<Secret> &secret) mutable {
                if (!secret) {
                    tell(tl::make_unexpected(secret.error()));
                    return;
                }
                request.url = addressFrom(*secret);
                http.send(request, owner,
                    [url = request.url, answered](const Result<net::HttpReply> &reply) { answered(url, reply); });
            });
}

} // namespace conche::health
