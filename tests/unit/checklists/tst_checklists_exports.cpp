// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keeping.h"

#include "checklists/calendar.h"
#include "checklists/exports.h"
#include "checklists/wholehistory.h"
#include "core/csv.h"

#include <QJsonObject>

using namespace conche;
using namespace conche::checklists;

namespace {

const QTimeZone madrid("Europe/Madrid");

/*! A component of a calendar as RFC 5545 has it; whatever it must not be ends the test. */
struct Component
{
    QString name;
    QMultiMap<QString, QString> values; ///< by the property's name, without parameters
    QStringList names; ///< with parameters
    QList<Component> inside;
};

QString unescaped(const QString &value)
{
    QString text;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] != u'\\') {
            text += value[i];
            continue;
        }
        const QChar next = value[++i];
        if (!u"\\;,nN"_s.contains(next))
            qFatal("an escape that there is not: \\%c", next.toLatin1());
        text += next.toLower() == u'n' ? QChar(u'\n') : next;
    }
    return text;
}

Component parsed(const QByteArray &calendar)
{
    if (!calendar.endsWith("\r\n") || calendar.count('\n') != calendar.count("\r\n"))
        qFatal("lines end with CRLF");
    QStringList lines;
    for (const QByteArray &line : calendar.chopped(2).split('\n')) {
        const QByteArray text = line.endsWith('\r') ? line.chopped(1) : line;
        if (text.size() > 75)
            qFatal("a line of %d octets", static_cast<int>(text.size()));
        if (QString::fromUtf8(text).toUtf8() != text)
            qFatal("a letter was cut");
        if (text.startsWith(' '))
            lines.last() += QString::fromUtf8(text.sliced(1));
        else
            lines << QString::fromUtf8(text);
    }
    QList<Component> open{{}};
    for (const QString &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(u':');
        if (colon < 1)
            qFatal("no content line: %s", qPrintable(line));
        const QString name = line.left(colon);
        const QString value = line.mid(colon + 1);
        if (name == u"BEGIN"_s) {
            open.append({value, {}, {}, {}});
        } else if (name == u"END"_s) {
            const Component done = open.takeLast();
            if (done.name != value)
                qFatal("%s ends as %s", qPrintable(done.name), qPrintable(value));
            open.last().inside.append(done);
        } else {
            open.last().names << name;
            open.last().values.insert(name.section(u';', 0, 0), value);
        }
    }
    if (open.size() != 1 || open.first().inside.size() != 1)
        qFatal("no single calendar");
    return open.first().inside.first();
}

ChecklistFile fileOf(const QString &text, const QString &name)
{
    return checklistFromMarkdown(text.toUtf8(), name + u".md"_s);
}

ListRunSummary doneRun(const QString &list, const QString &period, const QString &began)
{
    ListRunSummary run;
    run.key = {u"factory"_s, list, period};
    run.began = utc(began);
    run.items = run.done = 3;
    run.events = 4;
    run.completed = run.began;
    return run;
}

BoardState boardOf(QList<ListRunSummary> runs, const QString &now = u"2026-11-19T12:00:00"_s)
{
    ListRunSummary before;
    before.key = {u"factory"_s, u"weekly"_s, u"2026-W46"_s};
    before.completed = utc(u"2026-11-13T12:00:00"_s);
    runs.append(before);
    return boardFrom(u"factory"_s,
        {fileOf(weeklyText, u"weekly"_s),
            fileOf(u"+++\ntitle = \"Ñandú; a, b \\\\ c\"\nrecurrence = "
                   u"\"FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1\"\n+++\n"
                   "- [ ] %1\n"_s.arg(QString(40, u'ñ') + QString::fromUcs4(U"🍫🍫🍫🍫🍫🍫🍫🍫🍫🍫")),
                u"monthly"_s),
            fileOf(u"+++\ntitle = \"After\"\nper = \"deployment\"\n+++\n- [ ] one\n"_s, u"after"_s)},
        {runs, {{u"weekly"_s, utc(u"2026-01-01T00:00:00"_s)}}, {}, {}}, utc(now), madrid);
}

} // namespace

