// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessible.h"
#include "trendsbench.h"

#include "gui/charts/trendchart.h"
#include "gui/look/tokens.h"
#include "gui/pages/trends/metriclist.h"
#include "gui/pages/trends/metricview.h"
#include "gui/pages/trends/verdictstrip.h"
#include "gui/widgets/noticebar.h"
#include "gui/widgets/plainlabel.h"
#include "gui/widgets/tableview.h"
#include "models/auditmodel.h"
#include "models/roles.h"

#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QHeaderView>
#include <QJsonDocument>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>

using namespace conche;
using namespace conche::tests;
using namespace Qt::StringLiterals;
using gui::MetricView;
using gui::Range;

/*! What the page shows of real values in a store, and how it is worked. */
class TrendsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void listsTheMetricsByGroup();
    void saysWhatIsConcluded();
    void saysWhatLimitsWereTriedOn();
    void choosesARange();
    void saysTheSameAsATable();
    void opensAsATable();
    void keepsSelectionAndScroll();
    void showsChartsBelow();
    void showsWholeNamesOfRuns();
    void filters();
    void isWorkedByKeys();
    void savesFiles_data();
    void savesFiles();
    void saysWhyAFileCannotBeSaved();
    void saysWhatIsMissing();
    void saysWhyThereIsNothing();
    void saysWhatIsOld();
    void remembersWhatWasShown();
    void fitsIntoANarrowWindow();
    void offersActionsToThePalette();
    void tellsScreenReaders();

private:
    void open(std::optional<Story> story, const QByteArray &text = trendStack)
    {
        m_bench = std::make_unique<TrendsBench>(story, text);
        QVERIFY(m_bench->open());
    }
    /*! The values that the chart shows were read. */
    void waitForValues() const
    {
        QTRY_VERIFY_WITH_TIMEOUT(
            view().shown() && !view().shown()->series.values.buckets.empty(), TrendsBench::longWait);
    }
    template <typename T>
    T *find(const QString &name) const
    {
        return m_bench->find<T>(name);
    }
    [[nodiscard]] MetricView &view() const { return *m_bench->page.findChild<MetricView *>(); }
    [[nodiscard]] gui::MetricList &list() const { return *m_bench->page.findChild<gui::MetricList *>(); }
    [[nodiscard]] QString text(const QString &label) const { return find<gui::PlainLabel>(label)->text(); }
    [[nodiscard]] QString sentence(const QString &notice) const { return find<gui::NoticeBar>(notice)->sentence(); }
    void trigger(const QString &action) const { find<QAction>(action)->trigger(); }

    std::unique_ptr<TrendsBench> m_bench;
};

void TrendsPageTest::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    QApplication::setPalette(gui::paletteOf(gui::tokensFor(gui::Brightness::Light, gui::Contrast::Normal)));
}

void TrendsPageTest::cleanup()
{
    m_bench.reset();
}

void TrendsPageTest::listsTheMetricsByGroup()
{
    open(Story::Steady);
    QStringList shown;
    for (int row = 0; row < list().model()->rowCount(); ++row)
        shown << list().model()->index(row, 0).data().toString();
    QCOMPARE(shown.first(5),
        QStringList(
            {u"Models"_s, u"Classification accuracy"_s, u"Classifier duration"_s, u"Service"_s, u"Queue length"_s}));
    QCOMPARE(list().model()->index(1, 0).data(models::VerdictRole).toInt(), int(Verdict::Ok));
    QVERIFY(list().model()->index(1, 0).data(models::SparklineRole).toList().size() > 20);
}

