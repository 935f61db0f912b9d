// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telling.h"

#include "core/clock.h"
#include "gui/settings.h"

#include <QTimer>

namespace conche::gui {

/*! Tells the user of one stack's changes through the desktop's notifications. */
class Notifier final : public QObject
{
    Q_OBJECT

public:
    Notifier(Notifications &notifications, const Settings &settings, const Clock &clock, QObject *parent = nullptr);
    /*! Takes back what it has shown. */
    ~Notifier() override;

    /*! What happened, each entry once, and what is known now. */
    void take(const QList<store::JournalEntry> &entries, const models::Overview &overview);
    /*! What is known now: something may have been quieted, or quiet hours may be over. */
    void setOverview(const models::Overview &overview) { take({}, overview); }

private:
    Notifications &m_notifications;
    const Settings &m_settings;
    const Clock &m_clock;
    models::Overview m_overview;
    Troubles m_troubles;
    QTimer m_quietEnd;
};

} // namespace conche::gui
