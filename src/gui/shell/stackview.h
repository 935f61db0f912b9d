// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/look/theme.h"
#include "gui/page.h"
#include "gui/session/stacksession.h"

#include <QStackedWidget>

#include <optional>

namespace conche::gui {

class NoticeBar;

/*! The pages of one stack, made when they are shown first, and what stands above all of them. Without a path it is the
 * first start: nothing is looked after yet. */
class StackView final : public QWidget
{
    Q_OBJECT

public:
    StackView(const Services &services, const Theme &theme, const QString &path, const QString &trusted,
        QWidget *parent = nullptr);

    [[nodiscard]] StackSession &session() { return m_session; }
    /*! "overview", "help" or "settings". */
    void showPage(const QString &id);
    [[nodiscard]] const QString &pageId() const { return m_pageId; }
    [[nodiscard]] Page *currentPage() const;
    /*! Tells the pages what is known now. */
    void renew();

Q_SIGNALS:
    void practiceWanted();
    /*! Empty where the file is still to be chosen. */
    void importWanted(const QString &path);
    void stackWanted(const QString &path);
    void openWanted();
    /*! Of everything that Conche tells of itself. */
    void supportFileWanted();

private:
    enum class Face { Overview, Welcome, Broken };

    void takeOverview();
    void showNotices();
    [[nodiscard]] Face face() const;
    [[nodiscard]] Page *page(const QString &id);
    [[nodiscard]] Page *makeFace();
    [[nodiscard]] Page *makePage(const QString &id);

    Services m_services;
    const Theme &m_theme;
    StackSession m_session;
    NoticeBar *m_trustNotice;
    NoticeBar *m_fileNotice;
    QStackedWidget *m_stack;
    QMap<QString, Page *> m_pages;
    std::optional<Face> m_face;
    QString m_pageId;
};

} // namespace conche::gui
