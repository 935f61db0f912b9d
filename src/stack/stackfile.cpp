// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stackfile.h"

#include "alertsreader.h"
#include "checkreader.h"
#include "metricreader.h"
#include "signreader.h"
#include "tablereader.h"

#include "core/nearestname.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTimeZone>

#include <algorithm>

namespace conche::stack {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::StackFile)
};

constexpr qint64 newestFormat = 1;
constexpr qint64 largestFile = 1024LL * 1024;
const QString shippedFolder = u":/conche/stacks/"_s;

QUrl urlFrom(TableReader &reader)
{
    const QString text = reader.requiredText(u"url"_s);
    const QUrl url(text, QUrl::StrictMode);
    const bool isHttp = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (!text.isEmpty() && (!url.isValid() || !isHttp || url.host().isEmpty()))
        reader.error(
            reader.positionOf(u"url"_s), Words::tr("\"url\" of %1 is no http or https address").arg(reader.what()));
    if (!url.userInfo().isEmpty())
        reader.error(reader.positionOf(u"url"_s),
            Words::tr("\"url\" of %1 holds a user or password; use \"user\" and \"credential\"").arg(reader.what()));
    return url;
}

void readHttpPeer(TableReader &reader, HttpPeer &peer)
{
    peer.url = urlFrom(reader);
    peer.user = reader.text(u"user"_s).value_or(QString());
    peer.credential = reader.reference(u"credential"_s);
}

HttpPeer httpPeerFrom(const TomlNode &node, const QString &what, QList<Diagnostic> &diagnostics)
{
    TableReader reader(node, what, diagnostics);
    HttpPeer peer;
    readHttpPeer(reader, peer);
    reader.finish();
    return peer;
}

InfluxPeer influxPeerFrom(const TomlNode &node, QList<Diagnostic> &diagnostics)
{
    TableReader reader(node, u"[peers.influxdb]"_s, diagnostics);
    InfluxPeer peer;
    readHttpPeer(reader, peer);
    const qint64 version = reader.integer(u"version"_s).value_or(2);
    if (version != 1 && version != 2)
        reader.error(reader.positionOf(u"version"_s), Words::tr("\"version\" of [peers.influxdb] must be 1 or 2"));
    peer.version = static_cast<int>(version);
    peer.bucket = reader.requiredText(u"bucket"_s);
    peer.organisation = peer.version == 2 ? reader.requiredText(u"org"_s) : reader.text(u"org"_s).value_or(QString());
    reader.finish();
    return peer;
}

PostgresPeer postgresPeerFrom(const TomlNode &node, QList<Diagnostic> &diagnostics)
{
    TableReader reader(node, u"[peers.postgres]"_s, diagnostics);
    PostgresPeer peer{
        reader.requiredText(u"container"_s), reader.requiredText(u"user"_s), reader.requiredText(u"database"_s)};
    if (!peer.container.isEmpty() && !isContainerName(peer.container))
        reader.error(
            reader.positionOf(u"container"_s), Words::tr("\"%1\" is no name of a container").arg(peer.container));
    reader.finish();
    return peer;
}

void readPeers(TableReader &root, Stack &stack, QList<Diagnostic> &diagnostics)
{
    const TomlNode *node = root.node(u"peers"_s);
    if (!node)
        return;
    TableReader reader(*node, u"[peers]"_s, diagnostics);
    if (const TomlNode *api = reader.node(u"api"_s))
        stack.api = httpPeerFrom(*api, u"[peers.api]"_s, diagnostics);
    if (const TomlNode *mlflow = reader.node(u"mlflow"_s))
        stack.mlflow = httpPeerFrom(*mlflow, u"[peers.mlflow]"_s, diagnostics);
    if (const TomlNode *influxdb = reader.node(u"influxdb"_s))
        stack.influxdb = influxPeerFrom(*influxdb, diagnostics);
    if (const TomlNode *postgres = reader.node(u"postgres"_s))
        stack.postgres = postgresPeerFrom(*postgres, diagnostics);
    reader.finish();
}

