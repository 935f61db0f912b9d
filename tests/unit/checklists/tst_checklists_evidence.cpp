// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keeping.h"

#include "stack/stackfile.h"

#include <QFile>

using namespace conche;
using namespace conche::checklists;
using namespace std::chrono_literals;
using Kind = EvidenceReference::Kind;
using State = Evidence::State;

namespace {

const QDateTime noon = utc(u"2026-11-19T12:00:00"_s);

stack::Check checkOf(const QString &id, const QString &title)
{
    stack::Check check;
    check.id = id;
    check.title = title;
    return check;
}

Facts someFacts()
{
    Facts facts;
    facts.now = noon;
    facts.stack.checks = {checkOf(u"disk"_s, u"Disk"_s), checkOf(u"features"_s, u"Features"_s)};
    facts.stack.metrics.resize(2);
    facts.stack.metrics[0].id = u"artifacts"_s;
    facts.stack.metrics[0].title = u"Artifacts"_s;
    facts.stack.metrics[0].unit = u"bytes"_s;
    facts.stack.metrics[0].growthOver = 24h * 30;
    facts.stack.metrics[1].id = u"r2"_s;
    facts.stack.metrics[1].title = u"Energy"_s;
    health::CheckRunReport report;
    report.started = noon.addSecs(-60);
    health::CheckResult disk;
    disk.id = u"disk"_s;
    disk.title = u"Disk"_s;
    disk.verdict = Verdict::Ok;
    disk.summary = u"41 % full"_s;
    report.results = {disk};
    report.signs = {{u"restarts"_s, u"Restarts"_s, Verdict::Warning, Verdict::Warning, u"brain 5 min ago"_s, {}}};
    facts.report = report;
    for (const stack::Metric &metric : std::as_const(facts.stack.metrics)) {
        trends::MetricReport of;
        of.metric = metric;
        of.assessment.verdict = of.assessment.level.verdict = Verdict::Ok;
        of.assessment.newest = store::Sample{noon.addSecs(-3600).toMSecsSinceEpoch(), 14.2e9, {}, {}};
        of.assessment.headline = 0.6e9;
        facts.metrics.append(of);
    }
    facts.metrics[1].assessment.newest->value = 0.91;
    return facts;
}

Item itemWith(const QList<EvidenceReference> &evidence)
{
    Item item;
    item.id = u"x"_s;
    item.title = u"X"_s;
    item.evidence = evidence;
    return item;
}

} // namespace

/*! What is known beside an item. */
class TestChecklistsEvidence final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void byHand();
    void checksSignsAndMetrics();
    void severalTogether();
    void trendsSinceTheLastRun();
    void aSignIsAsOldAsItsCheck();
    void aDeploymentAsksForWhatIsNewer();
    void beforeADeploymentWhatIsKnownCounts();
    void whatItemsTickThemselvesBy();
    void theShippedListsFitTheShippedStack();
};

void TestChecklistsEvidence::byHand()
{
    const Evidence evidence = evidenceFor(itemWith({}), someFacts(), {});
    QCOMPARE(evidence.state, State::ByHand);
    QCOMPARE(evidence.sentence, u"by hand"_s);
    QVERIFY(!evidence.isFine());
    for (const Kind kind : {Kind::Audit, Kind::Drill})
        QVERIFY(evidenceFor(itemWith({{kind, {}}}), someFacts(), {}).sentence.endsWith(u"by hand"_s));
    for (const Kind kind : {Kind::Coverage, Kind::Outdated, Kind::Probe, Kind::Trained, Kind::LogWatch}) {
        QCOMPARE(evidenceFor(itemWith({{kind, {}}}), someFacts(), {}).state, State::NotAsked);
        QVERIFY((EvidenceReference{kind, {}}).isOnRequest());
    }
}

void TestChecklistsEvidence::checksSignsAndMetrics()
{
    const Facts facts = someFacts();
    const Evidence disk = evidenceFor(itemWith({{Kind::Check, u"disk"_s}}), facts, {});
    QCOMPARE(disk.sentence, u"41 % full"_s);
    QCOMPARE(disk.measured, noon.addSecs(-60));
    QVERIFY(disk.isFine());
    const Evidence sign = evidenceFor(itemWith({{Kind::Sign, u"restarts"_s}}), facts, {});
    QCOMPARE(sign.verdict, Verdict::Warning);
    QCOMPARE(sign.measured, noon.addSecs(-60));
    const Evidence grown = evidenceFor(itemWith({{Kind::Metric, u"artifacts"_s}}), facts, {});
    QCOMPARE(grown.rows.first().metric, u"artifacts"_s);
    QVERIFY2(grown.rows.first().growth.startsWith(u"+600"_s), qPrintable(grown.rows.first().growth));
    QVERIFY(grown.sentence.startsWith(u"Artifacts +600"_s));
    const Evidence unasked = evidenceFor(itemWith({{Kind::Check, u"features"_s}}), facts, {});
    QCOMPARE(unasked.state, State::Missing);
    QVERIFY(unasked.sentence.contains(u"not asked yet"_s));
    const Evidence none = evidenceFor(itemWith({{Kind::Check, u"nowhere"_s}}), facts, {});
    QVERIFY(none.sentence.contains(u"no check \"nowhere\""_s));
}

