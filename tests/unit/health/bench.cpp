// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include "health/reportjson.h"
#include "health/verdicttable.h"
#include "stack/stackfile.h"

#include <QEventLoop>
#include <QJsonDocument>

#include <algorithm>

namespace conche::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

stack::Stack shippedStack()
{
    const Result<stack::StackFile> file
        = stack::readStackFile(QStringLiteral(CONCHE_SOURCE_DIR "/resources/stacks/chocolate-factory.toml"));
    if (!file || !file->stack)
        qFatal("the shipped stack file cannot be read: %s",
            qPrintable(file ? file->diagnostics.value(0).text(file->path) : file.error().message));
    return *file->stack;
}

QString allText(const health::CheckRunReport &report)
{
    return QString::fromUtf8(QJsonDocument(health::toJson(report)).toJson());
}

QString factsText(const health::CheckResult &result)
{
    QStringList lines;
    for (const health::Fact &fact : result.evidence.facts)
        lines << fact.name + u": "_s + fact.value;
    return lines.join(u'\n');
}

QStringList formsOf(const Secret &secret)
{
    const QByteArray &value = secret.reveal();
    return {QString::fromUtf8(value), QString::fromLatin1(value.toBase64()),
        QString::fromLatin1(value.toPercentEncoding())};
}

QString unreadable(const health::CheckResult &result, const stack::Check &check)
{
    const QString &summary = result.summary;
    if (summary.trimmed().isEmpty())
        return u"the summary is empty"_s;
    if (summary.contains(u'\n') || summary.trimmed() != summary || summary.contains("%1"_L1))
        return u"the summary is no line: "_s + summary;
    if (result.verdict != Verdict::Ok && !summary.contains(u' '))
        return u"the summary is no sentence: "_s + summary;
    if (result.fault && result.verdict != health::verdictOfFault(check.asks, *result.fault))
        return u"the verdict is not that of the table for "_s + errorCodeName(*result.fault);
    if (result.id != check.id || result.title != check.title)
        return u"it is another check's result: "_s + result.id;
    if (result.evidence.source.isEmpty() && !result.fault)
        return u"the evidence names no source"_s;
    return {};
}

Bench::Bench()
    : factory(clock.nowUtc())
{
    options.retries = {2, 1ms};
    options.grant = stack::Grant(stack::demandsOf(stack));
    keychain.put(u"chocolate-factory/influxdb"_s, token);
    http.setHandler([this](const net::HttpRequest &request) -> Reply {
        const Asked asked = Asked::from(request);
        const std::optional<Reply> other = httpOverride ? httpOverride(asked.key(), asked) : std::nullopt;
        return other ? *other : Reply(factory.answer(asked).reply());
    });
    runner.setHandler([this](const process::Command &command) {
        const auto other = commandOverride ? commandOverride(keyOf(command), command) : std::nullopt;
        return other ? *other : factory.outcome(command);
    });
}

health::Tools Bench::tools()
{
    return {http, runner, {keychain, environment, files}, clock};
}

stack::Check &Bench::check(const QString &id)
{
    const auto found = std::ranges::find(stack.checks, id, &stack::Check::id);
    if (found == stack.checks.end())
        qFatal("there is no check %s", qPrintable(id));
    return *found;
}

health::CheckRunReport Bench::run(net::HttpClient *client)
{
    options.grant = grant.value_or(stack::Grant(stack::demandsOf(stack)));
    health::CheckRun run({client ? *client : http, runner, {keychain, environment, files}, clock}, stack, options);
    QEventLoop loop;
    QObject::connect(&run, &jobs::Job::finished, &loop, &QEventLoop::quit);
    run.start();
    loop.exec();
    return run.report();
}

health::CheckResult Bench::ask(const QString &id)
{
    options.only = {id};
    const health::CheckRunReport report = run();
    if (report.results.size() != 1)
        qFatal("%s was not asked: %s", qPrintable(id), qPrintable(allText(report)));
    return report.results.first();
}

health::CheckResult Bench::ask(const stack::Check &only)
{
    stack.checks = {only};
    return ask(only.id);
}

void Bench::answerWith(Key key, const Reply &reply)
{
    httpOverride
        = [key, reply](Key asked, const Asked &) { return asked == key ? std::optional(reply) : std::nullopt; };
}

void Bench::endWith(Key key, const process::Outcome &outcome)
{
    commandOverride = [key, outcome](Key asked, const process::Command &) {
        return asked == key ? std::optional(outcome) : std::nullopt;
    };
}

} // namespace conche::tests
