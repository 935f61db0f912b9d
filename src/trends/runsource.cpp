// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runsource.h"

#include "inonetransaction.h"

#include "peers/mlflow/placeholders.h"

#include <QCoreApplication>
#include <QLocale>

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

// Servers read runs with all their parameters and tags: larger pages have been seen to take minutes.
constexpr int pageSize = 500;
constexpr milliseconds pageLimit = 60s;

// Pages on their way into the store while the next ones are asked for.
constexpr int mostWriting = 2;

constexpr qint64 overlap = milliseconds(6h).count();
constexpr qint64 openFor = milliseconds(48h).count();
constexpr qint64 reviewEvery = milliseconds(1h).count();
constexpr qint64 mostReviews = 24;
constexpr qint64 lookUpEvery = milliseconds(1h).count();

// With room for what comes until the next look: they are all in one page.
constexpr qint64 fewRuns = pageSize / 2;

// A training may log a second run without metrics, so one or two without say nothing.
constexpr int vanishedAfter = 6;

qint64 startOf(const mlflow::Run &run)
{
    return run.startTime->toMSecsSinceEpoch();
}

bool isOpen(const mlflow::Run &run)
{
    return run.status == mlflow::RunStatus::Running || run.status == mlflow::RunStatus::Scheduled;
}

qint64 earlier(qint64 one, qint64 other)
{
    return one == 0 || other == 0 ? one + other : std::min(one, other);
}

} // namespace

RunSource::RunSource(const CollectContext &context, QList<stack::Metric> metrics, QObject *parent)
    : Source(context, std::move(metrics), parent)
    , m_keptFrom(keptFrom())
{
}

QString RunSource::title() const
{
    //: A step of collecting; %1 is the name of an experiment
    return Words::tr("MLflow: %1").arg(runMetric(metrics().first()).experiment);
}

const stack::RunMetric &RunSource::runMetric(const stack::Metric &metric) const
{
    return std::get<stack::RunMetric>(metric.source);
}

void RunSource::collect()
{
    for (const stack::Metric &metric : metrics()) {
        m_seen.insert(metric.id, seenOf(metric));
        if (const QString id = m_seen.value(metric.id).state.experiment; !id.isEmpty())
            m_experiment = id;
    }
    m_begin = startOfWalk();
    // A name may come to mean another experiment, so a walk from the beginning asks for it.
    const bool isNamed = m_experiment.isEmpty() || (isWhole() && isLookUpDue());
    if (isReviewDue() && areFew())
        m_begin = m_keptFrom;
    withPeer(u"mlflow"_s, [this, isNamed](const std::optional<net::Authorization> &authorization) {
        m_client.emplace(context().tools.http, peers::mlflowServer(context().stack, authorization), pageLimit);
        if (isNamed)
            findExperiment();
        else
            begin();
    });
}

RunSource::Seen RunSource::seenOf(const stack::Metric &metric)
{
    const QString &name = runMetric(metric).experiment;
    store::MetricProgress progress = progressOf(metric);
    Seen seen;
    seen.state = RunState::fromText(progress.resume);
    // Until names were stored too, there was an id only.
    const bool isSame = seen.state.named.isEmpty() ? !seen.state.experiment.isEmpty() : seen.state.named == name;
    if (!isSame) {
        seen.state = {};
        seen.isOther = true;
        progress.watermark = 0;
        setProgress(metric.id, progress);
    }
    seen.state.named = name;
    seen.without = seen.state.without;
    seen.newestKnown = progress.watermark;
    return seen;
}

qint64 RunSource::startOfWalk() const
{
    if (context().options.again)
        return m_keptFrom;
    qint64 start = RunSpan::end;
    for (const stack::Metric &metric : metrics()) {
        const qint64 watermark = progressOf(metric).watermark;
        const qint64 openSince = m_seen.value(metric.id).state.openSince;
        const bool isStillOpen = openSince > now() - openFor;
        start = std::min(start, (isStillOpen ? std::min(watermark, openSince) : watermark) - overlap);
        if (isHourly(metric))
            start = std::min(start, startOfNewest(metric));
    }
    return std::max(m_keptFrom, start);
}

