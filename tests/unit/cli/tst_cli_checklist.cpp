// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"

#include "core/actor.h"
#include "fakes/unprivileged.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTimer>

using namespace conche;
using namespace conche::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/*! `conche-cli checklist`, over ssh and from cron. */
class TestCliChecklist final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsAndWhatIsDue();
    void answering();
    void misuse();
    void aRunThatBeginsByName();
    void signingOff();
    void evidenceOfNow();
    void signsWhatSpeaksAgainstATick();
    void evidenceThatIsAskedFor();
    void aWatchThatIsKilled();
    void aWatchThatIsInterrupted();
    void aListWhoseFileIsGone();
    void exportsAndImports();
    void aFolderThatIsReadOnly();
    void listsOfADocument();
    void namesOfWhatIsTaken();
    void howOftenIsChosen();
    void copiesOfShippedLists();
    void brokenTemplates();

private:
    static int run(Console &console, const QStringList &arguments)
    {
        return console.run(QStringList{u"checklist"_s} + arguments + QStringList{u"--stack"_s, QString(shippedFile)});
    }
    static QJsonArray array(const Console &console) { return QJsonDocument::fromJson(console.out().toUtf8()).array(); }
    static QJsonObject object(const Console &console)
    {
        return QJsonDocument::fromJson(console.out().toUtf8()).object();
    }
    static QJsonObject listOf(const QJsonArray &lists, const QString &id)
    {
        for (const QJsonValue &list : lists) {
            if (list[u"list"_s].toString() == id)
                return list.toObject();
        }
        return {};
    }
};

void TestCliChecklist::listsAndWhatIsDue()
{
    Console console;
    console.bench.clock.set(QDateTime(QDate(2026, 11, 19), QTime(9, 0), Qt::UTC));
    QCOMPARE(run(console, {u"list"_s, u"--json"_s}), 0);
    QCOMPARE(array(console).size(), 8);
    QCOMPARE(listOf(array(console), u"weekly"_s)[u"period"_s].toString(), u"2026-W47"_s);
    QCOMPARE(listOf(array(console), u"weekly"_s)[u"standing"_s].toString(), u"due"_s);
    QCOMPARE(listOf(array(console), u"weekly"_s)[u"due"_s].toString(), u"2026-11-20T23:00:00Z"_s);
    QCOMPARE(run(console, {u"due"_s}), 0);
    QVERIFY2(console.out().contains(u"Weekly maintenance: Week 47 is due tomorrow: 0 of 4 done."_s),
        qPrintable(console.out()));
    // Four days later nobody has done it: cron is told.
    console.bench.clock.advance(96h);
    QCOMPARE(run(console, {u"due"_s}), 1);
    QVERIFY2(console.out().contains(u"Week 47 is overdue since yesterday: 0 of 4 done."_s), qPrintable(console.out()));
    QCOMPARE(run(console, {u"due"_s, u"--json"_s}), 1);
    QCOMPARE(listOf(array(console), u"weekly"_s)[u"standing"_s].toString(), u"overdue"_s);
}

void TestCliChecklist::answering()
{
    Console console;
    console.bench.clock.set(QDateTime(QDate(2026, 11, 19), QTime(9, 0), Qt::UTC));
    QCOMPARE(run(console, {u"tick"_s, u"weekly"_s, u"disk-space"_s, u"experiments"_s, u"--note"_s, u"fine"_s}), 0);
    QVERIFY2(
        console.out().contains(u"[x] disk-space: Check disk space ("_s + actorName() + u", 2026-11-19 10:00) - fine"_s),
        qPrintable(console.out()));
    QCOMPARE(run(console, {u"untick"_s, u"weekly"_s, u"experiments"_s, u"--by"_s, u"nora"_s}), 0);
    QVERIFY(console.out().contains(u"[ ] experiments"_s));
    QCOMPARE(run(console, {u"na"_s, u"weekly"_s, u"experiments"_s, u"--reason"_s, u"holiday"_s}), 0);
    QVERIFY(console.out().contains(u"[-] experiments"_s));
    QCOMPARE(run(console, {u"fail"_s, u"weekly"_s, u"data-quality"_s, u"--note"_s, u"gap"_s}), 0);
    QCOMPARE(run(console, {u"note"_s, u"weekly"_s, u"disk-space"_s, u"--note"_s, u"very fine"_s}), 0);
    QCOMPARE(run(console, {u"show"_s, u"weekly"_s, u"--json"_s}), 0);
    QStringList states;
    for (const QJsonValue &item : object(console)[u"items"_s].toArray())
        states << item[u"state"_s].toString() + u' ' + item[u"note"_s].toString();
    QCOMPARE(states, (QStringList{u"not-applicable holiday"_s, u"failed gap"_s, u"done very fine"_s, u"open "_s}));
    // Another period is another run.
    QCOMPARE(run(console, {u"show"_s, u"weekly"_s, u"--for"_s, u"2026-W46"_s}), 0);
    QVERIFY(!console.out().contains(u"[x]"_s));
}

