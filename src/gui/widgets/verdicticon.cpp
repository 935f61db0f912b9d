// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verdicticon.h"

#include "accessible.h"

#include "gui/look/fonts.h"
#include "gui/look/icons.h"
#include "gui/look/tokens.h"

#include <QCoreApplication>

namespace conche::gui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Gui)
};

} // namespace

QString verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ok:
        //: A verdict
        return Words::tr("Ok");
    case Verdict::Warning:
        //: A verdict
        return Words::tr("Warning");
    case Verdict::Critical:
        //: A verdict
        return Words::tr("Critical");
    case Verdict::Unknown:
        break;
    }
    //: A verdict
    return Words::tr("Unknown");
}

VerdictIcon::VerdictIcon(QWidget *parent)
    : QWidget(parent)
{
    describeWidgets();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setVerdict(Verdict::Unknown);
}

void VerdictIcon::setVerdict(Verdict verdict)
{
    m_verdict = verdict;
    setAccessibleName(verdictWord(verdict));
    update();
}

QSize VerdictIcon::sizeHint() const
{
    const int side = scaled(*this, 14);
    return {side, side};
}

void VerdictIcon::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const double side = std::min({width(), height(), sizeHint().width()});
    QRectF place(0, 0, side, side);
    place.moveCenter(QRectF(rect()).center());
    paintVerdict(painter, m_verdict, place, tokensOf(palette()).of(m_verdict));
}

} // namespace conche::gui
