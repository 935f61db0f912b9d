// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/services.h"

#include <QFileSystemWatcher>
#include <QTemporaryDir>
#include <QTimer>

#include <memory>

namespace conche::gui {

/*! A state of the practice stack that can be chosen. */
struct PracticeScenario
{
    QString name;
    QString sentence;

    friend bool operator==(const PracticeScenario &, const PracticeScenario &) = default;
};

/*! Our own practice stack, served by conche-practice for as long as this lives, with its files in a private folder. */
class PracticeSession final : public QObject
{
    Q_OBJECT

public:
    explicit PracticeSession(const Services &services, QObject *parent = nullptr);
    ~PracticeSession() override;

    /*! Starts it unless it runs; ready() or failed() follows. */
    void start(const QString &scenario = QStringLiteral("healthy"));
    /*! Ends it; its stack file is gone then. */
    void stop();
    [[nodiscard]] bool isReady() const { return !m_hash.isEmpty(); }
    /*! Empty before start(). */
    [[nodiscard]] QString stackFile() const;

    /*! The scenarios that there are. */
    void list(QObject *owner, Then<QList<PracticeScenario>> then);
    /*! The scenario that it was started with, or went over to last. */
    [[nodiscard]] const QString &scenario() const { return m_scenario; }
    /*! Goes over to another scenario while it runs. */
    void switchTo(const QString &scenario, QObject *owner, Then<void> then);

Q_SIGNALS:
    /*! It answers. Its stack file has this hash, and the user's consent: to that very file and to no other. */
    void ready(const QString &stackFile, const QString &hash);
    /*! It did not start, or ended by itself. */
    void failed(const QString &sentence);

private:
    void look();
    void take(const QByteArray &toml);
    void ended(const process::Outcome &outcome);
    void fail(const QString &sentence);

    Services m_services;
    std::shared_ptr<QTemporaryDir> m_folder; ///< shared with the program, which may end later than we stop
    QObject *m_run = nullptr; ///< owns the program's run: deleted, it ends
    QFileSystemWatcher m_watcher;
    QTimer m_patience;
    QUrl m_api;
    QString m_hash;
    QString m_scenario;
};

} // namespace conche::gui
