// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"

#include "fakes/unprivileged.h"

#include <QTest>
#include <QUuid>

using namespace conche;
using namespace conche::tests;
using namespace Qt::StringLiterals;

/*! Nothing of a stack file is started or handed out unasked: `stack trust`, `--trust`, and what happens without. */
class TestCliTrust final : public QObject
{
    Q_OBJECT

    static QByteArray ownText()
    {
        QFile file(shippedFile);
        QByteArray text = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        text.replace("\nname = \"chocolate-factory\"\n", "\nname = \"own\"\n");
        return text + "[[check]]\nid = \"raid\"\nkind = \"command\"\nprogram = \"/bin/raid\"\narguments = [\"-q\"]\n";
    }

    static QStringList trusting(const QString &file, const QStringList &more = {})
    {
        return QStringList{u"stack"_s, u"trust"_s, file} + more;
    }

    static QStringList checking(const QString &file, const QStringList &more = {})
    {
        return QStringList{u"check"_s, u"--no-store"_s, u"--only"_s, u"raid,timeseries"_s, u"--stack"_s, file} + more;
    }

    static void letRaidRun(Console &console)
    {
        console.bench.commandOverride = [](Key, const process::Command &command) {
            return command.program == "/bin/raid"_L1
                ? std::optional(fakes::FakeCommandRunner::exited(0, "both discs are there\n"))
                : std::nullopt;
        };
    }

    /*! Whether a check does what needs consent. */
    static bool isTrusted(Console &console, const QString &file)
    {
        const auto commands = console.bench.runner.commands().size();
        const int reads = console.bench.keychain.reads();
        const int code = console.run(checking(file));
        const bool ran = console.bench.runner.commands().size() > commands;
        if (ran != (console.bench.keychain.reads() > reads) || ran != (code == 0))
            qFatal("half trusted: %s", qPrintable(console.out()));
        return ran;
    }

private Q_SLOTS:
    void nothingHappensUnasked()
    {
        Console console;
        letRaidRun(console);
        const QString file = console.write(u"own.toml"_s, ownText());
        QCOMPARE(console.run(checking(file)), 3);
        QVERIFY(console.bench.runner.commands().isEmpty());
        QCOMPARE(console.bench.keychain.reads(), 0);
        QVERIFY(console.bench.http.requests().isEmpty());
        for (const QString &says :
            {u"starting \"/bin/raid\" \"-q\" waits for consent: the stack file is new or was changed; "_s,
                u"sending the secret \"keychain:chocolate-factory/influxdb\" to http://localhost:8086 waits for consent"_s,
                u"\"conche-cli stack trust %1\""_s.arg(file)})
            QVERIFY2(console.out().contains(says), qPrintable(console.out()));
        QVERIFY2(console.out().contains("0 of 2 questions asked"_L1), qPrintable(console.out()));
        QCOMPARE(console.out().count("waits for consent"_L1), 2);
        QVERIFY2(!QFile::exists(console.path(u"conche.db"_s)), "looking for a consent makes no store");
        for (const auto &[format, says] : {std::pair(u"nagios"_s, u"'questions_asked'=0;;;0;2"_s),
                 std::pair(u"openmetrics"_s, u"conche_questions_asked{stack=\"own\"} 0\n"_s),
                 std::pair(u"json"_s, u"\"ran\": 0\n"_s)}) {
            console.run(checking(file, {u"--format"_s, format}));
            QVERIFY2(console.out().contains(says), qPrintable(console.out()));
        }
    }

