// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include "core/instant.h"

#include <QCommandLineParser>

namespace conche::practice {

using namespace Qt::StringLiterals;

namespace {

QString scenarioList()
{
    QString text;
    for (const Scenario &scenario : scenarios())
        text += u"  %1  %2\n"_s.arg(scenario.name, -20).arg(scenario.sentence);
    return text;
}

Result<Options> invalid(const QString &sentence)
{
    return failure(ErrorCode::BadConfiguration, sentence + u" See conche-practice --help."_s);
}

} // namespace

Result<Options> optionsFromArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Simulates a whole machine-learning stack on loopback, healthy or in trouble, to practise on.\n"
        "It writes the stack file to use, prints \"ready\" with the file's hash and serves until it is ended:\n\n"
        "  conche-practice --scenario database-down --stack-out /tmp/practice.toml &\n"
        "  conche-cli check --stack /tmp/practice.toml --trust HASH\n\n"
        "PUT /practice/scenario on the API service's port switches the scenario while it runs:\n\n"
        "  curl -X PUT -d healthy http://127.0.0.1:PORT/practice/scenario\n\n"
        "conche-practice docker … acts as docker on the simulated containers, and only on those.\n\n"
        "Scenarios:\n"_s
        + scenarioList());
    parser.addOptions({
        {u"scenario"_s, u"The state to begin with (healthy)."_s, u"NAME"_s, u"healthy"_s},
        {u"stack-out"_s, u"The stack file to write; it is removed at the end."_s, u"FILE"_s},
        {u"seed"_s, u"Another number gives other data (1)."_s, u"N"_s, u"1"_s},
        {u"delay-ms"_s, u"How long every answer waits (0)."_s, u"N"_s, u"0"_s},
        {u"speed"_s, u"Divides the waits of scenarios (1)."_s, u"X"_s, u"1"_s},
        {u"now"_s, u"An instant at which the clock stands still, as 2026-03-10T09:30:00Z."_s, u"RFC3339"_s},
        {u"list"_s, u"Lists the scenarios."_s},
        {{u"h"_s, u"help"_s}, u"Shows this."_s},
    });
    if (!parser.parse(arguments))
        return invalid(parser.errorText() + u'.');
    Options options;
    if (parser.isSet(u"help"_s) || parser.isSet(u"list"_s)) {
        options.text = parser.isSet(u"help"_s) ? parser.helpText() : scenarioList();
        return options;
    }
    if (!parser.positionalArguments().isEmpty())
        return invalid(u"\"%1\" is not expected."_s.arg(parser.positionalArguments().first()));
    options.settings.scenario = scenarioNamed(parser.value(u"scenario"_s));
    if (!options.settings.scenario)
        return invalid(u"There is no scenario \"%1\": it is one of %2."_s.arg(
            parser.value(u"scenario"_s), scenarioNames().join(u", "_s)));
    options.settings.stackFile = parser.value(u"stack-out"_s);
    if (options.settings.stackFile.isEmpty())
        return invalid(u"--stack-out FILE is missing: the stack file to write."_s);
    bool hasSeed = false;
    bool hasDelay = false;
    bool hasSpeed = false;
    options.settings.seed = parser.value(u"seed"_s).toULongLong(&hasSeed);
    options.settings.delay = std::chrono::milliseconds(parser.value(u"delay-ms"_s).toUInt(&hasDelay));
    options.settings.speed = parser.value(u"speed"_s).toDouble(&hasSpeed);
    if (!hasSeed || !hasDelay || !hasSpeed || !(options.settings.speed > 0))
        return invalid(u"--seed and --delay-ms take a whole number, --speed one above 0."_s);
    if (parser.isSet(u"now"_s)) {
        options.now = instantFromText(parser.value(u"now"_s));
        if (!options.now)
            return invalid(u"--now takes an instant with its zone, as 2026-03-10T09:30:00Z."_s);
    }
    return options;
}

} // namespace conche::practice
