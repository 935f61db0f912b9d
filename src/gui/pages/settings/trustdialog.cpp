// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trustdialog.h"

#include "trustpanel.h"

#include "gui/look/measured.h"

#include <QVBoxLayout>

namespace conche::gui {

using namespace Qt::StringLiterals;

TrustDialog::TrustDialog(StackSession &session, const Services &services, QWidget *parent)
    : QDialog(parent)
{
    QString title = session.overview().stack ? session.overview().stack->title : QString();
    // "[*]" is where Qt puts its sign of changes.
    title.replace(u"[*]"_s, u"[*][*]"_s);
    //: %1 is the title of a stack
    setWindowTitle(title.isEmpty() ? tr("Trust this stack file?") : tr("Trust the stack file of %1?").arg(title));
    auto *panel = new TrustPanel(session, services, this);
    panel->setObjectName(u"trustPanel"_s);
    panel->setInDialog(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(panel);
    panel->setOverview(session.overview());
    connect(
        &session, &StackSession::overviewChanged, panel, [&session, panel] { panel->setOverview(session.overview()); });
    connect(panel, &TrustPanel::decided, this, &QDialog::accept);
    connect(panel, &TrustPanel::postponed, this, &QDialog::reject);
    resize(sizeOnScreen(*this, 720, 500));
}

} // namespace conche::gui