void readDocker(TableReader &root, Stack &stack, QList<Diagnostic> &diagnostics)
{
    const TomlNode *node = root.node(u"docker"_s);
    if (!node)
        return;
    TableReader reader(*node, u"[docker]"_s, diagnostics);
    stack.docker.program = reader.text(u"program"_s).value_or(stack.docker.program);
    stack.docker.context = reader.text(u"context"_s).value_or(QString());
    stack.docker.host = reader.text(u"host"_s).value_or(QString());
    if (stack.docker.program.isEmpty())
        reader.error(reader.positionOf(u"program"_s), Words::tr("\"program\" of [docker] must not be empty"));
    if (!stack.docker.context.isEmpty() && !stack.docker.host.isEmpty())
        reader.error(reader.positionOf(u"host"_s), Words::tr("[docker] takes \"context\" or \"host\", not both"));
    if (QUrl(stack.docker.host).password().size() > 0)
        reader.error(
            reader.positionOf(u"host"_s), Words::tr("\"host\" of [docker] holds a password in clear; ssh uses keys"));
    reader.finish();
}

void readChecks(TableReader &root, Stack &stack, QList<Diagnostic> &diagnostics)
{
    QStringList ids;
    for (const TomlNode &node : root.tables(u"check"_s)) {
        const std::optional<Check> check = checkFromToml(node, diagnostics);
        if (!check)
            continue;
        if (ids.contains(check->id))
            //: %1 is the id of a check
            root.error(node.position, Words::tr("there are two checks with the id \"%1\"").arg(check->id));
        ids.append(check->id);
        stack.checks.append(*check);
    }
    stack.score = root.texts(u"score"_s);
    for (const QString &id : std::as_const(stack.score)) {
        if (ids.contains(id))
            continue;
        QString message = Words::tr("\"score\" counts \"%1\", which is no check here").arg(id);
        message = withNearestName(message, id, ids);
        root.warning(root.positionOf(u"score"_s), message);
    }
}

void readWatch(TableReader &root, Stack &stack, QList<Diagnostic> &diagnostics)
{
    const TomlNode *node = root.node(u"watch"_s);
    if (!node)
        return;
    TableReader reader(*node, u"[watch]"_s, diagnostics);
    Patience &patience = stack.patience;
    patience.retry = reader.duration(u"retry"_s).value_or(patience.retry);
    if (patience.retry < 1s || patience.retry > 1h)
        reader.error(reader.positionOf(u"retry"_s), Words::tr("\"retry\" of [watch] must be from 1s to 1h"));
    for (const auto &[key, count] :
        {std::pair(u"failures"_s, &patience.failures), std::pair(u"recoveries"_s, &patience.recoveries)}) {
        const qint64 value = reader.integer(key).value_or(*count);
        if (value < 1 || value > 20)
            reader.error(reader.positionOf(key), Words::tr("\"%1\" of [watch] must be from 1 to 20").arg(key));
        *count = static_cast<int>(value);
    }
    stack.keepHistory = reader.duration(u"keep_history"_s).value_or(stack.keepHistory);
    if (stack.keepHistory < 7 * 24h)
        reader.error(reader.positionOf(u"keep_history"_s),
            Words::tr("\"keep_history\" of [watch] must be 7d at least: the signs look back that far"));
    reader.finish();
}

void readLinks(TableReader &root, Stack &stack, QList<Diagnostic> &diagnostics)
{
    for (const TomlNode &node : root.tables(u"link"_s)) {
        TableReader reader(node, Words::tr("a link"), diagnostics);
        Link link;
        link.title = reader.requiredText(u"title"_s);
        const auto url = reader.text(u"url"_s);
        link.command = reader.text(u"command"_s).value_or(QString());
        if (url)
            link.url = QUrl(*url, QUrl::StrictMode);
        if (url && (!link.url.isValid() || link.url.scheme().isEmpty()))
            reader.error(
                reader.positionOf(u"url"_s), Words::tr("\"url\" of link \"%1\" is no address").arg(link.title));
        if (!link.url.userInfo().isEmpty())
            reader.error(reader.positionOf(u"url"_s),
                Words::tr("\"url\" of link \"%1\" holds a user or password").arg(link.title));
        if (!url && link.command.isEmpty())
            reader.error(reader.position(), Words::tr("link \"%1\" needs \"url\" or \"command\"").arg(link.title));
        reader.finish();
        stack.links.append(link);
    }
}

