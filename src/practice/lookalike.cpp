// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lookalike.h"

#include "dockerengine.h"
#include "httpserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <array>
#include <cstdio>

namespace conche::practice {

using namespace Qt::StringLiterals;

namespace {

QByteArray standardInput()
{
    QByteArray input;
    std::array<char, 4096> buffer;
    while (const size_t length = std::fread(buffer.data(), 1, buffer.size(), stdin))
        input.append(buffer.data(), static_cast<qsizetype>(length));
    return input;
}

void print(const QString &text, FILE *stream)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.data(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}

int unreachable(const QString &host)
{
    print(u"Cannot connect to the Docker daemon at %1. Is the docker daemon running?\n"
          "This is the practice look-alike: it asks only a running conche-practice, named by --host.\n"_s.arg(host),
        stderr);
    return 1;
}

/*! True where the command hands its stdin to a program in the container. */
bool wantsInput(const QStringList &command)
{
    if (command.value(0) != u"exec"_s)
        return false;
    for (const QString &argument : command.sliced(1)) {
        if (argument == u"--interactive"_s || argument == u"-i"_s || argument == u"-it"_s)
            return true;
        if (!argument.startsWith(u'-'))
            return false;
    }
    return false;
}

} // namespace

int practicePort(const QString &host)
{
    static const QRegularExpression form(u"^http://127\\.0\\.0\\.1:(\\d{1,5})%1/?$"_s.arg(QString(EnginePath)));
    const int port = form.match(host).captured(1).toInt();
    return port <= 65535 ? port : 0;
}

int runLookAlike(const QStringList &arguments)
{
    const DockerOptions global(arguments, {u"-H"_s, u"--host"_s, u"--context"_s, u"-c"_s, u"--config"_s, u"-l"_s}, 1);
    const QString host = global.value(global.has(u"-H"_s) ? u"-H"_s : u"--host"_s);
    const int port = practicePort(host);
    if (port == 0)
        return unreachable(host.isEmpty() ? u"(no --host given)"_s : host);
    const QByteArray input = wantsInput(global.words()) ? standardInput() : QByteArray();
    const QJsonObject question{
        {u"arguments"_s, QJsonArray::fromStringList(arguments)}, {u"stdin"_s, QString::fromUtf8(input)}};
    const std::optional<QByteArray> answer = postJson(port, EnginePath, compactJson(question));
    if (!answer)
        return unreachable(host);
    const QJsonObject reply = QJsonDocument::fromJson(*answer).object();
    print(reply.value(u"stdout"_s).toString(), stdout);
    print(reply.value(u"stderr"_s).toString(), stderr);
    return reply.value(u"exit"_s).toInt(1);
}

} // namespace conche::practice
