// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "asking.h"

#include <QProcess>

using namespace conche;
using namespace conche::net;

class TestNetSentences final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void curlForm_data();
    void curlForm();
    void curlFormIsWhatAShellReads();
    void curlFormHasNoSecret();
    void statusBecomesAnError_data();
    void statusBecomesAnError();
    void aStatusBelow400IsNoError();
    void excerpts_data();
    void excerpts();
    void excerptsAreCut();
    void secretsCannotBePrinted();
};

namespace {

template <typename T>
concept Printable = requires(QDebug stream, T value)
{
    stream << value;
};

HttpRequest theRequest()
{
    return requestTo(QUrl(u"http://localhost:5000/api/2.0/mlflow/runs/search"_s));
}

HttpReply replyOf(int status, const QByteArray &contentType, const QByteArray &body)
{
    HttpReply reply;
    reply.status = status;
    reply.contentType = contentType;
    reply.body = body;
    return reply;
}

} // namespace

void TestNetSentences::curlForm_data()
{
    QTest::addColumn<HttpRequest>("request");
    QTest::addColumn<QString>("curl");

    HttpRequest request = theRequest();
    QTest::newRow("a question") << request << u"curl http://localhost:5000/api/2.0/mlflow/runs/search"_s;

    request.method = "HEAD";
    QTest::newRow("a question for the head")
        << request << u"curl --head http://localhost:5000/api/2.0/mlflow/runs/search"_s;

    request = theRequest();
    request.method = "POST";
    request.headers = {{"Content-Type", "application/json"}};
    request.body = R"({"filter":"name = 'a'"})";
    request.authorization = tokenOf();
    QTest::newRow("a question with a body, a header and a token")
        << request
        << uR"(curl -H "Authorization: Token $TOKEN" -H 'Content-Type: application/json' --data-raw '{"filter":"name = '\''a'\''"}' http://localhost:5000/api/2.0/mlflow/runs/search)"_s;

    request = theRequest();
    request.method = "POST";
    QTest::newRow("a POST without a body")
        << request << u"curl -X POST http://localhost:5000/api/2.0/mlflow/runs/search"_s;

    request.method = "PUT";
    request.body = "@file";
    QTest::newRow("a PUT") << request
                           << u"curl -X PUT --data-raw @file http://localhost:5000/api/2.0/mlflow/runs/search"_s;

    request = requestTo(QUrl(u"http://h/q?db=a b&q=SELECT \"x\" WHERE t='[1]'"_s));
    request.authorization = tokenOf();
    request.authorization->scheme = Authorization::Scheme::Basic;
    request.authorization->user = u"anna"_s;
    QTest::newRow("a user with a password")
        << request
        << uR"(curl --globoff -u "anna:$TOKEN" 'http://h/q?db=a%20b&q=SELECT%20%22x%22%20WHERE%20t='\''[1]'\''')"_s;

    request = theRequest();
    request.authorization = {.scheme = Authorization::Scheme::Basic,
        .user = u"an na`id`$HOME"_s,
        .secret = Secret(theSecret),
        .variable = u"a$(id)-b"_s};
    QTest::newRow("a user and a variable that a shell would run")
        << request << uR"(curl -u 'an na`id`$HOME'":$a__id__b" http://localhost:5000/api/2.0/mlflow/runs/search)"_s;

    request = theRequest();
    request.authorization = {.scheme = Authorization::Scheme::Bearer, .user = {}, .secret = {}, .variable = {}};
    QTest::newRow("a bearer token without a name")
        << request << uR"(curl -H "Authorization: Bearer $SECRET" http://localhost:5000/api/2.0/mlflow/runs/search)"_s;
}

void TestNetSentences::curlForm()
{
    QFETCH(const HttpRequest, request);
    QFETCH(const QString, curl);
    QCOMPARE(asCurl(request), curl);
}

void TestNetSentences::curlFormIsWhatAShellReads()
{
    HttpRequest request = requestTo(QUrl(u"http://h:1/$x?a='&b=\"*?\"&c=`d`;e"_s));
    request.method = "POST";
    request.headers = {{"X-Odd", R"(it's $5 \ "x" `y`)"}};
    request.body = "line\nnext 'quoted' \"double\" $HOME `id` \\ !";
    request.authorization = tokenOf();

    // The command with each word printed on its own, in place of curl.
    QProcess shell;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TOKEN"_s, u"from the environment"_s);
    shell.setProcessEnvironment(environment);
    shell.start(u"sh"_s, {u"-c"_s, u"printf '%s\\036' "_s + asCurl(request).sliced(5)});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.readAllStandardError(), QByteArray());
    const QList<QByteArray> words = shell.readAllStandardOutput().split('\036');
    const QList<QByteArray> expected{"-H", "Authorization: Token from the environment", "-H",
        R"(X-Odd: it's $5 \ "x" `y`)", "--data-raw", request.body, request.url.toEncoded(), ""};
    QCOMPARE(words, expected);
}

