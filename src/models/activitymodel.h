// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "jobs/job.h"

#include <QAbstractItemModel>
#include <QDateTime>
#include <QPointer>
#include <QTimeZone>

#include <memory>
#include <vector>

namespace conche::models {

/*! The jobs of this run of Conche, newest first, each with its steps below it: what is under way, and what came of
 * what was. */
class ActivityModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Title, State, Started, Duration, ColumnCount };
    static constexpr int maximum = 200; ///< jobs; the oldest that has ended is forgotten

    explicit ActivityModel(const Clock &clock, QObject *parent = nullptr);

    /*! Follows a job, which may be deleted at any time; one that is deleted before its end was cancelled. */
    void add(jobs::Job &job);
    /*! Nothing where none is under way. */
    [[nodiscard]] jobs::Job *running() const;
    /*! Whether the newest job was ended before all of it was done. */
    [[nodiscard]] bool wasStopped() const;
    /*! Times are shown in it; at first it is the machine's. */
    void setZone(const QTimeZone &zone);
    void cancel(const QModelIndex &index);
    [[nodiscard]] bool isRunning(const QModelIndex &index) const;
    /*! The job's steps and what came of them, a line each. */
    [[nodiscard]] QString log(const QModelIndex &index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /*! Another job is under way, it got further, or none is any more. */
    void progressed();

private:
    struct Activity
    {
        QPointer<jobs::Job> job;
        QString title;
        jobs::Job::State state = jobs::Job::State::Running;
        QList<jobs::Step> steps;
        QDateTime started;
        std::optional<std::chrono::milliseconds> duration; ///< once it has ended
    };

    [[nodiscard]] const Activity *activityOf(const QModelIndex &index) const;
    [[nodiscard]] int rowOf(const Activity *activity) const;
    [[nodiscard]] QVariant jobData(const Activity &activity, int column, int role) const;
    [[nodiscard]] static QVariant stepData(const jobs::Step &step, int column, int role);
    void takeStep(Activity *activity, qsizetype step);
    void end(Activity *activity, jobs::Job::State state);
    void forgetOldest();

    const Clock &m_clock;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    std::vector<std::unique_ptr<Activity>> m_activities;
};

} // namespace conche::models
