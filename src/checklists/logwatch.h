// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "asking.h"

#include <QTimer>

namespace conche::checklists {

/*! True for a line by which a program says that something went wrong. */
[[nodiscard]] bool isErrorLine(const QString &line);

/*! Follows the logs of containers for some time and counts errors. They are read in slices, each from where the one
 * before ended: `docker logs --follow` ends with its container, and what comes after a restart is what is looked for.
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
        QString last; ///< the time stamp of its newest line
        qint64 lines = 0;
        qint64 errors = 0;
        QString trouble; ///< why it cannot be read now
        bool wasRead = false;

        [[nodiscard]] bool isRead() const { return wasRead && trouble.isEmpty(); }
    };

    void readSlice();
    void read(qsizetype index);
    void take(Followed &followed, const process::Outcome &outcome);
    void takeLine(Followed &followed, const QString &line);
    void sliceEnded();
    void tell();
    void keepSoFar();
    [[nodiscard]] qint64 errors() const;
    [[nodiscard]] bool isOver() const;

    health::Tools m_tools;
    AskingOptions m_options;
    QDateTime m_from;
    QDateTime m_until; ///< of the last look
    QDateTime m_readUntil; ///< of the last look that saw a log
    QDateTime m_keptAt; ///< when what was found was worth keeping last
    qint64 m_errorsKept = 0;
    QList<Followed> m_followed;
    QList<EvidenceRow> m_kept;
    QTimer m_next;
    QObject *m_slice = nullptr; ///< owns what is under way
    qsizetype m_waiting = 0;
    bool m_wasStopped = false;
};

} // namespace conche::checklists
