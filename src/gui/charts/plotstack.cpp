// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plotstack.h"

#include "chartaccessible.h"
#include "crosshair.h"
#include "pointed.h"
#include "spread.h"

#include "gui/look/fonts.h"
#include "gui/look/icons.h"
#include "gui/look/paint.h"

#include <QEvent>
#include <QFontInfo>
#include <QToolButton>

#include <algorithm>
#include <chrono>

namespace conche::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto askAfter = std::chrono::milliseconds(120);
constexpr auto aFrame = std::chrono::milliseconds(16);
/*! A bucket for every third pixel is as much as can be seen, and reads as a line. */
constexpr double pixelsABucket = 3;
/*! How much higher the first plot is than the others. */
constexpr double firstShare = 3.4;
/*! Where a trend leads to a limit, so much of the period is shown of what is to come. */
constexpr double lookAhead = 7.0 / 30;

constexpr double headerHeight = 40;
constexpr double betweenHeight = 40;
constexpr double marksHeight = 24;
constexpr double axisHeight = 22;
constexpr double leastGutter = 28;
constexpr double besideNumbers = 9;
constexpr double tickDistance = 48;
constexpr double leastTickDistance = 22;
constexpr double dateDistance = 96;

} // namespace

PlotStack::PlotStack(QWidget *parent)
    : QWidget(parent)
{
    describeCharts();
    setObjectName(u"plots"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_asking.setSingleShot(true);
    m_asking.setInterval(askAfter);
    connect(&m_asking, &QTimer::timeout, this, &PlotStack::askForSamples);
    m_waiting.setSingleShot(true);
    m_waiting.setInterval(aFrame);
    connect(&m_waiting, &QTimer::timeout, this, qOverload<>(&QWidget::update));
    // Who shows the values as a table never lays us out: what is asked for and exported is as of a usual chart.
    resize(PlotStack::sizeHint());
}

PlotStack::~PlotStack()
{
    m_plots.clear(); // before the scene that they are in
}

void PlotStack::setTime(const QTimeZone &zone, qint64 now)
{
    m_zone = zone;
    m_now = now;
    repaintChart();
}

void PlotStack::setPlots(const QList<PlotData> &plots)
{
    const auto count = std::size_t(plots.size());
    while (m_plots.size() > count)
        m_plots.pop_back();
    while (m_plots.size() < count)
        m_plots.push_back(std::make_unique<Plot>(m_scene));
    for (std::size_t i = 0; i < count; ++i)
        m_plots[i]->setData(plots[qsizetype(i)]);
    m_active = std::min(m_active, count == 0 ? 0 : count - 1);
    qDeleteAll(m_buttons);
    m_buttons.clear();
    for (std::size_t i = 1; i < count; ++i) {
        auto *button = new QToolButton(this);
        const QString id = m_plots[i]->data().id;
        button->setObjectName(u"close-"_s + id);
        button->setAutoRaise(true);
        button->setIcon(icon(u"close"_s, IconRole::Secondary));
        //: Takes a plot out of the chart; %1 is a metric's title
        button->setAccessibleName(tr("Close %1").arg(m_plots[i]->data().title));
        button->setToolTip(tr("Close this plot"));
        connect(button, &QToolButton::clicked, this, [this, id] { Q_EMIT plotClosed(id); });
        button->show();
        m_buttons << button;
    }
    if (!m_isZoomed)
        m_view = home();
    place();
}

void PlotStack::setValues(const QString &plot, const store::BucketSeries &values, const QList<trends::Hole> &holes)
{
    for (const auto &one : m_plots) {
        if (one->data().id == plot)
            one->setValues(values, holes);
    }
    place();
}

void PlotStack::setSamples(const QString &plot, const std::vector<store::Sample> &samples)
{
    for (const auto &one : m_plots) {
        if (one->data().id == plot)
            one->setSamples(samples);
    }
    if (m_isPointedByKey && m_pointed)
        tell();
    update();
}

void PlotStack::setMarks(const QList<ChartMark> &marks)
{
    m_marks = marks;
    place();
}

void PlotStack::showPeriod(const Span &period)
{
    if (period.length() <= 0)
        return;
    m_period = period;
    goHome();
}

void PlotStack::goHome()
{
    m_isZoomed = false;
    m_view = home();
    changeView();
}

Span PlotStack::home() const
{
    const bool leadsOn = std::ranges::any_of(
        m_plots, [](const auto &plot) { return plot->data().slope && plot->data().slope->reachesLimit; });
    Span span = m_period;
    if (leadsOn && m_period.stop >= m_now - m_period.length() / 100)
        span.stop += qRound64(double(m_period.length()) * lookAhead);
    return span;
}

ChartInk PlotStack::ink() const
{
    return {.tokens = tokensOf(palette()),
        .font = font(),
        .unit = QFontInfo(font()).pixelSize() / 13.0,
        .scale = m_scale,
        .zone = m_zone,
        .now = m_now};
}

QRectF PlotStack::titlePlace(std::size_t plot) const
{
    const ChartInk with = ink();
    const double above = with.px(plot == 0 ? headerHeight : betweenHeight - 12);
    const double height = QFontMetricsF(strongFont(font())).height();
    return {0, m_plots[plot]->place().top() - above, double(width()), height};
}

void PlotStack::place()
{
    arrange();
    repaintChart();
}

void PlotStack::changeView()
{
    arrange();
    // Mostly the values of the new view are there within a frame: to paint the old ones before would double the work.
    if (!m_waiting.isActive())
        m_waiting.start();
    tellView();
}

void PlotStack::arrange()
{
    const ChartInk with = ink();
    const double marks = m_marks.isEmpty() ? 0 : with.px(marksHeight);
    const auto count = double(m_plots.size());
    const double between = with.px(betweenHeight);
    const double fixed = with.px(headerHeight) + marks + std::max(0.0, count - 1) * between + with.px(axisHeight);
    const double share = std::max(1.0, (height() - fixed) / (firstShare + std::max(0.0, count - 1)));
    // The gutter is as wide as the widest number, which follows from the heights. Mostly it is what it was.
    for (int round = 0; round < 2; ++round) {
        const bool isMirrored = layoutDirection() == Qt::RightToLeft;
        m_scale = {.start = m_view.start,
            .stop = std::max(m_view.stop, m_view.start + 1),
            .left = isMirrored ? 0 : m_gutter,
            .right = isMirrored ? width() - m_gutter : double(width()),
            .isMirrored = isMirrored};
        double top = with.px(headerHeight);
        for (std::size_t i = 0; i < m_plots.size(); ++i) {
            const double height = std::floor(i == 0 ? firstShare * share : share);
            m_plots[i]->setPlace(QRectF(m_scale.left, std::floor(top), std::max(1.0, m_scale.right - m_scale.left),
                                     std::max(1.0, height)),
                std::max(int(height / with.px(tickDistance)), std::min(3, int(height / with.px(leastTickDistance)))));
            top += height + between + (i == 0 ? marks : 0);
        }
        const double before = std::exchange(m_gutter, gutterNeeded(with));
        if (before == m_gutter)
            break;
    }
    m_ticks
        = timeTicks(m_zone, m_scale.start, m_scale.stop, int((m_scale.right - m_scale.left) / with.px(dateDistance)));
    placeButtons();
    m_picture = QPixmap();
    Q_EMIT placed();
}

double PlotStack::gutterNeeded(const ChartInk &with)
{
    QStringList texts;
    for (const auto &plot : m_plots)
        texts += plot->ticks().texts;
    const QFont label = with.label();
    if (m_measured.texts != texts || m_measured.font != label) {
        m_measured = {texts, label, with.px(leastGutter)};
        for (const QString &text : std::as_const(texts))
            m_measured.gutter
                = std::max(m_measured.gutter, digitsWidth(QFontMetrics(label), text) + with.px(besideNumbers));
    }
    return std::ceil(m_measured.gutter);
}

void PlotStack::placeButtons()
{
    const int side = qRound(ink().px(22));
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        const QRectF title = titlePlace(std::size_t(i) + 1);
        const int left = m_scale.isMirrored ? 0 : width() - side;
        m_buttons[i]->setGeometry(left, qRound(title.center().y()) - side / 2, side, side);
    }
}

