// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include "fakes/replaypeer.h"
#include "net/curlhttpclient.h"

#include <QTest>

using namespace conche;
using namespace conche::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using fakes::ReplayAction;

namespace {

struct Way
{
    const char *name;
    ReplayAction (*action)(const HttpAnswer &right);
    QList<ErrorCode> faults; ///< any of these
};

ReplayAction chunkedHalf(const HttpAnswer &right)
{
    return ReplayAction::chunked(200, {right.body}, right.header("Content-Type")).cutAfter(right.body.size() / 2);
}

ReplayAction chunkedWithoutItsEnd(const HttpAnswer &right)
{
    const qsizetype size = QByteArray::number(right.body.size(), 16).size() + 2 + right.body.size() + 2;
    return ReplayAction::chunked(200, {right.body}, right.header("Content-Type")).cutAfter(size);
}

/*! How a way to a peer breaks although the right answer, or its beginning, lies on it. */
const QList<Way> &ways()
{
    using enum ErrorCode;
    static const QList<Way> all{
        {"says nothing for ever", [](const HttpAnswer &) { return ReplayAction::silence(); }, {TimedOut}},
        {"hangs up without a word", [](const HttpAnswer &) { return ReplayAction::hangUp(); }, {Disconnected}},
        {"is reset after the head",
            [](const HttpAnswer &right) { return ReplayAction::reply(200, right.body).cutAfter(0).thenReset(); },
            {Disconnected}},
        {"ends before its length",
            [](const HttpAnswer &right) {
                return ReplayAction::reply(200, right.body).cutAfter(right.body.size() - 1);
            },
            {Disconnected}},
        {"is cut in the middle of a chunk", chunkedHalf, {Disconnected}},
        {"is cut before the last chunk", chunkedWithoutItsEnd, {Disconnected}},
        {"drips a byte a second",
            [](const HttpAnswer &right) { return ReplayAction::reply(200, right.body).dripping(1s); }, {TimedOut}},
        {"never ends", [](const HttpAnswer &) { return ReplayAction::endless(); }, {TimedOut, TooLarge}},
        {"redirects in a circle", [](const HttpAnswer &) { return ReplayAction::redirect(307, "/again"); },
            {RedirectLoop}},
        {"redirects elsewhere",
            [](const HttpAnswer &) { return ReplayAction::redirect(307, "http://localhost:1/health"); },
            {ForeignRedirect}},
        {"is no HTTP", [](const HttpAnswer &) { return ReplayAction::raw("SSH-2.0-OpenSSH_9.2\r\n"); },
            {BadContent, Disconnected}},
    };
    return all;
}

const QList<std::pair<QString, Key>> &askedChecks()
{
    static const QList<std::pair<QString, Key>> all{
        {u"api-health"_s, Key::ApiHealth},
        {u"mlflow-api"_s, Key::Experiments},
        {u"training-recent"_s, Key::Runs},
        {u"features"_s, Key::Features},
        {u"prediction"_s, Key::EnergyPrediction},
        {u"prediction"_s, Key::ProductionPrediction},
        {u"scheduler"_s, Key::Scheduler},
        {u"data-energy"_s, Key::Newest},
        {u"data-energy"_s, Key::DayHours},
        {u"data-weather"_s, Key::DayStations},
        {u"timeseries"_s, Key::Bucket},
        {u"training-recent"_s, Key::ExperimentByName},
    };
    return all;
}

const QList<std::pair<QString, Key>> &runChecks()
{
    static const QList<std::pair<QString, Key>> all{{u"containers"_s, Key::Inspect}, {u"metadata"_s, Key::Postgres},
        {u"disk"_s, Key::DiskBytes}, {u"disk"_s, Key::DiskInodes}};
    return all;
}

/*! Every length that is shorter than the whole, or enough of them, the last ones always among them. */
QList<qsizetype> shorterThan(qsizetype size)
{
    constexpr qsizetype most = 300;
    QList<qsizetype> lengths;
    for (qsizetype length = 0; length < size; length += length < size - 40 ? std::max<qsizetype>(1, size / most) : 1)
        lengths << length;
    return lengths;
}

} // namespace

/*! The right answer, broken on its way. */
class TestBrokenAnswers final : public QObject
{
    Q_OBJECT

    fakes::ReplayPeer m_peer;
    net::CurlHttpClient m_http;

private Q_SLOTS:
    void wayThatBreaks_data()
    {
        QTest::addColumn<QString>("check");
        QTest::addColumn<Key>("key");
        QTest::addColumn<int>("way");
        for (const auto &[check, key] :
            {askedChecks()[0], askedChecks()[2], askedChecks()[3], askedChecks()[7], askedChecks()[10]}) {
            for (int way = 0; way < ways().size(); ++way)
                QTest::addRow("%s: it %s", qPrintable(check), ways()[way].name) << check << key << way;
        }
    }

