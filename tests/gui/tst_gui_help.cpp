// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessible.h"
#include "pagebench.h"

#include "gui/pages/help/helppage.h"
#include "gui/pages/help/keysdialog.h"
#include "gui/pages/help/supportdialog.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QScreen>
#include <QSignalSpy>
#include <QTableView>
#include <QTextBrowser>

#include <sys/stat.h>

using namespace conche;
using namespace conche::gui;
using namespace conche::tests;
using namespace Qt::StringLiterals;

namespace {

class Shown
{
public:
    Shown()
        : file(bench.write(u"factory.toml"_s, fullStack))
        , page(bench.services())
    {
        page.setOverview(bench.overviewOf(file));
        page.resize(900, 700);
        page.show();
    }

    [[nodiscard]] QListView *topics() const { return page.findChild<QListView *>(u"topicList"_s); }
    [[nodiscard]] QTextBrowser *browser() const { return page.findChild<QTextBrowser *>(); }
    [[nodiscard]] QString text() const { return browser()->toPlainText(); }

    PageBench bench;
    QString file;
    HelpPage page;
};

QStringList headings(const QString &markdown)
{
    QStringList levels;
    for (const QString &line : markdown.split(u'\n')) {
        if (line.startsWith(u'#'))
            levels << line.section(u' ', 0, 0);
    }
    return levels;
}

} // namespace

class HelpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sayTheSameInEachLanguage();
    void knowEveryShippedCheckAndSign();
    void leadNowhereElse();
    void speakTheLanguageOfTheWindow();
    void findWhatIsSearched();
    void followLinks();
    void showTheStackAsPlainText();
    void listKeys();
    void keepDialogsOnTheScreen();
    void takeSecretsOut();
    void showWhatIsSaved();
    void waitForNoPipe();
    void helpBeforeThereIsAStack();
    void beAccessible();
};

void HelpTest::sayTheSameInEachLanguage()
{
    const QList<Topic> english = ourTopics(QLocale(u"en_GB"_s));
    const QList<Topic> spanish = ourTopics(QLocale(u"es_MX"_s));
    QCOMPARE(english.size(), spanish.size());
    for (qsizetype i = 0; i < english.size(); ++i) {
        QVERIFY(!english[i].title.isEmpty());
        QVERIFY2(english[i].text != spanish[i].text, qPrintable(english[i].name));
        QCOMPARE(headings(english[i].text), headings(spanish[i].text));
        QCOMPARE(english[i].text.count("\n- "_L1), spanish[i].text.count("\n- "_L1));
        QCOMPARE(english[i].text.count("](topic:"_L1), spanish[i].text.count("](topic:"_L1));
    }
    // A language that we do not have is English.
    QCOMPARE(ourTopics(QLocale(u"fi"_s)), english);
}

void HelpTest::knowEveryShippedCheckAndSign()
{
    const stack::Stack stack = shippedStack();
    for (const QString &language : {u"en"_s, u"es"_s}) {
        const QList<Topic> topics = ourTopics(QLocale(language));
        for (const stack::Check &check : stack.checks)
            QVERIFY2(topics[1].text.contains(u"**%1**"_s.arg(check.title)), qPrintable(check.title));
        for (const stack::Sign &sign : stack.signs)
            QVERIFY2(topics[2].text.contains(u"**%1**"_s.arg(sign.title)), qPrintable(sign.title));
    }
}

void HelpTest::leadNowhereElse()
{
    static const QRegularExpression link(u"\\]\\(([^)]*)\\)"_s);
    for (const QString &language : {u"en"_s, u"es"_s}) {
        const QList<Topic> topics = ourTopics(QLocale(language));
        QStringList names{u"stack"_s, u"about"_s};
        for (const Topic &topic : topics)
            names << topic.name;
        for (const Topic &topic : topics) {
            for (const QRegularExpressionMatch &match : link.globalMatch(topic.text)) {
                QVERIFY(match.captured(1).startsWith("topic:"_L1));
                QVERIFY2(names.contains(match.captured(1).sliced(6)), qPrintable(match.captured(1)));
            }
        }
    }
}

void HelpTest::speakTheLanguageOfTheWindow()
{
    PageBench bench;
    const QLocale before;
    QLocale::setDefault(QLocale(u"es"_s));
    const auto back = qScopeGuard([&before] { QLocale::setDefault(before); });
    // The window goes on in the language that it was started with.
    bench.settings.setLanguage(u"en"_s);
    const HelpPage page(bench.services());
    QVERIFY(page.findChild<QTextBrowser *>()->toPlainText().startsWith(u"Dónde mirar primero"_s));
}

