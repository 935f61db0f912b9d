// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "versiontaking.h"

#include "runtaking.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <limits>

namespace conche::trends {

using namespace Qt::StringLiterals;

namespace {

/*! A number that was given again, after a version or the whole model was deleted, is another version. */
using Identity = std::pair<qint64, QString>;

} // namespace

QString VersionState::toText() const
{
    QJsonObject reasons;
    for (auto it = without.cbegin(); it != without.cend(); ++it)
        reasons.insert(QString::number(it.key()), static_cast<int>(it.value()));
    const QJsonObject object{{u"asked"_s, asked}, {u"without"_s, reasons},
        {u"carries"_s, QJsonArray::fromStringList(carries)}, {u"lookedUp"_s, lookedUp}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

VersionState VersionState::fromText(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    VersionState state;
    state.asked = object.value("asked"_L1).toString();
    const QJsonObject reasons = object.value("without"_L1).toObject();
    for (auto it = reasons.begin(); it != reasons.end(); ++it)
        state.without.insert(it.key().toLongLong(), static_cast<Why>(it.value().toInt()));
    state.carries = object.value("carries"_L1).toVariant().toStringList();
    state.lookedUp = object.value("lookedUp"_L1).toInteger();
    return state;
}

qint64 createdOf(const mlflow::ModelVersion &version)
{
    return version.created.toMSecsSinceEpoch();
}

QString sourceOf(const QString &model, const mlflow::ModelVersion &version)
{
    return u"models:/"_s % model % u'/' % version.version;
}

std::optional<store::Sample> sampleOf(
    const stack::ModelMetric &metric, const mlflow::ModelVersion &version, mlflow::Run run)
{
    run.status = mlflow::RunStatus::Finished;
    run.startTime = version.created;
    const stack::RunMetric asked{{}, metric.metric, {}, metric.testSamples, metric.placeholders};
    const QList<store::Sample> counted = countedRuns(asked, {run}, std::nullopt).samples;
    if (counted.isEmpty())
        return std::nullopt;
    store::Sample sample = counted.first();
    sample.source = sourceOf(metric.model, version);
    // It is stored, so it has no words of a language.
    sample.label = metric.model % u" v"_s % version.version;
    return sample;
}

Result<VersionsCompared> compareVersions(store::Connection &connection, const VersionCompare &compare)
{
    const auto samples = store::readSamples(
        connection, compare.key, 0, std::numeric_limits<qint64>::max(), std::numeric_limits<int>::max());
    if (!samples)
        return tl::make_unexpected(samples.error());
    const Result<qint64> kept = store::readSamplesKept(connection, compare.key);
    if (!kept)
        return tl::make_unexpected(kept.error());

    QSet<Identity> listed;
    for (const mlflow::ModelVersion &version : compare.versions)
        listed.insert({createdOf(version), sourceOf(compare.model, version)});
    QSet<Identity> known;
    QSet<QString> gone;
    for (const store::Sample &sample : *samples) {
        if (!compare.isOther && listed.contains({sample.at, sample.source}))
            known.insert({sample.at, sample.source});
        else if (compare.isOther || sample.at <= compare.listed)
            gone.insert(sample.source);
    }
    VersionsCompared compared;
    if (!compare.again && !compare.isOther && isMostOf(gone.size(), samples->size()))
        compared.kept = std::exchange(gone, {}).size();
    for (const mlflow::ModelVersion &version : compare.versions) {
        // With the values of a source all of them leave, also that of a version which got its number later.
        const QString source = sourceOf(compare.model, version);
        const bool isKnown = !compare.again && !gone.contains(source) && known.contains({createdOf(version), source});
        if (!isKnown && createdOf(version) >= std::max(compare.keptFrom, *kept))
            compared.fresh << version;
    }
    if (gone.isEmpty())
        return compared;
    store::MetricIntake intake;
    intake.goneSources = gone.values();
    return store::takeIn(connection, compare.key, intake).map([&] { return compared; });
}

} // namespace conche::trends
