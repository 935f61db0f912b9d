// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verdictpill.h"

#include "accessible.h"
#include "plainlabel.h"
#include "verdicticon.h"

#include "gui/look/fonts.h"
#include "gui/look/measured.h"

#include <QHBoxLayout>

namespace conche::gui {

VerdictPill::VerdictPill(QWidget *parent)
    : QWidget(parent)
    , m_icon(new VerdictIcon(this))
    , m_word(new PlainLabel(this))
{
    describeWidgets();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    keepMeasured(*this, [this, layout] { layout->setSpacing(scaled(*this, 6)); });
    layout->addWidget(m_icon);
    layout->addWidget(m_word);
    m_word->setRole(PlainLabel::Role::Strong);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setState(Verdict::Unknown);
}

void VerdictPill::setState(Verdict verdict, const QString &words)
{
    m_icon->setVerdict(verdict);
    m_word->setVerdict(verdict);
    m_word->setText(words.isEmpty() ? verdictWord(verdict) : words);
    setAccessibleName(m_word->text());
}

QString VerdictPill::text() const
{
    return m_word->text();
}

} // namespace conche::gui
