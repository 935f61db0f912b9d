// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/desk.h"
#include "gui_bench.h"
#include "health/trust.h"

#include <QSignalSpy>
#include <QTest>

using namespace conche;
using namespace conche::gui;
using namespace conche::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int longWait = 30'000;
const QString subject = u"check:api"_s;

/*! A stack of one check, that the service answers or not. */
QByteArray stackText(const QByteArray &name, const QByteArray &url)
{
    return "format = 1\nname = \"" + name + "\"\nzone = \"UTC\"\n[peers.api]\nurl = \"" + url
        + "\"\n[[check]]\nid = \"api\"\nkind = \"http\"\nasks = \"service\"\n"
          "[[check.request]]\npeer = \"api\"\npath = \"/health\"\n";
}

/*! Only the second service is there. */
Result<net::HttpReply> answerOf(const net::HttpRequest &request)
{
    if (request.url.port() == 2)
        return fakes::FakeHttpClient::reply(200, R"({"status":"healthy"})");
    return failure(ErrorCode::Refused, u"127.0.0.1:1 refuses"_s);
}

} // namespace

/*! The window with what the desktop gives it, where several stacks are open. */
class DeskTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void acknowledgeOnOneStack();
    void stayHiddenWhenTheSessionStartsItAgain();
    void openWhatTheNoticeIsAbout();
    void showTheWorstInTheTray();
    void doNotRememberThePracticeStack();
    void dropThePracticeStackThatEnded();
    void openOneFileOnce();
    void watchAllThatWereOpened();
    void watchOneFileOfAStack();

private:
    [[nodiscard]] StackView *open(const QString &path)
    {
        m_desk->window().openStack(path);
        StackView *view = m_desk->window().viewOf(path);
        const bool isKnown = view
            && QTest::qWaitFor([view] { return view->session().overview().subjects.contains(subject); }, longWait);
        return isKnown ? view : nullptr;
    }

    std::unique_ptr<GuiBench> m_bench;
    std::unique_ptr<gui::Desk> m_desk;
    Notifications *m_notifications = nullptr;
    QString m_first;
    QString m_second;
};

void DeskTest::init()
{
    m_bench = std::make_unique<GuiBench>();
    m_bench->bench.http.setHandler(answerOf);
    m_first = m_bench->write(u"first.toml"_s, stackText("first", "http://127.0.0.1:1"));
    m_second = m_bench->write(u"second.toml"_s, stackText("second", "http://127.0.0.1:2"));
    m_desk = std::make_unique<gui::Desk>(m_bench->services(), QDBusConnection(u"none"_s));
    m_notifications = m_desk->findChild<Notifications *>();
}

void DeskTest::cleanup()
{
    m_desk.reset();
    m_bench.reset();
}

void DeskTest::acknowledgeOnOneStack()
{
    StackView *first = open(m_first);
    StackView *second = open(m_second);
    QVERIFY(first && second);
    Q_EMIT m_notifications->acknowledgeWanted(m_first, subject);
    QTRY_VERIFY_WITH_TIMEOUT(first->session().overview().quieted.contains(subject), longWait);
    QVERIFY(!second->session().overview().quieted.contains(subject));
    Q_EMIT m_notifications->acknowledgeWanted(u"/gone.toml"_s, subject);
    Q_EMIT m_notifications->acknowledgeWanted(m_second, u"check:gone"_s);
}

void DeskTest::stayHiddenWhenTheSessionStartsItAgain()
{
    MainWindow &window = m_desk->window();
    StartWish wish;
    wish.stack = m_first;
    wish.isHidden = true;
    m_desk->activate(wish);
    QVERIFY(!window.isVisible());
    wish.isHidden = false;
    m_desk->activate(wish);
    QVERIFY(window.isVisible());
}

void DeskTest::openWhatTheNoticeIsAbout()
{
    QVERIFY(open(m_first) && open(m_second));
    MainWindow &window = m_desk->window();
    QVERIFY(!window.isVisible());
    Q_EMIT m_notifications->openWanted(m_first, subject, {});
    QVERIFY(window.isVisible());
    QCOMPARE(window.view(), window.viewOf(m_first));
    // An outage is about the stack, that Conche stays in the tray is about none.
    window.hide();
    Q_EMIT m_notifications->openWanted(m_second, {}, {});
    QVERIFY(window.isVisible());
    QCOMPARE(window.view(), window.viewOf(m_second));
    window.hide();
    Q_EMIT m_notifications->openWanted({}, {}, {});
    QVERIFY(window.isVisible());
    QCOMPARE(window.view(), window.viewOf(m_second));
}