void HelpTest::findWhatIsSearched()
{
    Shown shown;
    const QAbstractItemModelTester tester(
        shown.topics()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const int all = shown.topics()->model()->rowCount();
    auto *search = shown.page.findChild<QLineEdit *>(u"searchEdit"_s);
    shown.topics()->setFocus();
    shown.page.findChild<QAction *>(u"searchHelpAction"_s)->trigger();
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, u"PLACEHOLDER"_s);
    QCOMPARE(shown.topics()->model()->rowCount(), 1);
    QVERIFY(shown.text().contains("Placeholder runs"_L1));
    QCOMPARE(shown.browser()->extraSelections().size(), 1);
    search->setText(u"xyzzy"_s);
    QCOMPARE(shown.topics()->model()->rowCount(), 0);
    search->clear();
    QCOMPARE(shown.topics()->model()->rowCount(), all);
    QVERIFY(shown.browser()->extraSelections().isEmpty());
}

void HelpTest::followLinks()
{
    Shown shown;
    Q_EMIT shown.browser()->anchorClicked(QUrl(u"topic:levels"_s));
    QVERIFY(shown.text().startsWith("Outage levels"_L1));
    QCOMPARE(shown.topics()->currentIndex().data().toString(), u"Outage levels"_s);
    Q_EMIT shown.browser()->anchorClicked(QUrl(u"file:///etc/passwd"_s));
    QVERIFY(shown.text().startsWith("Outage levels"_L1));
    QTest::keyClick(shown.topics(), Qt::Key_Down);
    QVERIFY(shown.text().startsWith("Numbers"_L1));
    const QList<PaletteEntry> entries
        = HelpPage::entries(true, [&shown](const QString &topic) { shown.page.showTopic(topic); });
    QCOMPARE(entries.size(), shown.topics()->model()->rowCount());
    for (const PaletteEntry &entry : entries) {
        entry.run();
        QCOMPARE(shown.topics()->currentIndex().data().toString(), entry.title);
    }
}

void HelpTest::showTheStackAsPlainText()
{
    Shown shown;
    QByteArray marked = fullStack;
    shown.bench.write(
        u"factory.toml"_s, marked.replace("title = \"Night job\"", "title = \"<b>Night</b> [x](topic:about)\""));
    shown.page.setOverview(shown.bench.overviewOf(shown.file));
    shown.page.showTopic(u"stack"_s);
    QVERIFY2(shown.text().contains("<b>Night</b> [x](topic:about)"_L1), qPrintable(shown.text()));
    // What is read stays where it was when the stack is told again.
    shown.page.setOverview(shown.bench.overviewOf(shown.file));
    QVERIFY(shown.text().contains("Night"_L1));
    shown.page.showTopic(u"about"_s);
    QVERIFY(shown.text().contains(QString::fromLatin1(qVersion())));
    QVERIFY(shown.text().contains(shown.bench.database.path()));
}

void HelpTest::listKeys()
{
    QAction check(u"&Check now"_s);
    check.setShortcut(Qt::Key_F5);
    QAction both(u"Save && close"_s);
    both.setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_S), QKeySequence(Qt::CTRL | Qt::Key_W)});
    QAction none(u"Nothing"_s);
    const QList<models::KeyRow> rows = keyRows({&check, &both, &none, &check});
    QCOMPARE(rows, (QList<models::KeyRow>{{u"Check now"_s, u"F5"_s}, {u"Save & close"_s, u"Ctrl+S, Ctrl+W"_s}}));
    KeysDialog dialog({&check, &both});
    dialog.show();
    auto *table = dialog.findChild<QTableView *>();
    QCOMPARE(table->model()->rowCount(), 2);
    dialog.findChild<QLineEdit *>(u"filterEdit"_s)->setText(u"ctrl"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(inaccessible(dialog), QStringList());
    QCOMPARE(unreachable(dialog), QStringList());
}

void HelpTest::keepDialogsOnTheScreen()
{
    const QFont before = QApplication::font();
    const auto restore = qScopeGuard([&before] { QApplication::setFont(before); });
    QFont large = before;
    large.setPointSizeF(48);
    QApplication::setFont(large);
    PageBench bench;
    const KeysDialog keys(QList<QAction *>{});
    const SupportDialog support({}, bench.services());
    const QSize room = support.screen()->availableSize();
    for (const QDialog *dialog : {static_cast<const QDialog *>(&keys), static_cast<const QDialog *>(&support)})
        QCOMPARE(dialog->size().boundedTo(room), dialog->size());
}

