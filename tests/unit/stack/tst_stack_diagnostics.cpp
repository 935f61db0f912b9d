// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosing.h"

using namespace conche;
using namespace conche::stack;

class TestStackDiagnostics final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void root_data();
    void root();
    void peers_data();
    void peers();
    void checks_data();
    void checks();
    void requests_data();
    void requests();
    void secretsInClear_data();
    void secretsInClear();
    void allMistakesAreToldInOrder();
    void warningsKeepTheStack();
    void depthIsNoCrash_data();
    void depthIsNoCrash();
    void editorsJumpToTheLine();
};

void TestStackDiagnostics::root_data()
{
    columns();
    const Rows bare{};
    bare("nothing", "", u"error 1:1 lacks \"name\""_s);
    bare("a comment only", "# nothing\n", u"error 1:1 lacks \"name\""_s);
    bare("a syntax error", "name = \"x\"\nzone = Europe/Madrid\n", u"error 2:8 this is not TOML"_s);
    bare("a text without an end", "name = \"x\n", u"error 1:10 this is not TOML"_s);
    bare("a table without an end", "name = \"x\"\n\n[docker\n", u"error 3:8 this is not TOML"_s);
    bare("a table whose name is none", "name = \"x\"\n[!]\n", u"error 2:2 this is not TOML"_s);
    bare("a list of tables whose name is none", "name = \"x\"\n[[ ñ ]]\n", u"error 2:4 this is not TOML"_s);
    bare("a key twice", "name = \"x\"\nname = \"y\"\n", u"error 2:8 this is not TOML"_s);
    bare("invalid UTF-8", "name = \"x\"\ntitle = \"\xff\xfe\"\n", u"error 2:9 this is not TOML"_s);
    bare("a NUL", QByteArray("name = \"x\"\ntitle = \"\0\"\n", 22), u"error 2:10 this is not TOML"_s);
    bare("JSON", "{\"name\": \"x\"}", u"error 1:1 this is not TOML"_s);
    bare("a name of the wrong type", "name = 5\n", u"error 1:8 \"name\" of the stack file must be a text in quotes"_s);
    bare("an empty name", "name = \"\"\n", u"error 1:8 must not be empty"_s);
    bare("a name that is a path", "name = \"../x\"\n", u"error 1:8 \"name\" takes letters"_s);
    bare("a name with a line end", "name = \"x\\n\"\n", u"error 1:8 \"name\" takes letters"_s);
    const Rows row{"name = \"x\"\n"};
    row("nothing wrong", "", u""_s);
    row("after a byte order mark nothing moves", "", u""_s);
    row("a format from the future", "format = 2\n", u"error 1:10 format 2 is not known"_s);
    row("a format that is no number", "format = \"1\"\n",
        u"error 1:10 \"format\" of the stack file must be a whole number"_s);
    row("a zone that is not", "zone = \"Europe/Madird\"\n", u"error 1:8 \"Europe/Madird\" is no time zone"_s);
    row("an empty zone", "zone = \"\"\n", u"error 1:8 is no time zone"_s);
    row("a zone that is a path", "zone = \"../../etc/passwd\"\n", u"error 1:8 is no time zone"_s);
    row("an unknown key", "titl = \"X\"\n",
        u"warning 1:1 the stack file has no key \"titl\". Did you mean \"title\"?"_s);
    row("an unknown key like no other", "kubernetes = 1\n", u"warning 1:1 no key \"kubernetes\""_s);
    row("an unknown table", "[dokcer]\nprogram = \"x\"\n", u"warning 1:2 Did you mean \"docker\"?"_s);
    row("a date", "title = 2026-03-09\n", u"error 1:9 must be a text in quotes"_s);
    row("docker is no table", "docker = \"docker\"\n", u"error 1:10 [docker] must be a table"_s);
    row("context and host", "[docker]\ncontext = \"a\"\nhost = \"ssh://h\"\n",
        u"error 3:8 [docker] takes \"context\" or \"host\", not both"_s);
    row("no docker program", "[docker]\nprogram = \"\"\n", u"error 2:11 must not be empty"_s);
    row("an unknown key of docker", "[docker]\nprogramm = \"x\"\n",
        u"warning 2:1 [docker] has no key \"programm\". Did you mean \"program\"?"_s);
    row("a score of nothing", "score = [\"a\"]\n", u"warning 1:9 \"score\" counts \"a\", which is no check here"_s);
    row("a score that is no list", "score = \"a\"\n", u"error 1:9 must be a list of texts"_s);
    row("a score of numbers", "score = [1]\n", u"error 1:10 must be a list of texts"_s);
    row("a misspelt score", "score = [\"disc\"]\n[[check]]\nid = \"disk\"\nkind = \"scheduler\"\n",
        u"warning 1:9 Did you mean \"disk\"?"_s);
    row("a link without a title", "[[link]]\nurl = \"http://h\"\n", u"error 1:1 a link lacks \"title\""_s);
    row("a link to nothing", "[[link]]\ntitle = \"t\"\n", u"error 1:1 link \"t\" needs \"url\" or \"command\""_s);
    row("a link that is no address", "[[link]]\ntitle = \"t\"\nurl = \"h\"\n",
        u"error 3:7 \"url\" of link \"t\" is no address"_s);
    row("an unknown key of a link", "[[link]]\ntitle = \"t\"\nurll = \"x\"\ncommand = \"x\"\n",
        u"warning 3:1 Did you mean \"url\"?"_s);
    row("one link in one bracket", "[link]\ntitle = \"t\"\n", u"error 1:1 write [[…]] with two brackets"_s);
}

