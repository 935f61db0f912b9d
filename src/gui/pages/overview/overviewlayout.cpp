// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "overviewpage.h"
#include "tables.h"

#include "gui/look/fonts.h"
#include "gui/look/tokens.h"
#include "ui_overview.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QResizeEvent>

namespace conche::gui {

using models::CheckModel;
using models::LinkModel;
using models::SignModel;

namespace {

// In pixels of the design.
constexpr double narrowBelow = 900;
constexpr double sideWidth = 312;
constexpr double evidenceHeight = 176;
constexpr double rowHeight = 32;
constexpr double pageEdge = 16;
constexpr double sideInset = 6;
constexpr double shapeColumn = 36;
constexpr double sideShapeColumn = 30;
constexpr double stripColumn = 172;
constexpr double latencyColumn = 72;
constexpr double sinceColumn = 72;
constexpr double titleColumnLeast = 112;
constexpr double titleColumnMost = 220;
constexpr double cellPadding = 22;
constexpr double shortBelow = 420;
constexpr double withoutCauseBelow = 300;
constexpr int mostLines = 4;
constexpr int mostLinesOfShort = 2;

/*! As wide as the widest text of a column, within bounds; of many rows the first ones are looked at. */
int columnWidth(const QTableView &table, int column, const QFont &font, int least, int most)
{
    constexpr int looked = 100;
    const QFontMetrics metrics(font);
    int width = least;
    for (int row = 0; row < std::min(looked, table.model()->rowCount()) && width < most; ++row) {
        const QString text = table.model()->index(row, column).data().toString();
        width = std::max(width, metrics.horizontalAdvance(text) + scaled(table.font(), cellPadding));
    }
    return std::min(width, most);
}

void setColumn(QTableView &table, int column, int width)
{
    QHeaderView *header = table.horizontalHeader();
    header->setSectionResizeMode(column, QHeaderView::Fixed);
    const int whole = header->isHidden() ? width : std::max(width, header->sectionSizeHint(column));
    if (header->sectionSize(column) != whole)
        header->resizeSection(column, whole);
}

} // namespace

bool OverviewPage::isNarrow() const
{
    return width() < scaled(*this, narrowBelow);
}

void OverviewPage::applySizes()
{
    QLayout *headline = m_ui->headlinePanel->layout();
    headline->setContentsMargins(scaled(*this, 16), scaled(*this, 16), scaled(*this, 16), scaled(*this, 14));
    headline->setSpacing(scaled(*this, 3));
    m_ui->filterPanel->layout()->setContentsMargins(
        scaled(*this, 12), scaled(*this, 6), scaled(*this, 12), scaled(*this, 6));
    m_ui->emptyPage->layout()->setSpacing(scaled(*this, 12));
    m_ui->emptyPage->layout()->setContentsMargins(
        scaled(*this, 24), scaled(*this, 24), scaled(*this, 24), scaled(*this, 24));
    m_ui->sidePane->layout()->setContentsMargins(0, 0, 0, scaled(*this, 12));
    // Names and states of signs and links stand as far from the edges as the titles above them.
    const int inset = scaled(*this, sideInset);
    for (QLayout *section : {static_cast<QLayout *>(m_ui->signsLayout), static_cast<QLayout *>(m_ui->dueLayout),
             static_cast<QLayout *>(m_ui->linksLayout)}) {
        section->setContentsMargins(inset, scaled(*this, 14), inset, scaled(*this, 12));
        section->setSpacing(scaled(*this, 6));
    }
    for (QLabel *label : {static_cast<QLabel *>(m_ui->signsLabel), static_cast<QLabel *>(m_ui->dueLabel),
             static_cast<QLabel *>(m_ui->linksLabel)})
        label->setContentsMargins(scaled(*this, pageEdge) - inset, 0, scaled(*this, pageEdge) - inset, 0);
    m_ui->sideArea->setMinimumWidth(scaled(*this, 200));
}

/*! The sentence takes a few lines at most; the tooltip, and a screen reader, have all of it and its exact time. */
void OverviewPage::layOutHeadline()
{
    const bool isShort = height() < scaled(*this, shortBelow);
    const int rows = scaled(*this, isShort ? rowHeight : 3 * rowHeight);
    m_ui->checkTable->setMinimumHeight(rows + (isShort ? m_ui->checkTable->horizontalHeader()->height() : 0));
    m_ui->evidenceArea->setMinimumHeight(scaled(*this, isShort ? rowHeight : 80));
    m_ui->sideArea->setMinimumHeight(scaled(*this, isShort ? rowHeight : 80));
    PlainLabel &label = *m_ui->headlineLabel;
    label.setRole(isShort ? PlainLabel::Role::Strong : PlainLabel::Role::Title);
    const QFontMetrics metrics = label.fontMetrics();
    // Words that wrap leave some room at the end of each line.
    const int line = width() - scaled(*this, 40) - 8 * metrics.averageCharWidth();
    const QString shown
        = metrics.elidedText(m_headline, Qt::ElideRight, std::max(1, line) * (isShort ? mostLinesOfShort : mostLines));
    label.setText(shown);
    const QString whole = showCause(isShort, line) ? m_headline : QString(m_headline + u' ' + m_cause);
    QStringList more{shown == whole ? QString() : whole, m_headlineTime};
    more.removeAll(QString());
    label.setToolTip(plainToolTip(more.join(u'\n')));
    label.setAccessibleName(whole);
    label.setAccessibleDescription(
        m_headlineTime.isEmpty() ? m_headlineRole : QString(m_headlineRole + QStringLiteral(", ") + m_headlineTime));
}

/*! A short page has one line for it, or none where that leaves too little for the checks. Whether all of it is shown.
 */
bool OverviewPage::showCause(bool isShort, int line)
{
    PlainLabel &label = *m_ui->causeLabel;
    const QString shown
        = isShort ? label.fontMetrics().elidedText(m_cause, Qt::ElideRight, std::max(1, line)) : m_cause;
    const bool hasRoom = height() >= scaled(*this, withoutCauseBelow);
    label.setText(shown);
    label.setVisible(hasRoom && !shown.isEmpty());
    return m_cause.isEmpty() || (hasRoom && shown == m_cause);
}

void OverviewPage::layOut()
{
    const bool narrow = isNarrow();
    const bool hasSigns = m_signs->rowCount() > 0;
    const bool hasDue = m_due->rowCount() > 0;
    const bool hasLinks = m_links->rowCount() > 0;
    const bool hasSide = hasSigns || hasDue || hasLinks;
    m_ui->sideArea->setVisible(hasSide);
    m_ui->signsPanel->setVisible(hasSigns);
    m_ui->duePanel->setVisible(hasDue);
    m_ui->linksPanel->setVisible(hasLinks);
    m_ui->dueLine->setVisible(hasSigns && hasDue);
    m_ui->sideLine->setVisible((hasSigns || hasDue) && hasLinks);
    const Qt::Orientation wanted = narrow ? Qt::Vertical : Qt::Horizontal;
    if (m_ui->bodySplitter->orientation() != wanted || !m_isLaidOut) {
        m_ui->bodySplitter->setOrientation(wanted);
        const int side = scaled(*this, narrow ? evidenceHeight : sideWidth);
        const int whole = narrow ? height() : width();
        if (narrow || !m_ui->bodySplitter->restoreState(m_services.settings.state(QStringLiteral("overviewBody"))))
            m_ui->bodySplitter->setSizes({std::max(whole - side, side), side});
    }
    m_isLaidOut = true;
    layOutHeadline();
    splitChecks();
    layOutEvidence();
    layOutChecks();
    layOutSide();
}

void OverviewPage::layOutEvidence()
{
    m_ui->evidencePane->setNarrow(m_ui->evidenceArea->width() < scaled(*this, 560));
}

/*! As high as its rows, whether the filter shows all of them or not, with room for the evidence; where the user put
 * the splitter, it stays. */
void OverviewPage::splitChecks()
{
    if (!m_services.settings.state(QStringLiteral("overviewChecks")).isEmpty()) {
        if (!std::exchange(m_isSplit, true))
            m_ui->checksSplitter->restoreState(m_services.settings.state(QStringLiteral("overviewChecks")));
        return;
    }
    const int whole = m_ui->checksSplitter->height() - m_ui->checksSplitter->handleWidth();
    const int least = std::min(scaled(*this, evidenceHeight), whole / 2);
    const int rows = int(m_rows.size()) * m_ui->checkTable->verticalHeader()->defaultSectionSize()
        + m_ui->checkTable->horizontalHeader()->sizeHint().height()
        + (m_ui->filterPanel->isHidden() ? 0 : m_ui->filterPanel->sizeHint().height());
    const int table = std::clamp(rows, whole / 3, std::max(whole / 3, whole - least));
    m_ui->checksSplitter->setSizes({table, whole - table});
}

void OverviewPage::layOutChecks()
{
    QTableView &table = *m_ui->checkTable;
    QHeaderView *header = table.horizontalHeader();
    const bool narrow = isNarrow();
    // What a short window shows is what was found.
    header->setSectionHidden(CheckModel::LatencyColumn, narrow);
    header->setSectionHidden(CheckModel::SinceColumn, narrow);
    header->setSectionHidden(CheckModel::StripColumn, width() < scaled(*this, narrowBelow * 2 / 3));
    header->setSectionResizeMode(CheckModel::FoundColumn, QHeaderView::Stretch);
    setColumn(table, CheckModel::VerdictColumn, scaled(*this, shapeColumn));
    setColumn(table, CheckModel::TitleColumn,
        columnWidth(table, CheckModel::TitleColumn, strongFont(table.font()), scaled(*this, titleColumnLeast),
            scaled(*this, titleColumnMost)));
    setColumn(table, CheckModel::StripColumn, scaled(*this, stripColumn));
    setColumn(table, CheckModel::LatencyColumn, scaled(*this, latencyColumn));
    setColumn(table, CheckModel::SinceColumn, scaled(*this, sinceColumn));
}

void OverviewPage::layOutSide()
{
    for (TableView *table : {m_ui->signTable, m_ui->dueTable, m_ui->linkTable})
        layOutSideTable(*table);
}

/*! Titles take what the states leave, in several lines where they must. */
void OverviewPage::layOutSideTable(TableView &table)
{
    const int whole = table.viewport()->width();
    const int shape = scaled(*this, sideShapeColumn);
    const int state = columnWidth(table, SignModel::StateColumn, table.font(), 1, std::max(1, whole / 2));
    setColumn(table, SignModel::VerdictColumn, shape);
    setColumn(table, SignModel::StateColumn, state);
    setColumn(table, SignModel::TitleColumn, std::max(1, whole - shape - state));
    fitToRows(table);
    static_assert(int(SignModel::StateColumn) == int(LinkModel::TargetColumn));
    static_assert(int(SignModel::StateColumn) == int(models::DueModel::StateColumn));
}

void OverviewPage::paintEvent(QPaintEvent *)
{
    // A hairline below the sentence; the panel stands on the page and paints nothing itself.
    if (!m_ui->headlinePanel->isVisible())
        return;
    QPainter painter(this);
    const QRect panel = m_ui->headlinePanel->geometry();
    painter.fillRect(panel.left(), panel.bottom(), panel.width(), 1, tokensOf(palette()).line);
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    layOut();
}

void OverviewPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    const bool isText = event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange;
    if (isText && m_ui && m_ui->checkTable) {
        applySizes();
        layOut();
    }
}

} // namespace conche::gui
