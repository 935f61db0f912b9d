// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/httpclient.h"
#include "process/command.h"

#include <QMap>
#include <QStringList>

namespace conche::tests {

/*! Where tests/data lies, with the path appended. */
[[nodiscard]] QString dataPath(const QString &path = {});

/*! The bytes with each placeholder (see tests/data/README.md) in its place. */
[[nodiscard]] QByteArray withTimes(const QByteArray &bytes, const QDateTime &now);

/*! An answer of a server as a file holds it. */
struct HttpAnswer
{
    int status = 0;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    bool compressed = false; ///< sent with gzip

    [[nodiscard]] QByteArray header(const QByteArray &name) const;
    [[nodiscard]] net::HttpReply reply() const;
    /*! The bytes that a server sends, with the headers that files leave out; then it closes. */
    [[nodiscard]] QByteArray bytes(const QDateTime &date) const;
};

/*! Reads a .http file of tests/data; ends the program where there is none, because a test without its data proves
 * nothing. */
[[nodiscard]] HttpAnswer httpAnswer(const QString &file, const QDateTime &now);

/*! Reads a .txt file of tests/data: how a command ended and what it printed. */
[[nodiscard]] process::Outcome commandOutcome(const QString &file);

/*! A line of states.tsv, faults.tsv or commands.tsv. */
struct ExpectedVerdict
{
    QString file;
    QString check;
    QString verdict; ///< or "never-ok"
    QString why;

    [[nodiscard]] QByteArray rowName() const { return QString(file % u" → " % check).toUtf8(); }
};

[[nodiscard]] QList<ExpectedVerdict> expectedVerdicts(const QString &table);

/*! The files of a folder of tests/data whose names end so, as "folder/name". */
[[nodiscard]] QStringList filesIn(const QString &folder, const QString &ending);
[[nodiscard]] QStringList linesOf(const QString &file);

} // namespace conche::tests
