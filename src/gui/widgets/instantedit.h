// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTimeEdit>
#include <QTimeZone>

namespace conche::gui {

/*! An instant, typed by the clock of a zone. Qt 6.4's editor knows no zones: the wall clock of ours stands in it as if
 * it were UTC. */
class InstantEdit final : public QDateTimeEdit
{
    Q_OBJECT

public:
    explicit InstantEdit(QWidget *parent = nullptr);

    void setZone(const QTimeZone &zone);
    void setInstant(const QDateTime &instant);
    /*! In UTC. */
    [[nodiscard]] QDateTime instant() const;

private:
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace conche::gui
