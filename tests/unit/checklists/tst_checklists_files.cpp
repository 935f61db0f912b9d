// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keeping.h"

#include "checklists/importing.h"
#include "checklists/markdownlists.h"

#include <QDir>

using namespace conche;
using namespace conche::checklists;
using namespace std::chrono_literals;

/*! Template files: what they say, and what is said about those that are wrong. */
class TestChecklistsFiles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTemplate();
    void everythingThatAnItemCanSay();
    void nestedAndMixedLists();
    void nothingOfAListIsLost();
    void whatIsNotTakenIsTold();
    void rulesAndTablesAreNoNesting_data();
    void rulesAndTablesAreNoNesting();
    void taskListsOfGfm_data();
    void taskListsOfGfm();
    void lineEndsAndMarksDoNotMatter();
    void wrongFiles_data();
    void wrongFiles();
    void largeFiles();
    void theShippedOnes();
    void aUsersFileTakesThePlaceOfAShippedOne();
    void differences();

private:
    static QStringList complaints(const ChecklistFile &file)
    {
        QStringList texts;
        for (const stack::Diagnostic &diagnostic : file.diagnostics)
            texts << u"%1: %2"_s.arg(diagnostic.position.line).arg(diagnostic.message);
        return texts;
    }
};

void TestChecklistsFiles::aTemplate()
{
    const Checklist list = listOf(weeklyText);
    QCOMPARE(list.id, u"weekly"_s);
    QCOMPARE(list.title, u"Weekly maintenance"_s);
    QCOMPARE(list.owner, u"marc"_s);
    QCOMPARE(list.grace, 24h);
    QCOMPARE(list.kind, PeriodKind::Week);
    QCOMPARE(list.recurrence->rule(), u"FREQ=WEEKLY;BYDAY=FR"_s);
    QCOMPARE(list.items.size(), 3);
    QCOMPARE(list.items[0].title, u"Review experiments"_s);
    QCOMPARE(list.items[0].detail, u"Look at trends"_s);
    QCOMPARE(list.items[2].id, u"dependencies"_s);
    QCOMPARE(list.hash.size(), 64);
    QCOMPARE(list.source, weeklyText);
}

void TestChecklistsFiles::everythingThatAnItemCanSay()
{
    const Checklist list = listOf(u"+++\n"
                                  "title = \"After deployment\"\n"
                                  "per = \"deployment\"\n"
                                  "[[item]]\n"
                                  "id = \"logs\"\n"
                                  "evidence = [\"log-watch:brain\", \"check:disk\"]\n"
                                  "link = \"http://localhost:5000\"\n"
                                  "ticks-itself = true\n"
                                  "every = 3\n"
                                  "+++\n"
                                  "# Other title\n"
                                  "Why this is done.\n\n"
                                  "## Part\n"
                                  "- [ ] Watch the logs & more: <https://a.example/x> {#logs}\n\n"
                                  "  How it is done.\n\n"
                                  "  ```sh\n  docker logs -f brain\n  ```\n"
                                  "- [ ] Überprüfe **alles** & nichts\n"_s);
    QCOMPARE(list.title, u"After deployment"_s);
    QCOMPARE(list.kind, PeriodKind::Deployment);
    QCOMPARE(list.introduction, u"Why this is done."_s);
    const Item &item = list.items[0];
    QCOMPARE(item.title, u"Watch the logs & more: https://a.example/x"_s);
    QCOMPARE(item.help, u"How it is done."_s);
    QCOMPARE(item.command, u"docker logs -f brain"_s);
    QCOMPARE(item.link, QUrl(u"http://localhost:5000"_s));
    QCOMPARE(item.section, u"Part"_s);
    QCOMPARE(item.evidence,
        (QList<EvidenceReference>{
            {EvidenceReference::Kind::LogWatch, u"brain"_s}, {EvidenceReference::Kind::Check, u"disk"_s}}));
    QVERIFY(item.ticksItself);
    QCOMPARE(item.everyNth, 3);
    QCOMPARE(list.items[1].id, u"uberprufe-alles-nichts"_s);
}

