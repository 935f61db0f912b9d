// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keeping.h"

#include "checklists/importing.h"
#include "checklists/itemreader.h"

#include <QDir>
#include <QElapsedTimer>

using namespace conche;
using namespace conche::checklists;
using namespace std::chrono_literals;

namespace {

// A document as people keep them: lists of tasks under headings, beside other lists, code and links.
const QByteArray document = "<!-- a comment -->\n"
                            "# Looking after the press\n\n"
                            "**Before it breaks**\n\n"
                            "## \xf0\x9f\x8c\xa1 Signs\n\n"
                            "### Now\n"
                            "- [ ] The dashboard shows nothing of the last 48 hours\n"
                            "- [ ] Reading says \"no data\" again and again  \n\n"
                            "## Upkeep\n\n"
                            "### Weekly Tasks\n"
                            "- [ ] **Look at results** - How they went\n"
                            "- [x] **Check room on disks** - *Results* and records\n\n"
                            "### Monthly Tasks  \n"
                            "- [ ] **Try a restore**: into an empty place\n\n"
                            "## Numbers\n"
                            "- **How often**: every 30 minutes\n\n"
                            "```bash\n- [ ] no list but code\n```\n\n"
                            "## Know-how\n"
                            "- **Queries**: use UTC\n"
                            "- Reading logs\n\n"
                            "## Weekly Tasks\n"
                            "1. [ ] Numbered, with `code` & a [link](https://a.example)\n\n"
                            "---\n"
                            "**Created**: September 3, 2025  \n"
                            "**Next Review**: October 3, 2025\n";

} // namespace

/*! Lists that are found in a document and become templates. */
class TestChecklistsImport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsAreFound();
    void theyBecomeTemplates();
    void nothingOfATextIsLost();
    void nothingIsOverwritten();
    void documentsWithoutLists();
    void aPreventionChecklist();
    void shippedListsStay();
    void shippedListsAreCopied();
    void documentsWithoutMeasure();
    void differencesAreTold();

private:
    static FoundLists found()
    {
        const Result<FoundLists> lists = listsInMarkdown(document, u"press.md"_s);
        if (!lists)
            qFatal("%s", qPrintable(lists.error().message));
        return *lists;
    }
};

void TestChecklistsImport::listsAreFound()
{
    const FoundLists lists = found();
    QStringList seen;
    for (const Candidate &candidate : lists.candidates) {
        seen << u"%1 %2 %3 %4 %5"_s.arg(candidate.suggestedId)
                    .arg(candidate.isTaskList ? u"tasks"_s : u"plain"_s)
                    .arg(candidate.items.size())
                    .arg(candidate.suggested ? candidate.suggested->rule() : u"-"_s)
                    .arg(candidate.headings.join(u'/'));
    }
    QCOMPARE(seen,
        (QStringList{u"now tasks 2 - Looking after the press/🌡 Signs/Now"_s,
            u"weekly-tasks tasks 2 FREQ=WEEKLY;BYDAY=FR Looking after the press/Upkeep/Weekly Tasks"_s,
            u"monthly-tasks tasks 1 FREQ=MONTHLY;BYMONTHDAY=-1 Looking after the press/Upkeep/Monthly Tasks"_s,
            u"numbers plain 1 - Looking after the press/Numbers"_s,
            u"know-how plain 2 - Looking after the press/Know-how"_s,
            u"weekly-tasks-2 tasks 1 FREQ=WEEKLY;BYDAY=FR Looking after the press/Weekly Tasks"_s,
            u"review-press plain 1 FREQ=MONTHLY;BYMONTHDAY=3 Review press.md"_s}));
    const Item &disk = lists.candidates[1].items[1];
    QCOMPARE(disk.title, u"Check room on disks"_s);
    QCOMPARE(disk.detail, u"Results and records"_s);
    QVERIFY(disk.isTickedInFile);
    QCOMPARE(lists.candidates[2].items[0].detail, u"into an empty place"_s);
    QCOMPARE(lists.candidates[4].items[0].title, u"Queries"_s);
    QCOMPARE(lists.nextReview, QDate(2025, 10, 3));
}

