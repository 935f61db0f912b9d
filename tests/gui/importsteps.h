// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/dialogs/importdialog.h"

#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTest>

namespace conche::tests {

/*! How far an import has come. */
enum class ImportStep { Begun, Read, Asked, Tested };

/*! Takes the dialog through the import of a compose file that needs answers, as far as it is wanted. */
inline void importUpTo(gui::ImportDialog &dialog, ImportStep wanted, const QString &composeFile)
{
    using namespace Qt::StringLiterals;
    const auto waitFor = [](const auto &condition, const char *what) {
        if (!QTest::qWaitFor(condition, 60'000))
            qFatal("%s never came", what);
    };
    if (wanted == ImportStep::Begun)
        return;
    dialog.readFrom(composeFile);
    auto *next = dialog.findChild<QPushButton *>(u"nextButton"_s);
    auto *steps = dialog.findChild<QStackedWidget *>(u"stepsStack"_s);
    waitFor([next] { return next->isEnabled(); }, "the compose file");
    if (wanted == ImportStep::Read)
        return;
    next->click();
    waitFor([steps] { return steps->currentIndex() == 1; }, "the answers");
    if (wanted == ImportStep::Asked)
        return;
    const auto edits = dialog.findChildren<QLineEdit *>();
    for (QLineEdit *edit : edits) {
        if (edit->text().isEmpty() && edit->isVisibleTo(&dialog))
            edit->setText(edit->objectName() == "artifactsEdit"_L1 ? u"/tmp"_s : u"x"_s);
    }
    waitFor([next] { return next->isEnabled(); }, "answers that suffice");
    next->click();
    waitFor([&] { return steps->currentIndex() == 2 && next->isEnabled(); }, "the test");
}

} // namespace conche::tests
