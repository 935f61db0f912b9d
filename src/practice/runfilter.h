// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trainings.h"

#include <tl/expected.hpp>

namespace conche::practice {

/*! MLflow's search filter: comparisons joined by AND. */
class RunFilter
{
public:
    /*! The error is MLflow's own sentence. */
    [[nodiscard]] static tl::expected<RunFilter, QString> parse(const QString &text);
    [[nodiscard]] bool isEmpty() const { return m_clauses.isEmpty(); }
    /*! No run matches that began before this. */
    [[nodiscard]] qint64 startedFrom() const;
    [[nodiscard]] bool matches(const TrainingRun &run) const;

private:
    struct Clause
    {
        QString kind; ///< "attributes", "metrics", "params", "tags"
        QString key;
        QString comparator;
        QString value; ///< without its quotes
    };

    [[nodiscard]] static bool holds(const Clause &clause, const TrainingRun &run);

    QList<Clause> m_clauses;
};

} // namespace conche::practice
