// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stack/stackfile.h"
#include "stack/stackwriter.h"

#include <QTest>

using namespace conche;
using namespace conche::stack;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestStackValues final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaultsOfAStack();
    void defaultsOfAnHttpCheck();
    void everyKeyOfAnHttpCheck();
    void everyKeyOfAnExpectation();
    void influxOne();
    void dockerOnAHost();
    void limitsTakeWholeAndBrokenNumbers();
    void aCommandCheck();
    void aPostgresCheckWithAnExpectation();
    void dottedAndInlineTablesAreTheSame();
    void textsKeepTheirLetters();
    void checksKeepTheirOrder();
    void names_data();
    void names();
};

namespace {

Stack stackFrom(const QByteArray &toml)
{
    const StackFile file = stackFromToml("name = \"x\"\n" + toml, u"x.toml"_s);
    for (const Diagnostic &diagnostic : file.diagnostics)
        qWarning("%s", qPrintable(diagnostic.text(file.path)));
    if (!file.stack || !file.diagnostics.isEmpty())
        qFatal("the test's own stack file is wrong");
    return *file.stack;
}

template <typename Kind>
Kind questionFrom(const QByteArray &toml)
{
    return std::get<Kind>(stackFrom("[[check]]\nid = \"a\"\n" + toml).checks.first().question);
}

} // namespace

void TestStackValues::defaultsOfAStack()
{
    const Stack stack = stackFrom("");
    QCOMPARE(stack.name, u"x"_s);
    QCOMPARE(stack.title, u"x"_s);
    QCOMPARE(stack.zone, u"UTC"_s);
    QCOMPARE(stack.docker.program, u"docker"_s);
    QVERIFY(!stack.api && !stack.mlflow && !stack.influxdb && !stack.postgres);
    QVERIFY(stack.checks.isEmpty() && stack.score.isEmpty() && stack.links.isEmpty());
}

void TestStackValues::defaultsOfAnHttpCheck()
{
    const Stack stack
        = stackFrom("[[check]]\nid = \"a\"\nkind = \"http\"\n[[check.request]]\npeer = \"api\"\npath = \"/\"\n");
    const Check &check = stack.checks.first();
    QCOMPARE(check.title, u"a"_s);
    QVERIFY(check.asks == Asks::Through);
    QCOMPARE(check.timeLimit, milliseconds(10s));
    const Request &request = std::get<HttpCheck>(check.question).requests.first();
    QCOMPARE(request.method, QByteArray("GET"));
    QCOMPARE(request.statuses, QList<int>{200});
    QVERIFY(request.body.isEmpty() && request.headers.isEmpty() && request.expectations.isEmpty());
}

void TestStackValues::everyKeyOfAnHttpCheck()
{
    const Stack stack = stackFrom(R"([[check]]
id = "a"
title = "A"
kind = "http"
asks = "service"
time_limit = "1.5s"
warn_after = "250ms"
crit_after = "1s"
[[check.request]]
url = "https://example.org:8443/x?y=%20z#part"
method = "PUT"
body = "Ä"
status = [200, 204]
headers = { Accept = "text/plain", X-Trace = "1" }
)");
    const Check &check = stack.checks.first();
    QVERIFY(check.asks == Asks::Service);
    QCOMPARE(check.timeLimit, 1500ms);
    const auto &http = std::get<HttpCheck>(check.question);
    QCOMPARE(http.warnAfter, std::optional(250ms));
    QCOMPARE(http.critAfter, std::optional(1000ms));
    const Request &request = http.requests.first();
    QVERIFY(request.peer.isEmpty());
    QCOMPARE(request.url.toEncoded(), QByteArray("https://example.org:8443/x?y=%20z#part"));
    QCOMPARE(request.method, QByteArray("PUT"));
    QCOMPARE(request.body, QByteArray("Ä"));
    QCOMPARE(request.statuses, (QList<int>{200, 204}));
    QCOMPARE(request.headers, (QMap<QString, QString>{{u"Accept"_s, u"text/plain"_s}, {u"X-Trace"_s, u"1"_s}}));
}

void TestStackValues::everyKeyOfAnExpectation()
{
    const auto http = questionFrom<HttpCheck>(R"(kind = "http"
[[check.request]]
peer = "mlflow"
path = "/a~b?c=d"
json = [1, 2.5, true, "x", { y = [] }]
expect = [
  { pointer = "/a~1b", equals = "1", contains = "2", lacks = "3", matches = '^\d$', type = "array", otherwise = "warning" },
  { pointer = "" },
]
)");
    const Request &request = http.requests.first();
    QCOMPARE(request.body, QByteArray(R"([1,2.5,true,"x",{"y":[]}])"));
    const Expectation &expectation = request.expectations.first();
    QCOMPARE(expectation.pointer, std::optional(u"/a~1b"_s));
    QCOMPARE(expectation.equals, std::optional(u"1"_s));
    QCOMPARE(expectation.contains, std::optional(u"2"_s));
    QCOMPARE(expectation.lacks, std::optional(u"3"_s));
    QCOMPARE(expectation.matches, std::optional(u"^\\d$"_s));
    QCOMPARE(expectation.type, std::optional(u"array"_s));
    QCOMPARE(expectation.otherwise, Verdict::Warning);
    QCOMPARE(request.expectations[1].pointer, std::optional(u""_s));
    QCOMPARE(request.expectations[1].otherwise, Verdict::Critical);
}

