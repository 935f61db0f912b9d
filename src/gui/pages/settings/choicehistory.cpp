// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "choicehistory.h"

namespace conche::gui {

Choices choicesOf(const Settings &settings)
{
    return {settings.appearance(), settings.contrast(), settings.motion(), settings.textPercent(), settings.language(),
        settings.shownZone(), settings.closesToTray(), settings.notifies(), settings.intervalMinutes()};
}

ChoiceHistory::ChoiceHistory(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_now(choicesOf(settings))
{
    connect(&settings, &Settings::changed, this, &ChoiceHistory::take);
}

void ChoiceHistory::take()
{
    const Choices now = choicesOf(m_settings);
    if (now == m_now)
        return;
    if (!m_isUndoing)
        m_before << m_now;
    m_now = now;
    Q_EMIT changed();
}

void ChoiceHistory::undo()
{
    if (m_before.isEmpty())
        return;
    const Choices wanted = m_before.takeLast();
    m_isUndoing = true;
    m_settings.setAppearance(wanted.appearance);
    m_settings.setContrast(wanted.contrast);
    m_settings.setMotion(wanted.motion);
    m_settings.setTextPercent(wanted.textPercent);
    m_settings.setLanguage(wanted.language);
    m_settings.setShownZone(wanted.zone);
    m_settings.setClosesToTray(wanted.closesToTray);
    m_settings.setNotifies(wanted.notifies);
    m_settings.setIntervalMinutes(wanted.intervalMinutes);
    m_isUndoing = false;
    Q_EMIT changed();
}

} // namespace conche::gui
