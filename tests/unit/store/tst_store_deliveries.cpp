// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "watching.h"

using namespace conche;
using namespace conche::store;
using namespace std::chrono_literals;

/*! Alerts on their way: each is told once, whoever tells it. */
class TestStoreDeliveries final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsDueComesWithItsAlert();
    void onlyTheChannelsThatAreThere();
    void twoClaimersGetDisjointSets();
    void aClaimLastsAsLongAsItsLease();
    void aClaimMadeAMomentLater();
    void claimsOfAClockThatWasSetBack();
    void quietHoursComeFirst();
    void failedTriesWait();
    void givenUpIsShownForAWhile();
    void whoIsLateUndoesNothing();
    void settlingIsAllOrNothing();
    void stacksDoNotMix();

private:
    static void raise(Watcher &watcher, const QString &uid, const QDateTime &at, const QDateTime &notBefore,
        const QStringList &channels = {u"mail"_s, u"chat"_s});
};

namespace {

QStringList names(const QList<Delivery> &deliveries)
{
    QStringList names;
    for (const Delivery &delivery : deliveries)
        names << delivery.content.summary + u' ' + delivery.channel;
    return names;
}

QList<Delivery> settled(QList<Delivery> deliveries, Delivery::State state, const QDateTime &next = noon)
{
    for (Delivery &delivery : deliveries) {
        delivery.state = state;
        delivery.next = next;
        if (state != Delivery::State::Delivered) {
            delivery.attempts += 1;
            delivery.error = u"no route"_s;
        }
    }
    return deliveries;
}

} // namespace

void TestStoreDeliveries::raise(
    Watcher &watcher, const QString &uid, const QDateTime &at, const QDateTime &notBefore, const QStringList &channels)
{
    WatchChanges changes;
    changes.alerts = {{u"check:disk"_s, u"Disk"_s, true, Verdict::Warning, uid, at.addSecs(-60), at, channels,
        notBefore, u"Level 1"_s}};
    QVERIFY(watcher.record(runOf(uid), changes));
}

void TestStoreDeliveries::whatIsDueComesWithItsAlert()
{
    const Place place;
    Watcher watcher(place);
    raise(watcher, u"first"_s, noon, noon);
    raise(watcher, u"second"_s, noon.addSecs(60), noon.addSecs(60));
    QVERIFY(watcher.claim(noon.addSecs(-1)).isEmpty()); // we looked at the clock before the others did
    const QList<Delivery> found = watcher.claim(noon.addSecs(100));
    QCOMPARE(names(found), (QStringList{u"first chat"_s, u"first mail"_s, u"second chat"_s, u"second mail"_s}));
}

void TestStoreDeliveries::onlyTheChannelsThatAreThere()
{
    const Place place;
    Watcher watcher(place);
    raise(watcher, u"a"_s, noon, noon);
    QVERIFY(watcher.claim(noon, {}).isEmpty());
    QVERIFY(watcher.claim(noon, {u"pager"_s, u"'; --"_s}).isEmpty());
    const QList<Delivery> mail = watcher.claim(noon, {u"mail"_s});
    QCOMPARE(names(mail), QStringList{u"a mail"_s});
    const Delivery &delivery = mail.first();
    QCOMPARE(delivery.attempts, 0);
    QCOMPARE(delivery.state, Delivery::State::Waiting);
    QCOMPARE(delivery.next, noon);
    QCOMPARE(delivery.content.subject, u"check:disk"_s);
    QCOMPARE(delivery.content.title, u"Disk"_s);
    QCOMPARE(delivery.content.verdict, Verdict::Warning);
    QVERIFY(delivery.content.isOver);
    QCOMPARE(delivery.content.since, noon.addSecs(-60));
    QCOMPARE(delivery.content.at, noon);
    QCOMPARE(delivery.content.outage, u"Level 1"_s);
    QCOMPARE(names(watcher.undelivered()), (QStringList{u"a chat"_s, u"a mail"_s}));
}

void TestStoreDeliveries::twoClaimersGetDisjointSets()
{
    const Place place;
    Watcher first(place);
    Watcher second(place);
    QStringList all;
    for (int i = 0; i < 20; ++i) {
        raise(first, QString::number(i), noon, noon);
        all << u"%1 chat"_s.arg(i) << u"%1 mail"_s.arg(i);
    }
    // Both ask at once, on two threads.
    Database database(place.path());
    Deliveries other(database);
    QObject owner;
    std::optional<QList<Delivery>> theirs;
    other.claim(u"factory"_s, {u"mail"_s, u"chat"_s}, noon, 60s, &owner,
        [&](const Result<QList<Delivery>> &found) { theirs = found.value(); });
    const QStringList ours = names(second.claim(noon));
    QTRY_VERIFY(theirs);
    QStringList both = ours + names(*theirs);
    both.sort();
    all.sort();
    QCOMPARE(both, all);
    QVERIFY(first.claim(noon).isEmpty());
}

void TestStoreDeliveries::aClaimLastsAsLongAsItsLease()
{
    const Place place;
    Watcher watcher(place);
    raise(watcher, u"a"_s, noon, noon, {u"mail"_s});
    QCOMPARE(watcher.claim(noon).size(), 1);
    QVERIFY(watcher.claim(noon.addSecs(59)).isEmpty());
    // Who claimed it was killed.
    const QList<Delivery> again = watcher.claim(noon.addSecs(60));
    QCOMPARE(again.size(), 1);
    QCOMPARE(again.first().attempts, 0);
    watcher.settle(settled(again, Delivery::State::Delivered));
    QVERIFY(watcher.claim(noon.addSecs(600)).isEmpty());
    QVERIFY(watcher.undelivered().isEmpty());
}

