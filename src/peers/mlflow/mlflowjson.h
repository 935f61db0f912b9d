// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mlflowclient.h"

#include <QJsonObject>

namespace conche::mlflow {

// Errors are BadContent, their messages only reasons: who answered is added where the answer came in.

[[nodiscard]] Result<QList<Experiment>> experimentsFromJson(const QJsonObject &answer);
[[nodiscard]] Result<Experiment> experimentFromJson(const QJsonObject &answer);
[[nodiscard]] Result<RunPage> runPageFromJson(const QJsonObject &answer, bool withDeleted);
[[nodiscard]] Result<Run> runFromJson(const QJsonObject &answer);
[[nodiscard]] Result<QString> registeredModelFromJson(const QJsonObject &answer);
[[nodiscard]] Result<ModelVersionPage> modelVersionPageFromJson(const QJsonObject &answer);

/*! "FINISHED"; empty for Other. */
[[nodiscard]] QString statusName(RunStatus status);

} // namespace conche::mlflow
