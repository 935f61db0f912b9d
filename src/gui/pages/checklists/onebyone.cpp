// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "onebyone.h"

#include "gui/look/fonts.h"
#include "gui/look/icons.h"
#include "gui/look/measured.h"
#include "ui_onebyone.h"

#include <QKeyEvent>

namespace conche::gui {

using checklists::ItemState;
using models::RunItemRow;

namespace {

constexpr double widest = 760;

/*! Text that is there or takes no room. */
void tell(PlainLabel &label, const QString &text)
{
    label.setText(text);
    label.setVisible(!text.isEmpty());
}

} // namespace

OneByOne::OneByOne(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::OneByOne>())
{
    m_ui->setupUi(this);
    setFocusPolicy(Qt::StrongFocus);
    m_ui->positionLabel->setRole(PlainLabel::Role::SmallStrong);
    m_ui->itemLabel->setRole(PlainLabel::Role::Title);
    m_ui->helpLabel->setRole(PlainLabel::Role::Secondary);
    m_ui->beforeLabel->setRole(PlainLabel::Role::SmallSecondary);
    m_ui->whoLabel->setRole(PlainLabel::Role::SmallSecondary);
    for (PlainLabel *label : {m_ui->itemLabel, m_ui->helpLabel, m_ui->foundLabel, m_ui->beforeLabel, m_ui->whoLabel})
        label->setMinimumWidth(1);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    m_ui->backButton->setIcon(icon(isMirrored ? QStringLiteral("arrow-right") : QStringLiteral("arrow-left")));
    m_ui->nextButton->setIcon(icon(isMirrored ? QStringLiteral("arrow-left") : QStringLiteral("arrow-right")));
    connect(m_ui->backButton, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_ui->nextButton, &QPushButton::clicked, this, [this] { step(1); });
    keepFormMeasured(*this);
    keepColumn(*m_ui->column, 20, 24, widest);
    m_ui->itemPane->layout()->setContentsMargins({});
}

OneByOne::~OneByOne() = default;

void OneByOne::setModel(models::RunItemModel &model)
{
    m_model = &model;
    connect(m_model, &QAbstractItemModel::dataChanged, this, &OneByOne::showItem);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &OneByOne::showItem);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &OneByOne::showItem);
}

ItemPane &OneByOne::pane()
{
    return *m_ui->itemPane;
}

void OneByOne::setCurrentItem(const QString &id)
{
    if (m_item == id)
        return;
    m_item = id;
    showItem();
    Q_EMIT currentItemChanged();
}

void OneByOne::step(int by)
{
    const int row = m_model->rowOf(m_item) + by;
    if (row >= 0 && row < m_model->rowCount())
        setCurrentItem(m_model->rows().at(row).id);
}

void OneByOne::goOn()
{
    const int from = m_model->rowOf(m_item);
    const int count = m_model->rowCount();
    for (int by = 1; by < count; ++by) {
        const RunItemRow &row = m_model->rows().at((from + by) % count);
        if (row.state == ItemState::Open) {
            setCurrentItem(row.id);
            return;
        }
    }
}

void OneByOne::showItem()
{
    int at = m_model ? m_model->rowOf(m_item) : -1;
    if (at < 0 && m_model && m_model->rowCount() > 0) {
        at = 0;
        m_item = m_model->rows().first().id;
        Q_EMIT currentItemChanged();
    }
    m_ui->column->setVisible(at >= 0);
    if (at < 0)
        return;
    const RunItemRow &row = m_model->rows().at(at);
    //: Which item of a checklist is shown: %1 and %2 are numbers, %3 is the part of the list
    const QString position = tr("Item %1 of %2").arg(at + 1).arg(m_model->rowCount());
    m_ui->positionLabel->setText(position);
    m_ui->stateBox->setState(row.state);
    m_ui->itemLabel->setText(row.title);
    tell(*m_ui->helpLabel, row.help);
    m_ui->verdictIcon->setVisible(row.verdict.has_value());
    m_ui->verdictIcon->setVerdict(row.verdict.value_or(Verdict::Unknown));
    tell(*m_ui->foundLabel, row.found);
    tell(*m_ui->beforeLabel, row.before);
    const QString who = row.note.isEmpty() ? row.who : QStringLiteral("%1 · %2").arg(row.who, row.note);
    tell(*m_ui->whoLabel, row.who.isEmpty() ? row.measured : who);
    m_ui->backButton->setEnabled(at > 0);
    m_ui->nextButton->setEnabled(at + 1 < m_model->rowCount());
    // Who cannot see it hears what is shown.
    setAccessibleName(position);
    setAccessibleDescription(row.spoken);
    fitPane();
}

void OneByOne::fitPane()
{
    m_ui->itemPane->fitTo(m_ui->itemPane->width());
}

void OneByOne::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitPane();
}

void OneByOne::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Right:
        step(forward);
        return;
    case Qt::Key_Left:
        step(-forward);
        return;
    case Qt::Key_Down:
        step(1);
        return;
    case Qt::Key_Up:
        step(-1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_ui->itemPane->focusFirst();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace conche::gui
