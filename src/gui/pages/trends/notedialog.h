// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QDialog>
#include <QTimeZone>

#include <memory>

namespace conche::gui {

namespace Ui {
class NoteForm;
}

/*! What happened and when, for the journal. */
class NoteDialog final : public QDialog
{
    Q_OBJECT

public:
    using Write = std::function<void(const QString &text, const QDateTime &at, QObject *owner, Then<void> then)>;

    NoteDialog(const QDateTime &at, const QTimeZone &zone, const Clock &clock, Write write, QWidget *parent = nullptr);
    ~NoteDialog() override;
    /*! A text to begin with. */
    void suggest(const QString &text);

    void accept() override;

private:
    void showState();

    std::unique_ptr<Ui::NoteForm> m_ui;
    const Clock &m_clock;
    Write m_write;
    bool m_isWaiting = false;
};

} // namespace conche::gui