void TestStackDiagnostics::root()
{
    verifyDiagnostics();
}

void TestStackDiagnostics::peers_data()
{
    columns();
    const Rows row{"name = \"x\"\n"};
    row("peers are no table", "peers = []\n", u"error 1:9 [peers] must be a table"_s);
    row("an unknown peer", "[peers.influx]\nurl = \"http://h\"\n",
        u"warning 1:8 [peers] has no key \"influx\". Did you mean \"influxdb\"?"_s);
    row("a peer that is no table", "[peers]\napi = \"http://h\"\n",
        u"error 2:7 [peers.api] must be a table\nerror 2:7 [peers.api] lacks \"url\""_s);
    row("a peer without a url", "[peers.api]\n", u"error 1:1 [peers.api] lacks \"url\""_s);
    row("an empty url", "[peers.api]\nurl = \"\"\n", u"error 2:7 must not be empty"_s);
    row("a url without a scheme", "[peers.api]\nurl = \"localhost:8000\"\n", u"error 2:7 no http or https address"_s);
    row("a url of another scheme", "[peers.api]\nurl = \"ftp://h\"\n", u"error 2:7 no http or https address"_s);
    row("a url without a host", "[peers.api]\nurl = \"http://\"\n", u"error 2:7 no http or https address"_s);
    row("a url with a space", "[peers.api]\nurl = \"http://local host\"\n", u"error 2:7 no http or https address"_s);
    row("a url with a port that is not", "[peers.api]\nurl = \"http://h:99999\"\n",
        u"error 2:7 no http or https address"_s);
    row("an unknown key of a peer", "[peers.mlflow]\nurl = \"http://h\"\nuser_name = \"x\"\nurls = 1\n",
        u"warning 3:1 [peers.mlflow] has no key \"user_name\"\nwarning 4:1 Did you mean \"url\"?"_s);
    row("a credential without a place", "[peers.api]\nurl = \"http://h\"\ncredential = \"x\"\n",
        u"error 3:14 must be a reference"_s);
    row("a credential without a name", "[peers.api]\nurl = \"http://h\"\ncredential = \"env:\"\n",
        u"error 3:14 must be a reference"_s);
    row("an empty credential", "[peers.api]\nurl = \"http://h\"\ncredential = \"\"\n",
        u"error 3:14 must be a reference"_s);
    row("InfluxDB 2 without an organisation", "[peers.influxdb]\nurl = \"http://h\"\nbucket = \"b\"\n",
        u"error 1:1 [peers.influxdb] lacks \"org\""_s);
    row("InfluxDB without a bucket", "[peers.influxdb]\nversion = 1\nurl = \"http://h\"\n",
        u"error 1:1 [peers.influxdb] lacks \"bucket\""_s);
    row("InfluxDB 3", "[peers.influxdb]\nversion = 3\nurl = \"http://h\"\nbucket = \"b\"\n",
        u"error 2:11 must be 1 or 2"_s);
    row("InfluxDB 2 and a large number",
        "[peers.influxdb]\nversion = 4294967298\nurl = \"http://h\"\nbucket = \"b\"\norg = \"o\"\n",
        u"error 2:11 must be 1 or 2"_s);
    row("a version in quotes", "[peers.influxdb]\nversion = \"2\"\nurl = \"http://h\"\nbucket = \"b\"\norg = \"o\"\n",
        u"error 2:11 must be a whole number"_s);
    row("PostgreSQL without all", "[peers.postgres]\n",
        u"error 1:1 lacks \"container\"\nerror 1:1 lacks \"user\"\nerror 1:1 lacks \"database\""_s);
    row("a container that is an option",
        "[peers.postgres]\ncontainer = \"--privileged\"\nuser = \"u\"\ndatabase = \"d\"\n",
        u"error 2:13 is no name of a container"_s);
    row("a container with a line end", "[peers.postgres]\ncontainer = \"a\\n\"\nuser = \"u\"\ndatabase = \"d\"\n",
        u"error 2:13 is no name of a container"_s);
}