/*! Records, tables and calendars of lists. */
class TestChecklistsExports final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void calendars();
    void calendarsHaveAllOpenRuns();
    void calendarsAreUpdated();
    void calendarsTellHowRunsEnded();
    void calendarsKeepRunsOfGoneLists();
    void calendarsAreRead_data();
    void calendarsAreRead();
    void lines();
    void records();
    void histories();
    void wholeHistories();
    void wholeHistoriesOfTwoRules();
    void tables();
};

void TestChecklistsExports::calendars()
{
    ListRunSummary run;
    run.key = {u"factory"_s, u"weekly"_s, u"2026-W47"_s};
    run.version = u"v"_s;
    run.items = 4;
    run.done = 1;
    run.events = 3;
    const Component calendar = parsed(calendarText(u"factory"_s, boardOf({run}), madrid));
    QCOMPARE(calendar.name, u"VCALENDAR"_s);
    QCOMPARE(calendar.values.value(u"VERSION"_s), u"2.0"_s);
    QVERIFY(!calendar.values.value(u"PRODID"_s).isEmpty());
    QStringList uids;
    QMap<QString, Component> byUid;
    for (const Component &component : calendar.inside) {
        QCOMPARE(component.values.count(u"UID"_s), 1);
        QCOMPARE(component.values.value(u"DTSTAMP"_s), u"20261119T120000Z"_s);
        uids << component.name + u' ' + component.values.value(u"UID"_s);
        byUid[component.values.value(u"UID"_s)] = component;
    }
    uids.sort();
    QCOMPARE(uids,
        (QStringList{u"VEVENT factory.monthly@lists.conche"_s, u"VEVENT factory.weekly@lists.conche"_s,
            u"VTODO factory.monthly.2026-12@runs.conche"_s, u"VTODO factory.weekly.2026-W47@runs.conche"_s}));
    const Component weekly = byUid[u"factory.weekly@lists.conche"_s];
    QCOMPARE(weekly.values.value(u"RRULE"_s), u"FREQ=WEEKLY;BYDAY=FR;WKST=MO"_s);
    QCOMPARE(weekly.values.value(u"DTSTART"_s), u"20260102"_s);
    QVERIFY(weekly.names.contains(u"DTSTART;VALUE=DATE"_s));
    const Component monthly = byUid[u"factory.monthly@lists.conche"_s];
    QCOMPARE(unescaped(monthly.values.value(u"SUMMARY"_s)), u"Ñandú; a, b \\ c"_s);
    QCOMPARE(monthly.values.value(u"DTSTART"_s), u"20260101"_s);
    QCOMPARE(monthly.values.value(u"RRULE"_s), u"FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1"_s);
    QVERIFY(unescaped(monthly.values.value(u"DESCRIPTION"_s)).endsWith(QString::fromUcs4(U"🍫")));
    const Component todo = byUid[u"factory.weekly.2026-W47@runs.conche"_s];
    QCOMPARE(todo.values.value(u"STATUS"_s), u"IN-PROCESS"_s);
    QCOMPARE(todo.values.value(u"PERCENT-COMPLETE"_s), u"25"_s);
    QCOMPARE(todo.values.value(u"DUE"_s), u"20261120"_s);
    QCOMPARE(todo.values.value(u"SEQUENCE"_s), u"6"_s);
    QCOMPARE(todo.inside.first().name, u"VALARM"_s);
    QVERIFY(!todo.inside.first().values.value(u"TRIGGER"_s).isEmpty());
    QVERIFY(!todo.inside.first().values.value(u"DESCRIPTION"_s).isEmpty());
}

