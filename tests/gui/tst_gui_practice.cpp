// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "gui/session/practicesession.h"
#include "net/curlhttpclient.h"
#include "process/processrunner.h"
#include "stack/stackfile.h"

#include <QRegularExpression>
#include <QSignalSpy>

using namespace conche;
using namespace conche::tests;
using namespace Qt::StringLiterals;

/*! The practice stack as the window starts it: with the real program. */
class TestGuiPractice final : public QObject
{
    Q_OBJECT

    /*! A desk with real processes and real HTTP. */
    struct Room
    {
        Room() { desk.practiceProgram = QStringLiteral(CONCHE_BINARY_DIR "/bin/conche-practice"); }

        [[nodiscard]] gui::Services services()
        {
            health::Tools tools = desk.bench.tools();
            return desk.services({http, runner, tools.credentials, tools.clock});
        }
        [[nodiscard]] std::optional<int> statusOf(const QUrl &url)
        {
            net::HttpRequest request;
            request.url = url;
            request.peer = u"practice"_s;
            QObject owner;
            std::optional<Result<net::HttpReply>> reply;
            http.send(request, &owner, [&reply](const Result<net::HttpReply> &answer) { reply = answer; });
            if (!QTest::qWaitFor([&reply] { return reply.has_value(); }, 20'000))
                return std::nullopt;
            if (!*reply) {
                qInfo("%s", qPrintable(reply->error().message));
                return std::nullopt;
            }
            return (*reply)->status;
        }

        Desk desk;
        net::CurlHttpClient http;
        process::ProcessRunner runner;
    };

private Q_SLOTS:
    void startsSwitchesAndEnds()
    {
        Room room;
        QString file;
        QUrl api;
        {
            gui::PracticeSession practice(room.services());
            QSignalSpy ready(&practice, &gui::PracticeSession::ready);
            const QSignalSpy failed(&practice, &gui::PracticeSession::failed);
            practice.start();
            practice.start();
            QVERIFY(ready.wait(20'000));
            file = ready.first().first().toString();
            QCOMPARE(file, practice.stackFile());
            const Result<stack::StackFile> read = stack::readStackFile(file);
            QVERIFY(read && read->stack);
            QCOMPARE(ready.first().last().toString(), read->hash);
            QVERIFY(room.desk.consentTo(read->hash).given.has_value());
            QVERIFY(!(QFileInfo(QFileInfo(file).path()).permissions()
                & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
            api = read->stack->api->url;
            const QUrl experiments
                = read->stack->mlflow->url.resolved(QUrl(u"/api/2.0/mlflow/experiments/search?max_results=1"_s));
            QCOMPARE(room.statusOf(experiments), 200);

            std::optional<Result<void>> switched;
            practice.switchTo(
                u"mlflow-host-blocked"_s, this, [&switched](const Result<void> &done) { switched = done; });
            QTRY_VERIFY_WITH_TIMEOUT(switched.has_value(), 20'000);
            QVERIFY2(switched->has_value(), "the scenario is known");
            QCOMPARE(room.statusOf(experiments), 403);
            switched.reset();
            practice.switchTo(u"no such"_s, this, [&switched](const Result<void> &done) { switched = done; });
            QTRY_VERIFY_WITH_TIMEOUT(switched.has_value(), 20'000);
            QVERIFY(!switched->has_value());
            QVERIFY2(switched->error().message.contains("no such"_L1), qPrintable(switched->error().message));
            QCOMPARE(ready.size(), 1);
            QCOMPARE(failed.size(), 0);
        }
        QTRY_VERIFY_WITH_TIMEOUT(!room.statusOf(api.resolved(QUrl(u"/health"_s))).has_value(), 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(!QFileInfo::exists(QFileInfo(file).path()), 10'000);
    }

    /*! Whoever still works in a folder that is removed under it complains, and leaves half of it behind. */
    void removesItsFolderAfterTheProgram()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        QString folder;
        {
            Room room;
            {
                gui::PracticeSession practice(room.services());
                QSignalSpy ready(&practice, &gui::PracticeSession::ready);
                practice.start();
                QVERIFY(ready.wait(20'000));
                folder = QFileInfo(practice.stackFile()).path();
            }
            QVERIFY2(QFileInfo::exists(folder), "the program still has it");
        }
        // Also where Conche ends, and nobody waits for the program any longer.
        QVERIFY(!QFileInfo::exists(folder));
    }

    void listsItsScenarios()
    {
        Room room;
        gui::PracticeSession practice(room.services());
        std::optional<Result<QList<gui::PracticeScenario>>> listed;
        practice.list(this, [&listed](const Result<QList<gui::PracticeScenario>> &all) { listed = all; });
        QTRY_VERIFY_WITH_TIMEOUT(listed.has_value(), 20'000);
        QVERIFY(listed->has_value());
        QVERIFY((*listed)->size() > 5);
        for (const gui::PracticeScenario &scenario : **listed)
            QVERIFY2(!scenario.name.isEmpty() && scenario.sentence.contains(u' '), qPrintable(scenario.name));
        QCOMPARE((*listed)->first().name, u"healthy"_s);
    }

    void saysWhyItDoesNotStart()
    {
        Room room;
        room.desk.practiceProgram = room.desk.path(u"no/conche-practice"_s);
        gui::PracticeSession missing(room.services());
        QSignalSpy failed(&missing, &gui::PracticeSession::failed);
        missing.start();
        QVERIFY(failed.wait(20'000));
        QVERIFY2(failed.first().first().toString().contains("no/conche-practice is missing"_L1),
            qPrintable(failed.first().first().toString()));

        room.desk.practiceProgram = QStringLiteral(CONCHE_BINARY_DIR "/bin/conche-practice");
        gui::PracticeSession wrong(room.services());
        QSignalSpy refused(&wrong, &gui::PracticeSession::failed);
        wrong.start(u"no-such-scenario"_s);
        QVERIFY(refused.wait(20'000));
        QVERIFY2(refused.first().first().toString().contains("no-such-scenario"_L1),
            qPrintable(refused.first().first().toString()));
        // It can be tried again.
        QSignalSpy ready(&wrong, &gui::PracticeSession::ready);
        wrong.start();
        QVERIFY(ready.wait(20'000));
        wrong.stop();
        QVERIFY(!wrong.isReady());
    }
};

QTEST_GUILESS_MAIN(TestGuiPractice)
#include "tst_gui_practice.moc"
