// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/checkruns.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

namespace conche::store {

using namespace Qt::StringLiterals;

inline StoredRun runOf(const QString &uid, qint64 minute = 0, const QString &stack = u"factory"_s)
{
    StoredRun run;
    run.uid = uid;
    run.stack = stack;
    run.started = QDateTime(QDate(2026, 3, 9), QTime(12, 0, 0, 123), Qt::UTC).addSecs(minute * 60);
    run.durationMs = 1234;
    run.verdict = Verdict::Critical;
    run.passed = 4;
    run.scoreOf = 6;
    run.ran = 12;
    run.coverageOf = 13;
    run.results = {{u"api-health"_s, Verdict::Ok, 12, u"answers \"healthy\""_s, {}, {}, {}},
        {u"disk"_s, Verdict::Unknown, 9'000'000'000, u"ñ 🍫\n'; DROP TABLE check_run; --"_s, u"TimedOut"_s, {}, {}},
        {u"training-recent"_s, Verdict::Critical, 0, u""_s, {}, {u"no-records"_s, u"stopped"_s}, {}}};
    return run;
}

/*! The schema that this version makes: one a migration. */
inline qsizetype schemaVersion()
{
    return QDir(QStringLiteral(CONCHE_SOURCE_DIR "/resources/sql")).entryList({u"*.sql"_s}).size();
}

/*! Makes the store one of an earlier version, without the tables that came later. */
inline void takeBack(Connection &connection, int version)
{
    const QDir folder(QStringLiteral(CONCHE_SOURCE_DIR "/resources/sql"));
    QStringList tables;
    QList<std::pair<QString, QString>> columns; // with their tables
    for (const QString &name : folder.entryList({u"*.sql"_s}).mid(version)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        static const QRegularExpression making(u"CREATE (?:VIRTUAL )?TABLE (\\w+)"_s);
        static const QRegularExpression adding(u"ALTER TABLE (\\w+) ADD COLUMN (\\w+)"_s);
        const QString text = QString::fromUtf8(file.readAll());
        for (auto found = making.globalMatch(text); found.hasNext();)
            tables.prepend(found.next().captured(1));
        for (auto found = adding.globalMatch(text); found.hasNext();) {
            const QRegularExpressionMatch added = found.next();
            columns.prepend({added.captured(1), added.captured(2)});
        }
    }
    for (const QString &table : tables)
        QVERIFY(connection.execute(u"DROP TABLE "_s + table));
    for (const auto &[table, column] : columns) {
        if (!tables.contains(table))
            QVERIFY(connection.execute(u"ALTER TABLE %1 DROP COLUMN %2"_s.arg(table, column)));
    }
    QVERIFY(connection.execute(u"PRAGMA user_version=%1"_s.arg(version)));
}

/*! A folder with a store and a place for what it cannot take. */
class Place
{
public:
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString path() const { return m_folder.filePath(u"data/conche.db"_s); }
    [[nodiscard]] QString asideFolder() const { return m_folder.filePath(u"state/unsaved"_s); }
    [[nodiscard]] QStringList asideFiles() const { return QDir(asideFolder()).entryList(QDir::Files | QDir::Hidden); }
    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QString &file, const QByteArray &content) const
    {
        QDir().mkpath(QFileInfo(file).path());
        QFile out(file);
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(file));
    }

private:
    QTemporaryDir m_folder;
};

/*! One program's view of the store: opened where it is first used, closed with it. */
class Keeper
{
public:
    explicit Keeper(const Place &place)
        : m_database(place.path())
        , m_runs(m_database, place.asideFolder())
    {
    }

    [[nodiscard]] CheckRuns &runs() { return m_runs; }

    /*! "" where the run was stored, else the sentence. */
    [[nodiscard]] QString save(const StoredRun &run)
    {
        std::optional<QString> answer;
        m_runs.save(run, {}, {}, &m_owner,
            [&answer](const Result<void> &saved) { answer = saved ? QString() : saved.error().message; });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 30'000))
            return u"never answered"_s;
        return *answer;
    }

    [[nodiscard]] Result<QList<StoredRun>> newest(int maximum = 10'000, const QString &stack = u"factory"_s)
    {
        std::optional<Result<QList<StoredRun>>> answer;
        m_runs.newest(
            stack, maximum, &m_owner, [&answer](Result<QList<StoredRun>> found) { answer = std::move(found); });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 30'000))
            return failure(ErrorCode::Internal, u"never answered"_s);
        return *answer;
    }

    [[nodiscard]] QStringList uids(int maximum = 10'000, const QString &stack = u"factory"_s)
    {
        QStringList uids;
        const Result<QList<StoredRun>> found = newest(maximum, stack);
        if (!found)
            return {found.error().message};
        for (const StoredRun &run : *found)
            uids << run.uid;
        return uids;
    }

private:
    QObject m_owner;
    Database m_database;
    CheckRuns m_runs;
};

/*! Another process that has the store open: it does what the word says and stays until told. */
class OtherProcess
{
public:
    OtherProcess(const QString &what, const QString &path)
    {
        m_process.start(QCoreApplication::applicationDirPath() + u"/store_holder"_s, {what, path});
        if (!m_process.waitForReadyRead(20'000) || m_process.readAll() != "ready\n")
            qFatal("the other process did not begin: %s", m_process.readAllStandardError().constData());
    }
    ~OtherProcess() { kill(); }

    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
};

} // namespace conche::store