void TestNetSentences::curlFormHasNoSecret()
{
    const QString secret = QString::fromLatin1(theSecret);
    for (const auto scheme :
        {Authorization::Scheme::Basic, Authorization::Scheme::Bearer, Authorization::Scheme::Token}) {
        HttpRequest request = requestTo(QUrl(u"http://anna:"_s + secret + u"@localhost:5000/"_s));
        request.authorization = tokenOf();
        request.authorization->scheme = scheme;
        request.headers = {{"AUTHORIZATION", "Bearer " + theSecret}, {"Cookie", "session=" + theSecret}};
        const QString curl = asCurl(request);
        QVERIFY2(!curl.contains(secret), qPrintable(curl));
        VERIFY_HOLDS(curl, u"http://anna:***@localhost:5000/"_s);
    }
}

void TestNetSentences::statusBecomesAnError_data()
{
    QTest::addColumn<bool>("hasCredential");
    QTest::addColumn<HttpReply>("reply");
    QTest::addColumn<QString>("error");
    const QString peer = u"MLflow at http://localhost:5000/api/2.0/mlflow/runs/search "_s;

    QTest::newRow("401 as text") << true << replyOf(401, "text/html; charset=utf-8", "You are not authenticated.")
                                 << u"Unauthorized: "_s + peer
            + u"refused the credential (401: You are not authenticated.); check it with conche-cli secret status"_s;
    QTest::newRow("401 without a credential")
        << false << replyOf(401, "text/plain", "")
        << u"Unauthorized: "_s + peer + u"asks for a credential (401); name one in the stack file"_s;
    QTest::newRow("403 as text") << true << replyOf(403, "text/plain", "Permission denied\n")
                                 << u"Forbidden: "_s + peer + u"forbids this (403: Permission denied); "_s;
    QTest::newRow("403 of MLflow's host check")
        << false << replyOf(403, "text/plain", "Invalid Host header - possible DNS rebinding attack detected")
        << u"HostBlocked: "_s + peer
            + u"does not answer to this host name (403: Invalid Host header - possible DNS rebinding attack detected); "
              "start MLflow with --allowed-hosts 'localhost:5000' or set MLFLOW_SERVER_ALLOWED_HOSTS"_s;
    QTest::newRow("404 in MLflow's JSON")
        << false
        << replyOf(404, "application/json", R"({"error_code":"RESOURCE_DOES_NOT_EXIST","message":"No Experiment 'x'"})")
        << u"NotFound: "_s + peer + u"was not found (404: No Experiment 'x'); "_s;
    QTest::newRow("422 in FastAPI's JSON")
        << false << replyOf(422, "application/json", R"({"detail":[{"loc":["query","n"],"msg":"missing"}]})")
        << u"Rejected: "_s + peer + uR"(rejected the question (422: [{"loc":["query","n"],"msg":"missing"}]); )"_s;
    QTest::newRow("400 in InfluxDB's JSON")
        << false << replyOf(400, "application/json", R"({"error":"error parsing query: found FORM"})")
        << u"Rejected: "_s + peer + u"rejected the question (400: error parsing query: found FORM); "_s;
    QTest::newRow("405") << false << replyOf(405, "text/plain", "Method Not Allowed")
                         << u"Rejected: "_s + peer + u"rejected the question (405: Method Not Allowed); "_s;
    QTest::newRow("500 in HTML")
        << false
        << replyOf(500, "text/html",
               "<!doctype html>\n<html lang=en>\n<title>500 Internal Server Error</title>\n<h1>Internal Server "
               "Error</h1>\n<p>It was &lt;overloaded&gt;.</p>\n")
        << u"ServerFailed: "_s + peer
            + u"failed (500: 500 Internal Server Error Internal Server Error It was <overloaded>.); its log says why"_s;
    QTest::newRow("502 of a proxy")
        << false
        << replyOf(502, "text/html",
               "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad "
               "Gateway</h1></center>\r\n<hr><center>nginx/1.22.1</center>\r\n</body>\r\n</html>\r\n")
        << u"ServerFailed: "_s + peer + u"failed (502: 502 Bad Gateway nginx/1.22.1); its log says why"_s;
    QTest::newRow("503 without a word") << false << replyOf(503, "", "")
                                        << u"ServerFailed: "_s + peer + u"failed (503); "_s;
    QTest::newRow("500 that repeats the secret")
        << true << replyOf(500, "application/json", R"({"message":"no user for s3cret-\u0054oken-0815 here"})")
        << u"ServerFailed: "_s + peer + u"failed (500: no user for *** here); "_s;
    QTest::newRow("400 that repeats the header")
        << true << replyOf(400, "text/plain", "unknown: " + QByteArray("x:" + theSecret).toBase64())
        << u"Rejected: "_s + peer + u"rejected the question (400: unknown: ***); "_s;
    QTest::newRow("500 whose cut would fall into the secret")
        << true << replyOf(500, "text/plain", QByteArray(190, 'x') + ' ' + theSecret)
        << u"ServerFailed: "_s + peer + u"failed (500: "_s + QString(190, u'x') + u" ***); "_s;
}