void TestChecklistsExports::calendarsHaveAllOpenRuns()
{
    const auto runOf = [](const QString &version, const QString &due) {
        ListRunSummary run;
        run.key = {u"factory"_s, u"after"_s, version};
        run.items = 1;
        run.events = 1;
        run.dueBy = run.overdueFrom = utc(due);
        run.began = run.dueBy->addDays(-1);
        return run;
    };
    ListRunSummary done = runOf(u"v1"_s, u"2026-11-02T12:00:00"_s);
    done.completed = done.began;
    const Component calendar = parsed(calendarText(u"factory"_s,
        boardOf({runOf(u"v3"_s, u"2026-11-20T12:00:00"_s), runOf(u"v2"_s, u"2026-11-10T12:00:00"_s), done}), madrid));
    QStringList todos;
    for (const Component &component : calendar.inside) {
        const QString uid = component.values.value(u"UID"_s);
        if (component.name == u"VTODO"_s && uid.contains(u".after."_s))
            todos << uid + u' ' + component.values.value(u"DUE"_s) + u' '
                    + unescaped(component.inside.value(0).values.value(u"DESCRIPTION"_s));
    }
    // The one that is open longest comes first.
    QCOMPARE(todos.size(), 2);
    QVERIFY2(
        todos[0].startsWith(u"factory.after.v2@runs.conche 20261110 Version v2 is overdue"_s), qPrintable(todos[0]));
    QVERIFY2(todos[1].startsWith(u"factory.after.v3@runs.conche 20261120 Version v3 is open"_s), qPrintable(todos[1]));
}

void TestChecklistsExports::calendarsAreUpdated()
{
    ListRunSummary run;
    run.key = {u"factory"_s, u"weekly"_s, u"2026-W47"_s};
    run.version = u"v"_s;
    run.items = run.done = 3;
    run.events = 5;
    run.completed = utc(u"2026-11-19T10:00:00"_s);
    const auto todoOf = [](const Component &calendar) {
        return *std::ranges::find_if(calendar.inside, [](const Component &one) {
            return one.values.value(u"UID"_s) == u"factory.weekly.2026-W47@runs.conche"_s;
        });
    };
    const Component done = todoOf(parsed(calendarText(u"factory"_s, boardOf({run}), madrid)));
    QCOMPARE(done.values.value(u"STATUS"_s), u"COMPLETED"_s);
    QCOMPARE(done.values.value(u"COMPLETED"_s), u"20261119T100000Z"_s);
    QVERIFY(done.inside.isEmpty());
    QVERIFY(done.values.value(u"SEQUENCE"_s).toInt()
        > todoOf(parsed(calendarText(u"factory"_s, boardOf({}), madrid))).values.value(u"SEQUENCE"_s).toInt());
    // A file that changes, and a new year.
    Checklist list = listOf(weeklyText);
    list.changed = utc(u"2026-03-01T00:00:00"_s);
    const qint64 before = calendarSequence(list, QDate(2026, 1, 1));
    list.changed = utc(u"2026-03-01T00:01:00"_s);
    QVERIFY(calendarSequence(list, QDate(2026, 1, 1)) > before);
    QVERIFY(calendarSequence(list, QDate(2027, 1, 1)) > calendarSequence(list, QDate(2026, 1, 1)));
    QVERIFY(calendarSequence(list, QDate(2070, 1, 1)) < std::numeric_limits<qint32>::max());
}

