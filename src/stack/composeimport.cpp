// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composeimport.h"

#include "checkreader.h"
#include "servicetraits.h"
#include "stackfile.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace conche::stack {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::ComposeImport)
};

using Services = QList<const ComposeService *>;

/*! "my-ml_stack" -> "My Ml Stack" */
QString titleFrom(const QString &name)
{
    static const QRegularExpression gap(u"[-_.]+"_s);
    QStringList words = QString(name).replace(gap, u" "_s).split(u' ', Qt::SkipEmptyParts);
    for (QString &word : words)
        word[0] = word[0].toUpper();
    return words.isEmpty() ? name : words.join(u' ');
}

QString stackNameFrom(const QString &project)
{
    const QString name = project.first(std::min<qsizetype>(project.size(), 64));
    return isStackName(name) ? name : u"stack"_s;
}

class Importer
{
public:
    Importer(const Compose &compose, const QString &name, const QMap<QString, QUrl> &addresses)
        : m_compose(compose)
        , m_addresses(addresses)
    {
        m_import.stack.name = name.isEmpty() ? stackNameFrom(compose.project) : name;
        m_import.stack.title = titleFrom(m_import.stack.name);
    }

    ComposeImport import()
    {
        for (const ComposeService &service : m_compose.services) {
            if (!runsOnce(service, m_compose))
                m_lasting.append(&service);
        }
        m_mlflow = choose(m_import.mlflow, u"MLflow"_s, mlflowRank, Words::tr("no service runs \"mlflow server\""));
        m_postgres = choose(
            m_import.postgres, u"PostgreSQL"_s,
            [this](const ComposeService &service) {
                const int rank = postgresRank(service);
                // Of several, the one that MLflow keeps its experiments in.
                return rank > 0 && m_mlflow && postgresUri(*m_mlflow, service) ? rank + 10 : rank;
            },
            Words::tr("no service has an image of PostgreSQL"));
        m_influxdb
            = choose(m_import.influxdb, u"InfluxDB"_s, influxRank, Words::tr("no service has an image of InfluxDB"));
        m_api = choose(
            m_import.api, Words::tr("API service"),
            [this](const ComposeService &service) {
                return &service == m_mlflow || &service == m_postgres || &service == m_influxdb
                    ? 0
                    : apiRank(service, {m_mlflow, m_postgres, m_influxdb});
            },
            Words::tr("no service runs uvicorn, gunicorn or the like, and none is built here that uses the others"));
        takeInfluxdb();
        takePostgres();
        takeMlflow();
        takeApi();
        takeContainers();
        takeZone();
        const QStringList factory{
            u"chocolate_factory_brain"_s, u"chocolate_factory_storage"_s, u"chocolate_factory_mlops"_s};
        const Stack &stack = m_import.stack;
        m_import.isChocolateFactory = stack.api && stack.mlflow && stack.influxdb && stack.postgres
            && stack.influxdb->version == 2
            && std::ranges::all_of(factory, [&](const QString &c) { return m_import.containers.contains(c); });
        for (const QString &service : m_compose.leftOut)
            //: %1 is the name of a service
            m_import.notes.append(
                Words::tr("service \"%1\" belongs to a profile that is not on; --profile takes it in").arg(service));
        return std::move(m_import);
    }

private:
    /*! The service of the highest rank, the first of several; nothing where none has one. */
    const ComposeService *choose(FoundPeer &found, const QString &title,
        const std::function<int(const ComposeService &)> &rank, const QString &problem)
    {
        found.title = title;
        const ComposeService *best = nullptr;
        int bestRank = 0;
        QStringList all;
        for (const ComposeService *service : m_lasting) {
            const int its = rank(*service);
            if (its > 0)
                all.append(service->name);
            if (its > bestRank) {
                best = service;
                bestRank = its;
            }
        }
        if (!best) {
            found.problem = problem;
            return nullptr;
        }
        found.service = best->name;
        found.container = best->containerName;
        all.removeOne(best->name);
        found.others = all;
        return best;
    }

    /*! Where an HTTP peer is asked; nothing, and the problem, where the host publishes no port of it. */
    std::optional<HttpPeer> httpPeer(const QString &peer, FoundPeer &found, const ComposeService &service, int port)
    {
        Result<QUrl> url = hostAddress(service, port);
        if (!url && m_addresses.contains(peer))
            url = m_addresses.value(peer);
        if (!url) {
            found.problem = url.error().message;
            found.lacksAddress = true;
            return std::nullopt;
        }
        found.address = url->toString();
        return HttpPeer{*url, {}, {}};
    }

    [[nodiscard]] QString reference(const QString &peer) const
    {
        return u"keychain:%1/%2"_s.arg(m_import.stack.name, peer);
    }

