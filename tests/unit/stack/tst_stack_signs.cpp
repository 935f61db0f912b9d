// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosing.h"

#include <QFile>

using namespace conche;
using namespace conche::stack;
using namespace std::chrono_literals;

/*! [[sign]], [watch], and how often checks are asked. */
class TestStackSigns final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signDiagnostics_data();
    void signDiagnostics();
    void watchDiagnostics_data();
    void watchDiagnostics();
    void everyKindOfSign();
    void theShippedSigns();
    void weekHoursAreCountedWhereASignWantsThem();
    void defaults();
    void aWatchOfItsOwn();
};

namespace {

const QByteArray checks
    = "name = \"x\"\n"
      "[[check]]\nid = \"training\"\nkind = \"mlflow\"\nwarn_after = \"2h\"\ncrit_after = \"24h\"\n"
      "[[check.experiment]]\nname = \"e\"\nmetric = \"m\"\n"
      "[[check]]\nid = \"mlflow-api\"\nkind = \"mlflow\"\n"
      "[[check]]\nid = \"energy\"\nkind = \"series\"\nmeasurement = \"e\"\nfield = \"f\"\nnone_within = \"6h\"\n"
      "[[check]]\nid = \"weather\"\nkind = \"series\"\nmeasurement = \"w\"\nfield = \"f\"\nnone_within = \"6h\"\n"
      "[[check]]\nid = \"scheduler\"\nkind = \"scheduler\"\n"
      "[[check]]\nid = \"containers\"\nkind = \"container\"\nnames = [\"a\"]\n"
      "[[metric]]\nid = \"quality\"\nkind = \"mlflow\"\nexperiment = \"e\"\nmetric = \"m\"\n"
      "[[metric]]\nid = \"pace\"\nkind = \"mlflow\"\nexperiment = \"e\"\nmetric = \"m\"\nmeasures = \"interval\"\n"
      "[[metric]]\nid = \"span\"\nkind = \"mlflow\"\nexperiment = \"e\"\nmetric = \"seconds\"\n"
      "[[metric]]\nid = \"other\"\nkind = \"mlflow\"\nexperiment = \"o\"\nmetric = \"m\"\n";

Stack stackOf(const QByteArray &toml)
{
    const StackFile file = stackFromToml(toml, u"x.toml"_s);
    if (!file.stack)
        qFatal("%s", qPrintable(shown(file.diagnostics)));
    return *file.stack;
}

} // namespace

