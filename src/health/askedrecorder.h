// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/httpclient.h"
#include "process/commandrunner.h"

namespace conche::health {

/*! Passes requests on and keeps each as curl, so that evidence shows what was asked also where no answer came. */
class RecordingHttpClient final : public net::HttpClient
{
public:
    RecordingHttpClient(net::HttpClient &http, QStringList &asked)
        : m_http(http)
        , m_asked(asked)
    {
    }

    void send(const net::HttpRequest &request, QObject *owner, Then<net::HttpReply> then) override
    {
        m_asked << net::asCurl(request);
        m_http.send(request, owner, std::move(then));
    }

private:
    net::HttpClient &m_http;
    QStringList &m_asked;
};

/*! Passes commands on and keeps each as a shell line. */
class RecordingCommandRunner final : public process::CommandRunner
{
public:
    RecordingCommandRunner(process::CommandRunner &runner, QStringList &asked)
        : m_runner(runner)
        , m_asked(asked)
    {
    }

    void run(const process::Command &command, QObject *owner, std::function<void(process::Outcome)> then) override
    {
        m_asked << process::asShellLine(command);
        m_runner.run(command, owner, std::move(then));
    }

private:
    process::CommandRunner &m_runner;
    QStringList &m_asked;
};

} // namespace conche::health
