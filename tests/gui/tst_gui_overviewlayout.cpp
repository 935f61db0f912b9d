// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "overviewbench.h"

#include "app/translation.h"
#include "gui/look/fonts.h"
#include "gui/widgets/plainlabel.h"
#include "stack/stackfile.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>
#include <QTest>
#include <QTextLayout>
#include <QTranslator>

using namespace conche;
using namespace conche::tests;
using namespace Qt::StringLiterals;
using models::SignModel;

namespace {

constexpr QSize usual(1088, 718); // of the page in a window of 1280x800

/*! Layouts settle in several steps. */
void settle()
{
    for (int i = 0; i < 4; ++i)
        QCoreApplication::processEvents();
}

void show(OverviewBench &bench, const models::Overview &overview, const QSize &size = usual)
{
    bench.page.setOverview(overview);
    bench.page.resize(size);
    bench.page.show();
    if (!QTest::qWaitForWindowExposed(&bench.page))
        qFatal("the page is not shown");
    settle();
}

/*! Where the parts of the page stand. */
QList<int> places(const OverviewBench &bench)
{
    return bench.find<QSplitter>(u"checksSplitter"_s)->sizes() + bench.find<QSplitter>(u"bodySplitter"_s)->sizes()
        << bench.find<QTableView>(u"checkTable"_s)->verticalScrollBar()->value();
}

int linesOf(const QString &text, const QFont &font, int width)
{
    QTextLayout layout(text, font);
    layout.setTextOption(QTextOption());
    int lines = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine(), ++lines)
        line.setLineWidth(width);
    layout.endLayout();
    return lines;
}

/*! The shipped signs; where they are raised, each says so in its longest words. */
models::Overview shippedSigns(bool areRaised)
{
    OverviewBuilder builder = criticalSituation();
    const Result<stack::StackFile> file
        = stack::readStackFile(QStringLiteral(CONCHE_SOURCE_DIR "/resources/stacks/chocolate-factory.toml"));
    if (!file || !file->stack)
        qFatal("the shipped stack file cannot be read");
    models::Overview overview = builder.overview();
    overview.stack = *file->stack;
    overview.report->signs.clear();
    health::CheckResult training;
    training.id = u"training-recent"_s;
    for (const stack::Check &check : std::as_const(overview.stack->checks)) {
        const auto *mlflow = std::get_if<stack::MlflowCheck>(&check.question);
        if (check.id != training.id || !mlflow)
            continue;
        for (const stack::Experiment &experiment : mlflow->experiments)
            training.observations.append({health::anyRun(experiment.name), hoursAgo(26).toMSecsSinceEpoch()});
    }
    overview.report->results.append(training);
    for (const stack::Sign &sign : std::as_const(overview.stack->signs)) {
        if (areRaised)
            overview.report->signs.append({sign.id, sign.title, sign.severity, sign.severity, u"it is so"_s, {}});
    }
    return overview;
}

} // namespace

/*! Where the parts of the Overview stand, and what of them can be read. */
class OverviewLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void keepsPlacesOfARefresh_data();
    void keepsPlacesOfARefresh();
    void tellsTheCauseOnAShortPage_data();
    void tellsTheCauseOnAShortPage();
    void keepsTheScrollOfWhoChoseNothing();
    void keepsTheSplitterWhileFiltering();
    void tellsTheExactTimeOfTheHeadline();
    void showsTitlesOfSignsWhole_data();
    void showsTitlesOfSignsWhole();
    void boundsLongTitlesOfSigns();
};

void OverviewLayoutTest::initTestCase()
{
    // 13 px, as in the design.
    QFont font = QApplication::font();
    font.setPointSizeF(9.75);
    QApplication::setFont(font);
    QLocale::setDefault(QLocale::c());
}

void OverviewLayoutTest::cleanup()
{
    const auto translators = qApp->findChildren<QTranslator *>();
    qDeleteAll(translators);
}

void OverviewLayoutTest::keepsPlacesOfARefresh_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("usual") << usual;
    QTest::newRow("lower") << QSize(1088, 500);
    QTest::newRow("short") << QSize(1088, 400);
    QTest::newRow("narrow") << QSize(808, 438);
    QTest::newRow("narrow and high") << QSize(640, 900);
}

