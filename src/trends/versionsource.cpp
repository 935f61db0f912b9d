// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "versionsource.h"

#include "inonetransaction.h"

#include "peers/mlflow/placeholders.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace conche::trends {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Collecting)
};

constexpr milliseconds answerLimit = 60s;

// The question names each of them, and the answer has all their parameters and tags.
constexpr qsizetype mostRuns = 200;

// Each costs a request, and where so many are refused, the others may well be.
constexpr qsizetype mostRefused = 10;

constexpr qint64 openFor = milliseconds(48h).count();
constexpr qint64 lookUpEvery = milliseconds(1h).count();

// One that was registered by mistake says nothing where there are others.
constexpr int vanishedAfter = 3;

bool goesOn(const mlflow::Run &run, qint64 now)
{
    const bool isOpen = run.status == mlflow::RunStatus::Running || run.status == mlflow::RunStatus::Scheduled;
    return isOpen && run.startTime && run.startTime->toMSecsSinceEpoch() > now - openFor;
}

using Why = VersionState::Why;

Why whyWithout(const stack::ModelMetric &metric, const std::optional<mlflow::Run> &run)
{
    if (!run)
        return Why::NoRun;
    return mlflow::Placeholders(metric.placeholders).match(*run) ? Why::Placeholder : Why::Lacks;
}

/*! Nothing of a version that has a value, or waits for one. */
std::optional<Why> whyWithout(const VersionState &state, const mlflow::ModelVersion &version)
{
    if (version.runId.isEmpty())
        return Why::NoRun;
    const auto known = state.without.constFind(createdOf(version));
    return known == state.without.constEnd() ? std::nullopt : std::optional(*known);
}

/*! The newest versions, up to the first that has a value or waits for a run that goes on. */
struct Newest
{
    int without = 0; ///< but for placeholders
    bool lack = false; ///< the run of one of them lacks the metric
    bool areAll = true; ///< there is none that has a value or waits for one
};

Newest newestOf(const QList<mlflow::ModelVersion> &versions, const VersionState &state, const QStringList &refused)
{
    Newest newest;
    for (auto version = versions.crbegin(); version != versions.crend(); ++version) {
        const std::optional<Why> why = whyWithout(state, *version);
        newest.areAll &= why.has_value();
        // Of one whose run was refused nothing is known: it hides no others.
        if (!why && refused.contains(version->runId))
            continue;
        if (!why)
            break;
        newest.without += *why != Why::Placeholder ? 1 : 0;
        newest.lack |= *why == Why::Lacks;
    }
    return newest;
}

} // namespace

VersionSource::VersionSource(const CollectContext &context, QList<stack::Metric> metrics, QObject *parent)
    : Source(context, std::move(metrics), parent)
{
}

QString VersionSource::title() const
{
    //: A step of collecting; %1 is the name of a registered model
    return Words::tr("MLflow: model %1").arg(modelMetric(metrics().first()).model);
}

const stack::ModelMetric &VersionSource::modelMetric(const stack::Metric &metric) const
{
    return std::get<stack::ModelMetric>(metric.source);
}

void VersionSource::collect()
{
    for (const stack::Metric &metric : metrics())
        m_seen[metric.id].state = VersionState::fromText(progressOf(metric).resume);
    withPeer(u"mlflow"_s, [this](const std::optional<net::Authorization> &authorization) {
        m_client.emplace(context().tools.http, peers::mlflowServer(context().stack, authorization), answerLimit);
        askVersions({});
    });
}

void VersionSource::askVersions(const QString &pageToken)
{
    m_client->modelVersions(modelMetric(metrics().first()).model, pageToken, this,
        [this](const Result<net::Answer<mlflow::ModelVersionPage>> &answer) {
            if (answer)
                takePage(*answer);
            else
                fail(answer.error());
        });
}

void VersionSource::takePage(const net::Answer<mlflow::ModelVersionPage> &answer)
{
    m_clock = clockSentence(answer.serverTime, context().tools.clock.nowUtc(), u"MLflow"_s);
    const mlflow::ModelVersionPage &page = answer.value;
    m_versions += page.versions;
    if (!page.nextPageToken.isEmpty() && !page.versions.isEmpty()) {
        askVersions(page.nextPageToken);
        return;
    }
    std::ranges::stable_sort(m_versions, {}, &mlflow::ModelVersion::created);
    if (m_versions.isEmpty() && isLookUpDue()) {
        findModel();
        return;
    }
    if (!m_versions.isEmpty()) {
        for (Seen &seen : m_seen)
            seen.state.lookedUp = 0;
    }
    compare();
}

bool VersionSource::isLookUpDue() const
{
    return context().options.again || std::ranges::any_of(m_seen, [this](const Seen &seen) {
        return now() - seen.state.lookedUp >= lookUpEvery || now() < seen.state.lookedUp;
    });
}

