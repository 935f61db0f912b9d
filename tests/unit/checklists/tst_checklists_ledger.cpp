// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keeping.h"

#include "fakes/unprivileged.h"
#include "journal/journal.h"

#include <QFile>
#include <QJsonObject>

using namespace conche;
using namespace conche::checklists;
using namespace std::chrono_literals;

/*! Runs in a store: several who write at once, processes that are killed, history that moves between machines. */
class TestChecklistsLedger final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSaidIsRead();
    void refusals();
    void aTemplateThatChanges();
    void whenItIsDueStays();
    void aTemplateThatIsGone();
    void theClockIsSetBack();
    void secretsStayOut();
    void aLongGrace();
    void aGraceOfYears();
    void searching();
    void evidenceThatGrowsIsFoundOnce();
    void historyMovesBetweenMachines();
    void aMergeLeavesWhatWasSigned();
    void brokenHistories_data();
    void brokenHistories();
    void aStoreThatIsReadOnly();
    void aDiskThatIsFull();

private:
    static QString messageOf(const Result<Run> &run) { return run ? QString() : run.error().message; }
    static Result<qsizetype> exported(Keeper &keeper, const QString &path)
    {
        return awaited<qsizetype>([&](QObject *owner, Then<qsizetype> then) {
            keeper.ledger.exportHistory(u"factory"_s, {}, path, owner, then);
        });
    }
    static Result<MergeOutcome> imported(Keeper &keeper, const QString &path)
    {
        return awaited<MergeOutcome>([&](QObject *owner, Then<MergeOutcome> then) {
            keeper.ledger.importHistory(u"factory"_s, path, owner, then);
        });
    }
    static QStringList found(Keeper &keeper, const QString &text)
    {
        const auto entries = awaited<QList<FoundEntry>>([&](QObject *owner, Then<QList<FoundEntry>> then) {
            keeper.ledger.search(u"factory"_s, text, 100, owner, then);
        });
        QStringList texts;
        for (const FoundEntry &entry : entries.value_or(QList<FoundEntry>()))
            texts << entry.key.period + u' ' + entry.itemTitle;
        return entries ? texts : QStringList{entries.error().message};
    }
};

void TestChecklistsLedger::whatIsSaidIsRead()
{
    const QTemporaryDir folder;
    {
        Keeper keeper(folder.path());
        QCOMPARE(statesOf(*keeper.read()), u"ooo"_s);
        QCOMPARE(statesOf(*keeper.answer(u"disk"_s)), u"oxo"_s);
        QCOMPARE(statesOf(*keeper.answer(u"experiments"_s, ItemState::NotApplicable, u"none"_s)), u"-xo"_s);
        QCOMPARE(statesOf(*keeper.undo()), u"oxo"_s);
        QCOMPARE(statesOf(*keeper.redo()), u"-xo"_s);
        QCOMPARE(statesOf(*keeper.answer(u"dependencies"_s, ItemState::Failed, {}, u"nora"_s)), u"-x!"_s);
        const Result<Run> signedOff = keeper.signOff(u"2026-W47"_s, u"kim"_s);
        QVERIFY2(signedOff, qPrintable(messageOf(signedOff)));
        QVERIFY(signedOff->isLocked());
    }
    Keeper again(folder.path());
    const Result<Run> run = again.read();
    QCOMPARE(statesOf(*run), u"-x!"_s);
    QCOMPARE(run->signOff->actor, u"kim"_s);
    QCOMPARE(run->item(u"experiments"_s)->answer.note, u"none"_s);
    const auto runs = awaited<QList<ListRunSummary>>([&](QObject *owner, Then<QList<ListRunSummary>> then) {
        again.ledger.runs(u"factory"_s, u"weekly"_s, 10, owner, then);
    });
    QCOMPARE(runs->size(), 1);
    QCOMPARE(runs->first(), summaryOf(*run));
    // Who signed it off, not who answered last.
    QCOMPARE(runs->first().signedBy, u"kim"_s);
    QCOMPARE(runs->first().lastActor, u"nora"_s);
    // The journal tells of it, once.
    journal::Journal journal(again.database());
    const auto entries = awaited<QList<journal::Entry>>([&](QObject *owner, Then<QList<journal::Entry>> then) {
        journal::Query query;
        query.stack = u"factory"_s;
        query.kinds = QStringList{journal::signOffKind};
        journal.read(query, owner, then);
    });
    QCOMPARE(entries->size(), 1);
    QCOMPARE(entries->first().actor, u"kim"_s);
    QCOMPARE(entries->first().subject, u"list:weekly"_s);
    QCOMPARE(entries->first().text, u"Weekly maintenance, week 47, was signed off"_s);
}