void PlotStack::repaintChart()
{
    m_waiting.stop();
    m_picture = QPixmap();
    update();
}

void PlotStack::paintChart(QPainter &painter)
{
    const ChartInk with = ink();
    painter.fillRect(rect(), with.tokens.surface);
    for (const auto &plot : m_plots) {
        plot->setColour(with.tokens.accent, with.px(plot == m_plots.front() ? 1.75 : 1.5));
        plot->showCurves(m_scale);
        paintGround(painter, with, *plot, m_ticks);
        paintSpread(painter, with, *plot);
    }
    {
        const Smooth smooth(painter);
        m_scene.render(&painter, rect(), rect());
    }
    for (std::size_t i = 0; i < m_plots.size(); ++i) {
        const Plot &plot = *m_plots[i];
        paintDots(painter, with, plot);
        paintLimits(painter, with, plot);
        paintTrend(painter, with, plot);
        paintNow(painter, with, plot);
        paintNumbers(painter, with, plot);
        QRectF title = titlePlace(i);
        if (i == 0) {
            paintHoleWords(painter, with, plot);
            const double taken = titleWidth(with, plot) + with.px(16);
            paintLegend(painter, with, plot,
                title.adjusted(m_scale.isMirrored ? 0 : taken, 0, m_scale.isMirrored ? -taken : 0, 0));
        } else {
            title.adjust(m_scale.isMirrored ? with.px(26) : 0, 0, m_scale.isMirrored ? 0 : -with.px(26), 0);
        }
        paintTitle(painter, with, plot, title);
    }
    if (m_plots.empty())
        return;
    // Marks are below the first plot: where there is no other, the dates are below them.
    const double marks = m_plots.size() > 1 || m_marks.isEmpty() ? 0 : with.px(marksHeight);
    paintTimeAxis(painter, with, m_ticks, std::floor(m_plots.back()->place().bottom() + marks));
    paintMarks(painter, with, clusters(), m_plots.front()->place().bottom());
}

