// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace conche::gui {

/*! What is copied out of a terminal or a file brings the end of its line along, which no secret has. */
[[nodiscard]] inline QString withoutLineEnd(QString text)
{
    while (text.endsWith(QChar(u'\n')) || text.endsWith(QChar(u'\r')))
        text.chop(1);
    return text;
}

} // namespace conche::gui