void TestCliChecklist::misuse()
{
    Console console;
    QCOMPARE(run(console, {u"show"_s, u"weekyl"_s}), 1);
    QVERIFY(console.error().contains(u"Did you mean \"weekly\"?"_s));
    QCOMPARE(run(console, {u"tick"_s, u"weekly"_s, u"dsk-space"_s}), 1);
    QVERIFY(console.error().contains(u"Did you mean \"disk-space\"?"_s));
    QCOMPARE(run(console, {u"show"_s, u"weekly"_s, u"--for"_s, u"2026-W54"_s}), 1);
    QVERIFY(console.error().contains(u"2026-W54"_s));
    QCOMPARE(run(console, {u"na"_s, u"weekly"_s, u"disk-space"_s, u"--reason"_s, u" "_s}), 1);
    QCOMPARE(run(console, {u"show"_s, u"pre-deployment"_s}), 3);
    QVERIFY(console.error().contains(u"--for VERSION"_s));
    QCOMPARE(run(console, {u"export"_s}), 3);
    QVERIFY(console.run({u"checklist"_s}) != 0);
}

void TestCliChecklist::aRunThatBeginsByName()
{
    Console console;
    QCOMPARE(run(console, {u"tick"_s, u"pre-deployment"_s, u"recovery"_s, u"--for"_s, u"1.4.2"_s}), 0);
    QVERIFY(console.out().contains(u"Pre-deployment, version 1.4.2"_s));
    // Now it is the one that matters.
    QCOMPARE(run(console, {u"show"_s, u"pre-deployment"_s}), 0);
    QVERIFY(console.out().contains(u"[x] recovery"_s));
    // A list without dates has runs where others have periods.
    QCOMPARE(run(console, {u"export"_s, u"pre-deployment"_s, u"-f"_s, u"markdown"_s}), 0);
    QVERIFY2(console.out().contains(u"4.2 | 2026-03-10 | 1 of "_s), qPrintable(console.out()));
}

void TestCliChecklist::signingOff()
{
    Console console;
    QCOMPARE(run(console, {u"signoff"_s, u"document-review"_s}), 1);
    QVERIFY(console.error().contains(u"Review the prevention checklist"_s));
    QCOMPARE(run(console, {u"tick"_s, u"document-review"_s, u"review"_s}), 0);
    const QString record = console.path(u"record.md"_s);
    QCOMPARE(run(console, {u"signoff"_s, u"document-review"_s, u"--by"_s, u"nora"_s, u"-o"_s, record}), 0);
    QFile file(record);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("- [x] **Review the prevention checklist**"));
    // With --json the record is written all the same.
    QCOMPARE(
        run(console, {u"tick"_s, u"weekly"_s, u"experiments"_s, u"data-quality"_s, u"disk-space"_s, u"dependencies"_s}),
        0);
    const QString other = console.path(u"weekly.md"_s);
    QCOMPARE(run(console, {u"signoff"_s, u"weekly"_s, u"--json"_s, u"-o"_s, other}), 0);
    QCOMPARE(object(console)[u"signed_off"_s][u"by"_s].toString(), actorName());
    QVERIFY(QFile::exists(other));
    QCOMPARE(run(console, {u"untick"_s, u"document-review"_s, u"review"_s}), 1);
    QVERIFY(console.error().contains(u"signed off by nora"_s));
}

