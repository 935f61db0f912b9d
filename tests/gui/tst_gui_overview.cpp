// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "browser.h"
#include "overviewbench.h"

#include "gui/look/tokens.h"
#include "gui/widgets/codeview.h"
#include "gui/widgets/noticebar.h"
#include "gui/widgets/plainlabel.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>
#include <QToolTip>

using namespace conche;
using namespace conche::tests;
using namespace Qt::StringLiterals;
using models::CheckModel;

class OverviewPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_bench = std::make_unique<OverviewBench>(); }
    void cleanup() { m_bench.reset(); }
    void saysWhatMattersMost();
    void tellsWhatIsMissingBeforeTheFirstCheck_data();
    void tellsWhatIsMissingBeforeTheFirstCheck();
    void warnsAboveTheChecks();
    void selectsTheWorstAtFirst();
    void keepsSelectionAndScroll();
    void showsEvidence();
    void showsSigns();
    void showsPeersTextAsText();
    void filters();
    void copies();
    void offersWhatCanBeQuieted();
    void opensADialogForSnoozing();
    void offersChecksAndLinksToThePalette();
    void fitsIntoANarrowWindow();
    void fitsLongTitlesAndLargeText();
    void showsManyChecks();
    void tellsScreenReaders();
    void leavesNoHoles();

private:
    template <typename T>
    T *find(const QString &name) const
    {
        return m_bench->find<T>(name);
    }
    [[nodiscard]] QString text(const QString &label) const { return find<gui::PlainLabel>(label)->text(); }
    void show(models::Overview &overview, const QSize &size = {1088, 718})
    {
        m_bench->page.setOverview(overview);
        m_bench->page.resize(size);
        m_bench->page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_bench->page));
    }
    void trigger(const QString &action) const { find<QAction>(action)->trigger(); }
    [[nodiscard]] QString selected() const
    {
        return find<QTableView>(u"checkTable"_s)->currentIndex().data(models::KeyRole).toString();
    }
    void press(const QString &table, int row) const
    {
        const auto *view = find<QTableView>(table);
        const QRect place = view->visualRect(view->model()->index(row, 1));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, place.center());
    }

    std::unique_ptr<OverviewBench> m_bench;
};

void OverviewPageTest::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    QApplication::setPalette(gui::paletteOf(gui::tokensFor(gui::Brightness::Light, gui::Contrast::Normal)));
}

void OverviewPageTest::saysWhatMattersMost()
{
    OverviewBuilder builder = criticalSituation();
    show(builder.overview());
    QCOMPARE(text(u"headlineLabel"_s), u"Training stopped 26 h ago: level 2."_s);
    QCOMPARE(text(u"causeLabel"_s),
        u"Energy data stopped 7 h ago, 19 h after the last training, so it is not the first cause. 12 of 13 checks ran."_s);
    QCOMPARE(find<QTableView>(u"checkTable"_s)->model()->rowCount(), 13);
    // Ages grow with the time that is told, without a check.
    builder.overview().now = builder.overview().now.addSecs(3600);
    m_bench->page.setOverview(builder.overview());
    QCOMPARE(text(u"headlineLabel"_s), u"Training stopped 27 h ago: level 2."_s);
}

void OverviewPageTest::tellsWhatIsMissingBeforeTheFirstCheck_data()
{
    QTest::addColumn<int>("what");
    QTest::addColumn<QString>("label");
    QTest::addColumn<bool>("hasButton");
    QTest::addColumn<bool>("isEnabled");
    QTest::newRow("nothing asked") << 0 << u"No check has run yet"_s << true << true;
    QTest::newRow("under way") << 1 << u"The first check is under way"_s << true << false;
    QTest::newRow("no checks") << 2 << u"The stack file has no checks"_s << false << true;
    QTest::newRow("no stack") << 3 << u"The stack file cannot be read"_s << false << true;
}