void TestChecklistsExports::calendarsTellHowRunsEnded()
{
    // Nobody did week 45, and week 44 was left half done; week 46 is done, and week 47 is current.
    ListRunSummary half = doneRun(u"weekly"_s, u"2026-W44"_s, u"2026-10-29T12:00:00"_s);
    half.completed.reset();
    half.done = 1;
    const QList<ListRunSummary> runs{doneRun(u"weekly"_s, u"2026-W46"_s, u"2026-11-12T10:00:00"_s), half,
        doneRun(u"weekly"_s, u"2026-W30"_s, u"2026-07-22T10:00:00"_s),
        doneRun(u"after"_s, u"v2"_s, u"2026-11-09T10:00:00"_s), doneRun(u"after"_s, u"v1"_s, u"2026-10-09T10:00:00"_s)};
    const BoardState board = boardOf({doneRun(u"after"_s, u"v3"_s, u"2026-11-18T10:00:00"_s)});
    const auto todosOf = [&](const QList<ListRunSummary> &known) {
        QMap<QString, Component> todos;
        for (const Component &component : parsed(calendarText(u"factory"_s, board, madrid, known)).inside) {
            const QString uid = component.values.value(u"UID"_s);
            if (component.name != u"VTODO"_s)
                continue;
            if (todos.contains(uid))
                qFatal("%s is there twice", qPrintable(uid));
            todos[uid] = component;
        }
        return todos;
    };
    const QMap<QString, Component> todos = todosOf(runs);
    const auto saidOf = [&todos](const QString &run) -> QString {
        const Component todo = todos.value(u"factory.%1@runs.conche"_s.arg(run));
        QStringList said;
        for (const QString &name : {u"STATUS"_s, u"SEQUENCE"_s, u"PERCENT-COMPLETE"_s, u"COMPLETED"_s, u"DUE"_s})
            said << todo.values.value(name);
        return said.join(u' ') + (todo.inside.isEmpty() ? QString() : u" alarm"_s);
    };
    QCOMPARE(saidOf(u"weekly.2026-W46"_s), u"COMPLETED 8 100 20261112T100000Z 20261113"_s);
    QCOMPARE(saidOf(u"weekly.2026-W45"_s), u"CANCELLED 1 0  20261106"_s);
    QCOMPARE(saidOf(u"weekly.2026-W44"_s), u"CANCELLED 9 33  20261030"_s);
    QCOMPARE(saidOf(u"weekly.2026-W47"_s), u"NEEDS-ACTION 0 0  20261120 alarm"_s);
    // Of what has no dates nothing is missed.
    QCOMPARE(saidOf(u"after.v2"_s), u"COMPLETED 8 100 20261109T100000Z "_s);
    QCOMPARE(saidOf(u"after.v3"_s), u"COMPLETED 8 100 20261118T100000Z "_s);
    for (const QString &old : {u"weekly.2026-W30"_s, u"weekly.2026-W41"_s, u"after.v1"_s})
        QVERIFY2(!todos.contains(u"factory.%1@runs.conche"_s.arg(old)), qPrintable(old));
    // Who does it late after all is told of, too.
    half.completed = utc(u"2026-11-19T11:00:00"_s);
    half.done = 3;
    half.events = 6;
    const Component late = todosOf({half}).value(u"factory.weekly.2026-W44@runs.conche"_s);
    QCOMPARE(late.values.value(u"STATUS"_s), u"COMPLETED"_s);
    QCOMPARE(late.values.value(u"SEQUENCE"_s), u"12"_s);
}

void TestChecklistsExports::calendarsKeepRunsOfGoneLists()
{
    const QList<ListRunSummary> runs{doneRun(u"weekly"_s, u"2026-W47"_s, u"2026-11-18T10:00:00"_s),
        doneRun(u"weekly"_s, u"2026-W46"_s, u"2026-11-12T10:00:00"_s),
        doneRun(u"weekly"_s, u"2026-W30"_s, u"2026-07-22T10:00:00"_s),
        doneRun(u"after"_s, u"v2"_s, u"2026-11-09T10:00:00"_s), doneRun(u"after"_s, u"v1"_s, u"2026-10-09T10:00:00"_s)};
    const Checklist after = listOf(u"+++\ntitle = \"After\"\nper = \"deployment\"\n+++\n- [ ] one\n"_s, u"after"_s);
    const BoardState board = boardFrom(u"factory"_s, {},
        {runs, {{u"weekly"_s, utc(u"2026-01-01T00:00:00"_s)}}, {}, {listOf(weeklyText), after}},
        utc(u"2026-11-19T12:00:00"_s), madrid);
    QVERIFY(board.lists.isEmpty());
    const Component calendar = parsed(calendarText(u"factory"_s, board, madrid, runs));
    QStringList said;
    for (const Component &component : calendar.inside) {
        QStringList values;
        for (const QString &name : {u"UID"_s, u"STATUS"_s, u"SEQUENCE"_s, u"DUE"_s})
            values << component.values.value(name);
        said << values.join(u' ');
    }
    said.sort();
    // They are as they were; what nobody began is expected no more, and what ended long ago was told of.
    QCOMPARE(said,
        (QStringList{u"factory.after.v2@runs.conche COMPLETED 8 "_s,
            u"factory.weekly.2026-W46@runs.conche COMPLETED 8 20261113"_s,
            u"factory.weekly.2026-W47@runs.conche COMPLETED 8 20261120"_s}));
}