void TestChecklistsFiles::nestedAndMixedLists()
{
    const Checklist list = listOf(u"+++\ntitle = \"x\"\nper = \"person\"\n+++\n"
                                  "- plain around\n"
                                  "  - [ ] first\n"
                                  "    - [x] below\n"
                                  "      1. a plain step\n"
                                  "      2. another\n"
                                  "- [ ] second\n\n"
                                  "1. [ ] numbered\n\n"
                                  "> - [ ] quoted\n"_s);
    QStringList items;
    for (const Item &item : list.items)
        items << QString(item.depth, u'>') + item.title + u'|' + item.section;
    QCOMPARE(
        items, (QStringList{u"first|plain around"_s, u">below|first"_s, u"second|"_s, u"numbered|"_s, u"quoted|"_s}));
    QCOMPARE(list.items[1].help, u"• a plain step\n• another"_s);
    QVERIFY(list.items[1].isTickedInFile);
}

void TestChecklistsFiles::nothingOfAListIsLost()
{
    const Checklist list = listOf(u"+++\ntitle = \"x\"\nper = \"person\"\n+++\n# x\n"
                                  "- [ ] quote\n  > Read this first.\n"
                                  "- [x] **behind** - the quote\n"
                                  "- [ ] heading\n  # Why\n  because\n\n"
                                  "  ---\n"
                                  "  later\n\n"
                                  "  | a | b |\n  |---|---|\n  | 1 | 2 |\n"
                                  "- [ ] code\n  ```sh\n  one\n  ```\n  ```sh\n  two\n  ```\n"
                                  "  - see [there](http://a.example)\n\n"
                                  "    in full\n\n"
                                  "        three\n"
                                  "  - [ ] below\n    > quote\n"
                                  "  - [ ] beside\n"
                                  "- \\[ ] plain\n\n"
                                  "## After\n- [ ] last\n"_s);
    QStringList items;
    for (const Item &item : list.items)
        items << QString(item.depth, u'>') + item.title + u'|' + item.section;
    QCOMPARE(items,
        (QStringList{u"quote|"_s, u"behind|"_s, u"heading|"_s, u"code|"_s, u">below|code"_s, u">beside|code"_s,
            u"last|After"_s}));
    QCOMPARE(list.items[0].help, u"Read this first."_s);
    QVERIFY(list.items[1].isTickedInFile);
    QCOMPARE(list.items[1].detail, u"the quote"_s);
    QCOMPARE(list.items[2].help, u"Why\n\nbecause\n\nlater\n\na | b\n\n1 | 2"_s);
    QCOMPARE(list.items[3].command, u"one\ntwo\nthree"_s);
    QCOMPARE(list.items[3].help, u"• see there\nin full"_s);
    QCOMPARE(list.items[3].link, QUrl(u"http://a.example"_s));
}

void TestChecklistsFiles::whatIsNotTakenIsTold()
{
    const ChecklistFile file = checklistFromMarkdown("+++\ntitle = \"x\"\nper = \"person\"\n+++\n"
                                                     "- [ ] task\n  <!-- a remark -->\n"
                                                     "- plain\n"
                                                     "- [ ] markup\n  <div>lost</div>\n"
                                                     "- around\n\n  explained\n  - [ ] inner\n"
                                                     "- [ ]\n"
                                                     "- [ ] more\n  <!-- a remark --> <b>lost</b> <!-- another -->\n",
        u"x.md"_s);
    QVERIFY(file.list);
    QCOMPARE(complaints(file),
        (QStringList{u"7: \"plain\" is no task and is left out; a task begins with \"- [ ]\""_s,
            u"8: the HTML in \"markup\" is left out"_s,
            u"10: what explains \"around\" is left out: only a task has an explanation"_s,
            u"14: an item without a text is left out"_s, u"15: the HTML in \"more\" is left out"_s}));
    // So is what a document loses that is taken in; its items get ids that are free.
    const Result<FoundLists> found
        = listsInMarkdown("# x\n- [ ] a\n- b\n- [ ] c {#c}\n- [ ] d {#c}\n- [ ] e {#a/b}\n", u"y.md"_s);
    QVERIFY(found);
    QCOMPARE(found->remarks.size(), 1);
    QCOMPARE(found->remarks.first().position.line, 3);
}

void TestChecklistsFiles::rulesAndTablesAreNoNesting_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("psql") << QByteArray(40, '-') + '+' + QByteArray(40, '-');
    QTest::newRow("grid") << '+' + QByteArray(40, '-') + '+' + QByteArray(40, '-') + '+';
    QTest::newRow("title") << QByteArray(40, '-') + " title";
    QTest::newRow("columns") << QByteArray(40, '-') + ' ' + QByteArray(40, '-');
    QTest::newRow("rule") << QByteArray(400, '-');
    QTest::newRow("stars") << QByteArray(40, '*') + "/";
}

