// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartbench.h"

#include "gui/charts/pointed.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QToolButton>
#include <QWheelEvent>

using namespace conche;
using namespace conche::gui;
using namespace Qt::StringLiterals;
using tests::pixelsOf;

namespace {

constexpr qint64 hour = 3'600'000;

} // namespace

/*! What pointer and keys do to a chart, and what it tells and asks for. */
class ChartInputTest : public tests::ChartBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void wheelZoomsAroundThePointer();
    void draggingZoomsAndPans();
    void keysGoFromPointToPoint();
    void keysZoomPanAndReset();
    void pointsAreTold();
    void runsAreToldExactly();
    void samplesAreAskedFor();
    void oldValuesStayUntilNewOnesCome();
    void theStripMovesTheView();
    void plotsCanBeClosed();
    void marksAreActivated();
};

void ChartInputTest::wheelZoomsAroundThePointer()
{
    showAll();
    QSignalSpy ranges(m_chart.get(), &TrendChart::rangeChanged);
    const Span before = plots().view();
    const qint64 under = plots().scale().at(400);
    QWheelEvent wheel(QPointF(400, 100), plots().mapToGlobal(QPointF(400, 100)), {}, QPoint(0, 120), Qt::NoButton,
        Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&plots(), &wheel);
    QCOMPARE(ranges.size(), 1);
    QCOMPARE(qRound(double(plots().view().length()) / double(before.length()) * 100), 80);
    QVERIFY(std::abs(plots().scale().at(400) - under) < plots().view().length() / 200);
    QVERIFY(ranges.first().at(1).toInt() >= 16);
    QVERIFY(m_chart->isZoomed());
    // Never closer than five minutes, never wider than what there can be.
    for (int i = 0; i < 100; ++i)
        QTest::keyClick(&plots(), Qt::Key_Plus);
    QCOMPARE(plots().view().length(), 5 * 60'000);
    for (int i = 0; i < 100; ++i)
        QTest::keyClick(&plots(), Qt::Key_Minus);
    QVERIFY(plots().view().start >= 0);
    QVERIFY(!plots().grab().isNull());
}

void ChartInputTest::draggingZoomsAndPans()
{
    showAll();
    const qint64 from = tests::utc("2026-11-02T00:00");
    const qint64 to = tests::utc("2026-11-09T00:00");
    const QPoint begin = in(0, from);
    const QPoint end = in(0, to);
    QTest::mousePress(&plots(), Qt::LeftButton, {}, begin);
    QTest::mouseMove(&plots(), end);
    QTest::mouseRelease(&plots(), Qt::LeftButton, {}, end);
    QVERIFY(std::abs(plots().view().start - from) < 2 * hour);
    QVERIFY(std::abs(plots().view().stop - to) < 2 * hour);
    const Span zoomed = plots().view();
    QTest::mousePress(&plots(), Qt::LeftButton, Qt::ShiftModifier, QPoint(300, 100));
    QTest::mouseMove(&plots(), QPoint(400, 100));
    QTest::mouseRelease(&plots(), Qt::LeftButton, Qt::ShiftModifier, QPoint(400, 100));
    QCOMPARE(plots().view().length(), zoomed.length());
    QVERIFY(plots().view().start < zoomed.start);
    // A click is neither.
    const Span panned = plots().view();
    QTest::mouseClick(&plots(), Qt::LeftButton, {}, QPoint(300, 100));
    QCOMPARE(plots().view(), panned);
    QTest::mousePress(&plots(), Qt::LeftButton, {}, begin);
    QTest::mouseMove(&plots(), end);
    QTest::keyClick(&plots(), Qt::Key_Escape);
    QTest::mouseRelease(&plots(), Qt::LeftButton, {}, end);
    QCOMPARE(plots().view(), panned);
}

void ChartInputTest::keysGoFromPointToPoint()
{
    showAll();
    const QList<ShapePoint> points = plots().plots().front()->points();
    QTest::keyClick(&plots(), Qt::Key_Right);
    QCOMPARE(plots().pointedValue(), std::optional(points.last().mean));
    QTest::keyClick(&plots(), Qt::Key_Left);
    QCOMPARE(plots().pointedValue(), std::optional(points[points.size() - 2].mean));
    QTest::keyClick(&plots(), Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(plots().pointedValue(), std::optional(points[points.size() - 12].mean));
    QTest::keyClick(&plots(), Qt::Key_Home);
    QCOMPARE(plots().pointedValue(), std::optional(points.first().mean));
    QTest::keyClick(&plots(), Qt::Key_Left);
    QCOMPARE(plots().pointedValue(), std::optional(points.first().mean));
    QTest::keyClick(&plots(), Qt::Key_End);
    QCOMPARE(plots().pointedValue(), std::optional(points.last().mean));
    QTest::keyClick(&plots(), Qt::Key_Down);
    QCOMPARE(plots().activePlot(), std::size_t(1));
    QCOMPARE(plots().pointedValue(), std::optional(plots().plots()[1]->points().last().mean));
    QTest::keyClick(&plots(), Qt::Key_Up);
    QCOMPARE(plots().activePlot(), std::size_t(0));
}

void ChartInputTest::keysZoomPanAndReset()
{
    showAll();
    const Span before = plots().view();
    QTest::keyClick(&plots(), Qt::Key_Plus);
    QVERIFY(plots().view().length() < before.length());
    const Span zoomed = plots().view();
    QTest::keyClick(&plots(), Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(plots().view().start, zoomed.start - zoomed.length() / 5);
    QCOMPARE(plots().view().length(), zoomed.length());
    QTest::keyClick(&plots(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(plots().view(), zoomed);
    QTest::keyClick(&plots(), Qt::Key_PageUp);
    QCOMPARE(plots().view().stop, zoomed.start);
    QTest::keyClick(&plots(), Qt::Key_Escape);
    QCOMPARE(plots().view(), before);
    QVERIFY(!m_chart->isZoomed());
}

void ChartInputTest::pointsAreTold()
{
    showAll();
    QTest::keyClick(&plots(), Qt::Key_End);
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&plots());
    const QString said = interface->text(QAccessible::Name);
    QVERIFY2(said.startsWith(u"Classification accuracy: 0.8"_s), qPrintable(said));
    QVERIFY2(said.contains(u"mean of"_s) && said.contains(u"CET"_s), qPrintable(said));
    QCOMPARE(interface->role(), QAccessible::Chart);
    QCOMPARE(interface->valueInterface()->currentValue().toDouble(), *plots().pointedValue());
    QVERIFY(!interface->text(QAccessible::Description).isEmpty());
    // Of the point before it something else is told.
    QTest::keyClick(&plots(), Qt::Key_Left);
    QVERIFY(interface->text(QAccessible::Name) != said);
    QCOMPARE(interface->valueInterface()->currentValue().toDouble(), *plots().pointedValue());
}

/*! Once the runs behind a point are known: the value to its last digit, and when it was. */
void ChartInputTest::runsAreToldExactly()
{
    PlotData plot = m_scene.accuracyPlot();
    plot.exact = [](double value) -> QString { return QString::number(value, 'g', 9); };
    m_chart->setTime(m_scene.zone, tests::instant(m_scene.now));
    m_chart->setPlots({plot});
    m_chart->showPeriod({tests::instant(m_scene.start), tests::instant(m_scene.now)});
    appear();
    QTest::keyClick(&plots(), Qt::Key_End);
    const ShapePoint point = plots().plots().front()->points().last();
    store::Sample run{point.at, 0.87654321, u"id"_s, u"production_classifier_7"_s};
    m_chart->setSamples(plot.id, {run});
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&plots());
    const QString said = interface->text(QAccessible::Name);
    QVERIFY2(said.startsWith(u"Classification accuracy: 0.87654321, one run, "_s), qPrintable(said));
    QVERIFY2(said.contains(momentText(run.at, m_scene.zone)) && said.endsWith(run.label), qPrintable(said));
    QCOMPARE(interface->valueInterface()->currentValue().toDouble(), run.value);
    run.source = u"models:/classifier/7"_s;
    m_chart->setSamples(plot.id, {run});
    QVERIFY2(plots().spoken().contains(u"one version"_s), qPrintable(plots().spoken()));
}

void ChartInputTest::samplesAreAskedFor()
{
    showAll();
    QSignalSpy wanted(m_chart.get(), &TrendChart::samplesWanted);
    QTest::keyClick(&plots(), Qt::Key_End);
    QVERIFY(wanted.wait());
    QCOMPARE(wanted.first().at(0).toString(), u"classification-accuracy"_s);
    const Period period = wanted.first().at(1).value<Period>();
    std::vector<store::Sample> behind;
    for (const store::Sample &sample : m_scene.accuracy) {
        if (sample.at >= period.start.toMSecsSinceEpoch() && sample.at < period.stop.toMSecsSinceEpoch())
            behind.push_back(sample);
    }
    QVERIFY(!behind.empty());
    m_chart->setSamples(u"classification-accuracy"_s, behind);
    QVERIFY2(plots().spoken().contains(u"one run"_s) && plots().spoken().contains(u"production_classifier_"_s),
        qPrintable(plots().spoken()));
    m_chart->setSamples(u"gone"_s, behind); // of a plot that was closed meanwhile
    m_chart->setValues(u"gone"_s, {}, {});
}

void ChartInputTest::oldValuesStayUntilNewOnesCome()
{
    showAll();
    const qsizetype points = plots().plots().front()->points().size();
    QTest::keyClick(&plots(), Qt::Key_Plus);
    QCOMPARE(plots().plots().front()->points().size(), points);
    QVERIFY(pixelsOf(plots().grab().toImage(), plots().plots().front()->place(), tokens().accent, 40) > 100);
    m_chart->setValues(u"classification-accuracy"_s,
        tests::bucketsOf(m_scene.accuracy, plots().view().start, plots().view().stop, hour), {});
    QVERIFY(plots().plots().front()->points().size() > points);
}

void ChartInputTest::theStripMovesTheView()
{
    showAll();
    auto &strip = *m_chart->findChild<HistoryStrip *>(u"history"_s);
    const Span before = plots().view();
    // The month is at the right end of the strip; a click elsewhere brings it there.
    QTest::mouseClick(&strip, Qt::LeftButton, {}, QPoint(strip.width() / 2, strip.height() / 2));
    QVERIFY(plots().view().stop < before.start);
    QCOMPARE(plots().view().length(), before.length());
    strip.setFocus();
    const Span middle = plots().view();
    QTest::keyClick(&strip, Qt::Key_Left);
    QCOMPARE(plots().view().start, middle.start - middle.length() / 5);
    QTest::keyClick(&strip, Qt::Key_Plus);
    QVERIFY(plots().view().length() < middle.length());
    const QImage image = strip.grab().toImage();
    QVERIFY(pixelsOf(image, strip.rect(), tokens().critical) > 2 * 16);
    QVERIFY(pixelsOf(image, strip.rect(), tokens().accentSoft) > 100);
}

void ChartInputTest::plotsCanBeClosed()
{
    showAll();
    auto *close = m_chart->findChild<QToolButton *>(u"close-training-duration"_s);
    QVERIFY(close != nullptr);
    QCOMPARE(close->accessibleName(), u"Close Training duration"_s);
    QSignalSpy closed(m_chart.get(), &TrendChart::plotClosed);
    QTest::mouseClick(close, Qt::LeftButton);
    QCOMPARE(closed.size(), 1);
    QCOMPARE(closed.first().first().toString(), u"training-duration"_s);
    QVERIFY(m_chart->findChild<QToolButton *>(u"close-classification-accuracy"_s) == nullptr);
}

void ChartInputTest::marksAreActivated()
{
    showAll();
    QSignalSpy activated(m_chart.get(), &TrendChart::marksActivated);
    const double below = plots().plots().front()->place().bottom() + 12;
    QTest::mouseClick(&plots(), Qt::LeftButton, {}, QPointF(xOf(tests::utc("2026-11-05T10:40")) + 8, below).toPoint());
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first().first().value<QList<ChartMark>>().size(), 3);
}

QTEST_MAIN(ChartInputTest)
#include "tst_gui_chartinput.moc"
