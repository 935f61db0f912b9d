// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "gui/pages/welcome/brokenstackpage.h"
#include "gui/pages/welcome/welcomepage.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QDesktopServices>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextDocument>
#include <QToolTip>

using namespace conche;
using namespace conche::tests;
using namespace Qt::StringLiterals;

/*! Takes the place of the user's editor. */
class Editor final : public QObject
{
    Q_OBJECT

public:
    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened << url; }
};

/*! What is shown before there is a stack, and of one that cannot be read. */
class TestGuiWelcome final : public QObject
{
    Q_OBJECT

    static models::Overview overviewOf(const QString &path)
    {
        models::Overview overview;
        overview.path = path;
        const Result<stack::StackFile> file = stack::readStackFile(path);
        if (file)
            overview.diagnostics = file->diagnostics;
        else
            overview.fileTrouble = file.error();
        return overview;
    }

private Q_SLOTS:
    void offersThreeWays()
    {
        Desk desk;
        gui::WelcomePage page(desk.settings);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        const QSignalSpy practice(&page, &gui::WelcomePage::practiceWanted);
        const QSignalSpy import(&page, &gui::WelcomePage::importWanted);
        page.focusContent();
        auto *first = QApplication::focusWidget();
        QCOMPARE(first->objectName(), u"practiceButton"_s);
        QVERIFY(!first->accessibleName().isEmpty() && !first->accessibleDescription().isEmpty());
        QTest::keyClick(first, Qt::Key_Return);
        QCOMPARE(practice.size(), 1);
        QTest::keyClick(first, Qt::Key_Tab);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(import.size(), 1);
        QCOMPARE(import.first().first().toString(), QString());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(partOf<QFileDialog>(page, "openFileDialog").isVisible());
        page.setPracticeStarting(true);
        QVERIFY(!partOf<QWidget>(page, "practiceButton").isEnabled());
    }

