// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange.h"
#include "series.h"
#include "world.h"

namespace conche::practice {

/*! The stack's own FastAPI service, which says 200 to nearly everything. */
class ApiService
{
public:
    /*! \a storageRuns says whether InfluxDB answers the service. */
    ApiService(World &world, std::function<bool()> storageRuns);

    [[nodiscard]] Answer answer(const Request &request) const;

private:
    [[nodiscard]] Answer features(const Request &request) const;
    [[nodiscard]] QJsonObject featureSummary(const QList<Point> &energy, const QList<Point> &weather, int hours) const;
    [[nodiscard]] Answer verify(const Request &request) const;
    [[nodiscard]] Answer count() const;
    [[nodiscard]] Answer gaps(const Request &request) const;
    [[nodiscard]] Answer train(const Request &request) const;
    [[nodiscard]] Answer predict(const Request &request) const;
    [[nodiscard]] QList<Point> stored(QStringView measurement, qint64 hours) const;

    World &m_world;
    std::function<bool()> m_storageRuns;
};

/*! What `/scheduler/status` says of the ten jobs. */
[[nodiscard]] QJsonObject schedulerStatus(const World &world);

/*! The service's way to write the time: that of Madrid, without a zone. */
[[nodiscard]] QString localTimestamp(const QDateTime &instant);

} // namespace conche::practice
