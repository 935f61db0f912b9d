// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal.h"

#include <QCoreApplication>
#include <QFileDevice>

#include <algorithm>
#include <termios.h>
#include <unistd.h>

namespace conche::cli {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Cli)
};

constexpr qint64 longestSecret = 64LL * 1024;

void write(QIODevice &device, const QString &line)
{
    device.write(line.toUtf8() + '\n');
}

/*! Switches a terminal's echo off for as long as it lives. */
class QuietTerminal
{
public:
    QuietTerminal()
    {
        ::tcgetattr(STDIN_FILENO, &m_before);
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~QuietTerminal() { ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before); }
    Q_DISABLE_COPY_MOVE(QuietTerminal)

private:
    termios m_before{};
};

QByteArray readLineQuietly()
{
    const QuietTerminal quiet;
    QByteArray line;
    char c = 0;
    while (line.size() < longestSecret && ::read(STDIN_FILENO, &c, 1) == 1 && c != '\n')
        line.append(c);
    return line;
}

} // namespace

void Terminal::print(const QString &line) const
{
    write(out, line);
}

void Terminal::complain(const QString &line) const
{
    write(error, line);
}

void Terminal::flush() const
{
    if (auto *file = qobject_cast<QFileDevice *>(&out))
        file->flush();
}

QString onOneLine(QString text)
{
    std::ranges::replace_if(
        text,
        [](QChar c) {
            return c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
        },
        u' ');
    return text;
}

bool wantsColour()
{
    return ::isatty(STDOUT_FILENO) == 1 && !qEnvironmentVariableIsSet("NO_COLOR") && qgetenv("TERM") != "dumb";
}

bool isInteractive()
{
    return ::isatty(STDIN_FILENO) == 1;
}

std::optional<bool> confirm(const Terminal &terminal, const QString &question)
{
    if (!terminal.isInteractive)
        return std::nullopt;
    // What is asked about was printed, and must be read first.
    terminal.flush();
    //: after a question; the letters are what is typed
    terminal.error.write(QString(question + u' ' + Words::tr("[y/N]") + u' ').toUtf8());
    const QByteArray answer = terminal.in.readLine(longestSecret).trimmed().toLower();
    return answer == "y" || answer == "yes";
}

Result<Secret> readSecret(const Terminal &terminal, const QString &prompt)
{
    QByteArray line;
    if (isInteractive()) {
        terminal.error.write(prompt.toUtf8() + ' ');
        line = readLineQuietly();
        terminal.complain({});
    } else {
        line = terminal.in.readLine(longestSecret);
    }
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        return failure(
            ErrorCode::BadConfiguration, Words::tr("no secret was given; type it, or send it to standard input"));
    return Secret(line);
}

} // namespace conche::cli
