// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coverageview.h"

#include "gui/look/fonts.h"
#include "gui/look/icons.h"
#include "gui/look/measured.h"
#include "gui/look/paint.h"
#include "gui/look/tokens.h"
#include "gui/widgets/tabledelegate.h"
#include "ui_coverage.h"

#include <QHeaderView>

#include <algorithm>

namespace conche::gui {

using namespace Qt::StringLiterals;
using models::CoverageModel;

namespace {

// Of the design, in pixels at 100 %.
constexpr int monthWidth = 92;
constexpr int wholeWidth = 76;
constexpr int cellInset = 2;

/*! A square for each hour, the fuller the darker; what is wholly missing is hollow. */
class ShareDelegate final : public TableDelegate
{
public:
    using TableDelegate::TableDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        TableDelegate::paint(painter, option, index);
        const QVariant share = index.data(CoverageModel::ShareRole);
        if (!share.isValid())
            return;
        const Tokens &tokens = tokensOf(option.palette);
        const int inset = scaled(option.font, cellInset);
        const QRectF place = QRectF(option.rect).adjusted(inset, inset, -inset, -inset - 1);
        const double seen = share.toDouble();
        const bool isNone = seen <= 0;
        paintPanel(*painter, place, scaled(option.font, 2),
            isNone ? QColor() : mixed(tokens.surface, tokens.accent, 0.12 + 0.78 * seen),
            isNone ? tokens.lineStrong : QColor());
    }
};

} // namespace