void TestStackSigns::signDiagnostics_data()
{
    columns();
    const Rows bare{checks};
    bare("none", "", u""_s);
    bare("one sign in one bracket", "[sign]\nid = \"s\"\n", u"error 1:1 write [[…]] with two brackets"_s);
    Rows{"name = \"x\"\n"}("a sign that is no table", "sign = 5\n", u"error 1:8 write [[…]] with two brackets"_s);
    bare("an empty sign", "[[sign]]\n",
        u"error 1:1 a sign lacks \"id\"\nerror 1:1 lacks \"check\"\nerror 1:1 lacks \"kind\""_s);
    const Rows sign{checks + "[[sign]]\nid = \"s\"\ncheck = \"scheduler\"\n"};
    sign("no kind", "", u"error -2:1 sign \"s\" lacks \"kind\""_s);
    sign("an unknown kind", "kind = \"symptoms\"\n",
        u"error 1:8 \"kind\" of sign \"s\" is \"symptoms\"; it may be symptom, slow, silent, behind, restarts, trend. Did you mean \"symptom\"?"_s);
    sign("a trend of nothing", "kind = \"trend\"\n",
        u"warning -2:1 sign \"s\" looks at no metric: add a [[metric]] for an experiment of \"scheduler\""_s);
    sign("a trend of a metric", "kind = \"trend\"\nmetrics = [\"quality\", \"span\"]\n", u""_s);
    sign("a trend of an empty list", "kind = \"trend\"\nmetrics = []\n", u"warning -2:1 looks at no metric"_s);
    sign("a trend of no list", "kind = \"trend\"\nmetrics = \"span\"\n",
        u"warning -2:1 looks at no metric\nerror 2:11 must be a list of texts"_s);
    sign("a trend of a metric of nobody", "kind = \"trend\"\nmetrics = [\"qualty\"]\n",
        u"error 2:11 sign \"s\" looks at \"qualty\", which is no metric here. Did you mean \"quality\"?"_s);
    sign("an unknown key", "metrics = [\"span\"]\nkind = \"trend\"\nwithn = \"5h\"\n",
        u"warning 3:1 sign \"s\" has no key \"withn\""_s);
    sign("a key of another kind", "metrics = [\"span\"]\nkind = \"trend\"\ntimes = 3\n",
        u"warning 3:1 sign \"s\" has no key \"times\""_s);
    sign("a severity of nobody", "metrics = [\"span\"]\nkind = \"trend\"\nseverity = \"ok\"\n",
        u"error 3:12 it may be warning, critical"_s);
    sign("the same id twice",
        "metrics = [\"span\"]\nkind = \"trend\"\n[[sign]]\nid = \"s\"\ncheck = \"scheduler\"\nmetrics = "
        "[\"span\"]\nkind = \"trend\"\n",
        u"error 3:1 there are two signs with the id \"s\""_s);
    sign("a symptom without a name", "kind = \"symptom\"\n", u"error -2:1 sign \"s\" lacks \"symptom\""_s);
    sign("a symptom", "kind = \"symptom\"\nsymptom = \"stopped\"\n", u""_s);
    const Rows symptom{sign.before + "kind = \"symptom\"\nsymptom = \"stopped\"\n"};
    symptom("three in a row", "times = 3\n", u""_s);
    symptom("three of five", "times = 3\nof = 5\n", u""_s);
    symptom("six of five", "times = 6\nof = 5\n", u"error 1:9 from 1 to \"of\", and \"of\" must be 100 at most"_s);
    symptom("no time", "times = 0\n", u"error 1:9 from 1 to \"of\""_s);
    symptom("a negative count", "times = -1\nof = 5\n", u"error 1:9 from 1 to \"of\""_s);
    symptom("more results than are looked at", "times = 3\nof = 101\n", u"error 1:9 100 at most"_s);
    symptom("more results than a number holds", "of = 4294967297\n", u"error -4:1 100 at most"_s);
    symptom("times in words", "times = \"three\"\n", u"error 1:9 must be a whole number"_s);
    const Rows slow{sign.before + "kind = \"slow\"\n"};
    slow("slow without a limit", "", u"error -3:1 sign \"s\" lacks \"above\""_s);
    slow("slow from 0 s on", "above = \"0s\"\n", u"error 1:9 \"above\" of sign \"s\" must not be 0"_s);
    slow("a limit without a unit", "above = \"30\"\n", u"error 1:9 a span of time such as"_s);
    const Rows other{checks + "[[sign]]\nid = \"s\"\n"};
    other("no check", "metrics = [\"span\"]\nkind = \"trend\"\n", u"error -1:1 sign \"s\" lacks \"check\""_s);
    other("a check of nobody", "check = \"schedule\"\nmetrics = [\"span\"]\nkind = \"trend\"\n",
        u"error 1:9 sign \"s\" looks at \"schedule\", which is no check here. Did you mean \"scheduler\"?"_s);
    other("a check that is no text", "check = 5\nmetrics = [\"span\"]\nkind = \"trend\"\n",
        u"error 1:9 must be a text in quotes"_s);
    other("silence of a scheduler", "check = \"scheduler\"\nkind = \"silent\"\nwithin = \"48h\"\n",
        u"error 1:9 sign \"s\" needs a check of kind \"mlflow\", and \"scheduler\" is none"_s);
    other("silence without experiments", "check = \"mlflow-api\"\nkind = \"silent\"\nwithin = \"48h\"\n",
        u"error 1:9 sign \"s\" looks for runs in experiments, and \"mlflow-api\" names none"_s);
    other("silence without a span", "check = \"training\"\nkind = \"silent\"\n",
        u"error -1:1 sign \"s\" lacks \"within\""_s);
    other("restarts of a series", "check = \"energy\"\nkind = \"restarts\"\nwithin = \"24h\"\n",
        u"error 1:9 sign \"s\" needs a check of kind \"container\""_s);
    other("behind nobody", "check = \"weather\"\nkind = \"behind\"\n", u"error -1:1 sign \"s\" lacks \"reference\""_s);
    other("behind an unknown check", "check = \"weather\"\nkind = \"behind\"\nreference = \"enrgy\"\n",
        u"error 3:13 \"enrgy\", which is no check here. Did you mean \"energy\"?"_s);
    other("behind a scheduler", "check = \"weather\"\nkind = \"behind\"\nreference = \"scheduler\"\n",
        u"error 3:13 needs a check of kind \"series\", and \"scheduler\" is none"_s);
    other("a scheduler behind a series", "check = \"scheduler\"\nkind = \"behind\"\nreference = \"energy\"\n",
        u"error 1:9 needs a check of kind \"series\", and \"scheduler\" is none"_s);
    const Rows behind{other.before + "check = \"weather\"\nkind = \"behind\"\nreference = \"energy\"\n"};
    behind("half", "", u""_s);
    behind("0 %", "below_percent = 0\n", u"error 1:17 must be above 0 and 100 at most"_s);
    behind("more than all", "below_percent = 100.5\n", u"error 1:17 must be above 0 and 100 at most"_s);
    const Rows id{checks + "[[sign]]\ncheck = \"scheduler\"\nmetrics = [\"span\"]\nkind = \"trend\"\n"};
    id("an id in capitals", "id = \"No-Runs\"\n", u"error 1:6 \"No-Runs\" is no id"_s);
    id("an id of two lines", "id = \"a\\nb\"\n", u"error 1:6 is no id"_s);
    id("an empty id", "id = \"\"\n", u"error 1:6 must not be empty"_s);
}

