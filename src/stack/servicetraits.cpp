// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servicetraits.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace conche::stack {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::ComposeImport)
};

/*! "ghcr.io:443/mlflow/mlflow:v2@sha256:…" -> "mlflow" and "v2" */
struct Image
{
    QString name;
    QString tag;
};

Image imageOf(const ComposeService &service)
{
    const QString last = service.image.section(u'@', 0, 0).section(u'/', -1).toLower();
    return {last.section(u':', 0, 0), last.section(u':', 1)};
}

QString programOf(const ComposeService &service)
{
    return service.entrypoint + u' ' + service.command;
}

bool says(const QString &text, QStringView pattern)
{
    return QRegularExpression(pattern.toString(), QRegularExpression::CaseInsensitiveOption).match(text).hasMatch();
}

bool mountsUnder(const ComposeService &service, const QString &path)
{
    return std::ranges::any_of(
        service.mounts, [&](const ComposeMount &mount) { return mount.target.startsWith(path); });
}

bool listensOn(const ComposeService &service, int port)
{
    return std::ranges::any_of(service.ports, [&](const ComposePort &p) {
        return p.protocol == "tcp"_L1 && p.target.first <= port && port <= p.target.last;
    });
}

/*! The number that the program is told by one of the options; nothing where it is none. */
std::optional<int> portOption(const QString &program, QStringView options)
{
    const QRegularExpression form(
        u"(?:^|[\\s'\"])(?:"_s + options + u")[=\\s'\",]+(?:[\\w.*\\[\\]-]*:)*(\\d{1,5})(?!\\d)"_s);
    const QRegularExpressionMatch match = form.match(program);
    const int port = match.captured(1).toInt();
    return port > 0 && port < 65536 ? std::optional(port) : std::nullopt;
}

/*! A piece of a URI that may be a variable of the shell inside of the container. */
QString resolved(const QString &piece, const ComposeService &service)
{
    static const QRegularExpression variable(u"^\\$\\{?(\\w+)\\}?\\z"_s);
    const QRegularExpressionMatch match = variable.match(piece);
    if (!match.hasMatch())
        return QUrl::fromPercentEncoding(piece.toUtf8());
    return service.environment.value(match.captured(1)).value.value_or(QString());
}

} // namespace

int mlflowRank(const ComposeService &service)
{
    const QString program = programOf(service);
    const QString image = imageOf(service).name;
    if (says(program, u"\\bmlflow['\",\\s]+(server|ui)\\b"))
        return 4;
    // An image of MLflow may be used for other programs than the server.
    if (says(image, u"exporter|client|train|job|gateway") || says(program, u"\\bmlflow\\s+\\w|\\bpython"))
        return 0;
    if (image == "mlflow"_L1)
        return 3;
    if (image.contains("mlflow"_L1))
        return 2;
    const QString own = service.name + u' ' + service.containerName + u' ' + service.build.value_or(QString());
    return service.build && own.contains("mlflow"_L1, Qt::CaseInsensitive) && listensOn(service, 5000) ? 1 : 0;
}

int postgresRank(const ComposeService &service)
{
    if (says(imageOf(service).name,
            u"^(postgres|postgresql|postgresql-repmgr|postgis|timescaledb|timescaledb-ha|pgvector|spilo.*)$"))
        return says(programOf(service), u"\\b(psql|pg_dump\\w*|pg_isready|createdb)\\b") ? 0 : 2;
    const bool isSetUp = service.environment.contains(u"POSTGRES_PASSWORD"_s);
    return isSetUp && mountsUnder(service, u"/var/lib/postgresql"_s) ? 1 : 0;
}

int influxRank(const ComposeService &service)
{
    // The image holds the client too, which sets things up in another container.
    if (says(programOf(service), u"\\binflux\\s+[a-z]"))
        return 0;
    if (says(imageOf(service).name, u"^influxdb[23]?(-core)?$"))
        return 2;
    return mountsUnder(service, u"/var/lib/influxdb"_s) && listensOn(service, 8086) ? 1 : 0;
}

int apiRank(const ComposeService &service, const QList<const ComposeService *> &peers)
{
    const QString program = programOf(service);
    const QString image = imageOf(service).name;
    const bool isOther = says(image,
                             u"^(grafana.*|prom.*|alertmanager|redis.*|valkey|minio|mc|nginx.*|traefik|caddy|haproxy"
                             "|pgadmin.*|adminer|pgbouncer.*|postgrest|telegraf|chronograf|kapacitor|loki|.*exporter"
                             "|rabbitmq|.*kafka.*|zookeeper|mysql|mariadb|mongo.*|elasticsearch|kibana|cadvisor"
                             "|.*notebook|jupyter.*|portainer.*|watchtower|eclipse-mosquitto|node-red|airflow)$")
        || says(program, u"\\b(streamlit|celery|jupyter|airflow|dagster|prefect|mlflow)\\b");
    if (isOther)
        return 0;
    const bool isServer = says(program + u' ' + image + u' ' + service.build.value_or(QString()),
        u"(uvicorn|gunicorn|fastapi|hypercorn|granian)");
    const auto usesPeer = [&](const ComposeService *peer) {
        if (!peer)
            return false;
        return service.dependsOn.contains(peer->name)
            || std::ranges::any_of(service.environment, [&](const ComposeValue &value) {
                   return value.value.value_or(QString()).contains(u"://"_s + peer->name + u':');
               });
    };
    const int points = (isServer ? 3 : 0) + (service.build ? 1 : 0) + (std::ranges::any_of(peers, usesPeer) ? 1 : 0)
        + (listensOn(service, 8000) ? 1 : 0) + (says(service.name, u"(^|[-_])(fast)?api($|[-_])|backend") ? 1 : 0);
    return points >= 2 && (isServer || !service.ports.isEmpty()) ? points : 0;
}