void TestChecklistsExports::calendarsAreRead_data()
{
    QTest::addColumn<bool>("isGone");
    QTest::newRow("with its file") << false;
    QTest::newRow("without") << true;
}

void TestChecklistsExports::calendarsAreRead()
{
    QFETCH(const bool, isGone);
    const QTemporaryDir folder;
    const QTemporaryDir lists;
    Keeper keeper(folder.path());
    for (const QString &item : {u"experiments"_s, u"disk"_s, u"dependencies"_s})
        QVERIFY(keeper.answer(item));
    keeper.clock.set(utc(u"2026-12-01T09:00:00"_s));
    Board board(keeper.database(), keeper.clock, u"factory"_s, madrid, lists.path());
    BoardState state = boardOf({}, u"2026-12-01T09:00:00"_s);
    if (isGone)
        state.gone = std::exchange(state.lists, {});
    const Result<QByteArray> text = awaited<QByteArray>(
        [&](QObject *owner, const Then<QByteArray> &then) { readCalendar(board, state, owner, then); });
    QVERIFY(text);
    const QList<Component> inside = parsed(*text).inside;
    const auto done = std::ranges::find_if(inside,
        [](const Component &one) { return one.values.value(u"UID"_s) == u"factory.weekly.2026-W47@runs.conche"_s; });
    QVERIFY(done != inside.end());
    QCOMPARE(done->values.value(u"STATUS"_s), u"COMPLETED"_s);
}

void TestChecklistsExports::lines()
{
    QCOMPARE(calendarValue(u"a;b,c\\d\r\ne\rf\x01"_s), u"a\\;b\\,c\\\\d\\ne\\nf"_s);
    QCOMPARE(calendarLine(u"X"_s, QString(73, u'x')), "X:" + QByteArray(73, 'x') + "\r\n");
    QCOMPARE(calendarLine(u"X"_s, QString(74, u'x')), "X:" + QByteArray(73, 'x') + "\r\n x\r\n");
    // Folded before a letter of two octets, not in it.
    QCOMPARE(calendarLine(u"X"_s, QString(72, u'x') + u'ñ'), "X:" + QByteArray(72, 'x') + "\r\n \xc3\xb1\r\n");
}