void OverviewLayoutTest::keepsPlacesOfARefresh()
{
    QFETCH(QSize, size);
    OverviewBench bench;
    OverviewBuilder builder = criticalSituation();
    show(bench, builder.overview(), {1200, 900});
    bench.page.resize(size);
    settle();
    QScrollBar *bar = bench.find<QTableView>(u"checkTable"_s)->verticalScrollBar();
    bar->setValue(bar->maximum());
    const QList<int> before = places(bench);
    for (int round = 0; round < 3; ++round) {
        builder.overview().now = builder.overview().now.addSecs(1);
        bench.page.setOverview(builder.overview());
        settle();
        QCOMPARE(places(bench), before);
    }
}

void OverviewLayoutTest::tellsTheCauseOnAShortPage_data()
{
    QTest::addColumn<double>("points");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("isShown");
    QTest::addColumn<bool>("isWhole");
    QTest::newRow("usual") << 9.75 << usual << true << true;
    QTest::newRow("short") << 9.75 << QSize(1088, 400) << true << true;
    QTest::newRow("short and narrow") << 9.75 << QSize(640, 400) << true << false;
    QTest::newRow("very large text") << 29.25 << usual << false << false;
}

/*! Which failure came first is what one asks next: what is not shown of it is told with the sentence. */
void OverviewLayoutTest::tellsTheCauseOnAShortPage()
{
    QFETCH(double, points);
    QFETCH(QSize, size);
    QFETCH(bool, isShown);
    QFETCH(bool, isWhole);
    QFont font = QApplication::font();
    font.setPointSizeF(points);
    QApplication::setFont(font);
    const auto back = qScopeGuard([font]() mutable {
        font.setPointSizeF(9.75);
        QApplication::setFont(font);
    });
    OverviewBench bench;
    OverviewBuilder builder = criticalSituation();
    bench.page.setMinimumSize(1, 1); // as in a window, which may be too small for it
    show(bench, builder.overview(), size);
    const health::Headline said = models::headlineOf(builder.overview());
    QVERIFY(said.cause.contains("first cause"_L1));
    const auto *cause = bench.find<QLabel>(u"causeLabel"_s);
    const auto *headline = bench.find<QLabel>(u"headlineLabel"_s);
    QCOMPARE(cause->isVisible(), isShown);
    if (isShown) {
        QCOMPARE(cause->text() == said.cause, isWhole);
        QVERIFY(size == usual || linesOf(cause->text(), cause->font(), cause->width()) == 1);
    }
    QCOMPARE(headline->accessibleName(), isWhole ? said.sentence : QString(said.sentence + u' ' + said.cause));
    QCOMPARE(headline->toolTip().contains(said.cause), !isWhole);
}

void OverviewLayoutTest::keepsTheScrollOfWhoChoseNothing()
{
    OverviewBench bench;
    OverviewBuilder builder = criticalSituation();
    show(bench, builder.overview(), {1088, 438});
    auto *table = bench.find<QTableView>(u"checkTable"_s);
    QScrollBar *bar = table->verticalScrollBar();
    QVERIFY(bar->maximum() > 0);
    bar->setValue(bar->maximum());
    const int scrolled = bar->value();
    // Another one is the worst, and stands first.
    const QString first = table->currentIndex().data(models::KeyRole).toString();
    for (health::CheckResult &result : builder.overview().report->results)
        result.verdict = result.id == "api"_L1 ? Verdict::Critical : Verdict::Ok;
    bench.page.setOverview(builder.overview());
    settle();
    QVERIFY(table->currentIndex().data(models::KeyRole).toString() != first);
    QCOMPARE(bar->value(), scrolled);
}

void OverviewLayoutTest::keepsTheSplitterWhileFiltering()
{
    OverviewBench bench;
    OverviewBuilder builder = criticalSituation();
    show(bench, builder.overview());
    bench.find<QAction>(u"filterAction"_s)->trigger();
    settle();
    const QList<int> before = places(bench);
    bench.find<QLineEdit>(u"filterEdit"_s)->setText(u"Weather"_s);
    builder.overview().now = builder.overview().now.addSecs(1);
    bench.page.setOverview(builder.overview());
    settle();
    QCOMPARE(places(bench), before);
}

