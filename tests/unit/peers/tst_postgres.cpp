// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers.h"

#include "peers/postgres/postgresclient.h"

#include <QTest>

using namespace conche;
using namespace conche::postgres;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using tests::ending;

class TestPostgres final : public QObject
{
    Q_OBJECT

    fakes::FakeCommandRunner m_runner;
    process::DockerExecTransport m_transport{{}, u"factory_postgres"_s};

    Result<Answer> query(
        const QString &statement = u"SELECT 1"_s, const Database &database = {u"mlflow"_s, u"mlflow"_s})
    {
        const PostgresClient client(m_runner, m_transport, database, 5s);
        return tests::answerOf<Answer>([&](QObject *owner, auto then) { client.query(statement, owner, then); });
    }

private Q_SLOTS:
    void init() { m_runner = fakes::FakeCommandRunner(); }

    void readsRows_data()
    {
        QTest::addColumn<QByteArray>("output");
        QTest::addColumn<QString>("expected");
        QTest::newRow("one value") << QByteArray("acf3f17fdcc7\n") << u"acf3f17fdcc7"_s;
        QTest::newRow("no rows") << QByteArray() << QString();
        QTest::newRow("rows and columns, NULL, and a line end inside")
            << QByteArray("1␟␟a\nb␞2␟x␟y\n") << u"1||a\nb;2|x|y"_s;
        QTest::newRow("cut off inside a row") << QByteArray("1␟") << u"BadContent"_s;
        QTest::newRow("cut off after a row") << QByteArray("1␞") << u"BadContent"_s;
        QTest::newRow("invalid UTF-8") << QByteArray("\xff\n") << u"BadContent"_s;
    }
    void readsRows()
    {
        QFETCH(QByteArray, output);
        m_runner.setHandler(ending(0, output));
        const auto text = [](const Answer &answer) {
            QStringList rows;
            for (const QStringList &row : answer.rows)
                rows.append(row.join(u'|'));
            return rows.join(u';');
        };
        QTEST(tests::outcomeOf(query(), text), "expected");
    }

    void asksReadOnlyOverStdin()
    {
        m_runner.setHandler(ending(0, {}));
        QVERIFY(query(u"SELECT 1 -- note"_s).has_value());
        const process::Command &command = m_runner.commands().constLast();
        QCOMPARE(command.input, "SELECT 1 -- note\n;\n");
        QVERIFY(!command.arguments.join(u' ').contains("SELECT"_L1));
        QVERIFY(command.arguments.contains(u"--interactive"_s));
        QVERIFY(command.arguments.contains(u"--username=mlflow"_s) && command.arguments.contains(u"--dbname=mlflow"_s));
        QCOMPARE(command.environment.value(u"PGOPTIONS"_s),
            u"-c default_transaction_read_only=on -c statement_timeout=5000"_s);
        QCOMPARE(command.environment.value(u"PGCONNECT_TIMEOUT"_s), u"5"_s);
        QCOMPARE(command.environment.value(u"LC_ALL"_s), u"C"_s);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("database");
        QTest::addColumn<QString>("statement");
        const QString fine = u"mlflow"_s;
        const QString one = u"SELECT 1"_s;
        QTest::newRow("a user that is an option") << u"-h"_s << fine << one;
        QTest::newRow("a database that is an option") << fine << u"--help"_s << one;
        QTest::newRow("a database that is a list of settings") << fine << u"host=evil.example"_s << one;
        QTest::newRow("a database that is a URI") << fine << u"postgresql://evil.example/x"_s << one;
        QTest::newRow("no database") << fine << QString() << one;
        QTest::newRow("a command of psql") << fine << fine << u"\\! id"_s;
    }
    void refuses()
    {
        QFETCH(QString, user);
        QFETCH(QString, database);
        QFETCH(QString, statement);
        QCOMPARE(query(statement, {user, database}).error().code, ErrorCode::BadConfiguration);
        QVERIFY(m_runner.commands().isEmpty());
    }

