// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/headline.h"
#include "health/observations.h"
#include "health/reportmarkdown.h"
#include "health/watch/decide.h"

#include <QElapsedTimer>
#include <QTest>

using namespace conche;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDateTime now(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);

QDateTime hoursAgo(double hours)
{
    return now.addMSecs(-static_cast<qint64>(hours * 3'600'000));
}

/*! A stack of four checks as a test changes them. All well, unless it says otherwise. */
struct Situation
{
    stack::Stack stack;
    health::CheckRunReport report;
    QMap<QString, store::SubjectState> subjects;

    Situation()
    {
        stack.checks = {check(u"api"_s, u"API service"_s), training(), check(u"energy"_s, u"Energy data"_s),
            check(u"features"_s, u"Features"_s)};
        report.started = now.addSecs(-40);
        for (const stack::Check &one : std::as_const(stack.checks))
            report.results.append({one.id, one.title, Verdict::Ok, u"healthy"_s, 12ms, {}, std::nullopt, {}, {}});
        report.verdict = Verdict::Ok;
        trained(0.2, 0);
    }

    static stack::Check check(const QString &id, const QString &title)
    {
        stack::Check check;
        check.id = id;
        check.title = title;
        check.question = stack::HttpCheck();
        return check;
    }

    static stack::Check training()
    {
        stack::Check training = check(u"training"_s, u"Recent training"_s);
        stack::MlflowCheck question;
        question.experiments = {{u"e"_s, u"energy model"_s, u"r2"_s}};
        question.warnAfter = 2h;
        question.critAfter = 24h;
        training.question = question;
        return training;
    }

    health::CheckResult &result(const QString &id)
    {
        return *std::ranges::find(report.results, id, &health::CheckResult::id);
    }

    Situation &trained(double hours, std::optional<int> level, const QString &summary = u"told"_s)
    {
        report.outage = health::Outage{level, hoursAgo(hours), summary};
        result(u"training"_s).observations = {{health::countedRun(u"e"_s), hoursAgo(hours).toMSecsSinceEpoch()}};
        return *this;
    }

    Situation &stopped(double hours, int level)
    {
        trained(hours, level);
        return found(u"training"_s, level > 1 ? Verdict::Critical : Verdict::Warning, u"stopped"_s);
    }

    Situation &found(const QString &id, Verdict verdict, const QString &summary)
    {
        result(id).verdict = verdict;
        result(id).summary = summary;
        report.verdict = worst({{report.verdict, verdict}});
        return *this;
    }

    /*! Since when it is believed; it was well before. */
    Situation &since(const QString &id, double hours)
    {
        const Verdict verdict = result(id).verdict;
        subjects.insert(health::checkSubject(id),
            {health::checkSubject(id), {}, verdict, hoursAgo(hours), verdict, 0,
                u"000"_s + QString::number(static_cast<int>(verdict)), false, {}, now});
        return *this;
    }

    Situation &silent(double hours)
    {
        found(u"energy"_s, Verdict::Critical, u"no record for long"_s);
        result(u"energy"_s).symptoms = {health::noRecordsSymptom};
        result(u"energy"_s).observations = {{health::newestRecord(), hoursAgo(hours).toMSecsSinceEpoch()}};
        return *this;
    }

    Situation &notAsked(const QString &id, const QString &reason)
    {
        report.results.removeIf([&](const health::CheckResult &one) { return one.id == id; });
        report.coverage.missing.append({id, reason});
        return *this;
    }

    [[nodiscard]] health::Headline say() const { return headlineOf(stack, report, subjects, now); }
};

} // namespace

Q_DECLARE_METATYPE(Situation)

class HeadlineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void says_data();
    void says();
    void handsOutTheMomentThatItSpeaksOf_data();
    void handsOutTheMomentThatItSpeaksOf();
    void saysNothingBeforeTheFirstCheck();
    void namesNoOrderThatIsNotKnown_data();
    void namesNoOrderThatIsNotKnown();
    void boundsWhatPeersSay();
    void isFastForManyChecks();
    void countsChecksOnce();
    void markdownShowsPeersTextAsText();
    void markdownOfAReport();
};

