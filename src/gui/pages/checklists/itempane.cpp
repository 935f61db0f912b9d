// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itempane.h"

#include "runitemdelegate.h"

#include "gui/copytext.h"
#include "gui/look/fonts.h"
#include "gui/look/icons.h"
#include "gui/look/measured.h"
#include "gui/look/style.h"
#include "gui/look/tokens.h"
#include "ui_itempane.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QKeyEvent>
#include <QPainter>

namespace conche::gui {

using namespace Qt::StringLiterals;
using checklists::ItemState;
using models::FactModel;

namespace {

constexpr int factRow = 28;
constexpr int mostFacts = 8;

/*! The box of an item's state on the button that brings it there. */
class BoxEngine final : public QIconEngine
{
public:
    explicit BoxEngine(ItemState state)
        : m_state(state)
    {
    }
    void paint(QPainter *painter, const QRect &place, QIcon::Mode, QIcon::State) override
    {
        paintItemBox(*painter, m_state, place, tokensOf(QGuiApplication::palette()));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, picture.rect(), mode, state);
        return picture;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new BoxEngine(m_state); }

private:
    ItemState m_state;
};

} // namespace

ItemPane::ItemPane(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ItemPane>())
{
    m_ui->setupUi(this);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_ui->factTable->showModel(m_facts, FactModel::NameColumn);
    m_ui->factTable->setRowHeight(factRow);
    m_ui->factTable->setMostRows(mostFacts);
    m_ui->factTable->setSelectionMode(QAbstractItemView::NoSelection);
    m_ui->guideLabel->setRole(PlainLabel::Role::SmallSecondary);
    m_ui->commandLabel->setRole(PlainLabel::Role::Secondary);
    m_ui->failedLabel->setRole(PlainLabel::Role::SmallSecondary);
    m_ui->failedLabel->setMinimumWidth(1);
    m_ui->doneButton->setIcon(icon(u"check"_s));
    makePrimary(*m_ui->doneButton);
    m_ui->notApplicableButton->setIcon(QIcon(new BoxEngine(ItemState::NotApplicable)));
    m_ui->failedButton->setIcon(QIcon(new BoxEngine(ItemState::Failed)));
    m_ui->copyCommandButton->setIcon(icon(u"copy"_s));
    m_ui->openLinkButton->setIcon(icon(u"link"_s));
    // Shown only: the keys belong to the list, so that they do nothing while somebody writes.
    m_ui->doneButton->setProperty("keyHint", QKeySequence(Qt::Key_Space).toString(QKeySequence::NativeText));
    m_ui->notApplicableButton->setProperty("keyHint", QKeySequence(Qt::Key_N).toString(QKeySequence::NativeText));
    m_ui->failedButton->setProperty("keyHint", QKeySequence(Qt::Key_F).toString(QKeySequence::NativeText));
    keepMeasured(*this, [this] {
        m_ui->commandLabel->setFont(codeFont(font()));
        m_ui->paneLayout->setSpacing(scaled(*this, 10));
        for (QLayout *line : {static_cast<QLayout *>(m_ui->commandLayout), static_cast<QLayout *>(m_ui->askLayout),
                 static_cast<QLayout *>(m_ui->failedLayout), static_cast<QLayout *>(m_ui->actLayout),
                 static_cast<QLayout *>(m_ui->buttonLayout)})
            line->setSpacing(scaled(*this, 8));
        m_ui->noteEdit->setMinimumWidth(scaled(*this, 120));
    });
    connectParts();
    showParts();
}

ItemPane::~ItemPane() = default;

void ItemPane::connectParts()
{
    const auto say = [this](QPushButton *button, ItemState state) {
        connect(button, &QPushButton::clicked, this, [this, state] { Q_EMIT answered(m_item.id, state); });
    };
    say(m_ui->doneButton, ItemState::Done);
    say(m_ui->notApplicableButton, ItemState::NotApplicable);
    say(m_ui->failedButton, ItemState::Failed);
    say(m_ui->reopenButton, ItemState::Open);
    connect(m_ui->tickAgainButton, &QPushButton::clicked, this, [this] { Q_EMIT tickAgainWanted(m_item.id); });
    connect(m_ui->noteEdit, &QLineEdit::textEdited, this,
        [this](const QString &text) { Q_EMIT noteEdited(m_item.id, text); });
    connect(m_ui->noteEdit, &QLineEdit::returnPressed, this, [this] {
        if (m_item.state == ItemState::Open)
            m_ui->doneButton->setFocus();
        else
            Q_EMIT noteGiven(m_item.id, note());
    });
    connect(m_ui->copyCommandButton, &QPushButton::clicked, this,
        [this] { copyText(m_item.command, *m_ui->copyCommandButton); });
    connect(m_ui->openLinkButton, &QPushButton::clicked, this, [this] { Q_EMIT linkWanted(m_item.link); });
    connect(m_ui->journalButton, &QPushButton::clicked, this, [this] { Q_EMIT journalWanted(m_item.id); });
}

void ItemPane::setItem(const models::RunItemRow &row, const QString &draft)
{
    const bool isOther = m_item.id != row.id;
    m_item = row;
    m_facts.setRows(models::factRows(row.facts));
    const QString note = draft.isNull() ? row.note : draft;
    // What is being typed is not taken away by what comes in meanwhile.
    if (isOther || (!m_ui->noteEdit->hasFocus() && m_ui->noteEdit->text() != note))
        m_ui->noteEdit->setText(note);
    showParts();
}

