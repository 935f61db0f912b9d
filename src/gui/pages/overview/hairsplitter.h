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

Q_SIGNALS:
    /*! There is another room to share, and it was shared. */
    void resized();

protected:
    QSplitterHandle *createHandle() override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
};

} // namespace conche::gui
