// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "fakes/privatebus.h"
#include "gui/look/theme.h"
#include "gui/shell/desk.h"
#include "gui/shell/tray.h"
#include "models/situation.h"

#include <QApplication>
#include <QDBusArgument>
#include <QDBusContext>
#include <QDBusVariant>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace conche;
using namespace conche::gui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/*! The panel's side. It lives in a thread of its own, as in a program of its own: Qt waits for its answers. */
class Watcher final : public QObject, public QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered MEMBER m_hasHost)

public:
    bool m_hasHost = true;

public Q_SLOTS:
    void RegisterStatusNotifierItem(const QString &) { Q_EMIT itemCame(message().service()); }

Q_SIGNALS:
    void itemCame(const QString &service);
};

class TrayTest : public QObject
{
    Q_OBJECT

public:
    explicit TrayTest(const fakes::PrivateBus &bus)
        : m_bus(bus)
    {
    }

private Q_SLOTS:
    void sayTheStateInWords();
    void showWhatIsNotKnown();
    void nameTheWorstTrouble();
    void drawEveryVerdictDifferently();
    void offerWhatCanBeDone();
    void showNoMarkup();
    void stayResponsiveWhileThePanelHangs();
    void comeWhenATrayComes();
    void beThereWithoutABus();

private:
    static models::Overview overview(Verdict verdict)
    {
        tests::OverviewBuilder builder;
        builder.check(u"api"_s, u"API"_s, verdict, u"told"_s);
        models::Overview overview = builder.overview();
        overview.stack->name = u"factory"_s;
        overview.stack->title = u"Chocolate factory"_s;
        overview.subjects.clear();
        return overview;
    }
    static void believe(models::Overview &overview, const QString &name, Verdict hard, int hour)
    {
        store::SubjectState state;
        state.name = name;
        state.title = name.section(u':', 1).toUpper();
        state.hard = hard;
        state.since = QDateTime(QDate(2026, 3, 10), QTime(hour, 0), Qt::UTC);
        overview.subjects.insert(name, state);
    }

    const fakes::PrivateBus &m_bus;
    QTemporaryDir m_folder;
    Settings m_settings{m_folder.filePath(u"conche.conf"_s)};
    Notifications m_notifications{QDBusConnection(u"no such"_s)};
};

void TrayTest::sayTheStateInWords()
{
    QCOMPARE(trayWords({}), u"Conche: no stack is open"_s);
    models::Overview broken;
    broken.fileTrouble = Error{};
    QCOMPARE(trayWords(broken), u"Conche: the stack file has errors"_s);
    models::Overview some = overview(Verdict::Critical);
    QCOMPARE(trayWords(some), u"Chocolate factory: Critical"_s);
    believe(some, u"check:disk"_s, Verdict::Warning, 9);
    QCOMPARE(trayWords(some), u"Chocolate factory: Critical\nDISK: Warning"_s);
    some.report.reset();
    QCOMPARE(trayWords(some), u"Chocolate factory: not checked yet"_s);
    QCOMPARE(trayVerdict(some), Verdict::Unknown);
    some.stack->title.clear();
    QCOMPARE(trayWords(some), u"factory: not checked yet"_s);
}

/*! Nobody knows how a check is that did not run, nor one that was asked days ago. */
void TrayTest::showWhatIsNotKnown()
{
    QCOMPARE(trayVerdict(overview(Verdict::Ok)), Verdict::Ok);
    tests::OverviewBuilder builder;
    builder.check(u"api"_s, u"API"_s, Verdict::Ok, u"well"_s).notAsked(u"disk"_s, u"Disk"_s, u"no folder"_s);
    QCOMPARE(trayVerdict(builder.overview()), Verdict::Unknown);
    QVERIFY2(trayWords(builder.overview()).contains(u"Unknown"_s), qPrintable(trayWords(builder.overview())));
    models::Overview old = overview(Verdict::Ok);
    old.report->started = tests::hoursAgo(72);
    QCOMPARE(trayVerdict(old), Verdict::Unknown);
}

void TrayTest::nameTheWorstTrouble()
{
    models::Overview some = overview(Verdict::Critical);
    believe(some, u"check:fine"_s, Verdict::Ok, 1);
    QVERIFY(!worstTrouble(some));
    believe(some, u"check:a"_s, Verdict::Warning, 2);
    believe(some, u"check:b"_s, Verdict::Critical, 9);
    believe(some, u"check:c"_s, Verdict::Critical, 8);
    believe(some, u"check:d"_s, Verdict::Unknown, 3);
    QCOMPARE(worstTrouble(some)->name, u"check:c"_s);
    some.quieted.insert(u"check:c"_s, {});
    QCOMPARE(worstTrouble(some)->name, u"check:b"_s);
    some.quieted.insert(u"check:b"_s, {});
    QCOMPARE(worstTrouble(some)->name, u"check:d"_s);
}

