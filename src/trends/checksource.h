// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source.h"

#include "store/history.h"

namespace conche::trends {

/*! What remembered check runs say of a metric, in their order. \a before is the run before them; containers are those
 * of the metric's check, and what was seen of them is in \a history. */
[[nodiscard]] QList<store::Sample> checkSamples(const stack::Stack &stack, const stack::Metric &metric,
    const QList<store::StoredRun> &runs, const std::optional<store::StoredRun> &before, const store::History &history);

/*! Metrics that the checks themselves measured: latencies, the score, restarts. They are read from the remembered runs,
 * so those from before the metric was there count, too. */
class CheckSource final : public Source
{
    Q_OBJECT

public:
    CheckSource(const CollectContext &context, QList<stack::Metric> metrics, QObject *parent);

    [[nodiscard]] QString title() const override;

protected:
    void collect() override;

private:
    void readPart();
    void readHistory(const QList<store::StoredRun> &runs);
    void takePart(const QList<store::StoredRun> &runs, const store::History &history);

    qint64 m_from = 0;
    qint64 m_stop = 0; ///< of the part
    qint64 m_runs = 0;
    std::optional<store::StoredRun> m_before; ///< the last run of the part before
};

} // namespace conche::trends
