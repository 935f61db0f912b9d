// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/session/rundesk.h"
#include "gui/widgets/plainlabel.h"
#include "models/runitemmodel.h"

#include <QWidget>

#include <memory>

class QPushButton;

namespace conche::gui {

namespace Ui {
class ItemPane;
}

/*! What belongs to one item of a run: facts, a command to copy, a link, a note, and what can be said about it. */
class ItemPane final : public QWidget
{
    Q_OBJECT

public:
    explicit ItemPane(QWidget *parent = nullptr);
    ~ItemPane() override;

    /*! Shows the item; a note that is being typed stays where the item is the same. */
    void setItem(const models::RunItemRow &row, const QString &draft);
    [[nodiscard]] const models::RunItemRow &item() const { return m_item; }
    /*! What was asked for, by the reference's text: how far it is, or why nothing was found. */
    void setAsked(const QMap<QString, AskedEvidence> &asked);
    /*! Where there is little room, the buttons stand below the note, or below each other. */
    void fitTo(int width);
    void focusFirst();
    void focusNote();
    [[nodiscard]] QString note() const;

Q_SIGNALS:
    void noteEdited(const QString &item, const QString &note);
    /*! Enter in the note of an item that was answered before. */
    void noteGiven(const QString &item, const QString &note);
    void answered(const QString &item, conche::checklists::ItemState state);
    void tickAgainWanted(const QString &item);
    void askWanted(const QString &item, const conche::checklists::EvidenceReference &reference);
    void linkWanted(const QUrl &link);
    /*! The failed item is to be noted in the journal. */
    void journalWanted(const QString &item);
    /*! Escape: back to where the pane belongs. */
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    /*! A button that asks for something, and what became of it. */
    struct Request
    {
        QWidget *row = nullptr;
        QPushButton *button = nullptr;
        PlainLabel *label = nullptr;
    };

    void connectParts();
    void showParts();
    void showRequests();
    void addRequest();

    std::unique_ptr<Ui::ItemPane> m_ui;
    models::RunItemRow m_item;
    models::FactModel m_facts;
    QList<Request> m_requests; ///< those that are not needed are hidden
    QMap<QString, AskedEvidence> m_asked;
};

} // namespace conche::gui