void HeadlineTest::says_data()
{
    QTest::addColumn<Situation>("situation");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("cause");
    const auto row = [](const char *name, const Situation &situation, Verdict verdict, const QString &sentence,
                         const QString &cause) { QTest::newRow(name) << situation << verdict << sentence << cause; };
    const auto with = [](auto change) {
        Situation situation;
        change(situation);
        return situation;
    };

    row("all well", {}, Verdict::Ok, u"All well. Last training 12 min ago."_s, u"All 4 checks ran."_s);
    row("trained just now", with([](Situation &s) { s.trained(0, 0); }), Verdict::Ok,
        u"All well. Last training just now."_s, u"All 4 checks ran."_s);
    row("no check looks for trainings", with([](Situation &s) {
        s.report.outage.reset();
        s.stack.checks.removeAt(1);
        s.report.results.removeAt(1);
    }),
        Verdict::Ok, u"All well."_s, u"All 3 checks ran."_s);
    row("a training dated ahead says nothing", with([](Situation &s) { s.trained(-5, 0); }), Verdict::Ok,
        u"All well."_s, u"All 4 checks ran."_s);

    row("as in the picture", with([](Situation &s) {
        s.stopped(26, 2).silent(7).found(u"features"_s, Verdict::Warning, u"answers after 34 s"_s);
        s.stack.checks.append(Situation::check(u"disk"_s, u"Disk"_s));
        s.notAsked(u"disk"_s, u"no folder for artifacts is set"_s);
    }),
        Verdict::Critical, u"Training stopped 26 h ago: level 2."_s,
        u"Energy data stopped 7 h ago, 19 h after the last training, so it is not the first cause. 4 of 5 checks ran."_s);
    row("data stopped with training", with([](Situation &s) { s.stopped(26, 2).silent(25); }), Verdict::Critical,
        u"Training stopped 26 h ago: level 2."_s,
        u"Energy data stopped 25 h ago, 60 min after the last training, so it may be the cause. All 4 checks ran."_s);
    row("data stopped before", with([](Situation &s) { s.stopped(26, 2).silent(27.9); }), Verdict::Critical,
        u"Training stopped 26 h ago: level 2."_s,
        u"Energy data stopped 27 h ago, 1 h before the last training, so it may be the cause. All 4 checks ran."_s);
    row("data stopped long before", with([](Situation &s) { s.stopped(26, 2).silent(36); }), Verdict::Critical,
        u"Training stopped 26 h ago: level 2."_s,
        u"Energy data stopped 36 h ago; training went on for 10 h after that. All 4 checks ran."_s);
    row("a service failed with training", with([](Situation &s) {
        s.stopped(26, 2).found(u"api"_s, Verdict::Critical, u"refused"_s).since(u"api"_s, 25.5);
    }),
        Verdict::Critical, u"Training stopped 26 h ago: level 2."_s,
        u"API service failed 25 h ago, 30 min after the last training, so it may be the cause. All 4 checks ran."_s);
    row("a service failed at an unknown time",
        with([](Situation &s) { s.stopped(26, 2).found(u"api"_s, Verdict::Critical, u"refused"_s); }),
        Verdict::Critical, u"Training stopped 26 h ago: level 2."_s, u"1 more not ok. All 4 checks ran."_s);

    row("level 1 is a warning", with([](Situation &s) { s.stopped(3, 1); }), Verdict::Warning,
        u"Training stopped 3 h ago: level 1."_s, u"All 4 checks ran."_s);
    row("what is critical comes before level 1",
        with([](Situation &s) { s.stopped(3, 1).found(u"api"_s, Verdict::Critical, u"refused"_s); }), Verdict::Critical,
        u"API service: refused."_s, u"1 more not ok. All 4 checks ran."_s);
    row("never trained", with([](Situation &s) {
        s.stopped(1, 3);
        s.report.outage->since.reset();
    }),
        Verdict::Critical, u"No training is known of a model: level 3."_s, u"All 4 checks ran."_s);
    row("MLflow does not answer", with([](Situation &s) {
        s.found(u"training"_s, Verdict::Unknown, u"MLflow does not answer"_s);
        s.report.outage = health::Outage{2, hoursAgo(30), u"by the last known"_s};
        s.result(u"training"_s).observations.clear();
    }),
        Verdict::Unknown, u"Last known training 30 h ago: level 2 as far as is known."_s, u"All 4 checks ran."_s);
    row("the level is not known", with([](Situation &s) {
        s.found(u"training"_s, Verdict::Unknown, u"MLflow does not answer"_s);
        s.report.outage = health::Outage{{}, {}, u"the outage level is not known: MLflow does not answer"_s};
    }),
        Verdict::Unknown, u"The outage level is not known: MLflow does not answer."_s, u"All 4 checks ran."_s);

    row("no records", with([](Situation &s) { s.silent(7).since(u"energy"_s, 1); }), Verdict::Critical,
        u"Energy data: no records for 7 h."_s, u"Last training 12 min ago. All 4 checks ran."_s);
    row("a record from the future says nothing of now", with([](Situation &s) { s.silent(-3); }), Verdict::Critical,
        u"Energy data: no record for long."_s, u"Last training 12 min ago. All 4 checks ran."_s);
    row("a warning that lasts", with([](Situation &s) {
        s.found(u"features"_s, Verdict::Warning, u"answers after 34 s, limit 10 s"_s).since(u"features"_s, 6);
    }),
        Verdict::Warning, u"Features: answers after 34 s, limit 10 s; a warning for 6 h."_s,
        u"Last training 12 min ago. All 4 checks ran."_s);
    row("not believed yet", with([](Situation &s) {
        s.since(u"features"_s, 600).found(u"features"_s, Verdict::Critical, u"timed out."_s);
    }),
        Verdict::Critical, u"Features: timed out; not confirmed yet."_s,
        u"Last training 12 min ago. All 4 checks ran."_s);
    row("believed since a time in the future",
        with([](Situation &s) { s.found(u"features"_s, Verdict::Critical, u"timed out"_s).since(u"features"_s, -9); }),
        Verdict::Critical, u"Features: timed out."_s, u"Last training 12 min ago. All 4 checks ran."_s);

    row("it came first", with([](Situation &s) {
        s.found(u"api"_s, Verdict::Critical, u"refused"_s).since(u"api"_s, 9);
        s.found(u"features"_s, Verdict::Critical, u"failed"_s).since(u"features"_s, 4);
    }),
        Verdict::Critical, u"API service: refused; critical for 9 h."_s,
        u"It came first: Features followed 5 h later. Last training 12 min ago. All 4 checks ran."_s);
    row("another one failed first", with([](Situation &s) {
        s.found(u"api"_s, Verdict::Critical, u"refused"_s).since(u"api"_s, 4);
        s.found(u"features"_s, Verdict::Critical, u"failed"_s).since(u"features"_s, 9);
    }),
        Verdict::Critical, u"API service: refused; critical for 4 h."_s,
        u"Features failed first, 9 h ago, 5 h before API service. Last training 12 min ago. All 4 checks ran."_s);

    row("checks that did not run", with([](Situation &s) {
        s.notAsked(u"energy"_s, u"no InfluxDB credential."_s).notAsked(u"features"_s, u"no InfluxDB credential."_s);
    }),
        Verdict::Unknown, u"2 of 4 checks did not run: no InfluxDB credential."_s,
        u"Last training 12 min ago. 2 of 4 checks ran."_s);
    row("for different reasons",
        with([](Situation &s) { s.notAsked(u"energy"_s, u"no token"_s).notAsked(u"features"_s, u"no folder"_s); }),
        Verdict::Unknown, u"2 of 4 checks did not run: no token; and for another reason."_s,
        u"Last training 12 min ago. 2 of 4 checks ran."_s);
    row("in part", with([](Situation &s) {
        s.report.coverage.missing = {{u"energy:day-count"_s, u"no token"_s}};
    }),
        Verdict::Unknown, u"1 of 4 checks ran in part: no token."_s, u"Last training 12 min ago. All 4 checks ran."_s);
    row("not asked is worse than a warning", with([](Situation &s) {
        s.found(u"features"_s, Verdict::Warning, u"slow"_s).notAsked(u"energy"_s, u"no token"_s);
    }),
        Verdict::Unknown, u"1 of 4 checks did not run: no token."_s,
        u"1 more not ok. Last training 12 min ago. 3 of 4 checks ran."_s);
    row("a check that nobody asked yet", with([](Situation &s) { s.report.results.removeLast(); }), Verdict::Unknown,
        u"1 of 4 checks did not run: not asked yet."_s, u"Last training 12 min ago. 3 of 4 checks ran."_s);
    row("what waits for consent did not run", with([](Situation &s) {
        s.found(u"features"_s, Verdict::Unknown, u"waits for consent"_s);
        s.result(u"features"_s).fault = ErrorCode::NotTrusted;
        s.report.coverage.missing = {{u"features"_s, u"the stack file waits for consent"_s}};
    }),
        Verdict::Unknown, u"1 of 4 checks did not run: the stack file waits for consent."_s,
        u"Last training 12 min ago. 3 of 4 checks ran."_s);
    row("everything unknown", with([](Situation &s) {
        for (const QString &id : {u"api"_s, u"training"_s, u"energy"_s, u"features"_s})
            s.found(id, Verdict::Unknown, u"the network is down"_s);
        s.report.outage = health::Outage{{}, {}, u"the outage level is not known"_s};
    }),
        Verdict::Unknown, u"Nothing is known: none of 4 checks got an answer."_s, u"All 4 checks ran."_s);

    row("a sign that no check tells", with([](Situation &s) {
        s.stack.signs = {{u"restarts"_s, u"Container restarts"_s, Verdict::Warning, u"api"_s, stack::RestartSign()}};
        s.report.signs = {
            {u"restarts"_s, u"Container restarts"_s, Verdict::Warning, Verdict::Warning, u"mlops started again"_s, {}}};
        s.report.verdict = Verdict::Warning;
    }),
        Verdict::Warning, u"Container restarts: mlops started again."_s,
        u"Last training 12 min ago. All 4 checks ran."_s);
    row("a sign that its check tells", with([](Situation &s) {
        s.silent(7);
        s.stack.signs = {{u"energy"_s, u"No energy"_s, Verdict::Critical, u"energy"_s, stack::SymptomSign()}};
        s.report.signs = {{u"energy"_s, u"No energy"_s, Verdict::Critical, Verdict::Critical, u"none"_s, {}}};
    }),
        Verdict::Critical, u"Energy data: no records for 7 h."_s, u"Last training 12 min ago. All 4 checks ran."_s);

    row("not checked for long", with([](Situation &s) { s.report.started = hoursAgo(3); }), Verdict::Unknown,
        u"Not checked for 3 h; all was well then."_s, u"Last training 12 min ago. All 4 checks ran."_s);
    row("failed and not checked since", with([](Situation &s) {
        s.stopped(26, 2);
        s.report.started = hoursAgo(3);
    }),
        Verdict::Critical, u"Training stopped 26 h ago: level 2."_s, u"Last checked 3 h ago. All 4 checks ran."_s);
    row("checked in the future", with([](Situation &s) { s.report.started = hoursAgo(-2); }), Verdict::Unknown,
        u"All was well at the last check."_s,
        u"The last check is dated 2 h ahead of this clock. Last training 12 min ago. All 4 checks ran."_s);

    // Marks at the end of a title or a finding.
    const auto asking = [&](const QString &title, const QString &finding) {
        return with([&](Situation &s) {
            s.stack.checks[0].title = title;
            s.found(u"api"_s, Verdict::Critical, finding);
        });
    };
    const QString more = u"Last training 12 min ago. All 4 checks ran."_s;
    row("a title that asks", asking(u"Is it alive?"_s, u"refused"_s), Verdict::Critical,
        u"\"Is it alive?\": refused."_s, more);
    row("a title with a full stop", asking(u"API service."_s, u"refused."_s), Verdict::Critical,
        u"API service: refused."_s, more);
    row("a title with a colon", asking(u"API: "_s, u"refused"_s), Verdict::Critical, u"API: refused."_s, more);
    row("a title of marks", asking(u"..."_s, u"refused"_s), Verdict::Critical, u"...: refused."_s, more);
    row("a finding that asks", asking(u"API service"_s, u"refused; does it run?"_s), Verdict::Critical,
        u"API service: refused; does it run?"_s, more);
    Situation lasting = asking(u"API service"_s, u"refused; does it run?"_s).since(u"api"_s, 9);
    row("a finding that asks for long", lasting, Verdict::Critical,
        u"API service, critical for 9 h: refused; does it run?"_s, more);
    lasting.subjects[health::checkSubject(u"api"_s)].hard = Verdict::Ok;
    row("a finding that asks and is not confirmed", lasting, Verdict::Critical,
        u"API service, not confirmed yet: refused; does it run?"_s, more);
    lasting = asking(u"Is it alive?"_s, u"refused"_s).since(u"api"_s, 9);
    lasting.subjects[health::checkSubject(u"api"_s)].hard = Verdict::Ok;
    row("a title that asks and is not confirmed", lasting, Verdict::Critical,
        u"\"Is it alive?\": refused; not confirmed yet."_s, more);
    row("a title that asks came first", with([](Situation &s) {
        s.stack.checks[3].title = u"Are features made?"_s;
        s.found(u"api"_s, Verdict::Critical, u"refused"_s).since(u"api"_s, 9);
        s.found(u"features"_s, Verdict::Critical, u"none"_s).since(u"features"_s, 4);
    }),
        Verdict::Critical, u"API service: refused; critical for 9 h."_s,
        u"It came first: \"Are features made?\" followed 5 h later. Last training 12 min ago. All 4 checks ran."_s);
    row("a reason that asks", with([](Situation &s) { s.notAsked(u"api"_s, u"no token; is there one?"_s); }),
        Verdict::Unknown, u"1 of 4 checks did not run: no token; is there one?"_s,
        u"Last training 12 min ago. 3 of 4 checks ran."_s);
    row("two reasons that ask", with([](Situation &s) {
        s.notAsked(u"api"_s, u"no token; is there one?"_s).notAsked(u"features"_s, u"no folder; is it there?"_s);
    }),
        Verdict::Unknown, u"2 of 4 checks did not run: no token; is there one; and for another reason."_s,
        u"Last training 12 min ago. 2 of 4 checks ran."_s);
}

