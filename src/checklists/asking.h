// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence.h"

#include "health/checkrun.h"
#include "jobs/job.h"

#include <QUuid>

namespace conche::checklists {

/*! Asks for evidence that takes time or changes something, and comes to an Evidence: which hours have training
 * data, what is installed and outdated, a probe of MLflow, a FINISHED run, 30 minutes of logs. What the stack file
 * starts needs the grant. */
class Asking : public jobs::Job
{
    Q_OBJECT

public:
    using jobs::Job::Job;

    /*! What it came to; of meaning after it has ended, also where it was cancelled. */
    [[nodiscard]] const Evidence &evidence() const { return m_evidence; }
    /*! What it is told by from others who ask for the same. */
    [[nodiscard]] const QString &id() const { return m_id; }

Q_SIGNALS:
    /*! Something more is known while it runs: lines and errors counted so far. */
    void evidenceChanged();
    /*! So much is known while it runs that it is to be kept: it would be lost with the process. */
    void worthKeeping();

protected:
    void setEvidence(const Evidence &evidence);
    /*! Ends the job: what is known is why nothing is. */
    void failWith(const Error &error);

private:
    Evidence m_evidence;
    QString m_id = QUuid::createUuid().toString(QUuid::WithoutBraces);
};

struct AskingOptions
{
    stack::Stack stack;
    stack::Grant grant;
    QDateTime began; ///< of the run: a training counts that finished after it
    std::chrono::milliseconds watch{std::chrono::minutes(30)}; ///< how long logs are followed
    std::chrono::milliseconds slice{std::chrono::seconds(10)}; ///< how often they are read meanwhile
};

[[nodiscard]] process::DockerProgram dockerOf(const stack::Stack &stack);
/*! What asking docker about containers takes. */
[[nodiscard]] QList<stack::Demand> demandsOfDocker(const stack::Stack &stack);
/*! The container of this name, or all that the stack's checks look at. */
[[nodiscard]] QStringList containersOf(const stack::Stack &stack, const QString &name);

/*! The job for a reference; null where the evidence is not one that is asked for. */
[[nodiscard]] std::unique_ptr<Asking> askingFor(
    const EvidenceReference &reference, const health::Tools &tools, const AskingOptions &options);

} // namespace conche::checklists
