// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/checkformats.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace conche;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/*! What a reader of the format understood; nothing where it refused. */
std::optional<QJsonObject> understood(const QString &reader, const QString &text, QByteArray &why)
{
    QProcess python;
    // Debian's own: the one that has Debian's packages, whatever else is on the path.
    python.start(u"/usr/bin/python3"_s, {QStringLiteral(CONCHE_SOURCE_DIR "/tests/unit/cli/formats.py"), reader});
    python.write(text.toUtf8());
    python.closeWriteChannel();
    const bool isDone = python.waitForFinished(60'000) && python.exitCode() == 0;
    why = python.readAllStandardError();
    if (!isDone)
        return std::nullopt;
    return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
}

QJsonObject readBy(const QString &reader, const QString &text)
{
    QByteArray why;
    const std::optional<QJsonObject> read = understood(reader, text, why);
    if (!read)
        QTest::qFail(why.isEmpty() ? "python3 did not end" : why.constData(), __FILE__, __LINE__);
    return read.value_or(QJsonObject());
}

health::CheckResult result(
    const QString &id, Verdict verdict, const QString &summary, std::chrono::milliseconds latency)
{
    health::CheckResult result;
    result.id = id;
    result.verdict = verdict;
    result.summary = summary;
    result.latency = latency;
    return result;
}

health::CheckRunReport fullReport()
{
    health::CheckRunReport report;
    report.stack = u"chocolate-factory"_s;
    report.started = QDateTime(QDate(2026, 3, 10), QTime(9, 30, 0, 250), Qt::UTC);
    report.duration = 1234ms;
    report.verdict = Verdict::Critical;
    report.score = {5, 6};
    report.coverage = {12, 13, {}};
    report.results = {result(u"training-recent"_s, Verdict::Critical, u"energy model silent 30 h"_s, 12ms),
        result(u"mlflow-api"_s, Verdict::Unknown, u"refused"_s, 0ms),
        result(u"features"_s, Verdict::Unknown, u"late"_s, 90s),
        result(u"data-weather"_s, Verdict::Warning, u"23 of 24 hours"_s, 3ms),
        result(u"disk"_s, Verdict::Ok, u"41 %"_s, 4ms)};
    report.results[1].fault = ErrorCode::Refused;
    report.results[2].fault = ErrorCode::TimedOut;
    report.signs = {{u"no-runs-48h"_s, u"No runs"_s, Verdict::Critical, Verdict::Ok, u"newest run 3 h ago"_s, {}},
        {u"container-restarts"_s, u"Restarts"_s, Verdict::Warning, Verdict::Warning, u"mlops started again"_s, {}},
        {u"accuracy-declining"_s, u"Accuracy"_s, Verdict::Warning, Verdict::Unknown, u"not enough history"_s, {}}};
    report.outage = health::Outage{2, report.started.addSecs(-30 * 3600), u"Level 2"_s};
    return report;
}

/*! Texts that would break a format that does not escape. */
QStringList hostileTexts()
{
    return {u"a \"quoted\" 'title' = \\ back\\slash\\n"_s, u"two\nlines\r\nand\rmore\ttabs"_s, u"bar | and | bars"_s,
        u"🍫 ñ 日本語 \u2028 \u0085 \u0001"_s, u"} 1\n# EOF\nconche_fake 1"_s, u"%1 %2 %n"_s, u""_s, QString(5000, u'x'),
        QString(u"🍫"_s).repeated(3000), u"OK - all is well | 'x'=1"_s, QString(QChar(0xd83c)), u"\\"_s, u"\""_s};
}

QString labelsText(const QJsonObject &labels)
{
    QStringList texts;
    for (auto it = labels.begin(); it != labels.end(); ++it)
        texts << it.key() + u'=' + it.value().toString();
    return texts.join(u' ');
}

/*! "labels: value" of each sample. */
QStringList samples(const QJsonObject &families, const QString &name)
{
    QStringList lines;
    const QJsonArray all = families[name][u"samples"_s].toArray();
    for (const QJsonValue &sample : all)
        lines << labelsText(sample[u"labels"_s].toObject()) + u": "_s
                + QString::number(sample[u"value"_s].toDouble(), 'f', 3);
    return lines;
}

} // namespace