void TestChecklistsImport::theyBecomeTemplates()
{
    const QTemporaryDir folder;
    const FoundLists lists = found();
    const QString into = folder.filePath(u"conche/checklists"_s);
    const Result<QStringList> paths
        = writeTemplates({{lists.candidates[1], u"weekly-press"_s, u"Weekly \"press\""_s, lists.candidates[1].suggested,
                              PeriodKind::Week, 24h, u"nora"_s},
                             {lists.candidates[4], u"know-how"_s, u"Know-how"_s, {}, PeriodKind::Person, 0h, {}}},
            into);
    QVERIFY2(paths, paths ? "" : qPrintable(paths.error().message));
    const ChecklistFile weekly = readChecklistFile(paths->first());
    QVERIFY(weekly.list && weekly.diagnostics.isEmpty());
    QCOMPARE(weekly.list->title, u"Weekly \"press\""_s);
    QCOMPARE(weekly.list->grace, 24h);
    QCOMPARE(weekly.list->owner, u"nora"_s);
    QCOMPARE(weekly.list->recurrence, lists.candidates[1].suggested);
    QCOMPARE(weekly.list->items[0].title, lists.candidates[1].items[0].title);
    QCOMPARE(weekly.list->items[0].id, lists.candidates[1].items[0].id);
    QCOMPARE(readChecklistFile(paths->last()).list->kind, PeriodKind::Person);
}

void TestChecklistsImport::nothingOfATextIsLost()
{
    Candidate candidate;
    const QStringList texts{u"*stars* _and_ [x](y) <b> & `code` \\ | ~ #1"_s, u"- a dash"_s, u"1. a number"_s,
        u"1) too"_s, u"# heading"_s, u"> quote"_s, u"+ plus"_s, u"[ ] box"_s, u"&amp; stays"_s, u"ends with {#id}"_s,
        u"日本語 العربية 🍫"_s, u"***"_s, u"==="_s, u"http://a.example/_x_?a=1&b=2"_s, u"!image"_s};
    for (const QString &text : texts) {
        Item item;
        item.id = u"i%1"_s.arg(candidate.items.size());
        item.title = text;
        item.detail = candidate.items.size() % 2 == 0 ? text : QString();
        item.help = u"1. First "_s + text + u"\n# Second"_s;
        item.command = u"echo '```'\n  echo \"$x\" <a>"_s;
        item.link = QUrl(u"https://a.example/x?y=(1)&z=%20"_s);
        candidate.items.append(item);
    }
    Item below = candidate.items[0];
    below.id = u"below"_s;
    below.depth = 1;
    candidate.items.insert(1, below);
    const QByteArray text = templateText({candidate, u"x"_s, u"*T* \\ \"q\""_s, {}, PeriodKind::Person, 90min, {}});
    const Checklist list = listOf(QString::fromUtf8(text));
    QCOMPARE(list.title, u"*T* \\ \"q\""_s);
    QCOMPARE(list.grace, 90min);
    QCOMPARE(list.items.size(), candidate.items.size());
    for (qsizetype i = 0; i < list.items.size(); ++i) {
        QCOMPARE(list.items[i].id, candidate.items[i].id);
        QCOMPARE(list.items[i].title, candidate.items[i].title);
        QCOMPARE(list.items[i].detail, candidate.items[i].detail);
        QCOMPARE(list.items[i].depth, candidate.items[i].depth);
        QCOMPARE(list.items[i].command, candidate.items[i].command);
        QString help = candidate.items[i].help;
        QVERIFY2(list.items[i].help.startsWith(help.replace(u"\n"_s, u"\n\n"_s)), qPrintable(list.items[i].help));
    }
}

void TestChecklistsImport::nothingIsOverwritten()
{
    const QTemporaryDir folder;
    const FoundLists lists = found();
    const Adoption adoption{lists.candidates[0], u"now"_s, u"Now"_s, {}, PeriodKind::Deployment, 0h, {}};
    Adoption other = adoption;
    other.id = u"other"_s;
    QVERIFY(writeTemplates({adoption}, folder.path()));
    const Result<QStringList> again = writeTemplates({other, adoption}, folder.path());
    QVERIFY(!again);
    QVERIFY2(again.error().message.contains(u"now.md is there already"_s), qPrintable(again.error().message));
    QVERIFY(!QFile::exists(folder.filePath(u"other.md"_s)));
    for (const QString &id : {u"../x"_s, u"a/b"_s, u""_s, u".hidden"_s, u"a b"_s, u"x\n"_s}) {
        other.id = id;
        QVERIFY2(!writeTemplates({other}, folder.path()), qPrintable(id));
    }
}

