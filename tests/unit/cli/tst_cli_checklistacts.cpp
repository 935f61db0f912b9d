// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"

#include "checklists/checklistfile.h"
#include "checklists/ledger.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTimer>

using namespace conche;
using namespace conche::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/*! A list of which the first item ticks itself. */
QString writeOwnList(const Console &console)
{
    return console.write(u"conche/checklists/own.md"_s,
        "+++\ntitle = \"Own\"\nrecurrence = \"FREQ=DAILY\"\n[[item]]\nid = \"mlflow\"\n"
        "evidence = [\"check:mlflow-version\"]\nticks-itself = true\n+++\n"
        "- [ ] **Check MLflow** {#mlflow}\n- [ ] Look around {#look}\n");
}

} // namespace

/*! What `conche-cli` does with lists beside answering: ticking by itself, taking back, finding, putting off. */
class TestCliChecklistActs final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCheckTicksWhatTicksItself();
    void aCheckSaysWhereItCannotTick();
    void aWatchTicksWhatTicksItself();
    void aCheckTakesNoListIntoUse();
    void takingBackAndSayingAgain();
    void finding();
    void puttingOff();
    void misuse();

private:
    static QStringList onStack(const QStringList &command)
    {
        return command + QStringList{u"--stack"_s, QString(shippedFile)};
    }
    static int run(Console &console, const QStringList &arguments)
    {
        return console.run(onStack(QStringList{u"checklist"_s} + arguments));
    }
    static int check(Console &console) { return console.run(onStack({u"check"_s, u"--only"_s, u"mlflow-version"_s})); }
    static QJsonObject object(const Console &console)
    {
        return QJsonDocument::fromJson(console.out().toUtf8()).object();
    }
    /*! The states of a list's items. */
    static QStringList states(Console &console, const QString &list)
    {
        if (run(console, {u"show"_s, list, u"--json"_s}) != 0)
            return {console.error()};
        QStringList states;
        for (const QJsonValue &item : object(console)[u"items"_s].toArray())
            states << item[u"state"_s].toString();
        return states;
    }
};

void TestCliChecklistActs::aCheckTicksWhatTicksItself()
{
    Console console;
    writeOwnList(console);
    QCOMPARE(check(console), 0);
    QVERIFY2(!console.error().contains(u"not ticked"_s), qPrintable(console.error()));
    QCOMPARE(states(console, u"own"_s), (QStringList{u"done"_s, u"open"_s}));
    const QJsonValue item = object(console)[u"items"_s][0];
    QCOMPARE(item[u"operator"_s].toString(), QString());
    QCOMPARE(item[u"evidence"_s][u"verdict"_s].toString(), u"ok"_s);
    // Who opened it again wants to look himself.
    QCOMPARE(run(console, {u"untick"_s, u"own"_s, u"mlflow"_s}), 0);
    QCOMPARE(check(console), 0);
    QCOMPARE(states(console, u"own"_s), (QStringList{u"open"_s, u"open"_s}));
}

void TestCliChecklistActs::aCheckSaysWhereItCannotTick()
{
    Console console;
    writeOwnList(console);
    const auto store = store::Connection::open(console.path(u"conche.db"_s));
    QVERIFY(store);
    QVERIFY((*store)->execute(u"CREATE TRIGGER broken BEFORE INSERT ON checklist_event "
                              "BEGIN SELECT RAISE(ABORT, 'it is broken'); END"_s));
    // The verdict is of the checks.
    QCOMPARE(check(console), 0);
    QVERIFY2(console.error().contains(u"tick themselves were not ticked: "_s), qPrintable(console.error()));
    QCOMPARE(console.error().count(u"it is broken"_s), 1);
    QVERIFY((*store)->execute(u"DROP TRIGGER broken"_s));
    QCOMPARE(check(console), 0);
    QVERIFY2(!console.error().contains(u"not ticked"_s), qPrintable(console.error()));
    QCOMPARE(states(console, u"own"_s).first(), u"done"_s);
}

void TestCliChecklistActs::aWatchTicksWhatTicksItself()
{
    Console console;
    const checklists::ChecklistFile own = checklists::readChecklistFile(writeOwnList(console));
    QVERIFY(own.list);
    store::Database other(console.path(u"conche.db"_s));
    const checklists::Ledger ledger(other, console.bench.clock);
    const QString today = console.bench.now().date().toString(Qt::ISODate);
    const checklists::RunRequest request{{u"chocolate-factory"_s, u"own"_s, today}, own.list};
    QTimer looking;
    QDeadlineTimer patience(60s);
    connect(&looking, &QTimer::timeout, &looking, [&] {
        ledger.read(request, &looking, [&](const Result<checklists::Run> &run) {
            const bool isTicked = run && run->count(checklists::ItemState::Done) == 1;
            if (looking.isActive() && (isTicked || patience.hasExpired())) {
                looking.stop();
                console.kill();
            }
        });
    });
    looking.start(20ms);
    QCOMPARE(console.run(onStack({u"check"_s, u"--watch"_s})), -1);
    QVERIFY(!patience.hasExpired());
    QCOMPARE(states(console, u"own"_s), (QStringList{u"done"_s, u"open"_s}));
}

void TestCliChecklistActs::aCheckTakesNoListIntoUse()
{
    Console console;
    QCOMPARE(check(console), 0);
    const auto store = store::Connection::open(console.path(u"conche.db"_s));
    QVERIFY(store);
    const auto count = (*store)->query(u"SELECT count(*) FROM checklist_event"_s);
    QVERIFY(count);
    QCOMPARE(count->first().first().toInt(), 0);
}