void OverviewPageTest::tellsWhatIsMissingBeforeTheFirstCheck()
{
    QFETCH(int, what);
    OverviewBuilder builder = criticalSituation();
    models::Overview &overview = builder.overview();
    overview.report.reset();
    overview.checked.reset();
    overview.past.clear();
    overview.isChecking = what == 1;
    if (what == 2)
        overview.stack->checks.clear();
    if (what == 3) {
        overview.stack.reset();
        overview.fileTrouble = Error{ErrorCode::BadConfiguration, u"chocolate-factory.toml cannot be read"_s};
    }
    show(overview);
    QTEST(text(u"emptyLabel"_s), "label");
    QVERIFY(!text(u"emptyDetailsLabel"_s).isEmpty());
    const auto *button = find<QPushButton>(u"checkNowButton"_s);
    QTEST(button->isVisible(), "hasButton");
    QTEST(button->isEnabled(), "isEnabled");
    QVERIFY(!find<QWidget>(u"headlinePanel"_s)->isVisible());
    QVERIFY(m_bench->page.paletteEntries().size() >= (what < 2 ? 13 : 0));
    // And then there is something.
    show(criticalSituation().overview());
    QVERIFY(find<QTableView>(u"checkTable"_s)->isVisible());
    QVERIFY(!button->isVisible());
}

void OverviewPageTest::warnsAboveTheChecks()
{
    OverviewBuilder builder = criticalSituation();
    show(builder.overview());
    const auto isShown = [&](const QString &name) { return find<gui::NoticeBar>(name)->isVisible(); };
    QVERIFY(isShown(u"coverageNotice"_s));
    for (const QString &name : {u"storeNotice"_s, u"sleepsNotice"_s, u"undeliveredNotice"_s, u"actionNotice"_s})
        QVERIFY(!isShown(name));
    builder.overview().sleeps = {u"the watch slept for 3 h"_s, u"the daily check did not come"_s};
    builder.overview().undelivered = {u"1 alert did not reach anybody"_s};
    builder.overview().storeTrouble = Error{ErrorCode::StorageFailed, u"the disk is full"_s};
    m_bench->page.setOverview(builder.overview());
    for (const QString &name : {u"storeNotice"_s, u"sleepsNotice"_s, u"undeliveredNotice"_s, u"coverageNotice"_s})
        QVERIFY2(isShown(name), qPrintable(name));
    // A round under way is no reason to take it back, but the first one is.
    builder.overview().isChecking = true;
    m_bench->page.setOverview(builder.overview());
    QVERIFY(isShown(u"coverageNotice"_s));
    const std::optional<QDateTime> checked = std::exchange(builder.overview().checked, std::nullopt);
    m_bench->page.setOverview(builder.overview());
    QVERIFY(!isShown(u"coverageNotice"_s));
    builder.overview().checked = checked;
    // What is said already as what matters most is not said twice.
    OverviewBuilder well;
    well.check(u"a"_s, u"A"_s, Verdict::Ok, u"well"_s).notAsked(u"b"_s, u"B"_s, u"no token"_s);
    m_bench->page.setOverview(well.overview());
    QCOMPARE(text(u"headlineLabel"_s), u"1 of 2 checks did not run: no token."_s);
    QVERIFY(!isShown(u"coverageNotice"_s));
}

void OverviewPageTest::selectsTheWorstAtFirst()
{
    show(criticalSituation().overview());
    QCOMPARE(selected(), u"training"_s);
    QCOMPARE(text(u"titleLabel"_s), u"Recent training"_s);
}

void OverviewPageTest::keepsSelectionAndScroll()
{
    OverviewBuilder builder = criticalSituation();
    show(builder.overview(), {1088, 420});
    auto *table = find<QTableView>(u"checkTable"_s);
    m_bench->page.showSubject(u"check:weather"_s);
    QScrollBar *bar = table->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    bar->setValue(bar->maximum() / 2);
    const int scroll = bar->value();
    for (int round = 0; round < 3; ++round) {
        builder.result(u"api"_s).verdict = round % 2 == 0 ? Verdict::Critical : Verdict::Ok;
        builder.overview().now = builder.overview().now.addSecs(60);
        m_bench->page.setOverview(builder.overview());
        QCOMPARE(selected(), u"weather"_s);
        QCOMPARE(text(u"titleLabel"_s), u"Weather data"_s);
        QCOMPARE(bar->value(), scroll);
        QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
    }
    // What is gone leaves the worst.
    builder.overview().stack->checks.removeIf([](const stack::Check &check) { return check.id == "weather"_L1; });
    m_bench->page.setOverview(builder.overview());
    QVERIFY(!selected().isEmpty() && selected() != "weather"_L1);
}