void TrendsPageTest::saysWhatIsConcluded()
{
    open(Story::Declining);
    // The worst is shown at first.
    QCOMPARE(list().currentIndex().data().toString(), u"Classification accuracy"_s);
    QCOMPARE(view().metric(), u"classifier-accuracy"_s);
    const trends::Assessment &assessment = m_bench->session.overview().metrics.first().assessment;
    QCOMPARE(text(u"headlineLabel"_s), assessment.sentence);
    QVERIFY2(assessment.sentence.contains(u"Classification accuracy: falls"_s), qPrintable(assessment.sentence));
    QVERIFY(text(u"explanationLabel"_s).startsWith(assessment.explanation));
    QCOMPARE(text(u"trendLabel"_s), u"Trend warning"_s);
    QCOMPARE(text(u"trendTextLabel"_s), assessment.trend.text);
    QCOMPARE(text(u"levelLabel"_s), u"Level ok"_s);
    // How often the limit would have fired follows from real values.
    QTRY_VERIFY_WITH_TIMEOUT(text(u"ruleLabel"_s).contains(u"would"_s), TrendsBench::longWait);
}

/*! Limits that could only be tried on means seem to be broken less often than they are. */
void TrendsPageTest::saysWhatLimitsWereTriedOn()
{
    trends::RulePreview preview{0, 90 * 86'400'000LL, {}, 0};
    QVERIFY(!gui::previewSentence(preview).contains(u"means"_s));
    preview.step = 15 * 60'000;
    QVERIFY(gui::previewSentence(preview).endsWith(u". Counted on means of 15 min."_s));
    preview.firings << 86'400'000;
    QVERIFY(gui::previewSentence(preview).endsWith(u". Counted on means of 15 min."_s));
}

void TrendsPageTest::choosesARange()
{
    open(Story::Steady);
    waitForValues();
    const auto days
        = [this] { return qRound(double(view().shownPeriod().start.msecsTo(view().shownPeriod().stop)) / 86'400'000); };
    QCOMPARE(days(), 30);
    find<QAbstractButton>(u"rangeButton0"_s)->click();
    QCOMPARE(days(), 1);
    QVERIFY(find<QAbstractButton>(u"rangeButton0"_s)->isChecked());
    QVERIFY(!find<QAbstractButton>(u"rangeButton2"_s)->isChecked());
    QTRY_VERIFY_WITH_TIMEOUT(
        view().shown()->series.values.stop - view().shown()->series.values.start <= 2 * 86'400'000LL,
        TrendsBench::longWait);
    trigger(u"rangeAction3"_s);
    QCOMPARE(days(), 90);
    find<QAbstractButton>(u"rangeButton5"_s)->click();
    QCOMPARE(days(), 60); // all that there is
    QVERIFY(text(u"periodLabel"_s).contains(u" CET"_s));
}

void TrendsPageTest::saysTheSameAsATable()
{
    open(Story::Declining);
    waitForValues();
    const auto *table = find<QTableView>(u"sampleTable"_s);
    QCOMPARE(table->model()->rowCount(), 0);
    find<QPushButton>(u"tableButton"_s)->click();
    QVERIFY(table->isVisible());
    const models::Shown shown = *view().shown();
    QVERIFY(shown.series.values.buckets.size() > 50);
    QVERIFY(!shown.series.holes.isEmpty());
    QCOMPARE(table->model()->rowCount(),
        int(shown.series.values.buckets.size()) + int(shown.series.holes.size()) + int(shown.marks.size()));
    // A short period has the runs themselves, by name.
    find<QAbstractButton>(u"rangeButton0"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(
        table->model()->index(0, 5).data().toString().startsWith(u"production_"_s), TrendsBench::longWait);
    find<QPushButton>(u"tableButton"_s)->click();
    QVERIFY(!table->isVisible());
}

/*! The chart was never seen; the table and what is exported are no coarser for it. */
void TrendsPageTest::opensAsATable()
{
    open(Story::Steady);
    m_bench->page.showSubject(u"classifier-accuracy"_s);
    find<QPushButton>(u"tableButton"_s)->click();
    gui::TrendsPage again(m_bench->session, m_bench->services);
    again.resize(1088, 718);
    again.show();
    again.setOverview(m_bench->session.overview());
    const auto *table = again.findChild<QTableView *>(u"sampleTable"_s);
    QVERIFY(table->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 0, TrendsBench::longWait);
    QVERIFY2(table->model()->rowCount() > 50, qPrintable(QString::number(table->model()->rowCount())));
    const gui::TrendChart &chart = again.findChild<MetricView *>()->chart();
    QVERIFY(!chart.isVisible());
    QVERIFY(chart.csv().count('\n') > 50);
    QVERIFY(chart.picture().width() > 400);
}

void TrendsPageTest::keepsSelectionAndScroll()
{
    open(Story::Steady);
    m_bench->page.showSubject(u"classifier-duration"_s);
    waitForValues();
    find<QPushButton>(u"tableButton"_s)->click();
    auto *table = find<QTableView>(u"sampleTable"_s);
    table->selectRow(20);
    const QString key = table->currentIndex().data(models::KeyRole).toString();
    const int before = m_bench->session.overview().metricsRead;
    m_bench->session.readMetrics();
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->session.overview().metricsRead > before, TrendsBench::longWait);
    QCOMPARE(list().currentIndex().data().toString(), u"Classifier duration"_s);
    QCOMPARE(table->currentIndex().data(models::KeyRole).toString(), key);
}

