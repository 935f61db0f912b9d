// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fluxscript.h"
#include "fluxtable.h"
#include "world.h"

namespace conche::practice {

/*! Why a script got no answer: InfluxDB's code and sentence. */
struct FluxError
{
    QByteArray code = "invalid";
    QString message;
};

struct FluxResult
{
    QString name; ///< "_result" unless yield() says otherwise
    FluxTables tables;
};

/*! Runs a Flux script over the simulated points. */
[[nodiscard]] tl::expected<QList<FluxResult>, FluxError> runFlux(const World &world, const QString &script);

} // namespace conche::practice