qint64 RunSource::startOfNewest(const stack::Metric &metric) const
{
    const RunState state = m_seen.value(metric.id).state;
    if (state.newest > 0)
        return state.newest;
    // What was stored before this was does not know them.
    const bool isKnown = progressOf(metric).watermark > 0;
    return isKnown && !state.areFew ? m_keptFrom : RunSpan::end;
}

bool RunSource::isHourly(const stack::Metric &metric) const
{
    return progressOf(metric).reached.value_or(0) / reviewEvery != now() / reviewEvery;
}

void RunSource::findExperiment()
{
    const QString name = runMetric(metrics().first()).experiment;
    m_client->experimentByName(name, this, [this, name](const Result<net::Answer<mlflow::Experiment>> &answer) {
        if (!answer) {
            fail(answer.error());
            return;
        }
        if (answer->value.deleted) {
            fail({ErrorCode::NotFound,
                //: %1 is the name of an experiment
                Words::tr("the experiment \"%1\" was deleted in MLflow; what was collected of it is kept. Restore it "
                          "there, or take its metrics out of the stack file.")
                    .arg(name)});
            return;
        }
        // One that was made anew under the old name has a history of its own.
        if (answer->value.id != m_experiment)
            m_begin = m_keptFrom;
        m_experiment = answer->value.id;
        m_isLookedUp = true;
        for (Seen &seen : m_seen)
            seen.state.lookedUp = now();
        begin();
    });
}

void RunSource::begin()
{
    // A walk from the beginning sees all there is, also where it is gone on with later.
    if (isWhole()) {
        for (Seen &seen : m_seen) {
            seen.state.reviewed = now();
            seen.state.review = 0;
        }
    }
    m_from = m_begin;
    ask();
}

mlflow::RunQuery RunSource::queryFrom(qint64 start, const QString &pageToken) const
{
    return {.experimentId = m_experiment,
        .status = std::nullopt,
        .maximum = pageSize,
        .pageToken = pageToken,
        .startedFrom = start,
        .oldestFirst = true};
}

void RunSource::ask()
{
    m_client->runs(queryFrom(m_from, m_pageToken), this, [this](const Result<net::Answer<mlflow::RunPage>> &answer) {
        if (!answer)
            fail(answer.error());
        else
            takePage(*answer);
    });
}

void RunSource::takePage(const net::Answer<mlflow::RunPage> &answer)
{
    m_clock = clockSentence(answer.serverTime, context().tools.clock.nowUtc(), u"MLflow"_s);
    QList<mlflow::Run> runs = answer.value.runs;
    runs.removeIf([](const mlflow::Run &run) { return !run.startTime; });
    if (runs.isEmpty() && m_runs == 0 && !m_isLookedUp && isLookUpDue()) {
        findExperiment();
        return;
    }
    const bool isLast = answer.value.nextPageToken.isEmpty() || runs.isEmpty();
    // Pages are offsets: one by start is right also where runs come or go while we walk. More runs of one start than
    // a page holds are gone through by offset.
    RunSpan span{m_pageToken.isEmpty() ? m_from : m_from + 1, RunSpan::end, runs};
    if (!isLast) {
        span.to = std::max(startOf(runs.last()), span.from);
        m_pageToken = startOf(runs.last()) == m_from ? answer.value.nextPageToken : QString();
        m_from = startOf(runs.last());
    }
    lookAt(runs);
    store(span, isLast);
    if (isLast)
        return;
    m_isWaiting = m_writing >= mostWriting;
    if (!m_isWaiting)
        ask();
}

void RunSource::lookAt(const QList<mlflow::Run> &runs)
{
    m_runs += runs.size();
    if (!m_oldest && !runs.isEmpty())
        m_oldest = startOf(runs.first());
    for (const mlflow::Run &run : runs)
        m_newest << startOf(run);
    m_newest = m_newest.last(std::min<qsizetype>(m_newest.size(), fewRuns));
    for (const mlflow::Run &run : runs) {
        if (isOpen(run) && startOf(run) > now() - openFor && !m_open.contains(run.id)) {
            m_open << run.id;
            m_openSince = earlier(m_openSince, startOf(run));
        }
    }
    for (const stack::Metric &metric : metrics()) {
        Seen &seen = m_seen[metric.id];
        const QString &key = runMetric(metric).metric;
        if (!runs.isEmpty())
            seen.state.lookedUp = 0;
        for (const mlflow::Run &run : runs) {
            if (startOf(run) <= seen.newestKnown)
                continue;
            m_hasNews = true;
            if (run.status != mlflow::RunStatus::Finished)
                continue;
            if (run.metrics.contains(key) || run.notNumbers.contains(key)) {
                seen.without = 0;
                continue;
            }
            ++seen.without;
            if (!run.metrics.isEmpty())
                seen.state.carries = run.metrics.keys();
        }
    }
}