void TestChecklistsExports::records()
{
    const QTemporaryDir folder;
    Keeper keeper(folder.path());
    Evidence evidence;
    evidence.state = Evidence::State::Known;
    evidence.verdict = Verdict::Ok;
    evidence.sentence = u"disk 41 % full"_s;
    evidence.measured = utc(u"2026-11-19T08:59:00"_s);
    evidence.rows = {{u"Disk"_s, Verdict::Ok, u"197 of 480 GB"_s, u"+1.9 GB"_s, u"under 80 %"_s, {}, {}}};
    QVERIFY(keeper.answer(u"disk"_s, ItemState::Failed, u"full"_s));
    QVERIFY(recordMarkdown(*keeper.read(), madrid).contains(u": full\n  - to be followed up as an incident\n"_s));
    QVERIFY(keeper.answer(u"disk"_s, ItemState::Done, u"*swept*\n# twice"_s, u"marc"_s, u"2026-W47"_s, evidence));
    QVERIFY(awaited<Run>([&](QObject *owner, Then<Run> then) {
        keeper.ledger.note(keeper.request(), u"experiments"_s, u"ask kim"_s, u"nora"_s, owner, then);
    }));
    QVERIFY(keeper.answer(u"experiments"_s));
    QVERIFY(keeper.answer(u"dependencies"_s, ItemState::NotApplicable, u"frozen"_s, u"nora"_s));
    Evidence now = evidence;
    now.verdict = Verdict::Critical;
    now.sentence = u"disk 97 % full"_s;
    const QMap<QString, Evidence> known{{u"disk"_s, now}, {u"experiments"_s, evidence}, {u"dependencies"_s, now}};
    const QMap<QString, Evidence> contrary = contraryTo(*keeper.read(), known);
    QCOMPARE(contrary.keys(), QStringList{u"disk"_s});
    const QString against
        = u"  - No longer so at the sign-off: disk 97 % full (measured 2026-11-19 09:59 UTC+01:00)\n"_s;
    QVERIFY(recordMarkdown(withContrary(*keeper.read(), contrary), madrid).contains(against));
    QVERIFY(awaited<Run>([&](QObject *owner, Then<Run> then) {
        keeper.ledger.signOff(keeper.request(), {}, known, u"nora"_s, owner, then);
    }));
    QCOMPARE(keeper.read()->item(u"disk"_s)->contrary, now);
    QVERIFY(!keeper.read()->item(u"experiments"_s)->contrary && !keeper.read()->item(u"dependencies"_s)->contrary);
    const QString text = recordMarkdown(*keeper.read(), madrid);
    QVERIFY2(text.contains(against), qPrintable(text));
    for (const QString &part : {u"# Weekly maintenance, week 47\n"_s,
             u"- Signed off: 2026-11-19 10:00 UTC+01:00, nora\n"_s, u"- Done 2, not applicable 1, failed 0, open 0\n"_s,
             u"done, marc, 2026-11-19 10:00 UTC+01:00: ask kim (written by nora, 2026-11-19 10:00 UTC+01:00)\n"_s,
             u"- [x] **Check disk space**\n"_s, u"done, marc, 2026-11-19 10:00 UTC+01:00: \\*swept\\* \\# twice\n"_s,
             u"Evidence: disk 41 % full (measured 2026-11-19 09:59 UTC+01:00)\n"_s,
             u"    - Disk: 197 of 480 GB, +1.9 GB, under 80 %\n"_s, u"Before that:\n    - failed, marc, "_s,
             u"- [ ] **Update dependencies**\n  - not applicable, nora, "_s, u"Evidence: by hand"_s})
        QVERIFY2(text.contains(part), qPrintable(part + u"\n--\n"_s + text));
    QCOMPARE(
        checklistFromMarkdown("+++\ntitle=\"x\"\nper=\"person\"\n+++\n" + text.toUtf8(), u"x.md"_s).list->items.size(),
        3);
}

void TestChecklistsExports::histories()
{
    const Checklist list = listOf(weeklyText);
    ListRunSummary run;
    run.key = {u"factory"_s, u"weekly"_s, u"2026-W46"_s};
    run.began = run.completed.emplace(utc(u"2026-11-13T08:00:00"_s));
    run.signedOff = run.completed;
    const QString text = historyMarkdown(
        list, historyOf(list, {run}, utc(u"2026-10-26T00:00:00"_s), utc(u"2026-11-19T12:00:00"_s), madrid, 4), madrid);
    QVERIFY2(text.contains(u"1 of 3 on time, 33 %."_s), qPrintable(text));
    QVERIFY(text.contains(u"| 2026-W46 | 2026-11-13 | on time | 2026-11-13 09:00 UTC+01:00 | yes | no |\n"_s));
    QVERIFY(text.contains(u"| 2026-W45 | 2026-11-06 | missed | – | no | no |\n"_s));
}

void TestChecklistsExports::tables()
{
    const QTemporaryDir folder;
    Keeper keeper(folder.path());
    QVERIFY(keeper.answer(u"disk"_s, ItemState::Done, u"a \"b\",\nc"_s));
    const Result<QList<QStringList>> rows = csvFromText(runsCsv({*keeper.read()}));
    QVERIFY(rows);
    QCOMPARE(rows->size(), 4);
    QCOMPARE(rows->at(2),
        (QStringList{u"weekly"_s, u"2026-W47"_s, u"disk"_s, u"Check disk space"_s, u"done"_s, u"marc"_s,
            u"2026-11-19T09:00:00Z"_s, u"a \"b\",\nc"_s, u""_s, u""_s, u""_s, u"marc"_s, u"2026-11-19T09:00:00Z"_s,
            u""_s}));
    // What spoke against the tick at the sign-off.
    Evidence full;
    full.sentence = u"disk 97 % full"_s;
    const Result<QList<QStringList>> signedRows
        = csvFromText(runsCsv({withContrary(*keeper.read(), {{u"disk"_s, full}})}));
    QVERIFY(signedRows);
    QCOMPARE(signedRows->at(0).last(), u"contrary"_s);
    QCOMPARE(signedRows->at(1).last(), u""_s);
    QCOMPARE(signedRows->at(2).last(), full.sentence);
}

