// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alerts.h"
#include "metric.h"
#include "request.h"
#include "sign.h"

#include <QJsonValue>
#include <QList>
#include <QMap>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>
#include <variant>

namespace conche::stack {

using std::chrono::milliseconds;

struct HttpCheck
{
    QList<Request> requests;
    std::optional<milliseconds> warnAfter; ///< latency of the slowest answer
    std::optional<milliseconds> critAfter;
};

struct Experiment
{
    QString name;
    QString title;
    QString metric;
};

/*! Without experiments: does MLflow's API answer. With experiments: how long ago did each train. */
struct MlflowCheck
{
    QList<Experiment> experiments;
    milliseconds warnAfter{0};
    milliseconds critAfter{0};
    QStringList placeholders; ///< wildcard patterns of run names that never count
};

/*! A query with one value; without a query: does the bucket (2.x) or database (1.x) exist and answer. */
struct InfluxCheck
{
    QString query;
    Limits limits;
};

/*! How fresh and how complete a measurement is. */
struct SeriesCheck
{
    QString measurement;
    QString field;
    QString stationTag;
    milliseconds noneWithin{0};
    std::optional<int> dayHoursMinimum;
    std::optional<int> dayPointsMinimum; ///< per value of stationTag
    std::optional<int> dayPointsMaximum;
    QString fallbackPath; ///< asked of the API service where InfluxDB's credential is absent
    QString fallbackPointer;
    bool weekHours = false; ///< count the distinct hours of the last seven complete UTC days, too: a sign wants them
};

struct SchedulerCheck
{
    QString path;
};

struct ContainerCheck
{
    QStringList names;
};

struct PostgresCheck
{
    QString query;
    QString label; ///< what the value is called
    std::optional<Expectation> expectation;
    Limits limits;
};

struct Place
{
    QString title;
    QString container; ///< empty: a folder of this machine
    QString path;
};

struct DiskCheck
{
    QList<Place> places;
    double warnPercent = 80;
    double critPercent = 90;
};

/*! A program whose exit code is the verdict, as monitoring plugins do: 0 Ok, 1 Warning, 2 Critical, else Unknown. */
struct CommandCheck
{
    QString program;
    QStringList arguments;
    QList<Expectation> expectations; ///< of its stdout
};

/*! Whether a check asks if a service answers, or something else through it: decides what a fault means. */
enum class Asks { Service, Through };

struct Check
{
    QString id;
    QString title;
    Asks asks = Asks::Through;
    milliseconds timeLimit{10'000};
    milliseconds interval{std::chrono::minutes(5)}; ///< how often a watch asks it
    std::variant<HttpCheck, MlflowCheck, InfluxCheck, SeriesCheck, SchedulerCheck, ContainerCheck, PostgresCheck,
        DiskCheck, CommandCheck>
        question;
};

struct HttpPeer
{
    QUrl url;
    QString user; ///< with a user the credential is a password (Basic), without it a token
    QString credential; ///< a reference, never a value
};

struct InfluxPeer : HttpPeer
{
    int version = 2;
    QString organisation;
    QString bucket; ///< the database with version 1
};

struct PostgresPeer
{
    QString container;
    QString user;
    QString database;
};

struct Docker
{
    QString program = QStringLiteral("docker");
    QString context;
    QString host;
};

struct Link
{
    QString title;
    QUrl url;
    QString command;
};

/*! How a watch tells what lasts from what passes. */
struct Patience
{
    milliseconds retry{std::chrono::minutes(1)}; ///< how soon a change is asked about again
    int failures = 3; ///< results in a row until something worse is believed
    int recoveries = 2; ///< results in a row until something better is believed
};

/*! One installation that is looked after. */
struct Stack
{
    QString name;
    QString title;
    QString zone; ///< IANA name
    Docker docker;
    std::optional<HttpPeer> api;
    std::optional<HttpPeer> mlflow;
    std::optional<InfluxPeer> influxdb;
    std::optional<PostgresPeer> postgres;
    QList<Check> checks;
    QStringList score; ///< ids of the checks that the health score counts
    QList<Sign> signs;
    QList<Metric> metrics; ///< in the order that they are shown in
    Patience patience;
    Alerts alerts;
    milliseconds keepHistory{std::chrono::days(5 * 366)}; ///< how long check results are remembered
    QList<Link> links;
};

} // namespace conche::stack