void TestCliChecklistActs::takingBackAndSayingAgain()
{
    Console console;
    writeOwnList(console);
    QCOMPARE(run(console, {u"tick"_s, u"own"_s, u"mlflow"_s, u"--by"_s, u"marc"_s}), 0);
    QCOMPARE(run(console, {u"tick"_s, u"own"_s, u"look"_s, u"--by"_s, u"nora"_s}), 0);
    QCOMPARE(run(console, {u"undo"_s, u"own"_s, u"--by"_s, u"marc"_s}), 0);
    QVERIFY2(
        console.out().contains(u"[ ] mlflow"_s) && console.out().contains(u"[x] look"_s), qPrintable(console.out()));
    // Marc has said nothing else, and Nora's is not his.
    QCOMPARE(run(console, {u"undo"_s, u"own"_s, u"--by"_s, u"marc"_s}), 1);
    QVERIFY2(console.error().contains(u"marc could undo"_s), qPrintable(console.error()));
    QCOMPARE(run(console, {u"redo"_s, u"own"_s, u"--by"_s, u"marc"_s, u"--json"_s}), 0);
    QCOMPARE(object(console)[u"items"_s][0][u"state"_s].toString(), u"done"_s);
    // Another period is another run.
    QCOMPARE(run(console, {u"undo"_s, u"own"_s, u"--for"_s, u"2026-03-01"_s, u"--by"_s, u"nora"_s}), 1);
    QCOMPARE(states(console, u"own"_s), (QStringList{u"done"_s, u"done"_s}));
}

void TestCliChecklistActs::finding()
{
    Console console;
    writeOwnList(console);
    QCOMPARE(
        run(console, {u"tick"_s, u"own"_s, u"look"_s, u"--note"_s, u"the pump is loud"_s, u"--by"_s, u"nora"_s}), 0);
    QCOMPARE(run(console, {u"search"_s, u"pump"_s, u"nor"_s}), 0);
    QCOMPARE(console.lines().size(), 1);
    QVERIFY2(console.out().contains(u"  look  done  nora  the pump is loud"_s), qPrintable(console.out()));
    QCOMPARE(run(console, {u"undo"_s, u"own"_s, u"--by"_s, u"nora"_s}), 0);
    QCOMPARE(run(console, {u"search"_s, u"pump"_s, u"--json"_s}), 0);
    const QJsonArray found = QJsonDocument::fromJson(console.out().toUtf8()).array();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0][u"item"_s].toString(), u"look"_s);
    QCOMPARE(found[0][u"undone"_s].toBool(), true);
    QCOMPARE(run(console, {u"search"_s, u"nowhere"_s}), 0);
    QCOMPARE(console.out().trimmed(), u"Nothing matches."_s);
    QCOMPARE(run(console, {u"search"_s, u"nowhere"_s, u"--json"_s}), 0);
    QCOMPARE(QJsonDocument::fromJson(console.out().toUtf8()), QJsonDocument(QJsonArray()));
}

void TestCliChecklistActs::puttingOff()
{
    Console console;
    writeOwnList(console);
    const auto snoozed = [&console] {
        if (run(console, {u"list"_s, u"--json"_s}) != 0)
            return console.error();
        for (const QJsonValue &list : QJsonDocument::fromJson(console.out().toUtf8()).array()) {
            if (list[u"list"_s].toString() == "own"_L1)
                return list[u"snoozed_until"_s].toString();
        }
        return QString();
    };
    console.bench.clock.set(QDateTime(QDate(2026, 11, 19), QTime(9, 0), Qt::UTC));
    QCOMPARE(snoozed(), QString());
    QCOMPARE(run(console, {u"snooze"_s, u"own"_s, u"--for"_s, u"4h"_s}), 0);
    QVERIFY2(console.out().contains(u"before 2026-11-19 14:00"_s), qPrintable(console.out()));
    QCOMPARE(snoozed(), u"2026-11-19T13:00:00Z"_s);
    QCOMPARE(run(console, {u"snooze"_s, u"own"_s, u"--until"_s, u"2026-11-20 08:00"_s, u"--json"_s}), 0);
    QCOMPARE(object(console)[u"snoozed_until"_s].toString(), u"2026-11-20T07:00:00Z"_s);
    QCOMPARE(snoozed(), u"2026-11-20T07:00:00Z"_s);
}

void TestCliChecklistActs::misuse()
{
    Console console;
    QCOMPARE(run(console, {u"snooze"_s, u"weekly"_s}), 3);
    QVERIFY(console.error().contains(u"--for 4h"_s));
    QCOMPARE(run(console, {u"snooze"_s, u"weekly"_s, u"--until"_s, u"2020-01-01"_s}), 3);
    QVERIFY2(console.error().contains(u"is over"_s), qPrintable(console.error()));
    QCOMPARE(run(console, {u"snooze"_s, u"weekly"_s, u"--for"_s, u"4h"_s, u"--until"_s, u"2030-01-01"_s}), 3);
    QCOMPARE(run(console, {u"snooze"_s, u"weekyl"_s, u"--for"_s, u"4h"_s}), 1);
    QVERIFY(console.error().contains(u"Did you mean \"weekly\"?"_s));
    QCOMPARE(run(console, {u"undo"_s, u"weekly"_s}), 1);
    QCOMPARE(run(console, {u"search"_s}), 3);
}

QTEST_GUILESS_MAIN(TestCliChecklistActs)
#include "tst_cli_checklistacts.moc"