void TestChecklistsLedger::refusals()
{
    const QTemporaryDir folder;
    Keeper keeper(folder.path());
    QVERIFY(messageOf(keeper.answer(u"disc"_s)).contains(u"Did you mean \"disk\"?"_s));
    QVERIFY(messageOf(keeper.answer(u"disk"_s, ItemState::NotApplicable, u" "_s)).contains(u"say why"_s));
    QVERIFY(messageOf(keeper.signOff()).contains(u"Review experiments, Check disk space, Update dependencies"_s));
    QVERIFY(messageOf(keeper.undo()).contains(u"marc"_s));
    QVERIFY(messageOf(keeper.redo()).contains(u"marc"_s));
    QVERIFY(messageOf(keeper.read(u"2026-W54"_s)).contains(u"\"2026-W54\" is no period"_s));
    QVERIFY(messageOf(keeper.answer(u"disk"_s, ItemState::Done, {}, u"marc"_s, u"soon"_s)).contains(u"soon"_s));
    for (const QString &item : {u"experiments"_s, u"disk"_s, u"dependencies"_s})
        QVERIFY(keeper.answer(item));
    QVERIFY(keeper.signOff());
    for (const Result<Run> &late : {keeper.answer(u"disk"_s, ItemState::Open), keeper.undo(), keeper.signOff()})
        QVERIFY2(messageOf(late).contains(u"signed off by nora"_s), qPrintable(messageOf(late)));
    QCOMPARE(statesOf(*keeper.read()), u"xxx"_s);
}

void TestChecklistsLedger::aTemplateThatChanges()
{
    const QTemporaryDir folder;
    Keeper keeper(folder.path());
    QVERIFY(keeper.answer(u"disk"_s));
    QString text = weeklyText;
    text.replace(u"- [ ] Update dependencies {#dependencies}\n"_s, u"- [ ] Sweep the floor\n- [ ] Lock the door\n"_s);
    keeper.list = listOf(text);
    // The run that began goes on as it began.
    QCOMPARE(statesOf(*keeper.answer(u"dependencies"_s)), u"oxx"_s);
    QVERIFY(keeper.read()->changed.isEmpty());
    // The next one is of the new template, and says what is different.
    const Result<Run> next = keeper.read(u"2026-W48"_s);
    QCOMPARE(next->items.size(), 4);
    QStringList changes;
    for (const ItemDifference &difference : next->changed)
        changes << difference.before + u'>' + difference.after;
    QCOMPARE(changes, (QStringList{u">Sweep the floor"_s, u">Lock the door"_s, u"Update dependencies>"_s}));
}

void TestChecklistsLedger::whenItIsDueStays()
{
    const QTemporaryDir folder;
    const QDateTime due = utc(u"2026-11-20T23:00:00"_s); // the end of Friday in Madrid
    {
        Keeper keeper(folder.path());
        RunRequest request = keeper.request();
        request.zone = QTimeZone("Europe/Madrid");
        const auto run = awaited<Run>(
            [&](QObject *owner, Then<Run> then) { keeper.ledger.begin(request, u"marc"_s, owner, then); });
        QCOMPARE(run->dueBy, due);
        QCOMPARE(run->overdueFrom, due.addDays(1));
    }
    // Neither another rule and grace nor another zone change it.
    Keeper again(folder.path());
    QString text = weeklyText;
    again.list = listOf(text.replace(u"BYDAY=FR"_s, u"BYDAY=MO"_s).replace(u"\"1d\""_s, u"\"6d\""_s));
    QCOMPARE(again.answer(u"disk"_s)->dueBy, due);
    const auto runs = awaited<QList<ListRunSummary>>([&](QObject *owner, Then<QList<ListRunSummary>> then) {
        again.ledger.runs(u"factory"_s, u"weekly"_s, 10, owner, then);
    });
    QCOMPARE(runs->first().dueBy, due);
    QCOMPARE(runs->first().overdueFrom, due.addDays(1));
}