void TestCliChecklist::evidenceOfNow()
{
    Console console;
    const auto check = [&console] {
        return console.run({u"check"_s, u"--stack"_s, QString(shippedFile), u"--only"_s, u"training-recent"_s});
    };
    const auto recent = [&] {
        for (const QJsonValue &item : object(console)[u"items"_s].toArray()) {
            if (item[u"id"_s].toString() == "recent-run"_L1)
                return item.toObject();
        }
        return QJsonObject();
    };
    QCOMPARE(check(), 0);
    // What is known stands below an item that is open, whoever answers it.
    QCOMPARE(run(console, {u"show"_s, u"daily"_s}), 0);
    QVERIFY2(console.out().contains(u"\n    now: "_s), qPrintable(console.out()));
    QCOMPARE(run(console, {u"show"_s, u"daily"_s, u"--json"_s}), 0);
    QCOMPARE(recent()[u"now"_s][u"verdict"_s].toString(), u"ok"_s);
    QCOMPARE(run(console, {u"tick"_s, u"daily"_s, u"recent-run"_s}), 0);
    QCOMPARE(run(console, {u"show"_s, u"daily"_s}), 0);
    QVERIFY(!console.out().contains(u"no longer true"_s));
    console.bench.factory.energy().runs[0].start = console.bench.now().addSecs(-3 * 3600);
    QVERIFY(check() != 0);
    QCOMPARE(run(console, {u"show"_s, u"daily"_s}), 0);
    QVERIFY2(console.out().contains(u"\n    no longer true: "_s), qPrintable(console.out()));
    QCOMPARE(run(console, {u"show"_s, u"daily"_s, u"--json"_s}), 0);
    QCOMPARE(recent()[u"since"_s].toString(), u"no-longer"_s);
    QCOMPARE(recent()[u"evidence"_s][u"verdict"_s].toString(), u"ok"_s);
}

void TestCliChecklist::signsWhatSpeaksAgainstATick()
{
    Console console;
    const auto check = [&console] {
        return console.run({u"check"_s, u"--stack"_s, QString(shippedFile), u"--only"_s, u"training-recent"_s});
    };
    QCOMPARE(check(), 0);
    QCOMPARE(run(console, {u"show"_s, u"daily"_s, u"--json"_s}), 0);
    QStringList tick{u"tick"_s, u"daily"_s};
    for (const QJsonValue &item : object(console)[u"items"_s].toArray())
        tick << item[u"id"_s].toString();
    QCOMPARE(run(console, tick), 0);
    console.bench.factory.energy().runs[0].start = console.bench.now().addSecs(-3 * 3600);
    QVERIFY(check() != 0);
    QCOMPARE(run(console, {u"signoff"_s, u"daily"_s}), 0);
    QVERIFY2(console.out().contains(u"  - No longer so at the sign-off: "_s), qPrintable(console.out()));
    QCOMPARE(run(console, {u"show"_s, u"daily"_s}), 0);
    QVERIFY2(console.out().contains(u"\n    no longer true at the sign-off: "_s), qPrintable(console.out()));
    QCOMPARE(run(console, {u"show"_s, u"daily"_s, u"--json"_s}), 0);
    QStringList against;
    for (const QJsonValue &item : object(console)[u"items"_s].toArray()) {
        if (item[u"contrary"_s].isObject())
            against << item[u"id"_s].toString();
    }
    QCOMPARE(against, QStringList{u"recent-run"_s});
    // It is signed, whatever becomes of it.
    QCOMPARE(run(console, {u"export"_s, u"daily"_s, u"--for"_s, u"2026-03-10"_s, u"-f"_s, u"markdown"_s}), 0);
    QVERIFY2(console.out().contains(u"  - No longer so at the sign-off: "_s), qPrintable(console.out()));
}