void OverviewLayoutTest::tellsTheExactTimeOfTheHeadline()
{
    OverviewBench bench;
    OverviewBuilder critical = criticalSituation();
    show(bench, critical.overview());
    const auto *label = bench.find<QLabel>(u"headlineLabel"_s);
    const QString exact = u"2026-11-22 11:00:00 (Europe/Madrid, UTC+1)"_s;
    QCOMPARE(label->toolTip(), gui::plainToolTip(exact));
    QCOMPARE(label->accessibleDescription(), QString(u"What matters most, "_s + exact));
    bench.settings.setShownZone(gui::ShownZone::Utc);
    QCOMPARE(label->toolTip(), gui::plainToolTip(u"2026-11-22 10:00:00 UTC"_s));
    // Where the sentence is cut, all of it is told first.
    OverviewBuilder wordy;
    wordy.check(u"api"_s, QString(70, u'W'), Verdict::Critical, u"WWWW "_s.repeated(40), 12, 2);
    show(bench, wordy.overview(), {480, 400});
    const QString whole = label->accessibleName();
    QVERIFY(label->text() != whole);
    QCOMPARE(label->toolTip(), gui::plainToolTip(whole + u"\n2026-11-23 10:00:00 UTC"_s));
    // And where it speaks of no moment, there is nothing to tell.
    OverviewBuilder well;
    well.check(u"api"_s, u"API service"_s, Verdict::Ok, u"healthy"_s);
    show(bench, well.overview());
    QCOMPARE(label->toolTip(), QString());
    QCOMPARE(label->accessibleDescription(), u"What matters most"_s);
}

void OverviewLayoutTest::showsTitlesOfSignsWhole_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("areRaised");
    for (const QString &language : {u"en"_s, u"es"_s}) {
        QTest::addRow("%s, raised", qPrintable(language)) << language << true;
        QTest::addRow("%s, not judged yet", qPrintable(language)) << language << false;
    }
}

void OverviewLayoutTest::showsTitlesOfSignsWhole()
{
    QFETCH(QString, language);
    QFETCH(bool, areRaised);
    app::installTranslations(*qApp, language);
    OverviewBench bench;
    const models::Overview overview = shippedSigns(areRaised);
    show(bench, overview);
    const auto *table = bench.find<QTableView>(u"signTable"_s);
    const int rows = table->model()->rowCount();
    QCOMPARE(rows, int(overview.stack->signs.size()));
    QVERIFY(rows > 0);
    const QFontMetrics metrics(table->font());
    const int padding = 2 * gui::scaled(table->font(), 10);
    int height = 0;
    for (int row = 0; row < rows; ++row) {
        for (const int column : {SignModel::TitleColumn, SignModel::StateColumn}) {
            const QString text = table->model()->index(row, column).data().toString();
            const int lines = linesOf(text, table->font(), table->columnWidth(column) - padding);
            QVERIFY2(lines <= 3, qPrintable(text));
            QVERIFY2(table->rowHeight(row) >= lines * metrics.height(), qPrintable(text));
        }
        height += table->rowHeight(row);
    }
    // No row is hidden, none is higher than it must be, and all of them fit beside the checks.
    QCOMPARE(table->viewport()->height(), height);
    QVERIFY(table->columnWidth(SignModel::VerdictColumn) + table->columnWidth(SignModel::TitleColumn)
            + table->columnWidth(SignModel::StateColumn)
        <= table->viewport()->width());
    QVERIFY(height < usual.height() * 2 / 3);
}

void OverviewLayoutTest::boundsLongTitlesOfSigns()
{
    OverviewBench bench;
    models::Overview overview = shippedSigns(true);
    overview.stack->signs[0].title = QString(300, u'W');
    overview.stack->signs[1].title = QStringLiteral("W ").repeated(150);
    show(bench, overview);
    const auto *table = bench.find<QTableView>(u"signTable"_s);
    for (int row = 0; row < 2; ++row)
        QVERIFY(table->rowHeight(row) < 5 * QFontMetrics(table->font()).height());
    QVERIFY(table->rowHeight(0) > 2 * QFontMetrics(table->font()).height());
}

QTEST_MAIN(OverviewLayoutTest)
#include "tst_gui_overviewlayout.moc"