void TestChecklistsImport::documentsWithoutLists()
{
    QVERIFY(listsInMarkdown("# Only\n\nwords\n", u"x.md"_s).error().message.contains(u"has no list"_s));
    QVERIFY(listsInMarkdown("\xff\xfe", u"x.md"_s).error().message.contains(u"no UTF-8"_s));
    QVERIFY(readLists(u"/nowhere/x.md"_s).error().message.contains(u"/nowhere/x.md"_s));
}

void TestChecklistsImport::aPreventionChecklist()
{
    const Result<FoundLists> lists
        = readLists(QStringLiteral(CONCHE_SOURCE_DIR "/tests/data/checklists/prevention.md"));
    QVERIFY2(lists, lists ? "" : qPrintable(lists.error().message));
    QStringList tasks;
    for (const Candidate &candidate : lists->candidates) {
        const Adoption adoption = adoptionOf(candidate);
        if (candidate.isTaskList)
            tasks << u"%1 %2 %3 %4 h"_s.arg(candidate.suggestedId)
                         .arg(candidate.items.size())
                         .arg(adoption.recurrence ? adoption.recurrence->rule() : u"-"_s)
                         .arg(adoption.grace / 1h);
    }
    // No shipped list is replaced: "after-deployment" is one.
    QCOMPARE(tasks,
        (QStringList{u"critical-issues-act-immediately 4 - 0 h"_s, u"warning-signs-investigate-soon 4 - 0 h"_s,
            u"weekly-tasks 4 FREQ=WEEKLY;BYDAY=FR 24 h"_s, u"monthly-tasks 4 FREQ=MONTHLY;BYMONTHDAY=-1 72 h"_s,
            u"before-any-mlflow-changes 5 - 0 h"_s, u"after-deployment-2 5 - 0 h"_s}));
    QVERIFY(lists->remarks.isEmpty());
    QMap<QString, Adoption> plain;
    for (const Candidate &candidate : lists->candidates) {
        if (!candidate.isTaskList)
            plain[candidate.suggestedId] = adoptionOf(candidate);
    }
    // Two lists of numbers, three levels, two of knowledge, links and the review.
    QList<qsizetype> sizes;
    for (const Candidate &candidate : lists->candidates) {
        if (!candidate.isTaskList)
            sizes << candidate.items.size();
    }
    QCOMPARE(sizes, (QList<qsizetype>{4, 4, 3, 4, 4, 4, 4, 4, 1}));
    for (const QString &id : {u"team-training-points"_s, u"debugging-skills-required"_s}) {
        QCOMPARE(plain.value(id).candidate.items.size(), 4);
        QCOMPARE(plain.value(id).kind, PeriodKind::Person);
    }
    // All of it can be taken, beside the lists that come with Conche.
    const QTemporaryDir folder;
    QList<Adoption> all;
    for (const Candidate &candidate : lists->candidates)
        all << adoptionOf(candidate, u"nora"_s);
    const Result<QStringList> written = writeTemplates(all, folder.path());
    QVERIFY2(written, written ? "" : qPrintable(written.error().message));
    const qsizetype usable = std::ranges::count_if(
        readChecklists(folder.path()), [](const ChecklistFile &file) { return file.list.has_value(); });
    QCOMPARE(usable, shippedLists().size() + all.size());
    // The review that it asks for.
    QCOMPARE(lists->nextReview, QDate(2025, 10, 3));
    const Adoption review = plain.value(u"review-prevention"_s);
    QCOMPARE(review.title, u"Review prevention.md"_s);
    QCOMPARE(review.recurrence->rule(), u"FREQ=MONTHLY;BYMONTHDAY=3"_s);
    QCOMPARE(firstPeriod(*review.recurrence)->due, QDate(2025, 10, 3));
    QCOMPARE(readChecklistFile(folder.filePath(u"review-prevention.md"_s)).list->recurrence, review.recurrence);
}

