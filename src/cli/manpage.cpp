// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "manpage.h"

#include "apptree.h"

#include <QCoreApplication>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

namespace conche::cli {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Cli)
};

/*! Text as roff prints it unchanged, and as it can be pasted from a terminal. */
QString roff(QString text)
{
    text.replace(u'\\', u"\\e"_s).replace(u'-', u"\\-"_s).replace(u'\'', u"\\(aq"_s).replace(u'`', u"\\(ga"_s);
    text.replace(u'^', u"\\(ha"_s).replace(u'~', u"\\(ti"_s);
    // A dot that begins a line is a macro.
    return text.startsWith(u'.') ? u"\\&"_s + text : text;
}

QString roff(const std::string &text)
{
    return roff(QString::fromStdString(text));
}

QString bold(const QString &text)
{
    return u"\\fB"_s + roff(text) + u"\\fR"_s;
}

QString italic(const QString &text)
{
    return u"\\fI"_s + roff(text) + u"\\fR"_s;
}

/*! What stands after an option: its choices, or what it is called, "TEXT" or the "HH:MM" of "TEXT:HH:MM". */
QString valueOf(const CLI::Option &option)
{
    QStringList words;
    for (const QString &choice : choicesOf(option))
        words << bold(choice);
    const QString type = QString::fromStdString(option.get_type_name());
    return words.isEmpty() ? italic(type.contains(u':') ? type.section(u':', 1) : type) : words.join(u"|\\:"_s);
}

QString optionText(const CLI::Option &option)
{
    QStringList names;
    for (const QString &name : namesOf(option))
        names << bold(name);
    const QString value = takesValue(option) ? u' ' + valueOf(option) : QString();
    return u".TP\n%1%2\n%3\n"_s.arg(names.join(u", "_s), value, roff(option.get_description()));
}

QString argumentName(const CLI::Option &argument)
{
    const QString name = italic(QString::fromStdString(argument.get_name(true)).toUpper());
    return argument.get_required() ? name : u'[' + name + u']';
}

/*! The parts of the page that are made of the commands. */
struct Commands
{
    QString synopsis;
    QString text;
    QStringList examples;
};

void addFooter(const CLI::App &command, Commands &commands)
{
    for (const QString &line : QString::fromStdString(command.get_footer()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u' '))
            commands.examples << u".nf\n.RS\n%1\n.RE\n.fi\n"_s.arg(roff(line.trimmed()));
        else if (line != "Examples:"_L1)
            commands.text += u".PP\n%1\n"_s.arg(roff(line));
    }
}

/*! Adds what can be given, with all its words: "conche-cli stack validate". */
void addCommand(const CLI::App &command, const QString &words, Commands &commands)
{
    QString arguments;
    for (const CLI::Option *argument : argumentsOf(command))
        arguments += u' ' + argumentName(*argument);
    commands.synopsis += (commands.synopsis.isEmpty() ? QString() : u".br\n"_s)
        + u"%1 [\\fIOPTIONS\\fR]%2\n"_s.arg(bold(words), arguments);
    commands.text += u".SS %1%2\n%3.\n"_s.arg(roff(words), arguments, roff(command.get_description()));
    for (const CLI::Option *argument : argumentsOf(command))
        commands.text += u".TP\n%1\n%2\n"_s.arg(argumentName(*argument), roff(argument->get_description()));
    for (const CLI::Option *option : optionsOf(command)) {
        if (option != command.get_help_ptr())
            commands.text += optionText(*option);
    }
}

void addCommands(const CLI::App &app, const QString &words, Commands &commands)
{
    const auto below = commandsOf(app);
    if (below.empty())
        addCommand(app, words, commands);
    for (const CLI::App *command : below)
        addCommands(*command, words + u' ' + QString::fromStdString(command->get_name()), commands);
    addFooter(app, commands);
}

QString section(const QString &title, const QString &text)
{
    return u".SH %1\n%2"_s.arg(title, text);
}

QString item(const QString &term, const QString &text)
{
    return u".TP\n%1\n%2\n"_s.arg(bold(term), roff(text));
}

QString files()
{
    return item(u"$XDG_CONFIG_HOME/conche/stacks/*.toml"_s, Words::tr("The stack files that are found by name."))
        + item(u"$XDG_DATA_HOME/conche/conche.db"_s, Words::tr("What is remembered of check runs."))
        + item(u"$XDG_STATE_HOME/conche/unsaved/"_s, Words::tr("Check runs that could not be stored yet."))
        + item(u"$XDG_CONFIG_HOME/systemd/user/conche-check-*"_s, Words::tr("The daily checks that systemd runs."));
}

QString environment()
{
    return item(u"XDG_CONFIG_HOME, XDG_DATA_HOME, XDG_STATE_HOME"_s,
               Words::tr("Where the files above are; without them ~/.config, ~/.local/share and ~/.local/state."))
        + item(u"LANGUAGE, LC_ALL, LC_MESSAGES, LANG"_s,
            Words::tr("The language that people are spoken to in; what programs read is the same in each."))
        + item(u"NO_COLOR"_s, Words::tr("Where it is set, nothing is coloured."))
        + item(u"SSL_CERT_FILE"_s, Words::tr("Certificates to trust in place of the system's."))
        + item(u"http_proxy, HTTPS_PROXY, ALL_PROXY, NO_PROXY"_s,
            Words::tr("The way to peers that are not on this machine."));
}

QString exitStatus()
{
    return item(u"0"_s, Words::tr("Every check is ok; another command did what it was asked for."))
        + item(u"1"_s, Words::tr("The worst verdict is warning; another command did not do it."))
        + item(u"2"_s, Words::tr("The worst verdict is critical."))
        + item(u"3"_s, Words::tr("The worst verdict is unknown, or the command line was not understood."));
}

} // namespace

QString manPage(const CLI::App &program, const QString &version)
{
    const QString name = QString::fromStdString(program.get_name());
    Commands commands;
    addCommands(program, name, commands);
    QString options;
    for (const CLI::Option *option : optionsOf(program))
        options += optionText(*option);

    return u".\\\" Made by \"%1 --man-page\" from the program's own help.\n"_s.arg(name)
        + u".TH %1 1 \"\" \"Conche %2\" \"%3\"\n"_s.arg(roff(name.toUpper()), version, Words::tr("User Commands"))
        + section(Words::tr("NAME"),
            roff(name) + u" \\- "_s + roff(Words::tr("look after a self-hosted machine-learning stack")) + u'\n')
        + section(Words::tr("SYNOPSIS"), commands.synopsis)
        + section(Words::tr("DESCRIPTION"), roff(program.get_description()) + u'\n')
        + section(Words::tr("OPTIONS"), options) + section(Words::tr("COMMANDS"), commands.text)
        + section(Words::tr("EXIT STATUS"), exitStatus()) + section(Words::tr("FILES"), files())
        + section(Words::tr("ENVIRONMENT"), environment())
        + section(Words::tr("EXAMPLES"), commands.examples.join(u".PP\n"_s))
        + section(Words::tr("SEE ALSO"), u"\\fBdocker\\fR(1), \\fBsystemd.timer\\fR(5), \\fBcrontab\\fR(5)\n"_s);
}

} // namespace conche::cli
