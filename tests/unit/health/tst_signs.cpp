// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"
#include "signjudging.h"

#include "health/observations.h"

#include <QTest>

using namespace conche;
using namespace conche::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using health::CheckResult;
using health::SignInput;
using health::SignResult;

namespace {

const QDateTime now(QDate(2026, 3, 10), QTime(9, 30), Qt::UTC);

QDateTime hoursAgo(double hours)
{
    return now.addMSecs(-static_cast<qint64>(hours * 3'600'000));
}

qint64 msHoursAgo(double hours)
{
    return hoursAgo(hours).toMSecsSinceEpoch();
}

/*! What one letter says of a result: n nothing, y the symptom, s above 30 s, b exactly that, T out of time, F refused.
 */
CheckResult resultFrom(QChar letter, const QString &check, const QString &symptom)
{
    CheckResult result;
    result.id = check;
    result.verdict = Verdict::Ok;
    result.summary = u"summary "_s + letter;
    if (letter == u'y')
        result.symptoms << u"another"_s << symptom;
    if (letter == u's')
        result.latency = 30'001ms;
    if (letter == u'b')
        result.latency = 30'000ms;
    if (letter == u'T') {
        result.fault = ErrorCode::TimedOut;
        result.latency = 90s;
    }
    if (letter == u'F') {
        result.fault = ErrorCode::Refused;
        result.latency = 95s;
    }
    return result;
}

store::PastResult pastFrom(const CheckResult &result)
{
    return {static_cast<qint64>(result.latency.count()),
        result.fault ? QString(errorCodeName(*result.fault)) : QString(), result.symptoms};
}

QString symptomOf(const stack::Stack &stack, const QString &id)
{
    const auto sign = std::ranges::find(stack.signs, id, &stack::Sign::id);
    const auto *rule = std::get_if<stack::SymptomSign>(&sign->rule);
    return rule ? rule->symptom : QString();
}

QString checkOf(const stack::Stack &stack, const QString &id)
{
    return std::ranges::find(stack.signs, id, &stack::Sign::id)->check;
}

} // namespace

/*! Each warning sign of the shipped stack: clear, raised, and Unknown with the reason. */
class TestSigns final : public QObject
{
    Q_OBJECT

    stack::Stack m_stack = shippedStack();

private Q_SLOTS:
    void rows_data();
    void rows();
    void rowsWithoutHistory();
    void silence_data();
    void silence();
    void behind_data();
    void behind();
    void restarts_data();
    void restarts();
    void restartsSayWhichAndWhen();
    void whatWasNotAskedIsUnknown();
    void whatIsLookedBackAt();
    void questionsTellWhatSignsLookFor_data();
    void questionsTellWhatSignsLookFor();
    void outOfTimeIsSlow();
};

