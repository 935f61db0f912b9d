// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/services.h"
#include "net/curlhttpclient.h"
#include "process/processrunner.h"
#include "secrets/environmentstore.h"
#include "secrets/filestore.h"
#include "secrets/keychainstore.h"

namespace conche::bench {

/*! What the window works with, as the program itself has it; its own files are in a folder. */
struct RealServices
{
    RealServices(const Clock &clock, store::Database &database, const QString &folder)
        : runs(database, folder + QStringLiteral("/aside"))
        , consents(database)
        , log(database, runs)
        , deliveries(database)
        , journal(database)
        , settings(folder + QStringLiteral("/conche.conf"))
        , all{{http, runner, {keychain, environment, files}, clock}, {database, runs, log, deliveries}, journal,
              consents, settings, {}}
    {
    }
    Q_DISABLE_COPY_MOVE(RealServices)

    net::CurlHttpClient http;
    process::ProcessRunner runner;
    secrets::KeychainStore keychain;
    secrets::EnvironmentStore environment;
    secrets::FileStore files;
    store::CheckRuns runs;
    store::Consents consents;
    store::WatchLog log;
    store::Deliveries deliveries;
    journal::Journal journal;
    gui::Settings settings;
    const gui::Services all;
};

} // namespace conche::bench