void TestStackValues::influxOne()
{
    const Stack stack = stackFrom(R"([peers.influxdb]
version = 1
url = "http://h:8086"
bucket = "db"
user = "u"
credential = "env:INFLUX_PASSWORD"
)");
    QCOMPARE(stack.influxdb->version, 1);
    QCOMPARE(stack.influxdb->bucket, u"db"_s);
    QVERIFY(stack.influxdb->organisation.isEmpty());
    QCOMPARE(stack.influxdb->user, u"u"_s);
    QCOMPARE(stack.influxdb->credential, u"env:INFLUX_PASSWORD"_s);
}

void TestStackValues::dockerOnAHost()
{
    const Stack stack = stackFrom("[docker]\nprogram = \"podman\"\nhost = \"ssh://ops@factory:2222\"\n");
    QCOMPARE(stack.docker.program, u"podman"_s);
    QCOMPARE(stack.docker.host, u"ssh://ops@factory:2222"_s);
}

void TestStackValues::limitsTakeWholeAndBrokenNumbers()
{
    const auto influx = questionFrom<InfluxCheck>(
        "kind = \"influx\"\nquery = \"q\"\nwarn_below = 1\nwarn_above = 2.5\ncrit_below = -1e3\ncrit_above = 0x10\n");
    QCOMPARE(influx.limits.warnBelow, std::optional(1.0));
    QCOMPARE(influx.limits.warnAbove, std::optional(2.5));
    QCOMPARE(influx.limits.critBelow, std::optional(-1000.0));
    QCOMPARE(influx.limits.critAbove, std::optional(16.0));
}

void TestStackValues::aCommandCheck()
{
    const auto command = questionFrom<CommandCheck>("kind = \"command\"\nprogram = \"check_load\"\narguments = "
                                                    "[\"-w\", \"5 4\", \"\"]\nexpect = [{ contains = \"OK\" }]\n");
    QCOMPARE(command.program, u"check_load"_s);
    QCOMPARE(command.arguments, (QStringList{u"-w"_s, u"5 4"_s, u""_s}));
    QCOMPARE(command.expectations.first().contains, std::optional(u"OK"_s));
}

void TestStackValues::aPostgresCheckWithAnExpectation()
{
    const auto postgres = questionFrom<PostgresCheck>(
        "kind = \"postgres\"\nquery = \"SELECT 1\"\nexpect = [{ equals = \"1\" }]\nwarn_above = 3\n");
    QVERIFY(postgres.expectation);
    QCOMPARE(postgres.expectation->equals, std::optional(u"1"_s));
    QCOMPARE(postgres.limits.warnAbove, std::optional(3.0));
}

void TestStackValues::dottedAndInlineTablesAreTheSame()
{
    for (const QByteArray &toml :
        {QByteArray("[peers.api]\nurl = \"http://h\"\n"), QByteArray("[peers]\napi = { url = \"http://h\" }\n"),
            QByteArray("peers.api.url = \"http://h\"\n"), QByteArray("[peers]\r\n\"api\".url = 'http://h'\r\n")}) {
        const Stack stack = stackFrom(toml);
        QVERIFY2(stack.api, toml.constData());
        QCOMPARE(stack.api->url, QUrl(u"http://h"_s));
    }
}

void TestStackValues::textsKeepTheirLetters()
{
    QCOMPARE(stackFrom("title = \"Fábrica 🍫 \\u00e9\"\n").title, u"Fábrica 🍫 é"_s);
    QCOMPARE(stackFrom("title = '''\nC:\\x'''\n").title, u"C:\\x"_s);
}

void TestStackValues::checksKeepTheirOrder()
{
    QByteArray toml;
    QStringList ids;
    for (int i = 30; i > 0; --i) {
        ids << u"c%1"_s.arg(i);
        toml += "[[check]]\nkind = \"scheduler\"\nid = \"" + ids.last().toUtf8() + "\"\n";
    }
    QStringList found;
    for (const Check &check : stackFrom(toml).checks)
        found << check.id;
    QCOMPARE(found, ids);
}

void TestStackValues::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isFit");
    QTest::newRow("usual") << u"my-stack_2.x"_s << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("a path") << u"../x"_s << false;
    QTest::newRow("a point first") << u".x"_s << false;
    QTest::newRow("too long") << QString(65, u'x') << false;
    QTest::newRow("with a line end") << u"x\n"_s << false;
}

void TestStackValues::names()
{
    QFETCH(QString, name);
    QFETCH(bool, isFit);
    QCOMPARE(isStackName(name), isFit);
    // The reader of stack files agrees.
    const QByteArray toml = "name = " + tomlQuoted(name).toUtf8() + '\n';
    QCOMPARE(stackFromToml(toml, u"x"_s).stack.has_value(), isFit);
}

QTEST_GUILESS_MAIN(TestStackValues)
#include "tst_stack_values.moc"