void TestSigns::rows_data()
{
    QTest::addColumn<QString>("sign");
    QTest::addColumn<QString>("newest"); // after "~": of an earlier round of the watch, so that the past begins with it
    QTest::addColumn<QString>("past"); // newest first
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("says");
    for (const QString &one : {u"no-energy-records"_s, u"scheduler-stopped"_s}) {
        const auto row = [&](const char *name, const QString &newest, const QString &past, const QString &verdict,
                             const QString &says) {
            QTest::addRow("%s: %s", qPrintable(one), name) << one << newest << past << verdict << says;
        };
        row("not there", u"n"_s, u""_s, u"ok"_s, u"not seen"_s);
        row("there", u"y"_s, u""_s, u"critical"_s, u"summary y"_s);
        row("there before only", u"n"_s, u"yyy"_s, u"ok"_s, u"not seen"_s);
        row("no answer", u"F"_s, u"yyy"_s, u"unknown"_s, u"gave no answer: summary F"_s);
        row("not asked in this round, there before", u"~y"_s, u"yn"_s, u"critical"_s, u"summary y"_s);
        row("not asked in this round, not there before", u"~n"_s, u"ny"_s, u"ok"_s, u"not seen"_s);
    }
    const auto raw = [](const char *name, const QString &newest, const QString &past, const QString &verdict,
                         const QString &says) {
        QTest::addRow("no-raw-data: %s", name) << u"no-raw-data"_s << newest << past << verdict << says;
    };
    raw("never", u"n"_s, u""_s, u"ok"_s, u"not seen"_s);
    raw("three in a row", u"y"_s, u"yy"_s, u"critical"_s, u"seen in 3 of 3 results; the newest: summary y"_s);
    raw("the fourth tells nothing", u"y"_s, u"yyn"_s, u"critical"_s, u"seen in 3 of 3"_s);
    raw("once", u"y"_s, u""_s, u"unknown"_s, u"not enough history: seen in 1 of 1 results, and it takes 3 of 3"_s);
    raw("twice", u"y"_s, u"y"_s, u"unknown"_s, u"not enough history"_s);
    raw("over now", u"n"_s, u"yyy"_s, u"ok"_s, u"seen in 2 of 3"_s);
    raw("not in a row", u"y"_s, u"nyyy"_s, u"ok"_s, u"seen in 2 of 3"_s);
    raw("no answer now", u"F"_s, u"yyy"_s, u"unknown"_s, u"features gave no answer: summary F"_s);
    raw("no answer in between", u"y"_s, u"Fyy"_s, u"unknown"_s, u"seen in 2 of 3 results, and 1 gave no answer"_s);
    raw("no answer, and well before", u"F"_s, u"nyy"_s, u"ok"_s, u"seen in 1 of 3"_s);
    raw("not asked in this round", u"~y"_s, u"yyy"_s, u"critical"_s, u"seen in 3 of 3"_s);
    raw("not asked in this round, twice", u"~y"_s, u"yy"_s, u"unknown"_s, u"not enough history"_s);
    const auto slow = [](const char *name, const QString &newest, const QString &past, const QString &verdict,
                          const QString &says) {
        QTest::addRow("features-slow: %s", name) << u"features-slow"_s << newest << past << verdict << says;
    };
    slow("quick", u"n"_s, u"nnnn"_s, u"ok"_s, u"not seen"_s);
    slow("three of five", u"s"_s, u"nsns"_s, u"warning"_s, u"seen in 3 of 5 results; the newest: summary s"_s);
    slow("three of five, quick now", u"n"_s, u"nsss"_s, u"warning"_s, u"seen in 3 of 5"_s);
    slow("three of three", u"s"_s, u"ss"_s, u"warning"_s, u"seen in 3 of 3"_s);
    slow("two of five", u"s"_s, u"nnns"_s, u"ok"_s, u"seen in 2 of 5"_s);
    slow("two of five, the sixth tells nothing", u"s"_s, u"nnnss"_s, u"ok"_s, u"seen in 2 of 5"_s);
    slow("exactly 30 s is not above", u"b"_s, u"bbbb"_s, u"ok"_s, u"not seen"_s);
    slow("out of time is slow", u"T"_s, u"TTnn"_s, u"warning"_s, u"seen in 3 of 5"_s);
    slow("refused is not slow, whatever it took", u"F"_s, u"FFnn"_s, u"unknown"_s, u"gave no answer"_s);
    slow("refused before", u"s"_s, u"FFns"_s, u"unknown"_s, u"seen in 2 of 5 results, and 2 gave no answer"_s);
    slow("refused, too few to matter", u"F"_s, u"Fnnn"_s, u"ok"_s, u"not seen"_s);
    slow("two results", u"n"_s, u"n"_s, u"unknown"_s, u"not enough history: seen in 0 of 2"_s);
    slow("three quick ones are enough", u"n"_s, u"nn"_s, u"ok"_s, u"not seen"_s);
}

void TestSigns::rows()
{
    QFETCH(QString, sign);
    QFETCH(QString, newest);
    QFETCH(QString, past);
    QFETCH(QString, verdict);
    QFETCH(QString, says);
    const QString check = checkOf(m_stack, sign);
    const QString symptom = symptomOf(m_stack, sign);
    store::History history;
    for (qsizetype i = 0; i < past.size(); ++i)
        history.results[check].append(pastFrom(resultFrom(past[i], check, symptom)));
    SignInput input{{}, {}, history, now};
    input.newest.insert(check, resultFrom(newest.back(), check, symptom));
    if (!newest.startsWith(u'~'))
        input.asked << check;
    const SignResult found = judged(m_stack, sign, input);
    verify(found, verdict, says);
    QCOMPARE(found.facts.size(), 1);
    QCOMPARE(found.facts.first().value, u"summary "_s + newest.back());
}