void TestCliChecklist::evidenceThatIsAskedFor()
{
    Console console;
    console.bench.commandOverride = [](Key, const process::Command &command) -> std::optional<process::Outcome> {
        if (!command.arguments.contains(u"--outdated"_s))
            return std::nullopt;
        return fakes::FakeCommandRunner::exited(
            0, "[{\"name\": \"mlflow\", \"version\": \"2.8.1\", \"latest_version\": \"3.1.0\"}]\n");
    };
    QCOMPARE(run(console, {u"ask"_s, u"weekly"_s, u"disk-space"_s}), 3);
    QVERIFY(console.error().contains(u"nothing is to be asked"_s));
    QCOMPARE(run(console, {u"ask"_s, u"weekly"_s, u"dependancies"_s}), 1);
    QVERIFY(console.error().contains(u"Did you mean \"dependencies\"?"_s));
    QCOMPARE(run(console, {u"ask"_s, u"weekly"_s, u"dependencies"_s}), 0);
    QVERIFY2(console.out().contains(u"now: "_s) && console.out().contains(u"update(s)"_s),
        qPrintable(console.out() + console.error()));
    // It is kept with the run, and with whoever ticks the item.
    QCOMPARE(run(console, {u"tick"_s, u"weekly"_s, u"dependencies"_s}), 0);
    QVERIFY2(console.out().contains(u"update(s)"_s), qPrintable(console.out()));
}

void TestCliChecklist::aWatchThatIsKilled()
{
    Console console;
    console.write(u"conche/checklists/release.md"_s,
        "+++\ntitle = \"Release\"\nper = \"deployment\"\n[[item]]\nid = \"logs\"\n"
        "evidence = [\"log-watch:chocolate_factory_brain\"]\n+++\n- [ ] **Look** {#logs}\n");
    const QDateTime later = console.bench.now().addSecs(6 * 60);
    console.bench.commandOverride = [&](Key, const process::Command &command) -> std::optional<process::Outcome> {
        if (!command.arguments.contains(u"--since"_s))
            return std::nullopt;
        console.bench.clock.set(later);
        QTimer::singleShot(0, [&console] { console.kill(); });
        return fakes::FakeCommandRunner::exited(0, later.toString(Qt::ISODate).toLatin1() + " ERROR no\n");
    };
    QCOMPARE(run(console, {u"ask"_s, u"release"_s, u"logs"_s, u"--for"_s, u"v2"_s}), -1);
    QCOMPARE(run(console, {u"show"_s, u"release"_s, u"--for"_s, u"v2"_s}), 0);
    QVERIFY2(console.out().contains(u"now: 6 of 30 min of logs: 1 lines, 1 errors\n"_s), qPrintable(console.out()));
    QCOMPARE(run(console, {u"show"_s, u"release"_s, u"--for"_s, u"v2"_s, u"--json"_s}), 0);
    QCOMPARE(object(console)[u"items"_s][0][u"now"_s][u"partial"_s].toBool(), true);
}

void TestCliChecklist::aWatchThatIsInterrupted()
{
    Console console;
    console.write(u"conche/checklists/release.md"_s,
        "+++\ntitle = \"Release\"\nper = \"deployment\"\n[[item]]\nid = \"logs\"\n"
        "evidence = [\"log-watch:chocolate_factory_brain\"]\n+++\n- [ ] **Look** {#logs}\n");
    // Too soon to be kept while it goes on.
    const QDateTime later = console.bench.now().addSecs(30);
    console.bench.commandOverride = [&](Key, const process::Command &command) -> std::optional<process::Outcome> {
        if (!command.arguments.contains(u"--since"_s))
            return std::nullopt;
        console.bench.clock.set(later);
        QTimer::singleShot(0, [&console] {
            // As the program's own loop ends on SIGINT.
            QMetaObject::invokeMethod(QCoreApplication::instance(), "aboutToQuit");
            console.kill();
        });
        return fakes::FakeCommandRunner::exited(0, later.toString(Qt::ISODate).toLatin1() + " ERROR no\n");
    };
    QCOMPARE(run(console, {u"ask"_s, u"release"_s, u"logs"_s, u"--for"_s, u"v2"_s}), -1);
    QCOMPARE(run(console, {u"show"_s, u"release"_s, u"--for"_s, u"v2"_s}), 0);
    QVERIFY2(
        console.out().contains(u" of 30 min of logs: 1 lines, 1 errors; stopped early\n"_s), qPrintable(console.out()));
}