void OverviewPageTest::showsEvidence()
{
    OverviewBuilder builder = criticalSituation();
    show(builder.overview());
    QVERIFY(text(u"ruleLabel"_s).startsWith(u"Rule: Each of 2 experiments"_s));
    QVERIFY(find<gui::CodeView>(u"requestView"_s)->toPlainText().startsWith(u"curl -sS -X POST"_s));
    QVERIFY(find<gui::CodeView>(u"answerView"_s)->toPlainText().contains(u"FINISHED"_s));
    QCOMPARE(text(u"requestLabel"_s), u"Request"_s);
    builder.result(u"training"_s).evidence.asked << u"curl http://b"_s;
    m_bench->page.setOverview(builder.overview());
    QCOMPARE(text(u"requestLabel"_s), u"2 requests"_s);
    press(u"checkTable"_s, 2);
    QCOMPARE(text(u"titleLabel"_s), u"Disk"_s);
    QCOMPARE(text(u"findingLabel"_s), u"not asked: no folder for artifacts is set"_s);
    QVERIFY(!find<QWidget>(u"requestPanel"_s)->isVisible());
    // Keys choose as well, and Enter goes into the evidence.
    auto *table = find<QTableView>(u"checkTable"_s);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(text(u"titleLabel"_s), u"Features"_s);
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_COMPARE(QApplication::focusWidget(), find<QWidget>(u"alertsButton"_s));
}

void OverviewPageTest::showsSigns()
{
    show(criticalSituation().overview());
    press(u"signTable"_s, 1);
    QCOMPARE(text(u"titleLabel"_s), u"No energy records"_s);
    QVERIFY(find<QTableView>(u"checkTable"_s)->selectionModel()->selectedRows().isEmpty());
    // The same check again.
    press(u"checkTable"_s, 0);
    QCOMPARE(text(u"titleLabel"_s), u"Recent training"_s);
    QVERIFY(find<QTableView>(u"signTable"_s)->selectionModel()->selectedRows().isEmpty());
    press(u"signTable"_s, 1);
    QCOMPARE(text(u"titleLabel"_s), u"No energy records"_s);
    m_bench->page.setOverview(criticalSituation().overview());
    QCOMPARE(text(u"titleLabel"_s), u"No energy records"_s);
}

void OverviewPageTest::showsPeersTextAsText()
{
    OverviewBuilder builder = criticalSituation();
    const QString evil = u"<b>bold</b><img src=x>"_s;
    health::CheckResult &result = builder.result(u"training"_s);
    result.evidence.rule = evil;
    result.evidence.facts = {{evil, evil}};
    result.evidence.answered = evil;
    show(builder.overview());
    for (const QLabel *label : m_bench->page.findChildren<QLabel *>()) {
        if (label->text().contains(u"<b>"_s))
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    QCOMPARE(find<gui::CodeView>(u"answerView"_s)->toPlainText(), evil);
}

void OverviewPageTest::filters()
{
    show(criticalSituation().overview());
    auto *table = find<QTableView>(u"checkTable"_s);
    auto *edit = find<QLineEdit>(u"filterEdit"_s);
    QVERIFY(!edit->isVisible());
    trigger(u"filterAction"_s);
    QTRY_COMPARE(QApplication::focusWidget(), edit);
    QTest::keyClicks(edit, u"mlflow"_s);
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(text(u"filterCountLabel"_s), u"2 of 13"_s);
    // A refresh does not lift it.
    m_bench->page.setOverview(criticalSituation().overview());
    QCOMPARE(table->model()->rowCount(), 2);
    // What is shown stays shown, though its row is filtered out.
    edit->setText(u"critical"_s);
    QCOMPARE(table->model()->rowCount(), 2);
    edit->setText(u"nothing like that"_s);
    QCOMPARE(table->model()->rowCount(), 0);
    QCOMPARE(text(u"filterCountLabel"_s), u"No check matches"_s);
    // A check that the palette asks for is found all the same.
    m_bench->page.showSubject(u"check:weather"_s);
    QCOMPARE(text(u"titleLabel"_s), u"Weather data"_s);
    QCOMPARE(table->model()->rowCount(), 13);
    trigger(u"filterAction"_s);
    QTest::keyClicks(edit, u"disk"_s);
    QTest::keyClick(edit, Qt::Key_Escape);
    QCOMPARE(table->model()->rowCount(), 13);
    QVERIFY(!edit->isVisible());
}

void OverviewPageTest::copies()
{
    show(criticalSituation().overview());
    trigger(u"copyCurlAction"_s);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"curl -sS -X POST http://localhost:5000/"_s));
    QCOMPARE(QToolTip::text(), u"Copied"_s);
    trigger(u"copyMarkdownAction"_s);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"## Recent training\n"_s));
    trigger(u"copyJsonAction"_s);
    const QJsonObject json = QJsonDocument::fromJson(QGuiApplication::clipboard()->text().toUtf8()).object();
    QCOMPARE(json[u"id"_s].toString(), u"training"_s);
    QCOMPARE(json[u"verdict"_s].toString(), u"critical"_s);
    trigger(u"copyAllMarkdownAction"_s);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(
        u"# Chocolate Factory\n\n**Training stopped 26 h ago: level 2.**"_s));
    m_bench->page.showSubject(u"check:disk"_s);
    QVERIFY(!find<QAction>(u"copyCurlAction"_s)->isEnabled());
    trigger(u"copyMarkdownAction"_s);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"◇ unknown"_s));
}

