// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench.h"

#include "gui/look/theme.h"
#include "gui/session/stacksession.h"
#include "stack/stackfile.h"
#include "store/database.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace conche::tests {

/*! What pages work with: fakes to the outside, a store and settings of their own. */
class PageBench
{
public:
    PageBench()
        : database(path(QStringLiteral("conche.db")))
        , runs(database, path(QStringLiteral("unsaved")))
        , log(database, runs)
        , deliveries(database)
        , journal(database)
        , consents(database)
        , settings(path(QStringLiteral("conche.conf")))
    {
        // No stack file of the machine that the test runs on.
        qputenv("XDG_CONFIG_HOME", m_folder.path().toUtf8());
        bench.runner.setHandler([](const process::Command &) {
            process::Outcome outcome;
            outcome.ending = process::Ending::NotStarted;
            return outcome;
        });
    }
    Q_DISABLE_COPY_MOVE(PageBench)

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] gui::Services services()
    {
        return {bench.tools(), {database, runs, log, deliveries}, journal, consents, settings, {}};
    }

    QString write(const QString &name, const QByteArray &text) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(file.errorString()));
        return file.fileName();
    }

    /*! What a session would tell of the file. */
    [[nodiscard]] models::Overview overviewOf(const QString &file) const
    {
        const Result<stack::StackFile> read = stack::readStackFile(file);
        if (!read)
            qFatal("%s", qPrintable(read.error().message));
        models::Overview overview;
        overview.path = file;
        overview.stack = read->stack;
        overview.diagnostics = read->diagnostics;
        overview.now = bench.clock.nowUtc();
        return overview;
    }

    Bench bench;

private:
    QTemporaryDir m_folder;

public:
    store::Database database;
    store::CheckRuns runs;
    store::WatchLog log;
    store::Deliveries deliveries;
    journal::Journal journal;
    store::Consents consents;
    gui::Settings settings;
};

/*! Names everything that a page shows of: peers with credentials, channels, programs. */
inline const QByteArray fullStack = R"(format = 1
name = "factory"
title = "Factory"
zone = "Europe/Madrid"

[docker]
host = "ssh://operator@factory.example"

[peers.api]
url = "http://localhost:8000"

[peers.mlflow]
url = "http://localhost:5000"
user = "operator"
credential = "file:mlflow"

[peers.influxdb]
version = 2
url = "http://localhost:8086"
org = "factory"
bucket = "energy"
credential = "keychain:factory/influxdb"

[[check]]
id = "api-health"
title = "API service"
kind = "http"
asks = "service"
[[check.request]]
peer = "api"
path = "/health"
expect = [{ pointer = "/status", equals = "healthy" }]

[[check]]
id = "mlflow-api"
title = "MLflow API"
kind = "mlflow"
asks = "service"
interval = "30min"

[[check]]
id = "night-job"
title = "Night job"
kind = "command"
asks = "service"
program = "/usr/local/bin/night-job"
arguments = ["--verbose"]

[alerts]
from = "unknown"
quiet = "22:00-07:00"
[[alerts.mail]]
name = "ops"
to = ["ops@factory.example"]
[[alerts.webhook]]
name = "chat"
url = "env:CONCHE_TEST_HOOK"
)";

} // namespace conche::tests
