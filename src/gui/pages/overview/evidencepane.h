// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evidence.h"

#include <QWidget>

#include <memory>

class QGridLayout;
class QMenu;

namespace conche::gui {

namespace Ui {
class OverviewEvidence;
}

class PlainLabel;

/*! Why a check or sign is as it is: the rule, what was seen, what to do, what was asked and answered. */
class EvidencePane final : public QWidget
{
    Q_OBJECT

public:
    explicit EvidencePane(QWidget *parent = nullptr);
    ~EvidencePane() override;

    void setEvidence(const models::EvidenceText &evidence);
    [[nodiscard]] const models::EvidenceText &evidence() const { return m_evidence; }
    /*! What the buttons offer; the caller keeps the menus and the action. */
    void setOffers(QMenu *alerts, QMenu *copy, QAction *copyCurl);
    /*! One below the other, where there is little room. */
    void setNarrow(bool isNarrow);

Q_SIGNALS:
    /*! The metric of this id over time. */
    void historyWanted(const QString &metric);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void applySizes();
    void showFacts();
    void showRequests();
    void fitRequests();

    std::unique_ptr<Ui::OverviewEvidence> m_ui;
    models::EvidenceText m_evidence;
    QList<std::pair<PlainLabel *, PlainLabel *>> m_facts;
};

} // namespace conche::gui
