// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessible.h"
#include "chartbench.h"

#include "core/csv.h"
#include "gui/charts/pointed.h"

#include <QDir>
#include <QFontDatabase>
#include <QMimeData>
#include <QSvgRenderer>

#include <limits>

using namespace conche;
using namespace conche::gui;
using namespace Qt::StringLiterals;
using tests::instant;
using tests::pixelsOf;

namespace {

constexpr qint64 hour = 3'600'000;
constexpr qint64 day = 24 * hour;

} // namespace

/*! The chart as it is seen and used; pictures of it are left in tests/gallery of the build folder. */
class ChartsTest : public tests::ChartBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void isDrawn_data();
    void isDrawn();
    void oneSpikeOfAMillionIsSeen();
    void limitsHaveAGround();
    void holesAreToldApart();
    void nothingAndOnePoint();
    void whatIsNoNumberIsNotDrawn();
    void singleValuesAreToldExactly();
    void theFutureIsShownWhereATrendLeads();
    void mirroredTimeRunsLeftwards();
    void isExported();
    void everythingHasAName();
};

void ChartsTest::isDrawn_data()
{
    QTest::addColumn<Appearance>("appearance");
    QTest::addColumn<int>("percent");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("chart-light") << Appearance::Light << 100 << Qt::LeftToRight;
    QTest::newRow("chart-dark") << Appearance::Dark << 100 << Qt::LeftToRight;
    QTest::newRow("chart-light-200") << Appearance::Light << 200 << Qt::LeftToRight;
    QTest::newRow("chart-dark-rtl") << Appearance::Dark << 100 << Qt::RightToLeft;
    QTest::newRow("chart-light-300") << Appearance::Light << 300 << Qt::LeftToRight;
}

