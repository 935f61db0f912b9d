// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mlflowclient.h"

#include <QRegularExpression>

namespace conche::mlflow {

/*! Wildcard patterns of names that never count as training: of runs, or of the parameter model_type. */
class Placeholders
{
public:
    explicit Placeholders(const QStringList &patterns);

    [[nodiscard]] bool match(const Run &run) const;

private:
    QList<QRegularExpression> m_expressions;
};

} // namespace conche::mlflow