void TestCliChecklist::aListWhoseFileIsGone()
{
    Console console;
    const QString file = console.write(
        u"conche/checklists/press.md"_s, "+++\ntitle = \"Press\"\nper = \"person\"\n+++\n- [ ] Sweep\n- [ ] Oil\n");
    QCOMPARE(run(console, {u"tick"_s, u"press"_s, u"sweep"_s, u"--for"_s, u"nora"_s}), 0);
    QVERIFY(QFile::remove(file));
    QCOMPARE(run(console, {u"tick"_s, u"press"_s, u"oil"_s}), 0);
    // All of it is done, and can be read and exported all the same.
    QCOMPARE(run(console, {u"show"_s, u"press"_s, u"--for"_s, u"nora"_s}), 0);
    QVERIFY(console.out().contains(u"[x] oil"_s));
    QCOMPARE(run(console, {u"export"_s, u"press"_s, u"-f"_s, u"csv"_s}), 0);
    QVERIFY(console.out().contains(u"press,nora,oil,Oil,done,"_s));
    QCOMPARE(run(console, {u"list"_s, u"--json"_s}), 0);
    QVERIFY(listOf(array(console), u"press"_s).isEmpty());
}

void TestCliChecklist::aFolderThatIsReadOnly()
{
    Console console;
    QCOMPARE(run(console, {u"tick"_s, u"document-review"_s, u"review"_s}), 0);
    const QTemporaryDir folder;
    QVERIFY(QFile::setPermissions(folder.path(), QFileDevice::Permissions(0x5555)));
    // The store stays within reach; only where the export goes is closed.
    const QString home = QFileInfo(console.path(u"x"_s)).path();
    QVERIFY(QFile::setPermissions(home, QFileDevice::Permissions(0x7777)));
    for (const QFileInfo &file : QDir(home).entryInfoList(QDir::Files))
        QVERIFY(QFile::setPermissions(file.filePath(), QFileDevice::Permissions(0x6666)));
    for (const QStringList &what : {QStringList{u"-o"_s, folder.filePath(u"all.jsonl"_s)},
             QStringList{u"document-review"_s, u"-f"_s, u"csv"_s, u"-o"_s, folder.filePath(u"x.csv"_s)},
             QStringList{u"document-review"_s, u"-f"_s, u"markdown"_s, u"-o"_s, folder.filePath(u"x.md"_s)},
             QStringList{u"-f"_s, u"ics"_s, u"-o"_s, folder.filePath(u"x.ics"_s)}}) {
        int code = 0;
        {
            const fakes::Unprivileged nobody;
            code = run(console, QStringList{u"export"_s} + what);
        }
        QCOMPARE(code, 1);
        QVERIFY2(console.error().contains(folder.path()) && console.error().contains(u"cannot be written"_s),
            qPrintable(console.error()));
    }
    QVERIFY(QDir(folder.path()).isEmpty());
    QVERIFY(QFile::setPermissions(folder.path(), QFileDevice::Permissions(0x7777)));
}

void TestCliChecklist::exportsAndImports()
{
    const QString history = QDir::tempPath() + u"/conche-history-%1.jsonl"_s.arg(QCoreApplication::applicationPid());
    {
        Console console;
        QCOMPARE(run(console, {u"tick"_s, u"weekly"_s, u"disk-space"_s}), 0);
        QCOMPARE(run(console, {u"export"_s, u"-o"_s, history}), 0);
        QVERIFY2(console.out().contains(u"written"_s), qPrintable(console.out()));
        QCOMPARE(run(console, {u"export"_s, u"-o"_s, history, u"--json"_s}), 0);
        QVERIFY2(object(console)[u"written"_s].toInt() >= 2, qPrintable(console.out()));
        QCOMPARE(run(console, {u"export"_s, u"weekly"_s, u"-f"_s, u"csv"_s}), 0);
        QVERIFY2(console.out().contains(u",disk-space,Check disk space,done,"_s), qPrintable(console.out()));
        QCOMPARE(run(console, {u"export"_s, u"weekly"_s, u"-f"_s, u"markdown"_s}), 0);
        QVERIFY(console.out().startsWith(u"# Weekly maintenance"_s));
        QCOMPARE(run(console, {u"export"_s, u"-f"_s, u"ics"_s}), 0);
        QVERIFY(console.out().startsWith(u"BEGIN:VCALENDAR"_s));
    }
    Console other;
    QCOMPARE(run(other, {u"import"_s, history, u"--json"_s}), 0);
    QVERIFY(object(other)[u"added"_s].toInt() >= 2);
    QCOMPARE(run(other, {u"import"_s, history, u"--json"_s}), 0);
    QCOMPARE(object(other)[u"added"_s].toInt(), 0);
    QCOMPARE(run(other, {u"show"_s, u"weekly"_s}), 0);
    QVERIFY(other.out().contains(u"[x] disk-space"_s));
    QFile::remove(history);
}