void TestChecklistsEvidence::severalTogether()
{
    const Facts facts = someFacts();
    const Evidence fine = evidenceFor(itemWith({{Kind::Metric, u"artifacts"_s}, {Kind::Check, u"disk"_s}}), facts, {});
    QCOMPARE(fine.rows.size(), 2);
    QVERIFY(fine.isFine());
    QVERIFY(fine.sentence.endsWith(u"; 41 % full"_s));
    QCOMPARE(fine.measured, noon.addSecs(-3600)); // the older of the two
    // What is not known beside it keeps the whole from being fine.
    const Evidence half = evidenceFor(itemWith({{Kind::Check, u"nowhere"_s}, {Kind::Check, u"disk"_s}}), facts, {});
    QCOMPARE(half.state, State::Known);
    QCOMPARE(half.verdict, Verdict::Unknown);
    QVERIFY(!half.isFine());
    const Evidence asked = evidenceFor(itemWith({{Kind::Probe, {}}, {Kind::Trained, {}}}), facts, {});
    QCOMPARE(asked.state, State::NotAsked);
    QVERIFY(!asked.verdict);
}

void TestChecklistsEvidence::trendsSinceTheLastRun()
{
    Facts facts = someFacts();
    const Item item = itemWith({{Kind::Trends, {}}});
    QVERIFY(evidenceFor(item, facts, {}).isFine());
    facts.metrics[1].assessment.verdict = facts.metrics[1].assessment.trend.verdict = Verdict::Warning;
    facts.metrics[1].assessment.brief = u"falls 0.4 a week"_s;
    const Evidence worse = evidenceFor(item, facts, {});
    QCOMPARE(worse.verdict, Verdict::Warning);
    QCOMPARE(worse.rows.first().metric, u"r2"_s);
    QVERIFY(worse.sentence.contains(u"falls 0.4 a week"_s));
    // Nothing was measured since.
    QCOMPARE(evidenceFor(item, facts, noon).state, State::Missing);
}

void TestChecklistsEvidence::aSignIsAsOldAsItsCheck()
{
    Facts facts = someFacts();
    facts.stack.signs = {{u"restarts"_s, u"Restarts"_s, Verdict::Warning, u"features"_s, {}}};
    facts.asked = {{u"disk"_s, noon}, {u"features"_s, noon.addDays(-1)}};
    facts.report->started = noon;
    facts.deployed = noon.addSecs(-3600);
    const Item item = itemWith({{Kind::Sign, u"restarts"_s}});
    QCOMPARE(evidenceFor(item, facts, {}).state, State::Missing);
    facts.asked[u"features"_s] = noon.addSecs(-60);
    QCOMPARE(evidenceFor(item, facts, {}).measured, noon.addSecs(-60));
}

void TestChecklistsEvidence::aDeploymentAsksForWhatIsNewer()
{
    const QString text = u"+++\ntitle = \"After\"\nper = \"deployment\"\nevidence-from = \"run\"\n"
                         "[[item]]\nid = \"disk\"\nevidence = [\"check:disk\"]\n"
                         "[[item]]\nid = \"accuracy\"\nevidence = [\"metric:artifacts\", \"metric:r2\"]\n"
                         "[[item]]\nid = \"trends\"\nevidence = [\"trends\"]\n"
                         "[[item]]\nid = \"logging\"\nevidence = [\"probe\"]\n+++\n"
                         "- [ ] Disk {#disk}\n- [ ] Accuracy {#accuracy}\n- [ ] Trends {#trends}\n"
                         "- [ ] Logging {#logging}\n"_s;
    const ListRunKey key{u"factory"_s, u"after"_s, u"v2"_s};
    Run run = runFrom(key, listOf(text, u"after"_s), {});
    Facts facts = someFacts();
    const auto now = [&](const QString &item) { return evidenceOf(run, facts).value(item); };
    // The new version came after all that is known.
    run.began = noon;
    for (const QString &item : {u"disk"_s, u"accuracy"_s, u"trends"_s})
        QCOMPARE(now(item).state, State::Missing);
    QCOMPARE(now(u"disk"_s).sentence, u"Disk: measured before this deployment; the next check measures it again"_s);
    QVERIFY(now(u"accuracy"_s).sentence.contains(u"Energy: measured before this deployment"_s));
    // Until it begins nobody has said when that was.
    run.began.reset();
    QVERIFY(now(u"disk"_s).isFine());
    QVERIFY(now(u"trends"_s).isFine());
    run.began = noon;
    // One of two is not enough.
    facts.asked[u"disk"_s] = noon;
    facts.metrics[1].assessment.newest->at = noon.toMSecsSinceEpoch();
    QVERIFY(now(u"disk"_s).isFine());
    QCOMPARE(now(u"accuracy"_s).verdict, Verdict::Unknown);
    QCOMPARE(now(u"trends"_s).rows.size(), 1);
    facts.metrics[0].assessment.newest->at = noon.toMSecsSinceEpoch();
    QVERIFY(now(u"accuracy"_s).isFine());
    // What was asked for during the run begins it, and is a moment older.
    Evidence kept;
    kept.state = State::Known;
    kept.measured = noon.addSecs(-1);
    run.items.last().kept = {{u"probe"_s, noon, kept}};
    QCOMPARE(now(u"logging"_s).state, State::Known);
}

