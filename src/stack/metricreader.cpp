// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "metricreader.h"

#include "checkreader.h"
#include "requestreader.h"

#include <QCoreApplication>

namespace conche::stack {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::StackFile)
};

constexpr milliseconds longestSpan = std::chrono::days(366);

RunMetric runMetric(TableReader &reader)
{
    RunMetric metric;
    if (!reader.has(u"experiment"_s))
        //: %1 names a metric
        reader.error(reader.position(), Words::tr("%1 lacks \"experiment\", or \"model\"").arg(reader.what()));
    else
        metric.experiment = reader.requiredText(u"experiment"_s);
    metric.metric = reader.requiredText(u"metric"_s);
    if (reader.word(u"measures"_s, {u"value"_s, u"interval"_s}) == 1)
        metric.measures = RunMetric::Measures::Interval;
    else
        metric.testSamples = reader.text(u"test_samples"_s).value_or(QString());
    metric.placeholders = reader.texts(u"placeholders"_s);
    return metric;
}

ModelMetric modelMetric(TableReader &reader)
{
    ModelMetric metric;
    metric.model = reader.requiredText(u"model"_s);
    if (metric.model.contains(u'\'') && metric.model.contains(u'"'))
        //: %1 names a metric
        reader.error(reader.positionOf(u"model"_s),
            Words::tr("\"model\" of %1 has both ' and \" in it; MLflow cannot be asked for such a name")
                .arg(reader.what()));
    metric.metric = reader.requiredText(u"metric"_s);
    // There is no pace at which versions must come.
    (void)reader.word(u"measures"_s, {u"value"_s});
    metric.testSamples = reader.text(u"test_samples"_s).value_or(QString());
    metric.placeholders = reader.texts(u"placeholders"_s);
    return metric;
}

/*! Of the runs of an experiment, or of the versions of a model. */
void readMlflow(TableReader &reader, Metric &metric)
{
    // Known both of them, as what may have been meant.
    (void)reader.node(u"experiment"_s);
    (void)reader.node(u"model"_s);
    if (!reader.has(u"model"_s)) {
        metric.source = runMetric(reader);
        return;
    }
    metric.source = modelMetric(reader);
    if (reader.has(u"experiment"_s))
        //: %1 names a metric
        reader.error(reader.positionOf(u"model"_s),
            Words::tr("%1 has both \"experiment\" and \"model\"; leave one of them out").arg(reader.what()));
}

DayMetric dayMetric(TableReader &reader)
{
    DayMetric metric;
    metric.measurement = reader.requiredText(u"measurement"_s);
    metric.field = reader.requiredText(u"field"_s);
    static const QList<DayMetric::Measures> measures{
        DayMetric::Measures::Hours, DayMetric::Measures::Points, DayMetric::Measures::LargestGap};
    if (const auto word = reader.word(u"measures"_s, {u"hours"_s, u"points"_s, u"largest-gap"_s}))
        metric.measures = measures[*word];
    if (metric.measures == DayMetric::Measures::Points)
        metric.stationTag = reader.text(u"station_tag"_s).value_or(QString());
    return metric;
}

InfluxMetric influxMetric(TableReader &reader)
{
    InfluxMetric metric{reader.requiredText(u"query"_s)};
    for (const QString &bound : {u"{start}"_s, u"{stop}"_s}) {
        if (!metric.query.isEmpty() && !metric.query.contains(bound))
            //: %1 names a metric, %2 is "{start}" or "{stop}"
            reader.error(reader.positionOf(u"query"_s),
                Words::tr("\"query\" of %1 lacks %2: only the time that is asked for is asked")
                    .arg(reader.what(), bound));
    }
    return metric;
}

