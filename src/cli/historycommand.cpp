// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historycommand.h"

#include "checktext.h"

#include "core/csv.h"
#include "core/instant.h"
#include "core/nearestname.h"
#include "core/units.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>

namespace conche::cli {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Cli)
};

// The one check that is wanted; all where none is named.
QList<store::StoredRun> narrowed(QList<store::StoredRun> runs, const QString &check)
{
    if (check.isEmpty())
        return runs;
    for (store::StoredRun &run : runs)
        run.results.removeIf([&](const store::StoredResult &result) { return result.check != check; });
    runs.removeIf([](const store::StoredRun &run) { return run.results.isEmpty(); });
    return runs;
}

} // namespace

void HistoryCommand::declare(CLI::App &program)
{
    m_command = program.add_subcommand("history", Words::tr("Show the check runs that are remembered").toStdString());
    declareStack(*m_command, m_stack);
    m_period.declare(*m_command);
    m_command->add_option("--check", m_check, Words::tr("Only the check with this id").toStdString());
    m_command->add_option("-f,--format", m_format, Words::tr("Output: text, json or csv").toStdString())
        ->check(CLI::IsMember({"text", "json", "csv"}));
}

bool HistoryCommand::isChosen() const
{
    return m_command->parsed();
}

void HistoryCommand::run(std::function<void(int)> exit)
{
    const std::optional<stack::Stack> stack = loadStack(terminal(), m_stack);
    if (!stack) {
        exit(NotDone);
        return;
    }
    const Result<Period> period = m_period.period(stack->zone, services().tools.clock.nowUtc());
    if (!period) {
        terminal().complain(u"conche-cli: "_s + period.error().message);
        exit(Misused);
        return;
    }
    QStringList checks;
    for (const stack::Check &check : stack->checks)
        checks << check.id;
    services().records.runs.within(stack->name, *period, this,
        [this, checks, exit = std::move(exit)](const Result<QList<store::StoredRun>> &runs) {
            if (!runs) {
                terminal().complain(u"conche-cli: "_s + runs.error().message);
                exit(NotDone);
                return;
            }
            const QString check = QString::fromStdString(m_check);
            const QList<store::StoredRun> found = narrowed(*runs, check);
            // One that was taken out of the file is still in the history.
            if (found.isEmpty() && !check.isEmpty() && !checks.contains(check)) {
                //: %1 is an id, %2 a list of ids
                const QString message
                    = Words::tr("neither the stack nor its history of that time has a check \"%1\"; there are %2")
                          .arg(check, checks.join(u", "_s));
                terminal().complain(u"conche-cli: "_s + withNearestName(message, check, checks));
                exit(NotDone);
                return;
            }
            print(found);
            exit(Done);
        });
}

void HistoryCommand::print(const QList<store::StoredRun> &runs) const
{
    if (m_format == "json") {
        QJsonArray array;
        for (const store::StoredRun &run : runs)
            array.append(store::toJson(run));
        terminal().print(QString::fromUtf8(QJsonDocument(array).toJson()).trimmed());
        return;
    }
    if (m_format == "csv")
        terminal().print(u"started,check,verdict,latency_ms,fault,summary\r"_s);
    else if (runs.isEmpty())
        terminal().print(Words::tr("No check run is remembered from that time."));
    for (const store::StoredRun &run : runs) {
        if (m_format == "text") {
            printText(run);
            continue;
        }
        for (const store::StoredResult &result : run.results)
            terminal().print(csvLine({instantText(run.started), result.check, QString(verdictName(result.verdict)),
                                 QString::number(result.latencyMs), result.fault, result.summary})
                + u'\r');
    }
}

void HistoryCommand::printText(const store::StoredRun &run) const
{
    const QString time = instantText(run.started).leftJustified(24);
    if (!m_check.empty()) {
        for (const store::StoredResult &result : run.results)
            terminal().print(u"%1  %2  %3 (%4)"_s.arg(time, verdictText(result.verdict, terminal().colour),
                result.summary, durationText(std::chrono::milliseconds(result.latencyMs))));
        return;
    }
    QStringList troubles;
    for (const store::StoredResult &result : run.results) {
        if (result.verdict != Verdict::Ok)
            troubles << result.check;
    }
    //: %1 and %2 are counts
    const QString asked = Words::tr("%1 of %2 asked").arg(run.ran).arg(run.coverageOf);
    terminal().print(
        u"%1  %2  %3  %4"_s.arg(time, verdictText(run.verdict, terminal().colour), asked, troubles.join(u", "_s))
            .trimmed());
}

} // namespace conche::cli