    void wayThatBreaks()
    {
        QFETCH(QString, check);
        QFETCH(Key, key);
        QFETCH(int, way);
        Bench bench;
        bench.stack.api->url = bench.stack.mlflow->url = bench.stack.influxdb->url = m_peer.url();
        bench.options.only = {check};
        if (ways()[way].faults.contains(ErrorCode::TimedOut))
            bench.check(check).timeLimit = 100ms;
        m_peer.setHandler([&](const fakes::ReceivedRequest &request) {
            const Asked asked = Asked::from(request.method, request.target, request.body);
            const HttpAnswer right = bench.factory.answer(asked);
            const bool breaks = asked.key() == key || asked.path == "/again"_L1;
            return breaks ? ways()[way].action(right) : ReplayAction::raw(right.bytes(bench.now()));
        });
        const health::CheckRunReport report = bench.run(&m_http);
        QCOMPARE(report.results.size(), 1);
        const health::CheckResult &result = report.results.first();
        QVERIFY(result.fault.has_value());
        QVERIFY2(ways()[way].faults.contains(*result.fault),
            qPrintable(QString(errorCodeName(*result.fault) % u": " % result.summary)));
        QCOMPARE(
            result.verdict, bench.check(check).asks == stack::Asks::Service ? Verdict::Critical : Verdict::Unknown);
        QCOMPARE(unreadable(result, bench.check(check)), QString());
    }

    void nobodyListens()
    {
        Bench bench;
        const QUrl dead(u"http://127.0.0.1:%1"_s.arg(fakes::ReplayPeer::deadPort()));
        bench.stack.api->url = bench.stack.mlflow->url = bench.stack.influxdb->url = dead;
        const health::CheckRunReport report = bench.run(&m_http);
        for (const health::CheckResult &result : report.results) {
            if (!QStringList{u"containers"_s, u"metadata"_s, u"disk"_s}.contains(result.id))
                QCOMPARE(result.fault, std::optional(ErrorCode::Refused));
        }
        QCOMPARE(report.verdict, Verdict::Critical);
        QCOMPARE(report.score.passed, 0);
    }

    /*! A proxy that cuts a body and calls it whole: no beginning of a right answer is a right answer. */
    void answerCutAtAnyByte_data()
    {
        QTest::addColumn<QString>("check");
        QTest::addColumn<Key>("key");
        QTest::addColumn<int>("version");
        for (const auto &[check, key] : askedChecks()) {
            for (const int version : {1, 2})
                QTest::addRow("%s, request %d, InfluxDB %d", qPrintable(check), static_cast<int>(key), version)
                    << check << key << version;
        }
    }

    void answerCutAtAnyByte()
    {
        QFETCH(QString, check);
        QFETCH(Key, key);
        QFETCH(int, version);
        Bench bench;
        bench.stack.influxdb->version = version;
        bench.stack.influxdb->user = version == 1 ? u"conche"_s : QString();
        qsizetype size = 1;
        std::optional<qsizetype> length;
        bench.httpOverride = [&](Key asked, const Asked &request) -> std::optional<Bench::Reply> {
            net::HttpReply reply = bench.factory.answer(request).reply();
            if (asked != key)
                return reply;
            size = std::max(size, reply.body.size());
            if (length && *length < reply.body.size())
                reply.body.truncate(*length);
            return reply;
        };
        QCOMPARE(bench.ask(check).verdict, Verdict::Ok);
        const QList<qsizetype> lengths = shorterThan(size);
        for (const qsizetype shorter : lengths) {
            length = shorter;
            const health::CheckResult result = bench.ask(check);
            QVERIFY2(result.verdict != Verdict::Ok,
                qPrintable(
                    QString(QString::number(shorter) % u" of " % QString::number(size) % u": " % result.summary)));
        }
    }

    void outputCutAtAnyByte_data()
    {
        QTest::addColumn<QString>("check");
        QTest::addColumn<Key>("key");
        for (const auto &[check, key] : runChecks())
            QTest::addRow("%s, command %d", qPrintable(check), static_cast<int>(key)) << check << key;
    }

    void outputCutAtAnyByte()
    {
        QFETCH(QString, check);
        QFETCH(Key, key);
        Bench bench;
        process::Command command;
        command.arguments = {key == Key::Inspect ? u"inspect"_s
                : key == Key::Postgres           ? u"psql"_s
                                                 : u"df"_s,
            key == Key::DiskInodes ? u"-i"_s : u"-k"_s};
        const process::Outcome right = bench.factory.outcome(command);
        // What comes after the last bracket of docker's answer is white space.
        for (const qsizetype length : shorterThan(right.output.trimmed().size() + (key == Key::Inspect ? 0 : 1))) {
            process::Outcome cut = right;
            cut.output.truncate(length);
            bench.endWith(key, cut);
            const health::CheckResult result = bench.ask(check);
            QVERIFY2(
                result.verdict != Verdict::Ok, qPrintable(QString(QString::number(length) % u": " % result.summary)));
        }
    }
};

QTEST_GUILESS_MAIN(TestBrokenAnswers)
#include "tst_brokenanswers.moc"