void TestChecklistsLedger::aTemplateThatIsGone()
{
    const QTemporaryDir folder;
    Keeper keeper(folder.path());
    QVERIFY(keeper.answer(u"disk"_s));
    keeper.list.reset();
    QCOMPARE(statesOf(*keeper.read()), u"oxo"_s);
    QCOMPARE(statesOf(*keeper.answer(u"experiments"_s)), u"xxo"_s);
    QVERIFY(messageOf(keeper.read(u"2026-W48"_s)).contains(u"no list \"weekly\" any more"_s));
}

void TestChecklistsLedger::theClockIsSetBack()
{
    const QTemporaryDir folder;
    Keeper keeper(folder.path());
    QVERIFY(keeper.answer(u"disk"_s));
    keeper.clock.advance(-48h);
    const Result<Run> run = keeper.answer(u"disk"_s, ItemState::Failed);
    // What was said last holds, whatever the clock says.
    QCOMPARE(statesOf(*run), u"o!o"_s);
    QVERIFY(run->remarks.join(u' ').contains(u"clock was set back"_s));
}

void TestChecklistsLedger::secretsStayOut()
{
    const QTemporaryDir folder;
    Keeper keeper(folder.path());
    QVERIFY(keeper.answer(u"disk"_s, ItemState::Done, u"postgresql://u:geheim@host/x works"_s));
    QVERIFY(!keeper.read()->item(u"disk"_s)->answer.note.contains(u"geheim"_s));
    QVERIFY(keeper.read()->item(u"disk"_s)->answer.note.contains(u"works"_s));
}

void TestChecklistsLedger::aLongGrace()
{
    const QTemporaryDir folder;
    Keeper keeper(folder.path());
    QString text = weeklyText.left(weeklyText.indexOf(u"- [ ] **Check"_s));
    keeper.list = listOf(text.replace(u"WEEKLY;BYDAY=FR"_s, u"DAILY"_s).replace(u"\"1d\""_s, u"\"20d\""_s));
    const QList<ChecklistFile> files{{keeper.list, {}, {}}};
    for (int day = 19; day <= 30; ++day, keeper.clock.advance(24h))
        QVERIFY(keeper.answer(u"experiments"_s, ItemState::Done, {}, u"marc"_s, u"2026-11-%1"_s.arg(day)));
    auto known = awaited<KnownRuns>([&](QObject *owner, Then<KnownRuns> then) {
        readKnownRuns(keeper.database(), u"factory"_s, files, owner, then);
    });
    known->expectedSince[u"weekly"_s] = utc(u"2026-11-19T00:00:00"_s);
    const BoardState board = boardFrom(u"factory"_s, files, *known, keeper.clock.nowUtc(), QTimeZone::utc());
    QCOMPARE(board.lists.first().key.period, u"2026-12-01"_s);
}

void TestChecklistsLedger::aGraceOfYears()
{
    const QTemporaryDir folder;
    Keeper keeper(folder.path());
    QString text = weeklyText.left(weeklyText.indexOf(u"- [ ] **Check"_s));
    keeper.list = listOf(text.replace(u"WEEKLY;BYDAY=FR"_s, u"DAILY"_s).replace(u"\"1d\""_s, u"\"3650d\""_s));
    const QDate first(2026, 11, 19);
    for (int day = 0; day < 110; ++day, keeper.clock.advance(24h))
        QVERIFY(
            keeper.answer(u"experiments"_s, ItemState::Done, {}, u"marc"_s, first.addDays(day).toString(Qt::ISODate)));
    const auto known = awaited<KnownRuns>([&](QObject *owner, Then<KnownRuns> then) {
        readKnownRuns(keeper.database(), u"factory"_s, {{keeper.list, {}, {}}}, owner, then);
    });
    QCOMPARE(known->runs.size(), 108);
}

