// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "watching.h"

#include <QJsonArray>

using namespace conche;
using namespace conche::store;

/*! The dated stream of what happened. */
class TestStoreJournal final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void queries_data();
    void queries();
    void anEntryComesBackWhole();
    void theSameEntryIsStoredOnce();

private:
    Place m_place;
};

void TestStoreJournal::initTestCase()
{
    Watcher watcher(m_place);
    WatchChanges changes;
    const auto add = [&](const QString &kind, const QString &subject, const QString &text, int hour) {
        changes.entries.append({{}, {}, noon.addSecs(3600 * hour), kind, subject, {}, text, {}});
    };
    add(u"state"_s, u"check:disk"_s, u"Disk is 100% full"_s, 0);
    add(u"state"_s, u"check:no_raw"_s, u"No raw data"_s, 1);
    add(u"note"_s, u""_s, u"C:\\data, 100 percent ñandú 🍫"_s, 2);
    add(u"gap"_s, u""_s, u"'; DROP TABLE journal; --"_s, 3);
    add(u"note"_s, u""_s, u"written later, dated earlier"_s, -1);
    add(u"note"_s, u""_s, u"twice at one time"_s, 2);
    QVERIFY(watcher.record(runOf(u"a"_s), changes));
    changes.entries = {{{}, {}, noon, u"note"_s, {}, {}, u"of another stack"_s, {}}};
    QVERIFY(watcher.record(runOf(u"b"_s, 0, u"other"_s), changes));
}

void TestStoreJournal::queries_data()
{
    QTest::addColumn<QStringList>("kinds");
    QTest::addColumn<QString>("containing");
    QTest::addColumn<int>("since"); // hours; 99 for none
    QTest::addColumn<int>("until");
    QTest::addColumn<int>("maximum");
    QTest::addColumn<QStringList>("beginnings");
    const auto row = [](const char *name, const QStringList &kinds, const QString &containing, int since, int until,
                         int maximum, const QStringList &beginnings) {
        QTest::newRow(name) << kinds << containing << since << until << maximum << beginnings;
    };
    const QStringList all{u"written"_s, u"Disk"_s, u"No raw"_s, u"C:"_s, u"twice"_s, u"';"_s};
    row("all, by their dates", {}, {}, 99, 99, 100, all);
    row("the newest two", {}, {}, 99, 99, 2, {u"twice"_s, u"';"_s});
    row("none", {}, {}, 99, 99, 0, {});
    row("from an hour on", {}, {}, 2, 99, 100, {u"C:"_s, u"twice"_s, u"';"_s});
    row("until an hour, which is not in it", {}, {}, 99, 1, 100, {u"written"_s, u"Disk"_s});
    row("a period", {}, {}, 0, 2, 100, {u"Disk"_s, u"No raw"_s});
    row("a kind", {u"state"_s}, {}, 99, 99, 100, {u"Disk"_s, u"No raw"_s});
    row("two kinds", {u"gap"_s, u"state"_s}, {}, 99, 99, 100, {u"Disk"_s, u"No raw"_s, u"';"_s});
    row("a kind of nobody", {u"state' OR 1=1 --"_s}, {}, 99, 99, 100, {});
    row("a word", {}, u"disk"_s, 99, 99, 100, {u"Disk"_s});
    row("a word in capitals", {}, u"NO RAW"_s, 99, 99, 100, {u"No raw"_s});
    row("a word of the subject", {}, u"check:"_s, 99, 99, 100, {u"Disk"_s, u"No raw"_s});
    row("% is itself", {}, u"100%"_s, 99, 99, 100, {u"Disk"_s});
    row("% alone", {}, u"%"_s, 99, 99, 100, {u"Disk"_s});
    row("_ is itself", {}, u"no_raw"_s, 99, 99, 100, {u"No raw"_s});
    row("_ alone", {}, u"_"_s, 99, 99, 100, {u"No raw"_s});
    row("a backslash", {}, u"\\"_s, 99, 99, 100, {u"C:"_s});
    row("a backslash before a letter", {}, u":\\d"_s, 99, 99, 100, {u"C:"_s});
    row("a backslash before a wildcard", {}, u"\\%"_s, 99, 99, 100, {});
    row("other letters", {}, u"ñandú 🍫"_s, 99, 99, 100, {u"C:"_s});
    row("a quote", {}, u"'; DROP"_s, 99, 99, 100, {u"';"_s});
    row("all at once", {u"state"_s}, u"a"_s, 1, 3, 100, {u"No raw"_s});
}

void TestStoreJournal::queries()
{
    QFETCH(const QStringList, kinds);
    QFETCH(const QString, containing);
    QFETCH(const int, since);
    QFETCH(const int, until);
    QFETCH(const int, maximum);
    QFETCH(const QStringList, beginnings);
    JournalQuery query;
    query.kinds = kinds;
    query.containing = containing;
    query.maximum = maximum;
    if (since != 99)
        query.since = noon.addSecs(3600 * since);
    if (until != 99)
        query.until = noon.addSecs(3600 * until);
    const QStringList texts = Watcher(m_place).texts(query);
    QVERIFY2(texts.size() == beginnings.size(), qPrintable(texts.join(u'|')));
    for (qsizetype i = 0; i < texts.size(); ++i)
        QVERIFY2(texts[i].startsWith(beginnings[i]), qPrintable(texts.join(u'|')));
}

void TestStoreJournal::anEntryComesBackWhole()
{
    const Place place;
    Watcher watcher(place);
    const QList<JournalEntry> entries{
        {u"u-1"_s, u"factory"_s, noon.addMSecs(7), u"state"_s, u"check:disk"_s, u"maria"_s, u"line 1\nline 2 \"🍫\""_s,
            {{u"from"_s, u"ok"_s}, {u"list"_s, QJsonArray{1, u"ñ"_s}}}},
        {u"u-2"_s, u"factory"_s, noon.addMSecs(8), u"note"_s, {}, {}, {}, {}}};
    WatchChanges changes;
    changes.entries = entries;
    QVERIFY(watcher.record(runOf(u"a"_s), changes));
    JournalQuery query;
    query.stack = u"factory"_s;
    QCOMPARE(watcher.journal(query), entries);
}

void TestStoreJournal::theSameEntryIsStoredOnce()
{
    const Place place;
    Watcher watcher(place);
    WatchChanges changes;
    changes.entries = {{u"u"_s, {}, noon, u"note"_s, {}, {}, u"first"_s, {}},
        {u"u"_s, {}, noon, u"note"_s, {}, {}, u"second"_s, {}}, {{}, {}, noon, u"note"_s, {}, {}, u"third"_s, {}}};
    QVERIFY(watcher.record(runOf(u"a"_s), changes));
    QVERIFY(watcher.record(runOf(u"b"_s), changes));
    QCOMPARE(watcher.texts(), (QStringList{u"first"_s, u"third"_s, u"third"_s}));
}

QTEST_GUILESS_MAIN(TestStoreJournal)
#include "tst_store_journal.moc"
