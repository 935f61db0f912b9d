// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/lookalike.h"
#include "practice/options.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>

using namespace conche;

namespace {

QStringList argumentsAfter(int count, int argc, char **argv)
{
    QStringList arguments;
    for (int i = count; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

int fail(const QString &sentence)
{
    (void)std::fprintf(stderr, "conche-practice: %s\n", qPrintable(sentence));
    return 2;
}

/*! Threads inherit what is blocked here, so that a signal ends the wait in waitForEnd() and nothing else. */
sigset_t blockEndSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    for (const int signal : {SIGTERM, SIGINT, SIGHUP})
        sigaddset(&signals, signal);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    return signals;
}

void waitForEnd(const sigset_t &signals)
{
    int received = 0;
    sigwait(&signals, &received);
}

int serve(practice::Options options)
{
    const sigset_t signals = blockEndSignals();
    options.settings.program = QCoreApplication::applicationFilePath();
    const SystemClock system;
    const practice::StillClock still(options.now.value_or(QDateTime()));
    const Clock *clock = &system;
    if (options.now)
        clock = &still;
    practice::PracticeStack stack(options.settings, *clock);
    if (const Result<void> started = stack.start(); !started)
        return fail(started.error().message);
    // Whoever starts us agrees to the file that we wrote, and to no other.
    std::printf("ready, to be asked with --trust %s\n", stack.stackFileHash().constData());
    (void)std::fflush(stdout);
    waitForEnd(signals);
    stack.stop();
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QString name = QString::fromLocal8Bit(argv[0]).section(QLatin1Char('/'), -1);
    if (name == practice::LookAlikeName)
        return practice::runLookAlike(argumentsAfter(1, argc, argv));
    if (argc > 1 && qstrcmp(argv[1], "docker") == 0)
        return practice::runLookAlike(argumentsAfter(2, argc, argv));

    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("conche-practice"));
    const auto options = practice::optionsFromArguments(QCoreApplication::arguments());
    if (!options)
        return fail(options.error().message);
    if (options->text) {
        (void)std::fputs(qUtf8Printable(*options->text), stdout);
        return 0;
    }
    return serve(*options);
}
