// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coverage.h"

#include "jobs/job.h"
#include "peers/access.h"
#include "peers/tools.h"

#include <memory>

namespace conche::trends {

/*! Asks InfluxDB which clock hours hold a record, measurement by measurement and part by part. A calendar is whole or
 * not there: of a measurement that was not read to its end nothing is told. */
class CoverageReading final : public jobs::Job
{
    Q_OBJECT

public:
    CoverageReading(
        const peers::Tools &tools, stack::Stack stack, stack::Grant grant, Period period, QObject *parent = nullptr);
    ~CoverageReading() override;

    /*! In the order of coverageQuestions(); those that could be read. */
    [[nodiscard]] const QList<Coverage> &coverages() const { return m_coverages; }
    /*! Why others could not. */
    [[nodiscard]] const QStringList &troubles() const { return m_troubles; }

protected:
    void begin() override;
    void abort() override;

private:
    void askNext();
    void askPart();
    void takePart(const Result<net::Answer<QList<QDateTime>>> &answer);
    void fail(const Error &error);

    peers::Tools m_tools;
    stack::Stack m_stack;
    stack::Grant m_grant;
    Period m_period;
    Redactor m_redactor;
    peers::CredentialCache m_credentials;
    std::unique_ptr<influx::InfluxClient> m_client;
    std::unique_ptr<QObject> m_asked; ///< owns what is awaited
    QList<CoverageQuestion> m_questions;
    QList<Period> m_parts;
    qsizetype m_question = -1;
    qsizetype m_part = 0;
    QList<QDateTime> m_hours;
    QList<Coverage> m_coverages;
    QStringList m_troubles;
};

} // namespace conche::trends
