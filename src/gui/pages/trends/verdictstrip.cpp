// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verdictstrip.h"

#include "core/units.h"
#include "gui/look/fonts.h"
#include "gui/look/measured.h"
#include "gui/look/tokens.h"
#include "ui_verdictstrip.h"

#include <QLocale>
#include <QPainter>

#include <array>
#include <chrono>

namespace conche::gui {

using namespace Qt::StringLiterals;
using trends::Judgement;
using trends::RulePreview;

namespace {

// Of the design, in pixels at 100 %.
constexpr double narrowBelow = 640;
constexpr double edge = 20;
constexpr double between = 16;

QString levelText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ok:
        //: Whether a metric keeps its limits
        return VerdictStrip::tr("Level ok");
    case Verdict::Warning:
        return VerdictStrip::tr("Level warning");
    case Verdict::Critical:
        return VerdictStrip::tr("Level critical");
    case Verdict::Unknown:
        break;
    }
    return VerdictStrip::tr("Level not known");
}

QString shiftText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ok:
        //: Whether a metric differs from what is normal for it
        return VerdictStrip::tr("Shift ok");
    case Verdict::Warning:
        return VerdictStrip::tr("Shift warning");
    case Verdict::Critical:
        return VerdictStrip::tr("Shift critical");
    case Verdict::Unknown:
        break;
    }
    return VerdictStrip::tr("Shift not known");
}

QString trendText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ok:
        //: Whether a metric gets worse over time
        return VerdictStrip::tr("Trend ok");
    case Verdict::Warning:
        return VerdictStrip::tr("Trend warning");
    case Verdict::Critical:
        return VerdictStrip::tr("Trend critical");
    case Verdict::Unknown:
        break;
    }
    return VerdictStrip::tr("Trend not known");
}

qint64 daysOf(const RulePreview &preview)
{
    constexpr double day = 86'400'000;
    return qRound64(double(preview.to - preview.from) / day);
}

} // namespace

QString previewSentence(const RulePreview &preview)
{
    const QString counted = preview.step == 0
        ? QString()
        //: Of how often limits would have fired; %1 is a span such as "15 min"
        : u' ' + VerdictStrip::tr("Counted on means of %1.").arg(durationText(std::chrono::milliseconds(preview.step)));
    const int days = int(std::max<qint64>(1, daysOf(preview)));
    const QString span = VerdictStrip::tr("%n day(s)", nullptr, days);
    if (preview.firings.isEmpty())
        //: %1 is a number of days
        return VerdictStrip::tr("These limits would not have fired in %1.").arg(span) + counted;
    //: %1 is a number of days
    return VerdictStrip::tr("These limits would have fired %n time(s) in %1.", nullptr, int(preview.firings.size()))
               .arg(span)
        + counted;
}

QString previewDays(const RulePreview &preview, const models::TimeText &time)
{
    constexpr qsizetype most = 3;
    QStringList days;
    for (auto at = preview.firings.rbegin(); at != preview.firings.rend() && days.size() < most; ++at) {
        const QDate day = QDateTime::fromMSecsSinceEpoch(*at, Qt::UTC).toTimeZone(time.zone()).date();
        const QString text = QLocale().toString(day, u"d MMM"_s);
        if (!days.contains(text))
            days.prepend(text);
    }
    const QString list = QLocale().createSeparatedList(days);
    //: Some dates, the newest of many; %1 is a list of dates
    return preview.firings.size() > most ? VerdictStrip::tr("last on %1").arg(list) : list;
}

VerdictStrip::VerdictStrip(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::VerdictStripForm>())
{
    m_ui->setupUi(this);
    for (PlainLabel *label : {m_ui->levelLabel, m_ui->shiftLabel, m_ui->trendLabel})
        label->setRole(PlainLabel::Role::Strong);
    for (ElidedLabel *label : {m_ui->levelTextLabel, m_ui->shiftTextLabel, m_ui->trendTextLabel, m_ui->ruleTextLabel})
        label->setRole(PlainLabel::Role::SmallSecondary);
    m_ui->levelTextLabel->setAccessibleDescription(tr("What the level follows from"));
    m_ui->shiftTextLabel->setAccessibleDescription(tr("What the shift follows from"));
    m_ui->trendTextLabel->setAccessibleDescription(tr("What the trend follows from"));
    connect(m_ui->editLimitButton, &QPushButton::clicked, this, &VerdictStrip::editLimitWanted);
    keepMeasured(*this, [this] { layOut(); });
}