void TrayTest::drawEveryVerdictDifferently()
{
    for (const Brightness brightness : {Brightness::Light, Brightness::Dark}) {
        Tokens tokens = tokensFor(brightness, Contrast::Normal);
        // Without any colour of its own, each verdict must still be told from the others by its shape.
        tokens.ok = tokens.warning = tokens.critical = tokens.unknown = tokens.text;
        for (const QSize &size : {QSize(22, 22), QSize(48, 48)}) {
            QList<QImage> seen;
            for (const Verdict verdict : {Verdict::Ok, Verdict::Warning, Verdict::Critical, Verdict::Unknown}) {
                const QImage image = trayIcon(verdict, tokens).pixmap(size).toImage();
                QCOMPARE(image.size(), size);
                QVERIFY(!seen.contains(image));
                seen << image;
            }
        }
    }
}

void TrayTest::offerWhatCanBeDone()
{
    Tray tray(m_settings, m_notifications, QDBusConnection(u"no such"_s));
    QMenu &menu = tray.menu();
    const auto action = [&](const QString &name) { return menu.findChild<QAction *>(name); };
    QSignalSpy opened(&tray, &Tray::openWanted);
    QSignalSpy checked(&tray, &Tray::checkWanted);
    QSignalSpy quit(&tray, &Tray::quitWanted);
    QSignalSpy snoozed(&tray, &Tray::snoozeWanted);
    action(u"openAction"_s)->trigger();
    action(u"checkAction"_s)->trigger();
    action(u"quitAction"_s)->trigger();
    QCOMPARE(opened.size() + checked.size() + quit.size(), 3);

    auto *snooze = menu.findChild<QMenu *>(u"snoozeMenu"_s);
    QVERIFY(!snooze->isEnabled());
    models::Overview some = overview(Verdict::Critical);
    believe(some, u"check:r&d"_s, Verdict::Critical, 9);
    tray.setOverview(some);
    QVERIFY(snooze->isEnabled());
    QCOMPARE(snooze->title(), u"&Snooze R&&D"_s);
    QCOMPARE(action(u"stateAction"_s)->text(), u"Chocolate factory: Critical"_s);
    for (const char *name : {"snooze15Action", "snooze60Action", "snooze240Action"})
        menu.findChild<QAction *>(QString::fromLatin1(name))->trigger();
    QCOMPARE(snoozed.size(), 3);
    for (qsizetype i = 0; i < 3; ++i) {
        QCOMPARE(snoozed.at(i).at(0).toString(), u"check:r&d"_s);
        QCOMPARE(snoozed.at(i).at(1).toString(), u"R&D"_s);
        QCOMPARE(snoozed.at(i).at(2).value<std::chrono::minutes>().count(), QList<qint64>({15, 60, 240}).at(i));
    }
}

void TrayTest::showNoMarkup()
{
    Tray tray(m_settings, m_notifications, QDBusConnection(u"no such"_s));
    models::Overview some = overview(Verdict::Ok);
    some.stack->title = u"<b>bold</b>\n"_s + QString(900, u'x');
    tray.setOverview(some);
    const QString text = tray.menu().findChild<QAction *>(u"stateAction"_s)->text();
    QVERIFY(!text.contains(u'<'));
    QVERIFY(text.size() <= 200);
}

/*! A panel that is on the bus and answers nothing holds neither the tray nor the window; one that answers again gets
 * its icon. */
