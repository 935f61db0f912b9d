// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench.h"

#include "gui/services.h"
#include "store/database.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace conche::tests {

/*! The window's services on fakes, with a store, settings and stack files of its own. */
class GuiBench
{
public:
    /*! The store is \a storePath, where sentences tell its path; what cannot be stored is beside it. */
    explicit GuiBench(const QString &storePath = {})
        : database(storePath.isEmpty() ? path(QStringLiteral("conche.db")) : storePath)
        , runs(database, storePath.isEmpty() ? path(QStringLiteral("unsaved")) : QStringLiteral("unsaved"))
        , log(database, runs)
        , deliveries(database)
        , journal(database)
        , consents(database)
        , settings(path(QStringLiteral("conche.conf")))
    {
        setConfigFolder(QStringLiteral("config"));
        bench.options.retries = {0, std::chrono::milliseconds(1)};
    }
    Q_DISABLE_COPY_MOVE(GuiBench)

    [[nodiscard]] gui::Services services() { return services(bench.tools()); }
    [[nodiscard]] gui::Services services(const health::Tools &tools)
    {
        return {tools, {database, runs, log, deliveries}, journal, consents, settings, practiceProgram};
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &text) const
    {
        QFile file(path(name));
        if (!QDir().mkpath(QFileInfo(file).path()) || !file.open(QIODevice::WriteOnly)
            || file.write(text) != text.size())
            qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(file.errorString()));
        return file.fileName();
    }
    /*! The shipped stack file as a user's own. */
    [[nodiscard]] static QByteArray shippedText()
    {
        QFile file(QStringLiteral(CONCHE_SOURCE_DIR "/resources/stacks/chocolate-factory.toml"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

protected:
    /*! Where stack files are looked for: none of the machine that the test runs on. */
    void setConfigFolder(const QString &name) const { qputenv("XDG_CONFIG_HOME", path(name).toUtf8()); }

private:
    QTemporaryDir m_folder;

public:
    Bench bench;
    QString practiceProgram;
    store::Database database;
    store::CheckRuns runs;
    store::WatchLog log;
    store::Deliveries deliveries;
    journal::Journal journal;
    store::Consents consents;
    gui::Settings settings;
};

} // namespace conche::tests
