// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "consent.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace conche::stack {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Consent)
};

/*! In quotes, with numbers for what a terminal would not show or would obey. */
QString quoted(const QString &text)
{
    QString shown;
    for (const char32_t c : text.toUcs4()) {
        if (c == U'"' || c == U'\\')
            shown += u'\\';
        const bool isSeen = QChar::isPrint(c) && (c == U' ' || !QChar::isSpace(c));
        shown += isSeen ? QString::fromUcs4(&c, 1) : u"\\u{%1}"_s.arg(static_cast<uint>(c), 0, 16);
    }
    return u'"' + shown + u'"';
}

QString quoted(const QStringList &words)
{
    QStringList shown;
    for (const QString &word : words)
        shown << quoted(word);
    return shown.join(u' ');
}

QList<Demand> demandsOf(const Docker &docker)
{
    QList<Demand> demands;
    if (docker.program != "docker"_L1)
        demands << Demand{Demand::Kind::Docker, {docker.program}};
    if (docker.host.startsWith("ssh:"_L1, Qt::CaseInsensitive))
        demands << Demand{Demand::Kind::Ssh, {docker.host}};
    return demands;
}

} // namespace

QString Demand::text() const
{
    switch (kind) {
    case Kind::Command:
        //: %1 is a program with its arguments
        return Words::tr("starting %1").arg(quoted(words));
    case Kind::Docker:
        //: %1 is a program
        return Words::tr("starting %1 in place of docker").arg(quoted(words));
    case Kind::Ssh:
        //: %1 is an address
        return Words::tr("reaching docker on %1 with your ssh keys").arg(quoted(words));
    case Kind::Secret:
        //: %1 is a credential, %2 scheme, host and port
        return Words::tr("sending the secret %1 to %2").arg(quoted(words.first()), words.last());
    case Kind::Webhook:
        break;
    }
    //: %1 is a credential
    return Words::tr("sending alerts to the address in the secret %1").arg(quoted(words));
}

QString originOf(const QUrl &url)
{
    QUrl origin;
    origin.setScheme(url.scheme());
    origin.setHost(url.host());
    origin.setPort(url.port(url.scheme() == "https"_L1 ? 443 : 80));
    return origin.toString(QUrl::FullyEncoded);
}

QList<Demand> demandsOf(const HttpPeer &peer)
{
    if (peer.credential.isEmpty())
        return {};
    return {{Demand::Kind::Secret, {peer.credential, originOf(peer.url)}}};
}

QList<Demand> demandsOf(const Stack &stack, const Check &check)
{
    if (const auto *command = std::get_if<CommandCheck>(&check.question))
        return {{Demand::Kind::Command, QStringList{command->program} + command->arguments}};
    if (const auto *disk = std::get_if<DiskCheck>(&check.question)) {
        const bool asksDocker
            = std::ranges::any_of(disk->places, [](const Place &place) { return !place.container.isEmpty(); });
        return asksDocker ? demandsOf(stack.docker) : QList<Demand>();
    }
    const bool asksByHttp = std::holds_alternative<HttpCheck>(check.question)
        || std::holds_alternative<MlflowCheck>(check.question) || std::holds_alternative<InfluxCheck>(check.question)
        || std::holds_alternative<SeriesCheck>(check.question)
        || std::holds_alternative<SchedulerCheck>(check.question);
    return asksByHttp ? QList<Demand>() : demandsOf(stack.docker);
}

QList<Demand> demandsOf(const Stack &stack, const Metric &metric)
{
    const auto *folder = std::get_if<FolderMetric>(&metric.source);
    const bool asksDocker
        = (folder && !folder->container.isEmpty()) || std::holds_alternative<PostgresMetric>(metric.source);
    return asksDocker ? demandsOf(stack.docker) : QList<Demand>();
}

QList<Demand> demandsOf(const Channel &channel)
{
    if (const auto *mail = std::get_if<MailChannel>(&channel.way))
        return {{Demand::Kind::Command, QStringList{mail->program} + mail->arguments}};
    if (const auto *webhook = std::get_if<WebhookChannel>(&channel.way))
        return {{Demand::Kind::Webhook, {webhook->url}}};
    const auto &command = std::get<CommandChannel>(channel.way);
    return {{Demand::Kind::Command, QStringList{command.program} + command.arguments}};
}

QList<Demand> demandsOf(const Stack &stack)
{
    QList<Demand> all = demandsOf(stack.docker);
    for (const Check &check : stack.checks)
        all << demandsOf(stack, check);
    for (const Metric &metric : stack.metrics)
        all << demandsOf(stack, metric);
    if (stack.api)
        all << demandsOf(*stack.api);
    if (stack.mlflow)
        all << demandsOf(*stack.mlflow);
    if (stack.influxdb)
        all << demandsOf(*stack.influxdb);
    for (const Channel &channel : stack.alerts.channels)
        all << demandsOf(channel);
    QList<Demand> once;
    for (const Demand &demand : std::as_const(all)) {
        if (!once.contains(demand))
            once << demand;
    }
    return once;
}

QList<Demand> needingConsent(const QList<Demand> &demands, const QString &practiceProgram)
{
    const QString own = QFileInfo(practiceProgram).canonicalFilePath();
    QList<Demand> open = demands;
    open.removeIf([&own](const Demand &demand) {
        return demand.kind == Demand::Kind::Docker && !own.isEmpty() && demand.words.first().contains(u'/')
            && QFileInfo(demand.words.first()).canonicalFilePath() == own;
    });
    return open;
}

std::optional<Error> Grant::refusal(const QList<Demand> &demands) const
{
    for (const Demand &demand : demands) {
        if (m_allowed.contains(demand))
            continue;
        const QString reason = m_reason.isEmpty() ? Words::tr("nobody was asked") : m_reason;
        //: %1 is what would be done, "starting …", %2 why it is not
        return Error{ErrorCode::NotTrusted, Words::tr("%1 waits for consent: %2").arg(demand.text(), reason)};
    }
    return std::nullopt;
}

} // namespace conche::stack
