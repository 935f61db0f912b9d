// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source.h"

#include "jobs/job.h"

#include <QTimer>

namespace conche::trends {

/*! Takes in what is new of a stack's metrics. Its steps are the places that values come from; they are asked at once,
 * each with one question for all metrics that it answers.
 *
 * All that comes in is stored at once together with how far it goes, so it may be cancelled, end by its time limit or
 * be cut off by whatever: the next one goes on there. What cannot be had is said and kept as the metric's trouble; the
 * rest is taken in all the same. */
class Collection final : public jobs::Job
{
    Q_OBJECT

public:
    Collection(const peers::Tools &tools, store::Database &database, const store::CheckRuns &runs, stack::Stack stack,
        CollectOptions options, QObject *parent = nullptr);
    ~Collection() override;

    /*! Whole once the job has finished. */
    [[nodiscard]] const CollectSummary &summary() const { return m_summary; }

protected:
    void begin() override;
    void abort() override;

private:
    void makeSources();
    void takeEnd(qsizetype index);
    void endInTime();
    void forgetOld();
    void complete();

    stack::Stack m_stack;
    CollectOptions m_options;
    Redactor m_redactor;
    peers::CredentialCache m_credentials;
    CollectContext m_context;
    QList<Source *> m_sources; ///< as the steps; null where one has ended
    QTimer m_limit;
    qsizetype m_open = 0;
    CollectSummary m_summary;
};

} // namespace conche::trends
