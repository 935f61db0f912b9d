// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include <QRegularExpression>

namespace conche::process {

using namespace Qt::StringLiterals;

namespace {

QString quoted(QString word)
{
    return u'\'' + word.replace(u"'"_s, u"'\\''"_s) + u'\'';
}

} // namespace

QString shellQuoted(const QString &word)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9_@%+=:,./-]+\\z"_s);
    if (plain.match(word).hasMatch())
        return word;
    return quoted(word);
}

QString asShellLine(const Command &command)
{
    // A shell takes a first word with "=" in it for a setting, unless it is quoted.
    QStringList words{command.program.contains(u'=') ? quoted(command.program) : shellQuoted(command.program)};
    for (const QString &argument : command.arguments)
        words.append(shellQuoted(argument));
    return words.join(u' ');
}

} // namespace conche::process
