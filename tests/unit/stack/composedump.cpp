// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stack/composefile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace conche::stack;
using namespace Qt::StringLiterals;

namespace {

QString portText(const ComposePort &port, int offset)
{
    const QString published = port.published.first > 0 ? QString::number(port.published.first + offset) : QString();
    return u"%1:%2:%3/%4"_s.arg(port.address, published, QString::number(port.target.first + offset), port.protocol);
}

QJsonObject jsonOf(const ComposeService &service)
{
    QJsonObject environment;
    for (auto it = service.environment.cbegin(); it != service.environment.cend(); ++it)
        environment[it.key()] = it->value ? QJsonValue(*it->value) : QJsonValue();
    QStringList ports;
    for (const ComposePort &port : service.ports) {
        for (int i = 0; i <= port.target.last - port.target.first; ++i)
            ports.append(portText(port, i));
    }
    QStringList mounts;
    for (const ComposeMount &mount : service.mounts)
        mounts.append(mount.source + u':' + mount.target);
    return {{u"image"_s, service.image}, {u"command"_s, service.command}, {u"entrypoint"_s, service.entrypoint},
        {u"environment"_s, environment}, {u"ports"_s, QJsonArray::fromStringList(ports)},
        {u"volumes"_s, QJsonArray::fromStringList(mounts)},
        {u"depends_on"_s, QJsonArray::fromStringList(QStringList(service.dependsOn.keys()))}};
}

} // namespace

/*! Prints what Conche reads in compose files, for a comparison with the real docker-compose: ENV_FILE COMPOSE_FILE...
 */
int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QFile::decodeName(argv[i]));
    const QString envFile = arguments.takeFirst();
    const ComposeReading reading = readCompose({arguments, envFile, {}, {}});
    for (const ComposeNote &note : reading.notes)
        std::fprintf(stderr, "%s\n", qPrintable(note.diagnostic.text(note.file)));
    if (!reading.compose)
        return 1;
    QJsonObject services;
    for (const ComposeService &service : reading.compose->services)
        services[service.name] = jsonOf(service);
    std::puts(QJsonDocument(services).toJson().constData());
    return 0;
}