void TestStackSigns::signDiagnostics()
{
    verifyDiagnostics();
}

void TestStackSigns::watchDiagnostics_data()
{
    columns();
    const Rows row{"name = \"x\"\n"};
    row("a watch that is no table", "watch = \"1min\"\n", u"error 1:9 [watch] must be a table"_s);
    row("an empty watch", "[watch]\n", u""_s);
    row("all of it", "[watch]\nretry = \"30s\"\nfailures = 5\nrecoveries = 1\nkeep_history = \"90d\"\n", u""_s);
    row("an unknown key", "[watch]\nfailure = 3\n",
        u"warning 2:1 [watch] has no key \"failure\". Did you mean \"failures\"?"_s);
    row("a retry that is too soon", "[watch]\nretry = \"500ms\"\n",
        u"error 2:9 \"retry\" of [watch] must be from 1s to 1h"_s);
    row("a retry that is too late", "[watch]\nretry = \"61min\"\n", u"error 2:9 from 1s to 1h"_s);
    row("a retry that is a number", "[watch]\nretry = 60\n", u"error 2:9 a span of time such as"_s);
    row("no failure", "[watch]\nfailures = 0\n", u"error 2:12 \"failures\" of [watch] must be from 1 to 20"_s);
    row("too many", "[watch]\nrecoveries = 21\n", u"error 2:14 \"recoveries\" of [watch] must be from 1 to 20"_s);
    row("many too many", "[watch]\nfailures = 4294967299\n", u"error 2:12 from 1 to 20"_s);
    row("a week", "[watch]\nkeep_history = \"7d\"\n", u""_s);
    row("less than a week", "[watch]\nkeep_history = \"167h\"\n", u"error 2:16 must be 7d at least"_s);
    const Rows check{"name = \"x\"\n[[check]]\nid = \"a\"\nkind = \"scheduler\"\n"};
    check("each second", "interval = \"1s\"\n", u""_s);
    check("once a day", "interval = \"24h\"\n", u""_s);
    check("all the time", "interval = \"0s\"\n", u"error 1:12 \"interval\" of check \"a\" must be from 1s to 24h"_s);
    check("hardly ever", "interval = \"2d\"\n", u"error 1:12 from 1s to 24h"_s);
    check("a number of minutes", "interval = 5\n", u"error 1:12 a span of time such as"_s);
    const Rows expectation{"name = \"x\"\n[peers.api]\nurl = \"http://h\"\n[[check]]\nid = \"a\"\nkind = "
                           "\"http\"\n[[check.request]]\npeer = \"api\"\npath = \"/\"\n"};
    expectation("a symptom", "expect = [{ contains = \"x\", symptom = \"no-data\" }]\n", u""_s);
    expectation("a symptom of another type", "expect = [{ contains = \"x\", symptom = 5 }]\n",
        u"error 1:39 must be a text in quotes"_s);
}

void TestStackSigns::watchDiagnostics()
{
    verifyDiagnostics();
}

