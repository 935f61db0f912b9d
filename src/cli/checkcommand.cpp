// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkcommand.h"

#include "checktext.h"

#include "core/nearestname.h"
#include "core/units.h"
#include "health/reportjson.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QUuid>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

namespace conche::cli {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Cli)
};

store::StoredRun storedRun(const health::CheckRunReport &report)
{
    store::StoredRun run;
    run.uid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    run.stack = report.stack;
    run.started = report.started;
    run.durationMs = report.duration.count();
    run.verdict = report.verdict;
    run.passed = report.score.passed;
    run.scoreOf = report.score.of;
    run.ran = report.coverage.ran;
    run.coverageOf = report.coverage.of;
    for (const health::CheckResult &result : report.results)
        run.results.append({result.id, result.verdict, result.latency.count(), result.summary});
    return run;
}

} // namespace

void CheckCommand::declare(CLI::App &program)
{
    m_command = program.add_subcommand(
        "check", Words::tr("Ask every check of a stack at once and say what was found").toStdString());
    declareStack(*m_command, m_stack);
    m_command->add_option("-f,--format", m_format, Words::tr("Output: text or json").toStdString())
        ->check(CLI::IsMember({"text", "json"}));
    m_command->add_option("--only", m_only, Words::tr("Ask only the check with this id; may be repeated").toStdString())
        ->delimiter(',');
    m_command->add_option("-t,--timeout", m_timeLimit,
        Words::tr("End the whole run after this time, such as 30s; what is open then is unknown").toStdString());
    m_command->add_flag(
        "-d,--details", m_details, Words::tr("Show the evidence of each check that is not ok").toStdString());
    m_command->add_flag("--no-store", m_noStore, Words::tr("Do not remember this run").toStdString());
    declareTrust(*m_command, m_trust);
    m_command->footer(Words::tr(
        "Exit code: 0 ok, 1 warning, 2 critical, 3 unknown; the worst of all checks, critical before unknown.\n"
        "Examples:\n"
        "  conche-cli check\n"
        "  conche-cli check --only training-recent,features --details\n"
        "  conche-cli check --format json | jq '.results[] | select(.verdict != \"ok\")'")
                          .toStdString());
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
            if (const auto near = nearestName(wanted, ids))
                //: %1 is a sentence, %2 a name
                message = Words::tr("%1. Did you mean \"%2\"?").arg(message, *near);
            terminal().complain(u"conche-cli: "_s + message);
            return std::nullopt;
        }
        options.only << wanted;
    }
    if (!m_timeLimit.empty()) {
        // A bare number means seconds, as monitoring plugins take it.
        const QString text = QString::fromStdString(m_timeLimit);
        bool isNumber = false;
        (void)text.toDouble(&isNumber);
        options.timeLimit = durationFromText(isNumber ? text + u's' : text);
        if (!options.timeLimit || options.timeLimit->count() == 0) {
            terminal().complain(
                u"conche-cli: "_s + Words::tr("\"%1\" is no span of time; write one such as 30s").arg(text));
            return std::nullopt;
        }
    }
    return options;
}

void CheckCommand::run(std::function<void(int)> exit)
{
    const std::optional<stack::StackFile> file = loadStackFile(terminal(), m_stack);
    const std::optional<health::CheckRunOptions> chosen = file ? options(*file->stack) : std::nullopt;
    if (!chosen) {
        exit(static_cast<int>(Verdict::Unknown));
        return;
    }
    findGrant(*file, m_trust,
        [this, stack = *file->stack, options = *chosen, exit = std::move(exit)](
            const std::optional<stack::Grant> &grant) mutable {
            if (!grant) {
                exit(static_cast<int>(Verdict::Unknown));
                return;
            }
            options.grant = *grant;
            m_run = new health::CheckRun(services().tools, stack, options, this);
            connect(m_run, &jobs::Job::finished, this,
                [this, title = stack.title, exit] { report(m_run->report(), title, exit); });
            m_run->start();
        });
}

void CheckCommand::report(const health::CheckRunReport &report, const QString &title, std::function<void(int)> exit)
{
    if (m_format == "json") {
        terminal().print(QString::fromUtf8(QJsonDocument(health::toJson(report)).toJson()).trimmed());
    } else {
        for (const QString &line : checkText(report, title, {terminal().colour, m_details}))
            terminal().print(line);
    }
    const int code = static_cast<int>(report.verdict);
    if (m_noStore) {
        exit(code);
        return;
    }
    services().checkRuns.save(storedRun(report), this, [this, code, exit = std::move(exit)](const Result<void> &saved) {
        if (!saved)
            terminal().complain(u"conche-cli: "_s + saved.error().message);
        exit(code);
    });
}

} // namespace conche::cli