void TestCliChecklist::listsOfADocument()
{
    Console console;
    const QString document = console.write(
        u"press.md"_s, "# Press\n## Weekly Tasks\n- [ ] **Sweep** - the floor\n- [ ] Oil\n## Notes\n- plain\n");
    QCOMPARE(run(console, {u"import"_s, document}), 0);
    QVERIFY(console.lines().first().startsWith(u"weekly-tasks"_s));
    QCOMPARE(run(console, {u"import"_s, document, u"--take"_s, u"nothing"_s}), 1);
    QCOMPARE(run(console, {u"import"_s, document, u"--take"_s, u"all"_s}), 0);
    QVERIFY(console.out().trimmed().endsWith(u"conche/checklists/weekly-tasks.md"_s));
    QCOMPARE(run(console, {u"import"_s, document, u"--take"_s, u"all"_s}), 1);
    QVERIFY(console.error().contains(u"is there already"_s));
    QCOMPARE(run(console, {u"tick"_s, u"weekly-tasks"_s, u"sweep"_s}), 0);
    QVERIFY(console.out().contains(u"[x] sweep: Sweep"_s));
}

void TestCliChecklist::namesOfWhatIsTaken()
{
    Console console;
    // Without a heading the file's name is the title; what is not taken is told.
    const QString document = console.write(u"weekly sweep.md"_s, "- [ ] Sweep\n- Oil\n");
    QCOMPARE(run(console, {u"import"_s, document, u"--take"_s, u"all"_s}), 0);
    QVERIFY2(console.error().contains(u"weekly sweep.md:2:"_s), qPrintable(console.error()));
    QVERIFY2(console.out().trimmed().endsWith(u"/weekly-sweep.md"_s), qPrintable(console.out()));
    // A name that is taken is no end.
    QCOMPARE(run(console, {u"import"_s, document, u"--take"_s, u"all"_s}), 1);
    QCOMPARE(run(console,
                 {u"import"_s, document, u"--take"_s, u"all"_s, u"--as"_s, u"floor"_s, u"--title"_s, u"The floor"_s,
                     u"--owner"_s, u"nora"_s}),
        0);
    QCOMPARE(run(console, {u"list"_s, u"--json"_s}), 0);
    const QJsonObject floor = listOf(array(console), u"floor"_s);
    QCOMPARE(floor[u"title"_s].toString(), u"The floor"_s);
    QCOMPARE(floor[u"owner"_s].toString(), u"nora"_s);
    QCOMPARE(floor[u"rule"_s].toString(), u"FREQ=WEEKLY;BYDAY=FR"_s);
    QCOMPARE(listOf(array(console), u"weekly-sweep"_s)[u"title"_s].toString(), u"weekly sweep"_s);
    // One name is for one list.
    const QString two = console.write(u"two.md"_s, "# One\n- [ ] Sweep\n# Two\n- [ ] Oil\n");
    QCOMPARE(run(console, {u"import"_s, two, u"--take"_s, u"all"_s, u"--as"_s, u"both"_s}), 3);
    QCOMPARE(run(console, {u"import"_s, two, u"--take"_s, u"all"_s, u"--title"_s, u"Both"_s}), 3);
    QCOMPARE(run(console, {u"import"_s, two, u"--as"_s, u"both"_s}), 3);
    QCOMPARE(run(console, {u"import"_s, two, u"--take"_s, u"two"_s, u"--as"_s, u"a/b"_s}), 1);
}

