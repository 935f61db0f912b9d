// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "placeholders.h"

#include <algorithm>

namespace conche::mlflow {

using namespace Qt::StringLiterals;

Placeholders::Placeholders(const QStringList &patterns)
{
    for (const QString &pattern : patterns) {
        // Qt's own wildcards stop at "/", which a run's name may hold.
        const QString anything = QRegularExpression::escape(pattern).replace(u"\\*"_s, u".*"_s);
        m_expressions.append(QRegularExpression(QRegularExpression::anchoredPattern(anything),
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption));
    }
}

bool Placeholders::match(const Run &run) const
{
    return std::ranges::any_of(m_expressions, [&](const QRegularExpression &expression) {
        return expression.match(run.name).hasMatch()
            || expression.match(run.parameters.value(u"model_type"_s)).hasMatch();
    });
}

} // namespace conche::mlflow
