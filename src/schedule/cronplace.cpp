// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cronplace.h"

#include "crontab.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace conche::schedule {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Schedule)
};

process::Command crontabCommand(const QStringList &arguments)
{
    process::Command command;
    command.program = u"crontab"_s;
    command.arguments = arguments;
    // Debian's has a header that it adds with each writing; "N" in the user's environment would show it to us.
    command.environment = {{u"CRONTAB_NOHEADER"_s, u"Y"_s}};
    return command;
}

} // namespace

QTimeZone machineZone()
{
    const QString target = QFileInfo(u"/etc/localtime"_s).symLinkTarget();
    const QTimeZone zone(target.section(u"/zoneinfo/"_s, 1).toLatin1());
    return zone.isValid() ? zone : QTimeZone::systemTimeZone();
}

QString CronPlace::name() const
{
    return u"cron"_s;
}

QTime CronPlace::machineTime(const DailyPlan &plan) const
{
    return nextRun(plan, m_clock.nowUtc()).toTimeZone(m_machineZone).time();
}

QStringList CronPlace::notes(const DailyPlan &plan) const
{
    QStringList notes{Words::tr("cron does not catch up what it missed; a missed check is made good when the machine "
                                "starts next")};
    const QTimeZone zone(plan.zone.toLatin1());
    const QDateTime now = m_clock.nowUtc();
    constexpr int halfYear = 182;
    const bool agree = zone.offsetFromUtc(now) == m_machineZone.offsetFromUtc(now);
    const bool agreeLater
        = zone.offsetFromUtc(now.addDays(halfYear)) == m_machineZone.offsetFromUtc(now.addDays(halfYear));
    if (!agree || !agreeLater)
        //: %1 and %2 are time zones
        notes << Words::tr(
            "cron knows the machine's time zone only: the time in %1 is converted to %2 as of today, and "
            "is off by an hour when summer time begins or ends; install it again then")
                     .arg(plan.zone, QString::fromLatin1(m_machineZone.id()));
    return notes;
}

void CronPlace::read(QObject *owner, Then<QByteArray> then) const
{
    const process::Command list = crontabCommand({u"-l"_s});
    m_runner.run(list, owner, [this, list, owner, then = std::move(then)](const process::Outcome &outcome) {
        // The one way of all crontab programs to say "empty" is an error.
        if (outcome.ending == process::Ending::Failed && outcome.errorOutput.contains("no crontab for"))
            then(QByteArray());
        else
            then(outputOf(list, outcome));
    });
}

void CronPlace::look(const DailyPlan &plan, QObject *owner, Then<Standing> then)
{
    read(owner, [this, plan, owner, then = std::move(then)](const Result<QByteArray> &crontab) {
        if (!crontab) {
            //: %1 is a sentence
            then(failure(
                crontab.error().code, Words::tr("there is no cron for this user: %1").arg(crontab.error().message)));
            return;
        }
        const Result<QByteArray> block = blockIn(*crontab, plan.stack);
        if (!block) {
            then(tl::make_unexpected(block.error()));
            return;
        }
        Standing standing;
        standing.text = QString::fromUtf8(*block);
        DailyPlan known = plan;
        known.at = timeIn(standing.text).value_or(plan.at);
        standing.notes = notes(known);
        if (standing.isInstalled())
            standing.next = nextRun(known, m_clock.nowUtc());
        process::Command daemon;
        daemon.program = u"pgrep"_s;
        // Not those that have ended and wait for a parent that never asks, as in many containers.
        daemon.arguments = {u"--runstates"_s, u"DRS"_s, u"-x"_s, u"f?crond?"_s};
        m_runner.run(daemon, owner, [standing, then](const process::Outcome &outcome) mutable {
            if (outcome.ending == process::Ending::Failed && outcome.exitCode == 1)
                standing.notes << Words::tr(
                    "no cron is running on this machine now; nothing runs before it is started");
            then(standing);
        });
    });
}

Result<QString> CronPlace::preview(const DailyPlan &plan) const
{
    return checkPlan(plan).map([&] { return QString::fromUtf8(crontabBlock(plan, machineTime(plan))); });
}

void CronPlace::install(const DailyPlan &plan, QObject *owner, Then<Standing> then)
{
    change(plan, crontabBlock(plan, machineTime(plan)), owner,
        [this, plan, owner, then = std::move(then)](const Result<void> &changed) {
            if (changed)
                look(plan, owner, then);
            else
                then(tl::make_unexpected(changed.error()));
        });
}

void CronPlace::remove(const DailyPlan &plan, QObject *owner, Then<void> then)
{
    change(plan, {}, owner, std::move(then));
}

void CronPlace::change(const DailyPlan &plan, const QByteArray &block, QObject *owner, Then<void> then) const
{
    read(owner, [this, stack = plan.stack, block, owner, then = std::move(then)](const Result<QByteArray> &before) {
        const Result<QByteArray> after
            = before.and_then([&](const QByteArray &crontab) { return withBlock(crontab, stack, block); });
        if (after)
            write(*after, *before, owner, then);
        else
            then(tl::make_unexpected(after.error()));
    });
}

void CronPlace::send(const QByteArray &crontab, QObject *owner, Then<void> then) const
{
    process::Command command = crontabCommand({crontab.isEmpty() ? u"-r"_s : u"-"_s});
    command.input = crontab;
    ask(m_runner, command, owner,
        [then = std::move(then)](const Result<QByteArray> &sent) { then(sent.map([](const QByteArray &) {})); });
}

void CronPlace::write(const QByteArray &crontab, const QByteArray &before, QObject *owner, Then<void> then) const
{
    const auto verify = [this, crontab, before, owner, then](const Result<QByteArray> &now) {
        if (now && *now == crontab) {
            then({});
            return;
        }
        const Error cause = now
            ? Error{ErrorCode::ProgramFailed, Words::tr("the crontab is not what was written when it is read back")}
            : now.error();
        send(before, owner, [cause, then](const Result<void> &undone) {
            //: %1 and %2 are sentences
            then(failure(cause.code,
                undone ? Words::tr("%1. Everything is as it was before").arg(cause.message)
                       : Words::tr("%1. That could not be undone: %2").arg(cause.message, undone.error().message)));
        });
    };
    send(crontab, owner, [this, owner, verify, then](const Result<void> &sent) {
        // What crontab refuses it does not write, not even in part.
        if (sent)
            read(owner, verify);
        else
            then(sent);
    });
}

} // namespace conche::schedule
