// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keeping.h"

#include "store/consents.h"

#include <QEventLoop>

using namespace conche;
using namespace conche::store;
using namespace Qt::StringLiterals;

namespace {

/*! Waits for what an asynchronous call comes to. */
template <typename T, typename Call>
Result<T> wait(const Call &call)
{
    QObject owner;
    QEventLoop loop;
    Result<T> told = failure(ErrorCode::Internal, u"never"_s);
    call(&owner, [&](const Result<T> &result) {
        told = result;
        loop.quit();
    });
    loop.exec();
    return told;
}

Result<KnownConsent> find(Consents &consents, const QString &hash)
{
    return wait<KnownConsent>([&](QObject *owner, const auto &then) { consents.find(hash, owner, then); });
}

Result<void> give(Consents &consents, const GivenConsent &consent)
{
    return wait<void>([&](QObject *owner, const auto &then) { consents.give(consent, owner, then); });
}

Result<int> revoke(Consents &consents, const QString &hash, const QString &stack)
{
    return wait<int>([&](QObject *owner, const auto &then) { consents.revoke(hash, stack, owner, then); });
}

const QDateTime at(QDate(2026, 3, 10), QTime(9, 30), Qt::UTC);

} // namespace

/*! Consents are kept by the hash of a file, and with them where each secret may go. */
class TestStoreConsents final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isKeptByHash()
    {
        const Place place;
        {
            Database database(place.path());
            Consents consents(database);
            QVERIFY(give(consents, {u"aa"_s, u"factory"_s, at, {}}));
        }
        Database database(place.path());
        Consents consents(database);
        QCOMPARE(find(consents, u"aa"_s)->given, at);
        QVERIFY(!find(consents, u"ab"_s)->given);
        QVERIFY(!find(consents, u""_s)->given);
        QVERIFY(!find(consents, u"' OR 1=1 --"_s)->given);
        QVERIFY2(give(consents, {u"aa"_s, u"factory"_s, at.addDays(1), {}}), "once more");
        QCOMPARE(find(consents, u"aa"_s)->given, at.addDays(1));
    }

    void isTakenBackForTheFileAndEarlierOnes()
    {
        const Place place;
        Database database(place.path());
        Consents consents(database);
        for (const auto &[hash, stack] : {std::pair(u"a1"_s, u"a"_s), {u"a2"_s, u"a"_s}, {u"b1"_s, u"b"_s}})
            QVERIFY(give(consents, {hash, stack, at, {}}));
        QCOMPARE(revoke(consents, u"a3"_s, u"a"_s).value_or(-1), 2);
        QVERIFY(!find(consents, u"a1"_s)->given && !find(consents, u"a2"_s)->given);
        QVERIFY(find(consents, u"b1"_s)->given);
        QCOMPARE(revoke(consents, u"b1"_s, u"renamed"_s).value_or(-1), 1);
        QCOMPARE(revoke(consents, u"b1"_s, u"renamed"_s).value_or(-1), 0);
    }

    void knowsWhereSecretsWent()
    {
        const Place place;
        Database database(place.path());
        Consents consents(database);
        QVERIFY(give(consents, {u"aa"_s, u"a"_s, at, {{u"env:A"_s, u"http://a:1"_s}, {u"env:B"_s, u"http://b:1"_s}}}));
        QVERIFY(give(consents, {u"bb"_s, u"a"_s, at, {{u"env:A"_s, u"http://c:1"_s}, {u"env:A"_s, u"http://d:1"_s}}}));
        const Result<KnownConsent> known = find(consents, u"cc"_s);
        QVERIFY(known && !known->given);
        QStringList origins = known->origins.values(u"env:A"_s);
        origins.sort();
        QCOMPARE(origins, (QStringList{u"http://c:1"_s, u"http://d:1"_s}));
        QCOMPARE(known->origins.values(u"env:B"_s), QStringList{u"http://b:1"_s});
    }

    /*! A store that was made before there were consents gets its tables and keeps what it holds. */
    void anOlderStoreIsTakenOver()
    {
        const Place place;
        {
            const auto connection = Connection::open(place.path());
            QVERIFY(connection);
            takeBack(**connection, 2);
            QVERIFY((*connection)->execute(u"INSERT INTO stack (name) VALUES ('factory')"_s));
        }
        Database database(place.path());
        Consents consents(database);
        QVERIFY(give(consents, {u"aa"_s, u"factory"_s, at, {}}));
        QCOMPARE(find(consents, u"aa"_s)->given, at);
        const auto connection = Connection::open(place.path());
        QCOMPARE((*connection)->query(u"SELECT name FROM stack"_s).value()[0][0].toString(), u"factory"_s);
    }

    void lookingMakesNoStore()
    {
        const Place place;
        Database database(place.path());
        Consents consents(database);
        const Result<KnownConsent> known = find(consents, u"aa"_s);
        QVERIFY(known && !known->given);
        QVERIFY(!QFile::exists(place.path()));
    }

    void withoutAStoreThereIsNoConsent()
    {
        const Place place;
        place.write(place.path(), "this is no store at all, and it is long enough to be looked at as one");
        Database database(place.path());
        Consents consents(database);
        QCOMPARE(find(consents, u"aa"_s).error().code, ErrorCode::StorageFailed);
        QVERIFY(!give(consents, {u"aa"_s, u"a"_s, at, {}}));
    }
};

QTEST_GUILESS_MAIN(TestStoreConsents)
#include "tst_store_consents.moc"
