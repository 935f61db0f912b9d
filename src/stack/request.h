// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verdict.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QUrl>

#include <optional>

namespace conche::stack {

/*! What is expected of an answer, or of the value that a JSON pointer names in it. */
struct Expectation
{
    std::optional<QString> pointer; ///< RFC 6901; without it the whole answer as text
    std::optional<QString> equals;
    std::optional<QString> contains;
    std::optional<QString> lacks; ///< a text that must not occur
    std::optional<QString> matches; ///< a regular expression
    std::optional<QString> type; ///< "string", "number", "boolean", "array", "object"
    Verdict otherwise = Verdict::Critical;
    QString symptom; ///< what signs call it where the expectation is not met
};

/*! One HTTP request of a check, and what is expected of its answer. */
struct Request
{
    QString peer; ///< "api", "mlflow", "influxdb", or empty with an absolute url
    QUrl url;
    QByteArray method = "GET";
    QByteArray body;
    QMap<QString, QString> headers;
    QList<int> statuses{200};
    QList<Expectation> expectations;
};

/*! Bounds on a number; a bound that is absent bounds nothing. */
struct Limits
{
    std::optional<double> warnBelow;
    std::optional<double> warnAbove;
    std::optional<double> critBelow;
    std::optional<double> critAbove;
};

} // namespace conche::stack
