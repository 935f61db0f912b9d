// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "influxclient.h"

#include "fluxclient.h"
#include "influxqlclient.h"

namespace conche::influx {

std::unique_ptr<InfluxClient> makeInfluxClient(
    net::HttpClient &http, Server server, std::chrono::milliseconds timeLimit)
{
    if (server.version == 1)
        return std::make_unique<InfluxqlClient>(http, std::move(server), timeLimit);
    return std::make_unique<FluxClient>(http, std::move(server), timeLimit);
}

} // namespace conche::influx