void TestChecklistsImport::shippedListsStay()
{
    const QTemporaryDir folder;
    Adoption adoption = adoptionOf(found().candidates[0]);
    adoption.id = u"after-deployment"_s;
    const Result<QStringList> written = writeTemplates({adoption}, folder.path());
    QVERIFY(!written);
    QVERIFY2(written.error().message.contains(u"comes with Conche"_s), qPrintable(written.error().message));
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestChecklistsImport::shippedListsAreCopied()
{
    const QTemporaryDir folder;
    const Checklist weekly = *readChecklistFile(u":/conche/checklists/weekly.md"_s).list;
    const QString into = folder.filePath(u"conche/checklists"_s);
    const Result<QString> path = copyList(weekly, weekly.id, into);
    QVERIFY2(path, path ? "" : qPrintable(path.error().message));
    QCOMPARE(*path, into + u"/weekly.md"_s);
    QCOMPARE(readChecklistFile(*path).list->hash, weekly.hash);
    // It is in the place of the other, and under another name beside it.
    QCOMPARE(readChecklists(into).size(), shippedLists().size());
    QVERIFY(copyList(weekly, u"sweep"_s, into));
    QCOMPARE(readChecklists(into).size(), shippedLists().size() + 1);
    QVERIFY(copyList(weekly, weekly.id, into).error().message.contains(u"is there already"_s));
    QVERIFY(copyList(weekly, u"monthly"_s, into).error().message.contains(u"comes with Conche"_s));
    QVERIFY(copyList(weekly, u"../x"_s, into).error().message.contains(u"no name for a list"_s));
}

void TestChecklistsImport::documentsWithoutMeasure()
{
    // Ten megabytes of the same line: refused in a moment, as a template and as a document.
    const QByteArray line = "- [ ] sweep\n";
    const QByteArray tasks = line.repeated(static_cast<int>(largestFile / line.size()) - 10);
    QElapsedTimer timer;
    timer.start();
    const Result<FoundLists> lists = listsInMarkdown("# Press\n\n" + tasks, u"x.md"_s);
    QVERIFY(!lists);
    QVERIFY2(lists.error().message.contains(u"more than 2000 items"_s), qPrintable(lists.error().message));
    const ChecklistFile file = checklistFromMarkdown("+++\nper = \"person\"\n+++\n# Press\n\n" + tasks, u"x.md"_s);
    QVERIFY(!file.list);
    QVERIFY2(file.diagnostics.last().message.contains(u"more than 2000 items"_s),
        qPrintable(file.diagnostics.last().message));
    // So are as many lists with the same heading.
    const QByteArray section = "## Sweep\n- [ ] sweep\n\n";
    const Result<FoundLists> many = listsInMarkdown(section.repeated(20'000), u"x.md"_s);
    QVERIFY(many);
    QCOMPARE(many->candidates.last().suggestedId, u"sweep-20000"_s);
    QVERIFY2(timer.elapsed() < 60'000, qPrintable(QString::number(timer.elapsed())));
    // Two thousand are read, each with an id of its own.
    const ChecklistFile most
        = checklistFromMarkdown("+++\nper = \"person\"\n+++\n# Press\n\n" + line.repeated(2000), u"x.md"_s);
    QVERIFY(most.list);
    QCOMPARE(most.list->items.last().id, u"sweep-2000"_s);
}

void TestChecklistsImport::differencesAreTold()
{
    const auto told = [](const QString &from, const QString &to) {
        QString text = weeklyText;
        QStringList texts;
        for (const ItemDifference &difference : differencesBetween(listOf(weeklyText), listOf(text.replace(from, to))))
            texts << difference.before + u" > "_s + difference.after;
        return texts;
    };
    QCOMPARE(told(u"Weekly maintenance"_s, u"Upkeep"_s), QStringList{u"Weekly maintenance > Upkeep"_s});
    QCOMPARE(told(u"BYDAY=FR"_s, u"BYDAY=MO"_s),
        QStringList{u"every 1 week(s), due on Friday > every 1 week(s), due on Monday"_s});
    QCOMPARE(told(u"\"1d\""_s, u"\"12h\""_s), QStringList{u"grace 24 h > grace 12 h"_s});
    QCOMPARE(told(u"owner = \"marc\"\n"_s, u"[[item]]\nid = \"disk\"\ncommand = \"df -h\"\n"_s),
        QStringList{u"Check disk space (command = \"\") > Check disk space (command = \"df -h\")"_s});
}

QTEST_GUILESS_MAIN(TestChecklistsImport)
#include "tst_checklists_import.moc"
