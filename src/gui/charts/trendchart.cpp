// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trendchart.h"

#include "chartexport.h"
#include "historystrip.h"
#include "plotstack.h"

#include "gui/copytext.h"
#include "gui/look/fonts.h"
#include "gui/look/measured.h"

#include <QAction>
#include <QClipboard>
#include <QDrag>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QUrl>
#include <QVBoxLayout>

namespace conche::gui {

using namespace Qt::StringLiterals;

namespace {

QDateTime instant(qint64 at)
{
    return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
}

} // namespace

TrendChart::TrendChart(QWidget *parent)
    : QWidget(parent)
    , m_plots(new PlotStack(this))
    , m_strip(new HistoryStrip(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_plots, 1);
    column->addWidget(m_strip);
    keepMeasured(*this, [this, column] { column->setSpacing(scaled(*this, 8)); });
    setFocusProxy(m_plots);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);

    auto *copy = new QAction(tr("Copy chart"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(copy, &QAction::triggered, this, [this] {
        QGuiApplication::clipboard()->setMimeData(mimeData());
        tellCopied(*m_plots);
    });
    addAction(copy);

    connect(m_plots, &PlotStack::viewChanged, this, [this](qint64 start, qint64 stop, int most) {
        m_strip->setView({start, stop});
        Q_EMIT rangeChanged({instant(start), instant(stop)}, most);
    });
    connect(m_plots, &PlotStack::placed, this, [this] {
        m_strip->setEdges(m_plots->scale().left, m_plots->scale().right);
        m_strip->setView(m_plots->view());
    });
    connect(m_plots, &PlotStack::samplesWanted, this, &TrendChart::samplesWanted);
    connect(m_plots, &PlotStack::plotClosed, this, &TrendChart::plotClosed);
    connect(m_plots, &PlotStack::marksActivated, this, &TrendChart::marksActivated);
    connect(m_plots, &PlotStack::draggedOut, this, &TrendChart::dragOut);
    connect(m_strip, &HistoryStrip::viewWanted, this, [this](qint64 start, qint64 stop) {
        m_plots->setView({start, stop});
    });
}

void TrendChart::setTime(const QTimeZone &zone, const QDateTime &now)
{
    m_plots->setTime(zone, now.toMSecsSinceEpoch());
    m_strip->setTime(zone, now.toMSecsSinceEpoch());
}

void TrendChart::setPlots(const QList<PlotData> &plots)
{
    m_plots->setPlots(plots);
}

void TrendChart::setValues(const QString &plot, const store::BucketSeries &values, const QList<trends::Hole> &holes)
{
    m_plots->setValues(plot, values, holes);
}

void TrendChart::setSamples(const QString &plot, const std::vector<store::Sample> &samples)
{
    m_plots->setSamples(plot, samples);
}

void TrendChart::setMarks(const QList<ChartMark> &marks)
{
    m_plots->setMarks(marks);
}

void TrendChart::setHistory(const ChartHistory &history)
{
    m_strip->setHistory(history);
}

void TrendChart::setHistoryShown(bool isShown)
{
    m_strip->setVisible(isShown);
}

void TrendChart::showPeriod(const Period &period)
{
    m_plots->showPeriod({period.start.toMSecsSinceEpoch(), period.stop.toMSecsSinceEpoch()});
}

Period TrendChart::shownPeriod() const
{
    return {instant(m_plots->view().start), instant(m_plots->view().stop)};
}

bool TrendChart::isZoomed() const
{
    return m_plots->isZoomed();
}

QImage TrendChart::picture(double ratio) const
{
    return chartPicture(*m_plots, ratio);
}

QByteArray TrendChart::svg() const
{
    return chartSvg(*m_plots);
}

QByteArray TrendChart::csv() const
{
    return chartCsv(*m_plots);
}

QMimeData *TrendChart::mimeData() const
{
    auto *mime = new QMimeData;
    mime->setImageData(picture(devicePixelRatioF()));
    mime->setData(u"image/svg+xml"_s, svg());
    mime->setData(u"text/csv"_s, csv());
    mime->setText(QString::fromUtf8(csv()));
    return mime;
}

QMimeData *TrendChart::dragData()
{
    QMimeData *mime = mimeData();
    const QString name = m_naming ? m_naming(u"png"_s) : QString();
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>();
    const QString path = m_folder->filePath(name);
    constexpr double ratio = 2; // for paper and for fine screens
    if (!name.isEmpty() && m_folder->isValid() && picture(ratio).save(path, "PNG"))
        mime->setUrls({QUrl::fromLocalFile(path)});
    return mime;
}

void TrendChart::dragOut()
{
    auto *drag = new QDrag(this);
    drag->setMimeData(dragData());
    drag->setPixmap(QPixmap::fromImage(picture().scaledToWidth(scaled(*this, 240), Qt::SmoothTransformation)));
    drag->exec(Qt::CopyAction);
}

} // namespace conche::gui