void TestChecklistsFiles::rulesAndTablesAreNoNesting()
{
    QFETCH(QByteArray, line);
    const QByteArray head = "+++\ntitle = \"x\"\nper = \"person\"\n+++\n";
    const QByteArrayList bodies{
        line + "\n\n- [ ] a\n", "- [ ] a\n\n  ```\n  " + line + "\n  ```\n", "- [ ] a\n\n" + line + '\n'};
    for (const QByteArray &body : bodies) {
        const ChecklistFile file = checklistFromMarkdown(head + body, u"x.md"_s);
        QVERIFY2(file.list, qPrintable(complaints(file).join(u'\n')));
        QCOMPARE(file.list->items.size(), 1);
    }
}

// The examples of GFM's section on task list items, and what else its text says about the marker.
void TestChecklistsFiles::taskListsOfGfm_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("items");
    QTest::newRow("example 279") << u"- [ ] foo\n- [x] bar\n"_s << u"o0 foo, x0 bar"_s;
    QTest::newRow("example 280") << u"- [x] foo\n  - [ ] bar\n  - [x] baz\n- [ ] bim\n"_s
                                 << u"x0 foo, o1 bar, x1 baz, o0 bim"_s;
    QTest::newRow("upper case") << u"* [X] foo\n"_s << u"x0 foo"_s;
    QTest::newRow("numbers") << u"1. [ ] foo\n2) [x] bar\n"_s << u"o0 foo, x0 bar"_s;
    QTest::newRow("no space inside") << u"- [] foo\n"_s << u""_s;
    QTest::newRow("no space after") << u"- [x]foo\n"_s << u""_s;
    QTest::newRow("another letter") << u"- [y] foo\n"_s << u""_s;
    QTest::newRow("not at the beginning") << u"- foo [x] bar\n"_s << u""_s;
    QTest::newRow("no list") << u"[ ] foo\n"_s << u""_s;
    QTest::newRow("in code") << u"    - [ ] foo\n"_s << u""_s;
    QTest::newRow("tab") << u"-\t[ ]\tfoo\n"_s << u"o0 foo"_s;
    QTest::newRow("behind a quote") << u"- [ ] foo\n  > bar\n- [x] baz\n- [x]bim\n"_s << u"o0 foo, x0 baz"_s;
    QTest::newRow("escaped") << u"- [ ] foo\n  > bar\n- \\[ ] baz\n"_s << u"o0 foo"_s;
    QTest::newRow("loose") << u"- [ ] foo\n\n- [x] bar\n"_s << u"o0 foo, x0 bar"_s;
}

void TestChecklistsFiles::taskListsOfGfm()
{
    QFETCH(QString, markdown);
    QFETCH(QString, items);
    QStringList found;
    for (const MarkdownList &list : markdownFrom(markdown.toUtf8()).lists) {
        for (const MarkdownItem &item : list.items) {
            if (item.isTask)
                found << (item.isTicked ? u"x%1 %2"_s : u"o%1 %2"_s).arg(item.depth).arg(item.text);
        }
    }
    QCOMPARE(found.join(u", "_s), items);
}

void TestChecklistsFiles::lineEndsAndMarksDoNotMatter()
{
    const Checklist list = listOf(weeklyText);
    const auto read = [](const QByteArray &bytes) { return checklistFromMarkdown(bytes, u"weekly.md"_s).list; };
    QByteArray windows = weeklyText.toUtf8();
    windows.replace("\n", "\r\n");
    QCOMPARE(read(windows), list);
    QCOMPARE(read("\xef\xbb\xbf" + windows), list);
    QByteArray old = weeklyText.toUtf8();
    old.replace('\n', '\r');
    QCOMPARE(read(old), list);
}

