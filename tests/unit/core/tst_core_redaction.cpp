// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/redaction.h"

#include <QTest>

#include <random>

using namespace conche;
using namespace Qt::StringLiterals;

class TestCoreRedaction final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretsGo_data();
    void secretsGo();
    void knownSecretsGo_data();
    void knownSecretsGo();
    void aSecretInsideAnotherLeavesNoTail();
    void shortSecretsTearNoHoles();
    void ordinaryTextStays_data();
    void ordinaryTextStays();
    void longTextsTakeNoLongTime();
    void twiceIsOnce();
};

namespace {

QString redacted(const QString &text)
{
    return Redactor().apply(text);
}

} // namespace

void TestCoreRedaction::secretsGo_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const QString &expected) {
        QTest::newRow(name) << text << expected;
    };
    // In addresses
    row("a password in a URI", u"postgresql://mlflow:geheim@db:5432/mlflow"_s,
        u"postgresql://mlflow:***@db:5432/mlflow"_s);
    row("a URI of SQLAlchemy", u"--uri postgresql+psycopg2://mlflow:geheim@db/mlflow x"_s,
        u"--uri postgresql+psycopg2://mlflow:***@db/mlflow x"_s);
    row("a password with an at sign", u"https://u:ge@heim@host/x"_s, u"https://u:***@host/x"_s);
    row("a password with a slash", u"https://u:ge/heim@host/x"_s, u"https://u:***@host/x"_s);
    row("a password with a question mark and a hash", u"https://u:ge?h#eim@host"_s, u"https://u:***@host"_s);
    row("a password with a colon", u"https://u:ge:heim@host"_s, u"https://u:***@host"_s);
    row("a password with an apostrophe", u"https://u:ge'heim@host/x"_s, u"https://u:***@host/x"_s);
    row("a user with an at sign", u"postgresql://u@server:geheim@host/x"_s, u"postgresql://u@server:***@host/x"_s);
    row("no user", u"redis://:geheim@host:6379/0"_s, u"redis://:***@host:6379/0"_s);
    row("several in a line", u"a://u:geheim1@h b://v:geheim2@i, 'c://w:geheim3@j'"_s,
        u"a://u:***@h b://v:***@i, 'c://w:***@j'"_s);
    row("inside JSON", u"[\"a://u:geheim@h\",\"x@y\"]"_s, u"[\"a://u:***@h\",\"x@y\"]"_s);
    row("on the second line", u"first\npostgres://u:geheim@h/db\nlast"_s, u"first\npostgres://u:***@h/db\nlast"_s);
    // In settings
    row("PGPASSWORD", u"PGPASSWORD=geheim psql"_s, u"PGPASSWORD=*** psql"_s);
    row("a name with a prefix", u"DOCKER_INFLUXDB_INIT_ADMIN_TOKEN=geheim=="_s,
        u"DOCKER_INFLUXDB_INIT_ADMIN_TOKEN=***"_s);
    row("a name with a suffix", u"AWS_SECRET_ACCESS_KEY=ge/heim+"_s, u"AWS_SECRET_ACCESS_KEY=***"_s);
    row("punctuation in a password of the environment", u"\"PGPASSWORD=ge,hei;m}&x\""_s, u"\"PGPASSWORD=***\""_s);
    row("a query string", u"/query?token=geheim&org=factory"_s, u"/query?token=***&org=factory"_s);
    row("a list of settings", u"password=geheim, user=mlflow"_s, u"password=***, user=mlflow"_s);
    row("a JSON field", u"{\"token\": \"geheim\", \"org\": \"factory\"}"_s,
        u"{\"token\": \"***\", \"org\": \"factory\"}"_s);
    row("a JSON field without spaces", u"{\"api_key\":\"geheim\"}"_s, u"{\"api_key\":\"***\"}"_s);
    row("a JSON field with an escaped quote", u"{\"token\": \"ge\\\"heim\", \"a\": 1}"_s,
        u"{\"token\": \"***\", \"a\": 1}"_s);
    row("a JSON number", u"{\"password\": 12345678}"_s, u"{\"password\": ***}"_s);
    row("a quoted value of several words", u"password=\"ge heim\" user=x"_s, u"password=\"***\" user=x"_s);
    row("a value in apostrophes", u"password='ge heim' user=x"_s, u"password='***' user=x"_s);
    row("capitals", u"Password: geheim"_s, u"Password: ***"_s);
    row("an option of a program", u"mlflow server --admin-password geheim --port 5000"_s,
        u"mlflow server --admin-password *** --port 5000"_s);
    row("a hash that begins with a dollar", u"PASSWORD=$2b$12$geheim"_s, u"PASSWORD=***"_s);
    row("something that begins like a mask", u"token=***geheim"_s, u"token=***"_s);
    // In headers
    row("a bearer", u"Authorization: Bearer gehe.im-_=="_s, u"Authorization: Bearer ***"_s);
    row("a token", u"-H 'Authorization: Token geheim'"_s, u"-H 'Authorization: Token ***'"_s);
    row("basic", u"authorization: basic Z2VoZWlt"_s, u"authorization: basic ***"_s);
    row("a header in JSON", u"{\"Authorization\": \"Bearer geheim\"}"_s, u"{\"Authorization\": \"Bearer ***\"}"_s);
    row("an authorization without a scheme", u"Authorization: geheim"_s, u"Authorization: ***"_s);
    row("a key in a header", u"X-API-Key: geheim"_s, u"X-API-Key: ***"_s);
}

