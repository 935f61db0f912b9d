// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "world.h"

#include <QJsonObject>

#include <optional>

namespace conche::practice {

inline constexpr QLatin1StringView BrainName{"chocolate_factory_brain"};
inline constexpr QLatin1StringView StorageName{"chocolate_factory_storage"};
inline constexpr QLatin1StringView PostgresName{"chocolate_factory_postgres"};
inline constexpr QLatin1StringView MlopsName{"chocolate_factory_mlops"};

/*! One simulated container as it is now. */
struct Container
{
    QString name;
    QString image;
    QStringList command;
    QString dataPath; ///< where its data is, inside
    QString hostPath;
    QString status; ///< docker's word
    int exitCode = 0;
    bool hasHealthCheck = true;
    QDateTime createdAt;
    QDateTime startedAt;
    QDateTime finishedAt; ///< invalid: never
    qint64 restarts = 0;

    [[nodiscard]] bool isRunning() const { return status == u"running"; }
    [[nodiscard]] QString id() const;
    /*! As `docker inspect` shows it. */
    [[nodiscard]] QJsonObject inspection() const;
    /*! As a line of `docker ps --format '{{json .}}'`. */
    [[nodiscard]] QJsonObject listing(const QDateTime &now, bool fullIds) const;
};

/*! The four containers of the stack. What is done to them lasts until the scenario is switched. */
class Containers
{
public:
    explicit Containers(const World &world);

    [[nodiscard]] QList<Container> all() const;
    /*! By name or by the beginning of an id. */
    [[nodiscard]] std::optional<Container> find(const QString &name) const;
    [[nodiscard]] bool isRunning(const QString &name) const;

    /*! "start", "stop", "restart", "pause" or "unpause"; the error is the engine's sentence. */
    [[nodiscard]] std::optional<QString> act(const QString &verb, const Container &container);
    void reset();

private:
    [[nodiscard]] Container initial(const QString &name) const;

    const World &m_world;
    mutable std::mutex m_mutex;
    QMap<QString, Container> m_changed;
};

} // namespace conche::practice
