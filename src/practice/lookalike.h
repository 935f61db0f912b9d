// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace conche::practice {

/*! The file name under which conche-practice acts as docker. */
inline constexpr QLatin1StringView LookAlikeName{"conche-practice-docker"};
/*! The path of the practice stack's engine; its whole URL is the --host of the look-alike. */
inline constexpr QLatin1StringView EnginePath{"/practice/docker"};

/*! Acts as the docker program: asks the running practice stack that --host names, prints, returns the exit code.
 *
 * It knows no other engine: environment and docker contexts are not read, and nothing is started.
 */
[[nodiscard]] int runLookAlike(const QStringList &arguments);

/*! The port of "http://127.0.0.1:PORT/practice/docker"; 0 for any other host. */
[[nodiscard]] int practicePort(const QString &host);

} // namespace conche::practice
