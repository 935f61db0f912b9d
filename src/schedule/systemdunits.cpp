// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "systemdunits.h"

#include <QRegularExpression>

namespace conche::schedule {

using namespace Qt::StringLiterals;

namespace {

/*! A word of a unit file that systemd reads back unchanged, but for "$" where it stands in an argument. */
QString quoted(QString word)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9_@+=:,./-]+\\z"_s);
    if (plain.match(word).hasMatch())
        return word;
    word.replace(u"\\"_s, u"\\\\"_s).replace(u"\""_s, u"\\\""_s).replace(u"%"_s, u"%%"_s);
    return u'"' + word + u'"';
}

QString header(const DailyPlan &plan)
{
    return u"# Written by \"conche-cli schedule install\": %1.\n# Taken away by \"%2\".\n"_s.arg(
        titleOf(plan), removalOf(plan.stack));
}

} // namespace

QString serviceName(const QString &stack)
{
    return u"conche-check-%1.service"_s.arg(stack);
}

QString timerName(const QString &stack)
{
    return u"conche-check-%1.timer"_s.arg(stack);
}

QByteArray serviceText(const DailyPlan &plan)
{
    QString text = header(plan);
    text += u"[Unit]\nDescription=Conche: daily check of %1\nDocumentation=man:conche-cli(1)\n\n"_s.arg(plan.stack);
    text += u"[Service]\nType=oneshot\n"_s;
    for (auto setting = plan.environment.cbegin(); setting != plan.environment.cend(); ++setting)
        text += u"Environment=%1\n"_s.arg(quoted(setting.key() + u'=' + setting.value()));
    // Variables are put in for arguments, and never in the path of the program.
    QString start = quoted(plan.program);
    for (QString argument : argumentsOf(plan))
        start += u' ' + quoted(argument.replace(u"$"_s, u"$$"_s));
    text += u"ExecStart=%1\n"_s.arg(start);
    text += u"# Warning and critical are verdicts of a check that did its work. 3 is none: nothing could be asked.\n"_s;
    text += u"SuccessExitStatus=1 2\n"_s;
    text += u"# It stays while its alerts cannot be delivered, but not over the next day: a timer does not start again "
            u"what "
            "still runs.\n"_s;
    text += u"TimeoutStartSec=23h 30min\nNice=10\n"_s;
    return text.toUtf8();
}

QByteArray timerText(const DailyPlan &plan)
{
    QString text = header(plan);
    text += u"[Unit]\nDescription=Conche: %1\nDocumentation=man:conche-cli(1)\n\n"_s.arg(titleOf(plan));
    text += u"[Timer]\nOnCalendar=*-*-* %1:00 %2\n"_s.arg(plan.at.toString(u"HH:mm"_s), plan.zone);
    text += u"# A run that was missed is caught up, once.\nPersistent=true\nAccuracySec=1min\n\n"_s;
    text += u"[Install]\nWantedBy=timers.target\n"_s;
    return text.toUtf8();
}

} // namespace conche::schedule
