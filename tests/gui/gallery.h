// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace conche::test {

/*! A page with everything that the look is made of. */
class Gallery final : public QWidget
{
    Q_OBJECT

public:
    explicit Gallery(QWidget *parent = nullptr);

private:
    [[nodiscard]] QWidget *makeRail();
    [[nodiscard]] QWidget *makeHeader();
    [[nodiscard]] QWidget *makeSentence();
    [[nodiscard]] QWidget *makeTable();
    [[nodiscard]] QWidget *makeControls();
    [[nodiscard]] QWidget *makeSide();
};

} // namespace conche::test
