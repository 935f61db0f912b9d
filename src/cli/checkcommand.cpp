// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkcommand.h"

#include "checkformats.h"
#include "checktext.h"
#include "checkwatch.h"
#include "listticking.h"
#include "timeoption.h"

#include "core/instant.h"
#include "core/nearestname.h"
#include "health/reportjson.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTimer>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>
#include <utility>

namespace conche::cli {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Cli)
};

// An alert that was given up is told of by the next daily check, too.
constexpr int daysGivenUpIsTold = 2;

// What takes longer is gone on with next time. Nobody waits for a scheduled check.
constexpr std::chrono::milliseconds longestCollecting = 2s;
constexpr std::chrono::milliseconds longestScheduledCollecting = 15min;

// The next daily check goes on with what is not delivered then.
constexpr auto longestStay = 23h;

} // namespace

void CheckCommand::declare(CLI::App &program)
{
    m_command = program.add_subcommand(
        "check", Words::tr("Ask every check of a stack at once and say what was found").toStdString());
    declareStack(*m_command, m_named);
    m_command
        ->add_option("-f,--format", m_format,
            Words::tr("Output: text, json, nagios (one plugin line) or openmetrics").toStdString())
        ->check(CLI::IsMember({"text", "json", "nagios", "openmetrics"}));
    m_command->add_option("--only", m_only, Words::tr("Ask only the check with this id; may be repeated").toStdString())
        ->delimiter(',');
    m_command->add_option("-t,--timeout", m_timeLimit,
        Words::tr("End the whole run after this time, such as 30s; what is open then is unknown").toStdString());
    m_command->add_flag("-d,--details", m_details, Words::tr("Show the evidence of what is not ok").toStdString());
    auto *noStore = m_command->add_flag("--no-store", m_noStore,
        Words::tr("Do not remember this run, look at no history and send no alerts").toStdString());
    declareTrust(*m_command, m_trust);
    declareWatching();
    for (const char *other : {"--watch", "--scheduled"})
        m_command->get_option(other)->excludes(noStore);
    m_command->footer(Words::tr(
        "Exit code: 0 ok, 1 warning, 2 critical, 3 unknown; the worst of all checks and raised signs, critical before "
        "unknown.\n"
        "Examples:\n"
        "  conche-cli check\n"
        "  conche-cli check --only training-recent,features --details\n"
        "  conche-cli check --watch\n"
        "  conche-cli check --format json | jq '.results[] | select(.verdict != \"ok\")'")
                          .toStdString());
}

void CheckCommand::declareWatching()
{
    auto *watch = m_command->add_flag("-w,--watch", m_watch,
        Words::tr("Go on asking, each check at its own interval, and print what changes").toStdString());
    auto *scheduled = m_command->add_flag("--scheduled", m_scheduled,
        Words::tr("Be the daily check: stay until its alerts are delivered, and be missed when it does not come")
            .toStdString());
    m_command
        ->add_flag("--if-missed", m_ifMissed, Words::tr("Only where the last scheduled check was missed").toStdString())
        ->needs(scheduled);
    watch->excludes(scheduled);
    for (const char *other : {"--only", "--timeout"})
        m_command->get_option(other)->excludes(watch)->excludes(scheduled);
}

bool CheckCommand::isChosen() const
{
    return m_command->parsed();
}

std::optional<health::CheckRunOptions> CheckCommand::options(const stack::Stack &stack) const
{
    health::CheckRunOptions options;
    QStringList ids;
    for (const stack::Check &check : stack.checks)
        ids << check.id;
    for (const std::string &id : m_only) {
        const QString wanted = QString::fromStdString(id);
        if (!ids.contains(wanted)) {
            //: %1 is an id, %2 a list of ids
            QString message = Words::tr("there is no check \"%1\"; there are %2").arg(wanted, ids.join(u", "_s));
            message = withNearestName(message, wanted, ids);
            terminal().complain(u"conche-cli: "_s + message);
            return std::nullopt;
        }
        options.only << wanted;
    }
    if (!m_timeLimit.empty()) {
        const Result<std::chrono::milliseconds> limit = spanFromOption(m_timeLimit);
        if (!limit) {
            terminal().complain(u"conche-cli: "_s + limit.error().message);
            return std::nullopt;
        }
        options.timeLimit = *limit;
    }
    return options;
}