    /*! The first of the variables that one of the services sets; the services in turn. */
    [[nodiscard]] const ComposeValue *setting(const Services &services, const QStringList &names) const
    {
        for (const ComposeService *service : services) {
            for (const QString &name : service ? names : QStringList()) {
                const auto found = service->environment.constFind(name);
                if (found != service->environment.cend() && found->value && !found->value->isEmpty())
                    return &*found;
            }
        }
        return nullptr;
    }
    [[nodiscard]] QString settingText(const Services &services, const QStringList &names) const
    {
        const ComposeValue *found = setting(services, names);
        return found ? *found->value : QString();
    }

    /*! The peer's own service, the API service, then all others. */
    [[nodiscard]] Services from(const ComposeService *own) const { return Services{own, m_api} + m_lasting; }

    void addCredential(const QString &peer, const ComposeValue *value)
    {
        m_import.credentials.append({peer, value ? value->variable : QString(),
            Secret(value ? value->value.value_or(QString()).toUtf8() : QByteArray())});
    }

    void takeMlflow()
    {
        if (!m_mlflow)
            return;
        std::optional<HttpPeer> peer = httpPeer(u"mlflow"_s, m_import.mlflow, *m_mlflow, mlflowPort(*m_mlflow));
        const Services services = from(m_mlflow);
        const QString user = settingText(services, {u"MLFLOW_TRACKING_USERNAME"_s});
        const ComposeValue *password = setting(services, {u"MLFLOW_TRACKING_PASSWORD"_s});
        if (peer && !user.isEmpty() && password) {
            peer->user = user;
            peer->credential = reference(u"mlflow"_s);
            addCredential(u"mlflow"_s, password);
        }
        m_import.stack.mlflow = peer;
        addPlace(*m_mlflow, Words::tr("artifacts"), artifactPaths(*m_mlflow));
    }

    void takePostgres()
    {
        if (!m_postgres)
            return;
        if (!isContainerName(m_postgres->containerName)) {
            m_import.postgres.problem = Words::tr("its container has no name that Docker takes");
            return;
        }
        const auto uri = m_mlflow ? postgresUri(*m_mlflow, *m_postgres) : std::nullopt;
        QString user = settingText({m_postgres}, {u"POSTGRES_USER"_s, u"POSTGRESQL_USERNAME"_s});
        user = uri ? uri->user : user.isEmpty() ? u"postgres"_s : user;
        QString database = settingText({m_postgres}, {u"POSTGRES_DB"_s, u"POSTGRESQL_DATABASE"_s});
        database = uri ? uri->database : database.isEmpty() ? user : database;
        m_import.holdsMlflowsData = uri.has_value();
        m_import.stack.postgres = PostgresPeer{m_postgres->containerName, user, database};
        m_import.postgres.address = Words::tr("asked in its container");
        addPlace(*m_postgres, Words::tr("metadata"),
            {u"/var/lib/postgresql"_s, u"/bitnami/postgresql"_s, u"/home/postgres"_s});
    }

    void takeInfluxdb()
    {
        if (!m_influxdb)
            return;
        addPlace(*m_influxdb, Words::tr("time series"),
            {u"/var/lib/influxdb2"_s, u"/var/lib/influxdb"_s, u"/bitnami/influxdb"_s});
        FoundPeer &found = m_import.influxdb;
        const Services services = from(m_influxdb);
        const int version = influxVersion(*m_influxdb);
        if (version > 2) {
            found.problem = Words::tr("it is InfluxDB 3, which Conche does not ask yet");
            return;
        }
        const std::optional<HttpPeer> http = httpPeer(u"influxdb"_s, found, *m_influxdb, 8086);
        if (!http)
            return;
        InfluxPeer peer{*http, version, {}, {}};
        if (version == 1) {
            peer.bucket = settingText(services, {u"INFLUXDB_DB"_s, u"INFLUXDB_DATABASE"_s, u"INFLUX_DB"_s});
            takeInfluxUser(peer, services);
        } else {
            peer.organisation = settingText(services,
                {u"DOCKER_INFLUXDB_INIT_ORG"_s, u"INFLUXDB_ADMIN_ORG"_s, u"INFLUXDB_ORG"_s, u"INFLUX_ORG"_s,
                    u"INFLUXDB_V2_ORG"_s});
            peer.bucket = settingText(services,
                {u"DOCKER_INFLUXDB_INIT_BUCKET"_s, u"INFLUXDB_ADMIN_BUCKET"_s, u"INFLUXDB_BUCKET"_s, u"INFLUX_BUCKET"_s,
                    u"INFLUXDB_V2_BUCKET"_s});
            peer.credential = reference(u"influxdb"_s);
            addCredential(u"influxdb"_s,
                setting(services,
                    {u"DOCKER_INFLUXDB_INIT_ADMIN_TOKEN"_s, u"INFLUXDB_ADMIN_USER_TOKEN"_s, u"INFLUXDB_ADMIN_TOKEN"_s,
                        u"INFLUXDB_TOKEN"_s, u"INFLUX_TOKEN"_s, u"INFLUXDB_V2_TOKEN"_s}));
        }
        m_import.stack.influxdb = peer;
        if (peer.bucket.isEmpty() || (version == 2 && peer.organisation.isEmpty()))
            found.problem = version == 1
                ? Words::tr("the compose file does not say which database; the stack file has a place to write it")
                : Words::tr("the compose file does not say organisation and bucket; the stack file has a place to "
                            "write them");
    }

