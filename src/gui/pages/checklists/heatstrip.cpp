// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "heatstrip.h"

#include "gui/look/fonts.h"
#include "gui/look/paint.h"
#include "gui/look/tokens.h"
#include "gui/widgets/plainlabel.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QStyle>
#include <QToolTip>

namespace conche::gui {

using namespace Qt::StringLiterals;
using models::PeriodRow;
using models::PeriodState;

namespace {

// In pixels of the design.
constexpr double cellWidth = 13;
constexpr double cellGap = 2;
constexpr double highest = 20;
constexpr double evidenceGap = 3;
constexpr double evidenceHeight = 2;
constexpr double legendGap = 24;
constexpr double legendInset = 7;

double heightOf(PeriodState state)
{
    switch (state) {
    case PeriodState::Missed:
        return 20;
    case PeriodState::Late:
    case PeriodState::Overdue:
        return 16;
    case PeriodState::OnTime:
    case PeriodState::Open:
    case PeriodState::NotExpected:
        break;
    }
    return 12;
}

QColor colourOf(PeriodState state, const Tokens &tokens)
{
    switch (state) {
    case PeriodState::OnTime:
        return tokens.stripOk;
    case PeriodState::Late:
    case PeriodState::Overdue:
        return tokens.stripWarning;
    case PeriodState::Missed:
        return tokens.stripCritical;
    case PeriodState::Open:
        return tokens.textTertiary;
    case PeriodState::NotExpected:
        break;
    }
    return tokens.stripNone;
}

/*! What is not over yet is an outline. */
void paintCell(QPainter &painter, const QRect &place, PeriodState state, const Tokens &tokens)
{
    const bool isOpen = state == PeriodState::Open || state == PeriodState::Overdue;
    const QColor colour = colourOf(state, tokens);
    if (isOpen)
        paintPanel(painter, place, 2, QColor(), colour, 1.5);
    else
        paintPanel(painter, place, 2, colour, QColor());
}

QString nameOf(PeriodState state, int count)
{
    switch (state) {
    case PeriodState::OnTime:
        //: Periods of a checklist; %1 is how many
        return HeatStrip::tr("on time %1").arg(count);
    case PeriodState::Late:
        //: Periods of a checklist; %1 is how many
        return HeatStrip::tr("late %1").arg(count);
    case PeriodState::Missed:
        //: Periods of a checklist; %1 is how many
        return HeatStrip::tr("missed %1").arg(count);
    case PeriodState::Open:
        //: Periods of a checklist; %1 is how many
        return HeatStrip::tr("open %1").arg(count);
    case PeriodState::Overdue:
        //: Periods of a checklist; %1 is how many
        return HeatStrip::tr("open, overdue %1").arg(count);
    case PeriodState::NotExpected:
        break;
    }
    //: Periods of a checklist; %1 is how many
    return HeatStrip::tr("not in use %1").arg(count);
}

} // namespace

HeatStrip::HeatStrip(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Past periods")); // until they are known
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void HeatStrip::setPeriods(const QList<PeriodRow> &newestFirst)
{
    const QString marked = m_marked >= 0 ? m_periods[m_marked].id : QString();
    m_periods = newestFirst;
    std::ranges::reverse(m_periods);
    const auto found = std::ranges::find(m_periods, marked, &PeriodRow::id);
    m_marked = found == m_periods.end() ? -1 : found - m_periods.begin();
    update();
}

QSize HeatStrip::sizeHint() const
{
    const int text = QFontMetrics(smallFont(font())).height();
    return {scaled(*this, 480), 2 * text + scaled(*this, highest + evidenceGap + evidenceHeight + 6)};
}

QSize HeatStrip::minimumSizeHint() const
{
    return {scaled(*this, 120), sizeHint().height()};
}

QRect HeatStrip::placeOf(qsizetype index) const
{
    const qsizetype count = m_periods.size();
    const int gap = std::max(1, scaled(*this, cellGap));
    const double wide = std::min(double(scaled(*this, cellWidth + cellGap)), (width() + gap) / double(count));
    // A short past begins at the start; a long one takes the whole width.
    const double step
        = count > 1 ? std::max(wide, std::min((width() - wide + gap) / double(count - 1), wide * 1.3)) : wide;
    const int cell = std::max(1, int(wide) - gap);
    const int high = scaled(*this, heightOf(m_periods[index].state));
    const int base = QFontMetrics(smallFont(font())).height() + scaled(*this, highest + 4);
    return QStyle::visualRect(layoutDirection(), rect(), QRect(int(step * double(index)), base - high, cell, high));
}

qsizetype HeatStrip::at(const QPoint &point) const
{
    for (qsizetype i = 0; i < m_periods.size(); ++i) {
        const QRect place = placeOf(i).adjusted(-1, 0, 1, 0);
        if (point.x() >= place.left() && point.x() <= place.right())
            return i;
    }
    return -1;
}

void HeatStrip::mark(qsizetype index)
{
    if (index < 0 || index >= m_periods.size() || index == m_marked)
        return;
    m_marked = index;
    setAccessibleDescription(m_periods[index].spoken);
    // Who cannot see the mark hears what it is on.
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
    update();
}

bool HeatStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const qsizetype index = at(help->pos());
        if (index >= 0)
            QToolTip::showText(help->globalPos(), plainToolTip(m_periods[index].spoken), this, placeOf(index));
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void HeatStrip::keyPressEvent(QKeyEvent *event)
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        mark(m_marked + ((event->key() == Qt::Key_Right) == isMirrored ? -1 : 1));
        return;
    case Qt::Key_Home:
        mark(0);
        return;
    case Qt::Key_End:
        mark(m_periods.size() - 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_marked >= 0)
            Q_EMIT opened(m_periods[m_marked].id);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void HeatStrip::mousePressEvent(QMouseEvent *event)
{
    const qsizetype index = at(event->pos());
    mark(index);
    if (index >= 0)
        Q_EMIT opened(m_periods[index].id);
}

void HeatStrip::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_marked < 0)
        mark(m_periods.size() - 1);
}

