// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/services.h"
#include "trends/trends.h"

#include <QObject>

#include <memory>

namespace conche::gui {

/*! Tells what is concluded about the metrics of a stack, each time it is asked to look. While an answer is awaited
 * only one more is asked for. */
class MetricFeed final
{
public:
    MetricFeed(const Services &services, Then<QList<trends::MetricReport>> told);

    /*! The stack that is meant from now on; what was awaited of another one is not told. */
    void setStack(const stack::Stack &stack);
    void read();

private:
    Services m_services;
    Then<QList<trends::MetricReport>> m_told;
    stack::Stack m_stack;
    std::unique_ptr<QObject> m_request; ///< owns what is awaited: deleted, its answer is dropped
    bool m_isStale = false; ///< asked again meanwhile
};

} // namespace conche::gui