/*! The formats for monitoring systems, read by those systems' own parsers where there are some. */
class TestCliFormats final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nagiosSaysWhatIsWrong();
    void nagiosWhereAllIsWell();
    void nagiosWhereNothingWasAsked();
    void nagiosStaysOneLine();
    void nagiosIsBounded();
    void openMetricsOfARun();
    void openMetricsOfWhatIsNotKnown();
    void openMetricsStatesAreWhole();
    void openMetricsEscapes();
    void theReadersRefuseWhatIsWrong();
};

void TestCliFormats::nagiosSaysWhatIsWrong()
{
    const QString line = cli::nagiosLine(fullReport(), u"Chocolate Factory"_s);
    QCOMPARE(line,
        u"Chocolate Factory CRITICAL - training-recent: energy model silent 30 h; mlflow-api: refused; features: late; "
        "data-weather: 23 of 24 hours; container-restarts: mlops started again | "
        "'training-recent'=0.012s;;;0; 'mlflow-api'=U;;;0; 'features'=90.000s;;;0; 'data-weather'=0.003s;;;0; "
        "'disk'=0.004s;;;0; 'health_score'=5;;;0;6 'questions_asked'=12;;;0;13 'outage_level'=2;;;0;3"_s);
    const QJsonObject read = readBy(u"nagios"_s, line);
    QCOMPARE(read[u"title"_s].toString(), u"Chocolate Factory"_s);
    QCOMPARE(read[u"state"_s].toString(), u"CRITICAL"_s);
    QCOMPARE(read[u"data"_s].toObject().size(), 8);
    QCOMPARE(read[u"data"_s][u"features"_s][u"value"_s].toString(), u"90.000"_s);
    QCOMPARE(read[u"data"_s][u"features"_s][u"unit"_s].toString(), u"s"_s);
    QCOMPARE(read[u"data"_s][u"health_score"_s][u"max"_s].toString(), u"6"_s);
}

void TestCliFormats::nagiosWhereAllIsWell()
{
    health::CheckRunReport report = fullReport();
    report.verdict = Verdict::Ok;
    report.results = {result(u"disk"_s, Verdict::Ok, u"41 %"_s, 4ms)};
    report.signs.clear();
    report.outage = health::Outage{std::nullopt, std::nullopt, u"not known"_s};
    QCOMPARE(cli::nagiosLine(report, u"Factory"_s),
        u"Factory OK - score 5 of 6, 12 of 13 questions asked | 'disk'=0.004s;;;0; 'health_score'=5;;;0;6 "
        "'questions_asked'=12;;;0;13 'outage_level'=U;;;0;3"_s);
    report.outage.reset();
    QVERIFY(!cli::nagiosLine(report, u"Factory"_s).contains(u"outage"_s));
}

void TestCliFormats::nagiosWhereNothingWasAsked()
{
    const QJsonObject read = readBy(u"nagios"_s, cli::nagiosLine({}, u"Factory"_s));
    QCOMPARE(read[u"state"_s].toString(), u"UNKNOWN"_s);
    QCOMPARE(read[u"text"_s].toString(), u"score 0 of 0, 0 of 0 questions asked"_s);
    // One check of two: the line says why it is not OK.
    health::CheckRunReport report;
    report.verdict = Verdict::Unknown;
    report.results = {result(u"disk"_s, Verdict::Ok, u"41 %"_s, 4ms)};
    report.coverage = {1, 3, {{u"timeseries"_s, u"no InfluxDB credential"_s}, {u"disk:inodes"_s, u"no df"_s}}};
    const QString line = cli::nagiosLine(report, u"Factory"_s);
    QVERIFY2(line.startsWith(u"Factory UNKNOWN - timeseries: no InfluxDB credential | "_s), qPrintable(line));
}

void TestCliFormats::nagiosStaysOneLine()
{
    for (const QString &text : hostileTexts()) {
        health::CheckRunReport report = fullReport();
        report.results.first().summary = text;
        report.signs[1].summary = text;
        report.results.append(result(text.left(80) + u"x"_s, Verdict::Ok, text, std::chrono::hours(24 * 365 * 100)));
        const QString line = cli::nagiosLine(report, text);
        const QJsonObject read = readBy(u"nagios"_s, line);
        QCOMPARE(read[u"data"_s].toObject().size(), 9);
        QVERIFY2(line.contains(u"=3153600000.000s"_s), qPrintable(line)); // no exponent
    }
}

