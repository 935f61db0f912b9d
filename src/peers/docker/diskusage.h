// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "process/commandrunner.h"
#include "process/transport.h"

namespace conche::docker {

/*! What a file system holds, as `df` says it. A file system without a fixed number of inodes has inodesTotal 0. */
struct DiskUsage
{
    qint64 bytesTotal = 0;
    qint64 bytesUsed = 0;
    qint64 bytesFree = 0; ///< for a user who is not root
    double bytesPercent = 0; ///< used of what such a user could use, 0 to 100
    qint64 inodesTotal = 0;
    qint64 inodesUsed = 0;
    double inodesPercent = 0;
    QString asked;
    std::chrono::milliseconds latency{0};
};

/*! Asks `df -P` for bytes and for inodes of the file system that a path is on, through the transport,
 * which outlives the question. */
void diskUsage(process::CommandRunner &runner, const process::Transport &transport, const QString &path,
    std::chrono::milliseconds timeLimit, QObject *owner, Then<DiskUsage> then);

/*! What the files below a folder take, as `du` says it. */
struct FolderSize
{
    qint64 bytes = 0;
    QString asked;
    std::chrono::milliseconds latency{0};
};

/*! Asks `du` for the size of a folder through the transport, which outlives the question. Files that come and go
 * meanwhile are no error, files that may not be read are one. */
void folderSize(process::CommandRunner &runner, const process::Transport &transport, const QString &path,
    std::chrono::milliseconds timeLimit, QObject *owner, Then<FolderSize> then);

} // namespace conche::docker
