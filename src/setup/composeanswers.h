// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stack/composefile.h"
#include "stack/composeimport.h"

#include <QMap>
#include <QUrl>

namespace conche::setup {

/*! What is read where a compose file, or the folder that holds one, is named: with the file that overrides it and the
 * shell's variables. \a further files override instead. */
[[nodiscard]] Result<stack::ComposeSource> composeSource(const QString &fileOrFolder, const QStringList &further = {},
    const QString &envFile = {}, const QStringList &profiles = {});

/*! The files that hold an error, each once. */
[[nodiscard]] QStringList filesToMend(const stack::ComposeReading &reading);

/*! What a stack file needs and the compose file does not say. */
struct ComposeGaps
{
    bool influxToken = false;
    bool influxOrganisation = false; ///< of InfluxDB 2
    bool influxBucket = false; ///< the database with version 1
    bool mlflowLogin = false; ///< user and password, where MLflow asks for them
    bool artifacts = false; ///< the folder in which MLflow keeps them
    QStringList addresses = {}; ///< "api", "mlflow", "influxdb": peers that publish no port

    friend bool operator==(const ComposeGaps &, const ComposeGaps &) = default;
};

[[nodiscard]] ComposeGaps gapsOf(const stack::ComposeImport &import);

/*! What somebody said about the gaps; what is empty stays as it was found. */
struct ComposeAnswers
{
    QString name; ///< of the stack; empty: the project's
    QString zone;
    Secret influxToken;
    QString influxOrganisation;
    QString influxBucket;
    QString mlflowUser; ///< counts with a password only
    Secret mlflowPassword;
    QString artifacts; ///< a folder of this machine
    QMap<QString, QUrl> addresses; ///< by peer
};

[[nodiscard]] stack::ComposeImport importWith(const stack::Compose &compose, const ComposeAnswers &answers);

} // namespace conche::setup