void TrendsPageTest::showsChartsBelow()
{
    open(Story::Steady);
    m_bench->page.showSubject(u"classifier-accuracy"_s);
    waitForValues();
    auto *menu = find<QMenu>(u"belowMenu"_s);
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 2); // not what is shown already
    menu->actions().first()->trigger();
    QCOMPARE(view().shownBelow(), QStringList(u"classifier-duration"_s));
    QTRY_VERIFY_WITH_TIMEOUT(view().chart().csv().contains("classifier-duration"), TrendsBench::longWait);
    view().setShownBelow(u"classifier-duration"_s, false);
    QVERIFY(view().shownBelow().isEmpty());
    // What becomes the subject does not stand below itself.
    view().setShownBelow(u"classifier-duration"_s, true);
    m_bench->page.showSubject(u"classifier-duration"_s);
    QVERIFY(view().shownBelow().isEmpty());
}

void TrendsPageTest::showsWholeNamesOfRuns()
{
    open(Story::Steady);
    m_bench->page.showSubject(models::auditView);
    auto *table = find<gui::TableView>(u"auditTable"_s);
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 2, TrendsBench::longWait);
    for (const int width : {1088, 800}) {
        m_bench->page.resize(width, 718);
        QTRY_VERIFY(table->horizontalHeader()->length() <= table->viewport()->width());
        QTRY_VERIFY(table->rowHeight(0) >= static_cast<QAbstractItemView *>(table)->sizeHintForRow(0));
        QVERIFY(table->wordWrap());
    }
    const QModelIndex newest = table->model()->index(0, models::AuditModel::NewestColumn);
    const QString name = newest.data().toString();
    QVERIFY2(name.startsWith(u"production_2"_s), qPrintable(name));
    QCOMPARE(newest.data(Qt::ToolTipRole).toString(), name);
    QVERIFY(newest.data(Qt::AccessibleTextRole).toString().endsWith(name));
}

void TrendsPageTest::filters()
{
    open(Story::Steady);
    auto *edit = find<QLineEdit>(u"filterEdit"_s);
    edit->setText(u"queue"_s);
    QCOMPARE(list().model()->rowCount(), 2);
    edit->setText(u"nothing of the kind"_s);
    QVERIFY(find<QWidget>(u"noMatchLabel"_s)->isVisible());
    QTest::keyClick(edit, Qt::Key_Escape);
    QVERIFY(edit->text().isEmpty());
    QVERIFY(list().model()->rowCount() > 4);
    // What is hidden by the filter can still be asked for.
    edit->setText(u"queue"_s);
    m_bench->page.showSubject(u"classifier-duration"_s);
    QCOMPARE(view().metric(), u"classifier-duration"_s);
}

