// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A program that there is one of: singleinstance_program FOLDER ARGUMENT... prints what it is and what it is told.
#include "net/singleinstance.h"

#include <QCoreApplication>

#include <cstdio>

using conche::Result;
using conche::net::SingleInstance;
using conche::net::Start;

namespace {

void say(const QString &line)
{
    std::puts(line.toLocal8Bit().constData());
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    SingleInstance instance(QStringLiteral("program"), arguments.value(1));
    QObject::connect(&instance, &SingleInstance::activated, &app, [](const Start &start) {
        say(QStringLiteral("told %1 in %2 with %3")
                .arg(start.arguments.join(u'|'), start.folder, start.activationToken));
    });
    instance.claim(SingleInstance::thisStart(arguments.sliced(2)), [&](const Result<SingleInstance::Role> &role) {
        if (!role) {
            say(role.error().message);
            QCoreApplication::exit(1);
        } else if (*role == SingleInstance::Role::Second) {
            QCoreApplication::exit(0);
        } else {
            say(*role == SingleInstance::Role::First ? QStringLiteral("first")
                                                     : QStringLiteral("alone: ") + instance.trouble());
        }
    });
    return QCoreApplication::exec();
}