void PlotStack::paintEvent(QPaintEvent *)
{
    if (m_picture.isNull()) {
        m_picture = QPixmap(size() * devicePixelRatioF());
        m_picture.setDevicePixelRatio(devicePixelRatioF());
        QPainter painter(&m_picture);
        painter.setFont(font());
        painter.setLayoutDirection(Qt::LayoutDirectionAuto);
        paintChart(painter);
    }
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    painter.drawPixmap(0, 0, m_picture);
    const ChartInk with = ink();
    if (m_drag == Drag::Zoom) {
        QColor ground = with.tokens.accent;
        ground.setAlphaF(0.12F);
        for (const auto &plot : m_plots) {
            const QRectF place = plot->place();
            const QRectF band(QPointF(m_pressed.x(), place.top()), QPointF(m_dragged.x(), place.bottom()));
            paintPanel(painter, band.normalized() & place, 0, ground, with.tokens.accent);
        }
    } else if (m_pointed && !m_plots.empty()) {
        paintCrosshair(painter, with, m_plots, m_active, *m_pointed);
    }
    if (m_hasKeyFocus && !m_plots.empty())
        paintFocus(painter, m_plots[m_active]->place().adjusted(-2, -2, 0, 2), with.px(4), with.tokens);
}

void PlotStack::resizeEvent(QResizeEvent *)
{
    place();
    tellView();
}

void PlotStack::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange
        || event->type() == QEvent::StyleChange)
        place();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LocaleChange)
        repaintChart();
    QWidget::changeEvent(event);
}

QList<MarkCluster> PlotStack::clusters() const
{
    return clustered(m_marks, m_scale, ink().px(24));
}

QSize PlotStack::sizeHint() const
{
    return {scaled(*this, 808), scaled(*this, 446)};
}

QSize PlotStack::minimumSizeHint() const
{
    const int others = int(m_plots.size()) - 1;
    return {scaled(*this, 260), scaled(*this, 200 + std::max(0, others) * 90)};
}

void PlotStack::tellView()
{
    if (m_view.length() <= 0 || m_scale.right - m_scale.left < 2)
        return;
    Q_EMIT viewChanged(
        m_view.start, m_view.stop, std::max(16, int((m_scale.right - m_scale.left) / ink().px(pixelsABucket))));
}

void PlotStack::askForSamples()
{
    if (!m_pointed)
        return;
    for (const auto &plot : m_plots) {
        const qsizetype index = nearestPoint(*plot, *m_pointed);
        if (index < 0)
            continue;
        const ShapePoint &point = plot->points()[index];
        const bool isKnown = std::ranges::any_of(plot->samples(),
            [&point](const store::Sample &sample) { return sample.at >= point.first && sample.at <= point.last; });
        if (!isKnown)
            Q_EMIT samplesWanted(plot->data().id,
                {QDateTime::fromMSecsSinceEpoch(point.first, Qt::UTC),
                    QDateTime::fromMSecsSinceEpoch(point.last + 1, Qt::UTC)});
    }
}

} // namespace conche::gui
