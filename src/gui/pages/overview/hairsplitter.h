// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace conche::gui {

/*! A splitter whose handles are hairlines. */
class HairSplitter final : public QSplitter
{
    Q_OBJECT

public:
    explicit HairSplitter(QWidget *parent = nullptr);

protected:
    QSplitterHandle *createHandle() override;
    void changeEvent(QEvent *event) override;
};

} // namespace conche::gui
