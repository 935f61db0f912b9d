// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidencepane.h"

#include "gui/look/fonts.h"
#include "gui/look/icons.h"
#include "ui_overviewevidence.h"

#include <QAction>
#include <QEvent>
#include <QMenu>

namespace conche::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr double titleWidth = 440;

void showText(PlainLabel &label, const QString &text)
{
    label.setText(text);
    label.setVisible(!text.isEmpty());
}

/*! As high as its text, up to so many lines; more of it scrolls. */
void fitToText(CodeView &view, int mostLines)
{
    const QFontMetrics metrics(view.font());
    const int width = std::max(1, view.viewport()->width() / std::max(1, metrics.horizontalAdvance(u'm')));
    int lines = 0;
    for (const QString &line : view.toPlainText().split(u'\n'))
        lines += 1 + int(line.size()) / width;
    const int margins = 2 * (view.frameWidth() + scaled(view.font(), 8));
    view.setFixedHeight(std::clamp(lines, 2, mostLines) * metrics.lineSpacing() + margins);
}

} // namespace

EvidencePane::EvidencePane(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::OverviewEvidence>())
{
    m_ui->setupUi(this);
    setBackgroundRole(QPalette::Base);
    m_ui->titleLabel->setRole(PlainLabel::Role::Strong);
    m_ui->findingLabel->setRole(PlainLabel::Role::Text);
    for (PlainLabel *label :
        {m_ui->ruleLabel, m_ui->requestLabel, m_ui->answerLabel, m_ui->noteLabel, m_ui->quietedLabel})
        label->setRole(PlainLabel::Role::SmallSecondary);
    // A long word without a place to break must not make the page wider than the window.
    for (PlainLabel *label :
        {m_ui->titleLabel, m_ui->findingLabel, m_ui->ruleLabel, m_ui->noteLabel, m_ui->quietedLabel})
        label->setMinimumWidth(1);
    m_ui->historyLabel->setRole(PlainLabel::Role::Small);
    m_ui->historyLabel->setMinimumWidth(1);
    connect(m_ui->historyButton, &QPushButton::clicked, this, [this] { Q_EMIT historyWanted(m_evidence.metric); });
    applySizes();
    setEvidence({});
}

EvidencePane::~EvidencePane() = default;

void EvidencePane::setOffers(QMenu *alerts, QMenu *copy, QAction *copyCurl)
{
    m_ui->alertsButton->setMenu(alerts);
    m_ui->copyButton->setMenu(copy);
    m_ui->copyCurlButton->setText(copyCurl->text());
    m_ui->copyCurlButton->setIcon(copyCurl->icon());
    m_ui->copyCurlButton->setToolTip(copyCurl->shortcut().toString(QKeySequence::NativeText));
    connect(m_ui->copyCurlButton, &QPushButton::clicked, copyCurl, &QAction::trigger);
}