void TestStackDiagnostics::peers()
{
    verifyDiagnostics();
}

void TestStackDiagnostics::checks_data()
{
    columns();
    const Rows row{"name = \"x\"\n"};
    row("one check in one bracket", "[check]\nid = \"a\"\n",
        u"error 1:1 \"check\" of the stack file must be a list of tables"_s);
    row("a check that is no table", "check = [5]\n",
        u"error 1:10 a check must be a table\nerror 1:10 a check lacks \"id\"\nerror 1:10 lacks \"kind\""_s);
    row("no id", "[[check]]\nkind = \"scheduler\"\n", u"error 1:1 a check lacks \"id\""_s);
    row("an id with capitals", "[[check]]\nid = \"Disk\"\nkind = \"scheduler\"\n", u"error 2:6 \"Disk\" is no id"_s);
    row("an id with a line end", "[[check]]\nid = \"disk\\n\"\nkind = \"scheduler\"\n", u"error 2:6 is no id"_s);
    row("an id of 65 letters", "[[check]]\nid = \"" + QByteArray(65, 'a') + "\"\nkind = \"scheduler\"\n",
        u"error 2:6 is no id"_s);
    row("no kind", "[[check]]\nid = \"a\"\n", u"error 1:1 check \"a\" lacks \"kind\""_s);
    row("an unknown kind", "[[check]]\nid = \"a\"\nkind = \"htpp\"\n",
        u"error 3:8 \"kind\" of check \"a\" is \"htpp\"; it may be http, mlflow"_s);
    row("an unknown kind with a hint", "[[check]]\nid = \"a\"\nkind = \"containers\"\n",
        u"error 3:8 Did you mean \"container\"?"_s);
    row("an id twice", "[[check]]\nid = \"a\"\nkind = \"scheduler\"\n[[check]]\nid = \"a\"\nkind = \"scheduler\"\n",
        u"error 4:1 there are two checks with the id \"a\""_s);
    row("an unknown key", "[[check]]\nid = \"a\"\nkind = \"scheduler\"\ntime_limits = \"1s\"\n",
        u"warning 4:1 check \"a\" has no key \"time_limits\". Did you mean \"time_limit\"?"_s);
    row("a key of another kind", "[[check]]\nid = \"a\"\nkind = \"scheduler\"\nquery = \"x\"\n",
        u"warning 4:1 check \"a\" has no key \"query\""_s);
    row("a question of nobody", "[[check]]\nid = \"a\"\nkind = \"scheduler\"\nasks = \"all\"\n",
        u"error 4:8 it may be service, through"_s);
    row("a span without a unit", "[[check]]\nid = \"a\"\nkind = \"scheduler\"\ntime_limit = \"10\"\n",
        u"error 4:14 a span of time such as"_s);
    row("a span that is a number", "[[check]]\nid = \"a\"\nkind = \"scheduler\"\ntime_limit = 10\n",
        u"error 4:14 a span of time such as"_s);
    row("no time", "[[check]]\nid = \"a\"\nkind = \"scheduler\"\ntime_limit = \"0s\"\n",
        u"error 4:14 from 100ms to 1h"_s);
    row("too much time", "[[check]]\nid = \"a\"\nkind = \"scheduler\"\ntime_limit = \"61min\"\n",
        u"error 4:14 from 100ms to 1h"_s);
    row("a scheduler's path without a slash", "[[check]]\nid = \"a\"\nkind = \"scheduler\"\npath = \"status\"\n",
        u"error 4:8 must begin with one \"/\""_s);
    const Rows mlflow{"name = \"x\"\n[[check]]\nid = \"a\"\nkind = \"mlflow\"\n"};
    mlflow("an experiment without a metric", "[[check.experiment]]\nname = \"e\"\n",
        u"error 1:1 an experiment of check \"a\" lacks \"metric\""_s);
    mlflow("an unknown key of an experiment", "[[check.experiment]]\nname = \"e\"\nmetric = \"m\"\nmetrics = []\n",
        u"warning 4:1 Did you mean \"metric\"?"_s);
    mlflow("placeholders of the wrong type", "placeholders = [\"E*\", 5]\n", u"error 1:23 must be a list of texts"_s);
    const Rows series{"name = \"x\"\n[[check]]\nid = \"a\"\nkind = \"series\"\nmeasurement = \"m\"\nfield = \"f\"\n"};
    series("points a station without a station", "day_points_min = 24\n", u"error -4:1 names no \"station_tag\""_s);
    series("a negative count", "day_hours_min = -1\n", u"error 1:17 must be a count from 0"_s);
    series("a broken count", "day_hours_min = 2.5\n", u"error 1:17 must be a whole number"_s);
    series("a fallback without a slash", "fallback_path = \"verify\"\n", u"error 1:17 must begin with one \"/\""_s);
    series(
        "a fallback on another host", "fallback_path = \"//evil/verify\"\n", u"error 1:17 must begin with one \"/\""_s);
    series("a fallback pointer without a slash", "fallback_pointer = \"data\"\n", u"error 1:20 RFC 6901"_s);
    const Rows disk{"name = \"x\"\n[[check]]\nid = \"a\"\nkind = \"disk\"\n"};
    disk("no place", "", u"error -2:1 check \"a\" measures nothing"_s);
    disk("a place without a path", "[[check.place]]\n", u"error 1:1 a place of check \"a\" lacks \"path\""_s);
    disk("a place in an option", "[[check.place]]\npath = \"/\"\ncontainer = \"-v\"\n",
        u"error 3:13 is no name of a container"_s);
    disk("a limit that is infinite", "warn_percent = inf\n[[check.place]]\npath = \"/\"\n",
        u"error 1:16 must be a number"_s);
    disk("a limit that can never be reached", "warn_percent = 800\ncrit_percent = 900\n[[check.place]]\npath = \"/\"\n",
        u"error 1:16 must be from 0 to 100\nerror 2:16 must be from 0 to 100"_s);
    const Rows row2{"name = \"x\"\n[[check]]\nid = \"a\"\n"};
    row2("no container", "kind = \"container\"\n", u"error -1:1 check \"a\" names no container"_s);
    row2("containers of the wrong type", "kind = \"container\"\nnames = \"a\"\n",
        u"error -1:1 names no container\nerror 2:9 must be a list of texts"_s);
    row2("containers that are none", "kind = \"container\"\nnames = [\"a\", \"b c\", \"--all\"]\n",
        u"error 2:9 \"b c\" is no name of a container\nerror 2:9 \"--all\" is no name"_s);
    row2("PostgreSQL without a query", "kind = \"postgres\"\n", u"error -1:1 lacks \"query\""_s);
    row2("PostgreSQL with two expectations",
        "kind = \"postgres\"\nquery = \"q\"\nexpect = [{equals = \"1\"}, {equals = \"2\"}]\n",
        u"error 3:10 takes one expectation"_s);
    row2("no program", "kind = \"command\"\narguments = [\"a\"]\n", u"error -1:1 lacks \"program\""_s);
}

