// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endsignals.h"

#include <QCoreApplication>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace conche::app {

namespace {

constexpr std::array endings{SIGINT, SIGTERM, SIGHUP};
constexpr int exitUnknown = 3;

// A signal handler can reach nothing but globals, and call little but write().
int wakeUp = -1;

void handle(int)
{
    const char byte = 0;
    (void)!::write(wakeUp, &byte, 1);
}

} // namespace

EndSignals::EndSignals()
{
    if (::pipe2(m_pipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    wakeUp = m_pipe[1];
    m_notifier = std::make_unique<QSocketNotifier>(m_pipe[0], QSocketNotifier::Read);
    QObject::connect(
        m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [] { QCoreApplication::exit(exitUnknown); });
    for (const int signal : endings)
        (void)std::signal(signal, handle);
}

EndSignals::~EndSignals()
{
    for (const int signal : endings)
        (void)std::signal(signal, SIG_DFL);
    m_notifier.reset();
    for (const int end : m_pipe) {
        if (end >= 0)
            ::close(end);
    }
}

} // namespace conche::app
