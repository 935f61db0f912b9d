// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "browser.h"
#include "overviewbench.h"

#include "gui/look/tokens.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QTableView>
#include <QTest>

using namespace conche;
using namespace conche::tests;
using namespace Qt::StringLiterals;

/*! The links of the Overview. */
class OverviewLinksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_bench = std::make_unique<OverviewBench>(); }
    void cleanup() { m_bench.reset(); }
    void opensLinksOnClickOnly();
    void copiesLinks();
    void asksLinksAfterARound();

private:
    [[nodiscard]] QTableView *table() const { return m_bench->find<QTableView>(u"linkTable"_s); }
    void show(const models::Overview &overview)
    {
        m_bench->page.setOverview(overview);
        m_bench->page.resize(1088, 718);
        m_bench->page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_bench->page));
    }
    void press(int row) const
    {
        const QRect place = table()->visualRect(table()->model()->index(row, 1));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, place.center());
    }

    std::unique_ptr<OverviewBench> m_bench;
};

void OverviewLinksTest::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    QApplication::setPalette(gui::paletteOf(gui::tokensFor(gui::Brightness::Light, gui::Contrast::Normal)));
}

void OverviewLinksTest::opensLinksOnClickOnly()
{
    Browser browser;
    OverviewBuilder builder = criticalSituation();
    builder.link(u"A file"_s, u"file:///etc/passwd"_s);
    show(builder.overview());
    QCOMPARE(table()->model()->rowCount(), 5);
    QVERIFY(browser.opened.isEmpty());
    press(0);
    QCOMPARE(browser.opened, QList<QUrl>{QUrl(u"http://localhost:5000"_s)});
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Down);
    QCOMPARE(browser.opened.size(), 1);
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(browser.opened.size(), 2);
    press(3);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"./scripts/mlflow-health-monitor.sh"_s);
    press(4);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"file:///etc/passwd"_s);
    QCOMPARE(browser.opened.size(), 2);
}

void OverviewLinksTest::copiesLinks()
{
    OverviewBuilder builder = criticalSituation();
    builder.link(u"Inside"_s, u"https://maria:geheim@factory.example/a b?x=1"_s);
    show(builder.overview());
    const auto copyByMenu = [&](int row) -> QString {
        const QModelIndex index = table()->model()->index(row, 1);
        table()->scrollTo(index);
        Q_EMIT table()->customContextMenuRequested(table()->visualRect(index).center());
        auto *menu = table()->findChild<QMenu *>(u"linkMenu"_s);
        if (!menu)
            return {};
        QAction *copy = menu->actions().first();
        const QString text = copy->text().remove(u'&');
        copy->trigger();
        delete menu;
        return text + u": "_s + QGuiApplication::clipboard()->text();
    };
    QCOMPARE(copyByMenu(1), u"Copy address: http://localhost:8000/docs"_s);
    QCOMPARE(copyByMenu(3), u"Copy command: ./scripts/mlflow-health-monitor.sh"_s);
    QCOMPARE(copyByMenu(4), u"Copy address: https://factory.example/a%20b?x=1"_s);
    m_bench->page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_bench->page));
    table()->setFocus();
    table()->setCurrentIndex(table()->model()->index(0, 1));
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"http://localhost:5000"_s);
    // The list of keys calls it what it does now.
    const auto *copy = m_bench->find<QAction>(u"copyLinkAction"_s);
    QCOMPARE(copy->text(), u"&Copy address"_s);
    table()->setCurrentIndex(table()->model()->index(3, 1));
    QCOMPARE(copy->text(), u"&Copy command"_s);
    table()->setCurrentIndex(table()->model()->index(0, 1));
    QCOMPARE(copy->text(), u"&Copy address"_s);
}

void OverviewLinksTest::asksLinksAfterARound()
{
    OverviewBuilder builder = criticalSituation();
    builder.overview().checked.reset();
    show(builder.overview());
    QVERIFY(m_bench->http.requests().isEmpty());
    builder.overview().checked = situationNow;
    m_bench->page.setOverview(builder.overview());
    m_bench->page.setOverview(builder.overview());
    QTRY_VERIFY(table()->model()->index(2, 0).data(models::VerdictRole).isValid());
    QCOMPARE(table()->model()->index(2, 0).data(models::VerdictRole).toInt(), int(Verdict::Ok));
    QCOMPARE(m_bench->http.requests().size(), 3);
    builder.overview().checked = situationNow.addSecs(300);
    m_bench->page.setOverview(builder.overview());
    QTRY_COMPARE(m_bench->http.requests().size(), 6);
}

QTEST_MAIN(OverviewLinksTest)
#include "tst_gui_overviewlinks.moc"