void TestCliFormats::nagiosIsBounded()
{
    health::CheckRunReport report = fullReport();
    report.results.clear();
    for (int i = 0; i < 200; ++i)
        report.results.append(result(u"check-%1"_s.arg(i), Verdict::Critical, QString(300, u'ñ'), 1ms));
    const QString line = cli::nagiosLine(report, QString(300, u't'));
    QVERIFY2(line.indexOf(u'|') < 700, qPrintable(line.left(1000)));
    QVERIFY(line.section(u" | "_s, 0, 0).endsWith(u'…'));
    QCOMPARE(readBy(u"nagios"_s, line)[u"data"_s].toObject().size(), 203);
}

void TestCliFormats::openMetricsOfARun()
{
    const QString text = cli::openMetricsText(fullReport());
    QVERIFY(text.endsWith(u"\n# EOF"_s));
    const QJsonObject families = readBy(u"openmetrics"_s, text + u'\n');
    QCOMPARE(families.keys(),
        (QStringList{u"conche_check_latency_seconds"_s, u"conche_check_run_duration_seconds"_s,
            u"conche_check_run_timestamp_seconds"_s, u"conche_check_state"_s,
            u"conche_last_training_timestamp_seconds"_s, u"conche_outage_level"_s, u"conche_questions_asked"_s,
            u"conche_questions_configured"_s, u"conche_score_counted"_s, u"conche_score_passed"_s,
            u"conche_sign_state"_s, u"conche_stack_state"_s}));
    for (auto it = families.begin(); it != families.end(); ++it) {
        const QJsonObject family = it.value().toObject();
        QCOMPARE(family[u"type"_s].toString(), it.key().endsWith(u"_state"_s) ? u"stateset"_s : u"gauge"_s);
        QCOMPARE(family[u"unit"_s].toString(), it.key().endsWith(u"_seconds"_s) ? u"seconds"_s : u""_s);
        QVERIFY2(!family[u"help"_s].toString().isEmpty(), qPrintable(it.key()));
    }
    const QString stack = u"stack=chocolate-factory: "_s;
    QCOMPARE(samples(families, u"conche_score_passed"_s), QStringList{stack + u"5.000"_s});
    QCOMPARE(samples(families, u"conche_score_counted"_s), QStringList{stack + u"6.000"_s});
    QCOMPARE(samples(families, u"conche_questions_asked"_s), QStringList{stack + u"12.000"_s});
    QCOMPARE(samples(families, u"conche_questions_configured"_s), QStringList{stack + u"13.000"_s});
    QCOMPARE(samples(families, u"conche_outage_level"_s), QStringList{stack + u"2.000"_s});
    QCOMPARE(samples(families, u"conche_check_run_duration_seconds"_s), QStringList{stack + u"1.234"_s});
    QCOMPARE(samples(families, u"conche_check_run_timestamp_seconds"_s), QStringList{stack + u"1773135000.250"_s});
    QCOMPARE(samples(families, u"conche_last_training_timestamp_seconds"_s), QStringList{stack + u"1773027000.250"_s});
    QCOMPARE(samples(families, u"conche_check_latency_seconds"_s),
        (QStringList{u"check=training-recent stack=chocolate-factory: 0.012"_s,
            u"check=features stack=chocolate-factory: 90.000"_s, u"check=data-weather stack=chocolate-factory: 0.003"_s,
            u"check=disk stack=chocolate-factory: 0.004"_s}));
}

void TestCliFormats::openMetricsOfWhatIsNotKnown()
{
    health::CheckRunReport report = fullReport();
    report.outage = health::Outage{std::nullopt, std::nullopt, u"not known"_s};
    report.signs.clear();
    report.results = {result(u"mlflow-api"_s, Verdict::Unknown, u"refused"_s, 0ms)};
    report.results.first().fault = ErrorCode::Refused;
    const QStringList absent{u"conche_outage_level"_s, u"conche_last_training_timestamp_seconds"_s,
        u"conche_sign_state"_s, u"conche_check_latency_seconds"_s};
    const QJsonObject families = readBy(u"openmetrics"_s, cli::openMetricsText(report));
    QCOMPARE(families.size(), 8);
    for (const QString &name : absent)
        QVERIFY2(!families.contains(name), qPrintable(name));
    report.outage.reset();
    QCOMPARE(readBy(u"openmetrics"_s, cli::openMetricsText(report)).size(), 8);
}

