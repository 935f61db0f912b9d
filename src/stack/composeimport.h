// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose.h"
#include "stack.h"

#include "core/secret.h"

namespace conche::stack {

/*! A peer that was looked for among the services of a compose file. */
struct FoundPeer
{
    QString title;
    QString service; ///< empty where none is one
    QString container;
    QString address; ///< how it is reached; empty where it is not taken
    QString problem; ///< why it is not taken
    QStringList others; ///< services that could be it too
    bool lacksAddress = false; ///< that is its problem: it publishes no port that is known
};

/*! A secret that the compose file holds for a peer. */
struct FoundCredential
{
    QString peer; ///< "influxdb" or "mlflow"
    QString variable; ///< that it came from
    Secret value; ///< empty where the compose file does not hold it
};

/*! What a compose file says of a stack: everything that a stack file is written from. */
struct ComposeImport
{
    Stack stack; ///< name, title, zone and peers; credentials are references into the keychain
    FoundPeer api;
    FoundPeer mlflow;
    FoundPeer influxdb;
    FoundPeer postgres;
    QList<FoundCredential> credentials;
    QStringList containers; ///< of all services that are to run on
    QList<Place> places; ///< where peers keep their data
    QString healthPath; ///< of the API service
    bool hasDocs = false; ///< the API service is FastAPI, which documents itself
    bool holdsMlflowsData = false; ///< MLflow keeps its experiments in the PostgreSQL found
    bool isChocolateFactory = false; ///< the stack that the shipped file describes
    QStringList notes; ///< sentences

    [[nodiscard]] bool foundNothing() const;
};

/*! Finds the peers by image, command and port. \a name is the stack's; empty: the project's. \a addresses are those of
 * peers ("api", "mlflow", "influxdb") that publish no port, where somebody knows them. */
[[nodiscard]] ComposeImport importCompose(
    const Compose &compose, const QString &name, const QMap<QString, QUrl> &addresses = {});

} // namespace conche::stack