Stack readRoot(TableReader &root, QList<Diagnostic> &diagnostics)
{
    Stack stack;
    const qint64 format = root.integer(u"format"_s).value_or(newestFormat);
    if (format != newestFormat)
        root.error(root.positionOf(u"format"_s),
            Words::tr("format %1 is not known to this version of Conche, which reads format %2")
                .arg(format)
                .arg(newestFormat));
    stack.name = root.requiredText(u"name"_s);
    if (!stack.name.isEmpty() && !isStackName(stack.name))
        root.error(root.positionOf(u"name"_s),
            Words::tr("\"name\" takes letters, digits, \"-\", \"_\" and \".\", 64 at most"));
    stack.title = root.text(u"title"_s).value_or(stack.name);
    stack.zone = root.text(u"zone"_s).value_or(u"UTC"_s);
    if (!QTimeZone::isTimeZoneIdAvailable(stack.zone.toLatin1()))
        root.error(root.positionOf(u"zone"_s),
            Words::tr("\"%1\" is no time zone; write one such as \"Europe/Madrid\"").arg(stack.zone));
    readDocker(root, stack, diagnostics);
    readPeers(root, stack, diagnostics);
    readChecks(root, stack, diagnostics);
    readMetrics(root, stack);
    readSigns(root, stack);
    readWatch(root, stack, diagnostics);
    if (const TomlNode *alerts = root.node(u"alerts"_s))
        stack.alerts = alertsFromToml(*alerts, diagnostics);
    readLinks(root, stack, diagnostics);
    return stack;
}

} // namespace

bool StackFile::isShipped() const
{
    return path.startsWith(shippedFolder);
}

StackFile stackFromToml(const QByteArray &toml, const QString &path)
{
    StackFile file{path, std::nullopt, {},
        QString::fromLatin1(QCryptographicHash::hash(toml, QCryptographicHash::Sha256).toHex())};
    const TomlNode node = tomlFromBytes(toml, file.diagnostics);
    if (!file.diagnostics.isEmpty())
        return file;
    TableReader root(node, Words::tr("the stack file"), file.diagnostics);
    Stack stack = readRoot(root, file.diagnostics);
    root.finish();
    std::ranges::stable_sort(
        file.diagnostics, {}, [](const Diagnostic &d) { return std::pair(d.position.line, d.position.column); });
    const bool usable = std::ranges::none_of(
        file.diagnostics, [](const Diagnostic &d) { return d.severity == Diagnostic::Severity::Error; });
    if (usable)
        file.stack = std::move(stack);
    return file;
}

Result<StackFile> readStackFile(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile())
        //: %1 is a path
        return failure(ErrorCode::BadConfiguration,
            Words::tr("there is no stack file %1; \"conche-cli stack list\" shows those that exist").arg(path));
    if (!file.open(QIODevice::ReadOnly))
        //: %1 is a path, %2 the system's reason
        return failure(
            ErrorCode::BadConfiguration, Words::tr("stack file %1 cannot be read: %2").arg(path, file.errorString()));
    if (file.size() > largestFile)
        return failure(
            ErrorCode::BadConfiguration, Words::tr("%1 is larger than a stack file can be (1 MiB)").arg(path));
    return stackFromToml(file.readAll(), path);
}

bool isStackName(const QString &text)
{
    static const QRegularExpression form(u"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}\\z"_s);
    return form.match(text).hasMatch();
}

QString stacksFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/conche/stacks"_s;
}

QList<FoundStack> findStacks()
{
    QList<FoundStack> found;
    const auto take = [&found](const QString &folder, bool shipped) {
        for (const QFileInfo &file : QDir(folder).entryInfoList({u"*.toml"_s}, QDir::Files, QDir::Name)) {
            const QString name = file.completeBaseName();
            if (std::ranges::find(found, name, &FoundStack::name) == found.end())
                found.append({name, file.absoluteFilePath(), shipped});
        }
    };
    take(stacksFolder(), false);
    take(shippedFolder, true);
    return found;
}

Result<QString> stackPath(const QString &nameOrPath)
{
    if (nameOrPath.contains(u'/') || nameOrPath.endsWith(".toml"_L1))
        return nameOrPath;
    QStringList names;
    for (const FoundStack &found : findStacks()) {
        if (found.name == nameOrPath)
            return found.path;
        names.append(found.name);
    }
    //: %1 is a name, %2 a folder
    QString message = Words::tr("there is no stack \"%1\" in %2").arg(nameOrPath, stacksFolder());
    message = withNearestName(message, nameOrPath, names);
    return failure(ErrorCode::BadConfiguration, message);
}

} // namespace conche::stack