void TestCliChecklist::howOftenIsChosen()
{
    Console console;
    const QString document = console.write(u"press.md"_s,
        "# Press\n## Sweeping\n- [ ] Sweep\n## After Deployment\n- [ ] Look\n## Training points\n- Reading\n\n"
        "**Next review**: 2026-12-04\n");
    QCOMPARE(run(console, {u"import"_s, document, u"--json"_s}), 0);
    QStringList ids;
    for (const QJsonValue &candidate : array(console))
        ids << candidate[u"id"_s].toString();
    QCOMPARE(ids, (QStringList{u"sweeping"_s, u"after-deployment-2"_s, u"training-points"_s, u"review-press"_s}));
    QCOMPARE(run(console, {u"import"_s, document, u"--take"_s, u"sweeping"_s, u"--recurrence"_s, u"FREQ=YEARLY"_s}), 3);
    QVERIFY(console.error().contains(u"FREQ=YEARLY"_s));
    QCOMPARE(run(console,
                 {u"import"_s, document, u"--take"_s, u"sweeping"_s, u"--recurrence"_s, u"FREQ=DAILY"_s, u"--per"_s,
                     u"person"_s}),
        3);
    QCOMPARE(run(console,
                 {u"import"_s, document, u"--take"_s, u"sweeping"_s, u"--recurrence"_s, u"FREQ=WEEKLY;BYDAY=MO"_s,
                     u"--grace"_s, u"12h"_s, u"--json"_s}),
        0);
    QCOMPARE(array(console).first()[u"list"_s].toString(), u"sweeping"_s);
    QFile file(array(console).first()[u"file"_s].toString());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY2(text.contains("recurrence = \"FREQ=WEEKLY;BYDAY=MO\"\ngrace = \"12h\"\n"), text.constData());
    QCOMPARE(run(console, {u"import"_s, document, u"--take"_s, u"training-points,review-press"_s}), 0);
    QCOMPARE(run(console, {u"tick"_s, u"training-points"_s, u"reading"_s, u"--for"_s, u"nora"_s}), 0);
    QVERIFY(console.out().startsWith(u"Training points, nora"_s));
    QCOMPARE(run(console, {u"list"_s, u"--json"_s}), 0);
    QCOMPARE(listOf(array(console), u"review-press"_s)[u"rule"_s].toString(), u"FREQ=MONTHLY;BYMONTHDAY=4"_s);
}

void TestCliChecklist::copiesOfShippedLists()
{
    Console console;
    QCOMPARE(run(console, {u"copy"_s, u"weekly"_s}), 0);
    const QString path = console.out().trimmed();
    QVERIFY2(path.endsWith(u"/conche/checklists/weekly.md"_s), qPrintable(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray text = file.readAll().replace("BYDAY=FR", "BYDAY=MO").replace("grace", "owner = \"nora\"\ngrace");
    QVERIFY(file.resize(0) && file.seek(0) && file.write(text) == text.size());
    file.close();
    QCOMPARE(run(console, {u"list"_s, u"--json"_s}), 0);
    QCOMPARE(listOf(array(console), u"weekly"_s)[u"owner"_s].toString(), u"nora"_s);
    QCOMPARE(listOf(array(console), u"weekly"_s)[u"rule"_s].toString(), u"FREQ=WEEKLY;BYDAY=MO"_s);
    QCOMPARE(array(console).size(), 8);
    QCOMPARE(run(console, {u"copy"_s, u"weekly"_s}), 1);
    QVERIFY(console.error().contains(u"is there already"_s));
    QCOMPARE(run(console, {u"copy"_s, u"weekly"_s, u"--as"_s, u"sweep"_s, u"--json"_s}), 0);
    QCOMPARE(object(console)[u"list"_s].toString(), u"sweep"_s);
    QVERIFY(QFile::exists(object(console)[u"file"_s].toString()));
    QCOMPARE(run(console, {u"copy"_s, u"weekyl"_s}), 1);
    QVERIFY(console.error().contains(u"Did you mean \"weekly\"?"_s));
}

void TestCliChecklist::brokenTemplates()
{
    Console console;
    console.write(u"conche/checklists/broken.md"_s, "+++\ntitle = \"x\"\nrecurrence = \"FREQ=YEARLY\"\n+++\n- [ ] a\n");
    QCOMPARE(run(console, {u"list"_s}), 1);
    QVERIFY2(console.error().contains(u"broken.md:3:"_s), qPrintable(console.error()));
    QVERIFY(console.error().contains(u"FREQ=YEARLY"_s));
    // A file that replaces a shipped list may hide that something is overdue.
    QCOMPARE(run(console, {u"due"_s}), 1);
    // The others work.
    QCOMPARE(run(console, {u"tick"_s, u"weekly"_s, u"disk-space"_s}), 0);
}

QTEST_GUILESS_MAIN(TestCliChecklist)
#include "tst_cli_checklist.moc"