CoverageView::CoverageView(StackSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_ui(std::make_unique<Ui::CoverageForm>())
    , m_months(new CoverageModel(this))
{
    m_ui->setupUi(this);
    m_ui->nothingLabel->setRole(PlainLabel::Role::Title);
    m_ui->nothingDetailsLabel->setRole(PlainLabel::Role::Secondary);
    m_ui->legendLabel->setRole(PlainLabel::Role::SmallTertiary);
    m_ui->readButton->setIcon(icon(u"refresh"_s));
    m_ui->calendarTable->setModel(m_months);
    m_ui->calendarTable->setItemDelegate(new ShareDelegate(m_ui->calendarTable));
    m_ui->calendarTable->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_ui->calendarTable->horizontalHeader()->setSectionsClickable(false);
    m_ui->measurementCombo->setProperty("showsData", true);
    connect(m_ui->measurementCombo, &QComboBox::currentIndexChanged, this, &CoverageView::showCalendar);
    connect(m_ui->readButton, &QPushButton::clicked, this, &CoverageView::read);
    connect(m_ui->nothingButton, &QPushButton::clicked, this, &CoverageView::read);
    keepMeasured(*this, [this] { applySizes(); });
    showCalendar();
}

CoverageView::~CoverageView() = default;

void CoverageView::applySizes()
{
    const int edge = scaled(*this, 20);
    m_ui->toolLayout->setContentsMargins(edge, scaled(*this, 9), edge, scaled(*this, 9));
    m_ui->toolLayout->setSpacing(scaled(*this, 8));
    m_ui->calendarLayout->setContentsMargins(scaled(*this, 10), 0, edge, scaled(*this, 8));
    m_ui->nothingLayout->setContentsMargins(edge, edge, edge, edge);
    m_ui->nothingLayout->setSpacing(scaled(*this, 12));
    QHeaderView *header = m_ui->calendarTable->horizontalHeader();
    header->setMinimumSectionSize(scaled(*this, 16));
    header->setSectionResizeMode(QHeaderView::Stretch);
    for (const auto &[column, width] : {std::pair(int(CoverageModel::MonthColumn), monthWidth),
             std::pair(int(CoverageModel::WholeColumn), wholeWidth)}) {
        header->setSectionResizeMode(column, QHeaderView::Fixed);
        header->resizeSection(column, std::max(scaled(*this, width), header->sectionSizeHint(column)));
    }
}

void CoverageView::setOverview(const models::Overview &overview, const models::TimeText &)
{
    m_isOnlyAsked = overview.isOnlyAsked;
    const QString stack = overview.stack ? overview.stack->name : QString();
    if (std::exchange(m_stack, stack) == stack)
        return;
    m_request.reset();
    m_coverages.clear();
    m_trouble.reset();
    showCalendar();
}

void CoverageView::look()
{
    if (m_coverages.isEmpty() && !m_request && !m_trouble && !m_isOnlyAsked)
        read();
}

void CoverageView::read()
{
    m_trouble.reset();
    m_request = std::make_unique<QObject>();
    m_session.readCoverage(m_request.get(), [this](const StackSession::Coverages &found) {
        // We are called by what the request owns.
        m_request.release()->deleteLater();
        take(found);
    });
    showCalendar();
}

void CoverageView::take(const StackSession::Coverages &found)
{
    m_trouble = found.trouble;
    // What could not be read again stays as it was.
    if (!found.trouble) {
        m_coverages = found.read;
    } else {
        for (const trends::Coverage &read : found.read)
            keep(read);
    }
    if (!found.trouble || !found.read.isEmpty()) {
        const QSignalBlocker blocker(m_ui->measurementCombo);
        const QString before = m_ui->measurementCombo->currentText();
        m_ui->measurementCombo->clear();
        for (const trends::Coverage &coverage : std::as_const(m_coverages))
            m_ui->measurementCombo->addItem(coverage.measurement);
        m_ui->measurementCombo->setCurrentIndex(std::max(0, m_ui->measurementCombo->findText(before)));
    }
    showCalendar();
}

void CoverageView::keep(const trends::Coverage &read)
{
    const auto known = std::ranges::find(m_coverages, read.measurement, &trends::Coverage::measurement);
    if (known == m_coverages.end())
        m_coverages << read;
    else
        *known = read;
}

const trends::Coverage *CoverageView::shown() const
{
    const int index = m_ui->measurementCombo->currentIndex();
    return index >= 0 && index < m_coverages.size() ? &m_coverages[index] : nullptr;
}

void CoverageView::showCalendar()
{
    const trends::Coverage *coverage = shown();
    m_months->setRows(coverage ? models::coverageRows(*coverage) : QList<models::CoverageRow>());
    m_ui->contentStack->setCurrentWidget(coverage ? m_ui->calendarPane : m_ui->nothingPane);
    m_ui->toolPanel->setVisible(coverage != nullptr);
    m_ui->troubleNotice->setNotice(Verdict::Warning,
        //: %1 is why the training data of some measurements cannot be shown, or not as it is now
        coverage && m_trouble ? tr("Not all that is there could be read: %1").arg(m_trouble->message) : QString());
    m_ui->readButton->setEnabled(!m_request);
    m_ui->nothingButton->setVisible(!m_request);
    if (m_request) {
        m_ui->nothingLabel->setText(tr("InfluxDB is being asked which hours have records"));
        m_ui->nothingDetailsLabel->setText(tr("How far that is stands at the window's foot."));
    } else if (m_trouble) {
        m_ui->nothingLabel->setText(tr("The calendar cannot be made"));
        m_ui->nothingDetailsLabel->setText(m_trouble->message);
        m_ui->nothingButton->setText(tr("&Try again"));
    } else {
        m_ui->nothingLabel->setText(tr("No calendar was made yet"));
        m_ui->nothingDetailsLabel->setText(
            tr("It shows by months and hours of the day what models that learn from a measurement have seen."));
        m_ui->nothingButton->setText(tr("&Ask InfluxDB"));
    }
    Q_EMIT changed();
}

QString CoverageView::sentence() const
{
    const trends::Coverage *coverage = shown();
    return coverage ? trends::coverageSentences(*coverage).value(0) : tr("Training data");
}

QString CoverageView::explanation() const
{
    const trends::Coverage *coverage = shown();
    return coverage ? trends::coverageSentences(*coverage).mid(1).join(u' ') : QString();
}

} // namespace conche::gui