bool runsOnce(const ComposeService &service, const Compose &compose)
{
    return std::ranges::any_of(compose.services, [&](const ComposeService &other) {
        return other.dependsOn.value(service.name) == "service_completed_successfully"_L1;
    });
}

int mlflowPort(const ComposeService &service)
{
    return portOption(programOf(service), u"--port|-p").value_or(5000);
}

int apiPort(const ComposeService &service)
{
    return portOption(programOf(service), u"--port|-p|--bind|-b").value_or(8000);
}

Result<QUrl> hostAddress(const ComposeService &service, int port)
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(u"localhost"_s);
    url.setPort(port);
    if (service.networkMode == "host"_L1)
        return url;
    QList<std::pair<QString, int>> published;
    bool isChosenByDocker = false;
    for (const ComposePort &candidate : service.ports) {
        if (const auto host = candidate.publishedFor(port)) {
            published = {{candidate.address, *host}};
            break;
        }
        if (const auto host = candidate.publishedFor(candidate.target.first))
            published.append({candidate.address, *host});
        isChosenByDocker = isChosenByDocker || candidate.published.first == 0;
    }
    if (published.size() != 1)
        return failure(ErrorCode::BadConfiguration,
            isChosenByDocker ? Words::tr("its port %1 is published at a port that Docker chooses anew at each start; "
                                         "write a fixed one in the compose file")
                                   .arg(port)
                : published.isEmpty()
                ? Words::tr("it publishes no port, so this machine cannot ask it; publish %1 in the compose file")
                      .arg(port)
                : Words::tr("it publishes several ports, and none is known to be its port %1").arg(port));
    const QString &address = published.first().first;
    if (!address.isEmpty() && address != "0.0.0.0"_L1 && address != "::"_L1)
        url.setHost(address);
    url.setPort(published.first().second);
    if (!url.isValid())
        return failure(ErrorCode::BadConfiguration, Words::tr("it is published at an address that is none"));
    return url;
}

int influxVersion(const ComposeService &service)
{
    const Image image = imageOf(service);
    static const QRegularExpression number(u"^v?(\\d+)(?:[.-]|\\z)"_s);
    const QRegularExpressionMatch match = number.match(image.tag);
    if (match.hasMatch())
        return std::clamp(match.captured(1).toInt(), 1, 3);
    if (says(image.name + image.tag, u"influxdb3|core|enterprise"))
        return 3;
    const bool isFirst = service.environment.contains(u"INFLUXDB_DB"_s)
        || (mountsUnder(service, u"/var/lib/influxdb"_s) && !mountsUnder(service, u"/var/lib/influxdb2"_s));
    return isFirst ? 1 : 2;
}

bool isFastApi(const ComposeService &service)
{
    return says(
        service.name + u' ' + programOf(service) + u' ' + service.image + u' ' + service.build.value_or(QString()),
        u"fastapi|uvicorn");
}

QString healthPath(const ComposeService &service)
{
    static const QRegularExpression form(u"https?://[^\\s'\"/]+(/[A-Za-z0-9_./-]*)"_s);
    const QString path = form.match(service.healthcheck).captured(1);
    return path.size() > 1 && !path.contains("//"_L1) ? path : u"/health"_s;
}

std::optional<PostgresUri> postgresUri(const ComposeService &mlflow, const ComposeService &postgres)
{
    QStringList texts{programOf(mlflow)};
    for (const ComposeValue &value : mlflow.environment)
        texts.append(value.value.value_or(QString()));
    // The password may hold everything but spaces and quotes: the last "@" before a host that is known ends it.
    static const QRegularExpression form(u"postgres(?:ql)?(?:\\+\\w+)?://([^:@/?#\\s'\"]+)(?::[^\\s'\"]*)?@"
                                         "([A-Za-z0-9_.-]+)(?::[^/@\\s'\"]*)?/([^/?#@\\s'\"]+)"_s);
    for (const QString &text : std::as_const(texts)) {
        const QRegularExpressionMatch match = form.match(text);
        if (!match.hasMatch() || (match.captured(2) != postgres.name && match.captured(2) != postgres.containerName))
            continue;
        const PostgresUri uri{resolved(match.captured(1), mlflow), resolved(match.captured(3), mlflow)};
        if (!uri.user.isEmpty() && !uri.database.isEmpty())
            return uri;
    }
    return std::nullopt;
}

QStringList artifactPaths(const ComposeService &mlflow)
{
    QStringList paths;
    static const QRegularExpression option(
        u"--(?:artifacts-destination|default-artifact-root)[=\\s'\",]+(?:file://)?(/[^\\s'\",]+)"_s);
    for (auto it = option.globalMatch(programOf(mlflow)); it.hasNext();)
        paths.append(it.next().captured(1));
    for (const ComposeMount &mount : mlflow.mounts) {
        if (says(mount.target, u"artifact|mlruns|mlflow"))
            paths.append(mount.target);
    }
    return paths;
}

} // namespace conche::stack