void VersionSource::findModel()
{
    m_client->registeredModel(
        modelMetric(metrics().first()).model, this, [this](const Result<net::Answer<QString>> &answer) {
            if (!answer) {
                fail(answer.error());
                return;
            }
            for (Seen &seen : m_seen)
                seen.state.lookedUp = now();
            compare();
        });
}

void VersionSource::compare()
{
    QList<VersionCompare> compares;
    for (const stack::Metric &metric : metrics()) {
        const stack::ModelMetric &asked = modelMetric(metric);
        const QString name = asked.model + u'/' + asked.metric;
        const bool isOther = m_seen.value(metric.id).state.asked != name;
        if (isOther) {
            m_seen[metric.id].state = {name, {}, {}, m_seen.value(metric.id).state.lookedUp};
            store::MetricProgress progress = progressOf(metric);
            progress.watermark = 0;
            setProgress(metric.id, progress);
        }
        compares << VersionCompare{
            keyOf(metric), asked.model, m_versions, now(), keptFrom(), isOther, context().options.again};
    }
    perform<QList<VersionsCompared>>(
        [compares](store::Connection &connection) { return inOneTransaction(connection, compares, compareVersions); },
        [this](const Result<QList<VersionsCompared>> &compared) {
            if (compared)
                choose(*compared);
            else
                failToStore(compared.error());
        });
}

void VersionSource::choose(const QList<VersionsCompared> &compared)
{
    QSet<qint64> listed;
    for (const mlflow::ModelVersion &version : std::as_const(m_versions))
        listed.insert(createdOf(version));
    QSet<QString> runs;
    for (qsizetype i = 0; i < metrics().size(); ++i) {
        Seen &seen = m_seen[metrics()[i].id];
        seen.kept = compared[i].kept;
        seen.state.without.removeIf([&](QMap<qint64, Why>::iterator known) {
            return context().options.again || !listed.contains(known.key());
        });
        for (const mlflow::ModelVersion &version : compared[i].fresh) {
            if (whyWithout(seen.state, version))
                continue;
            seen.pending << version;
            runs.insert(version.runId);
        }
    }
    for (const mlflow::ModelVersion &version : std::as_const(m_versions)) {
        if (runs.remove(version.runId))
            m_runs << version.runId;
    }
    m_waiting = progressOf(metrics().first()).open;
    std::ranges::stable_partition(m_runs, [this](const QString &run) { return !m_waiting.contains(run); });
    askRun();
}

void VersionSource::askRun()
{
    if (m_runs.isEmpty() || m_refused.size() >= mostRefused) {
        finish();
        return;
    }
    m_client->run(m_runs.first(), this, [this](const Result<net::Answer<mlflow::Run>> &answer) {
        if (answer)
            askOthers(answer->value);
        else if (answer.error().code == ErrorCode::NotFound)
            takeLot({{m_runs.first(), std::nullopt}});
        else if (answer.error().code == ErrorCode::Forbidden || answer.error().code == ErrorCode::Rejected)
            passOver(answer.error());
        else
            fail(answer.error());
    });
}

void VersionSource::passOver(const Error &refusal)
{
    m_refused << m_runs.first();
    m_refusal = context().redactor.apply(refusal.message);
    m_open << m_runs.first();
    takeLot({{m_runs.first(), std::nullopt}});
}

void VersionSource::askOthers(const mlflow::Run &first)
{
    const Lot lot{{m_runs.first(), first}};
    const QStringList others = m_runs.mid(1, mostRuns);
    if (others.isEmpty() || first.experimentId.isEmpty()) {
        takeLot(lot);
        return;
    }
    mlflow::RunQuery query{.experimentId = first.experimentId, .status = std::nullopt, .pageToken = {}};
    query.maximum = static_cast<int>(others.size());
    query.ids = others;
    m_client->runs(query, this, [this, lot](const Result<net::Answer<mlflow::RunPage>> &answer) {
        if (!answer) {
            fail(answer.error());
            return;
        }
        Lot all = lot;
        for (const mlflow::Run &run : answer->value.runs)
            all.insert(run.id, run);
        takeLot(all);
    });
}

void VersionSource::takeLot(const Lot &lot)
{
    for (const std::optional<mlflow::Run> &run : lot) {
        if (run && goesOn(*run, now()))
            m_open << run->id;
    }
    m_runs.removeIf([&lot](const QString &id) { return lot.contains(id); });
    m_asked += lot.size();
    QList<MetricTaking> takings;
    for (const stack::Metric &metric : metrics())
        takings << takingOf(metric, lot);
    take(takings, [this] {
        //: %n is a count of runs
        Q_EMIT progressed(Words::tr("%n run(s)", nullptr, static_cast<int>(m_asked)));
        askRun();
    });
}