void TestNetSentences::statusBecomesAnError()
{
    QFETCH(const bool, hasCredential);
    QFETCH(const HttpReply, reply);
    QFETCH(const QString, error);
    HttpRequest request = theRequest();
    request.url.setQuery(u"password=hidden"_s);
    if (hasCredential) {
        request.authorization = tokenOf();
        request.authorization->user = u"x"_s;
    }
    const std::optional<Error> found = statusError(request, reply);
    QVERIFY(found);
    VERIFY_STARTS(errorOf(tl::make_unexpected(*found)), error);
}

void TestNetSentences::aStatusBelow400IsNoError()
{
    for (const int status : {200, 204, 302, 399})
        QVERIFY(!statusError(theRequest(), replyOf(status, "text/plain", "text")));
}

void TestNetSentences::excerpts_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("text");
    QTest::newRow("text") << QByteArray("text/plain") << QByteArray("  a\tb\r\n\r\nc\v ") << u"a b c"_s;
    QTest::newRow("nothing") << QByteArray() << QByteArray() << QString();
    QTest::newRow("control characters") << QByteArray() << QByteArray("a\0b\x1b[31mc\x7f", 9) << u"a b [31mc"_s;
    QTest::newRow("text turned round") << QByteArray() << u"a\u202eb\u2066c\u200bd\ufeff"_s.toUtf8() << u"abcd"_s;
    QTest::newRow("bytes that are not UTF-8") << QByteArray() << QByteArray("a\xff\xfe") << u"a\ufffd\ufffd"_s;
    QTest::newRow("markup without its type") << QByteArray() << QByteArray(" <!DOCTYPE html><p>a<b>b</b>") << u"a b"_s;
    QTest::newRow("a page with a title only")
        << QByteArray("text/html") << QByteArray("<html><head><title>Sign in</title></head><body></body></html>")
        << u"Sign in"_s;
    QTest::newRow("a page with scripts and styles")
        << QByteArray("text/html")
        << QByteArray("<style>p{}</style><p>a</p><!-- b --><SCRIPT>if (1<2) x()</SCRIPT ><header>c</header>&amp;lt;")
        << u"a c &lt;"_s;
    QTest::newRow("a page cut within a tag") << QByteArray("text/html") << QByteArray("a<script>alert(") << u"a"_s;
    QTest::newRow("JSON stays JSON") << QByteArray("application/json") << QByteArray(R"({"a": "<b>"})")
                                     << uR"({"a": "<b>"})"_s;
}

void TestNetSentences::excerpts()
{
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, text);
    QCOMPARE(excerpt(replyOf(200, type, body)), text);
}

void TestNetSentences::excerptsAreCut()
{
    QCOMPARE(excerpt(replyOf(200, "", "0123456789"), 10), u"0123456789"_s);
    QCOMPARE(excerpt(replyOf(200, "", "0123456789a"), 10), u"012345678…"_s);
    QCOMPARE(excerpt(replyOf(200, "", u"0123\U0001F36B56789"_s.toUtf8()), 6), u"0123…"_s);
    QCOMPARE(excerpt(replyOf(200, "", QByteArray(10'000'000, 'x'))).size(), 200);
}

void TestNetSentences::secretsCannotBePrinted()
{
    QVERIFY(Printable<QString>);
    QVERIFY(!Printable<Secret>);
    QVERIFY(!Printable<Authorization>);
    QVERIFY(!Printable<HttpRequest>);
}

QTEST_GUILESS_MAIN(TestNetSentences)
#include "tst_net_sentences.moc"