void TestSigns::rowsWithoutHistory()
{
    const auto judge = [&](const QString &sign, QChar newest, bool isAsked) {
        const QString check = checkOf(m_stack, sign);
        SignInput input{{}, {}, failure(ErrorCode::StorageFailed, u"the store is full"_s), now};
        input.newest.insert(check, resultFrom(newest, check, symptomOf(m_stack, sign)));
        if (isAsked)
            input.asked << check;
        return judged(m_stack, sign, input);
    };
    verify(judge(u"no-raw-data"_s, u'y', true), u"unknown"_s, u"the history is not known: the store is full"_s);
    verify(judge(u"no-raw-data"_s, u'n', true), u"ok"_s, u"not seen"_s);
    verify(judge(u"no-energy-records"_s, u'y', true), u"critical"_s, u"summary y"_s);
    // A watch whose store fails still has what it found in an earlier round.
    verify(judge(u"no-energy-records"_s, u'y', false), u"critical"_s, u"summary y"_s);
    verify(judge(u"features-slow"_s, u's', true), u"unknown"_s, u"the store is full"_s);
}

void TestSigns::silence_data()
{
    // Hours since the newest run of any status, and after a slash since the one that counts; "none", "?" not known.
    QTest::addColumn<QString>("energy");
    QTest::addColumn<QString>("classifier");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QString &energy, const QString &classifier, const QString &verdict,
                         const QString &says) { QTest::newRow(name) << energy << classifier << verdict << says; };
    row("both train", u"1"_s, u"2"_s, u"ok"_s,
        u"energy model: newest run 60 min ago, classifier: newest run 2 h ago"_s);
    row("exactly 48 h", u"48"_s, u"1"_s, u"ok"_s, u"48 h ago"_s);
    row("a second more", u"48.0003"_s, u"1"_s, u"critical"_s, u"energy model: no run for 48 h"_s);
    row("one of two", u"1"_s, u"49"_s, u"critical"_s, u"classifier: no run for 49 h"_s);
    row("both", u"80"_s, u"49"_s, u"critical"_s, u"energy model: no run for 3 d, classifier: no run for 49 h"_s);
    row("never any run", u"none"_s, u"1"_s, u"critical"_s, u"energy model: no run at all"_s);
    row("one not known", u"1"_s, u"?"_s, u"unknown"_s, u"training-recent gave no answer: no MLflow"_s);
    row("one not known, one silent", u"?"_s, u"49"_s, u"critical"_s, u"classifier: no run for 49 h"_s);
    row("none known", u"?"_s, u"?"_s, u"unknown"_s, u"gave no answer"_s);
    row("failed runs are runs", u"1/500"_s, u"1"_s, u"ok"_s, u"60 min"_s);
    row("a clock that is a little ahead", u"-0.05"_s, u"1"_s, u"ok"_s, u"energy model: newest run 0 ms ago"_s);
    row("a run from the future, one before it", u"-9/3"_s, u"1"_s, u"ok"_s, u"energy model: newest run 3 h ago"_s);
    row("a run from the future, an old one", u"-9/60"_s, u"1"_s, u"unknown"_s,
        u"energy model: its newest run starts in the future"_s);
    row("a run from the future alone", u"-9/none"_s, u"1"_s, u"unknown"_s, u"starts in the future"_s);
    row("a run from the future, and silence", u"-9/none"_s, u"50"_s, u"critical"_s, u"classifier: no run for 50 h"_s);
}

void TestSigns::silence()
{
    QFETCH(QString, energy);
    QFETCH(QString, classifier);
    QFETCH(QString, verdict);
    QFETCH(QString, says);
    CheckResult result{u"training-recent"_s, {}, Verdict::Ok, u"no MLflow"_s, {}, {}, {}, {}, {}};
    const auto observe = [&](const QString &name, const QString &hours) {
        if (hours != "?"_L1)
            result.observations.append({name, hours == "none"_L1 ? 0 : msHoursAgo(hours.toDouble())});
    };
    for (const auto &[name, hours] : {std::pair(u"chocolate_energy_optimization"_s, energy),
             std::pair(u"chocolate_production_classification"_s, classifier)}) {
        observe(health::anyRun(name), hours.section(u'/', 0, 0));
        observe(health::countedRun(name), hours.section(u'/', -1));
    }
    verify(
        judged(m_stack, u"no-runs-48h"_s, {{{result.id, result}}, {result.id}, store::History(), now}), verdict, says);
}

