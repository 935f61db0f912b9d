// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keeping.h"

#include "secrets/keychainstore.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QElapsedTimer>
#include <QProcess>

using namespace conche;
using namespace conche::secrets;
using namespace std::chrono_literals;

/*! Each function needs a situation of its own, which keyring.sh makes by the function's name; locked() runs
 * stillHolds(). */
class TestSecretsKeychain final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unlocked();
    void ownerGone();
    void locked();
    void stillHolds();
    void noKeyring();
    void noBus();
    void silent();
};

namespace {

const QString name = u"lab/influx"_s;

void lockKeyring()
{
    QDBusMessage lock = QDBusMessage::createMethodCall(
        u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"Lock"_s);
    const QList<QDBusObjectPath> keyrings{QDBusObjectPath(u"/org/freedesktop/secrets/collection/login"_s)};
    lock.setArguments({QVariant::fromValue(keyrings)});
    QCOMPARE(QDBusConnection::sessionBus().call(lock).type(), QDBusMessage::ReplyMessage);
}

void unlockKeyring()
{
    QProcess daemon;
    daemon.start(u"gnome-keyring-daemon"_s, {u"--replace"_s, u"--unlock"_s, u"--components=secrets"_s});
    daemon.write("password");
    daemon.closeWriteChannel();
    QVERIFY(daemon.waitForFinished());
}

} // namespace

void TestSecretsKeychain::unlocked()
{
    KeychainStore store;
    QCOMPARE(stateOf(store), StoreState::Available);
    const QString missing = u"NoCredential: the keychain holds no credential \"lab/influx\"; "_s;
    VERIFY_STARTS(errorOf(readFrom(store, name)), missing);
    for (const QByteArray &value : {QByteArray("first"), QByteArray("zwölf\n"), QByteArray("\0\xff", 2)}) {
        QCOMPARE(errorOf(writeTo(store, name, value)), QString());
        const Result<Secret> secret = readFrom(store, name);
        QVERIFY2(secret, qPrintable(errorOf(secret)));
        QCOMPARE(secret->reveal(), value);
    }
    QCOMPARE(errorOf(writeTo(store, u"other"_s, "stays")), QString());
    QCOMPARE(errorOf(removeFrom(store, name)), QString());
    VERIFY_STARTS(errorOf(readFrom(store, name)), missing);
    QCOMPARE(errorOf(removeFrom(store, name)), QString());
    QCOMPARE(textOf(readFrom(store, u"other"_s)), u"stays"_s);
}

void TestSecretsKeychain::ownerGone()
{
    KeychainStore store;
    bool isCalled = false;
    {
        QObject owner;
        store.state(&owner, [&](StoreState) { isCalled = true; });
        store.read(name, &owner, [&](const Result<Secret> &) { isCalled = true; });
        store.write(name, Secret("s3cret"), &owner, [&](const Result<void> &) { isCalled = true; });
        store.remove(name, &owner, [&](const Result<void> &) { isCalled = true; });
    }
    // Jobs run one after the other, so those above are over when this one is.
    QCOMPARE(errorOf(writeTo(store, u"other"_s, "s3cret")), QString());
    QVERIFY(!isCalled);

    auto owner = std::make_unique<QObject>();
    store.read(u"other"_s, owner.get(), [&](const Result<Secret> &secret) {
        owner.reset();
        isCalled = secret.has_value();
    });
    QTRY_VERIFY(isCalled);
}

void TestSecretsKeychain::locked()
{
    KeychainStore store;
    QCOMPARE(errorOf(writeTo(store, name, "s3cret")), QString());
    lockKeyring();
    QCOMPARE(stateOf(store), StoreState::Locked);
    const QString locked = u"StoreLocked: the keychain, where the credential \"lab/influx\" belongs, is locked; "_s;
    VERIFY_STARTS(errorOf(readFrom(store, name)), locked);
    VERIFY_STARTS(errorOf(removeFrom(store, name)), locked);
    VERIFY_STARTS(errorOf(writeTo(store, name, "other")), locked);
    unlockKeyring();
    QCOMPARE(stateOf(store), StoreState::Available);
    // In a new process, because libsecret does not get over a daemon that started again.
    QProcess next;
    next.start(QCoreApplication::applicationFilePath(), {u"stillHolds"_s});
    QVERIFY(next.waitForFinished());
    QVERIFY2(next.exitCode() == 0, next.readAllStandardOutput().constData());
}

void TestSecretsKeychain::stillHolds()
{
    KeychainStore store;
    QCOMPARE(textOf(readFrom(store, name)), u"s3cret"_s);
}

void TestSecretsKeychain::noKeyring()
{
    KeychainStore store;
    QCOMPARE(stateOf(store), StoreState::Absent);
    const QString none
        = u"NoCredential: the credential \"lab/influx\" belongs into a keychain, and this user has none yet; "_s;
    VERIFY_STARTS(errorOf(readFrom(store, name)), none);
    VERIFY_STARTS(errorOf(writeTo(store, name, "s3cret")), none);
    QCOMPARE(errorOf(removeFrom(store, name)), QString());
}

void TestSecretsKeychain::noBus()
{
    KeychainStore store;
    QCOMPARE(stateOf(store), StoreState::Absent);
    const QString absent
        = u"NoCredential: the credential \"lab/influx\" belongs into a keychain, and there is none here ("_s;
    VERIFY_STARTS(errorOf(readFrom(store, name)), absent);
    VERIFY_STARTS(errorOf(writeTo(store, name, "s3cret")), absent);
    VERIFY_STARTS(errorOf(removeFrom(store, name)), absent);
}

void TestSecretsKeychain::silent()
{
    KeychainStore store(200ms);
    QElapsedTimer elapsed;
    elapsed.start();
    const QString silent = u"NoCredential: the keychain did not answer within 200 ms when asked for the credential "_s;
    VERIFY_STARTS(errorOf(readFrom(store, name)), silent);
    VERIFY_STARTS(errorOf(writeTo(store, name, "s3cret")), silent);
    VERIFY_STARTS(errorOf(removeFrom(store, name)), silent);
    QVERIFY(elapsed.elapsed() < 5000);
}

QTEST_GUILESS_MAIN(TestSecretsKeychain)
#include "tst_secrets_keychain.moc"
