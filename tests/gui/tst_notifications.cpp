// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/fakeclock.h"
#include "fakes/privatebus.h"
#include "gui/shell/notifier.h"

#include <QDBusContext>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace conche;
using namespace conche::gui;
using namespace Qt::StringLiterals;

namespace {

/*! What was shown, as the service got it. */
struct Call
{
    quint32 replaces = 0;
    quint32 id = 0;
    QString icon;
    QString summary;
    QString body;
    QStringList actions;
    QVariantMap hints;
    int expires = 0;
};

} // namespace

/*! The desktop's side. */
class NotificationService final : public QObject, public QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    QStringList m_capabilities{u"actions"_s, u"body"_s, u"body-markup"_s};
    QList<Call> m_calls;
    QList<quint32> m_closed;
    bool m_isSlow = false;
    QList<std::pair<QDBusMessage, quint32>> m_owed;

    bool putOn(QDBusConnection bus)
    {
        return bus.registerObject(u"/org/freedesktop/Notifications"_s, this,
                   QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals)
            && bus.registerService(u"org.freedesktop.Notifications"_s);
    }
    void payUp(QDBusConnection bus)
    {
        for (const auto &[message, id] : std::exchange(m_owed, {}))
            bus.send(message.createReply(id));
    }

public Q_SLOTS:
    QStringList GetCapabilities() { return m_capabilities; }
    quint32 Notify(const QString &, quint32 replaces, const QString &icon, const QString &summary, const QString &body,
        const QStringList &actions, const QVariantMap &hints, int expires)
    {
        const quint32 id = replaces > 0 ? replaces : ++m_last;
        m_calls.append({replaces, id, icon, summary, body, actions, hints, expires});
        if (m_isSlow) {
            setDelayedReply(true);
            m_owed.append({message(), id});
        }
        return id;
    }
    void CloseNotification(quint32 id) { m_closed << id; }

Q_SIGNALS:
    void ActionInvoked(quint32 id, const QString &action);
    void ActivationToken(quint32 id, const QString &token);
    void NotificationClosed(quint32 id, quint32 reason);

private:
    quint32 m_last = 40;
};

class NotificationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showWithTheRightUrgency_data();
    void showWithTheRightUrgency();
    void escapeWhereMarkupIsRead();
    void leaveButtonsOutWhereThereAreNone();
    void replaceWhatIsAboutTheSame();
    void neverShowTwoOfTheSameWhileTheServiceIsSlow();
    void closeWhatIsOver();
    void closeWhatWasNotShownYet();
    void tellWhichButtonWasPressed();
    void passTheTokenOn();
    void listenToTheServiceOnly();
    void forgetWhatTheUserClosed();
    void beginAnewWithANewService();
    void keepWhatWaitsForAServiceThatStarts();
    void takeAllBackAtTheEnd();
    void standThatNobodyShows();
    void standABusThatGoes();
    void standNoBus();
    void tellOfAStack();
    void tellWhenQuietHoursEnd();

private:
    Notice notice(const QString &key, Verdict verdict = Verdict::Critical) const
    {
        return {key, u"/factory.toml"_s, {u"check:disk"_s, u"check:mlflow"_s}, u"factory: Disk critical"_s,
            u"93 % is used"_s, verdict, true};
    }
    static models::Overview overview()
    {
        models::Overview overview;
        overview.path = u"/factory.toml"_s;
        overview.stack.emplace();
        overview.stack->name = u"factory"_s;
        overview.stack->title = u"Factory"_s;
        overview.stack->zone = u"UTC"_s;
        return overview;
    }
    static store::JournalEntry change(const QString &from, const QString &to)
    {
        return {u"1"_s, u"factory"_s, QDateTime(QDate(2026, 3, 10), QTime(9, 0), Qt::UTC), u"state"_s, u"check:disk"_s,
            {}, u"Disk: %1, was %2"_s.arg(to, from), {{u"from"_s, from}, {u"to"_s, to}}};
    }
    void leave()
    {
        QDBusConnection(u"service"_s).unregisterService(u"org.freedesktop.Notifications"_s);
        QDBusConnection::disconnectFromBus(u"service"_s);
    }
    QTemporaryDir m_folder;
    std::unique_ptr<fakes::PrivateBus> m_bus;
    std::unique_ptr<NotificationService> m_service;
    std::unique_ptr<Notifications> m_notifications;
};