void TestChecklistsFiles::wrongFiles_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("complaint");
    const QByteArray head = "+++\ntitle = \"x\"\nper = \"person\"\n+++\n";
    const QByteArray item = "- [ ] a\n";
    QTest::newRow("empty") << QByteArray() << u"no task list"_s;
    QTest::newRow("no end") << QByteArray("+++\ntitle = \"x\"\n- [ ] a\n") << u"has no end"_s;
    QTest::newRow("no TOML") << QByteArray("+++\ntitle =\n+++\n- [ ] a\n") << u"2: this is not TOML"_s;
    QTest::newRow("no front matter") << QByteArray("# x\n- [ ] a\n") << u"how often"_s;
    QTest::newRow("both") << QByteArray("+++\ntitle=\"x\"\nper=\"person\"\nrecurrence=\"FREQ=DAILY\"\n+++\n") + item
                          << u"how often"_s;
    QTest::newRow("no title") << QByteArray("+++\nper = \"person\"\n+++\n- [ ] a\n") << u"no title"_s;
    QTest::newRow("rule") << QByteArray("+++\ntitle=\"x\"\nrecurrence=\"FREQ=YEARLY\"\n+++\n") + item
                          << u"3: FREQ=YEARLY"_s;
    QTest::newRow("start") << QByteArray("+++\ntitle=\"x\"\nrecurrence=\"FREQ=DAILY\"\nstart=\"soon\"\n+++\n") + item
                           << u"4: \"soon\" is no date"_s;
    QTest::newRow("never") << QByteArray("+++\ntitle=\"x\"\nrecurrence=\"FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=31\"\n"
                                         "start=\"2026-02-01\"\n+++\n")
            + item << u"no month has the day"_s;
    QTest::newRow("grace") << QByteArray("+++\ntitle=\"x\"\nper=\"person\"\ngrace=\"long\"\n+++\n") + item << u"4:"_s;
    QTest::newRow("evidence of a person's run")
        << QByteArray("+++\ntitle=\"x\"\nper=\"person\"\nevidence-from=\"run\"\n+++\n") + item
        << u"4: \"evidence-from\" goes with"_s;
    QTest::newRow("no list") << head + "- a\n- b\n" << u"5: there is no task list"_s;
    QTest::newRow("same id twice") << head + "- [ ] a {#x}\n- [ ] b {#x}\n" << u"6: the id \"x\" is taken"_s;
    QTest::newRow("bad id") << head + "\n- [ ] a {#a/b}\n" << u"6: \"a/b\" is no id"_s;
    QTest::newRow("unknown item") << QByteArray("+++\ntitle=\"x\"\nper=\"person\"\n[[item]]\nid=\"disc\"\n+++\n"
                                                "- [ ] a {#disk}\n")
                                  << u"5: the list has no item \"disc\". Did you mean \"disk\"?"_s;
    QTest::newRow("unknown evidence")
        << QByteArray("+++\ntitle=\"x\"\nper=\"person\"\n[[item]]\nid=\"a\"\nevidence=[\"chekc:disk\"]\n+++\n") + item
        << u"6: \"chekc:disk\" is no evidence"_s;
    QTest::newRow("evidence without id")
        << QByteArray("+++\ntitle=\"x\"\nper=\"person\"\n[[item]]\nid=\"a\"\nevidence=[\"check\"]\n+++\n") + item
        << u"needs an id"_s;
    QTest::newRow("ticks itself by hand")
        << QByteArray("+++\ntitle=\"x\"\nper=\"person\"\n[[item]]\nid=\"a\"\nticks-itself=true\n+++\n") + item
        << u"from its evidence"_s;
    QTest::newRow("every 0") << QByteArray("+++\ntitle=\"x\"\nper=\"person\"\n[[item]]\nid=\"a\"\nevery=0\n+++\n")
            + item << u"1 to 1000"_s;
    QTest::newRow("link") << QByteArray("+++\ntitle=\"x\"\nper=\"person\"\n[[item]]\nid=\"a\"\nlink=\"x\"\n+++\n")
            + item << u"no address"_s;
    QTest::newRow("Latin 1") << head + "- [ ] \xe4\n" << u"no UTF-8"_s;
    QTest::newRow("deep") << head + QByteArray(40, '>') + item << u"nested deeper"_s;
    QTest::newRow("deep quote") << head + item + QByteArray(40, '>') + '\n' << u"nested deeper"_s;
    QTest::newRow("deep list") << head + QByteArray("- ").repeated(20) + QByteArray("+\t* ").repeated(10) + item
                               << u"nested deeper"_s;
}

void TestChecklistsFiles::wrongFiles()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, complaint);
    const ChecklistFile file = checklistFromMarkdown(text, u"x.md"_s);
    QVERIFY(!file.list);
    const QStringList texts = complaints(file);
    QVERIFY2(texts.join(u'\n').contains(complaint), qPrintable(texts.join(u'\n')));
}

