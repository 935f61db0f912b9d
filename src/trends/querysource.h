// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source.h"

namespace conche::trends {

/*! A query of the user's to InfluxDB, from the day before its newest value on: what was a part of a window then may be
 * a whole one now. Every few hours it is from a month before, for what was filled in since. A long history is asked for
 * in parts, oldest first. */
class QuerySource final : public Source
{
    Q_OBJECT

public:
    QuerySource(const CollectContext &context, const stack::Metric &metric, QObject *parent);

    [[nodiscard]] QString title() const override;

protected:
    void collect() override;

private:
    void askPart();
    void leaveLateOut();
    /*! Whether the query answers for the time that it is asked for, and not for one of its own. */
    [[nodiscard]] bool isBounded() const { return m_query.contains(QLatin1String("{start}")); }
    void takePart(const net::Answer<QList<influx::TimedNumber>> &answer);
    void setWhole(store::MetricIntake &intake) const;

    std::unique_ptr<influx::InfluxClient> m_client;
    QString m_query;
    qint64 m_begin = 0;
    qint64 m_certain = 0; ///< behind it, what is not in the answer is gone
    bool m_isForLate = false; ///< what may have come late is asked for, too
    qint64 m_from = 0;
    qint64 m_stop = 0; ///< of the part
};

} // namespace conche::trends