MetricTaking VersionSource::takingOf(const stack::Metric &metric, const Lot &lot)
{
    MetricTaking taking{metric, {}};
    Seen &seen = m_seen[metric.id];
    for (const mlflow::ModelVersion &version : std::as_const(seen.pending)) {
        const auto found = lot.constFind(version.runId);
        if (found == lot.constEnd() || m_open.contains(version.runId))
            continue;
        const std::optional<mlflow::Run> &run = *found;
        if (const auto sample = run ? sampleOf(modelMetric(metric), version, *run) : std::nullopt) {
            taking.intake.samples << *sample;
            continue;
        }
        const Why why = whyWithout(modelMetric(metric), run);
        seen.state.without.insert(createdOf(version), why);
        const bool isNewest = std::none_of(seen.state.without.upperBound(createdOf(version)), seen.state.without.end(),
            [](Why other) { return other == Why::Lacks; });
        if (why == Why::Lacks && isNewest)
            seen.state.carries = run->metrics.keys();
        // It may have had one under other placeholders.
        if (context().options.again)
            taking.intake.goneSources << sourceOf(modelMetric(metric).model, version);
    }
    taking.intake.progress = progressNow(metric);
    taking.intake.progress->isUnderWay = true;
    return taking;
}

store::MetricProgress VersionSource::progressNow(const stack::Metric &metric) const
{
    store::MetricProgress progress = progressOf(metric);
    progress.reached = now();
    progress.open = m_open;
    std::ranges::copy_if(
        m_runs, std::back_inserter(progress.open), [this](const QString &run) { return m_waiting.contains(run); });
    progress.resume = m_seen.value(metric.id).state.toText();
    return progress;
}

/*! Up to the first version that waits for its run, or whose run was not asked for. */
qint64 VersionSource::watermark() const
{
    const auto waiting = std::ranges::find_if(m_versions, [this](const mlflow::ModelVersion &version) {
        return m_open.contains(version.runId) || m_runs.contains(version.runId);
    });
    return waiting == m_versions.end() ? std::min(createdOf(m_versions.last()) + 1, now()) : createdOf(*waiting);
}

QString VersionSource::newestTrouble(const stack::Metric &metric) const
{
    const VersionState state = m_seen.value(metric.id).state;
    const stack::ModelMetric &asked = modelMetric(metric);
    const Newest newest = newestOf(m_versions, state, m_refused);
    if (newest.without == 0 || (newest.without < vanishedAfter && !newest.areAll))
        return {};
    if (newest.lack)
        //: %1 is the name of a registered model, %2 of a metric, %3 a list of metrics, %n a count of versions
        return Words::tr("the run(s) behind the newest %n version(s) of the model \"%1\" carry no \"%2\" but %3. Check "
                         "its name in the stack file, and which runs are registered.",
            nullptr, newest.without)
            .arg(asked.model, asked.metric,
                state.carries.isEmpty() ? Words::tr("nothing") : state.carries.join(u", "_s));
    //: %1 is the name of a registered model, %n a count of versions
    return Words::tr("the newest %n version(s) of the model \"%1\" name no run, or one that is gone from MLflow, so "
                     "nothing is known of them. Register versions with the run that made them.",
        nullptr, newest.without)
        .arg(asked.model);
}

QStringList VersionSource::troublesOf(const stack::Metric &metric) const
{
    const QString &model = modelMetric(metric).model;
    QStringList troubles;
    if (const qsizetype kept = m_seen.value(metric.id).kept; kept > 0)
        //: %1 is the name of a registered model, %n a count of its versions
        troubles << Words::tr(
            "%n known version(s) of the model \"%1\" are gone from MLflow at once; their values are kept. "
            "If they were deleted on purpose, let them go with: conche-cli metrics sync --again",
            nullptr, static_cast<int>(kept))
                        .arg(model);
    troubles << newestTrouble(metric);
    if (!m_refused.isEmpty())
        //: %1 is the name of a registered model, %2 says what the server answered, %n is a count of runs
        troubles << Words::tr("%n run(s) behind versions of the model \"%1\" could not be read: %2", nullptr,
            static_cast<int>(m_refused.size()))
                        .arg(model, m_refusal);
    troubles << m_clock;
    troubles.removeAll(QString());
    return troubles;
}

void VersionSource::finish()
{
    QList<MetricTaking> takings;
    for (const stack::Metric &metric : metrics()) {
        const QStringList troubles = troublesOf(metric);
        for (const QString &trouble : troubles)
            note(metric.id, trouble);
        MetricTaking taking{metric, {}};
        taking.intake.progress = progressNow(metric);
        taking.intake.progress->isUnderWay = false;
        taking.intake.progress->trouble = troubles.join(u'\n');
        if (!m_versions.isEmpty())
            taking.intake.progress->watermark = watermark();
        taking.intake.contacts = {{now(), now(), store::Contact::State::Reached, {}}};
        takings << taking;
    }
    take(takings, [this] { end(); });
}

} // namespace conche::trends
