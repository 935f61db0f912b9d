// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "place.h"

#include "core/clock.h"

#include <QTimeZone>

namespace conche::schedule {

/*! Lines in the user's crontab. cron catches nothing up, and knows the machine's time zone only. */
class CronPlace final : public Place
{
public:
    CronPlace(process::CommandRunner &runner, const Clock &clock, QTimeZone machineZone)
        : m_runner(runner)
        , m_clock(clock)
        , m_machineZone(std::move(machineZone))
    {
    }

    [[nodiscard]] QString name() const override;
    void look(const DailyPlan &plan, QObject *owner, Then<Standing> then) override;
    [[nodiscard]] Result<QString> preview(const DailyPlan &plan) const override;
    void install(const DailyPlan &plan, QObject *owner, Then<Standing> then) override;
    void remove(const DailyPlan &plan, QObject *owner, Then<void> then) override;

private:
    void read(QObject *owner, Then<QByteArray> then) const;
    /*! Writes, reads back and compares; puts \a before back where that fails. */
    void write(const QByteArray &crontab, const QByteArray &before, QObject *owner, Then<void> then) const;
    void send(const QByteArray &crontab, QObject *owner, Then<void> then) const;
    void change(const DailyPlan &plan, const QByteArray &block, QObject *owner, Then<void> then) const;
    [[nodiscard]] QTime machineTime(const DailyPlan &plan) const;
    [[nodiscard]] QStringList notes(const DailyPlan &plan) const;

    process::CommandRunner &m_runner;
    const Clock &m_clock;
    QTimeZone m_machineZone;
};

/*! The zone of the machine's clock, whatever TZ says in our own environment. */
[[nodiscard]] QTimeZone machineZone();

} // namespace conche::schedule
