// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace conche::gui {

/*! The list on the left of a page that says what the page can show. */
class ContentsList final : public QListView
{
    Q_OBJECT

public:
    explicit ContentsList(QWidget *parent = nullptr);
};

} // namespace conche::gui