void TestStackDiagnostics::checks()
{
    verifyDiagnostics();
}

void TestStackDiagnostics::requests_data()
{
    columns();
    const Rows check{"name = \"x\"\n[[check]]\nid = \"a\"\nkind = \"http\"\n"};
    check("no request", "", u"error -2:1 check \"a\" asks nothing"_s);
    check("one request in one bracket", "[check.request]\npeer = \"api\"\npath = \"/\"\n",
        u"error -2:1 asks nothing\nerror 1:1 write [[…]] with two brackets"_s);
    check("neither peer nor url", "[[check.request]]\npath = \"/\"\n",
        u"error 1:1 needs \"peer\" and \"path\", or \"url\""_s);
    const Rows row{"name = \"x\"\n[[check]]\nid = \"a\"\nkind = \"http\"\n[[check.request]]\npeer = \"api\"\n"};
    row("no path", "", u"error -1:1 a request of check \"a\" lacks \"path\""_s);
    row("a path without a slash", "path = \"health\"\n", u"error 1:8 must begin with one \"/\""_s);
    row("a path on another host", "path = \"//evil/health\"\n", u"error 1:8 must begin with one \"/\""_s);
    row("a path with a space", "path = \"/a b\"\n", u"error 1:8 must begin with one \"/\""_s);
    row("peer and url", "url = \"http://h/\"\n", u"error 0:8 has both \"peer\" and \"url\""_s);
    row("an unknown method", "path = \"/\"\nmethod = \"PSOT\"\n", u"error 2:10 it may be GET, POST"_s);
    row("a method in small letters", "path = \"/\"\nmethod = \"get\"\n", u"error 2:10 it may be GET, POST"_s);
    row("statuses that are none", "path = \"/\"\nstatus = [200, 99]\n", u"error 2:10 a list of HTTP statuses"_s);
    row("no statuses", "path = \"/\"\nstatus = []\n", u"error 2:10 a list of HTTP statuses"_s);
    row("one status", "path = \"/\"\nstatus = 200\n", u"error 2:10 a list of HTTP statuses"_s);
    row("an unknown key", "path = \"/\"\nexpects = []\n",
        u"warning 2:1 a request of check \"a\" has no key \"expects\". Did you mean \"expect\"?"_s);
    row("an expectation that is a text", "path = \"/\"\nexpect = [\"ok\"]\n",
        u"error 2:11 an expectation of a request of check \"a\" must be a table"_s);
    row("an unknown key of an expectation", "path = \"/\"\nexpect = [{ contain = \"x\" }]\n",
        u"warning 2:13 Did you mean \"contains\"?"_s);
    row("a pointer without a slash", "path = \"/\"\nexpect = [{ pointer = \"status\" }]\n",
        u"error 2:23 must begin with \"/\" (RFC 6901)"_s);
    row("a pattern that is none", "path = \"/\"\nexpect = [{ matches = '(' }]\n",
        u"error 2:23 is no regular expression"_s);
    row("an unknown type", "path = \"/\"\nexpect = [{ type = \"bool\" }]\n",
        u"error 2:20 it may be string, number, boolean"_s);
    row("otherwise ok", "path = \"/\"\nexpect = [{ equals = \"x\", otherwise = \"ok\" }]\n",
        u"error 2:39 it may be warning, critical, unknown"_s);
    row("headers that are a text", "path = \"/\"\nheaders = \"Accept: x\"\n",
        u"error 2:11 \"headers\" of a request of check \"a\" must be a table"_s);
    row("a header that is a number", "path = \"/\"\nheaders = { X = 1 }\n", u"error 2:17 must be a text of one line"_s);
    row("a header of two lines", "path = \"/\"\nheaders = { X = \"a\\r\\nHost: evil\" }\n",
        u"error 2:17 must be a text of one line"_s);
    row("a header's name of two lines", "path = \"/\"\nheaders = { \"X\\r\\nHost\" = \"a\" }\n",
        u"error 2:13 is no name of a header"_s);
    row("JSON that is a number", "path = \"/\"\njson = 5\n",
        u"error 2:8 \"json\" of a request of check \"a\" must be a table or a list"_s);
    row("JSON and a body", "path = \"/\"\njson = {}\nbody = \"x\"\n", u"error 3:8 has both \"json\" and \"body\""_s);
    const Rows url{"name = \"x\"\n[[check]]\nid = \"a\"\nkind = \"http\"\n[[check.request]]\n"};
    url("a url of a scheme like http", "url = \"httpx://h/\"\n", u"error 1:7 is no http or https address"_s);
    url("a url with a space", "url = \"http://h/a b\"\n", u"error 1:7 is no http or https address"_s);
}

