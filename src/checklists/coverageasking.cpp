// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coverageasking.h"

#include "trends/coveragereading.h"

#include <QCoreApplication>

namespace conche::checklists {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Checklists)
};

constexpr int days = 365;

std::unique_ptr<trends::CoverageReading> readingOf(const health::Tools &tools, const AskingOptions &options)
{
    const QDateTime now = tools.clock.nowUtc();
    return std::make_unique<trends::CoverageReading>(
        tools, options.stack, options.grant, Period{utcDayStart(now).addDays(-days), now});
}

} // namespace

CoverageAsking::CoverageAsking(const health::Tools &tools, const AskingOptions &options)
    : Asking(Words::tr("Count the training data"))
    , m_tools(tools)
    , m_reading(readingOf(tools, options))
{
    setSteps(m_reading->steps());
    connect(m_reading.get(), &jobs::Job::stepChanged, this, [this](qsizetype index) {
        const jobs::Step &step = m_reading->steps()[index];
        setStep(index, step.state, step.note);
    });
    connect(m_reading.get(), &jobs::Job::finished, this, &CoverageAsking::finish);
}

CoverageAsking::~CoverageAsking() = default;

void CoverageAsking::begin()
{
    if (m_reading->steps().isEmpty()) {
        failWith({ErrorCode::BadConfiguration,
            Words::tr("no check and no metric of this stack looks at a measurement in InfluxDB; by hand")});
        return;
    }
    m_reading->start();
}

void CoverageAsking::finish(State ended)
{
    // A calendar is whole or not there.
    if (ended == State::Failed)
        failWith({ErrorCode::Unreachable, m_reading->troubles().value(0)});
    if (ended != State::Succeeded)
        return;
    Evidence evidence;
    evidence.state = Evidence::State::Known;
    evidence.measured = m_tools.clock.nowUtc();
    QStringList sentences;
    for (const trends::Coverage &coverage : m_reading->coverages()) {
        sentences << trends::coverageSentences(coverage);
        const trends::CoverageCount whole = coverage.whole();
        //: How many hours of a year have data: %1 of %2
        evidence.rows.append({coverage.measurement, std::nullopt,
            Words::tr("%1 of %2 h").arg(whole.seen).arg(whole.hours), {}, {}, {}, {}});
    }
    evidence.sentence = sentences.join(u' ');
    setEvidence(evidence);
    end(State::Succeeded);
}

void CoverageAsking::abort()
{
    m_reading->cancel();
    Evidence evidence;
    evidence.state = Evidence::State::Missing;
    evidence.sentence = Words::tr("stopped before all was counted");
    setEvidence(evidence);
}

} // namespace conche::checklists