void TestChecklistsLedger::searching()
{
    const QTemporaryDir folder;
    Keeper keeper(folder.path());
    Evidence evidence;
    evidence.state = Evidence::State::Known;
    evidence.sentence = u"weather 19 of 24 h"_s;
    QVERIFY(keeper.answer(u"disk"_s, ItemState::Done, u"Über die Brücke: 12,5 GB"_s));
    keeper.clock.advance(1h);
    QVERIFY(keeper.answer(u"experiments"_s, ItemState::Done, {}, u"nora"_s, u"2026-W47"_s, evidence));
    keeper.clock.advance(24h * 7);
    QVERIFY(keeper.answer(u"disk"_s, ItemState::Failed, {}, u"nora"_s, u"2026-W48"_s));
    QCOMPARE(found(keeper, u"uber bruck"_s), QStringList{u"2026-W47 Check disk space"_s});
    QCOMPARE(found(keeper, u"nora DISK"_s), QStringList{u"2026-W48 Check disk space"_s});
    QCOMPARE(found(keeper, u"weath 19"_s), QStringList{u"2026-W47 Review experiments"_s});
    QCOMPARE(found(keeper, u"disk"_s), (QStringList{u"2026-W48 Check disk space"_s, u"2026-W47 Check disk space"_s}));
    // A tick that was taken back says so, until it is done again; notes have no state.
    QVERIFY(keeper.answer(u"dependencies"_s, ItemState::Done, u"zeppelin"_s));
    const auto states = [&keeper] {
        const auto entries = awaited<QList<FoundEntry>>([&](QObject *owner, Then<QList<FoundEntry>> then) {
            keeper.ledger.search(u"factory"_s, u"zeppelin"_s, 100, owner, then);
        });
        QStringList texts;
        for (const FoundEntry &entry : *entries)
            texts << (entry.state ? itemStateName(*entry.state) : u"-"_s) + (entry.isUndone ? u" undone"_s : QString());
        return texts.join(u", "_s);
    };
    QCOMPARE(states(), u"done"_s);
    QVERIFY(keeper.undo());
    QCOMPARE(states(), u"done undone"_s);
    QVERIFY(keeper.redo());
    QCOMPARE(states(), u"done"_s);
    keeper.clock.advance(1h);
    QVERIFY(awaited<Run>([&](QObject *owner, Then<Run> then) {
        keeper.ledger.note(keeper.request(), u"dependencies"_s, u"zeppelins"_s, u"nora"_s, owner, then);
    }));
    QCOMPARE(states(), u"-, done"_s);
    for (const QString &text : {u""_s, u"\"*' OR 1"_s, u"NOT"_s, u"( ) *"_s, u"xyzzy"_s, u"wea NEAR ther"_s})
        QCOMPARE(found(keeper, text), QStringList());
}

void TestChecklistsLedger::evidenceThatGrowsIsFoundOnce()
{
    const QTemporaryDir folder;
    Keeper keeper(folder.path());
    Evidence evidence;
    evidence.state = Evidence::State::Known;
    const auto keep = [&](const QString &item, const QString &sentence, const QString &asking) {
        evidence.sentence = sentence;
        QVERIFY(awaited<Run>([&](QObject *owner, Then<Run> then) {
            const EvidenceReference reference{EvidenceReference::Kind::LogWatch, {}};
            keeper.ledger.keepEvidence(keeper.request(), {item, reference, evidence, asking}, owner, then);
        }));
    };
    keep(u"disk"_s, u"5 of 30 min of logs"_s, u"a"_s);
    keep(u"disk"_s, u"10 of 30 min of logs"_s, u"a"_s);
    keep(u"dependencies"_s, u"5 of 30 min of logs"_s, u"b"_s);
    keep(u"disk"_s, u"30 min of logs"_s, u"a"_s);
    QCOMPARE(keeper.read()->item(u"disk"_s)->kept.size(), 1);
    QCOMPARE(keeper.read()->item(u"disk"_s)->kept.first().evidence.sentence, u"30 min of logs"_s);
    QStringList hits = found(keeper, u"min of logs"_s);
    hits.sort();
    QCOMPARE(hits, (QStringList{u"2026-W47 Check disk space"_s, u"2026-W47 Update dependencies"_s}));
}

