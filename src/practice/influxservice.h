// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange.h"
#include "world.h"

namespace conche::practice {

/*! InfluxDB 2.7 over the simulated points. */
class InfluxService
{
public:
    explicit InfluxService(const World &world);

    [[nodiscard]] Answer answer(const Request &request) const;
    /*! The one token that is let in. */
    [[nodiscard]] QByteArray token() const;

private:
    [[nodiscard]] Answer route(const Request &request) const;
    [[nodiscard]] Answer query(const Request &request) const;
    [[nodiscard]] Answer buckets(const Request &request) const;

    const World &m_world;
};

} // namespace conche::practice
