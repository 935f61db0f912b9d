// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include "health/verdicttable.h"

#include <QTest>

#include <algorithm>

using namespace conche;
using namespace conche::tests;
using namespace Qt::StringLiterals;

namespace {

QList<ErrorCode> everyCode()
{
    QList<ErrorCode> codes;
    for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code)
        codes << static_cast<ErrorCode>(code);
    return codes;
}

/*! What a way to a peer can fail with. */
const QList<ErrorCode> httpFaults{ErrorCode::HostNotFound, ErrorCode::Refused, ErrorCode::Disconnected,
    ErrorCode::TlsFailed, ErrorCode::Unreachable, ErrorCode::TimedOut, ErrorCode::RedirectLoop,
    ErrorCode::ForeignRedirect, ErrorCode::TooLarge, ErrorCode::Cancelled, ErrorCode::BadConfiguration,
    ErrorCode::Internal, ErrorCode::BadContent};

const QList<std::pair<QString, Key>> httpChecks{
    {u"api-health"_s, Key::ApiHealth},
    {u"mlflow-version"_s, Key::MlflowVersion},
    {u"mlflow-api"_s, Key::Experiments},
    {u"training-recent"_s, Key::Runs},
    {u"training-recent"_s, Key::ExperimentByName},
    {u"features"_s, Key::Features},
    {u"prediction"_s, Key::EnergyPrediction},
    {u"prediction"_s, Key::ProductionPrediction},
    {u"scheduler"_s, Key::Scheduler},
    {u"data-energy"_s, Key::Newest},
    {u"data-energy"_s, Key::DayHours},
    {u"data-weather"_s, Key::Newest},
    {u"data-weather"_s, Key::DayStations},
    {u"timeseries"_s, Key::Bucket},
};

const QList<std::pair<QString, Key>> commandChecks{{u"containers"_s, Key::Inspect}, {u"metadata"_s, Key::Postgres},
    {u"disk"_s, Key::DiskBytes}, {u"disk"_s, Key::DiskInodes}};

struct EndedCommand
{
    const char *name;
    process::Outcome outcome;
    ErrorCode fault;
};

QList<EndedCommand> endedCommands()
{
    using process::Ending;
    process::Outcome missing;
    missing.programMissing = true;
    process::Outcome refused;
    refused.reason = u"Permission denied"_s;
    process::Outcome late;
    late.ending = Ending::TimedOut;
    process::Outcome cancelled;
    cancelled.ending = Ending::Cancelled;
    process::Outcome crashed;
    crashed.ending = Ending::Crashed;
    crashed.reason = u"docker crashed (signal 11)"_s;
    process::Outcome tooMuch;
    tooMuch.ending = Ending::Failed;
    tooMuch.reason = u"it wrote more than 16 MiB"_s;
    return {{"no program", missing, ErrorCode::ProgramMissing},
        {"may not be run", refused, ErrorCode::PermissionDenied}, {"does not end", late, ErrorCode::TimedOut},
        {"is cancelled", cancelled, ErrorCode::Cancelled}, {"crashes", crashed, ErrorCode::ProgramFailed},
        {"writes without end", tooMuch, ErrorCode::ProgramFailed}};
}

} // namespace