void TestStoreDeliveries::aClaimMadeAMomentLater()
{
    // The other process looked at the clock after us, and was faster at the store: its claim ends after ours would.
    const Place place;
    Watcher watcher(place);
    raise(watcher, u"a"_s, noon, noon, {u"mail"_s});
    QCOMPARE(watcher.claim(noon.addMSecs(4000)).size(), 1);
    QVERIFY(watcher.claim(noon).isEmpty());
}

void TestStoreDeliveries::claimsOfAClockThatWasSetBack()
{
    const Place place;
    Watcher watcher(place);
    const QDateTime ahead = noon.addYears(1);
    raise(watcher, u"a"_s, ahead, ahead, {u"mail"_s});
    QCOMPARE(watcher.claim(ahead).size(), 1);
    // The claim of the other clock binds nobody, nor does its date.
    QList<Delivery> found = watcher.claim(noon);
    QCOMPARE(found.size(), 1);
    QVERIFY(watcher.claim(noon.addSecs(10)).isEmpty());
    // From here on tries are as far apart as they should be.
    watcher.settle(settled(found, Delivery::State::Waiting, noon.addSecs(300)));
    QVERIFY(watcher.claim(noon.addSecs(60)).isEmpty());
    QCOMPARE(watcher.claim(noon.addSecs(300)).size(), 1);
    // A try that was put off by the other clock.
    raise(watcher, u"b"_s, noon, noon, {u"chat"_s});
    found = watcher.claim(noon, {u"chat"_s});
    watcher.settle(settled(found, Delivery::State::Waiting, ahead));
    QCOMPARE(watcher.claim(noon.addSecs(60), {u"chat"_s}).size(), 1);
}

void TestStoreDeliveries::quietHoursComeFirst()
{
    const Place place;
    Watcher watcher(place);
    raise(watcher, u"a"_s, noon, noon.addSecs(9 * 3600), {u"mail"_s});
    QVERIFY(watcher.claim(noon).isEmpty());
    QVERIFY(watcher.claim(noon.addMSecs(-50)).isEmpty());
    QVERIFY(watcher.claim(noon.addSecs(9 * 3600 - 1)).isEmpty());
    QCOMPARE(watcher.undelivered().size(), 1);
    QCOMPARE(watcher.claim(noon.addSecs(9 * 3600)).size(), 1);
}

void TestStoreDeliveries::failedTriesWait()
{
    const Place place;
    Watcher watcher(place);
    raise(watcher, u"a"_s, noon, noon);
    const QList<Delivery> found = watcher.claim(noon);
    watcher.settle(settled(found.mid(0, 1), Delivery::State::Waiting, noon.addSecs(300))
            + settled(found.mid(1), Delivery::State::Delivered),
        {{{}, {}, noon, u"alert"_s, u"check:disk"_s, {}, u"told by mail"_s, {}}});
    QCOMPARE(watcher.texts(), QStringList{u"told by mail"_s});
    QVERIFY(watcher.claim(noon.addSecs(299)).isEmpty());
    const QList<Delivery> again = watcher.claim(noon.addSecs(300));
    QCOMPARE(again.size(), 1);
    QCOMPARE(again.first().attempts, 1);
    QCOMPARE(again.first().error, u"no route"_s);
}

void TestStoreDeliveries::givenUpIsShownForAWhile()
{
    const Place place;
    Watcher watcher(place);
    raise(watcher, u"a"_s, noon, noon, {u"mail"_s});
    watcher.settle(settled(watcher.claim(noon), Delivery::State::GivenUp));
    QVERIFY(watcher.claim(noon.addDays(2)).isEmpty());
    QCOMPARE(watcher.undelivered(noon).first().state, Delivery::State::GivenUp);
    QVERIFY(watcher.undelivered(noon.addSecs(1)).isEmpty());
}

void TestStoreDeliveries::whoIsLateUndoesNothing()
{
    const Place place;
    Watcher slow(place);
    Watcher quick(place);
    raise(slow, u"a"_s, noon, noon, {u"mail"_s});
    const QList<Delivery> theirs = slow.claim(noon);
    const QList<Delivery> ours = quick.claim(noon.addSecs(60));
    QCOMPARE(ours.size(), 1);
    quick.settle(settled(ours, Delivery::State::Delivered));
    slow.settle(settled(theirs, Delivery::State::Waiting, noon.addSecs(90)));
    QVERIFY(quick.undelivered().isEmpty());
    QVERIFY(quick.claim(noon.addSecs(1000)).isEmpty());
}

void TestStoreDeliveries::settlingIsAllOrNothing()
{
    const Place place;
    Watcher watcher(place);
    raise(watcher, u"a"_s, noon, noon, {u"mail"_s});
    Database database(place.path());
    Deliveries deliveries(database);
    QObject owner;
    std::optional<bool> done;
    JournalEntry broken;
    broken.kind = QString(); // NULL where the journal wants a kind
    deliveries.settle(u"factory"_s, settled(watcher.claim(noon), Delivery::State::Delivered), {broken}, &owner,
        [&done](const Result<void> &result) { done = result.has_value(); });
    QTRY_VERIFY(done);
    QVERIFY(!*done);
    QCOMPARE(watcher.undelivered().size(), 1);
    QVERIFY(watcher.texts().isEmpty());
}

void TestStoreDeliveries::stacksDoNotMix()
{
    const Place place;
    Watcher factory(place);
    raise(factory, u"a"_s, noon, noon);
    Watcher other(place, u"other"_s);
    QVERIFY(other.claim(noon).isEmpty());
    QVERIFY(other.undelivered().isEmpty());
    QCOMPARE(factory.claim(noon).size(), 2);
}

QTEST_GUILESS_MAIN(TestStoreDeliveries)
#include "tst_store_deliveries.moc"