void TestStackDiagnostics::requests()
{
    verifyDiagnostics();
}

void TestStackDiagnostics::secretsInClear_data()
{
    columns();
    const Rows row{"name = \"x\"\n"};
    row("in a peer's url", "[peers.api]\nurl = \"http://u:geheim@h\"\n", u"error 2:7 holds a user or password"_s);
    row("in a peer's url that is none", "[peers.api]\nurl = \"http://u:ge heim@h\"\n",
        u"error 2:7 no http or https address"_s);
    row("in a peer's credential", "[peers.api]\nurl = \"http://h\"\ncredential = \"geheim\"\n",
        u"error 3:14 never the secret itself"_s);
    row("as a credential that is a number", "[peers.api]\nurl = \"http://h\"\ncredential = 12345\n",
        u"error 3:14 must be a text in quotes\nerror 3:14 never the secret itself"_s);
    row("as a peer's password", "[peers.api]\nurl = \"http://h\"\npassword = \"geheim\"\n",
        u"error 3:1 would be a secret in clear"_s);
    row("as a peer's token", "[peers.influxdb]\nurl = \"http://h\"\nbucket = \"b\"\norg = \"o\"\ntoken = \"geheim\"\n",
        u"error 5:1 would be a secret in clear"_s);
    row("as a token with a prefix", "[peers.api]\nurl = \"http://h\"\ninflux_token = \"geheim\"\n",
        u"error 3:1 would be a secret in clear"_s);
    row("as an API key", "[peers.api]\nurl = \"http://h\"\napi-key = \"geheim\"\n",
        u"error 3:1 would be a secret in clear"_s);
    row("as PostgreSQL's password",
        "[peers.postgres]\ncontainer = \"c\"\nuser = \"u\"\ndatabase = \"d\"\nPassword = \"geheim\"\n",
        u"error 5:1 would be a secret in clear"_s);
    row("at the root", "secret = \"geheim\"\n", u"error 1:1 would be a secret in clear"_s);
    row("in docker's host", "[docker]\nhost = \"ssh://ops:geheim@h\"\n", u"error 2:8 holds a password in clear"_s);
    row("in a link", "[[link]]\ntitle = \"t\"\nurl = \"http://u:geheim@h\"\n", u"error 3:7 holds a user or password"_s);
    const Rows request{"name = \"x\"\n[[check]]\nid = \"a\"\nkind = \"http\"\n[[check.request]]\n"};
    request("in a request's url", "url = \"http://u:geheim@h/\"\n", u"error 1:7 holds a user or password"_s);
    request("as the user of a request's url", "url = \"http://geheim@h/\"\n", u"error 1:7 holds a user or password"_s);
    request("in a header", "url = \"http://h/\"\nheaders = { authorization = \"Bearer geheim\" }\n",
        u"error 2:13 would be a secret in clear"_s);
    request("in a proxy's header", "url = \"http://h/\"\nheaders = { Proxy-Authorization = \"Basic geheim\" }\n",
        u"error 2:13 would be a secret in clear"_s);
    request("in a cookie", "url = \"http://h/\"\nheaders = { Cookie = \"s=geheim\" }\n",
        u"error 2:13 would be a secret in clear"_s);
    request("in a header for keys", "url = \"http://h/\"\nheaders = { X-API-Key = \"geheim\" }\n",
        u"error 2:13 would be a secret in clear"_s);
}