void TestChecklistsLedger::historyMovesBetweenMachines()
{
    const QTemporaryDir folders;
    Keeper office(folders.filePath(u"office"_s));
    Keeper train(folders.filePath(u"train"_s));
    const QString file = folders.filePath(u"history.jsonl"_s);
    QVERIFY(office.answer(u"disk"_s, ItemState::Done, u"line\nend ñ 🍫"_s));
    QVERIFY(office.answer(u"experiments"_s));
    QVERIFY(office.undo());
    QVERIFY(train.answer(u"dependencies"_s, ItemState::Failed, {}, u"nora"_s));
    QVERIFY(train.answer(u"disk"_s, ItemState::Done, {}, u"nora"_s, u"2026-W46"_s));

    const Result<qsizetype> written = exported(office, file);
    QVERIFY2(written, written ? "" : qPrintable(written.error().message));
    QCOMPARE(*written, 4);
    Result<MergeOutcome> merged = imported(train, file);
    QVERIFY2(merged, merged ? "" : qPrintable(merged.error().message));
    QCOMPARE(merged->added, 4);
    QCOMPARE(merged->known, 0);
    QCOMPARE(merged->runs.size(), 1);
    merged = imported(train, file);
    QCOMPARE(merged->added, 0);
    QCOMPARE(merged->known, 4);
    // And back: both know the same.
    QCOMPARE(*exported(train, file), 8);
    QCOMPARE(imported(office, file)->added, 4);
    QCOMPARE(*office.read(), *train.read());
    QCOMPARE(statesOf(*office.read()), u"ox!"_s);
    QCOMPARE(*office.read(u"2026-W46"_s), *train.read(u"2026-W46"_s));
    QCOMPARE(found(office, u"dependencies nora"_s), QStringList{u"2026-W47 Update dependencies"_s});
    // A machine that never had the template can read them all the same.
    Keeper bare(folders.filePath(u"bare"_s));
    QCOMPARE(imported(bare, file)->added, 8);
    bare.list.reset();
    QCOMPARE(statesOf(*bare.read()), u"ox!"_s);
    QVERIFY(imported(bare, folders.filePath(u"none"_s)).error().message.contains(u"cannot be read"_s));
}

void TestChecklistsLedger::aMergeLeavesWhatWasSigned()
{
    const QTemporaryDir folders;
    Keeper office(folders.filePath(u"office"_s));
    Keeper train(folders.filePath(u"train"_s));
    const QString file = folders.filePath(u"history.jsonl"_s);
    QVERIFY(train.answer(u"disk"_s, ItemState::Failed, u"full"_s, u"kim"_s));
    for (const QString &item : {u"experiments"_s, u"disk"_s, u"dependencies"_s})
        QVERIFY(office.answer(item));
    QVERIFY(office.signOff());
    const Run signedOff = *office.read();
    QVERIFY(exported(train, file));
    QVERIFY(imported(office, file));
    const Run merged = *office.read();
    QCOMPARE(merged.items, signedOff.items);
    QCOMPARE(merged.signOff, signedOff.signOff);
    QCOMPARE(merged.began, signedOff.began);
    QCOMPARE(merged.beganBy, u"marc"_s);
    QVERIFY2(merged.remarks.join(u' ').contains(u"another machine"_s), qPrintable(merged.remarks.join(u' ')));
    // The other machine comes to the same.
    QVERIFY(exported(office, file));
    QVERIFY(imported(train, file));
    QCOMPARE(*train.read(), merged);
}