    void listsStackFiles()
    {
        Desk desk;
        desk.write(u"conche/stacks/good.toml"_s, "name = \"good\"\ntitle = \"Good <b>one</b>\"\n");
        const QString bad = desk.write(u"conche/stacks/bad.toml"_s, "name = \"bad\"\nnope =\n");
        desk.settings.addOpenedStack(desk.path(u"gone.toml"_s));
        gui::WelcomePage page(desk.settings);
        page.show();
        auto &table = partOf<QAbstractItemView>(page, "stacksTable");
        QCOMPARE(table.model()->rowCount(), 4);
        const QSignalSpy chosen(&page, &gui::WelcomePage::stackChosen);
        table.setFocus();
        table.setCurrentIndex(table.model()->index(0, 0));
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toString(), bad);
        desk.write(u"conche/stacks/third.toml"_s, "name = \"third\"\n");
        page.reload();
        QCOMPARE(table.model()->rowCount(), 5);
        QCOMPARE(table.currentIndex().data(models::KeyRole).toString(), bad);
    }

    void takesWhatIsDropped()
    {
        Desk desk;
        gui::WelcomePage page(desk.settings);
        page.show();
        const QSignalSpy import(&page, &gui::WelcomePage::importWanted);
        const QSignalSpy chosen(&page, &gui::WelcomePage::stackChosen);
        for (const QString &path : {desk.path(u"docker-compose.yml"_s), desk.path(u"a.toml"_s)})
            QVERIFY(dropOn(page, QUrl::fromLocalFile(path)));
        QCOMPARE(import.first().first().toString(), desk.path(u"docker-compose.yml"_s));
        QCOMPARE(chosen.first().first().toString(), desk.path(u"a.toml"_s));
        QVERIFY(!dropOn(page, QUrl(u"https://example.org/docker-compose.yml"_s)));
    }

    void showsWhereAFileIsBroken()
    {
        Desk desk;
        const QString path = desk.write(u"broken.toml"_s,
            "name = \"x\"\nzone = \"Mars\"\n[peers.mlflow]\nurl = \"http://localhost:5000\"\ncredential = "
            "\"geheim42\"\n");
        gui::BrokenStackPage page;
        page.setOverview(overviewOf(path));
        page.show();
        QCOMPARE(partOf<QLabel>(page, "titleLabel").text(), u"The stack file has 2 error(s)."_s);
        auto &table = partOf<QAbstractItemView>(page, "diagnosticsTable");
        QCOMPARE(table.model()->rowCount(), 2);
        auto &lines = partOf<QPlainTextEdit>(page, "linesView");
        QVERIFY2(lines.toPlainText().contains("> 2  zone = \"Mars\""_L1), qPrintable(lines.toPlainText()));
        table.setCurrentIndex(table.model()->index(1, 0));
        QVERIFY2(lines.toPlainText().contains(u"> 5  credential = \"***\""_s), qPrintable(lines.toPlainText()));
        // The tooltip says the whole message as it is, quotes and all.
        const QModelIndex message = table.model()->index(1, models::DiagnosticModel::Message);
        const QPoint at = table.visualRect(message).center();
        QHelpEvent help(QEvent::ToolTip, at, table.viewport()->mapToGlobal(at));
        QApplication::sendEvent(table.viewport(), &help);
        QVERIFY(Qt::mightBeRichText(QToolTip::text()));
        QTextDocument document;
        document.setHtml(QToolTip::text());
        QVERIFY2(document.toPlainText().contains(u'"'), qPrintable(document.toPlainText()));
        QCOMPARE(document.toPlainText(), message.data().toString());
        QToolTip::hideText();
        partOf<QPushButton>(page, "copyButton").click();
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.contains(path + u":2:"_s), qPrintable(copied));
        QVERIFY(!copied.contains("geheim"_L1) && !lines.toPlainText().contains("geheim"_L1));
        Editor editor;
        QDesktopServices::setUrlHandler(u"file"_s, &editor, "open");
        partOf<QPushButton>(page, "openButton").click();
        QDesktopServices::unsetUrlHandler(u"file"_s);
        QCOMPARE(editor.opened, QList<QUrl>{QUrl::fromLocalFile(path)});
        // Where there is no editor, that is said.
        partOf<QPushButton>(page, "openButton").click();
        const QString said = partOf<QLabel>(page, "pathLabel").text();
        QVERIFY2(said.contains("No program"_L1) && said.contains(path), qPrintable(said));
        const QSignalSpy retry(&page, &gui::BrokenStackPage::retryWanted);
        partOf<QPushButton>(page, "retryButton").click();
        QCOMPARE(retry.size(), 1);
        // The same again keeps what is looked at.
        page.setOverview(overviewOf(path));
        QCOMPARE(table.currentIndex().row(), 1);
    }

    void saysThatAFileIsGone()
    {
        Desk desk;
        gui::BrokenStackPage page;
        page.setOverview(overviewOf(desk.path(u"gone.toml"_s)));
        page.show();
        QCOMPARE(partOf<QLabel>(page, "titleLabel").text(), u"The stack file cannot be read."_s);
        QVERIFY(partOf<QLabel>(page, "pathLabel").text().contains("gone.toml"_L1));
        QVERIFY(!partOf<QWidget>(page, "diagnosticsTable").isVisible());
        QVERIFY(!partOf<QWidget>(page, "openButton").isEnabled());
        QVERIFY(page.report().contains("gone.toml"_L1));
    }

    void noticeOfAChangedFile()
    {
        Desk desk;
        QCOMPARE(gui::brokenStackNotice({}), QString());
        const QString path = desk.write(u"broken.toml"_s, "name = \"x\"\nzone = \"Mars\"\nscore = 1\n");
        QCOMPARE(gui::brokenStackNotice(overviewOf(path)).section(u':', 0, 0),
            u"The stack file was changed and has 2 error(s); line 2"_s);
        QVERIFY(gui::brokenStackNotice(overviewOf(path)).endsWith("is still watched."_L1));
        QVERIFY(gui::brokenStackNotice(overviewOf(desk.path(u"gone.toml"_s))).contains("gone.toml"_L1));
        // What is used, but not as it was meant.
        const QString typo = desk.write(u"typo.toml"_s, "format = 1\nname = \"x\"\ntitel = \"X\"\n");
        const QString notice = gui::brokenStackNotice(overviewOf(typo));
        QVERIFY2(notice.startsWith("The stack file has 1 warning(s); line 3: "_L1), qPrintable(notice));
        QVERIFY2(notice.contains("titel"_L1) && !notice.contains("still watched"_L1), qPrintable(notice));
    }
};

QTEST_MAIN(TestGuiWelcome)
#include "tst_gui_welcome.moc"
