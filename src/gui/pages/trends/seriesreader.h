// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/services.h"
#include "models/samplemodel.h"

#include <QObject>

#include <memory>

namespace conche::gui {

/*! Reads what a chart shows of a metric. While one answer is awaited only the newest wish is kept, and what was wished
 * before that is never told: who zooms does not wait for each step of the wheel. */
class SeriesReader final : public QObject
{
    Q_OBJECT

public:
    struct Wish
    {
        stack::Stack stack;
        stack::Metric metric;
        Period period;
        int most = 0;
        QDateTime now;
    };

    explicit SeriesReader(const Services &services, QObject *parent = nullptr);

    void read(const Wish &wish);
    /*! Nothing is awaited any more, and nothing will be told. */
    void forget();
    [[nodiscard]] bool isReading() const { return m_request != nullptr; }

Q_SIGNALS:
    void answered(const conche::models::Shown &shown, const conche::Period &period);
    void failed(const conche::Error &error);

private:
    void ask();
    void takeSeries(const trends::Series &series);
    void tell(const models::Shown &shown);
    void fail(const Error &error);
    void goOn();

    Services m_services;
    store::Metrics m_metrics;
    Wish m_asked; ///< what is awaited
    std::optional<Wish> m_next;
    std::unique_ptr<QObject> m_request; ///< owns what is awaited: deleted, its answer is dropped
};

} // namespace conche::gui