RunIntake RunSource::intakeOf(const stack::Metric &metric, const RunSpan &span, bool isLast)
{
    Seen &seen = m_seen[metric.id];
    store::MetricProgress progress = progressOf(metric);
    if (!span.runs.isEmpty())
        progress.watermark = std::max(progress.watermark, std::min(startOf(span.runs.last()), now()));
    progress.reached = now();
    progress.open = m_open;
    progress.isUnderWay = !isLast;
    seen.state.experiment = m_experiment;
    // Until the walk has ended, what was open before may still be ahead of it.
    seen.state.openSince = isLast ? m_openSince : earlier(m_openSince, seen.state.openSince);
    seen.state.without = seen.without;
    if (isLast && isWhole())
        seen.state.areFew = m_runs <= fewRuns;
    // Also of a walk that ends before its time: the next one may see too few to tell.
    if (m_newest.size() == fewRuns)
        seen.state.newest = m_newest.first();
    setProgress(metric.id, progress);
    // In the middle of a walk it is not known yet that nothing came since.
    QList<store::Contact> contacts;
    if (isLast)
        contacts = {{now(), now(), store::Contact::State::Reached, {}}};
    return {keyOf(metric), runMetric(metric), span, progress, seen.state, contacts, context().options.again,
        std::exchange(seen.isOther, false)};
}

void RunSource::store(const RunSpan &span, bool isLast)
{
    QList<RunIntake> intakes;
    for (const stack::Metric &metric : metrics())
        intakes << intakeOf(metric, span, isLast);
    ++m_writing;
    perform<QList<RunsTaken>>(
        [intakes](store::Connection &connection) { return inOneTransaction(connection, intakes, takeRuns); },
        [this, isLast](const Result<QList<RunsTaken>> &taken) {
            if (!taken) {
                failToStore(taken.error());
                return;
            }
            keep(*taken);
            stored(isLast);
        });
}

void RunSource::keep(const QList<RunsTaken> &taken)
{
    for (qsizetype i = 0; i < metrics().size(); ++i) {
        Seen &seen = m_seen[metrics()[i].id];
        seen.kept += taken[i].kept;
        seen.state.first = taken[i].first;
        // Also where the next page fails, it is known what was open.
        store::MetricProgress progress = progressOf(metrics()[i]);
        progress.resume = seen.state.toText();
        setProgress(metrics()[i].id, progress);
        count(taken[i].samples);
    }
}

void RunSource::stored(bool isLast)
{
    --m_writing;
    tellProgress();
    if (std::exchange(m_isWaiting, false))
        ask();
    else if (isLast)
        review();
}

void RunSource::tellProgress()
{
    const QLocale locale;
    const double walked = static_cast<double>(m_from - m_oldest.value_or(m_from));
    const double whole = static_cast<double>(now() - m_oldest.value_or(now()));
    if (walked <= 0 || whole <= walked) {
        //: %n is a count of runs
        Q_EMIT progressed(Words::tr("%n run(s)", nullptr, static_cast<int>(m_runs)));
        return;
    }
    // As if they had started evenly over time.
    const auto about = static_cast<qint64>(static_cast<double>(m_runs) * whole / walked);
    //: %1 and %2 are counts of runs
    Q_EMIT progressed(Words::tr("%1 of about %2 runs").arg(locale.toString(m_runs), locale.toString(about)));
}

bool RunSource::areFew() const
{
    return std::ranges::all_of(m_seen, [](const Seen &seen) { return seen.state.areFew; });
}

