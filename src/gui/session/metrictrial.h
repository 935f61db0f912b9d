// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/services.h"
#include "trends/collection.h"

#include <QTemporaryDir>

namespace conche::gui {

/*! Collects a metric once into a store that is thrown away, to see whether its source has values. */
class MetricTrial final : public QObject
{
    Q_OBJECT

public:
    /*! \a stack has the peers, \a grant is what was agreed to of its file. */
    MetricTrial(const Services &services, const stack::Stack &stack, const stack::Metric &metric,
        const stack::Grant &grant, QObject *parent);

    void start(Then<QString> then);

private:
    void take();

    Services m_services;
    stack::Metric m_metric;
    QString m_stack;
    QTemporaryDir m_folder;
    store::Database m_database;
    store::CheckRuns m_runs;
    store::Metrics m_metrics;
    trends::Collection m_collection;
    Then<QString> m_then;
};

} // namespace conche::gui
