// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signreader.h"

#include "checkreader.h"

#include "core/nearestname.h"

#include <QCoreApplication>

#include <algorithm>

namespace conche::stack {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::StackFile)
};

constexpr int longestRow = 100;

struct Times
{
    int times = 1;
    int of = 1;
};

Times timesFrom(TableReader &reader)
{
    const qint64 times = reader.integer(u"times"_s).value_or(1);
    const qint64 of = reader.integer(u"of"_s).value_or(times);
    if (times < 1 || of < times || of > longestRow) {
        reader.error(reader.positionOf(u"times"_s),
            //: %1 names a sign, %2 is a count
            Words::tr("%1 must look for \"times\" from 1 to \"of\", and \"of\" must be %2 at most")
                .arg(reader.what())
                .arg(longestRow));
        return {};
    }
    return {static_cast<int>(times), static_cast<int>(of)};
}

milliseconds requiredSpan(TableReader &reader, const QString &key)
{
    const std::optional<milliseconds> span = reader.duration(key);
    if (span && *span > 0ms)
        return *span;
    if (!reader.has(key))
        reader.error(reader.position(), Words::tr("%1 lacks \"%2\"").arg(reader.what(), key));
    else if (span)
        reader.error(reader.positionOf(key), Words::tr("\"%1\" of %2 must not be 0").arg(key, reader.what()));
    return 1ms;
}

void requireExperiments(TableReader &reader, const QString &key, const Check *check)
{
    const auto *mlflow = check ? std::get_if<MlflowCheck>(&check->question) : nullptr;
    if (mlflow && mlflow->experiments.isEmpty())
        //: %1 names a sign, %2 the id of a check
        reader.error(reader.positionOf(key),
            Words::tr("%1 looks for runs in experiments, and \"%2\" names none").arg(reader.what(), check->id));
}

/*! Whether the metric is the one that a training of the check is known by. */
bool isOfTraining(const Metric &metric, const Check *check)
{
    const auto *run = std::get_if<RunMetric>(&metric.source);
    const auto *mlflow = check ? std::get_if<MlflowCheck>(&check->question) : nullptr;
    return run && mlflow && run->measures == RunMetric::Measures::Value
        && std::ranges::any_of(mlflow->experiments, [run](const Experiment &experiment) {
               return experiment.name == run->experiment && experiment.metric == run->metric;
           });
}

QStringList watchedMetrics(TableReader &reader, const Check *check, const QList<Metric> &metrics)
{
    const QString key = u"metrics"_s;
    QStringList ids, watched;
    for (const Metric &metric : metrics) {
        ids << metric.id;
        if (isOfTraining(metric, check))
            watched << metric.id;
    }
    if (reader.has(key)) {
        watched = reader.texts(key);
        for (const QString &id : std::as_const(watched)) {
            if (!ids.contains(id))
                //: %1 names a sign, %2 is the id of a metric
                reader.error(reader.positionOf(key),
                    withNearestName(
                        Words::tr("%1 looks at \"%2\", which is no metric here").arg(reader.what(), id), id, ids));
        }
    }
    if (watched.isEmpty() && check)
        //: %1 names a sign, %2 is the id of a check
        reader.warning(reader.position(),
            Words::tr(
                "%1 looks at no metric: add a [[metric]] for an experiment of \"%2\", or name some in \"metrics\"")
                .arg(reader.what(), check->id));
    return watched;
}

double percentFrom(TableReader &reader)
{
    const double percent = reader.number(u"below_percent"_s).value_or(50);
    if (percent <= 0 || percent > 100)
        reader.error(reader.positionOf(u"below_percent"_s),
            Words::tr("\"below_percent\" of %1 must be above 0 and 100 at most").arg(reader.what()));
    return percent;
}

const QStringList kinds{u"symptom"_s, u"slow"_s, u"silent"_s, u"behind"_s, u"restarts"_s, u"trend"_s};

void readRule(qsizetype kind, TableReader &reader, const Check *check, const Stack &stack, Sign &sign)
{
    const QString key = u"check"_s;
    switch (kind) {
    case 0: {
        const Times times = timesFrom(reader);
        sign.rule = SymptomSign{reader.requiredText(u"symptom"_s), times.times, times.of};
        break;
    }
    case 1: {
        const Times times = timesFrom(reader);
        sign.rule = SlowSign{requiredSpan(reader, u"above"_s), times.times, times.of};
        break;
    }
    case 2:
        requireKind<MlflowCheck>(reader, key, check, u"mlflow"_s);
        requireExperiments(reader, key, check);
        sign.rule = SilentSign{requiredSpan(reader, u"within"_s)};
        break;
    case 3: {
        requireKind<SeriesCheck>(reader, key, check, u"series"_s);
        const Check *reference = checkNamed(reader, u"reference"_s, stack.checks);
        requireKind<SeriesCheck>(reader, u"reference"_s, reference, u"series"_s);
        sign.rule = BehindSign{reference ? reference->id : QString(), percentFrom(reader)};
        break;
    }
    case 4:
        requireKind<ContainerCheck>(reader, key, check, u"container"_s);
        sign.rule = RestartSign{requiredSpan(reader, u"within"_s)};
        break;
    default:
        sign.rule = TrendSign{watchedMetrics(reader, check, stack.metrics)};
        break;
    }
}

std::optional<Sign> signFrom(const TomlNode &node, const Stack &stack, QList<Diagnostic> &diagnostics)
{
    TableReader reader(node, Words::tr("a sign"), diagnostics);
    Sign sign;
    sign.id = reader.requiredText(u"id"_s);
    //: %1 is the id of a sign
    reader.setWhat(Words::tr("sign \"%1\"").arg(sign.id));
    if (!sign.id.isEmpty() && !isId(sign.id))
        reader.error(reader.positionOf(u"id"_s), idMistake(sign.id));
    sign.title = reader.text(u"title"_s).value_or(sign.id);
    if (const auto severity = reader.word(u"severity"_s, {u"warning"_s, u"critical"_s}))
        sign.severity = *severity == 0 ? Verdict::Warning : Verdict::Critical;
    const Check *check = checkNamed(reader, u"check"_s, stack.checks);
    sign.check = check ? check->id : QString();
    if (!reader.has(u"kind"_s))
        reader.error(reader.position(), Words::tr("%1 lacks \"kind\"").arg(reader.what()));
    const auto kind = reader.word(u"kind"_s, kinds);
    if (!kind || sign.id.isEmpty())
        return std::nullopt;
    readRule(*kind, reader, check, stack, sign);
    reader.finish();
    return sign;
}

void countWeekHours(const QString &id, QList<Check> &checks)
{
    for (Check &check : checks) {
        if (auto *series = std::get_if<SeriesCheck>(&check.question); series && check.id == id)
            series->weekHours = true;
    }
}

} // namespace

void readSigns(TableReader &root, Stack &stack)
{
    QStringList ids;
    for (const TomlNode &node : root.tables(u"sign"_s)) {
        const std::optional<Sign> sign = signFrom(node, stack, root.diagnostics());
        if (!sign)
            continue;
        if (ids.contains(sign->id))
            root.error(node.position, Words::tr("there are two signs with the id \"%1\"").arg(sign->id));
        ids << sign->id;
        if (const auto *behind = std::get_if<BehindSign>(&sign->rule)) {
            countWeekHours(sign->check, stack.checks);
            countWeekHours(behind->reference, stack.checks);
        }
        stack.signs.append(*sign);
    }
}

} // namespace conche::stack