void CheckCommand::run(std::function<void(int)> exit)
{
    m_exit = std::move(exit);
    const std::optional<stack::StackFile> file = loadStackFile(terminal(), m_named);
    const std::optional<health::CheckRunOptions> chosen = file ? options(*file->stack) : std::nullopt;
    if (!chosen) {
        if (m_format == "nagios")
            terminal().print(Words::tr("UNKNOWN - nothing was asked; the reason is on standard error"));
        m_exit(static_cast<int>(Verdict::Unknown));
        return;
    }
    m_stack = file->stack;
    if (m_watch && (m_format == "nagios" || m_format == "openmetrics")) {
        terminal().complain(
            u"conche-cli: "_s + Words::tr("--watch prints text or json; the other formats are of one run"));
        m_exit(Misused);
        return;
    }
    m_options = *chosen;
    findGrant(*file, m_trust, [this](const std::optional<stack::Grant> &grant) {
        if (grant)
            begin(*grant);
        else
            m_exit(static_cast<int>(Verdict::Unknown));
    });
}

void CheckCommand::begin(const stack::Grant &grant)
{
    const health::Tools &tools = services().tools;
    m_options.grant = grant;
    m_sender.emplace(tools.http, tools.runner, tools.credentials, tools.clock, grant);
    m_dispatch.emplace(services().records.deliveries, *m_sender, tools.clock);
    if (m_watch)
        watch();
    else if (m_ifMissed)
        checkUnlessKept();
    else
        check();
}

void CheckCommand::watch()
{
    auto *watch = new CheckWatch(
        services(), *m_dispatch, *m_stack, m_options.grant, {m_format == "json", {terminal().colour, m_details}}, this);
    watch->start();
}

void CheckCommand::checkUnlessKept()
{
    services().records.log.memory(m_stack->name, this, [this](const Result<store::WatchMemory> &memory) {
        if (memory && !health::isDailyMissed(memory->promises, services().tools.clock.nowUtc()))
            m_exit(Done);
        else
            check();
    });
}

void CheckCommand::check()
{
    health::RoundOptions options;
    options.checks = m_options;
    options.isRemembered = !m_noStore;
    if (m_scheduled)
        options.promise = [](const QDateTime &now) { return health::dailyPromise(now, now.addDays(1)); };
    auto *round = new health::Round(services().tools, services().records, *m_stack, options, {}, m_memory, this);
    connect(round, &health::Round::finished, this, &CheckCommand::report);
    round->start();
    // A run of some checks is asked to be quick.
    if (!m_noStore && m_options.only.isEmpty())
        collectBeside();
}

void CheckCommand::collectBeside()
{
    trends::CollectOptions options;
    options.grant = m_options.grant;
    options.from = trends::CollectOptions::From::Peers;
    const health::Records &records = services().records;
    m_collection = new trends::Collection(services().tools, records.database, records.runs, *m_stack, options, this);
    m_collection->start();
}

void CheckCommand::report(const health::RoundOutcome &outcome)
{
    m_outcome = outcome;
    print(outcome);
    if (outcome.notSaved) {
        terminal().complain(u"conche-cli: "_s + outcome.notSaved->message);
        m_dispatch->keep(outcome.changes.alerts);
    }
    if (m_noStore)
        m_exit(static_cast<int>(outcome.report.verdict));
    else
        deliver();
}

void CheckCommand::print(const health::RoundOutcome &outcome) const
{
    if (m_format == "json") {
        terminal().print(QString::fromUtf8(QJsonDocument(health::toJson(outcome)).toJson()).trimmed());
    } else if (m_format == "text") {
        for (const QString &line : checkText(outcome, m_stack->title, {terminal().colour, m_details}))
            terminal().print(line);
    } else {
        if (m_format == "nagios")
            terminal().print(nagiosLine(outcome.report, m_stack->title));
        else
            terminal().print(openMetricsText(outcome.report));
        for (const QString &sleep : outcome.sleeps)
            terminal().complain(u"conche-cli: "_s + sleep);
    }
}