void OverviewPageTest::offersWhatCanBeQuieted()
{
    OverviewBuilder builder = criticalSituation();
    show(builder.overview());
    const auto isOffered = [&](const QString &name) { return find<QAction>(name)->isEnabled(); };
    QVERIFY(isOffered(u"acknowledgeAction"_s) && isOffered(u"muteAction"_s) && isOffered(u"snooze15Action"_s));
    QVERIFY(!isOffered(u"wantAlertsAction"_s));
    m_bench->page.showSubject(u"check:api"_s);
    QVERIFY(!isOffered(u"acknowledgeAction"_s) && isOffered(u"muteAction"_s));
    builder.quiet(u"check:api"_s, store::Quieting::Kind::Muted);
    m_bench->page.setOverview(builder.overview());
    QVERIFY(isOffered(u"wantAlertsAction"_s));
    QVERIFY(text(u"quietedLabel"_s).startsWith(u"Muted by ana until 2026-11-23 14:00:00"_s));
    // Where there is nothing there is nothing to quiet.
    models::Overview none;
    m_bench->page.setOverview(none);
    QVERIFY(
        !isOffered(u"muteAction"_s) && !isOffered(u"copyMarkdownAction"_s) && !isOffered(u"copyAllMarkdownAction"_s));
}

void OverviewPageTest::opensADialogForSnoozing()
{
    show(criticalSituation().overview());
    trigger(u"snooze60Action"_s);
    auto *dialog = find<QDialog>(u"quietDialog"_s);
    QTRY_VERIFY(dialog->isVisible());
    QVERIFY(dialog->findChild<QLabel *>(u"titleLabel"_s)->text().contains(u"Recent training"_s));
    dialog->reject();
    QTRY_VERIFY(!m_bench->page.findChild<QDialog *>());
}

void OverviewPageTest::offersChecksAndLinksToThePalette()
{
    Browser browser;
    show(criticalSituation().overview());
    const QList<gui::PaletteEntry> entries = m_bench->page.paletteEntries();
    QCOMPARE(entries.size(), 13 + 4);
    const auto entry
        = [&](const QString &title) { return *std::ranges::find(entries, title, &gui::PaletteEntry::title); };
    QCOMPARE(entry(u"Weather data"_s).group, u"Check"_s);
    entry(u"Weather data"_s).run();
    QCOMPARE(text(u"titleLabel"_s), u"Weather data"_s);
    entry(u"InfluxDB"_s).run();
    QCOMPARE(browser.opened, QList<QUrl>{QUrl(u"http://localhost:8086"_s)});
    QStringList names;
    for (const QAction *action : m_bench->page.actions()) {
        QVERIFY(!action->objectName().isEmpty() && !action->text().isEmpty());
        names << action->objectName();
    }
    QVERIFY(names.contains(u"filterAction"_s) && names.contains(u"acknowledgeAction"_s));
}

