// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verdict.h"

#include <QWidget>

namespace conche::gui {

class PlainLabel;
class VerdictIcon;

/*! A state: its shape and a word, both in the verdict's colour. */
class VerdictPill final : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictPill(QWidget *parent = nullptr);
    /*! Without words of its own it says the verdict's. */
    void setState(Verdict verdict, const QString &words = {});
    [[nodiscard]] QString text() const;

private:
    VerdictIcon *m_icon;
    PlainLabel *m_word;
};

} // namespace conche::gui
