// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dailyplan.h"

#include "process/commandrunner.h"

namespace conche::schedule {

/*! What a place says of a stack's daily check. */
struct Standing
{
    QString text; ///< as it is installed; empty where it is not
    QStringList faults; ///< why what is installed will not run
    QStringList notes; ///< what this place does not do
    std::optional<QDateTime> next;
    std::optional<QDateTime> last;
    QString lastEnding; ///< how the last run ended, where the place knows

    [[nodiscard]] bool isInstalled() const { return !text.isEmpty(); }
};

/*! Where a daily check can be put: the user's systemd, or cron. Everything comes later, bound to an owner. */
class Place
{
public:
    virtual ~Place() = default;

    [[nodiscard]] virtual QString name() const = 0;

    /*! Comes first. An error where this machine or session has no such place. */
    virtual void look(const DailyPlan &plan, QObject *owner, Then<Standing> then) = 0;
    /*! What install() would write, as Standing::text shows it. */
    [[nodiscard]] virtual Result<QString> preview(const DailyPlan &plan) const = 0;
    /*! Puts it in place and looks whether it is; an error leaves things as they were before. */
    virtual void install(const DailyPlan &plan, QObject *owner, Then<Standing> then) = 0;
    virtual void remove(const DailyPlan &plan, QObject *owner, Then<void> then) = 0;
};

/*! What a command printed that must exit with 0; the error quotes what it said. */
[[nodiscard]] Result<QByteArray> outputOf(const process::Command &command, const process::Outcome &outcome);
void ask(process::CommandRunner &runner, const process::Command &command, QObject *owner, Then<QByteArray> then);

} // namespace conche::schedule
