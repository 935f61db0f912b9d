// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/runitemmodel.h"

#include <QWidget>

#include <memory>

namespace conche::gui {

namespace Ui {
class OneByOne;
}

class ItemPane;

/*! One item of a run at a time, for doing a list calmly: the arrow keys go from one to the next. */
class OneByOne final : public QWidget
{
    Q_OBJECT

public:
    explicit OneByOne(QWidget *parent = nullptr);
    ~OneByOne() override;

    void setModel(models::RunItemModel &model);
    [[nodiscard]] ItemPane &pane();
    [[nodiscard]] QString currentItem() const { return m_item; }
    void setCurrentItem(const QString &id);
    /*! Goes on to the next item that is open, where there is one. */
    void goOn();
    /*! Shows the current item again: it, its draft or what is asked changed. */
    void showItem();

Q_SIGNALS:
    void currentItemChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void step(int by);
    void fitPane();

    std::unique_ptr<Ui::OneByOne> m_ui;
    models::RunItemModel *m_model = nullptr;
    QString m_item;
};

} // namespace conche::gui