    void aPersonIsAskedAndAnswers_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<bool>("agrees");
        QTest::newRow("y") << QByteArray("y\n") << true;
        QTest::newRow("Yes") << QByteArray("Yes\n") << true;
        QTest::newRow("n") << QByteArray("n\n") << false;
        QTest::newRow("nothing") << QByteArray("\n") << false;
        QTest::newRow("the end") << QByteArray() << false;
        QTest::newRow("something else") << QByteArray("yep, sure\n") << false;
    }

    void aPersonIsAskedAndAnswers()
    {
        QFETCH(const QByteArray, answer);
        QFETCH(const bool, agrees);
        Console console;
        letRaidRun(console);
        console.isInteractive = true;
        const QString file = console.write(u"conche/stacks/own.toml"_s, ownText());
        QCOMPARE(console.run(trusting(u"own"_s), answer), agrees ? 0 : 1);
        QCOMPARE(console.lines().first(4),
            (QStringList{u"Needs your consent for"_s, u"  starting \"/bin/raid\" \"-q\""_s,
                u"  sending the secret \"keychain:chocolate-factory/influxdb\" to http://localhost:8086"_s,
                u"  SHA-256 "_s + hashOf(file)}));
        QVERIFY(console.error().startsWith("Do you agree? [y/N] "_L1));
        QVERIFY2(
            console.bench.runner.commands().isEmpty() && console.bench.keychain.reads() == 0, "agreeing uses nothing");
        QCOMPARE(isTrusted(console, u"own"_s), agrees);
        if (!agrees)
            return;
        QCOMPARE(console.run(trusting(u"own"_s)), 0);
        QVERIFY2(console.out().contains("You agreed on 2026-03-10T09:30:00Z"_L1), qPrintable(console.out()));
    }

    void aScriptNamesTheHash()
    {
        Console console;
        letRaidRun(console);
        const QString file = console.write(u"own.toml"_s, ownText());
        QCOMPARE(console.run(trusting(file), "y\n"), 1);
        QVERIFY2(console.error().contains(u"in a script, add --trust "_s + hashOf(file)), qPrintable(console.error()));
        QVERIFY(!isTrusted(console, file));
        QCOMPARE(console.run(trusting(file, {u"--trust"_s, QString(64, u'0')})), 1);
        QVERIFY2(console.error().contains(u"its SHA-256 is "_s + hashOf(file)), qPrintable(console.error()));
        QVERIFY(!isTrusted(console, file));
        QCOMPARE(console.run(trusting(file, {u"--trust"_s, hashOf(file)})), 0);
        QVERIFY(isTrusted(console, file));
    }

    void forOneRun()
    {
        Console console;
        letRaidRun(console);
        const QString file = console.write(u"own.toml"_s, ownText());
        QCOMPARE(console.run(checking(file, {u"--trust"_s, hashOf(file)})), 0);
        QCOMPARE(console.bench.runner.commands().size(), 1);
        QVERIFY2(!QFile::exists(console.path(u"conche.db"_s)), "it is not kept");
        QVERIFY(!isTrusted(console, file));
        QCOMPARE(console.run(checking(file, {u"--trust"_s, hashOf(file).toUpper()})), 3);
        QVERIFY(console.error().contains("is not the file that --trust names"_L1));
        QCOMPARE(console.out(), QString());
        QCOMPARE(console.bench.runner.commands().size(), 1);
    }

    /*! Consent is to the bytes: one that changed, a swapped file or a link to another one is a new file. */
    void aChangedFileIsANewOne()
    {
        Console console;
        letRaidRun(console);
        const QString file = console.write(u"own.toml"_s, ownText());
        QCOMPARE(console.run(trusting(file, {u"--trust"_s, hashOf(file)})), 0);
        QVERIFY(isTrusted(console, file));
        console.write(u"own.toml"_s, ownText() + ' ');
        QVERIFY(!isTrusted(console, file));
        console.write(u"own.toml"_s, ownText());
        QVERIFY2(isTrusted(console, file), "and back");
        const QString other = console.write(u"other.toml"_s, ownText().replace("\"-q\"", "\"-x\""));
        QVERIFY(QFile::remove(file) && QFile::link(other, file));
        QVERIFY(!isTrusted(console, file));
        const QString copy = console.write(u"copy.toml"_s, ownText());
        QVERIFY2(isTrusted(console, copy), "the same bytes elsewhere are the same file");
    }

    void isTakenBack()
    {
        Console console;
        letRaidRun(console);
        const QString file = console.write(u"own.toml"_s, ownText());
        QCOMPARE(console.run(trusting(file, {u"--revoke"_s})), 0);
        QVERIFY(console.out().contains("There was no consent"_L1));
        QCOMPARE(console.run(trusting(file, {u"--trust"_s, hashOf(file)})), 0);
        QCOMPARE(console.run(trusting(file, {u"--revoke"_s})), 0);
        QCOMPARE(console.out(), u"The consent is taken back.\n"_s);
        QVERIFY(!isTrusted(console, file));
    }

    void aSecretThatMovesIsSaid()
    {
        Console console;
        const QString file = console.write(u"own.toml"_s, ownText());
        QCOMPARE(console.run(trusting(file, {u"--trust"_s, hashOf(file)})), 0);
        QVERIFY(!console.out().contains("NEW ADDRESS"_L1));
        console.write(u"own.toml"_s,
            ownText().replace("url = \"http://localhost:8086\"\norg", "url = \"http://evil.example:8086\"\norg"));
        for (const QString &verb : {u"show"_s, u"validate"_s, u"trust"_s}) {
            console.run({u"stack"_s, verb, file});
            QVERIFY2(
                console.out().contains("to http://evil.example:8086\n"
                                       "    NEW ADDRESS: until now that secret went to http://localhost:8086\n"_L1),
                qPrintable(console.out()));
        }
    }

    void showAndValidateListIt()
    {
        Console console;
        const QString file = console.write(u"conche/stacks/own.toml"_s, ownText());
        for (const QString &verb : {u"show"_s, u"validate"_s}) {
            QCOMPARE(console.run({u"stack"_s, verb, file}), 0);
            for (const QString &says : {u"  starting \"/bin/raid\" \"-q\"\n"_s, QString(u"  SHA-256 "_s + hashOf(file)),
                     u"You have not agreed yet: conche-cli stack trust own\n"_s})
                QVERIFY2(console.out().contains(says), qPrintable(console.out()));
        }
    }

    void whatNeedsNothingIsNotAskedAbout()
    {
        Console console;
        QCOMPARE(console.run(trusting(shippedFile)), 0);
        QVERIFY2(console.out().startsWith("Chocolate Factory starts no program"_L1), qPrintable(console.out()));
        const QString plain = console.write(u"plain.toml"_s,
            "name = \"plain\"\n[[check]]\nid = \"disk\"\nkind = \"disk\"\n[[check.place]]\npath = \"/\"\ncontainer = "
            "\"c\"\n");
        QCOMPARE(console.run(trusting(plain)), 0);
        console.run({u"check"_s, u"--no-store"_s, u"--stack"_s, plain});
        QVERIFY(!console.bench.runner.commands().isEmpty());
        QVERIFY(!QFile::exists(console.path(u"conche.db"_s)));
    }

    void aStoreThatFailsIsNoConsent()
    {
        Console console;
        letRaidRun(console);
        const QString broken = console.write(u"broken.db"_s, QByteArray(5000, 'x'));
        store::Database database(broken);
        store::Consents consents(database);
        console.otherConsents = &consents;
        const QString file = console.write(u"own.toml"_s, ownText());
        QVERIFY(!isTrusted(console, file));
        QVERIFY2(console.out().contains("waits for consent: whether you agreed cannot be read, "_L1)
                && console.out().contains(broken),
            qPrintable(console.out()));
        QCOMPARE(console.run(trusting(file, {u"--trust"_s, hashOf(file)})), 1);
        QVERIFY(console.error().contains(broken));
        QCOMPARE(console.run(checking(file, {u"--trust"_s, hashOf(file)})), 0);
    }

    void aStoreThatIsReadOnlyTakesNone()
    {
        Console console;
        letRaidRun(console);
        const QString file = console.write(u"own.toml"_s, ownText());
        QCOMPARE(console.run(trusting(file, {u"--revoke"_s})), 0);
        const auto readable = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
        const auto enterable = QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
        for (const QString &name : {u"own.toml"_s, u"conche.db"_s})
            QVERIFY(QFile::setPermissions(console.path(name), readable));
        QVERIFY(QFile::setPermissions(QFileInfo(file).path(), readable | enterable | QFile::WriteOwner));
        const fakes::Unprivileged nobody;
        store::Database database(console.path(u"conche.db"_s));
        store::Consents consents(database);
        console.otherConsents = &consents;
        QCOMPARE(console.run(trusting(file, {u"--trust"_s, hashOf(file)})), 1);
        QVERIFY2(console.error().contains("conche.db"_L1), qPrintable(console.error()));
        QVERIFY(!isTrusted(console, file));
    }

    void onlyOurOwnPracticeDockerIsKnown()
    {
        Console console;
        const auto stackWith = [&](const QString &docker) {
            return console.write(u"p.toml"_s,
                "name = \"p\"\n[docker]\nprogram = \"" + docker.toUtf8()
                    + "\"\n[[check]]\nid = \"c\"\nkind = \"container\"\nnames = [\"x\"]\n");
        };
        console.practiceProgram = console.write(u"bin/conche-practice"_s, "#!/bin/sh\n");
        const QString linked = console.path(u"conche-practice-docker"_s);
        QVERIFY(QFile::link(console.practiceProgram, linked));
        console.run({u"check"_s, u"--no-store"_s, u"--stack"_s, stackWith(linked)});
        QCOMPARE(console.bench.runner.commands().size(), 1);
        const QString imitation = console.write(u"evil/conche-practice-docker"_s, "#!/bin/sh\nrm -rf ~\n");
        QCOMPARE(console.run({u"check"_s, u"--no-store"_s, u"--stack"_s, stackWith(imitation)}), 3);
        QCOMPARE(console.bench.runner.commands().size(), 1);
        QVERIFY(console.out().contains(u"starting \"%1\" in place of docker waits for consent"_s.arg(imitation)));
    }

    /*! Neither what is stored nor what stands in an argument by mistake gets into the store or a result. */
    void noSecretIsKept()
    {
        const QByteArray sentinel = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
        Console console;
        letRaidRun(console);
        console.bench.keychain.put(u"chocolate-factory/influxdb"_s, Secret(sentinel));
        const QString file
            = console.write(u"own.toml"_s, ownText().replace("\"-q\"", QByteArray("\"--password=" + sentinel + "\"")));
        QByteArray all;
        console.run(checking(file));
        all += console.out().toUtf8() + console.error().toUtf8();
        QCOMPARE(console.run(trusting(file, {u"--trust"_s, hashOf(file)})), 0);
        QVERIFY2(console.out().contains(QString::fromLatin1(sentinel)), "who agrees sees the whole command");
        console.run({u"check"_s, u"--stack"_s, file, u"--details"_s});
        all += console.out().toUtf8() + console.error().toUtf8();
        QVERIFY(!all.contains(sentinel));
        int files = 0;
        for (const QString &name : {u"conche.db"_s, u"conche.db-wal"_s}) {
            QFile store(console.path(name));
            if (!store.open(QIODevice::ReadOnly))
                continue;
            ++files;
            QVERIFY(!store.readAll().contains(sentinel));
        }
        QVERIFY(files > 0);
    }
};

QTEST_GUILESS_MAIN(TestCliTrust)
#include "tst_cli_trust.moc"
