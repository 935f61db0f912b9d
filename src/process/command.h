// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <chrono>
#include <memory>

namespace conche::process {

/*! A program to run: never through a shell. Secrets go into \a environment or \a input, never into \a arguments. */
struct Command
{
    QString program;
    QStringList arguments;
    QMap<QString, QString> environment; ///< added to our own; LC_ALL=C is always set
    QString workingFolder;
    QByteArray input; ///< written to stdin, which is then closed
    std::chrono::milliseconds timeLimit{10'000};
    QList<int> warningExitCodes; ///< success with something to tell, as tar's 1
    qint64 maximumOutput = 16LL * 1024 * 1024; ///< bytes of stdout and stderr together; more ends the run as Failed
    std::shared_ptr<void> held; ///< let go of when the program has ended, such as the folder that it works in

    friend bool operator==(const Command &, const Command &) = default;
};

/*! The word as a POSIX shell reads it back unchanged. */
[[nodiscard]] QString shellQuoted(const QString &word);

/*! The command as a line that can be pasted into a POSIX shell, without its environment and input. */
[[nodiscard]] QString asShellLine(const Command &command);

/*! How a run ended. A run that we signalled is TimedOut or Cancelled whatever its exit code says. */
enum class Ending { Succeeded, SucceededWithWarnings, Failed, NotStarted, Crashed, TimedOut, Cancelled };

struct Outcome
{
    Ending ending = Ending::NotStarted;
    int exitCode = -1; ///< meaningful for Succeeded, SucceededWithWarnings and Failed
    QByteArray output;
    QByteArray errorOutput;
    QString reason; ///< the system's words where the program did not start, crashed or wrote too much
    bool programMissing = false; ///< NotStarted because there is no such program
    std::chrono::milliseconds duration{0};
};

} // namespace conche::process