void TestStackDiagnostics::secretsInClear()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, toml);
    const QString messages = shown(stackFromToml(before + toml, u"x.toml"_s).diagnostics);
    QVERIFY2(!messages.contains(u"geheim"_s) && !messages.contains(u"heim@"_s) && !messages.contains(u"12345"_s),
        qPrintable(messages));
    verifyDiagnostics();
}

void TestStackDiagnostics::allMistakesAreToldInOrder()
{
    const StackFile file = stackFromToml(
        "zone = 1\nname = \"\"\n[docker]\nhots = \"x\"\n[[check]]\nid = \"a\"\nkind = \"x\"\n[peers.api]\n", u"x"_s);
    QStringList places;
    for (const Diagnostic &diagnostic : file.diagnostics)
        places << u"%1:%2"_s.arg(diagnostic.position.line).arg(diagnostic.position.column);
    QCOMPARE(places, (QStringList{u"1:8"_s, u"2:8"_s, u"4:1"_s, u"7:8"_s, u"8:1"_s}));
}

void TestStackDiagnostics::warningsKeepTheStack()
{
    const StackFile file = stackFromToml("name = \"x\"\nfuture = true\n", u"x"_s);
    QCOMPARE(file.diagnostics.size(), 1);
    QVERIFY(file.stack);
}

