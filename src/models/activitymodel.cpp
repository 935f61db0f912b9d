// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "activitymodel.h"

#include "roles.h"
#include "timetext.h"

#include "core/units.h"
#include "core/verdict.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace conche::models {

using namespace Qt::StringLiterals;
using jobs::Job;
using jobs::StepState;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Models)
};

QString wordOf(StepState state)
{
    switch (state) {
    case StepState::Waiting:
        //: State of a step of a job
        return Words::tr("waiting");
    case StepState::Running:
        //: State of a step of a job
        return Words::tr("running");
    case StepState::Done:
        //: State of a step of a job
        return Words::tr("done");
    case StepState::Failed:
        //: State of a step of a job
        return Words::tr("failed");
    case StepState::Cancelled:
        break;
    }
    //: State of a step of a job
    return Words::tr("cancelled");
}

QString wordOf(Job::State state)
{
    switch (state) {
    case Job::State::Waiting:
        return wordOf(StepState::Waiting);
    case Job::State::Running:
        return wordOf(StepState::Running);
    case Job::State::Succeeded:
        return wordOf(StepState::Done);
    case Job::State::Failed:
        return wordOf(StepState::Failed);
    case Job::State::Cancelled:
        break;
    }
    return wordOf(StepState::Cancelled);
}

QString lineOf(const jobs::Step &step)
{
    const QString line = u"%1: %2"_s.arg(step.title, wordOf(step.state));
    return step.note.isEmpty() ? line : u"%1, %2"_s.arg(line, step.note);
}

} // namespace

ActivityModel::ActivityModel(const Clock &clock, QObject *parent)
    : QAbstractItemModel(parent)
    , m_clock(clock)
{
}

void ActivityModel::add(Job &job)
{
    auto activity = std::make_unique<Activity>();
    Activity *added = activity.get();
    added->job = &job;
    added->title = job.title();
    added->steps = job.steps();
    added->started = m_clock.nowUtc();
    beginInsertRows({}, 0, 0);
    m_activities.insert(m_activities.begin(), std::move(activity));
    endInsertRows();
    connect(&job, &Job::stepChanged, this, [this, added](qsizetype step) { takeStep(added, step); });
    connect(&job, &Job::finished, this, [this, added](Job::State state) { end(added, state); });
    connect(&job, &QObject::destroyed, this, [this, added] {
        if (!added->duration)
            end(added, Job::State::Cancelled);
    });
    forgetOldest();
    Q_EMIT progressed();
}

void ActivityModel::forgetOldest()
{
    if (m_activities.size() <= maximum || !m_activities.back()->duration)
        return;
    const int last = int(m_activities.size()) - 1;
    beginRemoveRows({}, last, last);
    if (Job *job = m_activities.back()->job)
        job->disconnect(this);
    m_activities.pop_back();
    endRemoveRows();
}

void ActivityModel::takeStep(Activity *activity, qsizetype step)
{
    if (!activity->job || step >= activity->steps.size())
        return;
    activity->steps[step] = activity->job->steps().value(step);
    const QModelIndex top = index(rowOf(activity), 0);
    Q_EMIT dataChanged(index(int(step), 0, top), index(int(step), ColumnCount - 1, top));
    Q_EMIT dataChanged(top, top.siblingAtColumn(ColumnCount - 1));
    Q_EMIT progressed();
}

void ActivityModel::end(Activity *activity, Job::State state)
{
    activity->state = state;
    // The clock may have been set back meanwhile.
    activity->duration = std::chrono::milliseconds(std::max<qint64>(0, activity->started.msecsTo(m_clock.nowUtc())));
    const QModelIndex top = index(rowOf(activity), 0);
    Q_EMIT dataChanged(top, top.siblingAtColumn(ColumnCount - 1));
    Q_EMIT progressed();
}

Job *ActivityModel::running() const
{
    for (const auto &activity : m_activities) {
        if (!activity->duration && activity->job)
            return activity->job;
    }
    return nullptr;
}

