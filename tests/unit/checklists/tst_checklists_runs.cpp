// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keeping.h"

#include <QJsonArray>
#include <QJsonObject>

#include <random>

using namespace conche;
using namespace conche::checklists;

namespace {

const QDateTime noon = utc(u"2026-11-19T12:00:00"_s);

/*! Events one after the other, a minute apart. */
class Book
{
public:
    QString add(const QString &kind, const QString &actor, const QString &item = {}, const QString &state = {},
        const QString &text = {}, const QString &of = {})
    {
        ListEvent event{u"e%1"_s.arg(events.size() + 1), {u"factory"_s, u"weekly"_s, u"2026-W47"_s}, events.size() + 1,
            noon.addSecs(60 * events.size()), kind, item, actor, text, {}};
        if (!state.isEmpty())
            event.details[u"state"_s] = state;
        if (!of.isEmpty())
            event.details[u"of"_s] = of;
        events.append(event);
        return event.uid;
    }
    QString tick(const QString &actor, const QString &item, const QString &state = u"done"_s, const QString &note = {})
    {
        return add(answerKind, actor, item, state, note);
    }
    [[nodiscard]] Run run(const QString &text = weeklyText) const
    {
        return runFrom({u"factory"_s, u"weekly"_s, u"2026-W47"_s}, listOf(text), events);
    }

    QList<ListEvent> events;
};

} // namespace

/*! What the events of a run come to. */
class TestChecklistsRuns final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingYet();
    void answers();
    void notesHaveTheirAuthors();
    void notesThatAreReplacedAreKept();
    void undoAndRedo();
    void othersAreNotUndone();
    void signedOff();
    void whatWasSignedStays();
    void theOrderOfArrivalDoesNotMatter();
    void whenItWasCompleted();
    void itemsOfAnotherVersion();
    void itemsOnlyNowAndThen();
    void evidenceThatWasTrue();
    void evidenceThatGrows();
    void whatIsShownBeforeItIsWritten();
    void summaries();
};

void TestChecklistsRuns::nothingYet()
{
    const Run run = Book().run();
    QCOMPARE(statesOf(run), u"ooo"_s);
    QVERIFY(!run.began && !run.completed && !run.signOff);
    QCOMPARE(run.period->key, u"2026-W47"_s);
    QCOMPARE(run.periodText(), u"week 47"_s);
}

void TestChecklistsRuns::answers()
{
    Book book;
    book.add(beginKind, u"marc"_s);
    book.tick(u"marc"_s, u"experiments"_s, u"done"_s, u"fine"_s);
    book.tick(u"nora"_s, u"disk"_s, u"failed"_s);
    book.tick(u"nora"_s, u"dependencies"_s, u"not-applicable"_s, u"frozen"_s);
    book.tick(u"nora"_s, u"disk"_s, u"done"_s, u"swept"_s);
    book.add(noteKind, u"marc"_s, u"experiments"_s, {}, u"very fine"_s);
    const Run run = book.run();
    QCOMPARE(statesOf(run), u"xx-"_s);
    QCOMPARE(run.beganBy, u"marc"_s);
    QCOMPARE(run.item(u"experiments"_s)->answer.note, u"very fine"_s);
    QCOMPARE(run.item(u"experiments"_s)->answer.at, noon.addSecs(60));
    QCOMPARE(run.item(u"experiments"_s)->earlier.first().note, u"fine"_s);
    QCOMPARE(run.item(u"disk"_s)->earlier.size(), 1);
    QCOMPARE(run.item(u"disk"_s)->earlier.first().state, ItemState::Failed);
    QCOMPARE(run.lastActor, u"nora"_s);
    QCOMPARE(run.count(ItemState::Done), 2);
}

void TestChecklistsRuns::notesHaveTheirAuthors()
{
    Book book;
    // What is written about an open item stays when somebody ticks it without a word.
    book.add(noteKind, u"nora"_s, u"disk"_s, {}, u"wait for the new disk"_s);
    book.tick(u"marc"_s, u"disk"_s);
    const RunItem ticked = *book.run().item(u"disk"_s);
    QCOMPARE(ticked.answer.note, u"wait for the new disk"_s);
    QCOMPARE(ticked.answer.noteBy, u"nora"_s);
    QCOMPARE(ticked.answer.noteAt, noon);
    QCOMPARE(ticked.answer.actor, u"marc"_s);
    QVERIFY(ticked.answer.isNoteApart());
    QVERIFY(ticked.earlier.isEmpty());
    // So it does when it is ticked again, but not when something else is said.
    book.tick(u"kim"_s, u"disk"_s);
    QCOMPARE(book.run().item(u"disk"_s)->answer.noteBy, u"nora"_s);
    book.tick(u"kim"_s, u"disk"_s, u"open"_s);
    QVERIFY(book.run().item(u"disk"_s)->answer.note.isEmpty());
}