    void saysWhatFailed_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("part");
        const QByteArray at("psql: error: connection to server on socket \"/run/s\" failed: ");
        const auto row = [](const char *name, int code, const QByteArray &words, const QString &expected,
                             const QString &part) { QTest::newRow(name) << code << words << expected << part; };
        row("no password", 2, at + "fe_sendauth: no password supplied\n", u"Unauthorized"_s,
            u"no password supplied. Check \"user\""_s);
        row("a wrong password", 2, at + "FATAL:  password authentication failed for user \"mlflow\"\n",
            u"Unauthorized"_s, u"mlflow"_s);
        row("no such role", 2, at + "FATAL:  role \"mlflow\" does not exist\n", u"Unauthorized"_s, u"role"_s);
        row("no such database", 2, at + "FATAL:  database \"mlflow\" does not exist\n", u"NotFound"_s,
            u"Check \"database\""_s);
        row("a host that may not ask", 2, at + "FATAL:  no pg_hba.conf entry for host\n", u"Unauthorized"_s,
            u"pg_hba"_s);
        row("nobody listens", 2, at + "Connection refused\n\tIs the server running?\n", u"Refused"_s,
            u"Connection refused. See"_s);
        row("no socket", 2, at + "No such file or directory\n\tIs the server running?\n", u"Refused"_s,
            u"factory_postgres"_s);
        row("starting", 2, at + "FATAL:  the database system is starting up\n", u"Refused"_s, u"starting up"_s);
        row("too many clients", 2, at + "FATAL:  sorry, too many clients already\n", u"ServerFailed"_s,
            u"too many clients"_s);
        row("lost on the way", 2, "psql:<stdin>:1: server closed the connection unexpectedly\n", u"Disconnected"_s,
            u"closed"_s);
        row("no answer in time", 2, at + "timeout expired\n", u"TimedOut"_s, u"timeout expired"_s);
        row("a table that does not exist", 3,
            "psql:<stdin>:2: ERROR:  relation \"nope\" does not exist\nLINE 1: SELECT\n", u"ServerFailed"_s,
            u"the query: ERROR: relation \"nope\" does not exist. Check the query"_s);
        row("a table named like a database", 3, "psql:<stdin>:2: ERROR:  database \"x\" does not exist\n",
            u"ServerFailed"_s, u"x"_s);
        row("a write", 3, "psql:<stdin>:2: ERROR:  cannot execute INSERT in a read-only transaction\n",
            u"ServerFailed"_s, u"read-only"_s);
        row("a query that lasts too long", 3, "psql:<stdin>:2: ERROR:  canceling statement due to statement timeout\n",
            u"TimedOut"_s, u"timeout"_s);
        row("a table that may not be read", 3, "psql:<stdin>:2: ERROR:  permission denied for table runs\n",
            u"Forbidden"_s, u"runs"_s);
        row("a failure of psql's own", 1, "psql: error: out of memory\n", u"ServerFailed"_s, u"query: out of memory"_s);
        row("no reason", 1, {}, u"ServerFailed"_s, u"no reason"_s);
        row("no psql there", 127, "timeout: failed to run command 'psql'\n", u"ProgramMissing"_s,
            u"factory_postgres"_s);
        row("no such container", 1, "Error response from daemon: No such container: factory_postgres\n",
            u"ContainerMissing"_s, u"container"_s);
    }
    void saysWhatFailed()
    {
        QFETCH(int, code);
        QFETCH(QByteArray, words);
        QFETCH(QString, part);
        m_runner.setHandler(ending(code, {}, words));
        const auto answer = query();
        QVERIFY(!answer);
        QTEST(QString(errorCodeName(answer.error().code)), "expected");
        QVERIFY2(answer.error().message.contains(part), qPrintable(answer.error().message));
    }
};

QTEST_GUILESS_MAIN(TestPostgres)
#include "tst_postgres.moc"