VerdictStrip::~VerdictStrip() = default;

void VerdictStrip::setAssessment(const trends::Assessment &assessment)
{
    const auto show
        = [](const Judgement &judgement, const QString &word, VerdictIcon &icon, PlainLabel &label, ElidedLabel &text) {
              icon.setVerdict(judgement.verdict);
              label.setText(word);
              text.setText(judgement.text);
          };
    show(assessment.level, levelText(assessment.level.verdict), *m_ui->levelIcon, *m_ui->levelLabel,
        *m_ui->levelTextLabel);
    show(assessment.shift, shiftText(assessment.shift.verdict), *m_ui->shiftIcon, *m_ui->shiftLabel,
        *m_ui->shiftTextLabel);
    show(assessment.trend, trendText(assessment.trend.verdict), *m_ui->trendIcon, *m_ui->trendLabel,
        *m_ui->trendTextLabel);
}

void VerdictStrip::setPreview(const std::optional<RulePreview> &preview, bool hasLimits, const models::TimeText &time)
{
    m_ui->editLimitButton->setText(hasLimits ? tr("Edit &limit") : tr("Try a &limit"));
    if (!hasLimits) {
        m_ui->ruleLabel->setText(tr("No limit is set."));
        m_ui->ruleTextLabel->setText(tr("See what one would have done"));
    } else if (preview) {
        m_ui->ruleLabel->setText(previewSentence(*preview));
        m_ui->ruleTextLabel->setText(previewDays(*preview, time));
    } else {
        m_ui->ruleLabel->clear();
        m_ui->ruleTextLabel->clear();
    }
}

/*! Four cells side by side, or two by two. */
void VerdictStrip::layOut()
{
    const std::array cells{m_ui->levelCell, m_ui->shiftCell, m_ui->trendCell, m_ui->ruleCell};
    const int columns = width() < scaled(*this, narrowBelow) ? 2 : 4;
    QGridLayout &grid = *m_ui->stripLayout;
    if (std::exchange(m_columns, columns) != columns) {
        for (size_t i = 0; i < cells.size(); ++i)
            grid.addWidget(cells.at(i), int(i) / columns, int(i) % columns);
        for (int column = 0; column < 4; ++column)
            grid.setColumnStretch(column,
                column >= columns                 ? 0
                    : column == 3                 ? 14
                    : column == 2 && columns == 4 ? 10
                                                  : 8);
    }
    grid.setContentsMargins(scaled(*this, edge), 0, scaled(*this, edge), 0);
    grid.setHorizontalSpacing(2 * scaled(*this, between));
    grid.setVerticalSpacing(0);
    for (QWidget *cell : cells) {
        auto *inner = static_cast<QGridLayout *>(cell->layout());
        inner->setContentsMargins(0, scaled(*this, 11), 0, scaled(*this, 11));
        inner->setHorizontalSpacing(scaled(*this, 8));
        inner->setVerticalSpacing(scaled(*this, 2));
    }
    update();
}

QSize VerdictStrip::minimumSizeHint() const
{
    return {scaled(*this, 240), QWidget::minimumSizeHint().height()};
}

void VerdictStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

/*! Hairlines above and between the cells. */
void VerdictStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensOf(palette());
    painter.fillRect(0, 0, width(), 1, tokens.lineStrong);
    const int away = scaled(*this, between);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    for (const QWidget *cell : {m_ui->shiftCell, m_ui->trendCell, m_ui->ruleCell}) {
        if (cell->x() <= scaled(*this, edge) && !isMirrored)
            continue;
        if (isMirrored && cell->geometry().right() >= width() - 1 - scaled(*this, edge))
            continue;
        const int x = isMirrored ? cell->geometry().right() + away : cell->x() - away;
        painter.fillRect(x, cell->y(), 1, cell->height(), tokens.line);
    }
}

} // namespace conche::gui