void TrendsPageTest::isWorkedByKeys()
{
    open(Story::Steady);
    m_bench->page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_bench->page));
    m_bench->page.focusContent();
    QVERIFY(list().hasFocus());
    QTest::keyClick(&list(), Qt::Key_Home);
    QCOMPARE(list().currentIndex().data().toString(), u"Classification accuracy"_s);
    QTest::keyClick(&list(), Qt::Key_Down);
    QTest::keyClick(&list(), Qt::Key_Down);
    // Over the name of a group.
    QCOMPARE(list().currentIndex().data().toString(), u"Queue length"_s);
    QTest::keyClick(&list(), Qt::Key_Up);
    QCOMPARE(view().metric(), u"classifier-duration"_s);
    trigger(u"filterMetricsAction"_s);
    QVERIFY(find<QLineEdit>(u"filterEdit"_s)->hasFocus());
    QTest::keyClick(find<QLineEdit>(u"filterEdit"_s), Qt::Key_Down);
    QVERIFY(list().hasFocus());
    // One of the ranges is where Tab comes to; arrows go on from there.
    waitForValues();
    auto *month = find<QAbstractButton>(u"rangeButton2"_s);
    month->setFocus(Qt::TabFocusReason);
    QTest::keyClick(month, Qt::Key_Right);
    auto *quarter = find<QAbstractButton>(u"rangeButton3"_s);
    QVERIFY(quarter->hasFocus());
    QTest::keyClick(quarter, Qt::Key_Space);
    QVERIFY(quarter->isChecked());
}

void TrendsPageTest::savesFiles_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("png") << u"exportPngAction"_s << QByteArray("PNG");
    QTest::newRow("svg") << u"exportSvgAction"_s << QByteArray("<svg");
    QTest::newRow("csv") << u"exportCsvAction"_s << QByteArray("classifier-accuracy");
    QTest::newRow("json") << u"exportJsonAction"_s << QByteArray("\"mean\"");
    QTest::newRow("md") << u"exportMarkdownAction"_s << QByteArray("# Classification accuracy");
}

void TrendsPageTest::savesFiles()
{
    QFETCH(QString, action);
    QFETCH(QByteArray, content);
    open(Story::Steady);
    m_bench->page.showSubject(u"classifier-accuracy"_s);
    waitForValues();
    trigger(action);
    auto *asked = m_bench->page.findChild<QFileDialog *>(u"exportDialog"_s);
    QVERIFY(asked);
    // The name says of what and from when to when.
    const QString name = QFileInfo(asked->selectedFiles().value(0)).fileName();
    QCOMPARE(
        name, u"factory_classifier-accuracy_2026-02-08_2026-03-10."_s + QString::fromLatin1(QTest::currentDataTag()));
    const QString path = m_bench->bench.path(name);
    Q_EMIT asked->fileSelected(path);
    asked->close();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY2(bytes.contains(content), bytes.left(200).constData());
    QVERIFY(sentence(u"actionNotice"_s).contains(path));
    if (path.endsWith(u".json"_s))
        QVERIFY(!QJsonDocument::fromJson(bytes).isNull());
}

void TrendsPageTest::saysWhyAFileCannotBeSaved()
{
    open(Story::Steady);
    waitForValues();
    trigger(u"exportCsvAction"_s);
    auto *asked = m_bench->page.findChild<QFileDialog *>(u"exportDialog"_s);
    const QString path = m_bench->bench.path(u"no/such/folder/x.csv"_s);
    Q_EMIT asked->fileSelected(path);
    QVERIFY(sentence(u"actionNotice"_s).contains(path));
    QCOMPARE(find<gui::NoticeBar>(u"actionNotice"_s)->verdict(), Verdict::Critical);
}

void TrendsPageTest::saysWhatIsMissing()
{
    // No stack, no metrics, nothing read yet: each has its words and one button at most.
    m_bench = std::make_unique<TrendsBench>(std::nullopt);
    QVERIFY(find<QWidget>(u"emptyPage"_s)->isVisible());
    QVERIFY(!text(u"emptyLabel"_s).isEmpty());
    QVERIFY(m_bench->open());
    QVERIFY(!find<QWidget>(u"emptyPage"_s)->isVisible());

    m_bench.reset();
    m_bench = std::make_unique<TrendsBench>(std::nullopt, trendStack.left(trendStack.indexOf("[[metric]]")));
    m_bench->session.start();
    QTRY_VERIFY(m_bench->session.overview().stack);
    QCOMPARE(text(u"emptyLabel"_s), u"The stack file has no metrics"_s);
    find<QPushButton>(u"emptyButton"_s)->click();
    QVERIFY(m_bench->page.findChild<QDialog *>(u"addMetricDialog"_s));

    m_bench.reset();
    m_bench = std::make_unique<TrendsBench>(std::nullopt, "format = 1\nname = \"\"\n");
    m_bench->session.start();
    QVERIFY(find<QWidget>(u"emptyPage"_s)->isVisible());
    bool isWanted = false;
    connect(&m_bench->page, &gui::TrendsPage::overviewWanted, this, [&isWanted] { isWanted = true; });
    find<QPushButton>(u"emptyButton"_s)->click();
    QVERIFY(isWanted);
}

