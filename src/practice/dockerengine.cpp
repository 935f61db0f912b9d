// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dockerengine.h"

#include "gotemplate.h"

#include "core/instant.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <array>

namespace conche::practice {

using namespace Qt::StringLiterals;

DockerOptions::DockerOptions(const QStringList &arguments, const QStringList &withValue, qsizetype words)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (words >= 0 && m_words.size() >= words) {
            m_words.append(arguments.sliced(i));
            return;
        }
        if (!argument.startsWith(u'-') || argument == u"-"_s) {
            m_words.append(argument);
            continue;
        }
        const qsizetype equals = argument.indexOf(u'=');
        const QString name = argument.startsWith(u"--"_s) && equals > 0 ? argument.left(equals) : argument;
        if (name != argument)
            m_values.insert(name, argument.sliced(equals + 1));
        else if (withValue.contains(name) && i + 1 < arguments.size())
            m_values.insert(name, arguments.at(++i));
        else
            m_values.insert(name, {});
    }
}

DockerReply dockerFailed(const QString &sentence, int exitCode)
{
    return {exitCode, {}, sentence.toUtf8() + '\n'};
}

DockerEngine::DockerEngine(const World &world, Containers &containers)
    : m_world(world)
    , m_containers(containers)
    , m_trainings(world)
{
}

DockerReply DockerEngine::run(QStringList arguments, const QByteArray &input)
{
    const DockerOptions global(arguments, {u"-H"_s, u"--host"_s, u"--context"_s, u"-c"_s, u"--config"_s, u"-l"_s}, 1);
    if (global.words().isEmpty())
        return dockerFailed(
            u"Usage: docker ps|inspect|exec|logs|start|stop|restart|pause|unpause|version (practice)"_s);
    const QString verb = global.words().first();
    const QStringList rest = global.words().sliced(1);
    if (verb == u"ps"_s)
        return list(rest);
    if (verb == u"inspect"_s)
        return inspect(rest);
    if (verb == u"exec"_s)
        return execute(rest, input);
    if (verb == u"logs"_s)
        return logs(rest);
    if (verb == u"version"_s)
        return version(rest);
    if (QStringList{u"start"_s, u"stop"_s, u"restart"_s, u"pause"_s, u"unpause"_s}.contains(verb))
        return act(verb, rest);
    return dockerFailed(u"docker: '%1' is not a docker command.\nSee 'docker --help'"_s.arg(verb));
}

DockerReply DockerEngine::list(const QStringList &arguments) const
{
    const DockerOptions options(arguments, {u"--format"_s, u"--filter"_s, u"-f"_s, u"--last"_s, u"-n"_s});
    QString format = options.value(u"--format"_s);
    QByteArray output;
    if (format.isEmpty() || format.startsWith(u"table"_s)) {
        if (format == u"table"_s || format.isEmpty())
            format = u"table {{.ID}}\t{{.Image}}\t{{.Status}}\t{{.Names}}"_s;
        format = format.sliced(6);
        static const QRegularExpression field(u"\\{\\{\\s*\\.(\\w+)\\s*\\}\\}"_s);
        output = QString(format).replace(field, u"\\1"_s).replace(u"\\t"_s, u"\t"_s).toUpper().toUtf8() + '\n';
    } else if (format == u"json"_s) {
        format = u"{{json .}}"_s;
    }
    for (const Container &container : m_containers.all()) {
        const bool shown = container.status != u"exited"_s || options.has(u"-a"_s) || options.has(u"--all"_s);
        if (shown)
            output += filledTemplate(format, container.listing(m_world.now(), options.has(u"--no-trunc"_s))).toUtf8()
                + '\n';
    }
    return {0, output, {}};
}

