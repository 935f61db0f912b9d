// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "containers.h"
#include "trainings.h"

#include <QByteArray>

#include <tl/expected.hpp>

namespace conche::practice {

/*! What a docker command said, and how it ended. */
struct DockerReply
{
    int exitCode = 0;
    QByteArray output;
    QByteArray errorOutput;
};

/*! Answers docker's commands from the simulated containers: nothing is ever run. */
class DockerEngine
{
public:
    DockerEngine(const World &world, Containers &containers);

    /*! \a arguments as docker gets them, its global options included. */
    [[nodiscard]] DockerReply run(QStringList arguments, const QByteArray &input);

private:
    [[nodiscard]] DockerReply list(const QStringList &arguments) const;
    [[nodiscard]] DockerReply inspect(const QStringList &arguments) const;
    [[nodiscard]] DockerReply act(const QString &verb, const QStringList &arguments);
    [[nodiscard]] DockerReply logs(const QStringList &arguments) const;
    [[nodiscard]] DockerReply version(const QStringList &arguments) const;
    [[nodiscard]] DockerReply execute(const QStringList &arguments, const QByteArray &input) const;
    [[nodiscard]] DockerReply diskUsage(const Container &container, const QStringList &arguments) const;
    [[nodiscard]] DockerReply diskFree(const Container &container, const QStringList &arguments) const;
    [[nodiscard]] DockerReply psql(
        const Container &container, const QStringList &arguments, const QByteArray &input) const;
    [[nodiscard]] qint64 bytesOf(const QString &container) const;
    [[nodiscard]] tl::expected<QStringList, QString> query(const QString &statement) const;

    const World &m_world;
    Containers &m_containers;
    Trainings m_trainings;
};

/*! Docker's options among the arguments of one command, and what is left of them. */
class DockerOptions
{
public:
    /*! \a withValue are options that take one; reading stops at the first word after \a words plain ones. */
    DockerOptions(const QStringList &arguments, const QStringList &withValue, qsizetype words = -1);

    [[nodiscard]] bool has(const QString &option) const { return m_values.contains(option); }
    [[nodiscard]] QString value(const QString &option) const { return m_values.value(option); }
    [[nodiscard]] const QStringList &words() const { return m_words; }

private:
    QMap<QString, QString> m_values;
    QStringList m_words;
};

[[nodiscard]] DockerReply dockerFailed(const QString &sentence, int exitCode = 1);

} // namespace conche::practice
