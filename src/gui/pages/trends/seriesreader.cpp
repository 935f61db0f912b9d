// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seriesreader.h"

namespace conche::gui {

SeriesReader::SeriesReader(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_metrics(services.records.database)
{
}

void SeriesReader::read(const Wish &wish)
{
    m_next = wish;
    if (!m_request)
        ask();
}

void SeriesReader::forget()
{
    m_request.reset();
    m_next.reset();
}

void SeriesReader::ask()
{
    m_asked = *std::exchange(m_next, std::nullopt);
    m_request = std::make_unique<QObject>();
    trends::readSeries(m_services.records.database, m_asked.stack, m_asked.metric, m_asked.period, m_asked.most,
        m_asked.now, m_request.get(), [this](const Result<trends::Series> &series) {
            if (series)
                takeSeries(*series);
            else
                fail(series.error());
        });
}

/*! Where each bucket is one sample, their names are told, too. */
void SeriesReader::takeSeries(const trends::Series &series)
{
    if (m_next || series.values.step != 0 || series.values.buckets.empty()) {
        tell({series, {}, {}});
        return;
    }
    m_metrics.samples({m_asked.stack.name, m_asked.metric.id}, series.values.start, series.values.stop,
        int(series.values.buckets.size()), m_request.get(),
        [this, series](const Result<std::vector<store::Sample>> &samples) {
            if (samples)
                tell({series, *samples, {}});
            else
                fail(samples.error());
        });
}

void SeriesReader::tell(const models::Shown &shown)
{
    const Period period = m_asked.period;
    // We are called by what the request owns.
    m_request.release()->deleteLater();
    const bool isOutdated = m_next.has_value();
    goOn();
    if (!isOutdated)
        Q_EMIT answered(shown, period);
}

void SeriesReader::fail(const Error &error)
{
    m_request.release()->deleteLater();
    const bool isOutdated = m_next.has_value();
    goOn();
    if (!isOutdated)
        Q_EMIT failed(error);
}

void SeriesReader::goOn()
{
    if (m_next)
        ask();
}

} // namespace conche::gui
