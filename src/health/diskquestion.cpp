// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diskquestion.h"

#include "core/units.h"

#include <QCoreApplication>

namespace conche::health {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Health)
};

QString percentText(double percent)
{
    // Rounded down, so that 79.9 % does not read as the limit it is below.
    return u"%1 %"_s.arg(static_cast<int>(percent));
}

QString inodesText(const docker::DiskUsage &usage)
{
    if (usage.inodesTotal == 0)
        return Words::tr("inodes not counted there");
    //: %1 is a percentage
    return Words::tr("%1 of inodes used").arg(percentText(usage.inodesPercent));
}

} // namespace

DiskQuestion::DiskQuestion(stack::DiskCheck question, const CheckContext &context, const stack::Check &check,
    Answered answered, QObject *parent)
    : Question(context, check, std::move(answered), parent)
    , m_question(std::move(question))
{
}

void DiskQuestion::ask()
{
    m_usages.resize(m_question.places.size());
    m_barrier.emplace(m_question.places.size(), [this] { judgeAll(); });
    for (qsizetype i = 0; i < m_question.places.size(); ++i) {
        const stack::Place &place = m_question.places[i];
        if (place.container.isEmpty())
            m_transports.push_back(std::make_unique<process::LocalTransport>());
        else
            m_transports.push_back(std::make_unique<process::DockerExecTransport>(docker(), place.container));
        docker::diskUsage(context().runner, *m_transports.back(), place.path, timeLimit(), this,
            [this, i](const Result<docker::DiskUsage> &usage) {
                m_usages[i] = usage;
                m_barrier->arrive();
            });
    }
}

Verdict DiskQuestion::judgePercent(double percent) const
{
    if (percent >= m_question.critPercent)
        return Verdict::Critical;
    return percent >= m_question.warnPercent ? Verdict::Warning : Verdict::Ok;
}

void DiskQuestion::judgeAll()
{
    Finding finding;
    finding.verdict = Verdict::Ok;
    finding.evidence.source = docker().endpointText();
    //: %1 and %2 are percentages
    finding.evidence.rule = Words::tr("bytes or inodes used: Warning at %1, Critical at %2")
                                .arg(percentText(m_question.warnPercent), percentText(m_question.critPercent));
    std::optional<Error> error;
    QStringList summaries;
    for (qsizetype i = 0; i < m_usages.size(); ++i) {
        const stack::Place &place = m_question.places[i];
        const Result<docker::DiskUsage> &usage = *m_usages[i];
        if (!usage) {
            error = usage.error();
            finding.addFact(place.title, usage.error().message);
            continue;
        }
        finding.latency = std::max(finding.latency, usage->latency);
        finding.raise(judgePercent(usage->bytesPercent));
        finding.raise(judgePercent(usage->inodesPercent));
        //: %1 and %3 are percentages, %2 an amount of bytes
        finding.addFact(place.title,
            Words::tr("%1 of bytes used, %2 free, %3; %4 in %5")
                .arg(percentText(usage->bytesPercent), bytesText(usage->bytesFree), inodesText(*usage), place.path,
                    m_transports[static_cast<size_t>(i)]->place()));
        const bool inodesLead = usage->inodesPercent > usage->bytesPercent;
        //: %1 is a place, %2 a percentage
        summaries << (inodesLead ? Words::tr("%1 %2 of inodes").arg(place.title, percentText(usage->inodesPercent))
                                 : Words::tr("%1 %2").arg(place.title, percentText(usage->bytesPercent)));
    }
    finding.summary = summaries.join(u", "_s);
    // A full disk is a finding even where another one could not be measured.
    if (error && finding.verdict != Verdict::Critical)
        fail(*error, finding);
    else
        finish(finding);
}

} // namespace conche::health