void EvidencePane::setNarrow(bool isNarrow)
{
    m_ui->paneLayout->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void EvidencePane::setEvidence(const models::EvidenceText &evidence)
{
    m_evidence = evidence;
    const bool isThere = !evidence.subject.isEmpty();
    for (QWidget *widget : {static_cast<QWidget *>(m_ui->verdictIcon), static_cast<QWidget *>(m_ui->alertsButton),
             static_cast<QWidget *>(m_ui->copyButton)})
        widget->setVisible(isThere);
    m_ui->verdictIcon->setVerdict(evidence.verdict);
    m_ui->titleLabel->setText(isThere ? QFontMetrics(m_ui->titleLabel->font())
                                            .elidedText(evidence.title, Qt::ElideRight, scaled(*this, titleWidth))
                                      : tr("Select a check to see why it is as it is."));
    // Escaped: a title is text, whatever it holds.
    m_ui->titleLabel->setToolTip(m_ui->titleLabel->text() == evidence.title || !isThere
            ? QString()
            : u"<qt>"_s + evidence.title.toHtmlEscaped() + u"</qt>"_s);
    showText(*m_ui->findingLabel, evidence.finding);
    showText(*m_ui->quietedLabel, evidence.quieted);
    //: %1 is the rule that a verdict follows from
    showText(*m_ui->ruleLabel, evidence.rule.isEmpty() ? QString() : tr("Rule: %1").arg(evidence.rule));
    showText(*m_ui->noteLabel, evidence.note);
    m_ui->historyPanel->setVisible(!evidence.metric.isEmpty());
    m_ui->historyLabel->setText(evidence.history);
    m_ui->historyCurve->setValues(evidence.curve);
    m_ui->historyCurve->setVisible(!evidence.curve.isEmpty());
    m_ui->historyCurve->setAccessibleName(evidence.history);
    showFacts();
    showRequests();
}

void EvidencePane::showFacts()
{
    // Rows are kept and told anew: a refresh must not take a selection of text away.
    while (m_facts.size() < m_evidence.facts.size()) {
        auto *name = new PlainLabel(this);
        auto *value = new PlainLabel(this);
        name->setRole(PlainLabel::Role::SmallSecondary);
        value->setRole(PlainLabel::Role::Small);
        value->setWordWrap(true);
        value->setMinimumWidth(1);
        name->setBuddy(value);
        const int row = int(m_facts.size());
        m_ui->factsLayout->addWidget(name, row, 0, Qt::AlignTop);
        m_ui->factsLayout->addWidget(value, row, 1, Qt::AlignTop);
        m_facts.emplace_back(name, value);
    }
    for (qsizetype i = 0; i < m_facts.size(); ++i) {
        const auto &[name, value] = m_facts[i];
        const bool isThere = i < m_evidence.facts.size();
        name->setVisible(isThere);
        value->setVisible(isThere);
        if (!isThere)
            continue;
        QString title = m_evidence.facts[i].name.simplified();
        if (!title.isEmpty())
            title[0] = title[0].toUpper();
        name->setText(QFontMetrics(name->font()).elidedText(title, Qt::ElideRight, scaled(*this, 180)));
        const models::EvidenceFact &fact = m_evidence.facts[i];
        value->setAccessibleName(u"%1: %2"_s.arg(title, fact.exact.isEmpty() ? fact.value : fact.exact));
        value->setToolTip(plainToolTip(fact.exact));
        if (value->text() != fact.value)
            value->setText(fact.value);
    }
}

void EvidencePane::showRequests()
{
    const auto count = int(m_evidence.asked.size());
    m_ui->requestPanel->setVisible(count > 0 || !m_evidence.answered.isEmpty());
    //: %1 is a count, 2 at least
    m_ui->requestLabel->setText(count > 1 ? tr("%1 requests").arg(count) : tr("Request"));
    m_ui->requestView->setText(m_evidence.asked.join(u"\n\n"_s));
    m_ui->requestView->setVisible(count > 0);
    m_ui->copyCurlButton->setVisible(count > 0);
    m_ui->requestLabel->setVisible(count > 0);
    m_ui->answerView->setText(m_evidence.answered);
    m_ui->answerView->setVisible(!m_evidence.answered.isEmpty());
    m_ui->answerLabel->setVisible(!m_evidence.answered.isEmpty());
    fitRequests();
}

void EvidencePane::fitRequests()
{
    constexpr int mostRequestLines = 7;
    constexpr int mostAnswerLines = 5;
    fitToText(*m_ui->requestView, mostRequestLines);
    fitToText(*m_ui->answerView, mostAnswerLines);
}

void EvidencePane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitRequests();
}

void EvidencePane::applySizes()
{
    m_ui->paneLayout->setContentsMargins(scaled(*this, 16), scaled(*this, 6), scaled(*this, 16), scaled(*this, 12));
    m_ui->paneLayout->setSpacing(scaled(*this, 24));
    m_ui->factsColumn->setSpacing(scaled(*this, 4));
    m_ui->requestLayout->setSpacing(scaled(*this, 4));
    m_ui->titleLayout->setSpacing(scaled(*this, 6));
    m_ui->factsLayout->setColumnMinimumWidth(0, scaled(*this, 76));
    m_ui->factsLayout->setHorizontalSpacing(scaled(*this, 16));
    m_ui->factsLayout->setVerticalSpacing(scaled(*this, 4));
}

void EvidencePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    const bool isText = event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange;
    if (isText && m_ui) {
        applySizes();
        // Titles and names are cut to the room that they get.
        setEvidence(m_evidence);
    }
}

} // namespace conche::gui