void TestChecklistsRuns::notesThatAreReplacedAreKept()
{
    Book book;
    book.add(noteKind, u"nora"_s, u"disk"_s, {}, u"wait for the new disk"_s);
    book.tick(u"marc"_s, u"disk"_s);
    // A note that is changed is kept, with who wrote it.
    book.add(noteKind, u"kim"_s, u"disk"_s, {}, u"it came"_s);
    const RunItem noted = *book.run().item(u"disk"_s);
    QCOMPARE(noted.answer.noteBy, u"kim"_s);
    QCOMPARE(noted.answer.actor, u"marc"_s);
    QCOMPARE(noted.earlier.size(), 1);
    QCOMPARE(noted.earlier.first().note, u"wait for the new disk"_s);
    QCOMPARE(noted.earlier.first().noteBy, u"nora"_s);
    // So is one that an answer replaces, though nobody had ticked the item.
    book.add(noteKind, u"nora"_s, u"experiments"_s, {}, u"ask kim"_s);
    book.tick(u"marc"_s, u"experiments"_s, u"done"_s, u"asked"_s);
    const RunItem replaced = *book.run().item(u"experiments"_s);
    QVERIFY(!replaced.answer.isNoteApart());
    QCOMPARE(replaced.earlier.first().note, u"ask kim"_s);
    QCOMPARE(replaced.earlier.first().state, ItemState::Open);
}

void TestChecklistsRuns::whatWasSignedStays()
{
    Book book;
    book.add(beginKind, u"marc"_s);
    for (const QString &item : {u"experiments"_s, u"disk"_s, u"dependencies"_s})
        book.tick(u"marc"_s, item);
    book.add(signOffKind, u"nora"_s);
    book.events.last().details[u"covers"_s] = QJsonArray{u"e1"_s, u"e2"_s, u"e3"_s, u"e4"_s};
    const Run before = book.run();
    // Another machine, which never heard of the sign-off: its entries sort before it, and after.
    book.tick(u"kim"_s, u"disk"_s, u"failed"_s);
    book.events.last().order = 3;
    book.add(undoKind, u"kim"_s, {}, {}, {}, u"e2"_s);
    book.events.last().order = 4;
    book.add(signOffKind, u"kim"_s);
    const Run after = book.run();
    QCOMPARE(after.items, before.items);
    QCOMPARE(after.signOff, before.signOff);
    QCOMPARE(after.completed, before.completed);
    QCOMPARE(after.lastActor, u"marc"_s);
    QCOMPARE(after.remarks.size(), 3);
    QVERIFY2(after.remarks[0].startsWith(u"2 "_s), qPrintable(after.remarks[0]));
    QVERIFY2(after.remarks[1].startsWith(u"1 "_s), qPrintable(after.remarks[1]));
    QVERIFY(after.remarks[2].startsWith(u"kim"_s));
}

void TestChecklistsRuns::undoAndRedo()
{
    Book book;
    book.tick(u"marc"_s, u"experiments"_s);
    const QString disk = book.tick(u"marc"_s, u"disk"_s);
    QCOMPARE(book.run().undoable.value(u"marc"_s), disk);
    QVERIFY(book.run().redoable.isEmpty());
    const QString undo = book.add(undoKind, u"marc"_s, {}, {}, {}, disk);
    QCOMPARE(statesOf(book.run()), u"xoo"_s);
    QCOMPARE(book.run().undoable.value(u"marc"_s), u"e1"_s);
    QCOMPARE(book.run().redoable.value(u"marc"_s), undo);
    book.add(redoKind, u"marc"_s, {}, {}, {}, undo);
    QCOMPARE(statesOf(book.run()), u"xxo"_s);
    QCOMPARE(book.run().undoable.value(u"marc"_s), disk);
    QVERIFY(book.run().redoable.isEmpty());
    // Undone again, and then something else is said: nothing to do again.
    book.add(undoKind, u"marc"_s, {}, {}, {}, disk);
    QCOMPARE(statesOf(book.run()), u"xoo"_s);
    book.tick(u"marc"_s, u"dependencies"_s);
    QVERIFY(book.run().redoable.isEmpty());
    QCOMPARE(statesOf(book.run()), u"xox"_s);
}

void TestChecklistsRuns::othersAreNotUndone()
{
    Book book;
    const QString mine = book.tick(u"marc"_s, u"disk"_s);
    book.tick(u"nora"_s, u"disk"_s, u"failed"_s);
    QCOMPARE(book.run().undoable.value(u"marc"_s), mine);
    book.add(undoKind, u"marc"_s, {}, {}, {}, mine);
    QCOMPARE(statesOf(book.run()), u"o!o"_s);
    QVERIFY(!book.run().undoable.contains(u"marc"_s));
}