void TestStackSigns::everyKindOfSign()
{
    const Stack stack = stackOf(checks
        + "[[sign]]\nid = \"a\"\ntitle = \"A\"\ncheck = \"scheduler\"\nkind = \"symptom\"\nsymptom = "
          "\"stopped\"\ntimes = 3\n"
          "[[sign]]\nid = \"b\"\nseverity = \"critical\"\ncheck = \"energy\"\nkind = \"slow\"\nabove = \"30s\"\ntimes "
          "= 3\nof = 5\n"
          "[[sign]]\nid = \"c\"\ncheck = \"training\"\nkind = \"silent\"\nwithin = \"48h\"\n"
          "[[sign]]\nid = \"d\"\ncheck = \"weather\"\nkind = \"behind\"\nreference = \"energy\"\nbelow_percent = 25.5\n"
          "[[sign]]\nid = \"e\"\ncheck = \"containers\"\nkind = \"restarts\"\nwithin = \"24h\"\n"
          "[[sign]]\nid = \"f\"\ncheck = \"training\"\nkind = \"trend\"\n");
    QCOMPARE(stack.signs.size(), 6);
    QCOMPARE(stack.signs[0].title, u"A"_s);
    QCOMPARE(stack.signs[1].title, u"b"_s);
    QCOMPARE(stack.signs[0].severity, Verdict::Warning);
    QCOMPARE(stack.signs[1].severity, Verdict::Critical);
    const auto symptom = std::get<SymptomSign>(stack.signs[0].rule);
    QCOMPARE(symptom.symptom, u"stopped"_s);
    QCOMPARE(symptom.times, 3);
    QCOMPARE(symptom.of, 3);
    const auto slow = std::get<SlowSign>(stack.signs[1].rule);
    QCOMPARE(slow.above, 30s);
    QCOMPARE(slow.times, 3);
    QCOMPARE(slow.of, 5);
    QCOMPARE(std::get<SilentSign>(stack.signs[2].rule).within, 48h);
    QCOMPARE(std::get<BehindSign>(stack.signs[3].rule).reference, u"energy"_s);
    QCOMPARE(std::get<BehindSign>(stack.signs[3].rule).belowPercent, 25.5);
    QCOMPARE(std::get<RestartSign>(stack.signs[4].rule).within, 24h);
    QCOMPARE(std::get<TrendSign>(stack.signs[5].rule).metrics, QStringList{u"quality"_s});
    QCOMPARE(stack.signs[5].check, u"training"_s);
}

void TestStackSigns::theShippedSigns()
{
    QFile file(QStringLiteral(CONCHE_SOURCE_DIR "/resources/stacks/chocolate-factory.toml"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Stack stack = stackOf(file.readAll());
    QStringList found;
    for (const Sign &sign : stack.signs)
        found << sign.id + u' ' + verdictName(sign.severity);
    QCOMPARE(found,
        (QStringList{u"no-runs-48h critical"_s, u"no-raw-data critical"_s, u"no-energy-records critical"_s,
            u"scheduler-stopped critical"_s, u"accuracy-declining warning"_s, u"features-slow warning"_s,
            u"weather-behind-energy warning"_s, u"container-restarts warning"_s}));
    QCOMPARE(std::get<TrendSign>(stack.signs[4].rule).metrics, (QStringList{u"energy-r2"_s, u"classifier-accuracy"_s}));
}

void TestStackSigns::weekHoursAreCountedWhereASignWantsThem()
{
    const auto counts = [](const QByteArray &toml) {
        QStringList counted;
        for (const Check &check : stackOf(toml).checks) {
            const auto *series = std::get_if<SeriesCheck>(&check.question);
            if (series && series->weekHours)
                counted << check.id;
        }
        return counted;
    };
    QCOMPARE(counts(checks), QStringList());
    QCOMPARE(counts(checks + "[[sign]]\nid = \"d\"\ncheck = \"weather\"\nkind = \"behind\"\nreference = \"energy\"\n"),
        (QStringList{u"energy"_s, u"weather"_s}));
}

void TestStackSigns::defaults()
{
    const Stack stack = stackOf(checks);
    QVERIFY(stack.signs.isEmpty());
    QCOMPARE(stack.patience.retry, 1min);
    QCOMPARE(stack.patience.failures, 3);
    QCOMPARE(stack.patience.recoveries, 2);
    QCOMPARE(stack.keepHistory, 24h * 5 * 366);
    for (const Check &check : stack.checks)
        QCOMPARE(check.interval, 5min);
}

void TestStackSigns::aWatchOfItsOwn()
{
    const Stack stack = stackOf("name = \"x\"\n[[check]]\nid = \"a\"\nkind = \"scheduler\"\ninterval = \"30min\"\n"
                                "[watch]\nretry = \"30s\"\nfailures = 5\nrecoveries = 1\nkeep_history = \"90d\"\n");
    QCOMPARE(stack.checks.first().interval, 30min);
    QCOMPARE(stack.patience.retry, 30s);
    QCOMPARE(stack.patience.failures, 5);
    QCOMPARE(stack.patience.recoveries, 1);
    QCOMPARE(stack.keepHistory, 24h * 90);
}

QTEST_GUILESS_MAIN(TestStackSigns)
#include "tst_stack_signs.moc"