void HeadlineTest::says()
{
    QFETCH(Situation, situation);
    const health::Headline headline = situation.say();
    QTEST(headline.sentence, "sentence");
    QTEST(headline.cause, "cause");
    QTEST(headline.verdict, "verdict");
}

void HeadlineTest::handsOutTheMomentThatItSpeaksOf_data()
{
    QTest::addColumn<Situation>("situation");
    QTest::addColumn<QDateTime>("moment");
    const auto refused = [] { return Situation().found(u"api"_s, Verdict::Critical, u"refused"_s); };
    QTest::newRow("well, since the last training") << Situation() << hoursAgo(0.2);
    Situation untrained;
    untrained.report.outage.reset();
    QTest::newRow("well, no training") << untrained << QDateTime();
    Situation old;
    old.report.started = hoursAgo(7);
    QTest::newRow("not checked for long") << old << hoursAgo(7);
    QTest::newRow("training stopped") << Situation().stopped(26, 2).silent(7) << hoursAgo(26);
    Situation always = refused().since(u"api"_s, 3);
    QTest::newRow("believed") << always << hoursAgo(3);
    always.subjects[health::checkSubject(u"api"_s)].ring = u"2222"_s;
    QTest::newRow("believed, and never seen otherwise") << always << hoursAgo(3);
    QTest::newRow("not believed") << refused() << QDateTime();
    QTest::newRow("not asked") << Situation().notAsked(u"api"_s, u"no token"_s) << QDateTime();
}