void TestStackDiagnostics::depthIsNoCrash_data()
{
    QTest::addColumn<QByteArray>("toml");
    constexpr int many = 100'000;
    QTest::newRow("lists in lists") << "name = " + QByteArray(many, '[');
    QTest::newRow("lists in lists that end") << "name = " + QByteArray(many, '[') + QByteArray(many, ']');
    QTest::newRow("tables in tables") << QByteArray("{ a = ").repeated(many).prepend("name = ");
    QTest::newRow("a key of many parts") << QByteArray("a.").repeated(many) + "a = 1\nname = \"x\"\n";
    QTest::newRow("a table of many parts") << "name = \"x\"\n[" + QByteArray("a.").repeated(many) + "a]\n";
    QTest::newRow("a list of many parts") << "name = \"x\"\n[[ " + QByteArray("'a' . ").repeated(many) + "a]]\n";
    QTest::newRow("many parts inside a table")
        << "name = \"x\"\nt = { " + QByteArray("a.").repeated(many) + "a = 1 }\n";
    QTest::newRow("many parts after texts that look unended")
        << R"(t = ["""a"""", '''b'''', "\"", {)" + QByteArray("a.").repeated(many) + "a = 1}]\n";
    QTest::newRow("one key more each time") << [] {
        QByteArray toml("name = \"x\"\n");
        for (int parts = 1; parts < 700; ++parts)
            toml += "[" + QByteArray("a.").repeated(parts) + "b]\n";
        return toml;
    }();
}

void TestStackDiagnostics::depthIsNoCrash()
{
    QFETCH(const QByteArray, toml);
    const StackFile file = stackFromToml(toml, u"x.toml"_s);
    QVERIFY(!file.diagnostics.isEmpty());
    QVERIFY(file.diagnostics.first().position.line >= 1);
}

void TestStackDiagnostics::editorsJumpToTheLine()
{
    const Diagnostic error{Diagnostic::Severity::Error, {6, 11}, u"no"_s};
    QCOMPARE(error.text(u"/a b/x.toml"_s), u"/a b/x.toml:6:11: error: no"_s);
    const Diagnostic warning{Diagnostic::Severity::Warning, {1, 1}, u"hm"_s};
    QCOMPARE(warning.text(u"x"_s), u"x:1:1: warning: hm"_s);
}

QTEST_GUILESS_MAIN(TestStackDiagnostics)
#include "tst_stack_diagnostics.moc"