void NotificationsTest::init()
{
    m_bus = std::make_unique<fakes::PrivateBus>();
    m_service = std::make_unique<NotificationService>();
    QVERIFY(m_service->putOn(m_bus->connection(u"service"_s)));
    m_notifications = std::make_unique<Notifications>(m_bus->connection(u"conche"_s));
}

void NotificationsTest::cleanup()
{
    m_notifications.reset();
    m_service.reset();
    for (const QString &name : {u"service"_s, u"conche"_s, u"other"_s})
        QDBusConnection::disconnectFromBus(name);
    m_bus.reset();
}

void NotificationsTest::showWithTheRightUrgency_data()
{
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<int>("urgency");
    QTest::addColumn<int>("expires");
    QTest::newRow("critical stays") << Verdict::Critical << 2 << 0;
    QTest::newRow("warning") << Verdict::Warning << 1 << -1;
    QTest::newRow("unknown") << Verdict::Unknown << 1 << -1;
    QTest::newRow("over") << Verdict::Ok << 0 << -1;
}

void NotificationsTest::showWithTheRightUrgency()
{
    QFETCH(Verdict, verdict);
    const QSignalSpy taken(m_notifications.get(), &Notifications::taken);
    const QSignalSpy lost(m_notifications.get(), &Notifications::lost);
    m_notifications->show(notice(u"disk"_s, verdict));
    QTRY_COMPARE(taken.size(), 1);
    QCOMPARE(taken.first().first().toString(), u"disk"_s);
    QCOMPARE(lost.size(), 0);
    QCOMPARE(m_service->m_calls.size(), 1);
    const Call &call = m_service->m_calls.first();
    QCOMPARE(call.summary, u"factory: Disk critical"_s);
    QCOMPARE(call.body, u"93 % is used"_s);
    QCOMPARE(call.icon, u"io.github.conche.conche"_s);
    QCOMPARE(call.hints.value(u"desktop-entry"_s).toString(), u"io.github.conche.conche"_s);
    // A byte, as the specification has it: services look at nothing else.
    QCOMPARE(call.hints.value(u"urgency"_s).metaType(), QMetaType::fromType<uchar>());
    QTEST(call.hints.value(u"urgency"_s).toInt(), "urgency");
    QTEST(call.expires, "expires");
    QCOMPARE(
        call.actions, (QStringList{u"default"_s, u"Open"_s, u"open"_s, u"Open"_s, u"acknowledge"_s, u"Acknowledge"_s}));
}

void NotificationsTest::escapeWhereMarkupIsRead()
{
    Notice markup = notice(u"disk"_s);
    markup.title = u"a <b>"_s;
    markup.text = u"<b>93 %</b> & more"_s;
    m_notifications->show(markup);
    QTRY_COMPARE(m_service->m_calls.size(), 1);
    QCOMPARE(m_service->m_calls.first().summary, u"a <b>"_s); // a summary is never markup
    QCOMPARE(m_service->m_calls.first().body, u"&lt;b&gt;93 %&lt;/b&gt; &amp; more"_s);

    cleanup();
    init();
    m_service->m_capabilities = {u"body"_s};
    m_notifications->show(markup);
    QTRY_COMPARE(m_service->m_calls.size(), 1);
    QCOMPARE(m_service->m_calls.first().body, u"<b>93 %</b> & more"_s);
}

void NotificationsTest::leaveButtonsOutWhereThereAreNone()
{
    m_service->m_capabilities = {u"body"_s};
    m_notifications->show(notice(u"disk"_s));
    QTRY_COMPARE(m_service->m_calls.size(), 1);
    QCOMPARE(m_service->m_calls.first().actions, QStringList());
}