void TestChecklistsExports::wholeHistoriesOfTwoRules()
{
    // Forty weeks were done; since the 1st of November it is months.
    const QDateTime began = utc(u"2026-01-05T00:00:00"_s);
    ListState state;
    state.list = listOf(u"+++\ntitle = \"Audit\"\nrecurrence = \"FREQ=MONTHLY\"\n+++\n- [ ] Look\n"_s, u"audit"_s);
    state.expectedSince = utc(u"2026-11-01T12:00:00"_s);
    state.earlier = {{began, recurrenceFromRule(u"FREQ=WEEKLY;BYDAY=FR"_s).value()}};
    QList<ListRunSummary> runs;
    for (int week = 2; week <= 41; ++week) {
        ListRunSummary run;
        run.key = {u"factory"_s, u"audit"_s, u"2026-W%1"_s.arg(week, 2, 10, QChar(u'0'))};
        run.began = run.completed.emplace(began.addDays(7 * (week - 2) + 2));
        runs.prepend(run);
    }
    const QString text = wholeTable(state, runs, utc(u"2026-11-19T12:00:00"_s), madrid);
    QCOMPARE(text.count(u"| on time |"_s), 40);
    QCOMPARE(text.count(u"| missed |"_s), 3);
    QVERIFY2(text.contains(u"| 2026-W02 | 2026-01-09 | on time |"_s), qPrintable(text));
    QVERIFY(text.contains(u"| 2026-11 |"_s) && !text.contains(u"| 2026-10 |"_s));
    QVERIFY(!text.contains(u"| 2025"_s) && !text.contains(u"| 2026-W01"_s));
}

void TestChecklistsExports::wholeHistories()
{
    // A list without dates has runs and no periods.
    ListState state;
    state.list
        = listOf(u"+++\ntitle = \"Release\"\nper = \"deployment\"\n+++\n- [ ] Back up {#backup}\n"_s, u"release"_s);
    ListRunSummary run;
    run.key = {u"factory"_s, u"release"_s, u"v2"_s};
    run.items = run.done = 1;
    run.began = run.completed.emplace(utc(u"2026-11-13T08:00:00"_s));
    const QDateTime now = utc(u"2026-11-19T12:00:00"_s);
    const QString text = wholeTable(state, {run}, now, madrid);
    QVERIFY2(text.contains(u"| v2 | 2026-11-13 | 1 of 1 | 2026-11-13 | no | no |\n"_s), qPrintable(text));
    // Of a recurring one there are all periods since it came into use.
    state.list = listOf(u"+++\ntitle = \"Daily\"\nrecurrence = \"FREQ=DAILY\"\n+++\n- [ ] Look\n"_s, u"daily"_s);
    state.expectedSince = now.addDays(-500);
    QCOMPARE(wholeTable(state, {}, now, madrid).count(u"\n| 20"_s), 501);
    WholeHistory history;
    history.table = u"the table\n"_s;
    const QTemporaryDir folder;
    Keeper keeper(folder.path());
    history.runs = {*keeper.answer(u"disk"_s)};
    QVERIFY(
        history.withRecords(QDate(2026, 11, 1), madrid).contains(u"the table\n\n# Weekly maintenance, week 47\n"_s));
    QCOMPARE(history.withRecords(QDate(2026, 12, 1), madrid), history.table);
}

QTEST_GUILESS_MAIN(TestChecklistsExports)
#include "tst_checklists_exports.moc"
