// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/startwish.h"

#include <QTest>

using namespace conche;
using namespace conche::gui;
using namespace Qt::StringLiterals;

namespace {

Result<StartWish> wishOf(const QString &line)
{
    return wishFromArguments(line.split(u' ', Qt::SkipEmptyParts), u"/home/maria"_s);
}

} // namespace

class StartWishTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wishesNothing();
    void namesAStack_data();
    void namesAStack();
    void takesEachOption();
    void findsFilesFromWhereItWasStarted();
    void refuses_data();
    void refuses();
    void namesEachOptionInTheHelp();
};

void StartWishTest::wishesNothing()
{
    QCOMPARE(wishOf({}).value(), StartWish());
}

void StartWishTest::namesAStack_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("stack");
    QTest::newRow("name") << u"mine"_s << u"mine"_s;
    QTest::newRow("file") << u"mine.toml"_s << u"/home/maria/mine.toml"_s;
    QTest::newRow("folder") << u"stacks/mine"_s << u"/home/maria/stacks/mine"_s;
    QTest::newRow("whole path") << u"/srv/mine.toml"_s << u"/srv/mine.toml"_s;
    QTest::newRow("built in") << u":/conche/stacks/mine.toml"_s << u":/conche/stacks/mine.toml"_s;
}

void StartWishTest::namesAStack()
{
    QFETCH(QString, given);
    for (const QString &option : {u"--stack "_s, u"-s "_s, u"--stack="_s})
        QTEST(wishOf(option + given).value().stack, "stack");
}

void StartWishTest::takesEachOption()
{
    QVERIFY(wishOf(u"--hidden"_s)->isHidden);
    QVERIFY(wishOf(u"--check"_s)->isCheck);
    QVERIFY(wishOf(u"--practice"_s)->isPractice);
    QVERIFY(wishOf(u"--help"_s)->isHelp);
    QVERIFY(wishOf(u"-v"_s)->isVersion);
    const StartWish practice = wishOf(u"--scenario training-silent"_s).value();
    QVERIFY(practice.isPractice);
    QCOMPARE(practice.scenario, u"training-silent"_s);
    for (const QString &page : {u"overview"_s, u"trends"_s, u"checklists"_s, u"help"_s, u"settings"_s})
        QCOMPARE(wishOf(u"--page "_s + page)->page, page);
    const StartWish both = wishOf(u"--stack mine --page overview"_s).value();
    QCOMPARE(both.stack, u"mine"_s);
    QCOMPARE(both.page, u"overview"_s);
}

void StartWishTest::findsFilesFromWhereItWasStarted()
{
    QCOMPARE(wishOf(u"--pictures shots"_s)->pictures, u"/home/maria/shots"_s);
    const StartWish record = wishOf(u"--export week.md --checklist weekly --period 2026-W47"_s).value();
    QCOMPARE(record.exportPath, u"/home/maria/week.md"_s);
    QCOMPARE(record.checklist, u"weekly"_s);
    QCOMPARE(record.period, u"2026-W47"_s);
}

void StartWishTest::refuses_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("said");
    QTest::newRow("unknown option") << u"--nonsense"_s << u"nonsense"_s;
    QTest::newRow("no value") << u"--stack"_s << u"stack"_s;
    QTest::newRow("no such page") << u"--page nowhere"_s << u"there is no page \"nowhere\"; there are overview"_s;
    QTest::newRow("stack without option") << u"mine"_s << u"\"mine\" is not understood; name a stack after --stack"_s;
    QTest::newRow("record of no list") << u"--export week.md"_s << u"name it after --checklist"_s;
}

void StartWishTest::refuses()
{
    QFETCH(QString, line);
    QFETCH(QString, said);
    const Result<StartWish> wish = wishOf(line);
    QVERIFY(!wish);
    QVERIFY2(wish.error().message.contains(said), qPrintable(wish.error().message));
}

void StartWishTest::namesEachOptionInTheHelp()
{
    const QString help = usageText();
    for (const char *option : {"--stack", "--page", "--check", "--hidden", "--practice", "--scenario", "--pictures",
             "--export", "--checklist", "--period", "--help", "--version"})
        QVERIFY2(help.contains(QString::fromLatin1(option)), option);
}

QTEST_GUILESS_MAIN(StartWishTest)
#include "tst_startwish.moc"
