// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "peers/mlflow/mlflowclient.h"
#include "stack/metric.h"
#include "store/metrics.h"

namespace conche::trends {

/*! What is remembered of a model's versions, for each metric: its progress' `resume`. Times are ms since 1970. */
struct VersionState
{
    /*! Why a version has no value. */
    enum class Why {
        Lacks, ///< its run does not carry the metric
        Placeholder, ///< its run is one
        NoRun, ///< none is named, or it is gone
    };

    QString asked; ///< of which model which metric: what is known is of that
    QMap<qint64, Why> without; ///< versions, by when they were registered, whose runs are not asked for again
    QStringList carries; ///< what the newest run that lacks the metric carries in place of it
    qint64 lookedUp = 0; ///< when the model was found by its name, since it last had versions

    [[nodiscard]] QString toText() const;
    /*! One that is default for any other text. */
    [[nodiscard]] static VersionState fromText(const QString &text);
};

[[nodiscard]] qint64 createdOf(const mlflow::ModelVersion &version);

/*! A version's name as a source of samples, as MLflow itself writes it: "models:/energy/3". Not the run's id: one run
 * may have made several versions, and is a source of its own where its experiment is collected as well. */
[[nodiscard]] QString sourceOf(const QString &model, const mlflow::ModelVersion &version);

/*! What a version's run says of it; nothing where it does not carry the metric, or is a placeholder. */
[[nodiscard]] std::optional<store::Sample> sampleOf(
    const stack::ModelMetric &metric, const mlflow::ModelVersion &version, mlflow::Run run);

/*! The versions of a model beside what is known of them. */
struct VersionCompare
{
    store::MetricKey key;
    QString model;
    QList<mlflow::ModelVersion> versions;
    qint64 listed = 0; ///< when: what is newer may be missing there, and known from another process
    qint64 keptFrom = 0; ///< what is older would be forgotten
    bool isOther = false; ///< what is known is of another model or metric: all of it leaves
    bool again = false; ///< known ones count as new, and most of what was known may leave at once
};

struct VersionsCompared
{
    QList<mlflow::ModelVersion> fresh; ///< of which no value is known
    qsizetype kept = 0; ///< known ones that are gone and stayed all the same, because they are so many
};

/*! On the store's thread: values of versions that are gone leave, unless they are most of what is known. */
[[nodiscard]] Result<VersionsCompared> compareVersions(store::Connection &connection, const VersionCompare &compare);

} // namespace conche::trends
