// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "asking.h"

#include <QTimer>

#include <array>

namespace conche::checklists {

/*! True for a line by which a program says that something went wrong. */
[[nodiscard]] bool isErrorLine(const QString &line);

/*! Follows the logs of containers for some time and counts errors. They are read in slices, each from where the one
 * before ended: `docker logs --follow` ends with its container, and what comes after a restart is what is looked for.
 *
 * What is new is told by where it stands: after the last line that was read, whatever it is dated. A clock that is set
 * back in the middle dates new lines before old ones, and makes the watch no longer.
 */
class LogWatch final : public Asking
{
    Q_OBJECT

public:
    LogWatch(const QString &container, const health::Tools &tools, const AskingOptions &options);

    /*! Error lines that are kept, of all containers together; the rest is counted. */
    static constexpr int mostKept = 50;
    /*! What was found is worth keeping after so long: with errors that are not kept yet, and without. */
    static constexpr std::chrono::milliseconds keptWithErrors = std::chrono::minutes(1);
    static constexpr std::chrono::milliseconds keptAnyway = std::chrono::minutes(5);

protected:
    void begin() override;
    void abort() override;

private:
    struct Followed
    {
        QString container;
        QDateTime from; ///< what is older is not of the watch
        QString newest; ///< the time stamp up to which all was read, as docker wrote it
        std::array<QString, 2> last; ///< those of the last lines of both streams
        qint64 lines = 0;
        qint64 errors = 0;
        QString trouble; ///< why it cannot be read now
        bool wasRead = false;
        bool isSetBack = false; ///< the clock, since it was read last

        [[nodiscard]] bool isRead() const { return wasRead && trouble.isEmpty(); }
    };

    /*! Counts the time since the clock was looked at last. */
    void passTime();
    void readSlice();
    void read(qsizetype index);
    void take(Followed &followed, const process::Outcome &outcome);
    /*! The newest time stamp of what is new. */
    QString takeStream(Followed &followed, QString &last, const QByteArray &stream);
    void takeLine(Followed &followed, const QString &line);
    void sliceEnded();
    void tell();
    void keepSoFar();
    [[nodiscard]] qint64 errors() const;
    [[nodiscard]] bool isOver() const;

    health::Tools m_tools;
    AskingOptions m_options;
    QDateTime m_until; ///< of the last look
    std::chrono::milliseconds m_watchedFor{0};
    std::chrono::milliseconds m_readFor{0}; ///< the same until the last look that saw a log
    std::chrono::milliseconds m_keptFor{0}; ///< and until what was found was worth keeping last
    qint64 m_errorsKept = 0;
    QList<Followed> m_followed;
    QList<EvidenceRow> m_kept;
    QTimer m_next;
    QObject *m_slice = nullptr; ///< owns what is under way
    qsizetype m_waiting = 0;
    bool m_wasStopped = false;
};

} // namespace conche::checklists