void NotificationsTest::replaceWhatIsAboutTheSame()
{
    m_notifications->show(notice(u"disk"_s));
    m_notifications->show(notice(u"other"_s));
    QTRY_COMPARE(m_service->m_calls.size(), 2);
    const auto first = std::ranges::find(m_service->m_calls, 0U, &Call::replaces)->id;
    QTest::qWait(0);
    m_notifications->show(notice(u"disk"_s, Verdict::Ok));
    QTRY_COMPARE(m_service->m_calls.size(), 3);
    QVERIFY(m_service->m_calls.last().replaces >= first && m_service->m_calls.last().replaces <= first + 1);
    QVERIFY(m_service->m_calls.last().replaces > 0);
}

void NotificationsTest::neverShowTwoOfTheSameWhileTheServiceIsSlow()
{
    m_service->m_isSlow = true;
    m_notifications->show(notice(u"disk"_s, Verdict::Warning));
    QTRY_COMPARE(m_service->m_calls.size(), 1);
    m_notifications->show(notice(u"disk"_s, Verdict::Unknown));
    m_notifications->show(notice(u"disk"_s, Verdict::Critical));
    m_service->payUp(QDBusConnection(u"service"_s));
    QTRY_COMPARE(m_service->m_calls.size(), 2);
    m_service->payUp(QDBusConnection(u"service"_s));
    QCOMPARE(m_service->m_calls.last().replaces, 41U);
    QCOMPARE(m_service->m_calls.last().hints.value(u"urgency"_s).toInt(), 2);
}

void NotificationsTest::closeWhatIsOver()
{
    m_notifications->show(notice(u"disk"_s));
    QTRY_COMPARE(m_service->m_calls.size(), 1);
    m_notifications->close(u"nothing"_s);
    m_notifications->close(u"disk"_s);
    QTRY_COMPARE(m_service->m_closed, QList<quint32>{41});
    m_notifications->show(notice(u"disk"_s));
    QTRY_COMPARE(m_service->m_calls.size(), 2);
    QCOMPARE(m_service->m_calls.last().replaces, 0U);
}

void NotificationsTest::closeWhatWasNotShownYet()
{
    // Before the service was even asked what it can.
    m_notifications->show(notice(u"early"_s));
    m_notifications->close(u"early"_s);
    m_service->m_isSlow = true;
    m_notifications->show(notice(u"disk"_s));
    QTRY_COMPARE(m_service->m_calls.size(), 1);
    m_notifications->close(u"disk"_s);
    QCOMPARE(m_service->m_closed, QList<quint32>());
    m_service->payUp(QDBusConnection(u"service"_s));
    QTRY_COMPARE(m_service->m_closed, QList<quint32>{41});
}

void NotificationsTest::tellWhichButtonWasPressed()
{
    QSignalSpy opened(m_notifications.get(), &Notifications::openWanted);
    QSignalSpy acknowledged(m_notifications.get(), &Notifications::acknowledgeWanted);
    m_notifications->show(notice(u"disk"_s));
    QTRY_COMPARE(m_service->m_calls.size(), 1);
    QTest::qWait(0);
    Q_EMIT m_service->ActionInvoked(999, u"open"_s); // somebody else's
    Q_EMIT m_service->ActionInvoked(41, u"dance"_s);
    Q_EMIT m_service->ActionInvoked(41, u"default"_s);
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(opened.first(), (QVariantList{u"/factory.toml"_s, u"check:disk"_s, QString()}));
    Q_EMIT m_service->ActionInvoked(41, u"acknowledge"_s);
    QTRY_COMPARE(acknowledged.size(), 2);
    QCOMPARE(acknowledged.at(0), (QVariantList{u"/factory.toml"_s, u"check:disk"_s}));
    QCOMPARE(acknowledged.at(1), (QVariantList{u"/factory.toml"_s, u"check:mlflow"_s}));
    QCOMPARE(opened.size(), 1);
}

