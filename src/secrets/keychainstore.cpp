// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychainstore.h"

#include "core/units.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QTimer>
#include <qt6keychain/keychain.h>

#include <optional>

namespace conche::secrets {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Secrets)
};

const QString service = u"conche"_s;

/*! What came of a job. */
struct Outcome
{
    QKeychain::Error error = QKeychain::NoError;
    QString errorString;
    QByteArray data;
    bool isTimedOut = false;
};

using ThenOutcome = std::function<void(const Outcome &)>;

/*! Waits for a job, but not for ever: without GLib's event loop, or while a prompt stays open, jobs do not finish.
 *
 * The job outlives its owner, because it cannot be cancelled; it deletes itself when it finishes.
 */
class Attempt final : public QObject
{
public:
    Attempt(QKeychain::Job *job, const QString &name, milliseconds limit, QObject *owner, ThenOutcome then)
        : QObject(owner)
        , m_then(std::move(then))
    {
        job->setKey(name);
        connect(job, &QKeychain::Job::finished, this, [this](QKeychain::Job *finished) {
            const auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(finished);
            end({finished->error(), finished->errorString(), reading ? reading->binaryData() : QByteArray(), false});
        });
        QTimer::singleShot(limit, this, [this] { end({QKeychain::OtherError, {}, {}, true}); });
        job->start();
    }

private:
    void end(const Outcome &outcome)
    {
        if (!m_then)
            return;
        const ThenOutcome then = std::exchange(m_then, {});
        deleteLater();
        then(outcome);
    }

    ThenOutcome m_then;
};

/*! How the user's keyring is; Absent where there is none yet, nothing where there is no secret service at all. */
using ServiceState = std::optional<StoreState>;

void askService(milliseconds limit, QObject *owner, std::function<void(ServiceState)> then)
{
    QDBusMessage question = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s,
        u"/org/freedesktop/secrets/aliases/default"_s, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question.setArguments({u"org.freedesktop.Secret.Collection"_s, u"Locked"_s});
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        QMetaObject::invokeMethod(
            owner, [then = std::move(then)] { then(std::nullopt); }, Qt::QueuedConnection);
        return;
    }
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question, static_cast<int>(limit.count())), owner);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, owner, [watcher, then = std::move(then)] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        watcher->deleteLater();
        const QDBusError::ErrorType error = reply.error().type();
        if (reply.isValid())
            then(reply.value().variant().toBool() ? StoreState::Locked : StoreState::Available);
        else if (error == QDBusError::UnknownMethod || error == QDBusError::UnknownObject)
            then(StoreState::Absent);
        else
            then(std::nullopt);
    });
}

Error problemOf(const QString &name, const Outcome &outcome, ServiceState state, milliseconds limit)
{
    // A locked keychain says "not found" of what it holds.
    if (state == StoreState::Locked)
        //: %1 is the name of a credential
        return {ErrorCode::StoreLocked,
            Words::tr("the keychain, where the credential \"%1\" belongs, is locked; unlock it, or log in to the "
                      "desktop, and try again")
                .arg(name)};
    if (outcome.isTimedOut)
        //: %1 is the name of a credential, %2 a span of time
        return {ErrorCode::NoCredential,
            Words::tr("the keychain did not answer within %2 when asked for the credential \"%1\"; is a question of "
                      "it open on the screen? Credentials can also be named as env:NAME or file:PATH")
                .arg(name, durationText(limit))};
    if (state == StoreState::Absent)
        //: %1 is the name of a credential
        return {ErrorCode::NoCredential,
            Words::tr("the credential \"%1\" belongs into a keychain, and this user has none yet; make one in the "
                      "desktop's keychain program, or name the credential as env:NAME or file:PATH")
                .arg(name)};
    if (outcome.error == QKeychain::EntryNotFound)
        //: %1 is the name of a credential
        return {ErrorCode::NoCredential,
            Words::tr("the keychain holds no credential \"%1\"; store it with conche-cli secret set").arg(name)};
    if (!state)
        //: %1 is the name of a credential, %2 what the system says of the cause
        return {ErrorCode::NoCredential,
            Words::tr("the credential \"%1\" belongs into a keychain, and there is none here (%2); name it as "
                      "env:NAME or file:PATH in its place")
                .arg(name, outcome.errorString)};
    //: %1 is the name of a credential, %2 what the system says of the cause
    return {ErrorCode::StorageFailed,
        Words::tr("the keychain did not do what was asked with the credential \"%1\": %2; look into the desktop's "
                  "keychain program")
            .arg(name, outcome.errorString)};
}

