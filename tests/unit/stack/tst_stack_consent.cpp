// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stack/consent.h"
#include "stack/stackfile.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace conche;
using namespace conche::stack;
using namespace Qt::StringLiterals;

namespace {

QStringList textsOf(const QList<Demand> &demands)
{
    QStringList texts;
    for (const Demand &demand : demands)
        texts << demand.text();
    return texts;
}

} // namespace

/*! What a stack file may do only with consent, and what consent is bound to. */
class TestStackConsent final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const QString &name, const QByteArray &text) const
    {
        QFile file(m_folder.filePath(name));
        if (!QDir().mkpath(QFileInfo(file).path()) || !file.open(QIODevice::WriteOnly)
            || file.write(text) != text.size())
            qFatal("%s cannot be written", qPrintable(file.fileName()));
        return file.fileName();
    }

private Q_SLOTS:
    void demands_data()
    {
        QTest::addColumn<QByteArray>("toml");
        QTest::addColumn<QStringList>("texts");
        const auto row = [](const char *name, const QByteArray &toml, const QStringList &texts) {
            QTest::newRow(name) << toml << texts;
        };
        row("nothing", "", {});
        row("docker as it is everywhere", "[docker]\nprogram = \"docker\"\nhost = \"unix:///run/docker.sock\"\n", {});
        row("another docker", "[docker]\nprogram = \"./docker\"\n", {u"starting \"./docker\" in place of docker"_s});
        row("docker over ssh", "[docker]\nhost = \"SSH://ops@h\"\n",
            {u"reaching docker on \"SSH://ops@h\" with your ssh keys"_s});
        row("a command check",
            "[[check]]\nid = \"a\"\nkind = \"command\"\nprogram = \"docker\"\narguments = [\"-a\", \"b c\"]\n",
            {u"starting \"docker\" \"-a\" \"b c\""_s});
        row("the same twice",
            "[[check]]\nid = \"a\"\nkind = \"command\"\nprogram = \"x\"\n[[check]]\nid = \"b\"\nkind = "
            "\"command\"\nprogram = \"x\"\n",
            {u"starting \"x\""_s});
        row("a local disk", "[[check]]\nid = \"a\"\nkind = \"disk\"\n[[check.place]]\npath = \"/\"\n", {});
        row("a peer without a credential", "[peers.api]\nurl = \"http://h\"\n", {});
        row("credentials of three peers",
            "[peers.api]\nurl = \"https://API.example.org/base\"\ncredential = \"env:A\"\n"
            "[peers.mlflow]\nurl = \"http://[::1]:5000\"\nuser = \"u\"\ncredential = \"file:~/m\"\n"
            "[peers.influxdb]\nurl = \"http://h\"\nversion = 1\nbucket = \"b\"\ncredential = \"keychain:i\"\n",
            {u"sending the secret \"env:A\" to https://api.example.org:443"_s,
                u"sending the secret \"file:~/m\" to http://[::1]:5000"_s,
                u"sending the secret \"keychain:i\" to http://h:80"_s});
        row("alerts",
            "[alerts]\n[[alerts.mail]]\nto = [\"a\"]\n[[alerts.webhook]]\nurl = \"env:W\"\n"
            "[[alerts.command]]\nprogram = \"/bin/bell\"\narguments = [\"-l\"]\n",
            {u"starting \"/usr/sbin/sendmail\" \"-t\" \"-i\""_s,
                u"sending alerts to the address in the secret \"env:W\""_s, u"starting \"/bin/bell\" \"-l\""_s});
    }

    void demands()
    {
        QFETCH(const QByteArray, toml);
        QFETCH(const QStringList, texts);
        const StackFile file = stackFromToml("name = \"x\"\n" + toml, u"x.toml"_s);
        QVERIFY(file.stack);
        QCOMPARE(textsOf(demandsOf(*file.stack)), texts);
    }

    void checksThatAskDockerDemandIt_data()
    {
        QTest::addColumn<QByteArray>("check");
        QTest::addColumn<bool>("asksDocker");
        QTest::newRow("containers") << QByteArray("kind = \"container\"\nnames = [\"c\"]\n") << true;
        QTest::newRow("PostgreSQL") << QByteArray("kind = \"postgres\"\nquery = \"SELECT 1\"\n") << true;
        QTest::newRow("disks, one of them in a container") << QByteArray(
            "kind = \"disk\"\n[[check.place]]\npath = \"/\"\n[[check.place]]\npath = \"/\"\ncontainer = \"c\"\n")
                                                           << true;
        QTest::newRow("disks of this machine")
            << QByteArray("kind = \"disk\"\n[[check.place]]\npath = \"/\"\n") << false;
        QTest::newRow("HTTP") << QByteArray("kind = \"http\"\n[[check.request]]\nurl = \"http://h\"\n") << false;
        QTest::newRow("MLflow") << QByteArray("kind = \"mlflow\"\n") << false;
        QTest::newRow("InfluxDB") << QByteArray("kind = \"influx\"\n") << false;
        QTest::newRow("a series") << QByteArray("kind = \"series\"\nmeasurement = \"m\"\nfield = \"f\"\n") << false;
        QTest::newRow("a scheduler") << QByteArray("kind = \"scheduler\"\n") << false;
    }

    void checksThatAskDockerDemandIt()
    {
        QFETCH(const QByteArray, check);
        QFETCH(const bool, asksDocker);
        const StackFile file = stackFromToml(
            "name = \"x\"\n[docker]\nprogram = \"/x/podman\"\nhost = \"ssh://h\"\n[[check]]\nid = \"a\"\n" + check,
            u"x.toml"_s);
        QVERIFY(file.stack);
        QCOMPARE(demandsOf(*file.stack, file.stack->checks.first()).size(), asksDocker ? 2 : 0);
    }

    /*! What is agreed to is what is seen: nothing hides, moves the cursor or turns the direction of the text. */
    void nothingHidesInTheList()
    {
        const Demand demand{Demand::Kind::Command,
            {u"/bin/x\x1b[2K\r"_s, u"a\" \"b\\"_s, u"line\nnext\t"_s,
                u"\x202e"
                "evil\x200b"_s,
                u"ñ €"_s, QString::fromUcs4(U"\U000E0041")}};
        QCOMPARE(demand.text(),
            u"starting \"/bin/x\\u{1b}[2K\\u{d}\" \"a\\\" \\\"b\\\\\" \"line\\u{a}next\\u{9}\" "
            u"\"\\u{202e}evil\\u{200b}\" "
            "\"ñ €\" \"\\u{e0041}\""_s);
    }

    void grants()
    {
        const Demand first{Demand::Kind::Command, {u"x"_s, u"-a"_s}};
        const Demand other{Demand::Kind::Command, {u"x"_s, u"-b"_s}};
        QVERIFY(!Grant().refusal({}));
        QCOMPARE(Grant().refusal({first})->code, ErrorCode::NotTrusted);
        const Grant grant({first}, u"ask first"_s);
        QVERIFY(!grant.refusal({first}));
        QCOMPARE(grant.refusal({first, other})->message, u"starting \"x\" \"-b\" waits for consent: ask first"_s);
    }

    /*! The practice stack's docker is a link to our own program; anything else of that name is not. */
    void onlyOurOwnLookAlikeNeedsNoConsent()
    {
        const QString own = write(u"bin/conche-practice"_s, "#!/bin/sh\n");
        const QString linked = m_folder.filePath(u"practice.toml.d/conche-practice-docker"_s);
        QVERIFY(QDir(m_folder.path()).mkdir(u"practice.toml.d"_s) && QFile::link(own, linked));
        const QString imitation = write(u"other/conche-practice-docker"_s, "#!/bin/sh\nrm -rf ~\n");
        const QString wrongName = write(u"other/conche-practice"_s, "#!/bin/sh\nrm -rf ~\n");
        const auto needs = [](const QString &program, const QString &practice) {
            return !needingConsent({{Demand::Kind::Docker, {program}}}, practice).isEmpty();
        };
        QVERIFY(!needs(linked, own));
        for (const QString &program : {imitation, wrongName, u"conche-practice-docker"_s, u"conche-practice"_s,
                 m_folder.filePath(u"nowhere"_s), QString()})
            QVERIFY2(needs(program, own), qPrintable(program));
        // Without our own program nothing is alike.
        for (const QString &practice : {QString(), m_folder.filePath(u"bin/nowhere"_s)})
            QVERIFY(needs(linked, practice) && needs(m_folder.filePath(u"nowhere"_s), practice));
        QVERIFY(!needingConsent({{Demand::Kind::Command, {linked}}}, own).isEmpty());
        QVERIFY(QFile::remove(linked) && QFile::link(imitation, linked));
        QVERIFY(needs(linked, own));
    }

    void hashIsThatOfTheBytes()
    {
        const QByteArray text = "name = \"x\"\n";
        const QString path = write(u"x.toml"_s, text);
        const QString hash = readStackFile(path)->hash;
        // As sha256sum prints it.
        QCOMPARE(hash, u"3eb10e9d710d38dc9fe5566f14f7d2cb97ca68a5c6c6b00150b73c69064410cc"_s);
        write(u"x.toml"_s, text + '\n');
        QVERIFY(readStackFile(path)->hash != hash);
        write(u"x.toml"_s, text);
        QCOMPARE(readStackFile(path)->hash, hash);
        QVERIFY2(!stackFromToml("no TOML", path).hash.isEmpty(), "also of what cannot be used");
    }

    void shippedFilesAreOurs()
    {
        QVERIFY(readStackFile(u":/conche/stacks/chocolate-factory.toml"_s)->isShipped());
        QVERIFY(
            !readStackFile(QStringLiteral(CONCHE_SOURCE_DIR "/resources/stacks/chocolate-factory.toml"))->isShipped());
    }
};

QTEST_GUILESS_MAIN(TestStackConsent)
#include "tst_stack_consent.moc"
