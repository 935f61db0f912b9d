// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/look/theme.h"
#include "gui/session/stacksession.h"
#include "gui_bench.h"
#include "stack/stackfile.h"

#include <QApplication>
#include <QTest>

namespace conche::tests {

/*! What pages work with: fakes to the outside, of which no program can be started. */
class PageBench : public GuiBench
{
public:
    PageBench()
    {
        setConfigFolder({});
        bench.runner.setHandler([](const process::Command &) {
            process::Outcome outcome;
            outcome.ending = process::Ending::NotStarted;
            return outcome;
        });
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