void HeadlineTest::handsOutTheMomentThatItSpeaksOf()
{
    QFETCH(Situation, situation);
    QTEST(situation.say().since.value_or(QDateTime()), "moment");
}

void HeadlineTest::saysNothingBeforeTheFirstCheck()
{
    Situation situation;
    situation.report = {};
    QCOMPARE(situation.say(), (health::Headline{Verdict::Unknown, u"No check has run yet."_s, {}}));
    QCOMPARE(health::headlineOf({}, {}, {}, now).sentence, u"The stack file has no checks."_s);
    // A report whose stack file is gone still says what it knows.
    const health::Headline headline
        = health::headlineOf({}, Situation().found(u"api"_s, Verdict::Critical, u"refused"_s).report, {}, now);
    QCOMPARE(headline.sentence, u"API service: refused."_s);
    QCOMPARE(headline.verdict, Verdict::Critical);
}

void HeadlineTest::namesNoOrderThatIsNotKnown_data()
{
    QTest::addColumn<Situation>("situation");
    const auto both = [](double api, double features) {
        return Situation()
            .found(u"api"_s, Verdict::Critical, u"refused"_s)
            .found(u"features"_s, Verdict::Critical, u"failed"_s)
            .since(u"api"_s, api)
            .since(u"features"_s, features);
    };
    QTest::newRow("at the same time") << both(4, 4);
    QTest::newRow("too close to tell") << both(4, 4.05);
    QTest::newRow("one in the future") << both(4, -4);
    Situation one = both(9, 4);
    one.subjects.remove(health::checkSubject(u"features"_s));
    QTest::newRow("one is not known") << one;
    Situation always = both(9, 4);
    always.subjects[health::checkSubject(u"api"_s)].ring = u"2222"_s;
    QTest::newRow("one was never seen well") << always;
    Situation third = both(9, 4);
    third.found(u"energy"_s, Verdict::Critical, u"none"_s);
    QTest::newRow("a third one is not known") << third;
}