void TestCliFormats::openMetricsStatesAreWhole()
{
    const QJsonObject families = readBy(u"openmetrics"_s, cli::openMetricsText(fullReport()));
    const auto state = [&](const QString &family, const QString &labels) -> QString {
        QStringList all;
        QString set;
        for (const QString &line : samples(families, family)) {
            if (!line.contains(labels))
                continue;
            const QString name = line.section(family + u'=', 1).section(u": "_s, 0, 0).section(u' ', 0, 0);
            all << name;
            if (line.endsWith(u" 1.000"_s))
                set += name;
        }
        return all.join(u' ') + u": "_s + set;
    };
    const QString verdicts = u"ok warning critical unknown: "_s;
    QCOMPARE(state(u"conche_stack_state"_s, u"stack=chocolate-factory"_s), verdicts + u"critical"_s);
    QCOMPARE(state(u"conche_check_state"_s, u"check=training-recent"_s), verdicts + u"critical"_s);
    QCOMPARE(state(u"conche_check_state"_s, u"check=mlflow-api"_s), verdicts + u"unknown"_s);
    QCOMPARE(state(u"conche_check_state"_s, u"check=data-weather"_s), verdicts + u"warning"_s);
    QCOMPARE(state(u"conche_check_state"_s, u"check=disk"_s), verdicts + u"ok"_s);
    QCOMPARE(state(u"conche_sign_state"_s, u"severity=critical sign=no-runs-48h"_s), u"clear raised unknown: clear"_s);
    QCOMPARE(state(u"conche_sign_state"_s, u"severity=warning sign=container-restarts"_s),
        u"clear raised unknown: raised"_s);
    QCOMPARE(state(u"conche_sign_state"_s, u"sign=accuracy-declining"_s), u"clear raised unknown: unknown"_s);
}

void TestCliFormats::openMetricsEscapes()
{
    for (const QString &text : hostileTexts()) {
        health::CheckRunReport report = fullReport();
        report.stack = text;
        report.results.first().id = text;
        report.signs.first().id = text;
        const QJsonObject families = readBy(u"openmetrics"_s, cli::openMetricsText(report));
        QCOMPARE(families.size(), 12);
        // It comes back as it was, but for control characters that no escape is defined for.
        const QString found = families[u"conche_score_passed"_s][u"samples"_s][0][u"labels"_s][u"stack"_s].toString();
        QString expected = text;
        expected.replace(u"\r\n"_s, u"\n"_s);
        for (const QChar control : {u'\r', u'\t', u'\u0001', u'\u0085', u'\u2028'})
            expected.replace(control, u' ');
        expected.replace(QString(QChar(0xd83c)) + QChar(0xdf6b), u"chocolate"_s);
        expected.replace(QChar(0xd83c), u'?');
        expected.replace(u"chocolate"_s, u"🍫"_s);
        QCOMPARE(found, expected);
    }
}

void TestCliFormats::theReadersRefuseWhatIsWrong()
{
    const QStringList lines{u"T OK - a | b | 'x'=1"_s, u"T OK - a | 'x'=1e5"_s, u"T OK - a | 'x'=1 'x'=2"_s,
        u"T OK - a | 'x'=1 s"_s, u"T FINE - a | 'x'=1"_s, u"T OK - a\nb | 'x'=1"_s};
    for (const QString &line : lines) {
        QByteArray why;
        QVERIFY2(!understood(u"nagios"_s, line, why), qPrintable(line));
        QVERIFY2(why.startsWith("formats.py: "), why.constData());
    }
    const QString text = cli::openMetricsText(fullReport());
    for (const QString &broken : {text.chopped(1), QString(text).replace(u"ok\"} 0"_s, u"ok\"} 2"_s),
             QString(text).replace(u"# UNIT conche_check_l"_s, u"# UNIT conche_l"_s), QString(text + u"\n\n"_s)}) {
        QByteArray why;
        QVERIFY2(!understood(u"openmetrics"_s, broken, why), qPrintable(broken.right(80)));
        QVERIFY2(why.contains("ValueError"), why.constData());
    }
}

QTEST_GUILESS_MAIN(TestCliFormats)
#include "tst_cli_formats.moc"
