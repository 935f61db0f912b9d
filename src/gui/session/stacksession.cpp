// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stacksession.h"

#include "core/actor.h"
#include "core/redaction.h"
#include "health/quietings.h"
#include "health/signs/outage.h"
#include "health/wholereport.h"

#include <QFileInfo>

#include <algorithm>

namespace conche::gui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds editorPause{300ms};
constexpr std::chrono::milliseconds pollInterval{15s};
// A thousand answers at once are shown together: telling of each would hold whoever shows them.
constexpr std::chrono::milliseconds progressPause{150ms};

// An alert that was given up is told of for as long.
constexpr int daysGivenUpIsTold = 2;

health::CheckResult resultFrom(const stack::Check &check, const store::StoredResult &stored)
{
    health::CheckResult result;
    result.id = check.id;
    result.title = check.title;
    result.verdict = stored.verdict;
    result.summary = stored.summary;
    result.latency = std::chrono::milliseconds(stored.latencyMs);
    result.fault = errorCodeFromName(stored.fault);
    result.symptoms = stored.symptoms;
    return result;
}

stack::Stack withInterval(stack::Stack stack, int minutes)
{
    constexpr auto never = std::chrono::days(366);
    for (stack::Check &check : stack.checks) {
        if (minutes != 0)
            check.interval = minutes > 0 ? std::chrono::minutes(minutes) : never;
    }
    return stack;
}

tl::unexpected<Error> noStack()
{
    return failure(ErrorCode::BadConfiguration,
        StackSession::tr("the stack file was never without errors; mend it and try again"));
}

} // namespace