void HelpTest::takeSecretsOut()
{
    SupportFacts facts;
    facts.version = u"0.1"_s;
    facts.now = QDateTime(QDate(2026, 3, 10), QTime(9, 30), Qt::UTC);
    facts.home = u"/home/maria"_s;
    facts.stackPath = u"/home/maria/stacks/factory.toml"_s;
    facts.stackFile
        = u"url = \"http://operator:geheim1@localhost:5000\"\n"
          "credential = \"keychain:factory/influxdb\"\n"
          "headers = { Authorization = \"Bearer geheim2\", X-Key = \"geheim3\" }\n"
          "program = \"/home/maria/bin/job\"\narguments = [\"--password=geheim4\", \"--token\", \"geheim5\"]\n"
          "arguments = [\"--api-key\", 'geheim6']\n"
          "[peers.mlflow]\ncredential = \"geheim10\"\n[check.headers]\nX-Auth = \"geheim11\"\n"
          "[[alerts.webhook]]\nurl = \"https://chat.example/T0/geheim12\"\n"
          "[[link]]\nurl = \"https://chat.example/hook?key=geheim7\"\n"
          "query = \"SELECT 1\" # /home/mariana stays\n"_s;
    health::CheckRunReport report;
    report.stack = u"factory"_s;
    health::CheckResult result;
    result.id = u"disk"_s;
    result.summary = u"password=geheim8"_s;
    report.results = {result};
    facts.report = report;
    facts.journal = {{{}, u"factory"_s, facts.now, u"note"_s, {}, {}, u"token: geheim9 in /home/maria/x"_s, {}}};
    facts.troubles = {u"/home/maria/.local/share/conche/conche.db: no"_s};
    const QString text = supportText(facts);
    QVERIFY2(!text.contains("geheim"_L1), qPrintable(text));
    QVERIFY(!text.contains("/home/maria/"_L1));
    QVERIFY(text.contains("/home/mariana stays"_L1));
    QVERIFY(text.contains("~/stacks/factory.toml"_L1));
    // What a helper needs is still there.
    QVERIFY(text.contains("credential = \"keychain:factory/influxdb\""_L1));
    QVERIFY(text.contains("\"id\": \"disk\""_L1));
    QVERIFY(text.contains("SELECT 1"_L1));
    QVERIFY(text.contains("2026-03-10T09:30:00Z note"_L1));
}

void HelpTest::showWhatIsSaved()
{
    Shown shown;
    bool isWritten = false;
    const QDateTime now = shown.bench.bench.now();
    for (const int days : {1, 8})
        shown.bench.journal.append(
            {{}, u"factory"_s, now.addDays(-days), journal::noteKind, {}, {}, u"note of %1 days"_s.arg(days), {}},
            &shown.page, [&isWritten](const Result<void> &written) { isWritten = written.has_value(); });
    QTRY_VERIFY(isWritten);
    shown.page.findChild<QPushButton *>(u"supportButton"_s)->click();
    auto *dialog = shown.page.findChild<SupportDialog *>();
    auto *view = dialog->findChild<QPlainTextEdit *>(u"textView"_s);
    auto *copy = dialog->findChild<QPushButton *>(u"copyButton"_s);
    QTRY_VERIFY(copy->isEnabled());
    QVERIFY(view->toPlainText().contains("note of 1 days"_L1));
    QVERIFY(!view->toPlainText().contains("note of 8 days"_L1));
    copy->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), view->toPlainText());
    const QString path = shown.bench.path(u"support.txt"_s);
    dialog->saveTo(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), view->toPlainText());
    dialog->saveTo(u"/nowhere/at/all.txt"_s);
    QVERIFY(dialog->findChild<QLabel *>(u"stateLabel"_s)->text().contains("/nowhere/at/all.txt cannot be written"_L1));
    QCOMPARE(inaccessible(*dialog), QStringList());
    QCOMPARE(unreachable(*dialog), QStringList());
}

void HelpTest::waitForNoPipe()
{
    PageBench bench;
    models::Overview overview;
    overview.path = bench.path(u"pipe.toml"_s);
    QCOMPARE(mkfifo(overview.path.toLocal8Bit().constData(), 0600), 0);
    const SupportDialog dialog(overview, bench.services());
    QTRY_VERIFY(dialog.findChild<QPushButton *>(u"copyButton"_s)->isEnabled());
    QVERIFY(dialog.findChild<QPlainTextEdit *>(u"textView"_s)->toPlainText().contains("pipe.toml is no file"_L1));
}

void HelpTest::helpBeforeThereIsAStack()
{
    PageBench bench;
    SupportDialog dialog({}, bench.services());
    QTRY_VERIFY(dialog.findChild<QPushButton *>(u"saveButton"_s)->isEnabled());
    const QString text = dialog.findChild<QPlainTextEdit *>(u"textView"_s)->toPlainText();
    QVERIFY2(text.contains("== Stack file ==\n\nnone\n"_L1), qPrintable(text));
    QVERIFY2(!text.contains("What could not be read"_L1), "nothing is wrong at the first start");
    dialog.findChild<QPushButton *>(u"saveButton"_s)->click();
    const auto *where = dialog.findChild<QFileDialog *>();
    QCOMPARE(QFileInfo(where->selectedFiles().value(0)).fileName(),
        u"conche-%1.txt"_s.arg(bench.bench.now().date().toString(Qt::ISODate)));
}

void HelpTest::beAccessible()
{
    Shown shown;
    QCOMPARE(inaccessible(shown.page), QStringList());
    QCOMPARE(unreachable(shown.page), QStringList());
    const QSignalSpy keys(&shown.page, &HelpPage::keysRequested);
    shown.page.findChild<QPushButton *>(u"keysButton"_s)->click();
    QCOMPARE(keys.size(), 1);
}

QTEST_MAIN(HelpTest)
#include "tst_gui_help.moc"