void TrendsPageTest::saysWhyThereIsNothing()
{
    open(std::nullopt);
    QVERIFY(view().findChild<QWidget *>(u"nothingPane"_s)->isVisible());
    QVERIFY(!view().findChild<gui::PlainLabel *>(u"nothingLabel"_s)->text().isEmpty());
    QVERIFY(view().findChild<QPushButton *>(u"nothingButton"_s)->isEnabled());
    QVERIFY(!find<QPushButton>(u"exportButton"_s)->isEnabled());
    QVERIFY(!find<QAction>(u"exportCsvAction"_s)->isEnabled());
}

void TrendsPageTest::saysWhatIsOld()
{
    open(Story::Unreachable);
    m_bench->page.showSubject(u"classifier-accuracy"_s);
    const QString said = sentence(u"collectNotice"_s);
    QVERIFY2(said.contains(u"refused the connection"_s), qPrintable(said));
    QVERIFY2(said.contains(u"Last collected"_s), qPrintable(said));
    m_bench->page.showSubject(u"queue-length"_s);
    QVERIFY(sentence(u"collectNotice"_s).isEmpty());
}

void TrendsPageTest::remembersWhatWasShown()
{
    open(Story::Steady);
    waitForValues();
    list().setCurrentIndex(list().model()->index(2, 0));
    find<QAbstractButton>(u"rangeButton1"_s)->click();
    gui::TrendsPage again(m_bench->session, m_bench->services);
    again.setOverview(m_bench->session.overview());
    QCOMPARE(again.findChild<MetricView *>()->metric(), u"classifier-duration"_s);
    QCOMPARE(again.findChild<MetricView *>()->range().kind, Range::Kind::Week);
}

void TrendsPageTest::fitsIntoANarrowWindow()
{
    open(Story::Declining);
    waitForValues();
    const auto *splitter = find<QSplitter>(u"listSplitter"_s);
    QCOMPARE(splitter->orientation(), Qt::Horizontal);
    QVERIFY(find<QAbstractButton>(u"rangeButton0"_s)->isVisible());
    m_bench->page.resize(420, 520);
    QCOMPARE(splitter->orientation(), Qt::Vertical);
    QTRY_VERIFY(find<QPushButton>(u"rangeMenuButton"_s)->isVisible());
    QVERIFY(!find<QAbstractButton>(u"rangeButton0"_s)->isVisible());
    // What it needs at the least is less once it has laid itself out anew.
    QTRY_COMPARE((m_bench->page.resize(420, 520), m_bench->page.width()), 420);
}

void TrendsPageTest::offersActionsToThePalette()
{
    open(Story::Steady);
    QStringList names;
    for (const QAction *action : m_bench->page.actions())
        names << action->objectName();
    for (const QString &name : {u"rangeAction0"_s, u"exportCsvAction"_s, u"addMetricAction"_s, u"collectAction"_s})
        QVERIFY2(names.contains(name), qPrintable(name));
}

void TrendsPageTest::tellsScreenReaders()
{
    open(Story::Declining);
    waitForValues();
    QCOMPARE(inaccessible(m_bench->page), QStringList());
    QCOMPARE(unreachable(m_bench->page), QStringList());
    const QString said = list().model()->index(1, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(said.contains(u"Warning"_s) && said.contains(u"Classification accuracy"_s), qPrintable(said));
}

QTEST_MAIN(TrendsPageTest)
#include "tst_gui_trends.moc"
