// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "topics.h"

#include "gui/page.h"
#include "gui/services.h"

#include <functional>
#include <memory>

class QSortFilterProxyModel;

namespace conche::gui {

namespace Ui {
class HelpPage;
}

/*! What a person who runs such a stack needs to know, this stack's own rules, and what Conche is. */
class HelpPage final : public Page
{
    Q_OBJECT

public:
    explicit HelpPage(const Services &services, QWidget *parent = nullptr);
    ~HelpPage() override;

    void setOverview(const models::Overview &overview) override;
    void focusContent() override;

    /*! What the palette offers of the help, whether or not the page was made: \a show is given the topic's name. */
    [[nodiscard]] static QList<PaletteEntry> entries(
        bool hasStack, const std::function<void(const QString &topic)> &show);
    /*! "start", "checks", "signs", "levels", "metrics", "habits", "emergency", "changes", "trust", "stack", "about". */
    void showTopic(const QString &name);
    /*! Shows what a support file would hold, to save or copy it. */
    void openSupportFile();

Q_SIGNALS:
    /*! Who knows all actions shows their keys. */
    void keysRequested();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showTopics();
    void showCurrent();
    void markFound();
    void search(const QString &text);
    void applySizes();
    void applyWidth();
    [[nodiscard]] QString aboutText() const;

    Services m_services;
    std::unique_ptr<Ui::HelpPage> m_ui;
    TopicModel m_topics;
    QSortFilterProxyModel *m_found;
    models::Overview m_overview;
    QString m_shown; ///< name of the topic
};

} // namespace conche::gui