void HeadlineTest::namesNoOrderThatIsNotKnown()
{
    QFETCH(Situation, situation);
    const QString cause = situation.say().cause;
    QVERIFY2(!cause.contains(u"first"_s) && !cause.contains(u"cause"_s), qPrintable(cause));
    QVERIFY2(cause.contains(u"more not ok."_s), qPrintable(cause));
}

void HeadlineTest::boundsWhatPeersSay()
{
    Situation situation;
    for (stack::Check &check : situation.stack.checks)
        check.title = QString(300, u'W');
    situation.found(u"api"_s, Verdict::Critical, u"line\nline\x1b[31m "_s + QString(5000, u'x')).since(u"api"_s, 9);
    situation.found(u"features"_s, Verdict::Critical, QString(5000, u'y')).since(u"features"_s, 3);
    const health::Headline headline = situation.say();
    QVERIFY(headline.sentence.size() < 400);
    QVERIFY(headline.cause.size() < 400);
    QVERIFY(!headline.sentence.contains(u'\n') && !headline.sentence.contains(u'\x1b'));
    QVERIFY(headline.sentence.endsWith(u"critical for 9 h."_s));
    situation = Situation().notAsked(u"api"_s, QString(5000, u'z'));
    QVERIFY(situation.say().sentence.size() < 400);
}

