// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dockerjson.h"

#include "core/instant.h"
#include "core/json.h"
#include "core/redaction.h"
#include "peers/jsonfields.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace conche::docker {

using namespace Qt::StringLiterals;
using peers::JsonFields;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Docker)
};

template <typename T>
struct Name
{
    QLatin1StringView text;
    T value;
};

constexpr auto statusNames = std::to_array<Name<Status>>({
    {"created"_L1, Status::Created},
    {"running"_L1, Status::Running},
    {"paused"_L1, Status::Paused},
    {"exited"_L1, Status::Exited},
    {"restarting"_L1, Status::Restarting},
    {"removing"_L1, Status::Removing},
    {"dead"_L1, Status::Dead},
});

// Podman has an empty status where docker has none at all. Of a word that is not here, nothing is known.
constexpr auto healthNames = std::to_array<Name<Health>>({
    {""_L1, Health::None},
    {"none"_L1, Health::None},
    {"starting"_L1, Health::Starting},
    {"healthy"_L1, Health::Healthy},
    {"unhealthy"_L1, Health::Unhealthy},
});

template <typename T, std::size_t Size>
T valueOf(const std::array<Name<T>, Size> &names, const QString &text, T otherwise)
{
    const auto found = std::ranges::find(names, text, &Name<T>::text);
    return found == names.end() ? otherwise : found->value;
}

// Docker writes the year 1 for "never".
std::optional<QDateTime> instant(const JsonFields &fields, QLatin1StringView key)
{
    const std::optional<QDateTime> time = instantFromText(fields.text(key));
    return time && time->date().year() > 1 ? time : std::nullopt;
}

QStringList commandOf(const JsonFields &fields)
{
    QStringList words{fields.text("Path"_L1)};
    words.append(fields.texts("Args"_L1));
    if (words.first().isEmpty()) {
        const JsonFields config = fields.object("Config"_L1);
        words = config.texts("Entrypoint"_L1) + config.texts("Cmd"_L1);
    }
    return words;
}

bool installs(const QStringList &command)
{
    static const QRegularExpression install(u"\\b(pip3?|apt|apt-get|npm)(\\s+-\\S+)*\\s+install\\b"_s);
    return install.match(command.join(u' ')).hasMatch();
}

Container container(const JsonFields &fields)
{
    const JsonFields state = fields.object("State"_L1);
    const JsonFields health = state.object("Health"_L1);
    const QList<JsonFields> probes = health.objects("Log"_L1);
    const Redactor redactor;

    Container container;
    container.name = fields.neededText("Name"_L1);
    if (container.name.startsWith(u'/'))
        container.name.remove(0, 1);
    container.statusText = state.neededText("Status"_L1);
    container.status = valueOf(statusNames, container.statusText, Status::Other);
    container.health = valueOf(healthNames, health.text("Status"_L1), Health::Starting);
    container.exitCode = state.count("ExitCode"_L1);
    container.outOfMemory = state.flag("OOMKilled"_L1);
    container.error = redactor.apply(state.text("Error"_L1));
    if (!probes.isEmpty())
        container.lastHealthOutput = redactor.apply(probes.last().text("Output"_L1).simplified());
    container.startedAt = instant(state, "StartedAt"_L1);
    container.finishedAt = instant(state, "FinishedAt"_L1);
    container.restartCount = fields.count("RestartCount"_L1);

    const QStringList words = commandOf(fields);
    container.installsAtStart = installs(words);
    // Passwords of databases stand in these commands. Quoting comes later, as it could hide where one ends.
    process::Command line;
    line.program = redactor.apply(words.value(0));
    for (const QString &word : words.mid(1))
        line.arguments.append(redactor.apply(word));
    container.command = process::asShellLine(line);
    return container;
}

} // namespace

Result<QMap<QString, Container>> containersFromJson(const QByteArray &output)
{
    const Result<QJsonValue> answer = jsonFromBytes(output);
    if (!answer)
        return tl::make_unexpected(answer.error());
    if (!answer->isArray())
        return failure(ErrorCode::BadContent, Words::tr("its answer is no list of containers"));
    QString mistake;
    QMap<QString, Container> containers;
    const JsonFields root({{u"containers"_s, *answer}}, {}, mistake);
    for (const JsonFields &fields : root.objects("containers"_L1)) {
        const Container found = container(fields);
        containers.insert(found.name, found);
    }
    return peers::unlessMistaken(containers, mistake);
}

} // namespace conche::docker
