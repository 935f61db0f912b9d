// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "metricfeed.h"

namespace conche::gui {

MetricFeed::MetricFeed(const Services &services, Then<QList<trends::MetricReport>> told)
    : m_services(services)
    , m_told(std::move(told))
{
}

void MetricFeed::setStack(const stack::Stack &stack)
{
    m_stack = stack;
    m_request.reset();
    m_isStale = false;
}

void MetricFeed::read()
{
    if (m_request) {
        m_isStale = true;
        return;
    }
    m_request = std::make_unique<QObject>();
    trends::readReports(m_services.records.database, m_stack, m_services.tools.clock.nowUtc(), m_request.get(),
        [this](const Result<QList<trends::MetricReport>> &reports) {
            // We are called by what the request owns.
            m_request.release()->deleteLater();
            if (std::exchange(m_isStale, false))
                read();
            m_told(reports);
        });
}

} // namespace conche::gui
