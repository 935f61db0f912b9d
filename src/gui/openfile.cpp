// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openfile.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QUrl>

namespace conche::gui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Gui)
};

} // namespace

QString openFile(const QString &path)
{
    if (QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        return {};
    //: %1 is a path
    return Words::tr("No program that opens %1 was found; open it in an editor.").arg(path);
}

} // namespace conche::gui
