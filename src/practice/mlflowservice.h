// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange.h"
#include "trainings.h"

namespace conche::practice {

/*! MLflow's REST API over the simulated trainings. */
class MlflowService
{
public:
    /*! \a databaseRuns says whether PostgreSQL answers: version and health do not care. */
    MlflowService(const World &world, std::function<bool()> databaseRuns);

    [[nodiscard]] Answer answer(const Request &request) const;
    [[nodiscard]] static QByteArray version(const Scenario &scenario);

private:
    [[nodiscard]] Answer api(const Request &request, const QString &route) const;
    [[nodiscard]] Answer searchExperiments(const Request &request) const;
    [[nodiscard]] Answer searchRuns(const Request &request) const;
    [[nodiscard]] Answer metricHistory(const Request &request) const;
    [[nodiscard]] QJsonObject experiment(int id) const;

    const World &m_world;
    Trainings m_trainings;
    std::function<bool()> m_databaseRuns;
};

} // namespace conche::practice