void OverviewPageTest::fitsIntoANarrowWindow()
{
    show(criticalSituation().overview());
    auto *table = find<QTableView>(u"checkTable"_s);
    auto *body = find<QSplitter>(u"bodySplitter"_s);
    QCOMPARE(body->orientation(), Qt::Horizontal);
    QVERIFY(!table->isColumnHidden(CheckModel::LatencyColumn));
    m_bench->page.resize(640, 718);
    QCOMPARE(body->orientation(), Qt::Vertical);
    QVERIFY(table->isColumnHidden(CheckModel::LatencyColumn) && table->isColumnHidden(CheckModel::SinceColumn));
    QVERIFY(table->columnWidth(CheckModel::FoundColumn) > 150);
    m_bench->page.resize(1088, 718);
    QCOMPARE(body->orientation(), Qt::Horizontal);
    QVERIFY(!table->isColumnHidden(CheckModel::SinceColumn));
}

void OverviewPageTest::fitsLongTitlesAndLargeText()
{
    const QFont before = QApplication::font();
    QFont large = before;
    large.setPointSizeF(24);
    QApplication::setFont(large);
    m_bench = std::make_unique<OverviewBench>();
    OverviewBuilder builder = criticalSituation();
    for (stack::Check &check : builder.overview().stack->checks)
        check.title = QString(300, u'W');
    builder.overview().stack->signs[0].title = QString(300, u'W');
    builder.overview().stack->links[0].title = QString(300, u'W');
    show(builder.overview(), {1280, 800});
    const auto *table = find<QTableView>(u"checkTable"_s);
    QVERIFY(table->rowHeight(0) >= QFontMetrics(large).height());
    QVERIFY(m_bench->page.minimumSizeHint().width() <= 1280);
    QVERIFY(table->columnWidth(CheckModel::FoundColumn) > 0);
    QVERIFY(table->model()
                ->index(0, CheckModel::TitleColumn)
                .data(Qt::ToolTipRole)
                .toString()
                .contains(QString(300, u'W')));
    QApplication::setFont(before);
}

void OverviewPageTest::showsManyChecks()
{
    OverviewBuilder builder;
    for (int i = 0; i < 1000; ++i)
        builder.check(u"c%1"_s.arg(i), u"Check %1"_s.arg(i), i % 2 == 0 ? Verdict::Critical : Verdict::Ok, u"found"_s);
    show(builder.overview());
    for (health::CheckResult &result : builder.overview().report->results)
        result.verdict = result.verdict == Verdict::Ok ? Verdict::Critical : Verdict::Ok;
    m_bench->page.setOverview(builder.overview());
    QCOMPARE(find<QTableView>(u"checkTable"_s)->model()->rowCount(), 1000);
}

void OverviewPageTest::tellsScreenReaders()
{
    show(criticalSituation().overview());
    for (const QString &name : {u"checkTable"_s, u"signTable"_s, u"linkTable"_s, u"requestView"_s, u"answerView"_s})
        QVERIFY2(!find<QWidget>(name)->accessibleName().isEmpty(), qPrintable(name));
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(find<QTableView>(u"checkTable"_s));
    QVERIFY(table && table->tableInterface());
    QVERIFY(table->tableInterface()
                ->cellAt(0, 2)
                ->text(QAccessible::Name)
                .startsWith(u"Critical, Recent training: energy finished"_s));
}

void OverviewPageTest::leavesNoHoles()
{
    OverviewBuilder builder;
    builder.check(u"a"_s, u"A"_s, Verdict::Ok, u"well"_s);
    show(builder.overview());
    QVERIFY(!find<QWidget>(u"sideArea"_s)->isVisible());
    builder.link(u"MLflow"_s, u"http://localhost:5000"_s);
    m_bench->page.setOverview(builder.overview());
    QVERIFY(find<QWidget>(u"sideArea"_s)->isVisible());
    QVERIFY(!find<QWidget>(u"signsLabel"_s)->isVisible() && find<QWidget>(u"linksLabel"_s)->isVisible());
}

QTEST_MAIN(OverviewPageTest)
#include "tst_gui_overview.moc"
