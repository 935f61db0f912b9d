// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "place.h"

namespace conche::schedule {

/*! A timer of the user's own systemd: catches up what it missed, and knows time zones. */
class SystemdPlace final : public Place
{
public:
    explicit SystemdPlace(process::CommandRunner &runner)
        : m_runner(runner)
    {
    }

    [[nodiscard]] QString name() const override;
    void look(const DailyPlan &plan, QObject *owner, Then<Standing> then) override;
    [[nodiscard]] Result<QString> preview(const DailyPlan &plan) const override;
    void install(const DailyPlan &plan, QObject *owner, Then<Standing> then) override;
    void remove(const DailyPlan &plan, QObject *owner, Then<void> then) override;

private:
    using Calls = QList<QStringList>;
    using Files = QMap<QString, std::optional<QByteArray>>; ///< contents by path; none is no file

    void systemctl(const QStringList &arguments, QObject *owner, Then<QByteArray> then) const;
    /*! One after the other, up to the first that fails. */
    void systemctl(Calls calls, QObject *owner, Then<void> then) const;
    /*! One after the other, whatever comes of each. */
    void attempt(Calls calls, QObject *owner, std::function<void()> then) const;
    void askLinger(Standing standing, QObject *owner, Then<Standing> then) const;
    void askState(const DailyPlan &plan, Standing standing, QObject *owner, Then<Standing> then) const;
    void askTimes(const DailyPlan &plan, Standing standing, QObject *owner, Then<Standing> then) const;
    void takeBack(
        const DailyPlan &plan, const Files &before, const Error &cause, QObject *owner, Then<void> then) const;
    [[nodiscard]] Files filesNow(const DailyPlan &plan) const;
    [[nodiscard]] Files filesOf(const DailyPlan &plan) const;

    process::CommandRunner &m_runner;
    QString m_folder; ///< where the running manager looks for the user's units
};

} // namespace conche::schedule