class TestVerdictTable final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachCodeHasOneRow()
    {
        for (const ErrorCode code : everyCode())
            QVERIFY2(std::ranges::count(health::faultTable(), code, &health::FaultRow::fault) == 1,
                errorCodeName(code).data());
        QCOMPARE(health::faultTable().size(), static_cast<size_t>(everyCode().size()));
    }

    void noRowSaysOk()
    {
        for (const health::FaultRow &row : health::faultTable()) {
            QVERIFY2(
                row.service == Verdict::Critical || row.service == Verdict::Unknown, errorCodeName(row.fault).data());
            QVERIFY2(row.through == Verdict::Unknown, errorCodeName(row.fault).data());
        }
    }

    void aCodeFromElsewhereIsUnknown()
    {
        QCOMPARE(health::verdictOfFault(stack::Asks::Service, static_cast<ErrorCode>(4711)), Verdict::Unknown);
    }

    void eachCodeHasAName()
    {
        QStringList names;
        for (const ErrorCode code : everyCode())
            names << errorCodeName(code);
        QCOMPARE(names.removeDuplicates(), 0);
    }

    void httpFault_data()
    {
        QTest::addColumn<QString>("check");
        QTest::addColumn<Key>("key");
        QTest::addColumn<ErrorCode>("fault");
        for (const auto &[check, key] : httpChecks) {
            for (const ErrorCode fault : httpFaults)
                QTest::addRow(
                    "%s, request %d: %s", qPrintable(check), static_cast<int>(key), errorCodeName(fault).data())
                    << check << key << fault;
        }
    }

    void httpFault()
    {
        QFETCH(QString, check);
        QFETCH(Key, key);
        QFETCH(ErrorCode, fault);
        Bench bench;
        bench.answerWith(key, failure(fault, u"the way to the peer failed; look there"_s));
        const health::CheckResult result = bench.ask(check);
        QCOMPARE(result.fault, std::optional(fault));
        QCOMPARE(result.verdict, health::verdictOfFault(bench.check(check).asks, fault));
        QCOMPARE(result.summary, u"the way to the peer failed; look there"_s);
        QCOMPARE(unreadable(result, bench.check(check)), QString());
    }

    void commandFault_data()
    {
        QTest::addColumn<QString>("check");
        QTest::addColumn<Key>("key");
        QTest::addColumn<int>("index");
        const QList<EndedCommand> all = endedCommands();
        for (const auto &[check, key] : commandChecks) {
            for (int i = 0; i < all.size(); ++i)
                QTest::addRow("%s, command %d: %s", qPrintable(check), static_cast<int>(key), all[i].name)
                    << check << key << i;
        }
    }

    void commandFault()
    {
        QFETCH(QString, check);
        QFETCH(Key, key);
        QFETCH(int, index);
        const EndedCommand ended = endedCommands()[index];
        Bench bench;
        bench.endWith(key, ended.outcome);
        const health::CheckResult result = bench.ask(check);
        QCOMPARE(result.fault, std::optional(ended.fault));
        QCOMPARE(result.verdict, health::verdictOfFault(bench.check(check).asks, ended.fault));
        QCOMPARE(unreadable(result, bench.check(check)), QString());
    }

    /*! A command that ends badly without a word is a reason to know nothing, never a reason to be content. */
    void wordlessFailureIsNeverOk_data()
    {
        QTest::addColumn<QString>("check");
        QTest::addColumn<Key>("key");
        QTest::addColumn<int>("code");
        for (const auto &[check, key] : commandChecks) {
            for (const int code : {1, 2, 3, 77, 125, 126, 127, 137, 143, 255})
                QTest::addRow("%s, command %d: exit code %d", qPrintable(check), static_cast<int>(key), code)
                    << check << key << code;
        }
    }

    void wordlessFailureIsNeverOk()
    {
        QFETCH(QString, check);
        QFETCH(Key, key);
        QFETCH(int, code);
        Bench bench;
        bench.endWith(key, fakes::FakeCommandRunner::exited(code, {}));
        const health::CheckResult result = bench.ask(check);
        QVERIFY(result.verdict != Verdict::Ok && result.verdict != Verdict::Warning);
        QVERIFY(result.fault.has_value());
        QCOMPARE(unreadable(result, bench.check(check)), QString());
    }

    void credentialFault_data()
    {
        QTest::addColumn<QString>("check");
        for (const QString &check : {u"data-energy"_s, u"data-weather"_s, u"timeseries"_s})
            QTest::newRow(qPrintable(check)) << check;
    }

    void credentialFault()
    {
        QFETCH(QString, check);
        Bench bench;
        bench.keychain.setState(secrets::StoreState::Locked);
        const health::CheckResult result = bench.ask(check);
        QCOMPARE(result.fault, std::optional(ErrorCode::StoreLocked));
        QCOMPARE(result.verdict, Verdict::Unknown);
        QVERIFY(bench.http.requests().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestVerdictTable)
#include "tst_verdicttable.moc"
