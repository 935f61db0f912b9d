// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "watching.h"

#include "store/retention.h"

using namespace conche;
using namespace conche::store;

/*! Alerts and quietings that are over go when the history goes; what is still to be told stays. */
class TestStoreRetention final : public QObject
{
    Q_OBJECT

    static void raise(Watcher &watcher, const QString &uid, const QDateTime &at, const QString &channel = u"mail"_s)
    {
        WatchChanges changes;
        changes.alerts = {{u"check:disk"_s, u"Disk"_s, true, Verdict::Warning, uid, at, at, {channel}, at, {}}};
        QVERIFY(watcher.record(runOf(uid), changes));
    }

    static void settle(Watcher &watcher, const QDateTime &at, Delivery::State state, const QString &channel = u"mail"_s)
    {
        QList<Delivery> deliveries = watcher.claim(at, {channel});
        for (Delivery &delivery : deliveries) {
            delivery.state = state;
            delivery.next = at;
        }
        watcher.settle(deliveries);
    }

    static void forget(const Place &place, const QDateTime &keepSince, const QString &stack = u"factory"_s)
    {
        const auto connection = Connection::open(place.path());
        const qint64 id
            = (*connection)->query(u"SELECT id FROM stack WHERE name = ?"_s, {stack})->value(0).value(0).toLongLong();
        QVERIFY(forgetAlerting(**connection, id, keepSince));
    }

    static QString left(const Place &place)
    {
        return valueOf(place, u"SELECT coalesce(group_concat(summary, ' '), '') FROM alert"_s).toString();
    }

private Q_SLOTS:
    void whatIsDoneIsForgotten()
    {
        const Place place;
        Watcher watcher(place);
        raise(watcher, u"told"_s, noon);
        settle(watcher, noon, Delivery::State::Delivered);
        raise(watcher, u"lost"_s, noon);
        settle(watcher, noon, Delivery::State::GivenUp);
        raise(watcher, u"waiting"_s, noon);
        raise(watcher, u"later"_s, noon.addDays(2), u"chat"_s);
        settle(watcher, noon.addDays(2), Delivery::State::Delivered, u"chat"_s);
        forget(place, noon);
        QCOMPARE(left(place), u"told lost waiting later"_s);
        forget(place, noon.addDays(1));
        QCOMPARE(left(place), u"waiting later"_s);
        QCOMPARE(valueOf(place, u"SELECT count(*) FROM delivery"_s).toInt(), 2);
    }

    void quietingsThatAreOver()
    {
        const Place place;
        Watcher watcher(place);
        const auto quiet = [&](const QString &subject, int days) {
            watcher.quiet(
                {0, u"factory"_s, subject, Quieting::Kind::Muted, u"r"_s, u"maria"_s, noon, noon.addDays(days)},
                {{}, u"factory"_s, noon, u"quiet"_s, {}, {}, subject, {}});
        };
        quiet(u"ran out"_s, 1);
        quiet(u"lasts"_s, 100);
        quiet(u"ended"_s, 100);
        QCOMPARE(watcher.unquiet(u"ended"_s, {{}, u"factory"_s, noon, u"quiet"_s, {}, {}, u"e"_s, {}}), 1);
        forget(place, noon.addDays(2));
        QCOMPARE(valueOf(place, u"SELECT group_concat(subject) FROM quieting"_s).toString(), u"lasts"_s);
        QCOMPARE(watcher.texts().size(), 4); // the journal keeps all of it
    }

    void itIsBoundedAndKeepsToItsStack()
    {
        const Place place;
        Watcher watcher(place);
        for (int i = 0; i < 60; ++i)
            raise(watcher, QString::number(i), noon);
        settle(watcher, noon, Delivery::State::Delivered);
        QVERIFY(watcher.record(runOf(u"other"_s, 0, u"other"_s), WatchChanges()));
        forget(place, noon.addDays(1), u"other"_s);
        QCOMPARE(valueOf(place, u"SELECT count(*) FROM alert"_s).toInt(), 60);
        forget(place, noon.addDays(1));
        QCOMPARE(valueOf(place, u"SELECT count(*) FROM alert"_s).toInt(), 10);
        forget(place, noon.addDays(1));
        QCOMPARE(valueOf(place, u"SELECT count(*) FROM alert"_s).toInt(), 0);
        QCOMPARE(valueOf(place, u"SELECT count(*) FROM delivery"_s).toInt(), 0);
    }
};

QTEST_GUILESS_MAIN(TestStoreRetention)
#include "tst_store_retention.moc"
