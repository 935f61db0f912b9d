// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "testdata.h"

#include "core/clock.h"

#include <QJsonValue>

namespace conche::tests {

/*! What a request asks for, as tests/data/README.md names its key requests. */
enum class Key {
    ApiHealth,
    MlflowVersion,
    Experiments,
    ExperimentByName,
    Runs,
    Features,
    EnergyPrediction,
    ProductionPrediction,
    Scheduler,
    RecordCount,
    Bucket, ///< or database
    Newest,
    DayHours,
    DayStations,
    Inspect,
    DiskBytes,
    DiskInodes,
    Postgres,
    Other
};

/*! A request, however it came in. */
struct Asked
{
    QByteArray method;
    QString path;
    QString query; ///< decoded
    QByteArray body;

    [[nodiscard]] static Asked from(const net::HttpRequest &request);
    [[nodiscard]] static Asked from(const QByteArray &method, const QByteArray &target, const QByteArray &body);
    [[nodiscard]] Key key() const;
    /*! The Flux script or the InfluxQL statement. */
    [[nodiscard]] QString script() const;
};

[[nodiscard]] Key keyOf(const process::Command &command);

struct FakeRun
{
    QString name;
    QDateTime start;
    QList<QPair<QString, QJsonValue>> metrics;
    QString status = QStringLiteral("FINISHED");
    QMap<QString, QString> parameters{};
};

struct FakeExperiment
{
    QString name;
    QString id;
    QList<FakeRun> runs;
    bool deleted = false;
};

struct FakeRecord
{
    QDateTime time;
    QString station;
};

/*! The document's stack with all well: answers each question that the shipped stack file asks.
 *
 * Its MLflow filters, orders and pages; its InfluxDB, of either version, looks at the period that it is asked for.
 */
class FakeFactory
{
public:
    explicit FakeFactory(const QDateTime &now);

    QList<FakeExperiment> experiments;
    QMap<QString, QList<FakeRecord>> series; ///< by measurement
    int recordsOfService = 9; ///< what the API service counts

    [[nodiscard]] FakeExperiment &energy() { return experiments[0]; }
    [[nodiscard]] FakeExperiment &classifier() { return experiments[1]; }
    [[nodiscard]] HttpAnswer answer(const Asked &asked) const;
    [[nodiscard]] process::Outcome outcome(const process::Command &command) const;

private:
    [[nodiscard]] HttpAnswer experimentNamed(const QString &query) const;
    [[nodiscard]] HttpAnswer runsPage(const QByteArray &body) const;
    [[nodiscard]] HttpAnswer stored(Key key, const Asked &asked) const;
    [[nodiscard]] QList<FakeRecord> recordsIn(const QString &script) const;

    QDateTime m_now;
};

[[nodiscard]] HttpAnswer jsonAnswer(const QByteArray &body, int status = 200);

} // namespace conche::tests
