// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endsignals.h"
#include "translation.h"

#include "cli/program.h"
#include "net/curlhttpclient.h"
#include "process/processrunner.h"
#include "secrets/environmentstore.h"
#include "secrets/filestore.h"
#include "secrets/keychainstore.h"

#include <QCoreApplication>
#include <QFile>
#include <QTimer>

#include <cstdio>

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("conche-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CONCHE_VERSION));
    const conche::app::EndSignals endSignals;
    conche::app::installTranslations(app);

    QFile in;
    QFile out;
    QFile error;
    (void)in.open(stdin, QIODevice::ReadOnly);
    (void)out.open(stdout, QIODevice::WriteOnly);
    (void)error.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered);

    const conche::SystemClock clock;
    conche::net::CurlHttpClient http;
    conche::process::ProcessRunner runner;
    conche::secrets::KeychainStore keychain;
    conche::secrets::EnvironmentStore environment;
    conche::secrets::FileStore files;
    conche::store::Database database(conche::store::Database::defaultPath());
    conche::store::CheckRuns checkRuns(database, conche::store::CheckRuns::defaultAsideFolder());
    conche::store::Consents consents(database);

    conche::store::WatchLog watchLog(database, checkRuns);
    conche::store::Deliveries deliveries(database);
    conche::journal::Journal journal(database);

    conche::cli::Program program(
        {{http, runner, {keychain, environment, files}, clock}, {database, checkRuns, watchLog, deliveries}, journal,
            {in, out, error, conche::cli::wantsColour(), conche::cli::isInteractive()}, consents,
            QCoreApplication::applicationDirPath() + QStringLiteral("/conche-practice")});
    QTimer::singleShot(
        0, &app, [&] { program.run(app.arguments().sliced(1), [](int code) { QCoreApplication::exit(code); }); });
    return app.exec();
}
