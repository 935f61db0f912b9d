// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notifications.h"

#include "gui/settings.h"
#include "models/overview.h"

namespace conche::gui {

/*! What a notification about a checklist is about: "list:ID". */
[[nodiscard]] QString listSubject(const QString &list);
/*! The list's id; empty where the subject is another thing. */
[[nodiscard]] QString listOfSubject(const QString &subject);

/*! What was told of a stack's checklists: by list, the run and whether it was overdue. */
using ToldReminders = QMap<QString, std::pair<QString, bool>>;

/*! What follows for the user. */
struct Reminding
{
    std::optional<Notice> notice; ///< one at most, however much is due
    QStringList closed; ///< keys of notices that are not true any more
    ToldReminders after;
};

/*! Decides what the user is told of due and overdue lists: each of them once, and once more when it becomes overdue;
 * nothing in quiet hours, and nothing of what is snoozed. */
[[nodiscard]] Reminding toRemind(ToldReminders before, const models::Overview &overview, bool notifies);

/*! Tells the user of one stack's due and overdue checklists through the desktop's notifications. */
class ListReminder final : public QObject
{
    Q_OBJECT

public:
    ListReminder(Notifications &notifications, const Settings &settings, QObject *parent = nullptr);
    /*! Takes back what it has shown. */
    ~ListReminder() override;

    void setOverview(const models::Overview &overview);

private:
    Notifications &m_notifications;
    const Settings &m_settings;
    ToldReminders m_told;
    QString m_key; ///< of what is shown
};

} // namespace conche::gui