void TestSigns::behind_data()
{
    // Hours; "-" not counted, "F" no answer, "" not asked.
    QTest::addColumn<QString>("weather");
    QTest::addColumn<QString>("energy");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QString &weather, const QString &energy, const QString &verdict,
                         const QString &says) { QTest::newRow(name) << weather << energy << verdict << says; };
    row("as many", u"168"_s, u"168"_s, u"ok"_s,
        u"168 hours of data-weather against 168 of data-energy in 7 complete days"_s);
    row("more", u"168"_s, u"3"_s, u"ok"_s, u"168 hours"_s);
    row("half of it", u"84"_s, u"168"_s, u"ok"_s, u"84 hours"_s);
    row("less than half", u"83"_s, u"168"_s, u"warning"_s, u"83 hours of data-weather against 168"_s);
    row("none", u"0"_s, u"168"_s, u"warning"_s, u"0 hours"_s);
    row("nothing to compare with", u"10"_s, u"0"_s, u"unknown"_s, u"nothing to compare with"_s);
    row("the service counted the weather", u"-"_s, u"168"_s, u"unknown"_s, u"data-weather did not count the hours"_s);
    row("the service counted the energy", u"168"_s, u"-"_s, u"unknown"_s, u"data-energy did not count the hours"_s);
    row("no answer for the weather", u"F"_s, u"168"_s, u"unknown"_s, u"data-weather gave no answer: refused"_s);
    row("no answer for the energy", u"168"_s, u"F"_s, u"unknown"_s, u"data-energy gave no answer: refused"_s);
    row("energy not asked", u"10"_s, u""_s, u"unknown"_s, u"data-energy was not asked"_s);
    row("weather not asked", u""_s, u"168"_s, u"unknown"_s, u"data-weather was not asked"_s);
}

void TestSigns::behind()
{
    QFETCH(QString, weather);
    QFETCH(QString, energy);
    QFETCH(QString, verdict);
    QFETCH(QString, says);
    SignInput input{{}, {}, store::History(), now};
    for (const auto &[check, hours] : {std::pair(u"data-weather"_s, weather), std::pair(u"data-energy"_s, energy)}) {
        CheckResult result{check, {}, Verdict::Ok, u"refused"_s, {}, {}, {}, {}, {}};
        if (hours.isEmpty())
            continue;
        if (hours == "F"_L1)
            result.fault = ErrorCode::Refused;
        else if (hours != "-"_L1)
            result.observations.append({health::weekHours(), hours.toLongLong()});
        input.newest.insert(check, result);
    }
    verify(judged(m_stack, u"weather-behind-energy"_s, input), verdict, says);
}

using Seen = QList<std::pair<double, double>>; ///< hours ago, and what was seen then: hours since a start, or a count

void TestSigns::restarts_data()
{
    QTest::addColumn<Seen>("starts"); // the last is the newest result
    QTest::addColumn<Seen>("counts");
    QTest::addColumn<QList<double>>("meant"); // hours since starts that the journal tells of
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const Seen &starts, const Seen &counts, const QList<double> &meant,
                         const QString &verdict,
                         const QString &says) { QTest::newRow(name) << starts << counts << meant << verdict << says; };
    row("runs for long", {{0, 100}}, {{0, 0}}, {}, u"ok"_s, u"none in 24 h"_s);
    row("runs for long, with history", {{200, 100}, {0, 100}}, {{200, 0}, {0, 0}}, {}, u"ok"_s, u"none in 24 h"_s);
    row("young, nothing known from before", {{0, 2}}, {{0, 0}}, {}, u"unknown"_s,
        u"not enough history: mlops started 2 h ago, and nothing is known from before"_s);
    row("young, meant", {{0, 2}}, {{0, 0}}, {2}, u"ok"_s, u"none in 24 h"_s);
    row("young, the engine counts", {{0, 2}}, {{0, 3}}, {}, u"warning"_s, u"mlops started again, last 2 h ago"_s);
    row("old, the engine counted once", {{0, 30}}, {{0, 3}}, {}, u"ok"_s, u"none"_s);
    row("a new start", {{50, 100}, {0, 2}}, {{50, 0}, {0, 0}}, {}, u"warning"_s, u"started again, last 2 h ago"_s);
    row("a new start, seen before", {{50, 100}, {1, 2}, {0, 2}}, {{50, 0}, {0, 0}}, {}, u"warning"_s, u"2 h ago"_s);
    row("a new start, meant", {{50, 100}, {0, 2}}, {{50, 0}, {0, 0}}, {2.08}, u"ok"_s, u"none"_s);
    row("a new start, another one was meant", {{50, 100}, {0, 2}}, {{50, 0}, {0, 0}}, {2.1}, u"warning"_s, u"2 h"_s);
    row("two starts, one was meant", {{50, 100}, {3, 5}, {0, 2}}, {{50, 0}, {0, 0}}, {5}, u"warning"_s, u"2 h"_s);
    row("two starts, both meant", {{50, 100}, {3, 5}, {0, 2}}, {{50, 0}, {0, 0}}, {5, 2}, u"ok"_s, u"none"_s);
    row("a start more than a day ago", {{50, 100}, {20, 25}, {0, 25}}, {{50, 0}, {0, 0}}, {}, u"ok"_s, u"none"_s);
    row("counted up", {{50, 100}, {0, 100}}, {{50, 1}, {0, 2}}, {}, u"warning"_s, u"started again"_s);
    row("counted up more than a day ago", {{50, 100}, {0, 100}}, {{50, 0}, {30, 4}, {0, 4}}, {}, u"ok"_s, u"none"_s);
    row("made anew", {{50, 100}, {0, 1}}, {{50, 5}, {0, 0}}, {}, u"warning"_s, u"last 60 min ago"_s);
    row("made anew on purpose", {{50, 100}, {0, 1}}, {{50, 5}, {0, 0}}, {1.02}, u"ok"_s, u"none"_s);
    row("made anew on purpose, then it crashed", {{50, 100}, {2, 3}, {0, 1}}, {{50, 5}, {2, 0}, {0, 1}}, {3},
        u"warning"_s, u"last 60 min ago"_s);
    row("a clock that is ahead", {{50, 100}, {0, -0.5}}, {{50, 0}, {0, 0}}, {}, u"warning"_s, u"last 0 ms ago"_s);
}

