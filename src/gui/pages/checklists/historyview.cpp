// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyview.h"

#include "latenesschart.h"

#include "gui/look/fonts.h"
#include "gui/look/measured.h"
#include "ui_listhistory.h"

#include <QHeaderView>

namespace conche::gui {

using namespace std::chrono_literals;
using models::FoundEntryModel;
using models::RunHistoryModel;

namespace {

constexpr std::chrono::milliseconds typingPause{40ms};

// In pixels of the design.
constexpr double chartHeight = 176;
constexpr double chartFrom = 560;
constexpr double heatFrom = 300;

} // namespace

HistoryView::HistoryView(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ListHistory>())
{
    m_ui->setupUi(this);
    m_ui->periodTable->setModel(&m_periods);
    m_ui->periodTable->setNameColumn(RunHistoryModel::PeriodColumn);
    m_ui->periodTable->setColumns({36, 240, 140, 100, 0});
    m_ui->foundTable->setModel(&m_found);
    m_ui->foundTable->setNameColumn(FoundEntryModel::TitleColumn);
    m_ui->foundTable->setColumns({130, 190, 190, 100, 90, 0});
    // The whole past is shown as it is.
    m_ui->latenessChart->setHistoryShown(false);
    m_ui->foundLabel->setRole(PlainLabel::Role::SmallSecondary);
    m_ui->emptyLabel->setRole(PlainLabel::Role::Secondary);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &HistoryView::search);
    connect(m_ui->searchEdit, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_ui->heatPanel, &HeatPanel::opened, this, &HistoryView::opened);
    connect(m_ui->periodTable, &QTableView::activated, this,
        [this](const QModelIndex &index) { Q_EMIT opened(m_periods.rows().at(index.row()).id); });
    connect(m_ui->foundTable, &QTableView::activated, this, [this](const QModelIndex &index) {
        const models::FoundRow &row = m_found.rows().at(index.row());
        Q_EMIT entryOpened(row.run, row.item);
    });
    keepFormMeasured(*this);
    fitChart();
}

HistoryView::~HistoryView() = default;

void HistoryView::setHistory(const checklists::Checklist &list, const checklists::ListHistory &history,
    const QList<models::PeriodRow> &periods, const models::TimeText &time)
{
    m_periods.setRows(periods);
    m_ui->heatPanel->setHistory(list.kind, history, periods);
    m_hasHeat = list.recurrence.has_value() && !periods.isEmpty();
    m_ui->emptyLabel->setVisible(periods.isEmpty());
    m_ui->periodTable->setVisible(!periods.isEmpty());
    const bool isOther = std::exchange(m_list, list.id) != list.id;
    m_isJudged = showLateness(*m_ui->latenessChart, history, time, isOther);
    fitChart();
}

/*! In a low window the table says it alone. */
void HistoryView::fitChart()
{
    // While another view is shown, it keeps no window from being small.
    m_ui->latenessChart->setMinimumSize(1, 1);
    m_ui->latenessChart->setMaximumHeight(scaled(*this, chartHeight));
    m_ui->latenessChart->setContentsMargins(scaled(*this, 20), 0, scaled(*this, 20), 0);
    m_ui->latenessChart->setVisible(m_isJudged && height() >= scaled(*this, chartFrom));
    m_ui->heatPanel->setVisible(m_hasHeat && height() >= scaled(*this, heatFrom));
}

void HistoryView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitChart();
}

void HistoryView::search()
{
    const QString typed = m_ui->searchEdit->text().simplified();
    if (!typed.isEmpty()) {
        Q_EMIT searchWanted(typed);
        return;
    }
    m_ui->foundLabel->clear();
    m_ui->pastStack->setCurrentWidget(m_ui->periodsPage);
}

void HistoryView::setFound(
    const QString &typed, const Result<QList<checklists::FoundEntry>> &found, const QTimeZone &zone)
{
    // Something else was typed meanwhile.
    if (typed != m_ui->searchEdit->text().simplified())
        return;
    m_found.setRows(found ? models::foundRows(*found, zone) : QList<models::FoundRow>());
    m_ui->foundLabel->setText(!found  ? found.error().message
            : m_found.rowCount() == 0 ? tr("Nothing matches")
                                      //: What a search found in checklists
                                      : tr("%n found", nullptr, m_found.rowCount()));
    m_ui->pastStack->setCurrentWidget(m_ui->foundPage);
}

void HistoryView::focusSearch()
{
    m_ui->searchEdit->setFocus();
    m_ui->searchEdit->selectAll();
}

} // namespace conche::gui