void NotificationsTest::passTheTokenOn()
{
    QSignalSpy opened(m_notifications.get(), &Notifications::openWanted);
    m_notifications->show(notice(u"disk"_s));
    QTRY_COMPARE(m_service->m_calls.size(), 1);
    Q_EMIT m_service->ActivationToken(41, u"token-1"_s);
    Q_EMIT m_service->ActionInvoked(41, u"open"_s);
    Q_EMIT m_service->ActionInvoked(41, u"open"_s);
    QTRY_COMPARE(opened.size(), 2);
    QCOMPARE(opened.at(0), (QVariantList{u"/factory.toml"_s, u"check:disk"_s, u"token-1"_s}));
    QCOMPARE(opened.at(1), (QVariantList{u"/factory.toml"_s, u"check:disk"_s, QString()}));
}

void NotificationsTest::listenToTheServiceOnly()
{
    QSignalSpy opened(m_notifications.get(), &Notifications::openWanted);
    m_notifications->show(notice(u"disk"_s));
    QTRY_COMPARE(m_service->m_calls.size(), 1);
    QDBusMessage forged = QDBusMessage::createSignal(
        u"/org/freedesktop/Notifications"_s, u"org.freedesktop.Notifications"_s, u"ActionInvoked"_s);
    forged.setArguments({41U, u"open"_s});
    QVERIFY(m_bus->connection(u"other"_s).send(forged));
    QVERIFY(QDBusConnection(u"other"_s)
                .call(QDBusMessage::createMethodCall(
                    u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s, u"GetId"_s))
                .type()
        == QDBusMessage::ReplyMessage);
    Q_EMIT m_service->ActionInvoked(41, u"default"_s);
    QTRY_VERIFY(opened.size() > 0);
    QCOMPARE(opened.size(), 1);
}

void NotificationsTest::forgetWhatTheUserClosed()
{
    QSignalSpy opened(m_notifications.get(), &Notifications::openWanted);
    m_notifications->show(notice(u"disk"_s));
    QTRY_COMPARE(m_service->m_calls.size(), 1);
    Q_EMIT m_service->NotificationClosed(41, 2);
    Q_EMIT m_service->ActionInvoked(41, u"open"_s);
    m_notifications->show(notice(u"other"_s));
    QTRY_COMPARE(m_service->m_calls.size(), 2);
    QCOMPARE(opened.size(), 0);
    m_notifications->show(notice(u"disk"_s));
    QTRY_COMPARE(m_service->m_calls.size(), 3);
    QCOMPARE(m_service->m_calls.last().replaces, 0U);
}

void NotificationsTest::beginAnewWithANewService()
{
    m_notifications->show(notice(u"disk"_s));
    QTRY_COMPARE(m_service->m_calls.size(), 1);
    leave();
    NotificationService next;
    next.m_capabilities = {u"body"_s};
    QVERIFY(next.putOn(m_bus->connection(u"other"_s)));
    QTest::qWait(0);
    m_notifications->show(notice(u"disk"_s));
    QTRY_COMPARE(next.m_calls.size(), 1);
    QTRY_COMPARE(next.m_calls.last().replaces, 0U);
    QCOMPARE(m_service->m_calls.size(), 1);
    m_notifications.reset();
}

void NotificationsTest::keepWhatWaitsForAServiceThatStarts()
{
    m_service->m_isSlow = true;
    m_notifications->show(notice(u"disk"_s));
    QTRY_COMPARE(m_service->m_calls.size(), 1);
    leave(); // before it said that it shows it
    NotificationService next;
    QVERIFY(next.putOn(m_bus->connection(u"other"_s)));
    QTRY_COMPARE(next.m_calls.size(), 1);
    QCOMPARE(next.m_calls.first().replaces, 0U);
    m_notifications.reset();
}

void NotificationsTest::takeAllBackAtTheEnd()
{
    m_notifications->show(notice(u"disk"_s));
    m_notifications->show(notice(u"other"_s));
    QTRY_COMPARE(m_service->m_calls.size(), 2);
    QSignalSpy opened(m_notifications.get(), &Notifications::openWanted);
    Q_EMIT m_service->ActionInvoked(42, u"open"_s); // once this has come, both answers have
    QTRY_COMPARE(opened.size(), 1);
    m_notifications.reset();
    QTRY_COMPARE(m_service->m_closed.size(), 2);
}