namespace {

SignInput restartInput(const Seen &starts, const Seen &counts, const QList<double> &meant)
{
    store::History history;
    for (const auto &[at, hours] : starts.first(starts.size() - 1))
        history.values[{u"containers"_s, health::containerStart(u"mlops"_s)}].append({hoursAgo(at), msHoursAgo(hours)});
    for (const auto &[at, count] : counts.first(counts.size() - 1))
        history.values[{u"containers"_s, health::restartCount(u"mlops"_s)}].append(
            {hoursAgo(at), static_cast<qint64>(count)});
    for (const double hours : meant) {
        store::JournalEntry entry;
        entry.at = hoursAgo(hours);
        entry.subject = u"mlops"_s;
        history.starts.append(entry);
        // Of another container: no business of this one.
        entry.at = hoursAgo(2);
        entry.subject = u"storage"_s;
        history.starts.append(entry);
    }
    CheckResult result{u"containers"_s, {}, Verdict::Ok, u"4 containers run"_s, {}, {}, {}, {}, {}};
    result.observations = {{health::restartCount(u"mlops"_s), static_cast<qint64>(counts.last().second)},
        {health::containerStart(u"mlops"_s), msHoursAgo(starts.last().second)}};
    return {{{result.id, result}}, {result.id}, history, now};
}

} // namespace

void TestSigns::restarts()
{
    QFETCH(Seen, starts);
    QFETCH(Seen, counts);
    QFETCH(QList<double>, meant);
    QFETCH(QString, verdict);
    QFETCH(QString, says);
    verify(judged(m_stack, u"container-restarts"_s, restartInput(starts, counts, meant)), verdict, says);
}

void TestSigns::restartsSayWhichAndWhen()
{
    SignInput input = restartInput({{50, 100}, {3, 5}, {0, 2}}, {{50, 5}, {0, 7}}, {5});
    const SignResult found = judged(m_stack, u"container-restarts"_s, input);
    QCOMPARE(found.facts,
        (QList{health::Fact{u"mlops"_s, u"restarted 2 times by the engine; new starts: 2026-03-10T07:30:00Z"_s}}));

    // A container that is gone has no start; that is the check's business, not the sign's.
    input.newest[u"containers"_s].observations.clear();
    verify(judged(m_stack, u"container-restarts"_s, input), u"ok"_s, u"none in 24 h"_s);
    input.newest[u"containers"_s].fault = ErrorCode::EngineUnreachable;
    verify(judged(m_stack, u"container-restarts"_s, input), u"unknown"_s, u"containers gave no answer"_s);

    // Without the history an old start is proof, and a young one is not.
    SignInput alone = restartInput({{0, 100}}, {{0, 0}}, {});
    alone.history = failure(ErrorCode::StorageFailed, u"full"_s);
    verify(judged(m_stack, u"container-restarts"_s, alone), u"ok"_s, u"none"_s);
    alone = restartInput({{0, 1}}, {{0, 0}}, {});
    alone.history = failure(ErrorCode::StorageFailed, u"full"_s);
    verify(judged(m_stack, u"container-restarts"_s, alone), u"unknown"_s, u"not enough history"_s);
}