void CheckCommand::deliver()
{
    terminal().flush();
    const auto told = [this](const health::DispatchReport &report) {
        for (const QString &sentence : report.failed)
            terminal().complain(u"conche-cli: "_s + sentence);
        tellUndelivered();
    };
    m_dispatch->deliver(*m_stack, health::knownOutage(m_outcome.report), this, told);
}

void CheckCommand::tellUndelivered()
{
    const QDateTime since = services().tools.clock.nowUtc().addDays(-daysGivenUpIsTold);
    services().records.deliveries.undelivered(
        m_stack->name, since, this, [this](const Result<QList<store::Delivery>> &undelivered) {
            leave(health::ofChannels(*m_stack, undelivered.value_or(QList<store::Delivery>()) + m_dispatch->kept()));
        });
}

void CheckCommand::leave(const QList<store::Delivery> &undelivered)
{
    for (const QString &sentence : health::undeliveredTexts(undelivered))
        terminal().complain(u"conche-cli: "_s + sentence);
    std::optional<QDateTime> next;
    for (const store::Delivery &delivery : undelivered) {
        if (delivery.state == store::Delivery::State::Waiting)
            next = std::min(next.value_or(delivery.next), delivery.next);
    }
    const QDateTime latest = m_outcome.report.started.addSecs(std::chrono::seconds(longestStay).count());
    if (!m_scheduled || !next || *next > latest) {
        exitOnceCollected();
        return;
    }
    // Nobody else may come before tomorrow: the daily check stays and tries again.
    if (!std::exchange(m_isStaying, true) && !m_outcome.notSaved)
        tickLists([] {});
    // What is due and was not taken is claimed by another process at this moment.
    constexpr std::chrono::milliseconds shortest = 30s;
    const std::chrono::milliseconds pause(services().tools.clock.nowUtc().msecsTo(*next));
    QTimer::singleShot(std::clamp<std::chrono::milliseconds>(pause, shortest, 1h), this, &CheckCommand::deliver);
}

void CheckCommand::exitOnceCollected()
{
    using State = jobs::Job::State;
    if (!m_collection || m_collection->state() != State::Running) {
        takeOwnRuns();
        return;
    }
    connect(m_collection, &jobs::Job::finished, this, &CheckCommand::takeOwnRuns);
    QTimer::singleShot(m_scheduled ? longestScheduledCollecting : longestCollecting, m_collection,
        [collection = m_collection] { collection->cancel(); });
}

void CheckCommand::takeOwnRuns()
{
    if (m_outcome.notSaved) {
        exitWithVerdict();
        return;
    }
    const auto tickAndExit = [this] { tickLists([this] { exitWithVerdict(); }); };
    if (!m_collection) {
        tickAndExit();
        return;
    }
    // What this very run measured: it is remembered by now.
    trends::CollectOptions options;
    options.from = trends::CollectOptions::From::CheckRuns;
    options.timeLimit = longestCollecting;
    const health::Records &records = services().records;
    auto *own = new trends::Collection(services().tools, records.database, records.runs, *m_stack, options, this);
    connect(own, &jobs::Job::finished, this, tickAndExit);
    own->start();
}

void CheckCommand::tickLists(const std::function<void()> &then)
{
    auto *ticking = new ListTicking(services(), *m_stack, this);
    connect(ticking, &ListTicking::finished, this, [this, ticking, then](const QStringList &failures) {
        for (const QString &sentence : failures)
            terminal().complain(u"conche-cli: "_s + sentence);
        ticking->deleteLater();
        then();
    });
    ticking->start();
}

void CheckCommand::exitWithVerdict()
{
    m_exit(static_cast<int>(m_outcome.report.verdict));
}

} // namespace conche::cli
