// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench.h"

#include "gui/services.h"
#include "store/database.h"

#include <QFile>
#include <QTemporaryDir>

namespace conche::tests {

/*! The window's services on fakes, with a store, settings and stack files of its own. */
class GuiBench
{
public:
    /*! The store is \a storePath, where sentences tell its path. */
    explicit GuiBench(const QString &storePath = {})
        : m_database(storePath.isEmpty() ? path(QStringLiteral("conche.db")) : storePath)
        , m_runs(m_database, path(QStringLiteral("unsaved")))
        , log(m_database, m_runs)
        , deliveries(m_database)
        , journal(m_database)
        , consents(m_database)
        , settings(path(QStringLiteral("conche.conf")))
    {
        // No stack file of the machine that the test runs on.
        qputenv("XDG_CONFIG_HOME", path(QStringLiteral("config")).toUtf8());
        bench.options.retries = {0, std::chrono::milliseconds(1)};
    }
    Q_DISABLE_COPY_MOVE(GuiBench)

    [[nodiscard]] gui::Services services()
    {
        return {bench.tools(), {m_database, m_runs, log, deliveries}, journal, consents, settings, {}};
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &text) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(file.errorString()));
        return file.fileName();
    }
    /*! The shipped stack file as a user's own. */
    [[nodiscard]] static QByteArray shippedText()
    {
        QFile file(QStringLiteral(CONCHE_SOURCE_DIR "/resources/stacks/chocolate-factory.toml"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    QTemporaryDir m_folder;

public:
    Bench bench;

private:
    store::Database m_database;
    store::CheckRuns m_runs;

public:
    store::WatchLog log;
    store::Deliveries deliveries;
    journal::Journal journal;
    store::Consents consents;
    gui::Settings settings;
};

} // namespace conche::tests
