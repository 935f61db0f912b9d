// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "startwish.h"

#include "checklists/board.h"
#include "gui/services.h"

namespace conche::gui {

/*! Writes the record of a run into a file, without a window: Markdown, PDF or CSV, as the file's name ends. */
class RecordExport final : public QObject
{
    Q_OBJECT

public:
    RecordExport(const Services &services, const StartWish &wish, QObject *parent = nullptr);
    void start();

Q_SIGNALS:
    /*! The path, or why there is no file. */
    void finished(const conche::Result<QString> &path);

private:
    void read();
    void write(const checklists::Run &run);
    void end(const Result<void> &done);

    Services m_services;
    StartWish m_wish;
    std::unique_ptr<checklists::Board> m_board;
    bool m_isBegun = false;
};

} // namespace conche::gui
