// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "copytext.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QToolTip>
#include <QWidget>

namespace conche::gui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Gui)
};

} // namespace

void copyText(const QString &text, QWidget &from)
{
    QGuiApplication::clipboard()->setText(text);
    tellCopied(from);
}

void tellCopied(QWidget &from)
{
    //: Shown for a moment: a text is on the clipboard now
    QToolTip::showText(from.mapToGlobal(from.rect().center()), Words::tr("Copied"), &from);
}

} // namespace conche::gui