void TrayTest::stayResponsiveWhileThePanelHangs()
{
    QThread thread; // of the panel: as long as it does not run, nothing is answered
    auto *watcher = new Watcher;
    watcher->moveToThread(&thread);
    const auto end = qScopeGuard([&] {
        QDBusConnection::disconnectFromBus(u"hanging"_s);
        thread.quit();
        thread.wait();
        delete watcher;
    });
    QDBusConnection panel = m_bus.connection(u"hanging"_s);
    QVERIFY(panel.registerObject(
        u"/StatusNotifierWatcher"_s, watcher, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllProperties));
    QVERIFY(panel.registerService(u"org.kde.StatusNotifierWatcher"_s));
    {
        QElapsedTimer held;
        held.start();
        tests::Desk parts;
        gui::Desk desk(parts.services(), m_bus.connection(u"conche-hanging"_s));
        desk.begin({});
        QVERIFY(QTest::qWaitForWindowExposed(&desk.window()));
        Tray tray(m_settings, m_notifications, m_bus.connection(u"conche-hanging"_s));
        QSignalSpy changed(&tray, &Tray::availableChanged);
        tray.setOverview(overview(Verdict::Warning));
        tray.start(1ms);
        // Whether something is still answered, in the end: a call that waits for the panel does so for 25 seconds.
        int beats = 0;
        QTimer heart;
        connect(&heart, &QTimer::timeout, this, [&beats] { ++beats; });
        heart.start(1ms);
        QTRY_VERIFY(beats > 100);
        QVERIFY(!tray.isAvailable());
        QVERIFY2(held.elapsed() < 20'000, qPrintable(QString::number(held.elapsed())));
        thread.start();
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, 20'000);
        QVERIFY(tray.isAvailable());
    }
    QDBusConnection::disconnectFromBus(u"conche-hanging"_s);
}

void TrayTest::comeWhenATrayComes()
{
    const bool isReal = QGuiApplication::platformName() == u"xcb"_s;
    Tray tray(m_settings, m_notifications, m_bus.connection(u"conche"_s));
    QSignalSpy changed(&tray, &Tray::availableChanged);
    tray.setOverview(overview(Verdict::Warning));
    tray.start();
    QVERIFY(!tray.isAvailable());
    tray.tellThatItStays();
    QVERIFY(!m_settings.isTold(u"tray"_s)); // there was nothing to say yet

    QThread thread;
    thread.start();
    auto *watcher = new Watcher;
    watcher->moveToThread(&thread);
    const auto end = qScopeGuard([&] {
        QDBusConnection::disconnectFromBus(u"panel"_s);
        thread.quit();
        thread.wait();
        delete watcher;
    });
    QStringList items;
    connect(watcher, &Watcher::itemCame, this, [&](const QString &item) { items << item; });
    QDBusConnection panel = m_bus.connection(u"panel"_s);
    QVERIFY(panel.registerObject(
        u"/StatusNotifierWatcher"_s, watcher, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllProperties));
    QVERIFY(panel.registerService(u"org.kde.StatusNotifierWatcher"_s));
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(tray.isAvailable());
    // Nobody shows notifications: it is for the window to say, once.
    const QSignalSpy untold(&tray, &Tray::stayUntold);
    tray.tellThatItStays();
    QCOMPARE(untold.size(), 1);
    QVERIFY(untold.first().first().toString().startsWith("Conche stays in the tray. "_L1));
    tray.tellThatItStays();
    QCOMPARE(untold.size(), 1);
    if (!isReal)
        QSKIP("the platform has no tray to look into");
    QTRY_COMPARE(items.size(), 1);
    const QString item = items.first();
    const auto property = [&](const QString &name) {
        QDBusMessage get = QDBusMessage::createMethodCall(
            item, u"/StatusNotifierItem"_s, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
        get.setArguments({u"org.kde.StatusNotifierItem"_s, name});
        return panel.call(get, QDBus::BlockWithGui).arguments().value(0).value<QDBusVariant>().variant();
    };
    const QDBusArgument tip = property(u"ToolTip"_s).value<QDBusArgument>();
    QString iconName;
    QString title;
    tip.beginStructure();
    tip >> iconName;
    tip.beginArray();
    while (!tip.atEnd()) {
        int width = 0;
        int height = 0;
        QByteArray pixels;
        tip.beginStructure();
        tip >> width >> height >> pixels;
        tip.endStructure();
    }
    tip.endArray();
    tip >> title;
    QCOMPARE(title, u"Chocolate factory: Warning"_s);
    QSignalSpy opened(&tray, &Tray::openWanted);
    QDBusMessage activate = QDBusMessage::createMethodCall(
        item, u"/StatusNotifierItem"_s, u"org.kde.StatusNotifierItem"_s, u"Activate"_s);
    activate.setArguments({0, 0});
    panel.send(activate);
    QTRY_COMPARE(opened.size(), 1);

    // A panel that is started anew gets the icon again; until then a closed window could not be opened.
    panel.unregisterService(u"org.kde.StatusNotifierWatcher"_s);
    QTRY_COMPARE(changed.size(), 2);
    QVERIFY(!tray.isAvailable());
    QVERIFY(panel.registerService(u"org.kde.StatusNotifierWatcher"_s));
    QTRY_COMPARE(changed.size(), 3);
    QTRY_COMPARE(items.size(), 2);
    QCOMPARE(property(u"Status"_s).toString(), u"Active"_s);
}

void TrayTest::beThereWithoutABus()
{
    Tray tray(m_settings, m_notifications, QDBusConnection(u"no such"_s));
    tray.start();
    tray.setOverview(overview(Verdict::Critical));
    QVERIFY(!tray.isAvailable());
}

int main(int argc, char **argv)
{
    // Qt's own part of the tray takes the session's bus; it must not be the one of who runs the test.
    std::unique_ptr<fakes::PrivateBus> bus;
    {
        const QCoreApplication starting(argc, argv);
        bus = std::make_unique<fakes::PrivateBus>();
    }
    qputenv("DBUS_SESSION_BUS_ADDRESS", bus->address().toUtf8());
    const QApplication app(argc, argv);
    TrayTest test(*bus);
    return QTest::qExec(&test, argc, argv);
}
#include "tst_tray.moc"