HttpMetric httpMetric(TableReader &reader)
{
    const HttpMetric metric{requestFrom(reader), reader.pointer(u"pointer"_s).value_or(QString())};
    if (!reader.has(u"pointer"_s))
        reader.error(reader.position(), Words::tr("%1 lacks \"pointer\"").arg(reader.what()));
    const QByteArray &method = metric.request.method;
    if (method == "HEAD" || method == "OPTIONS")
        //: %1 names a metric, %2 is an HTTP method
        reader.error(reader.positionOf(u"method"_s),
            Words::tr("%1 reads a number from an answer, and %2 brings none")
                .arg(reader.what(), QString::fromLatin1(method)));
    if (method == "GET" && !metric.request.body.isEmpty())
        //: %1 names a metric
        reader.error(reader.positionOf(reader.has(u"json"_s) ? u"json"_s : u"body"_s),
            Words::tr("%1 sends a body: write method = \"POST\"").arg(reader.what()));
    return metric;
}

FolderMetric folderMetric(TableReader &reader)
{
    const FolderMetric metric{reader.text(u"container"_s).value_or(QString()), reader.requiredText(u"path"_s)};
    if (!metric.container.isEmpty() && !isContainerName(metric.container))
        reader.error(
            reader.positionOf(u"container"_s), Words::tr("\"%1\" is no name of a container").arg(metric.container));
    // Neither an option nor below wherever Conche happens to run.
    if (!metric.path.isEmpty() && !metric.path.startsWith(u'/'))
        reader.error(
            reader.positionOf(u"path"_s), Words::tr("\"path\" of %1 must begin with \"/\"").arg(reader.what()));
    return metric;
}

LatencyMetric latencyMetric(TableReader &reader, const QList<Check> &checks)
{
    if (!reader.has(u"check"_s))
        return {};
    const Check *check = checkNamed(reader, u"check"_s, checks);
    return {check ? check->id : QString()};
}

ScoreMetric scoreMetric(TableReader &reader, const Stack &stack)
{
    if (stack.score.isEmpty())
        //: %1 names a metric
        reader.warning(reader.position(), Words::tr("%1 has no value: \"score\" counts no check").arg(reader.what()));
    return {};
}

RestartsMetric restartsMetric(TableReader &reader, const QList<Check> &checks)
{
    const Check *check = checkNamed(reader, u"check"_s, checks);
    requireKind<ContainerCheck>(reader, u"check"_s, check, u"container"_s);
    return {check ? check->id : QString()};
}

const QStringList kinds{
    u"mlflow"_s, u"day"_s, u"influx"_s, u"http"_s, u"postgres"_s, u"folder"_s, u"latency"_s, u"score"_s, u"restarts"_s};

void readSource(qsizetype kind, TableReader &reader, const Stack &stack, Metric &metric)
{
    switch (kind) {
    case 0:
        readMlflow(reader, metric);
        break;
    case 1:
        metric.source = dayMetric(reader);
        break;
    case 2:
        metric.source = influxMetric(reader);
        break;
    case 3:
        metric.source = httpMetric(reader);
        break;
    case 4:
        metric.source = PostgresMetric{reader.requiredText(u"query"_s)};
        break;
    case 5:
        metric.source = folderMetric(reader);
        break;
    case 6:
        metric.source = latencyMetric(reader, stack.checks);
        break;
    case 7:
        metric.source = scoreMetric(reader, stack);
        break;
    default:
        metric.source = restartsMetric(reader, stack.checks);
        break;
    }
}

/*! The unit that the source gives by itself; empty where it is whatever the user says. */
QString ownUnit(const Metric &metric)
{
    if (const auto *run = std::get_if<RunMetric>(&metric.source))
        return run->measures == RunMetric::Measures::Interval ? u"min"_s : QString();
    if (const auto *day = std::get_if<DayMetric>(&metric.source))
        return day->measures == DayMetric::Measures::LargestGap ? u"h"_s : QString();
    if (std::holds_alternative<FolderMetric>(metric.source))
        return u"bytes"_s;
    if (std::holds_alternative<LatencyMetric>(metric.source))
        return u"ms"_s;
    return std::holds_alternative<ScoreMetric>(metric.source) ? u"%"_s : QString();
}