void TestSigns::whatWasNotAskedIsUnknown()
{
    const QList<SignResult> signs = health::judgeSigns(m_stack, {{}, {}, store::History(), now});
    QCOMPARE(signs.size(), m_stack.signs.size());
    for (qsizetype i = 0; i < signs.size(); ++i) {
        QCOMPARE(signs[i].id, m_stack.signs[i].id);
        QCOMPARE(signs[i].title, m_stack.signs[i].title);
        QCOMPARE(signs[i].severity, m_stack.signs[i].severity);
        verify(signs[i], u"unknown"_s, m_stack.signs[i].check + u" was not asked"_s);
    }
}

void TestSigns::whatIsLookedBackAt()
{
    const store::HistoryQuery query = health::historyQuery(m_stack, now);
    QCOMPARE(query.stack, u"chocolate-factory"_s);
    QCOMPARE(query.now, now);
    QCOMPARE(query.since, now.addDays(-3));
    QCOMPARE(query.results, (QMap<QString, int>{{u"features"_s, 5}, {u"data-energy"_s, 1}, {u"scheduler"_s, 1}}));

    std::get<stack::RestartSign>(m_stack.signs.last().rule).within = 30 * 24h;
    QCOMPARE(health::historyQuery(m_stack, now).since, now.addDays(-30).addSecs(-5 * 60));
    std::get<stack::RestartSign>(m_stack.signs.last().rule).within = 24h;
}

void TestSigns::questionsTellWhatSignsLookFor_data()
{
    QTest::addColumn<QString>("sign");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("features without data")
        << u"no-raw-data"_s << QByteArray("{\"status\":\"\u26a0 No data available\"}");
    QTest::newRow("features with an error")
        << u"no-raw-data"_s << QByteArray("{\"status\":\"failed\",\"error\":\"No raw data available\"}");
    QTest::newRow("a stopped scheduler")
        << u"scheduler-stopped"_s
        << QByteArray("{\"scheduler\":{\"status\":\"stopped\",\"total_jobs\":0,\"jobs\":[]}}");
    QTest::newRow("a scheduler without jobs")
        << u"scheduler-stopped"_s
        << QByteArray("{\"scheduler\":{\"status\":\"running\",\"total_jobs\":0,\"jobs\":[]}}");
    QTest::newRow("no energy records") << u"no-energy-records"_s << QByteArray();
    QTest::newRow("no energy records, by the service") << u"no-energy-records"_s << QByteArray("service");
}

void TestSigns::questionsTellWhatSignsLookFor()
{
    QFETCH(QString, sign);
    QFETCH(QByteArray, answer);
    Bench bench;
    const QString check = checkOf(m_stack, sign);
    const auto judge = [&] {
        const CheckResult result = bench.ask(check);
        store::History history;
        history.results[check] = {pastFrom(result), pastFrom(result)};
        return judged(bench.stack, sign, {{{check, result}}, {check}, history, now}).verdict;
    };
    QCOMPARE(judge(), Verdict::Ok);
    bench.factory.series.clear();
    if (answer == "service") {
        bench.stack.influxdb->credential.clear();
        bench.factory.recordsOfService = 0;
    } else if (!answer.isEmpty()) {
        bench.answerWith(check == "features"_L1 ? Key::Features : Key::Scheduler, jsonAnswer(answer).reply());
    }
    QCOMPARE(judge(), Verdict::Critical);
}

void TestSigns::outOfTimeIsSlow()
{
    Bench bench;
    bench.answerWith(Key::Features, failure(ErrorCode::TimedOut, u"the API service did not answer in 90 s"_s));
    const CheckResult result = bench.ask(u"features"_s);
    QCOMPARE(result.fault, std::optional(ErrorCode::TimedOut));
    QCOMPARE(result.latency, 90'000ms);
}

QTEST_GUILESS_MAIN(TestSigns)
#include "tst_signs.moc"
