// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench.h"

#include "cli/program.h"
#include "store/database.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace conche::tests {

/*! conche-cli in this process: fakes behind it, buffers before it, and a store of its own. */
class Console
{
public:
    Console()
        : m_database(m_folder.filePath(QStringLiteral("conche.db")))
        , checkRuns(m_database, m_folder.filePath(QStringLiteral("unsaved")))
        , consents(m_database)
    {
        // No stack file of the machine that the test runs on.
        qputenv("XDG_CONFIG_HOME", m_folder.path().toUtf8());
        bench.options.retries = {0, std::chrono::milliseconds(1)};
    }
    Q_DISABLE_COPY_MOVE(Console)

    /*! The exit code. */
    int run(const QStringList &arguments, const QByteArray &input = {})
    {
        QBuffer in;
        in.setData(input);
        in.open(QIODevice::ReadOnly);
        QBuffer out(&m_out);
        out.open(QIODevice::WriteOnly | QIODevice::Truncate);
        QBuffer error(&m_error);
        error.open(QIODevice::WriteOnly | QIODevice::Truncate);
        const health::Tools tools = bench.tools();
        store::Database &database = otherDatabase ? *otherDatabase : m_database;
        store::CheckRuns runs(database, path(QStringLiteral("unsaved")));
        store::WatchLog log(database, runs);
        store::Deliveries deliveries(database);
        journal::Journal journal(database);
        cli::Program program({tools, {database, runs, log, deliveries}, journal,
            {in, out, error, colour, isInteractive}, otherConsents ? *otherConsents : consents, practiceProgram});
        std::optional<int> code;
        QEventLoop loop;
        program.run(arguments, [&](int exitCode) {
            if (code)
                qFatal("it exited twice");
            code = exitCode;
            loop.quit();
        });
        m_loop = &loop;
        if (!code)
            loop.exec();
        m_loop = nullptr;
        return code.value_or(-1);
    }
    /*! What is run ends here and now, with -1, as if it were killed. */
    void kill() { m_loop->quit(); }

    [[nodiscard]] QString out() const { return QString::fromUtf8(m_out); }
    [[nodiscard]] QString error() const { return QString::fromUtf8(m_error); }
    [[nodiscard]] QStringList lines() const { return out().trimmed().split(QChar(u'\n')); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    QString write(const QString &name, const QByteArray &text) const
    {
        QFile file(path(name));
        if (!QDir().mkpath(QFileInfo(file).path()) || !file.open(QIODevice::WriteOnly)
            || file.write(text) != text.size())
            qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(file.errorString()));
        return file.fileName();
    }

    /*! Agrees to what the file demands. */
    void trust(const QString &name)
    {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s", qPrintable(file.errorString()));
        const QByteArray hash = QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex();
        if (run({QStringLiteral("stack"), QStringLiteral("trust"), name, QStringLiteral("--trust"),
                QString::fromLatin1(hash)})
            != 0)
            qFatal("%s", m_error.constData());
    }

    QList<store::StoredRun> stored()
    {
        QObject owner;
        QEventLoop loop;
        QList<store::StoredRun> runs;
        checkRuns.newest(
            QStringLiteral("chocolate-factory"), 100, &owner, [&](const Result<QList<store::StoredRun>> &found) {
                runs = found.value_or(QList<store::StoredRun>());
                loop.quit();
            });
        loop.exec();
        return runs;
    }

    Bench bench;
    bool colour = false;
    bool isInteractive = false;
    store::Database *otherDatabase = nullptr; ///< in place of its own
    store::Consents *otherConsents = nullptr; ///< in place of its own
    QString practiceProgram;

private:
    QTemporaryDir m_folder;
    QByteArray m_out;
    QByteArray m_error;
    QEventLoop *m_loop = nullptr; ///< of what is run
    store::Database m_database;

public:
    store::CheckRuns checkRuns;
    store::Consents consents;
};

/*! SHA-256 of a file, as sha256sum prints it. */
[[nodiscard]] inline QString hashOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return QString::fromLatin1(QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex());
}

/*! As it is built in: what is shipped needs no consent. */
inline const QString shippedFile = QStringLiteral(":/conche/stacks/chocolate-factory.toml");

} // namespace conche::tests