void readUnit(TableReader &reader, Metric &metric)
{
    const QString own = ownUnit(metric);
    metric.unit = reader.text(u"unit"_s).value_or(own);
    if (!own.isEmpty() && metric.unit != own)
        //: %1 names a metric, %2 is a unit
        reader.error(reader.positionOf(u"unit"_s),
            Words::tr("%1 is measured in \"%2\"; leave \"unit\" out").arg(reader.what(), own));
}

/*! What the file says; else away from the limits. */
Metric::Better betterFrom(TableReader &reader, const Limits &limits)
{
    static const QList<Metric::Better> directions{
        Metric::Better::Higher, Metric::Better::Lower, Metric::Better::Neither};
    if (const auto word = reader.word(u"better"_s, {u"higher"_s, u"lower"_s, u"neither"_s}))
        return directions[*word];
    const bool hasLowest = limits.warnBelow || limits.critBelow;
    const bool hasHighest = limits.warnAbove || limits.critAbove;
    if (hasLowest == hasHighest)
        return Metric::Better::Neither;
    return hasLowest ? Metric::Better::Higher : Metric::Better::Lower;
}

std::optional<double> positiveNumber(TableReader &reader, const QString &key)
{
    const std::optional<double> number = reader.number(key);
    if (number && *number <= 0)
        reader.error(reader.positionOf(key), Words::tr("\"%1\" of %2 must be above 0").arg(key, reader.what()));
    return number;
}

std::optional<milliseconds> spanOfTime(TableReader &reader, const QString &key)
{
    const std::optional<milliseconds> span = reader.duration(key);
    if (span && (*span < 1s || *span > longestSpan))
        reader.error(reader.positionOf(key), Words::tr("\"%1\" of %2 must be from 1s to 366d").arg(key, reader.what()));
    return span;
}

std::optional<Metric> metricFrom(const TomlNode &node, const Stack &stack, QList<Diagnostic> &diagnostics)
{
    TableReader reader(node, Words::tr("a metric"), diagnostics);
    Metric metric;
    metric.id = reader.requiredText(u"id"_s);
    //: %1 is the id of a metric
    reader.setWhat(Words::tr("metric \"%1\"").arg(metric.id));
    if (!metric.id.isEmpty() && !isId(metric.id))
        reader.error(reader.positionOf(u"id"_s), idMistake(metric.id));
    metric.title = reader.text(u"title"_s).value_or(metric.id);
    metric.group = reader.text(u"group"_s).value_or(QString());
    metric.limits = limitsFrom(reader);
    metric.better = betterFrom(reader, metric.limits);
    metric.growthOver = spanOfTime(reader, u"growth_over"_s);
    metric.capacity = positiveNumber(reader, u"capacity"_s);
    metric.target = reader.number(u"target"_s);
    metric.smallestChange = positiveNumber(reader, u"smallest_change"_s);
    metric.every = spanOfTime(reader, u"every"_s);
    if (!reader.has(u"kind"_s))
        reader.error(reader.position(), Words::tr("%1 lacks \"kind\"").arg(reader.what()));
    const auto kind = reader.word(u"kind"_s, kinds);
    if (!kind || metric.id.isEmpty())
        return std::nullopt;
    readSource(*kind, reader, stack, metric);
    readUnit(reader, metric);
    reader.finish();
    return metric;
}

} // namespace

void readMetrics(TableReader &root, Stack &stack)
{
    QStringList ids;
    for (const TomlNode &node : root.tables(u"metric"_s)) {
        const std::optional<Metric> metric = metricFrom(node, stack, root.diagnostics());
        if (!metric)
            continue;
        if (ids.contains(metric->id))
            //: %1 is the id of a metric
            root.error(node.position, Words::tr("there are two metrics with the id \"%1\"").arg(metric->id));
        ids << metric->id;
        stack.metrics.append(*metric);
    }
}

} // namespace conche::stack