void HeatStrip::paintPeriod(QPainter &painter, qsizetype index) const
{
    const Tokens &tokens = tokensOf(palette());
    const PeriodRow &period = m_periods[index];
    const QRect place = placeOf(index);
    paintCell(painter, place, period.state, tokens);
    if (period.hasEvidence)
        paintPanel(painter,
            QRect(place.left(), place.bottom() + 1 + scaled(*this, evidenceGap), place.width(),
                std::max(1, scaled(*this, evidenceHeight))),
            1, tokens.textTertiary, QColor());
    if (hasFocus() && index == m_marked)
        paintFocus(painter, place.adjusted(-2, -2, 2, 2), 3, tokens);
}

/*! Below the first period of each month, where there is room. */
void HeatStrip::paintMonths(QPainter &painter) const
{
    const QFontMetrics metrics(painter.font());
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int top = placeOf(0).bottom() + 1 + scaled(*this, evidenceGap + evidenceHeight + 2);
    int free = 0; // from the start
    for (qsizetype i = 0; i < m_periods.size(); ++i) {
        const QDate day = m_periods[i].begin;
        if (!day.isValid()
            || (i > 0 && m_periods[i - 1].begin.isValid() && m_periods[i - 1].begin.month() == day.month()))
            continue;
        const bool hasYear = day.month() == 1 || i < 2 || free == 0;
        const QString month = QLocale().standaloneMonthName(day.month(), QLocale::ShortFormat);
        const QString text = hasYear ? u"%1 %2"_s.arg(month).arg(day.year()) : month;
        const int width = metrics.horizontalAdvance(text);
        const QRect cell = placeOf(i);
        const int start = isMirrored ? this->width() - cell.right() - 1 : cell.left();
        // A month that began before the strip is not named there.
        if (start < free || start + width > this->width() || (i == 0 && day.day() > 7))
            continue;
        const int left = isMirrored ? cell.right() + 1 - width : cell.left();
        painter.drawText(QRect(left, top, width + 1, metrics.height()), Qt::AlignVCenter | Qt::TextSingleLine, text);
        free = start + width + scaled(*this, 8);
    }
}