    void takeInfluxUser(InfluxPeer &peer, const Services &services)
    {
        const QList<std::pair<QString, QString>> pairs{{u"INFLUXDB_READ_USER"_s, u"INFLUXDB_READ_USER_PASSWORD"_s},
            {u"INFLUXDB_USER"_s, u"INFLUXDB_USER_PASSWORD"_s}, {u"INFLUXDB_USER"_s, u"INFLUXDB_PASSWORD"_s},
            {u"INFLUXDB_ADMIN_USER"_s, u"INFLUXDB_ADMIN_PASSWORD"_s}, {u"INFLUXDB_USERNAME"_s, u"INFLUXDB_PASSWORD"_s}};
        for (const auto &[userName, passwordName] : pairs) {
            const QString user = settingText(services, {userName});
            const ComposeValue *password = setting(services, {passwordName});
            if (user.isEmpty() || !password)
                continue;
            peer.user = user;
            peer.credential = reference(u"influxdb"_s);
            addCredential(u"influxdb"_s, password);
            return;
        }
    }

    void takeApi()
    {
        if (!m_api)
            return;
        m_import.stack.api = httpPeer(u"api"_s, m_import.api, *m_api, apiPort(*m_api));
        m_import.healthPath = healthPath(*m_api);
        m_import.hasDocs = isFastApi(*m_api);
    }

    void takeContainers()
    {
        for (const ComposeService *service : m_lasting) {
            if (isContainerName(service->containerName))
                m_import.containers.append(service->containerName);
            else
                m_import.notes.append(
                    Words::tr("the container of service \"%1\" has no name that Docker takes; it is left out")
                        .arg(service->name));
        }
        m_import.containers.removeDuplicates();
        const auto unnamed = std::ranges::find_if(m_lasting, [this](const ComposeService *s) {
            return s->containerName == defaultContainer(m_compose.project, s->name);
        });
        if (unnamed != m_lasting.end())
            //: %1 is the name of a container
            m_import.notes.append(Words::tr("where the compose file names no container, Compose 2 does, as %1; "
                                            "docker-compose 1 writes \"_\" for \"-\"")
                                      .arg((*unnamed)->containerName));
    }

    /*! The first mount at or above one of the paths; a note where there is none. */
    void addPlace(const ComposeService &service, const QString &title, const QStringList &paths)
    {
        if (!isContainerName(service.containerName))
            return;
        for (const QString &path : paths) {
            for (const ComposeMount &mount : service.mounts) {
                const bool isAt = mount.target == path || mount.target.startsWith(path + u'/')
                    || path.startsWith(mount.target + u'/');
                if (isAt && mount.target.startsWith(u'/')) {
                    m_import.places.append({title, service.containerName, mount.target});
                    return;
                }
            }
        }
        //: %1 is the name of a service, %2 what it keeps, such as "time series"
        m_import.notes.append(Words::tr("service \"%1\" mounts no folder for its %2, so their size is not measured; "
                                        "the stack file can name a folder")
                                  .arg(service.name, title));
    }

    void takeZone()
    {
        for (const ComposeService *service : Services{m_api} + m_lasting) {
            const QString zone = settingText({service}, {u"TZ"_s});
            if (!zone.isEmpty() && QTimeZone::isTimeZoneIdAvailable(zone.toLatin1())) {
                m_import.stack.zone = zone;
                return;
            }
        }
        const QString here = QString::fromLatin1(QTimeZone::systemTimeZoneId());
        m_import.stack.zone = QTimeZone::isTimeZoneIdAvailable(here.toLatin1()) ? here : u"UTC"_s;
        //: %1 is a time zone
        m_import.notes.append(
            Words::tr("no service says its time zone (TZ); this machine's was taken: %1").arg(m_import.stack.zone));
    }

    const Compose &m_compose;
    const QMap<QString, QUrl> &m_addresses;
    ComposeImport m_import;
    Services m_lasting;
    const ComposeService *m_mlflow = nullptr;
    const ComposeService *m_postgres = nullptr;
    const ComposeService *m_influxdb = nullptr;
    const ComposeService *m_api = nullptr;
};

} // namespace

bool ComposeImport::foundNothing() const
{
    return !stack.api && !stack.mlflow && !stack.influxdb && !stack.postgres;
}

ComposeImport importCompose(const Compose &compose, const QString &name, const QMap<QString, QUrl> &addresses)
{
    return Importer(compose, name, addresses).import();
}

} // namespace conche::stack