StackSession::StackSession(const Services &services, QString path, QString trusted, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_trusted(std::move(trusted))
    , m_feed(services, [this](const Result<QList<trends::MetricReport>> &reports) { takeMetrics(reports); })
{
    m_overview.path = std::move(path);
    m_overview.now = now();
    m_reloading.setSingleShot(true);
    m_reloading.setInterval(editorPause);
    connect(&m_reloading, &QTimer::timeout, this, &StackSession::reload);
    connect(&m_fileWatcher, &QFileSystemWatcher::fileChanged, &m_reloading, qOverload<>(&QTimer::start));
    connect(&m_fileWatcher, &QFileSystemWatcher::directoryChanged, &m_reloading, qOverload<>(&QTimer::start));
    m_progress.setSingleShot(true);
    m_progress.setInterval(progressPause);
    connect(&m_progress, &QTimer::timeout, this, &StackSession::takeProgress);
    m_polling.setInterval(pollInterval);
    connect(&m_polling, &QTimer::timeout, this, &StackSession::takeForeignWrites);
    connect(
        &services.settings, &Settings::changed, this, [this, minutes = services.settings.intervalMinutes()]() mutable {
            if (std::exchange(minutes, m_services.settings.intervalMinutes()) != minutes && m_watch)
                watch();
        });
}

StackSession::~StackSession()
{
    stopWatching();
    // The window was closed on purpose: nobody is to miss its watch.
    withdraw();
}

void StackSession::start()
{
    // The first start: nothing is looked after yet.
    if (path().isEmpty())
        return;
    takeFile(stack::readStackFile(path()));
    followFile();
}

void StackSession::followFile()
{
    if (path().startsWith(u':'))
        return;
    // An editor may put another file in its place, and the watcher loses the old one.
    if (QFileInfo::exists(path()))
        m_fileWatcher.addPath(path());
    m_fileWatcher.addPath(QFileInfo(path()).absolutePath());
}

void StackSession::reload()
{
    if (path().isEmpty())
        return;
    takeFile(stack::readStackFile(path()));
    followFile();
}

void StackSession::takeFile(const Result<stack::StackFile> &file)
{
    m_overview.fileTrouble = file ? std::nullopt : std::optional(file.error());
    m_overview.diagnostics = file ? file->diagnostics : QList<stack::Diagnostic>();
    if (!file || !file->stack || (m_file && m_file->hash == file->hash)) {
        tell();
        return;
    }
    stopWatching();
    if (!m_file || m_file->stack->name != file->stack->name)
        beginAnew();
    m_file = *file;
    m_overview.stack = file->stack;
    if (m_overview.report)
        m_overview.report = health::merged(*file->stack, *m_overview.report, {});
    m_feed.setStack(*file->stack);
    followLists();
    tell();
    readStore(true);
    readMetrics();
    findTrust();
}

void StackSession::beginAnew()
{
    withdraw();
    models::Overview nothing;
    nothing.path = m_overview.path;
    nothing.diagnostics = m_overview.diagnostics;
    m_overview = nothing;
    m_lastEntry.reset();
    m_notSaved.reset();
}

void StackSession::withdraw()
{
    if (m_file)
        m_services.records.log.withdraw(m_file->stack->name, health::watchKeeper, nullptr, {});
}

void StackSession::findTrust()
{
    if (!m_trusted.isEmpty() && m_file->hash == m_trusted) {
        m_trust = {stack::Grant(stack::demandsOf(*m_file->stack)), {}, {}, {}};
        watch();
        return;
    }
    health::findTrust(m_services.consents, *m_file, m_services.practiceProgram,
        //: What to do about a stack file that nobody agreed to; ends a sentence
        tr("look at what it asks for, and allow it, under Settings"), this,
        [this, hash = m_file->hash](const health::Trust &trust) {
            if (hash != m_file->hash)
                return;
            m_trust = trust;
            watch();
        });
}

void StackSession::stopWatching()
{
    m_watch.reset();
    m_dispatch.reset();
    m_sender.reset();
    m_progress.stop();
    m_polling.stop();
    m_overview.isChecking = false;
    m_overview.isCollecting = false;
    m_overview.next.reset();
    m_overview.interval.reset();
}

void StackSession::watch()
{
    stopWatching();
    const health::Tools &tools = m_services.tools;
    const stack::Stack stack = withInterval(*m_file->stack, m_services.settings.intervalMinutes());
    m_sender = std::make_unique<health::AlertSender>(
        tools.http, tools.runner, tools.credentials, tools.clock, m_trust.grant);
    m_dispatch = std::make_unique<health::AlertDispatch>(m_services.records.deliveries, *m_sender, tools.clock);
    m_watch = std::make_unique<health::Watch>(tools, m_services.records, *m_dispatch, stack, m_trust.grant, nullptr);
    followRounds();
    followCollections();
    connect(m_watch.get(), &health::Watch::alertsDelivered, this, &StackSession::readUndelivered);
    m_overview.openDemands = m_trust.open;
    for (const stack::Check &check : stack.checks) {
        if (m_services.settings.intervalMinutes() >= 0)
            m_overview.interval = std::min(m_overview.interval.value_or(check.interval), check.interval);
    }
    m_overview.isOnlyAsked = m_services.settings.intervalMinutes() < 0;
    const bool isAsked = std::exchange(m_isAsked, false);
    m_watch->start(m_overview.isOnlyAsked && !isAsked ? health::Watch::Start::WhenDue : health::Watch::Start::AtOnce);
    m_polling.start();
    readUndelivered();
}

void StackSession::checkNow()
{
    m_overview.sleeps.clear();
    if (m_watch) {
        m_watch->askAll();
        return;
    }
    m_isAsked = true;
    reload();
}

void StackSession::takeForeignWrites()
{
    // One question at a time: a store that is locked answers late.
    if (std::exchange(m_isPolling, true))
        return;
    store::readForeignWrites(m_services.records.database, this, [this](const Result<qint64> &writes) {
        m_isPolling = false;
        if (!writes || m_foreignWrites == *writes)
            return;
        if (std::exchange(m_foreignWrites, *writes)) {
            readStore(true);
            readMetrics();
        }
    });
}

void StackSession::readStore(bool withHistory)
{
    if (!m_file)
        return;
    if (m_isReading) {
        m_isStale = true;
        return;
    }
    m_isReading = true;
    const QString stack = m_file->stack->name;
    const store::LastKnownQuery query{stack, now(), m_lastEntry};
    const auto take = [this, stack, withHistory](const Result<store::LastKnown> &known) {
        m_isReading = false;
        if (m_file->stack->name != stack || std::exchange(m_isStale, false)) {
            readStore(true);
            return;
        }
        // What can be read may be locked for who writes.
        m_overview.storeTrouble = known ? m_notSaved : std::optional(known.error());
        if (known)
            takeKnown(*known);
        tell();
        if (known && withHistory)
            store::readHistory(m_services.records.database, health::historyQuery(*m_file->stack, now()), this,
                [this](const Result<store::History> &history) { readTrends(history); });
    };
    store::readLastKnown(m_services.records.database, query, this, take);
}

void StackSession::takeKnown(const store::LastKnown &known)
{
    m_overview.subjects = known.memory.subjects;
    m_overview.quieted.clear();
    for (const store::Quieting &quieting : known.memory.quietings) {
        if (const auto held = health::quietingOf(known.memory.quietings, quieting.subject, now()))
            m_overview.quieted.insert(held->subject, *held);
    }
    takeStoredResults(known);
    for (auto strip = known.strips.begin(); strip != known.strips.end(); ++strip)
        m_overview.past[strip.key()].strip = strip.value();
    for (auto good = known.good.begin(); good != known.good.end(); ++good) {
        models::CheckPast &past = m_overview.past[good.key()];
        past.goodAt = good->asked;
        past.good = good->result.summary;
    }
    if (known.ended && (!m_overview.checked || *known.ended > *m_overview.checked))
        m_overview.checked = known.ended;
    m_lastEntry = known.newestEntry;
    if (!known.entries.isEmpty())
        Q_EMIT happened(known.entries);
}

void StackSession::takeStoredResults(const store::LastKnown &known)
{
    health::CheckRunReport newer;
    for (const stack::Check &check : std::as_const(m_overview.stack->checks)) {
        const auto stored = known.results.constFind(check.id);
        if (stored == known.results.constEnd())
            continue;
        models::CheckPast &past = m_overview.past[check.id];
        if (past.asked.isValid() && stored->asked <= past.asked)
            continue;
        past.asked = stored->asked;
        past.isStored = true;
        newer.results.append(resultFrom(check, stored->result));
        newer.started = std::max(newer.started, stored->asked);
    }
    if (!newer.results.isEmpty())
        m_overview.report
            = health::merged(*m_overview.stack, m_overview.report.value_or(health::CheckRunReport()), newer);
}

void StackSession::readTrends(const Result<store::History> &history)
{
    const stack::Stack &stack = *m_file->stack;
    trends::readReports(m_services.records.database, stack, health::watchedMetrics(stack), now(), this,
        [this, history](const Result<QList<trends::MetricReport>> &reports) { judgeFromStore(history, reports); });
}

void StackSession::judgeFromStore(
    const Result<store::History> &history, const Result<QList<trends::MetricReport>> &trends)
{
    if (!m_overview.report)
        return;
    health::SignInput input{{}, {}, history, now(), trends};
    for (const health::CheckResult &result : std::as_const(m_overview.report->results))
        input.newest.insert(result.id, result);
    m_overview.report->signs = health::judgeSigns(*m_overview.stack, input);
    m_overview.report->outage = health::judgeOutage(*m_overview.stack, input);
    m_overview.report->verdict = health::verdictOf(*m_overview.report);
    tell();
}

void StackSession::readUndelivered()
{
    m_services.records.deliveries.undelivered(m_file->stack->name, now().addDays(-daysGivenUpIsTold), this,
        [this, name = m_file->stack->name](const Result<QList<store::Delivery>> &undelivered) {
            if (name != m_file->stack->name)
                return;
            const QList<store::Delivery> kept = m_dispatch ? m_dispatch->kept() : QList<store::Delivery>();
            m_overview.undelivered = health::undeliveredTexts(
                health::ofChannels(*m_overview.stack, undelivered.value_or(QList<store::Delivery>()) + kept));
            tell();
        });
}

void StackSession::tell()
{
    m_overview.now = now();
    if (m_watch && m_overview.interval)
        m_overview.next = m_overview.now.addMSecs(m_watch->untilNext().count());
    Q_EMIT overviewChanged();
}

void StackSession::renew()
{
    tell();
}

void StackSession::quiet(const QString &subject, const QString &title, store::Quieting::Kind kind,
    const QString &reason, const QDateTime &until, QObject *owner, Then<void> then)
{
    const QString safe = Redactor().apply(reason.simplified());
    if (!m_file) {
        then(noStack());
        return;
    }
    if (safe.isEmpty()) {
        then(failure(ErrorCode::BadConfiguration, tr("a reason is needed; write one that helps who looks next")));
        return;
    }
    const store::Quieting quieting{0, m_file->stack->name, subject, kind, safe, actorName(), now(), until};
    m_services.records.log.quiet(quieting, health::entryOf(quieting, title), owner,
        [this, self = QPointer(this), then = std::move(then)](const Result<void> &done) {
            if (self)
                readStore(false);
            then(done);
        });
}

void StackSession::unquiet(const QString &subject, const QString &title, QObject *owner, Then<void> then)
{
    if (!m_file) {
        then(noStack());
        return;
    }
    const store::JournalEntry entry = health::wantedAgain(m_file->stack->name, subject, title, actorName(), now());
    m_services.records.log.unquiet(
        subject, entry, owner, [this, self = QPointer(this), then = std::move(then)](const Result<int> &ended) {
            if (self)
                readStore(false);
            then(ended ? Result<void>() : tl::make_unexpected(ended.error()));
        });
}

void StackSession::trust(const QString &hash, QObject *owner, Then<void> then)
{
    if (!m_file) {
        then(noStack());
        return;
    }
    if (m_file->hash != hash) {
        then(failure(ErrorCode::NotTrusted, tr("the stack file was changed since it was shown; look at it again")));
        return;
    }
    m_services.consents.give(health::consentTo(*m_file, now()), owner,
        [this, self = QPointer(this), then = std::move(then)](const Result<void> &given) {
            if (self && given)
                findTrust();
            then(given);
        });
}

void StackSession::distrust(QObject *owner, Then<void> then)
{
    if (!m_file) {
        then(noStack());
        return;
    }
    m_services.consents.revoke(m_file->hash, m_file->stack->name, owner,
        [this, self = QPointer(this), then = std::move(then)](const Result<int> &revoked) {
            if (self && revoked) {
                m_trusted.clear();
                findTrust();
            }
            then(revoked ? Result<void>() : tl::make_unexpected(revoked.error()));
        });
}

void StackSession::testChannel(const QString &name, QObject *owner, Then<void> then)
{
    if (!m_file) {
        then(noStack());
        return;
    }
    const QList<stack::Channel> &channels = m_file->stack->alerts.channels;
    const auto channel = std::ranges::find(channels, name, &stack::Channel::name);
    if (channel == channels.end()) {
        then(failure(ErrorCode::BadConfiguration,
            //: %1 is the name of an alert channel
            tr("there is no alert channel \"%1\" any more; the stack file was changed").arg(name)));
        return;
    }
    // Of its own: the stack may be watched anew before the answer is there.
    const health::Tools &tools = m_services.tools;
    const auto sender = std::make_shared<health::AlertSender>(
        tools.http, tools.runner, tools.credentials, tools.clock, m_trust.grant);
    sender->send(*channel, health::testMessage(*m_file->stack, now()), owner,
        [sender, then = std::move(then)](const Result<void> &sent) { then(sent); });
}

} // namespace conche::gui