/*! Above what was not on time, the newest first, where there is room. */
void HeatStrip::paintTags(QPainter &painter) const
{
    const QFontMetrics metrics(painter.font());
    QList<QRect> taken;
    for (qsizetype i = m_periods.size() - 1; i >= 0; --i) {
        const PeriodRow &period = m_periods[i];
        if (period.state == PeriodState::OnTime || period.state == PeriodState::NotExpected)
            continue;
        //: Above a period of a checklist: its name and what became of it, such as "W33, missed"
        const QString text = tr("%1, %2").arg(period.label, period.became);
        QRect place(0, 0, metrics.horizontalAdvance(text) + 1, metrics.height());
        place.moveCenter({placeOf(i).center().x(), metrics.height() / 2});
        place.moveLeft(std::clamp(place.left(), 0, std::max(0, width() - place.width())));
        const QRect room = place.adjusted(-scaled(*this, 8), 0, scaled(*this, 8), 0);
        if (std::ranges::any_of(taken, [&room](const QRect &other) { return other.intersects(room); }))
            continue;
        taken << place;
        painter.drawText(place, Qt::AlignCenter | Qt::TextSingleLine, text);
    }
}

void HeatStrip::paintEvent(QPaintEvent *)
{
    if (m_periods.isEmpty())
        return;
    QPainter painter(this);
    for (qsizetype i = 0; i < m_periods.size(); ++i)
        paintPeriod(painter, i);
    painter.setFont(smallFont(font()));
    painter.setPen(tokensOf(palette()).textTertiary);
    paintMonths(painter);
    painter.setPen(tokensOf(palette()).textSecondary);
    paintTags(painter);
}

HeatLegend::HeatLegend(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void HeatLegend::setPeriods(const QList<PeriodRow> &periods)
{
    m_entries.clear();
    QStringList words;
    for (const PeriodState state : {PeriodState::OnTime, PeriodState::Late, PeriodState::Missed, PeriodState::Overdue,
             PeriodState::Open, PeriodState::NotExpected}) {
        const auto count = std::ranges::count(periods, state, &PeriodRow::state);
        if (count > 0)
            m_entries << Entry{state, false, nameOf(state, int(count))};
    }
    if (const auto count = std::ranges::count(periods, true, &PeriodRow::hasEvidence); count > 0)
        //: Periods of a checklist; %1 is how many
        m_entries << Entry{PeriodState::NotExpected, true, tr("signed off with evidence %1").arg(count)};
    for (const Entry &entry : std::as_const(m_entries))
        words << entry.text;
    setAccessibleName(words.join(u", "_s));
    updateGeometry();
    update();
}

int HeatLegend::layOut(int width, const std::function<void(const Entry &, const QRect &)> &place) const
{
    const QFontMetrics metrics(smallFont(font()));
    const int high = std::max(scaled(*this, highest), metrics.height());
    const int inset = scaled(*this, cellWidth + legendInset);
    int x = 0;
    int y = 0;
    for (const Entry &entry : m_entries) {
        const int wide = inset + metrics.horizontalAdvance(entry.text) + 1;
        if (x > 0 && x + wide > width) {
            x = 0;
            y += high + scaled(*this, 4);
        }
        if (place)
            place(entry, QStyle::visualRect(layoutDirection(), rect(), QRect(x, y, wide, high)));
        x += wide + scaled(*this, legendGap);
    }
    return y + high;
}

int HeatLegend::heightForWidth(int width) const
{
    return layOut(width, {});
}

QSize HeatLegend::sizeHint() const
{
    return {scaled(*this, 480), heightForWidth(std::max(width(), scaled(*this, 120)))};
}

QSize HeatLegend::minimumSizeHint() const
{
    return {scaled(*this, 120), scaled(*this, highest)};
}

void HeatLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensOf(palette());
    painter.setFont(smallFont(font()));
    painter.setPen(tokens.textSecondary);
    (void)layOut(width(), [&](const Entry &entry, const QRect &place) {
        const auto placed = [&](const QRect &logical) { return QStyle::visualRect(layoutDirection(), place, logical); };
        const int cell = scaled(*this, cellWidth);
        if (entry.isEvidence) {
            const int thick = std::max(1, scaled(*this, evidenceHeight));
            paintPanel(painter, placed({place.left(), place.center().y() - thick / 2, cell, thick}), 1,
                tokens.textTertiary, QColor());
        } else {
            const int high = scaled(*this, heightOf(entry.state));
            paintCell(painter, placed({place.left(), place.top() + (place.height() - high) / 2, cell, high}),
                entry.state, tokens);
        }
        const QRect text = placed(place.adjusted(scaled(*this, cellWidth + legendInset), 0, 0, 0));
        painter.drawText(text,
            int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter | Qt::TextSingleLine,
            entry.text);
    });
}

} // namespace conche::gui