void TestChecklistsEvidence::beforeADeploymentWhatIsKnownCounts()
{
    const ChecklistFile before = readChecklistFile(u":/conche/checklists/pre-deployment.md"_s);
    const ChecklistFile after = readChecklistFile(u":/conche/checklists/after-deployment.md"_s);
    QVERIFY(before.list && !before.list->isOfRunOnly);
    QVERIFY(after.list && after.list->isOfRunOnly);
    Facts facts = someFacts();
    facts.report->results.first().id = u"features"_s;
    Run run = runFrom({u"factory"_s, u"pre-deployment"_s, u"v2"_s}, *before.list, {});
    run.began = noon;
    QVERIFY(evidenceOf(run, facts).value(u"features"_s).isFine());
}

void TestChecklistsEvidence::whatItemsTickThemselvesBy()
{
    QString text = weeklyText;
    text.replace(
        u"owner = \"marc\"\n"_s, u"[[item]]\nid = \"disk\"\nevidence = [\"check:disk\"]\nticks-itself = true\n"_s);
    const ListRunKey key{u"factory"_s, u"weekly"_s, u"2026-W47"_s};
    Run run = runFrom(key, listOf(text), {});
    Facts facts = someFacts();
    const QDateTime monday = utc(u"2026-11-15T23:00:00"_s);
    QCOMPARE(ticksByThemselves(run, evidenceOf(run, facts), monday), QStringList{u"disk"_s});
    // What is remembered from before the period says nothing about it.
    facts.asked[u"disk"_s] = monday.addSecs(-1);
    QVERIFY(ticksByThemselves(run, evidenceOf(run, facts), monday).isEmpty());
    facts.asked[u"disk"_s] = monday;
    QCOMPARE(ticksByThemselves(run, evidenceOf(run, facts), monday), QStringList{u"disk"_s});
    facts.report->results.first().verdict = Verdict::Warning;
    QVERIFY(ticksByThemselves(run, evidenceOf(run, facts), monday).isEmpty());
    // Who opened it again wants to look himself.
    run.items[1].answer.at = noon;
    QVERIFY(ticksByThemselves(run, evidenceOf(run, someFacts()), monday).isEmpty());
    // What was asked for during the run is found with it.
    run.items[0].item.evidence = {{Kind::Probe, {}}};
    Evidence kept;
    kept.state = State::Known;
    kept.sentence = u"it works"_s;
    run.items[0].kept = {{u"probe"_s, noon, kept}};
    QCOMPARE(evidenceOf(run, someFacts()).value(u"experiments"_s).sentence, u"it works"_s);
}

void TestChecklistsEvidence::theShippedListsFitTheShippedStack()
{
    QFile file(u":/conche/stacks/chocolate-factory.toml"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const std::optional<stack::Stack> stack = stack::stackFromToml(file.readAll(), u"x.toml"_s).stack;
    QVERIFY(stack);
    const auto has = [](const auto &list, const QString &id) {
        return std::ranges::any_of(list, [&](const auto &one) { return one.id == id; });
    };
    int bound = 0;
    const QTemporaryDir none;
    for (const ChecklistFile &list : readChecklists(none.path())) {
        for (const Item &item : list.list->items) {
            for (const EvidenceReference &reference : item.evidence) {
                ++bound;
                const bool isThere = reference.kind == Kind::Check ? has(stack->checks, reference.name)
                    : reference.kind == Kind::Sign                 ? has(stack->signs, reference.name)
                    : reference.kind == Kind::Metric               ? has(stack->metrics, reference.name)
                                                                   : true;
                QVERIFY2(isThere, qPrintable(list.path + u' ' + reference.text()));
            }
        }
    }
    QVERIFY(bound > 30);
}

QTEST_GUILESS_MAIN(TestChecklistsEvidence)
#include "tst_checklists_evidence.moc"
