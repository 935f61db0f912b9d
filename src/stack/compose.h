// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnostic.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace conche::stack {

/*! A value in a service's environment. */
struct ComposeValue
{
    std::optional<QString> value; ///< nothing where it is to come from the shell, and the shell has none
    QString variable; ///< the variable that the value stands for alone, or under whose name it is set

    friend bool operator==(const ComposeValue &, const ComposeValue &) = default;
};

struct PortRange
{
    int first = 0; ///< 0: Docker chooses one
    int last = 0;

    friend bool operator==(const PortRange &, const PortRange &) = default;
};

/*! A port of the container, and where the host publishes it. */
struct ComposePort
{
    QString address; ///< of the host; empty for all of them
    PortRange published;
    PortRange target;
    QString protocol = QStringLiteral("tcp");

    friend bool operator==(const ComposePort &, const ComposePort &) = default;

    /*! The host's port for one of the container; nothing where this does not publish it, or Docker chooses. */
    [[nodiscard]] std::optional<int> publishedFor(int port) const;
};

/*! What is mounted into a container: a folder of the host, a named volume, or nothing that lasts. */
struct ComposeMount
{
    QString type; ///< "bind", "volume", "tmpfs" …
    QString source;
    QString target;

    friend bool operator==(const ComposeMount &, const ComposeMount &) = default;
};

struct ComposeService
{
    QString name;
    QString containerName; ///< as given, or the one that Compose gives
    QString image;
    std::optional<QString> build; ///< folder, Dockerfile and target, as far as they are said
    QString entrypoint; ///< a list is joined by spaces, here and below
    QString command;
    QString healthcheck;
    QString networkMode;
    QMap<QString, ComposeValue> environment;
    QList<ComposePort> ports;
    QList<ComposeMount> mounts;
    QStringList profiles;
    QMap<QString, QString> dependsOn; ///< service -> condition
    Position position;
};

/*! What a compose file and its companions describe, as far as an operator's console needs it. */
struct Compose
{
    QString project;
    QList<ComposeService> services; ///< those that run with the chosen profiles
    QStringList leftOut; ///< those of other profiles
};

/*! The name that Compose 2 gives to a service's container. */
[[nodiscard]] inline QString defaultContainer(const QString &project, const QString &service)
{
    return project + QLatin1Char('-') + service + QLatin1StringView("-1");
}

} // namespace conche::stack