void HeadlineTest::isFastForManyChecks()
{
    Situation situation;
    for (int i = 0; i < 1000; ++i) {
        const QString id = u"c%1"_s.arg(i);
        situation.stack.checks.append(Situation::check(id, id));
        situation.report.results.append({id, id, Verdict::Critical, u"failed"_s, 1ms, {}, std::nullopt, {}, {}});
        situation.since(id, i % 7);
    }
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!situation.say().sentence.isEmpty());
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
}

void HeadlineTest::countsChecksOnce()
{
    Situation situation;
    situation.notAsked(u"energy"_s, u"no token"_s);
    situation.report.coverage.missing.append({u"energy:day-count"_s, u"no token"_s});
    const health::AskedChecks asked = health::askedChecks(situation.stack, situation.report);
    QCOMPARE(asked.ran, 3);
    QCOMPARE(asked.of, 4);
    QCOMPARE(asked.inPart, 0);
    QCOMPARE(asked.reasons, QStringList{u"no token"_s});
}

void HeadlineTest::markdownShowsPeersTextAsText()
{
    health::CheckResult result = Situation().result(u"api"_s);
    result.title = u"<b>A|P*I*_x_"_s;
    result.summary = u"1. # [x](http://a) `c`\n- two"_s;
    result.evidence.asked = {u"curl ````x"_s};
    result.evidence.answered = u"```\n<script>"_s;
    const QString text = health::toMarkdown(result);
    QVERIFY2(text.startsWith(u"## \\<b\\>A\\|P\\*I\\*\\_x\\_\n"_s), qPrintable(text));
    QVERIFY2(text.contains(u"1\\. \\# \\[x\\]\\(http\\://a) \\`c\\` - two"_s), qPrintable(text));
    QVERIFY2(text.contains(u"`````\ncurl ````x\n`````"_s), qPrintable(text));
    QVERIFY2(text.contains(u"````\n```\n<script>\n````"_s), qPrintable(text));
}

void HeadlineTest::markdownOfAReport()
{
    Situation situation;
    situation.stopped(26, 2).notAsked(u"energy"_s, u"no token"_s);
    situation.report.signs = {{u"s"_s, u"Sign"_s, Verdict::Warning, Verdict::Ok, u"not seen"_s, {}}};
    const QString text = health::toMarkdown(situation.report, u"Chocolate Factory"_s, situation.say());
    QVERIFY2(text.startsWith(u"# Chocolate Factory\n\n**Training stopped 26 h ago: level 2.** 3 of 4 checks ran.\n"_s),
        qPrintable(text));
    QVERIFY(text.contains(u"Checked 2026-11-23T11:59:20Z"_s));
    QVERIFY(text.contains(u"| ■ critical | Recent training | stopped | 12 ms |"_s));
    QVERIFY(text.contains(u"| ◇ unknown | energy | not asked: no token | – |"_s));
    QVERIFY(text.contains(u"| ● ok | Sign | not seen |"_s));
    QCOMPARE(text.count(u"\n## "_s), 1);
}

QTEST_GUILESS_MAIN(HeadlineTest)
#include "tst_headline.moc"