bool ActivityModel::wasStopped() const
{
    return !m_activities.empty() && m_activities.front()->duration
        && m_activities.front()->state == Job::State::Cancelled;
}

const ActivityModel::Activity *ActivityModel::activityOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    if (const auto *parent = static_cast<const Activity *>(index.constInternalPointer()))
        return parent;
    return m_activities[size_t(index.row())].get();
}

int ActivityModel::rowOf(const Activity *activity) const
{
    const auto found = std::ranges::find_if(m_activities, [=](const auto &one) { return one.get() == activity; });
    return int(found - m_activities.begin());
}

bool ActivityModel::isRunning(const QModelIndex &index) const
{
    const Activity *activity = activityOf(index);
    return activity && !activity->duration && activity->job;
}

void ActivityModel::setZone(const QTimeZone &zone)
{
    if (m_zone == zone)
        return;
    m_zone = zone;
    Q_EMIT headerDataChanged(Qt::Horizontal, Started, Started);
    if (!m_activities.empty())
        Q_EMIT dataChanged(index(0, Started), index(rowCount() - 1, Started));
}

void ActivityModel::cancel(const QModelIndex &index)
{
    if (isRunning(index))
        activityOf(index)->job->cancel();
}

QString ActivityModel::log(const QModelIndex &index) const
{
    const Activity *activity = activityOf(index);
    if (!activity)
        return {};
    QStringList lines{u"%1: %2"_s.arg(activity->title, wordOf(activity->state))};
    for (const jobs::Step &step : activity->steps)
        lines << u"  "_s + lineOf(step);
    return lines.join(u'\n');
}

QModelIndex ActivityModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? activityOf(parent) : nullptr);
}

QModelIndex ActivityModel::parent(const QModelIndex &index) const
{
    const auto *activity = static_cast<const Activity *>(index.constInternalPointer());
    return activity ? createIndex(rowOf(activity), 0) : QModelIndex();
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_activities.size());
    if (parent.column() != 0 || parent.constInternalPointer())
        return 0;
    return int(activityOf(parent)->steps.size());
}

int ActivityModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Activity &activity = *activityOf(index);
    return index.constInternalPointer() ? stepData(activity.steps[index.row()], index.column(), role)
                                        : jobData(activity, index.column(), role);
}

QVariant ActivityModel::jobData(const Activity &activity, int column, int role) const
{
    if (role == SecondaryRole)
        return column != Title;
    if (role == NumberRole)
        return column == Duration;
    if (role == InkRole && column == State && activity.state == Job::State::Failed)
        return int(Verdict::Critical);
    if (role == Qt::AccessibleTextRole && column == Title)
        return u"%1: %2"_s.arg(activity.title, wordOf(activity.state));
    if (role == Qt::ToolTipRole && column == Started)
        return TimeText(m_zone, m_clock.nowUtc()).exact(activity.started);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Title:
        return activity.title;
    case State:
        return wordOf(activity.state);
    case Started:
        return QLocale().toString(activity.started.toTimeZone(m_zone), QLocale::ShortFormat);
    default:
        return activity.duration ? durationText(*activity.duration) : QString();
    }
}

QVariant ActivityModel::stepData(const jobs::Step &step, int column, int role)
{
    if (role == SecondaryRole)
        return step.state == StepState::Waiting || step.state == StepState::Cancelled;
    if (role == InkRole && column == State && step.state == StepState::Failed)
        return int(Verdict::Critical);
    if (role == Qt::AccessibleTextRole && column == Title)
        return lineOf(step);
    if (role == Qt::ToolTipRole && !step.note.isEmpty())
        return step.note;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Title:
        return step.title;
    case State:
        return step.note.isEmpty() ? wordOf(step.state) : step.note;
    default:
        return {};
    }
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Duration)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Activity");
    case State:
        return tr("State");
    case Started:
        //: A column of times. %1 is their time zone
        return tr("Started (%1)").arg(m_zone.abbreviation(m_clock.nowUtc()));
    default:
        return tr("Took");
    }
}

} // namespace conche::models