void TestChecklistsFiles::largeFiles()
{
    QByteArray text = "+++\ntitle = \"x\"\nper = \"person\"\n+++\n- [ ] first\n\nWords.\n";
    const QByteArray line = "Words that nobody will ever read, and more of them.\n";
    text += line.repeated((largestFile - text.size()) / line.size());
    QElapsedTimer timer;
    timer.start();
    const ChecklistFile file = checklistFromMarkdown(text, u"x.md"_s);
    QVERIFY2(file.list, qPrintable(complaints(file).join(u'\n')));
    QCOMPARE(file.list->items.size(), 1);
    QVERIFY(!checklistFromMarkdown(text + line, u"x.md"_s).list);
    QVERIFY(complaints(checklistFromMarkdown(text + line, u"x.md"_s)).first().contains(u"10 MiB"_s));
    // One line of that size takes Markdown readers minutes.
    const ChecklistFile wide = checklistFromMarkdown(QByteArray(largestFile, '['), u"x.md"_s);
    QVERIFY(complaints(wide).first().contains(u"longer"_s));
    QVERIFY2(timer.elapsed() < 60'000, qPrintable(QString::number(timer.elapsed())));
}

void TestChecklistsFiles::theShippedOnes()
{
    const QTemporaryDir none;
    QMap<QString, qsizetype> sizes;
    for (const ChecklistFile &file : readChecklists(none.path())) {
        QVERIFY2(file.list && file.diagnostics.isEmpty(), qPrintable(file.path + complaints(file).join(u'\n')));
        QVERIFY(file.list->isShipped);
        sizes[file.list->id] = file.list->items.size();
        for (const Item &item : file.list->items)
            QVERIFY2(!item.detail.isEmpty() && item.help.endsWith(u'.') && item.help.size() > 40,
                qPrintable(item.title + u": " + item.help));
    }
    QCOMPARE(sizes,
        (QMap<QString, qsizetype>{{u"after-deployment"_s, 5}, {u"daily"_s, 3}, {u"document-review"_s, 1},
            {u"knowledge-transfer"_s, 8}, {u"monthly"_s, 4}, {u"pre-deployment"_s, 5}, {u"warning-signs"_s, 8},
            {u"weekly"_s, 4}}));
}

void TestChecklistsFiles::aUsersFileTakesThePlaceOfAShippedOne()
{
    const QTemporaryDir folder;
    const auto write = [&](const QString &name, const QByteArray &text) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    };
    write(u"weekly.md"_s, weeklyText.toUtf8());
    write(u"broken.md"_s, "+++\n");
    write(u"notes.txt"_s, "- [ ] no template\n");
    const QList<ChecklistFile> files = readChecklists(folder.path());
    QCOMPARE(files.size(), 9);
    const auto weekly = std::ranges::find_if(
        files, [](const ChecklistFile &file) { return file.list && file.list->id == u"weekly"_s; });
    QVERIFY(!weekly->list->isShipped);
    QVERIFY(weekly->list->changed.isValid());
    QCOMPARE(weekly->list->items.size(), 3);
    QCOMPARE(std::ranges::count_if(files, [](const ChecklistFile &file) { return !file.list; }), 1);
}

void TestChecklistsFiles::differences()
{
    QString text = weeklyText;
    text.replace(u"Look at trends"_s, u"Look twice"_s).replace(u"- [ ] Update dependencies"_s, u"- [ ] Sweep"_s);
    text.replace(u"{#dependencies}"_s, u"{#sweep}"_s);
    using Kind = ItemDifference::Kind;
    QCOMPARE(differencesBetween(listOf(weeklyText), listOf(text)),
        (QList<ItemDifference>{{Kind::Changed, u"experiments"_s, u"Review experiments: Look at trends"_s,
                                   u"Review experiments: Look twice"_s},
            {Kind::Added, u"sweep"_s, {}, u"Sweep"_s},
            {Kind::Removed, u"dependencies"_s, u"Update dependencies"_s, {}}}));
    QVERIFY(differencesBetween(listOf(weeklyText), listOf(weeklyText)).isEmpty());
}

QTEST_GUILESS_MAIN(TestChecklistsFiles)
#include "tst_checklists_files.moc"