void ChartsTest::isDrawn()
{
    QFETCH(Appearance, appearance);
    QFETCH(int, percent);
    QFETCH(Qt::LayoutDirection, direction);
    m_settings->setAppearance(appearance);
    const double designPoints = 9.75; // 13 px at 96 dpi
    m_settings->setTextPercent(
        qRound(percent * designPoints / QFontDatabase::systemFont(QFontDatabase::GeneralFont).pointSizeF()));
    QApplication::setLayoutDirection(direction);
    QCoreApplication::processEvents();
    m_chart->resize(808 * percent / 100, 528 * percent / 100);
    showAll();
    m_chart->setSamples(u"classification-accuracy"_s, m_scene.accuracy);
    m_chart->setSamples(u"training-duration"_s, m_scene.duration);
    QTest::mouseMove(&plots(), in(0, tests::utc("2026-11-16T19:34")));
    const QImage image = m_chart->grab().toImage();
    const QString name
        = u"" CONCHE_BINARY_DIR "/tests/gallery/%1.png"_s.arg(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(QDir().mkpath(QFileInfo(name).path()));
    QVERIFY(image.save(name));
    for (const auto &plot : plots().plots()) {
        // Curve, limit, ground: all in this theme's colours, inside of the plot.
        QVERIFY(pixelsOf(image, plot->place(), tokens().accent, 40) > 100);
        QVERIFY(pixelsOf(image, plot->place(), tokens().criticalSoft) > 500);
        QVERIFY(QRectF(plots().rect()).contains(plot->place()));
    }
}

void ChartsTest::oneSpikeOfAMillionIsSeen()
{
    std::vector<store::Sample> samples;
    for (qint64 i = 0; i < 1'000'000; ++i)
        samples.push_back({i * 60'000, i == 617'283 ? 9.0 : 1.0 + double(i % 7) / 100, {}, {}});
    PlotData plot;
    plot.id = u"spike"_s;
    plot.title = u"Spike"_s;
    plot.values = tests::bucketsOf(samples, 0, 1'000'000 * qint64(60'000), 12 * hour);
    showOne(plot, 0, 1'000'000 * qint64(60'000));
    const QImage image = plots().grab().toImage();
    const ValueScale scale = plots().plots().front()->scale();
    const QRectF high(xOf(617'283 * qint64(60'000)) - 6, scale.y(8.8), 12, scale.y(5) - scale.y(8.8));
    QVERIFY(pixelsOf(image, high, tokens().surface) < int(high.width() * high.height()) - int(high.height()) / 2);
}

void ChartsTest::limitsHaveAGround()
{
    PlotData plot = m_scene.durationPlot();
    plot.limits = {.warnBelow = 1.5, .warnAbove = 3, .critBelow = 1, .critAbove = 4};
    plot.holes.clear();
    showOne(plot, m_scene.start, m_scene.now);
    const QImage image = plots().grab().toImage();
    const Plot &shown = *plots().plots().front();
    const auto ground
        = [&](double value) { return image.pixelColor(int(shown.place().left()) + 3, int(shown.scale().y(value))); };
    QCOMPARE(ground(4.1), tokens().criticalSoft);
    QCOMPARE(ground(3.6), tokens().warningSoft);
    QCOMPARE(ground(2.7), tokens().surface);
    QCOMPARE(ground(1.2), tokens().warningSoft);
    QCOMPARE(ground(0.6), tokens().criticalSoft);
}

void ChartsTest::holesAreToldApart()
{
    PlotData plot;
    plot.id = u"holes"_s;
    plot.title = u"Holes"_s;
    plot.values = {0, 100 * day, 0, {}};
    using Kind = trends::Hole::Kind;
    qint64 at = 0;
    for (const Kind kind : {Kind::NotWatched, Kind::Unreachable, Kind::Missing, Kind::Late}) {
        plot.values.buckets.push_back({at, at, at, 1, 1, 1, 1, 1, 0});
        plot.holes << trends::Hole{at, at + 20 * day, kind, 20, u"refused"_s};
        at += 20 * day;
    }
    showOne(plot, 0, at);
    const QImage image = plots().grab().toImage();
    const auto place = [&](int hole) {
        return QRectF(xOf(hole * 20 * day) + 6, plots().plots().front()->place().top() + 4, 60, 60);
    };
    QVERIFY(pixelsOf(image, place(0), tokens().background) > 1500);
    QVERIFY(pixelsOf(image, place(0), tokens().unknownSoft) == 0);
    QVERIFY(pixelsOf(image, place(1), tokens().unknownSoft) > 500);
    QVERIFY(pixelsOf(image, place(1), tokens().unknown, 60) > 100);
    QVERIFY(pixelsOf(image, place(2), tokens().surface) > 2500);
    QVERIFY(pixelsOf(image, place(3), tokens().warningSoft) > 2500);
}

void ChartsTest::nothingAndOnePoint()
{
    m_chart->show();
    QVERIFY(!m_chart->grab().isNull()); // no plot at all
    PlotData plot;
    plot.id = u"few"_s;
    plot.title = u"Few"_s;
    showOne(plot, 0, day);
    QVERIFY(!plots().grab().isNull());
    QTest::keyClick(&plots(), Qt::Key_Left);
    QVERIFY(!plots().pointedValue());
    m_chart->setValues(u"few"_s, {0, day, 0, {{6 * hour, 6 * hour, 6 * hour, 3, 3, 3, 3, 1, 0}}}, {});
    QTest::keyClick(&plots(), Qt::Key_Left);
    QCOMPARE(plots().pointedValue(), std::optional(3.0));
    QTest::keyClick(&plots(), Qt::Key_Escape);
    const QImage image = plots().grab().toImage();
    const QPointF dot(xOf(6 * hour), plots().plots().front()->scale().y(3));
    QCOMPARE(image.pixelColor(dot.toPoint()), tokens().accent);
}

void ChartsTest::whatIsNoNumberIsNotDrawn()
{
    PlotData plot;
    plot.id = u"bad"_s;
    plot.title = u"Bad"_s;
    plot.values = {0, day, 0, {}};
    for (const double value : {1.0, std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity(),
             -std::numeric_limits<double>::max(), 2.0}) {
        const qint64 at = qint64(plot.values.buckets.size() + 1) * 4 * hour;
        plot.values.buckets.push_back({at, at, at, value, value, value, value, 1, 0});
    }
    showOne(plot, 0, day);
    QCOMPARE(plots().plots().front()->points().size(), 2);
    QVERIFY(plots().plots().front()->ticks().high <= 3);
    // No line leads over what is no number, as buckets of single values say it.
    plot.values = {0, day, 0,
        {{hour, hour, hour, 1, 1, 1, 1, 1, 0}, {2 * hour, 0, 0, 0, 0, 0, 0, 0, 1},
            {3 * hour, 3 * hour, 3 * hour, 2, 2, 2, 2, 1, 0}}};
    QCOMPARE(gui::shapeOf(plot.values, {}, 500).parts.size(), 2);
    QVERIFY(!plots().grab().isNull());
}

void ChartsTest::singleValuesAreToldExactly()
{
    PlotData plot;
    plot.id = u"duration"_s;
    plot.title = u"Duration"_s;
    plot.words = [](double value) { return QString::number(value, 'f', 1); };
    plot.exact = [](double value) { return QString::number(value, 'f', 4); };
    plot.values = {0, day, 0, {{hour, hour + 7000, hour + 7000, 2.4133, 2.4133, 2.4133, 2.4133, 1, 0}}};
    showOne(plot, 0, day);
    const auto single = gui::pointedAt(*plots().plots().front(), hour, QTimeZone::utc());
    QCOMPARE(single->number, u"2.4133"_s);
    QVERIFY2(single->when.contains(u"01:00:07"_s), qPrintable(single->when));
    plot.values.step = hour;
    plot.values.buckets.front().count = 2;
    plot.values.buckets.front().sum = 4.8266;
    showOne(plot, 0, day);
    QCOMPARE(gui::pointedAt(*plots().plots().front(), hour, QTimeZone::utc())->number, u"2.4"_s);
}

void ChartsTest::theFutureIsShownWhereATrendLeads()
{
    showAll();
    QVERIFY(m_chart->shownPeriod().stop > instant(m_scene.now).addDays(6));
    QVERIFY(!m_chart->isZoomed());
    PlotData calm = m_scene.accuracyPlot();
    calm.slope.reset();
    m_chart->setPlots({calm});
    QCOMPARE(m_chart->shownPeriod().stop.toMSecsSinceEpoch(), m_scene.now);
}

void ChartsTest::mirroredTimeRunsLeftwards()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    showAll();
    QVERIFY(xOf(m_scene.now) < xOf(m_scene.start));
    QTest::keyClick(&plots(), Qt::Key_End);
    const auto last = plots().pointedValue();
    QTest::keyClick(&plots(), Qt::Key_Right); // to the right is what is older
    QVERIFY(plots().pointedValue() != last);
    QTest::keyClick(&plots(), Qt::Key_Left);
    QCOMPARE(plots().pointedValue(), last);
}

void ChartsTest::isExported()
{
    showAll();
    const std::unique_ptr<QMimeData> mime(m_chart->mimeData());
    QVERIFY(mime->hasImage());
    QVERIFY(!mime->hasUrls());
    m_chart->setNaming([](const QString &suffix) -> QString { return u"accuracy."_s + suffix; });
    const std::unique_ptr<QMimeData> dragged(m_chart->dragData());
    QCOMPARE(dragged->urls().size(), 1);
    QVERIFY(dragged->urls().first().fileName() == "accuracy.png"_L1);
    QVERIFY(!QImage(dragged->urls().first().toLocalFile()).isNull());
    QCOMPARE(m_chart->picture(2).size(), plots().size() * 2);
    QSvgRenderer svg(m_chart->svg());
    QVERIFY(svg.isValid());
    QCOMPARE(svg.viewBox(), plots().rect());
    const QList<QByteArray> lines = m_chart->csv().split('\n');
    QCOMPARE(lines.first(), QByteArray("metric,start,first,last,count,minimum,mean,maximum,last_value\r"));
    const auto rows = m_scene.accuracyPlot().values.buckets.size() + m_scene.durationPlot().values.buckets.size();
    QCOMPARE(lines.size(), qsizetype(rows) + 2);
    QVERIFY(lines[1].startsWith("classification-accuracy,2026-10-24T06:00:00Z,"));
    PlotData odd = m_scene.accuracyPlot();
    odd.id = u"=1+1, \"two\"\nlines"_s;
    m_chart->setPlots({odd});
    const auto table = csvFromText(QString::fromUtf8(m_chart->csv()));
    QVERIFY(table && table->size() > 2);
    QCOMPARE(table->at(1).size(), 9);
    QCOMPARE(table->at(1).first(), u'\'' + odd.id);
    QVERIFY(table->at(1).last().toDouble() > 0.8);
}

void ChartsTest::everythingHasAName()
{
    showAll();
    QCOMPARE(tests::inaccessible(*m_chart), QStringList());
    QCOMPARE(tests::unreachable(*m_chart), QStringList());
}

QTEST_MAIN(ChartsTest)
#include "tst_gui_charts.moc"