void TestChecklistsLedger::brokenHistories_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("complaint");
    QTest::newRow("no history") << QByteArray("checklist-history") << QByteArray("shopping") << u"line 1 of"_s;
    QTest::newRow("newer") << QByteArray("\"format\":1") << QByteArray("\"format\":2") << u"newer version"_s;
    QTest::newRow("another stack") << QByteArray("\"stack\":\"factory\"") << QByteArray("\"stack\":\"other\"")
                                   << u"of the stack \"other\", not of \"factory\""_s;
    QTest::newRow("a template that was changed")
        << QByteArray("Review experiments**") << QByteArray("Review nothing**") << u"the file was changed"_s;
    QTest::newRow("no time") << QByteArray("\"at\":\"2026") << QByteArray("\"at\":\"soon") << u"an entry needs"_s;
    QTest::newRow("cut") << QByteArray("\"uid\"") << QByteArray("\"uid") << u"line "_s;
}

void TestChecklistsLedger::brokenHistories()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, complaint);
    const QTemporaryDir folders;
    Keeper office(folders.filePath(u"office"_s));
    QVERIFY(office.answer(u"disk"_s));
    const QString path = folders.filePath(u"history.jsonl"_s);
    QVERIFY(exported(office, path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray text = file.readAll();
    const qsizetype at = text.lastIndexOf(from);
    QVERIFY(at >= 0);
    text.replace(at, from.size(), to);
    file.resize(0);
    file.seek(0);
    file.write(text);
    file.close();
    Keeper train(folders.filePath(u"train"_s));
    const Result<MergeOutcome> merged = imported(train, path);
    QVERIFY(!merged);
    QVERIFY2(merged.error().message.contains(complaint), qPrintable(merged.error().message));
    QVERIFY(merged.error().message.contains(u"nothing was taken in"_s));
    QVERIFY(!train.read()->began);
}

void TestChecklistsLedger::aStoreThatIsReadOnly()
{
    const QTemporaryDir folder;
    {
        Keeper keeper(folder.path());
        QVERIFY(keeper.answer(u"disk"_s));
    }
    QVERIFY(QFile::setPermissions(folder.filePath(u"conche.db"_s), QFileDevice::Permissions(0x4444)));
    QVERIFY(QFile::setPermissions(folder.path(), QFileDevice::Permissions(0x7777)));
    Result<Run> run = failure(ErrorCode::Internal, u"nobody asked"_s);
    {
        const fakes::Unprivileged nobody;
        Keeper keeper(folder.path());
        run = keeper.answer(u"experiments"_s);
    }
    QVERIFY(!run);
    QVERIFY2(run.error().message.contains(u"conche.db"_s), qPrintable(run.error().message));
}

void TestChecklistsLedger::aDiskThatIsFull()
{
    const QTemporaryDir folder;
    Keeper keeper(folder.path());
    QVERIFY(keeper.answer(u"disk"_s));
    // SQLite answers as it does on a full disk when a database may not grow.
    const auto limit = awaited<int>([&](QObject *owner, Then<int> then) {
        keeper.database().perform<int>(
            [](store::Connection &connection) -> Result<int> {
                const auto pages = connection.query(u"PRAGMA page_count"_s);
                return connection.query(u"PRAGMA max_page_count=%1"_s.arg(pages->first().first().toInt()))
                    .map([](const auto &) { return 0; });
            },
            owner, then);
    });
    QVERIFY(limit);
    const Result<Run> run = keeper.answer(u"experiments"_s, ItemState::Done, QString(100'000, u'x'));
    QVERIFY(!run);
    QVERIFY2(run.error().message.contains(u"is full; free some space"_s), qPrintable(run.error().message));
    // What was there is there, and nothing of what was not written.
    QCOMPARE(statesOf(*keeper.read()), u"oxo"_s);
    QCOMPARE(keeper.read()->events, 2);
}

QTEST_GUILESS_MAIN(TestChecklistsLedger)
#include "tst_checklists_ledger.moc"
