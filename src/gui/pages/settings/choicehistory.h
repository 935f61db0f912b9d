// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/settings.h"

#include <QList>
#include <QObject>

namespace conche::gui {

/*! What the user chose, at one moment. */
struct Choices
{
    Appearance appearance = Appearance::Desktop;
    ContrastChoice contrast = ContrastChoice::Desktop;
    MotionChoice motion = MotionChoice::Desktop;
    int textPercent = 100;
    QString language;
    ShownZone zone = ShownZone::Stack;
    bool closesToTray = true;
    bool notifies = true;
    int intervalMinutes = 0;

    friend bool operator==(const Choices &, const Choices &) = default;
};

[[nodiscard]] Choices choicesOf(const Settings &settings);

/*! Remembers what was chosen before, so that each change can be taken back. */
class ChoiceHistory final : public QObject
{
    Q_OBJECT

public:
    explicit ChoiceHistory(Settings &settings, QObject *parent = nullptr);

    [[nodiscard]] bool canUndo() const { return !m_before.isEmpty(); }
    /*! Takes the last change back. */
    void undo();

Q_SIGNALS:
    void changed();

private:
    void take();

    Settings &m_settings;
    Choices m_now;
    QList<Choices> m_before;
    bool m_isUndoing = false;
};

} // namespace conche::gui