void TestChecklistsRuns::signedOff()
{
    Book book;
    for (const QString &item : {u"experiments"_s, u"disk"_s, u"dependencies"_s})
        book.tick(u"marc"_s, item);
    book.add(signOffKind, u"nora"_s, {}, {}, u"all well"_s);
    book.tick(u"marc"_s, u"disk"_s, u"failed"_s);
    book.add(undoKind, u"marc"_s, {}, {}, {}, u"e1"_s);
    const Run run = book.run();
    QVERIFY(run.isLocked());
    QCOMPARE(run.signOff->actor, u"nora"_s);
    QCOMPARE(run.signOff->note, u"all well"_s);
    QCOMPARE(statesOf(run), u"xxx"_s);
    QVERIFY(run.undoable.isEmpty());
    QCOMPARE(run.remarks.size(), 1);
    QVERIFY(run.remarks.first().startsWith(u"2 "_s));
}

void TestChecklistsRuns::theOrderOfArrivalDoesNotMatter()
{
    Book book;
    book.add(beginKind, u"marc"_s);
    for (int i = 0; i < 30; ++i)
        book.tick(i % 2 ? u"marc"_s : u"nora"_s, QStringList{u"experiments"_s, u"disk"_s, u"dependencies"_s}[i % 3],
            i % 5 ? u"done"_s : u"open"_s, QString::number(i));
    book.add(undoKind, u"marc"_s, {}, {}, {}, u"e20"_s);
    // Two machines that did not know of each other: the same order, and a clock that is behind.
    book.events[10].order = book.events[11].order;
    book.events[15].order = book.events[16].order;
    book.events[15].at = noon.addDays(-400);
    const Run run = book.run();
    std::mt19937 random(47);
    for (int i = 0; i < 50; ++i) {
        std::shuffle(book.events.begin(), book.events.end(), random);
        QCOMPARE(book.run(), run);
    }
}

void TestChecklistsRuns::whenItWasCompleted()
{
    Book book;
    book.tick(u"marc"_s, u"experiments"_s);
    book.tick(u"marc"_s, u"disk"_s);
    QVERIFY(!book.run().completed);
    book.tick(u"marc"_s, u"dependencies"_s, u"not-applicable"_s, u"x"_s);
    QCOMPARE(*book.run().completed, noon.addSecs(120));
    // A note, or another answer, does not make it late.
    book.add(noteKind, u"marc"_s, u"disk"_s, {}, u"y"_s);
    book.tick(u"marc"_s, u"disk"_s, u"failed"_s);
    QCOMPARE(*book.run().completed, noon.addSecs(120));
    book.tick(u"marc"_s, u"disk"_s, u"open"_s);
    QVERIFY(!book.run().completed);
    book.tick(u"marc"_s, u"disk"_s);
    QCOMPARE(*book.run().completed, noon.addSecs(360));
}

void TestChecklistsRuns::itemsOfAnotherVersion()
{
    Book book;
    book.tick(u"marc"_s, u"windows"_s);
    const Run run = book.run();
    QCOMPARE(statesOf(run), u"ooo"_s);
    QCOMPARE(run.remarks.size(), 1);
    QVERIFY(run.remarks.first().contains(u"windows"_s));
}

void TestChecklistsRuns::itemsOnlyNowAndThen()
{
    QString text = weeklyText;
    text.replace(
        u"owner = \"marc\"\n"_s, u"owner = \"marc\"\nstart = \"2026-11-09\"\n[[item]]\nid = \"disk\"\nevery = 3\n"_s);
    const Checklist list = listOf(text);
    QStringList sizes;
    for (const QString &week : {u"2026-W46"_s, u"2026-W47"_s, u"2026-W48"_s, u"2026-W49"_s})
        sizes << QString::number(runFrom({u"factory"_s, u"weekly"_s, week}, list, {}).items.size());
    QCOMPARE(sizes.join(u' '), u"3 2 2 3"_s);
}

void TestChecklistsRuns::evidenceThatWasTrue()
{
    const auto known = [](Verdict verdict) {
        Evidence evidence;
        evidence.state = Evidence::State::Known;
        evidence.verdict = verdict;
        evidence.sentence = u"energy 24 of 24 h"_s;
        evidence.measured = noon;
        evidence.rows = {{u"Energy"_s, verdict, u"24"_s, u"+1"_s, u"24 a day"_s, {}, u"energy-records"_s}};
        return evidence;
    };
    const Evidence fine = known(Verdict::Ok);
    QCOMPARE(evidenceFromJson(evidenceToJson(fine)), fine);
    QVERIFY(!evidenceFromJson({}));
    Book book;
    book.tick(u"marc"_s, u"disk"_s);
    book.events.last().details[u"evidence"_s] = evidenceToJson(fine);
    const Answer answer = book.run().item(u"disk"_s)->answer;
    QCOMPARE(answer.evidence, fine);
    QCOMPARE(sinceAnswer(answer, fine), Since::Same);
    QCOMPARE(sinceAnswer(answer, known(Verdict::Warning)), Since::NoLonger);
    QCOMPARE(sinceAnswer(answer, Evidence()), Since::Same);
    Answer doubtful = answer;
    doubtful.evidence = known(Verdict::Critical);
    QCOMPARE(sinceAnswer(doubtful, fine), Since::Now);
}

