// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "process/processrunner.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

namespace conche::process {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/*! A folder with programs written by the test. */
class Programs
{
public:
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    /*! A program of /bin/sh; $DIR in it is the folder. */
    [[nodiscard]] Command script(const QByteArray &text, const QStringList &arguments = {})
    {
        const QString program = path(u"program%1"_s.arg(++m_count));
        QFile file(program);
        const QByteArray content = "#!/bin/sh\nDIR='" + m_folder.path().toUtf8() + "'\n" + text + "\n";
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write a program");
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        Command command;
        command.program = program;
        command.arguments = arguments;
        return command;
    }

    [[nodiscard]] bool has(const QString &name) const { return QFile::exists(path(name)); }

    [[nodiscard]] QByteArray content(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /*! The processes that carry this folder in their command line; zombies have none. */
    [[nodiscard]] QStringList running() const
    {
        QStringList found;
        for (const QString &process : QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs)) {
            QFile file(u"/proc/%1/cmdline"_s.arg(process));
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(m_folder.path().toUtf8()))
                found << process;
        }
        return found;
    }

private:
    QTemporaryDir m_folder;
    int m_count = 0;
};

/*! Runs a command to its outcome; Internal words in the reason where there is none in time. */
inline Outcome outcomeOf(CommandRunner &runner, const Command &command)
{
    QObject owner;
    std::optional<Outcome> outcome;
    int calls = 0;
    runner.run(command, &owner, [&](Outcome ended) {
        ++calls;
        outcome = std::move(ended);
    });
    if (outcome)
        qFatal("ended before control was back in the event loop");
    if (!QTest::qWaitFor([&] { return outcome.has_value(); }, 30'000))
        qFatal("never ended");
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
    if (calls != 1)
        qFatal("ended %d times", calls);
    return *outcome;
}

inline Outcome outcomeOf(const Command &command)
{
    ProcessRunner runner;
    return outcomeOf(runner, command);
}

} // namespace conche::process