void NotificationsTest::standThatNobodyShows()
{
    leave();
    const QSignalSpy lost(m_notifications.get(), &Notifications::lost);
    m_notifications->show(notice(u"disk"_s));
    m_notifications->close(u"disk"_s);
    m_notifications->show(notice(u"disk"_s));
    QTRY_COMPARE(lost.size(), 1);
    QCOMPARE(lost.first().first().toString(), u"disk"_s);
    // Later there is somebody: what was not shown then is not shown now.
    NotificationService next;
    QVERIFY(next.putOn(m_bus->connection(u"other"_s)));
    m_notifications->show(notice(u"now"_s));
    QTRY_COMPARE(next.m_calls.size(), 1);
    m_notifications.reset();
}

void NotificationsTest::standABusThatGoes()
{
    m_notifications->show(notice(u"disk"_s));
    QTRY_COMPARE(m_service->m_calls.size(), 1);
    m_bus->stop();
    QTRY_VERIFY(!QDBusConnection(u"conche"_s).isConnected());
    m_notifications->show(notice(u"other"_s));
    m_notifications->close(u"disk"_s);
}

void NotificationsTest::standNoBus()
{
    Notifications nowhere(QDBusConnection(u"no such"_s));
    const QSignalSpy lost(&nowhere, &Notifications::lost);
    nowhere.show(notice(u"disk"_s));
    nowhere.close(u"disk"_s);
    QCOMPARE(lost.size(), 1);
}

void NotificationsTest::tellOfAStack()
{
    const fakes::FakeClock clock;
    const Settings settings(m_folder.filePath(u"conche.conf"_s));
    auto notifier = std::make_unique<Notifier>(*m_notifications, settings, clock);
    notifier->take({change(u"ok"_s, u"critical"_s)}, overview());
    QTRY_COMPARE(m_service->m_calls.size(), 1);
    QCOMPARE(m_service->m_calls.last().summary, u"Factory: disk critical"_s);
    notifier->take({change(u"critical"_s, u"ok"_s)}, overview());
    QTRY_COMPARE(m_service->m_calls.size(), 2);
    QCOMPARE(m_service->m_calls.last().summary, u"Factory: disk no longer critical"_s);
    QCOMPARE(m_service->m_calls.last().replaces, 41U);
    QVERIFY(!m_service->m_calls.last().actions.contains(u"acknowledge"_s));

    notifier->take({change(u"ok"_s, u"critical"_s)}, overview());
    QTRY_COMPARE(m_service->m_calls.size(), 3);
    models::Overview acknowledged = overview();
    acknowledged.quieted.insert(u"check:disk"_s, {});
    notifier->setOverview(acknowledged);
    QTRY_COMPARE(m_service->m_closed, QList<quint32>{41});
    notifier->take({change(u"ok"_s, u"critical"_s)}, overview()); // it is no news
    notifier.reset();
    m_notifications->show(notice(u"end"_s));
    QTRY_COMPARE(m_service->m_calls.size(), 4);
    QCOMPARE(m_service->m_closed.size(), 1);
}

void NotificationsTest::tellWhenQuietHoursEnd()
{
    fakes::FakeClock clock(QDateTime(QDate(2026, 3, 10), QTime(6, 59, 59, 900), Qt::UTC));
    const Settings settings(m_folder.filePath(u"conche.conf"_s));
    Notifier notifier(*m_notifications, settings, clock);
    models::Overview night = overview();
    night.stack->alerts.quiet = stack::QuietHours{QTime(22, 0), QTime(7, 0)};
    notifier.take({change(u"ok"_s, u"critical"_s)}, night);
    clock.advance(std::chrono::milliseconds(100));
    QTRY_COMPARE(m_service->m_calls.size(), 1);
    QCOMPARE(m_service->m_calls.last().summary, u"Factory: disk critical"_s);
}

QTEST_GUILESS_MAIN(NotificationsTest)
#include "tst_notifications.moc"