void TestChecklistsRuns::evidenceThatGrows()
{
    Book book;
    const auto keep = [&book](const QString &sentence, Verdict verdict, bool isPartial, const QString &asking) {
        Evidence evidence;
        evidence.state = Evidence::State::Known;
        evidence.sentence = sentence;
        evidence.verdict = verdict;
        evidence.isPartial = isPartial;
        book.add(evidenceKind, {}, u"disk"_s);
        book.events.last().details = {{u"reference"_s, u"log-watch"_s}, {u"evidence"_s, evidenceToJson(evidence)}};
        if (!asking.isEmpty())
            book.events.last().details[u"asking"_s] = asking;
    };
    const auto kept = [&book] {
        QStringList sentences;
        const Run run = book.run();
        for (const KeptEvidence &one : run.item(u"disk"_s)->kept)
            sentences << one.evidence.sentence;
        return sentences;
    };
    QString text = weeklyText;
    text.replace(u"owner = \"marc\"\n"_s, u"[[item]]\nid = \"disk\"\nevidence = [\"log-watch\"]\n"_s);
    const auto now = [&] { return evidenceOf(book.run(text), {}).value(u"disk"_s).sentence; };
    keep(u"5 of 30"_s, Verdict::Unknown, true, u"a"_s);
    QCOMPARE(now(), u"5 of 30"_s);
    keep(u"10 of 30"_s, Verdict::Unknown, true, u"a"_s);
    // A watch in another process is another one, also where the first was cut.
    keep(u"1 of 30"_s, Verdict::Unknown, true, u"b"_s);
    QCOMPARE(kept(), (QStringList{u"10 of 30"_s, u"1 of 30"_s}));
    keep(u"whole"_s, Verdict::Ok, false, u"a"_s);
    QCOMPARE(kept(), (QStringList{u"1 of 30"_s, u"whole"_s}));
    QCOMPARE(book.run().item(u"disk"_s)->kept.last().at, book.events.last().at);
    // What has found nothing so far takes nothing back; what has found something does.
    keep(u"5 of 30"_s, Verdict::Unknown, true, u"b"_s);
    QCOMPARE(now(), u"whole"_s);
    keep(u"an error"_s, Verdict::Warning, true, u"b"_s);
    QCOMPARE(now(), u"an error"_s);
    keep(u"1 of 30"_s, Verdict::Unknown, true, u"c"_s);
    QCOMPARE(now(), u"an error"_s);
    // Evidence of before there were askings stands for itself.
    keep(u"old"_s, Verdict::Ok, false, {});
    keep(u"older"_s, Verdict::Ok, false, {});
    QCOMPARE(kept(), (QStringList{u"whole"_s, u"an error"_s, u"1 of 30"_s, u"old"_s, u"older"_s}));
}

void TestChecklistsRuns::whatIsShownBeforeItIsWritten()
{
    Book book;
    book.add(noteKind, u"nora"_s, u"disk"_s, {}, u"wait for the new disk"_s);
    RunItem shown = *book.run().item(u"disk"_s);
    sayAbout(shown, {ItemState::Done, {}, u"marc"_s, noon.addSecs(60), std::nullopt});
    book.tick(u"marc"_s, u"disk"_s);
    QCOMPARE(shown, *book.run().item(u"disk"_s));
    sayAbout(shown, {ItemState::Failed, u"full"_s, u"kim"_s, noon.addSecs(120), std::nullopt});
    book.tick(u"kim"_s, u"disk"_s, u"failed"_s, u"full"_s);
    QCOMPARE(shown, *book.run().item(u"disk"_s));
}

void TestChecklistsRuns::summaries()
{
    Book book;
    book.add(beginKind, u"marc"_s);
    book.tick(u"nora"_s, u"disk"_s, u"failed"_s);
    const ListRunSummary summary = summaryOf(book.run());
    QCOMPARE(summary.title, u"Weekly maintenance"_s);
    QCOMPARE(summary.starts, QDate(2026, 11, 16));
    QCOMPARE(summary.items, 3);
    QCOMPARE(summary.failed, 1);
    QCOMPARE(summary.open(), 2);
    QCOMPARE(summary.events, 2);
    QCOMPARE(summary.lastActor, u"nora"_s);
}

QTEST_GUILESS_MAIN(TestChecklistsRuns)
#include "tst_checklists_runs.moc"
