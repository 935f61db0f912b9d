// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifier.h"

#include <algorithm>

namespace conche::gui {

Notifier::Notifier(Notifications &notifications, const Settings &settings, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_notifications(notifications)
    , m_settings(settings)
    , m_clock(clock)
{
    m_quietEnd.setSingleShot(true);
    connect(&m_quietEnd, &QTimer::timeout, this, [this] { setOverview(models::Overview(m_overview)); });
}

Notifier::~Notifier()
{
    for (const Trouble &trouble : std::as_const(m_troubles))
        m_notifications.close(trouble.key);
}

void Notifier::take(const QList<store::JournalEntry> &entries, const models::Overview &overview)
{
    const QDateTime now = m_clock.nowUtc();
    const Telling telling = toTell(m_troubles, entries, overview, m_settings.notifies(), now);
    m_troubles = telling.after;
    m_overview = overview;
    for (const QString &key : telling.closed)
        m_notifications.close(key);
    if (telling.notice)
        m_notifications.show(*telling.notice);
    if (telling.again)
        // Where the machine sleeps meanwhile, the next look at the stack comes first.
        m_quietEnd.start(std::chrono::milliseconds(std::max<qint64>(1, now.msecsTo(*telling.again))));
    else
        m_quietEnd.stop();
}

} // namespace conche::gui
