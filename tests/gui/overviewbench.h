// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakes/fakeclock.h"
#include "fakes/fakecommandrunner.h"
#include "fakes/fakecredentialstore.h"
#include "fakes/fakehttpclient.h"
#include "gui/pages/overview/overviewpage.h"
#include "gui/session/stacksession.h"
#include "models/situation.h"

#include <QTemporaryDir>

namespace conche::tests {

/*! The page on fakes: what it shows is set by the test. */
class OverviewBench
{
public:
    OverviewBench()
        : http([](const net::HttpRequest &) { return fakes::FakeHttpClient::reply(200, "x"); })
        , clock(situationNow)
        , m_database(m_folder.filePath(QStringLiteral("conche.db")))
        , m_runs(m_database, m_folder.filePath(QStringLiteral("unsaved")))
        , m_log(m_database, m_runs)
        , m_deliveries(m_database)
        , m_journal(m_database)
        , m_consents(m_database)
        , settings(m_folder.filePath(QStringLiteral("conche.conf")))
        , services{{http, m_runner, {m_keychain, m_environment, m_files}, clock},
              {m_database, m_runs, m_log, m_deliveries}, m_journal, m_consents, settings, {}}
        , session(services, QStringLiteral("/nowhere/chocolate-factory.toml"))
        , page(session, services)
    {
    }
    Q_DISABLE_COPY_MOVE(OverviewBench)

    /*! A part of the page, by its name. */
    template <typename T>
    [[nodiscard]] T *find(const QString &name) const
    {
        T *found = page.findChild<T *>(name);
        if (!found)
            qFatal("there is no %s", qPrintable(name));
        return found;
    }

    fakes::FakeHttpClient http;
    fakes::FakeClock clock;

private:
    QTemporaryDir m_folder;
    fakes::FakeCommandRunner m_runner;
    fakes::FakeCredentialStore m_keychain;
    fakes::FakeCredentialStore m_environment;
    fakes::FakeCredentialStore m_files;
    store::Database m_database;
    store::CheckRuns m_runs;
    store::WatchLog m_log;
    store::Deliveries m_deliveries;
    journal::Journal m_journal;
    store::Consents m_consents;

public:
    gui::Settings settings;
    gui::Services services;
    gui::StackSession session;
    gui::OverviewPage page;
};

} // namespace conche::tests