void ItemPane::setAsked(const QMap<QString, AskedEvidence> &asked)
{
    if (std::exchange(m_asked, asked) != asked)
        showParts();
}

void ItemPane::addRequest()
{
    const Request request{new QWidget(this), new QPushButton(this), new PlainLabel(this)};
    const qsizetype index = m_requests.size();
    request.button->setAutoDefault(false);
    request.button->setIcon(icon(u"refresh"_s));
    request.label->setRole(PlainLabel::Role::SmallSecondary);
    request.label->setWordWrap(true);
    request.label->setMinimumWidth(1);
    auto *line = new QHBoxLayout(request.row);
    line->setContentsMargins({});
    line->addWidget(request.button);
    line->addWidget(request.label, 1);
    keepMeasured(*request.row, [line, row = request.row] { line->setSpacing(scaled(*row, 8)); });
    m_ui->askLayout->addWidget(request.row);
    setTabOrder(index == 0 ? static_cast<QWidget *>(m_ui->factTable) : m_requests.last().button, request.button);
    connect(request.button, &QPushButton::clicked, this,
        [this, index] { Q_EMIT askWanted(m_item.id, m_item.requests.at(index)); });
    m_requests << request;
}

/*! Each thing that can be asked for has a button of its own: one that takes half an hour is in no other's way. */
void ItemPane::showRequests()
{
    while (m_requests.size() < m_item.requests.size())
        addRequest();
    for (qsizetype i = 0; i < m_requests.size(); ++i) {
        const Request &shown = m_requests.at(i);
        shown.row->setVisible(i < m_item.requests.size());
        if (i >= m_item.requests.size())
            continue;
        const QString reference = m_item.requests.at(i).text();
        const AskedEvidence asked = m_asked.value(reference);
        shown.button->setObjectName(u"askButton-"_s + reference);
        shown.label->setObjectName(u"askedLabel-"_s + reference);
        shown.button->setText(models::requestWords(m_item.requests.at(i)));
        shown.button->setEnabled(!asked.isRunning);
        // Why nothing was found stays until it is asked again.
        shown.label->setText(asked.isRunning || asked.sentence.isEmpty()
                ? asked.sentence
                //: After evidence was asked for; %1 is why there is none
                : tr("Nothing was found: %1").arg(asked.sentence));
        shown.button->setAccessibleDescription(shown.label->text());
    }
    m_ui->askRow->setVisible(!m_item.requests.isEmpty() && !m_item.isLocked);
}

void ItemPane::showParts()
{
    const bool isOpen = m_item.state == ItemState::Open;
    const bool isWritable = !m_item.isLocked;
    m_ui->guideLabel->setText(m_item.guide);
    m_ui->guideLabel->setVisible(!m_item.guide.isEmpty());
    m_ui->factTable->setVisible(!m_item.facts.isEmpty());
    m_ui->commandLabel->setText(m_item.command.simplified());
    m_ui->commandLabel->setVisible(!m_item.command.isEmpty());
    m_ui->copyCommandButton->setVisible(!m_item.command.isEmpty());
    m_ui->openLinkButton->setVisible(m_item.link.isValid() && !m_item.link.isEmpty());
    m_ui->commandRow->setVisible(!m_item.command.isEmpty() || !m_ui->openLinkButton->isHidden());
    m_ui->failedRow->setVisible(m_item.state == ItemState::Failed);
    showRequests();
    for (QWidget *button : {m_ui->doneButton, m_ui->notApplicableButton, m_ui->failedButton})
        button->setVisible(isOpen);
    m_ui->tickAgainButton->setVisible(!isOpen && m_item.isOtherwise);
    m_ui->reopenButton->setVisible(!isOpen);
    m_ui->actRow->setVisible(isWritable);
    m_ui->noteEdit->setPlaceholderText(isOpen ? tr("Note, kept with the tick") : tr("Note; Enter keeps it"));
}

void ItemPane::fitTo(int width)
{
    const QMargins margins = layout()->contentsMargins();
    const int room = width - margins.left() - margins.right();
    int buttons = 0;
    for (int i = 0; i < m_ui->buttonLayout->count(); ++i) {
        const QWidget *button = m_ui->buttonLayout->itemAt(i)->widget();
        buttons += button->isHidden() ? 0 : button->sizeHint().width() + m_ui->buttonLayout->spacing();
    }
    const bool isNarrow = buttons + scaled(*this, 160) > room;
    m_ui->actLayout->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_ui->buttonLayout->setDirection(buttons > room ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QString ItemPane::note() const
{
    return m_ui->noteEdit->text().simplified();
}

void ItemPane::focusFirst()
{
    if (!m_ui->actRow->isHidden())
        (m_item.state == ItemState::Open ? static_cast<QWidget *>(m_ui->doneButton) : m_ui->reopenButton)->setFocus();
    else if (!m_ui->copyCommandButton->isHidden())
        m_ui->copyCommandButton->setFocus();
}

void ItemPane::focusNote()
{
    m_ui->noteEdit->setFocus();
}

void ItemPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace conche::gui