/*! Says why there is no success, which the job alone does not know. */
void explain(
    const QString &name, const Outcome &outcome, milliseconds limit, QObject *owner, std::function<void(Error)> then)
{
    askService(limit, owner, [name, outcome, limit, then = std::move(then)](ServiceState state) {
        then(problemOf(name, outcome, state, limit));
    });
}

/*! Gives the value, or says why there is none. */
void readEntry(const QString &name, milliseconds limit, QObject *owner, Then<Secret> then)
{
    new Attempt(new QKeychain::ReadPasswordJob(service), name, limit, owner,
        [name, limit, owner, then = std::move(then)](const Outcome &outcome) {
            if (outcome.error == QKeychain::NoError)
                return then(Secret(outcome.data));
            explain(name, outcome, limit, owner, [then](const Error &error) { then(tl::make_unexpected(error)); });
        });
}

} // namespace

KeychainStore::KeychainStore(milliseconds timeLimit)
    : m_timeLimit(timeLimit)
{
}

void KeychainStore::state(QObject *owner, std::function<void(StoreState)> then)
{
    askService(m_timeLimit, owner, [limit = m_timeLimit, owner, then = std::move(then)](ServiceState state) {
        if (state)
            return then(*state);
        // KWallet is no secret service: it works if it knows that it does not hold what nobody stored.
        new Attempt(new QKeychain::ReadPasswordJob(service), u"probe"_s, limit, owner, [then](const Outcome &outcome) {
            const bool works = outcome.error == QKeychain::NoError || outcome.error == QKeychain::EntryNotFound;
            then(works ? StoreState::Available : StoreState::Absent);
        });
    });
}

void KeychainStore::read(const QString &name, QObject *owner, Then<Secret> then)
{
    readEntry(name, m_timeLimit, owner, std::move(then));
}

void KeychainStore::write(const QString &name, const Secret &secret, QObject *owner, Then<void> then)
{
    const auto compare = [name, secret, then](const Result<Secret> &found) {
        if (!found)
            return then(tl::make_unexpected(found.error()));
        if (found->reveal() == secret.reveal())
            return then({});
        //: %1 is the name of a credential
        then(failure(ErrorCode::StorageFailed,
            Words::tr("the keychain does not give back the credential \"%1\" as it was stored; look into the "
                      "desktop's keychain program")
                .arg(name)));
    };
    auto *job = new QKeychain::WritePasswordJob(service);
    // Always as binary data: a text would be a second entry beside a binary one of the same name.
    job->setBinaryData(secret.reveal());
    new Attempt(job, name, m_timeLimit, owner,
        [name, limit = m_timeLimit, owner, compare, then = std::move(then)](const Outcome &outcome) {
            if (outcome.error == QKeychain::NoError)
                return readEntry(name, limit, owner, compare);
            explain(name, outcome, limit, owner, [then](const Error &error) { then(tl::make_unexpected(error)); });
        });
}

void KeychainStore::remove(const QString &name, QObject *owner, Then<void> then)
{
    const auto conclude = [name, limit = m_timeLimit, owner, then](const Outcome &found) {
        if (found.error == QKeychain::NoError)
            //: %1 is the name of a credential
            return then(failure(ErrorCode::StorageFailed,
                Words::tr("the keychain still holds the credential \"%1\"; remove it with the desktop's "
                          "keychain program")
                    .arg(name)));
        askService(limit, owner, [=](ServiceState state) {
            if (found.error == QKeychain::EntryNotFound && state != StoreState::Locked)
                then({});
            else
                then(tl::make_unexpected(problemOf(name, found, state, limit)));
        });
    };
    // A locked keychain says that it deleted what it keeps, so what counts is whether the entry can be read afterwards.
    new Attempt(new QKeychain::DeletePasswordJob(service), name, m_timeLimit, owner,
        [name, limit = m_timeLimit, owner, conclude](const Outcome &outcome) {
            if (outcome.error != QKeychain::NoError)
                return conclude(outcome);
            new Attempt(new QKeychain::ReadPasswordJob(service), name, limit, owner, conclude);
        });
}

} // namespace conche::secrets
