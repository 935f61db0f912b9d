// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

#include "schedule/place.h"

namespace conche::cli {

/*! `conche-cli schedule show|install|remove` */
class ScheduleCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;

    void declare(CLI::App &program) override;
    [[nodiscard]] bool isChosen() const override;
    void run(std::function<void(int)> exit) override;

private:
    /*! A place and what it says of the stack. */
    struct Found
    {
        explicit Found(std::unique_ptr<schedule::Place> p)
            : place(std::move(p))
        {
        }

        std::unique_ptr<schedule::Place> place;
        Result<schedule::Standing> standing;
    };

    [[nodiscard]] bool makePlan();
    void noteCredentials(const stack::Stack &stack);
    /*! A run without a person cannot be asked for consent. */
    void noteConsent(const std::function<void()> &then);
    void lookEverywhere(const std::function<void()> &then);
    void show();
    void install();
    void remove();
    void removeFrom(QList<Found *> open);
    /*! Has every check say so when the daily check does not come. */
    void promise(const QDateTime &next, const std::function<void()> &then);

    [[nodiscard]] QList<Found *> holders();
    [[nodiscard]] Found *target();
    [[nodiscard]] Found *plannedTarget();
    [[nodiscard]] bool mayGoOn(const QString &question);
    void printText(const QString &text) const;
    void printNote(const QString &note) const;
    void printStanding(const schedule::Standing &standing) const;
    void printDifference(const QString &installed, const QString &planned) const;
    [[nodiscard]] QString timeText(const QDateTime &instant) const;
    void fail(const QString &sentence);

    CLI::App *m_command = nullptr;
    CLI::App *m_show = nullptr;
    CLI::App *m_install = nullptr;
    CLI::App *m_remove = nullptr;
    std::string m_stack;
    std::string m_at;
    std::string m_with;
    bool m_yes = false;

    std::optional<stack::StackFile> m_file; ///< nothing where it is gone
    schedule::DailyPlan m_plan;
    QStringList m_notes; ///< what a run without a person is likely to lack
    std::vector<Found> m_found;
    std::function<void(int)> m_exit;
};

} // namespace conche::cli