void TestCoreRedaction::secretsGo()
{
    QFETCH(const QString, text);
    const QString result = redacted(text);
    QTEST(result, "expected");
    QCOMPARE(redacted(result), result);
}

void TestCoreRedaction::knownSecretsGo_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("as it is") << u"refused: ge/heim+ö!"_s << u"refused: ***!"_s;
    QTest::newRow("percent-encoded") << u"GET /?q=ge%2Fheim%2B%C3%B6!"_s << u"GET /?q=***!"_s;
    QTest::newRow("percent-encoded in small letters") << u"GET /?q=ge%2fheim%2b%c3%b6!"_s << u"GET /?q=***!"_s;
    QTest::newRow("in base64") << u"cookie Z2UvaGVpbSvDtg=="_s << u"cookie ***"_s;
    QTest::newRow("more than once") << u"ge/heim+ö ge/heim+ö"_s << u"*** ***"_s;
    QTest::newRow("nowhere") << u"ge/heim"_s << u"ge/heim"_s;
}

void TestCoreRedaction::knownSecretsGo()
{
    QFETCH(const QString, text);
    Redactor redactor;
    redactor.add(Secret("ge/heim+ö"));
    redactor.add(Secret("ge/heim+ö"));
    redactor.add(Secret());
    QTEST(redactor.apply(text), "expected");
    QCOMPARE(redactor.apply(redactor.apply(text)), redactor.apply(text));
}

void TestCoreRedaction::aSecretInsideAnotherLeavesNoTail()
{
    Redactor redactor;
    redactor.add(Secret("geheim"));
    redactor.add(Secret("geheim-und-mehr"));
    QCOMPARE(redactor.apply(u"say geheim-und-mehr and geheim"_s), u"say *** and ***"_s);
}

void TestCoreRedaction::shortSecretsTearNoHoles()
{
    Redactor redactor;
    redactor.add(Secret("a"));
    redactor.add(Secret("abc"));
    QCOMPARE(redactor.apply(u"abc and a database"_s), u"abc and a database"_s);
    QCOMPARE(redactor.apply(u"password=abc"_s), u"password=***"_s);
}

void TestCoreRedaction::ordinaryTextStays_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {
             "http://localhost:5000/#/experiments",
             "ssh://ops@factory",
             "ssh://ops@factory:2222",
             "unix:///run/user/1000/docker.sock",
             "http://localhost:8086/api/v2/query?org=factory",
             "ask ops@example.org about http://localhost:8000/docs",
             "curl -H 'Authorization: Token $INFLUXDB_TOKEN' http://localhost:8086",
             "curl -H \"Authorization: Bearer ${TOKEN}\" http://localhost:8086",
             "PGPASSWORD=$PGPASSWORD psql",
             "docker exec --env PGPASSWORD postgres psql",
             "FATAL:  password authentication failed for user \"mlflow\"",
             "the token was refused",
             "credential = \"keychain:chocolate-factory/influxdb\"",
             "next run 2026-03-09T05:08:28+01:00, 12 of 12 failed",
             "*** http://u:***@h password=***",
             "",
         })
        QTest::newRow(*text ? text : "nothing") << QString::fromUtf8(text);
}

void TestCoreRedaction::ordinaryTextStays()
{
    QFETCH(const QString, text);
    QCOMPARE(redacted(text), text);
}

void TestCoreRedaction::longTextsTakeNoLongTime()
{
    // Texts that make a careless pattern try every way to split them.
    const QStringList nasty{QString(200'000, u'a') + u"://"_s, u"a://"_s + QString(200'000, u':'),
        QString(u"a://b:"_s).repeated(30'000), QString(u"password"_s).repeated(30'000),
        u"password=\""_s + QString(u"\\"_s).repeated(200'000), u"token"_s + QString(200'000, u' ')};
    for (const QString &text : nasty)
        QVERIFY(!redacted(text).isEmpty());
}

void TestCoreRedaction::twiceIsOnce()
{
    static const QStringList pieces{u"password"_s, u"="_s, u": "_s, u"\""_s, u"a://"_s, u"u:"_s, u"@"_s, u"geheim"_s,
        u"$X"_s, u"***"_s, u" "_s, u"\\"_s, u"'"_s, u","_s, u"Authorization"_s, u"Bearer"_s, u"&"_s, u"x=y"_s, u"--"_s,
        u"\n"_s};
    Redactor redactor;
    redactor.add(Secret("geheim"));
    std::mt19937 random(20260309);
    const auto below = [&random](qsizetype limit) { return static_cast<qsizetype>(random()) % limit; };
    for (int i = 0; i < 20'000; ++i) {
        QString text;
        for (qsizetype length = below(12); length > 0; --length)
            text += pieces[below(pieces.size())];
        const QString once = redactor.apply(text);
        QVERIFY2(!once.contains(u"geheim"_s), qPrintable(text));
        const QString twice = redactor.apply(once);
        QVERIFY2(twice == once, qPrintable(text + u"\n -> "_s + once + u"\n -> "_s + twice));
    }
}

QTEST_GUILESS_MAIN(TestCoreRedaction)
#include "tst_core_redaction.moc"
