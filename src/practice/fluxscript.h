// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QString>

#include <tl/expected.hpp>

namespace conche::practice {

/*! One expression of a Flux script, as far as the practice stack reads the language. */
struct FluxNode
{
    enum class Kind {
        Text,
        Integer,
        Number,
        Flag,
        Time, ///< integer: ms since 1970
        Duration, ///< integer: ms
        Name,
        List, ///< children
        Member, ///< text of children[0]
        Call, ///< children[0] called with arguments
        Pipe, ///< children[0] into the call children[1]
        Function, ///< text: its parameter; children[0]: what it returns
        Operation, ///< text: the operator; one or two children
    };

    Kind kind = Kind::Name;
    QString text;
    qint64 integer = 0;
    double number = 0;
    QList<FluxNode> children;
    QMap<QString, FluxNode> arguments;
};

struct FluxStatement
{
    QString variable; ///< empty where the value is a result
    FluxNode value;
};

/*! Reads a script; the error is what InfluxDB says of one that does not parse. */
[[nodiscard]] tl::expected<QList<FluxStatement>, QString> fluxFromText(const QString &script);

} // namespace conche::practice