DockerReply DockerEngine::inspect(const QStringList &arguments) const
{
    const DockerOptions options(arguments, {u"--format"_s, u"-f"_s, u"--type"_s});
    const QString format = options.value(options.has(u"-f"_s) ? u"-f"_s : u"--format"_s);
    DockerReply reply;
    QJsonArray found;
    for (const QString &name : options.words()) {
        const std::optional<Container> container = m_containers.find(name);
        if (!container) {
            reply.exitCode = 1;
            reply.errorOutput += "Error: No such object: " + name.toUtf8() + '\n';
            continue;
        }
        found.append(container->inspection());
        if (!format.isEmpty())
            reply.output += filledTemplate(format, container->inspection()).toUtf8() + '\n';
    }
    if (format.isEmpty())
        reply.output = QJsonDocument(found).toJson(QJsonDocument::Indented);
    else if (found.isEmpty())
        reply.output = "\n";
    return reply;
}

DockerReply DockerEngine::act(const QString &verb, const QStringList &arguments)
{
    const DockerOptions options(arguments, {u"-t"_s, u"--time"_s, u"--timeout"_s, u"-s"_s, u"--signal"_s});
    DockerReply reply;
    for (const QString &name : options.words()) {
        const std::optional<Container> container = m_containers.find(name);
        const std::optional<QString> error
            = container ? m_containers.act(verb, *container) : u"No such container: %1"_s.arg(name);
        if (error) {
            reply.exitCode = 1;
            reply.errorOutput += "Error response from daemon: " + error->toUtf8() + '\n';
        } else {
            reply.output += name.toUtf8() + '\n';
        }
    }
    return reply;
}

DockerReply DockerEngine::logs(const QStringList &arguments) const
{
    const DockerOptions options(arguments, {u"--tail"_s, u"-n"_s, u"--since"_s, u"--until"_s});
    const QString name = options.words().value(0);
    const std::optional<Container> container = m_containers.find(name);
    if (!container)
        return dockerFailed(u"Error response from daemon: No such container: %1"_s.arg(name));
    bool isNumber = false;
    const int tail = options.value(options.has(u"-n"_s) ? u"-n"_s : u"--tail"_s).toInt(&isNumber);
    const int lines = isNumber ? std::clamp(tail, 0, 1000) : 40;
    const bool stamped = options.has(u"-t"_s) || options.has(u"--timestamps"_s);
    const QDateTime last = container->status == u"exited"_s ? container->finishedAt : m_world.now();
    const qint64 lastMinute = last.toSecsSinceEpoch() / 60;
    static const std::array Sentences{"request served in %1 ms"_L1, "health check passed in %1 ms"_L1,
        "checkpoint complete: wrote %1 buffers"_L1, "job finished, %1 records"_L1};
    QString text;
    for (int i = lines - 1; i >= 0; --i) {
        const qint64 minute = lastMinute - i;
        const quint64 bits = m_world.bits("log"_L1, minute);
        if (stamped)
            text += instantText(QDateTime::fromSecsSinceEpoch(minute * 60, Qt::UTC)) + u' ';
        text += u"INFO:     "_s + QString(Sentences.at(bits % Sentences.size())).arg(bits % 90 + 3) + u'\n';
    }
    return {0, text.toUtf8(), {}};
}

DockerReply DockerEngine::version(const QStringList &arguments) const
{
    const DockerOptions options(arguments, {u"--format"_s, u"-f"_s});
    const QString format = options.value(options.has(u"-f"_s) ? u"-f"_s : u"--format"_s);
    const QJsonObject side{{u"Version"_s, u"20.10.24+practice"_s}, {u"ApiVersion"_s, u"1.41"_s}, {u"Os"_s, u"linux"_s},
        {u"Arch"_s, u"amd64"_s}};
    const QString text
        = filledTemplate(format.isEmpty() ? u"Client: {{.Client.Version}}\nServer: {{.Server.Version}}"_s : format,
            QJsonObject{{u"Client"_s, side}, {u"Server"_s, side}});
    return {0, text.toUtf8() + '\n', {}};
}

} // namespace conche::practice