bool RunSource::isLookUpDue() const
{
    return context().options.again || std::ranges::any_of(m_seen, [this](const Seen &seen) {
        return now() - seen.state.lookedUp >= lookUpEvery || now() < seen.state.lookedUp;
    });
}

qint64 RunSource::lastReview() const
{
    qint64 reviewed = now();
    for (const Seen &seen : m_seen)
        reviewed = std::min(reviewed, seen.state.reviewed);
    return reviewed;
}

bool RunSource::isReviewDue() const
{
    return now() - lastReview() >= reviewEvery;
}

void RunSource::review()
{
    // Where nothing is new, one request is enough.
    if (isWhole() || !m_hasNews || !isReviewDue()) {
        finish();
        return;
    }
    m_reviews = static_cast<int>(std::min((now() - lastReview()) / reviewEvery, mostReviews));
    m_review = m_begin;
    for (const Seen &seen : std::as_const(m_seen))
        m_review = std::min(m_review, seen.state.review);
    m_review = std::max(m_review, m_keptFrom);
    for (Seen &seen : m_seen) {
        seen.state.reviewed = now();
        seen.state.review = m_review;
    }
    askReview();
}

void RunSource::askReview()
{
    if (m_reviews-- <= 0) {
        finish();
        return;
    }
    m_client->runs(queryFrom(m_review, {}), this, [this](const Result<net::Answer<mlflow::RunPage>> &answer) {
        if (answer)
            takeReview(*answer);
        else
            fail(answer.error());
    });
}

void RunSource::takeReview(const net::Answer<mlflow::RunPage> &answer)
{
    QList<mlflow::Run> runs = answer.value.runs;
    runs.removeIf([this](const mlflow::Run &run) { return !run.startTime || startOf(run) >= m_begin; });
    const bool isWhole = answer.value.nextPageToken.isEmpty() || runs.size() < answer.value.runs.size();
    const RunSpan span{m_review, isWhole || runs.isEmpty() ? m_begin : startOf(runs.last()), runs};
    // The last page begins the next round at the oldest run.
    if (isWhole)
        m_reviews = 0;
    m_review = isWhole ? 0 : std::max(span.to, m_review + 1);
    for (Seen &seen : m_seen)
        seen.state.review = m_review;
    QList<RunIntake> intakes;
    for (const stack::Metric &metric : metrics())
        intakes << intakeOf(metric, span, true);
    perform<QList<RunsTaken>>(
        [intakes](store::Connection &connection) { return inOneTransaction(connection, intakes, takeRuns); },
        [this](const Result<QList<RunsTaken>> &taken) {
            if (!taken) {
                failToStore(taken.error());
                return;
            }
            keep(*taken);
            askReview();
        });
}

QString RunSource::troubleOf(const stack::Metric &metric) const
{
    const Seen seen = m_seen.value(metric.id);
    const stack::RunMetric &asked = runMetric(metric);
    if (seen.kept > 0)
        //: %1 is the name of an experiment, %n a count of runs
        return Words::tr("%n known run(s) of \"%1\" are gone from MLflow at once; their values are kept. If they were "
                         "deleted on purpose, let them go with: conche-cli metrics sync --again",
            nullptr, static_cast<int>(seen.kept))
            .arg(asked.experiment);
    if (seen.without >= vanishedAfter)
        //: %1 is the name of an experiment, %2 of a metric, %3 a list of metrics, %n a count of runs
        return Words::tr("the newest %n finished run(s) of \"%1\" carry no \"%2\" but %3. Check its name in the stack "
                         "file, and what the training logs.",
            nullptr, seen.without)
            .arg(asked.experiment, asked.metric,
                seen.state.carries.isEmpty() ? Words::tr("nothing") : seen.state.carries.join(u", "_s));
    return m_clock;
}

void RunSource::finish()
{
    QList<MetricTaking> takings;
    for (const stack::Metric &metric : metrics()) {
        const QString trouble = troubleOf(metric);
        if (!trouble.isEmpty())
            note(metric.id, trouble);
        MetricTaking taking{metric, {}};
        taking.intake.progress = progressOf(metric);
        taking.intake.progress->trouble = trouble;
        taking.intake.progress->resume = m_seen.value(metric.id).state.toText();
        takings << taking;
    }
    take(takings, [this] { end(); });
}

} // namespace conche::trends
