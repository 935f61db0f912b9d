// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "store/watchlog.h"

#include <QDialog>
#include <QTimeZone>

#include <memory>

namespace conche::gui {

namespace Ui {
class Quiet;
}

/*! Asks why and for how long alerts about a check or sign are not wanted. It closes when that is remembered; where it
 * cannot be, it says why and nothing that was written is lost. */
class QuietDialog final : public QDialog
{
    Q_OBJECT

public:
    using Kind = store::Quieting::Kind;
    using Quiet = std::function<void(
        Kind kind, const QString &reason, const QDateTime &until, QObject *owner, Then<void> then)>;

    struct About
    {
        QString title; ///< of the check or sign
        Kind kind = Kind::Muted;
        std::chrono::milliseconds span{0}; ///< what is chosen first; 0 for a time that the user gives
    };

    QuietDialog(const About &about, const QTimeZone &zone, const Clock &clock, Quiet quiet, QWidget *parent = nullptr);
    ~QuietDialog() override;

    void accept() override;

private:
    void setUpSpans(std::chrono::milliseconds span);
    void showState();
    /*! The end that is chosen, as of now. */
    [[nodiscard]] QDateTime until() const;

    std::unique_ptr<Ui::Quiet> m_ui;
    Kind m_kind;
    QTimeZone m_zone;
    const Clock &m_clock;
    Quiet m_quiet;
    bool m_isWaiting = false;
};

} // namespace conche::gui