void DeskTest::showTheWorstInTheTray()
{
    StackView *first = open(m_first);
    StackView *second = open(m_second);
    QVERIFY(first && second);
    auto *tray = m_desk->findChild<Tray *>();
    QTRY_COMPARE_WITH_TIMEOUT(trayVerdict(m_desk->window().view()->session().overview()), Verdict::Ok, longWait);
    QTRY_COMPARE_WITH_TIMEOUT(tray->overview().path, m_first, longWait);
    // What is asked there is about the stack that is told of there.
    const QSignalSpy firstJobs(&first->session(), &StackSession::jobStarted);
    const QSignalSpy secondJobs(&second->session(), &StackSession::jobStarted);
    tray->menu().findChild<QAction *>(u"checkAction"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(firstJobs.size(), 1, longWait);
    QTRY_VERIFY_WITH_TIMEOUT(!first->session().overview().isChecking, longWait);
    QCOMPARE(secondJobs.size(), 0);
}

void DeskTest::doNotRememberThePracticeStack()
{
    const Result<stack::StackFile> file = stack::readStackFile(m_first);
    MainWindow &window = m_desk->window();
    window.openStack(m_first, file->hash);
    window.openStack(m_first);
    QCOMPARE(m_bench->settings.lastStack(), QString());
    QCOMPARE(m_bench->settings.openedStacks(), QStringList());
    window.openStack(m_second);
    QCOMPARE(m_bench->settings.lastStack(), m_second);
}

void DeskTest::dropThePracticeStackThatEnded()
{
    MainWindow &window = m_desk->window();
    const auto practise = [&](const QString &path) { window.openStack(path, stack::readStackFile(path)->hash); };
    const Tray *tray = m_desk->findChild<Tray *>();
    const QString own = m_bench->write(u"own.toml"_s, stackText("own", "http://127.0.0.1:2"));
    QVERIFY(open(own));
    practise(m_first);
    QTRY_COMPARE_WITH_TIMEOUT(trayVerdict(tray->overview()), Verdict::Critical, longWait);
    const QPointer<StackView> ended = window.viewOf(m_first);
    window.openStack(own);
    practise(m_second);
    QVERIFY(!window.viewOf(m_first));
    QCOMPARE(window.view(), window.viewOf(m_second));
    QVERIFY2(window.viewOf(own), "the user's stack stays");
    QTRY_VERIFY(!ended);
    // Nor does the tray tell of it.
    QTRY_COMPARE_WITH_TIMEOUT(trayVerdict(window.view()->session().overview()), Verdict::Ok, longWait);
    QTRY_COMPARE_WITH_TIMEOUT(trayVerdict(tray->overview()), Verdict::Ok, longWait);
    QCOMPARE(tray->overview().path, m_second);
    // The same once more is no other one.
    practise(m_second);
    QCOMPARE(window.views().size(), 2);
}

void DeskTest::openOneFileOnce()
{
    MainWindow &window = m_desk->window();
    const QString link = m_bench->path(u"link.toml"_s);
    QVERIFY(QFile::link(m_first, link));
    for (const QString &path : {m_first, link, QString(m_first).replace(u"/first"_s, u"//./first"_s)})
        window.openStack(path);
    QCOMPARE(window.views().size(), 1);
    QVERIFY(window.viewOf(link));
}

void DeskTest::watchAllThatWereOpened()
{
    const QString third = m_bench->write(u"third.toml"_s, stackText("third", "http://127.0.0.1:2"));
    QVERIFY(open(m_first) && open(third) && open(m_second));
    m_desk->window().findChild<QAction *>(u"stopWatchingAction"_s)->trigger();
    QVERIFY(open(third));
    m_bench->settings.addOpenedStack(m_bench->path(u"gone.toml"_s));
    m_desk.reset();
    m_desk = std::make_unique<gui::Desk>(m_bench->services(), QDBusConnection(u"none"_s));
    MainWindow &window = m_desk->window();
    StartWish wish;
    wish.isHidden = true;
    m_desk->begin(wish);
    QCOMPARE(window.views().size(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(window.viewOf(m_first), longWait);
    // The last one stays shown; what is wrong with the other reaches the tray.
    const Tray *tray = m_desk->findChild<Tray *>();
    QTRY_VERIFY_WITH_TIMEOUT(
        tray->overview().path == m_first && trayVerdict(tray->overview()) == Verdict::Critical, longWait);
    QCOMPARE(window.view(), window.viewOf(third));
    QCOMPARE(window.view()->pageId(), u"overview"_s);
    QCOMPARE(m_bench->settings.lastStack(), third);
    QVERIFY(window.viewOf(m_first)->isHidden());
    QVERIFY2(window.viewOf(m_first)->pages().isEmpty(), "pages are made when they are shown");
    // Whoever stopped watching one is not told of it again.
    QVERIFY(!window.viewOf(m_second));
}

/*! The store knows a stack by its name: two files would undo each other's states. */
void DeskTest::watchOneFileOfAStack()
{
    const QString older = m_bench->write(u"older.toml"_s, stackText("first", "http://127.0.0.1:2"));
    const QString broken = m_bench->write(u"broken.toml"_s, "format = 1\n");
    for (const QString &path : {older, broken, m_second})
        m_bench->settings.addOpenedStack(path);
    StartWish wish;
    wish.isHidden = true;
    wish.stack = m_first;
    m_desk->begin(wish);
    MainWindow &window = m_desk->window();
    // One after the other: then the first of them was looked at.
    QTRY_VERIFY_WITH_TIMEOUT(window.viewOf(m_second), longWait);
    QVERIFY(!window.viewOf(older));
    QVERIFY2(window.viewOf(broken), "it may be mended");
    // Whoever wants it can open it.
    QVERIFY(open(older));
}

QTEST_MAIN(DeskTest)
#include "tst_gui_desk.moc"
