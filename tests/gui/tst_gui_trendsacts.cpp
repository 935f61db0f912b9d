// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trendsbench.h"

#include "checklists/checklistfile.h"
#include "checklists/ledger.h"
#include "gui/pages/trends/coverageview.h"
#include "gui/pages/trends/metricview.h"
#include "gui/widgets/codeview.h"
#include "gui/widgets/instantedit.h"
#include "gui/widgets/noticebar.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace conche;
using namespace conche::tests;
using namespace Qt::StringLiterals;
using gui::MetricView;

/*! What is done on the page, mostly in dialogs. */
class TrendsActsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void choosesAPeriod();
    void triesLimits();
    void writesAMetric();
    void triesAMetric();
    void marksABaseline();
    void takesAShortMarkBack();
    void showsRestartsOfContainers();
    void marksASignOff();
    void writesANote();
    void showsANoteOfNow();
    void showsANoteBeforeManyOthers();
    void showsTheTrainingDataThatCouldBeRead();

private:
    void open(const QByteArray &text = trendStack)
    {
        m_bench = std::make_unique<TrendsBench>(Story::Steady, text);
        QVERIFY(m_bench->open());
        m_bench->page.showSubject(u"classifier-accuracy"_s);
        QTRY_VERIFY_WITH_TIMEOUT(
            view().shown() && !view().shown()->series.values.buckets.empty(), TrendsBench::longWait);
    }
    [[nodiscard]] MetricView &view() const { return *m_bench->page.findChild<MetricView *>(); }
    void trigger(const QString &action) const { m_bench->find<QAction>(action)->trigger(); }
    void click(const QString &button) const { m_bench->find<QAbstractButton>(button)->click(); }
    template <typename T>
    [[nodiscard]] T *in(const QString &dialog, const QString &name) const
    {
        return m_bench->find<QDialog>(dialog)->findChild<T *>(name);
    }

    std::unique_ptr<TrendsBench> m_bench;
};

void TrendsActsTest::initTestCase()
{
    QLocale::setDefault(QLocale::c());
}

void TrendsActsTest::cleanup()
{
    m_bench.reset();
}

void TrendsActsTest::choosesAPeriod()
{
    open();
    click(u"rangeButton6"_s);
    // Chosen only once there is a period.
    QVERIFY(m_bench->find<QAbstractButton>(u"rangeButton2"_s)->isChecked());
    const QString dialog = u"rangeDialog"_s;
    const QDateTime start = m_bench->bench.bench.now().addDays(-10);
    in<gui::InstantEdit>(dialog, u"startEdit"_s)->setInstant(start);
    in<gui::InstantEdit>(dialog, u"stopEdit"_s)->setInstant(start.addDays(-1));
    in<QPushButton>(dialog, u"okButton"_s)->click();
    QVERIFY(!in<gui::NoticeBar>(dialog, u"errorNotice"_s)->sentence().isEmpty());
    in<gui::InstantEdit>(dialog, u"stopEdit"_s)->setInstant(start.addDays(2));
    in<QPushButton>(dialog, u"okButton"_s)->click();
    QCOMPARE(view().shownPeriod().start, start);
    QCOMPARE(view().shownPeriod().stop, start.addDays(2));
    QVERIFY(m_bench->find<QAbstractButton>(u"rangeButton6"_s)->isChecked());
}

void TrendsActsTest::triesLimits()
{
    open();
    QTRY_VERIFY_WITH_TIMEOUT(!view().trialHistory().buckets.empty(), TrendsBench::longWait);
    // Run by run, as the command line does.
    QCOMPARE(view().trialHistory().step, 0);
    click(u"editLimitButton"_s);
    const QString dialog = u"limitsDialog"_s;
    QCOMPARE(in<QLineEdit>(dialog, u"warnBelowEdit"_s)->text(), u"0.85"_s);
    const QString never = in<QLabel>(dialog, u"previewLabel"_s)->text();
    QVERIFY2(never.contains(u"would not have fired"_s), qPrintable(never));
    in<QLineEdit>(dialog, u"warnBelowEdit"_s)->setText(u"0.9"_s);
    QVERIFY(in<QLabel>(dialog, u"previewLabel"_s)->text().contains(u"would have fired"_s));
    QVERIFY(!in<QLabel>(dialog, u"previewDaysLabel"_s)->text().isEmpty());
    in<QPushButton>(dialog, u"copyButton"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"warn_below = 0.9\n"_s);
    in<QLineEdit>(dialog, u"critBelowEdit"_s)->setText(u"0.95"_s);
    QVERIFY(!in<gui::NoticeBar>(dialog, u"errorNotice"_s)->sentence().isEmpty());
    QVERIFY(!in<QPushButton>(dialog, u"copyButton"_s)->isEnabled());
    in<QLineEdit>(dialog, u"critBelowEdit"_s)->setText(u"much"_s);
    QVERIFY(!in<gui::NoticeBar>(dialog, u"errorNotice"_s)->sentence().isEmpty());
    // The stack file is as it was.
    QFile file(m_bench->file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), trendStack);
}

void TrendsActsTest::writesAMetric()
{
    open();
    click(u"addMetricButton"_s);
    const QString dialog = u"addMetricDialog"_s;
    auto *copy = in<QPushButton>(dialog, u"copyButton"_s);
    QVERIFY(!copy->isEnabled());
    in<QLineEdit>(dialog, u"titleEdit"_s)->setText(u"Classifier Accuracy"_s);
    in<QLineEdit>(dialog, u"metricEdit"_s)->setText(u"f1 \"macro\""_s);
    in<QLineEdit>(dialog, u"limitEdit"_s)->setText(u"0.8"_s);
    QVERIFY2(copy->isEnabled(), qPrintable(in<gui::NoticeBar>(dialog, u"stateNotice"_s)->sentence()));
    copy->click();
    // What was copied is what the reader of stack files takes; the id is a free one.
    const stack::StackFile read
        = stack::stackFromToml(trendStack + QGuiApplication::clipboard()->text().toUtf8(), u"factory.toml"_s);
    QVERIFY(read.stack);
    QCOMPARE(read.stack->metrics.size(), 4);
    const stack::Metric &made = read.stack->metrics.last();
    QCOMPARE(made.id, u"classifier-accuracy-2"_s);
    QCOMPARE(std::get<stack::RunMetric>(made.source).experiment, u"classification"_s);
    QCOMPARE(std::get<stack::RunMetric>(made.source).metric, u"f1 \"macro\""_s);
    QCOMPARE(made.limits.warnBelow, 0.8);
    // The same key of a registered model.
    in<QComboBox>(dialog, u"kindCombo"_s)->setCurrentIndex(1);
    QVERIFY(!copy->isEnabled());
    in<QLineEdit>(dialog, u"modelEdit"_s)->setText(u"classifier"_s);
    QVERIFY(copy->isEnabled());
    const QString lines = in<gui::CodeView>(dialog, u"linesView"_s)->toPlainText();
    QVERIFY2(lines.contains(u"model = \"classifier\""_s) && !lines.contains(u"experiment"_s), qPrintable(lines));
    // What the reader refuses is said.
    in<QComboBox>(dialog, u"kindCombo"_s)->setCurrentIndex(3);
    QVERIFY(!copy->isEnabled());
    in<QLineEdit>(dialog, u"addressEdit"_s)->setText(u"/queue"_s);
    in<QLineEdit>(dialog, u"pointerEdit"_s)->setText(u"length"_s);
    QVERIFY(!in<gui::NoticeBar>(dialog, u"stateNotice"_s)->sentence().isEmpty());
    QVERIFY(!copy->isEnabled());
    in<QLineEdit>(dialog, u"pointerEdit"_s)->setText(u"/length"_s);
    QVERIFY(copy->isEnabled());
}

void TrendsActsTest::triesAMetric()
{
    open();
    m_bench->bench.bench.httpOverride = [](Key, const Asked &) {
        return std::optional<Bench::Reply>(fakes::FakeHttpClient::reply(200, R"({"length": 17})"));
    };
    click(u"addMetricButton"_s);
    const QString dialog = u"addMetricDialog"_s;
    in<QLineEdit>(dialog, u"titleEdit"_s)->setText(u"Length"_s);
    in<QComboBox>(dialog, u"kindCombo"_s)->setCurrentIndex(3);
    in<QLineEdit>(dialog, u"addressEdit"_s)->setText(u"/queue"_s);
    in<QLineEdit>(dialog, u"pointerEdit"_s)->setText(u"/length"_s);
    auto *notice = in<gui::NoticeBar>(dialog, u"stateNotice"_s);
    in<QPushButton>(dialog, u"tryButton"_s)->click();
    QTRY_VERIFY2_WITH_TIMEOUT(
        notice->sentence().contains(u"17"_s), qPrintable(notice->sentence()), TrendsBench::longWait);
    QCOMPARE(notice->verdict(), Verdict::Ok);
    in<QLineEdit>(dialog, u"pointerEdit"_s)->setText(u"/size"_s);
    in<QPushButton>(dialog, u"tryButton"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(notice->verdict(), Verdict::Critical, TrendsBench::longWait);
    QVERIFY(!notice->sentence().isEmpty());
}

void TrendsActsTest::marksABaseline()
{
    open();
    const auto baseline = [this] { return m_bench->session.overview().metrics.first().assessment.baseline; };
    QVERIFY(!baseline() || !baseline()->isMarked);
    trigger(u"markBaselineAction"_s);
    const QString dialog = u"baselineDialog"_s;
    // What is shown is proposed, by the minute.
    QVERIFY(std::abs(in<gui::InstantEdit>(dialog, u"startEdit"_s)->instant().secsTo(view().shownPeriod().start)) < 60);
    in<QPushButton>(dialog, u"okButton"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(baseline() && baseline()->isMarked, TrendsBench::longWait);
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->find<QPushButton>(u"undoButton"_s)->isVisible(), TrendsBench::longWait);
    click(u"undoButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!baseline() || !baseline()->isMarked, TrendsBench::longWait);
}

/*! It holds too few values to learn from, and is a mark all the same. */
void TrendsActsTest::takesAShortMarkBack()
{
    open();
    const auto marked = [this] { return m_bench->session.overview().metrics.first().marked; };
    const QString dialog = u"baselineDialog"_s;
    trigger(u"markBaselineAction"_s);
    const QDateTime start = m_bench->bench.bench.now().addDays(-10);
    in<gui::InstantEdit>(dialog, u"startEdit"_s)->setInstant(start);
    in<gui::InstantEdit>(dialog, u"stopEdit"_s)->setInstant(start.addSecs(2 * 3600));
    in<QPushButton>(dialog, u"okButton"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(marked(), TrendsBench::longWait);
    QVERIFY(!m_bench->session.overview().metrics.first().assessment.baseline);
    const store::MarkedBaseline mark = *marked();
    QVERIFY(!mark.actor.isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->find<QPushButton>(u"undoButton"_s)->isVisible(), TrendsBench::longWait);

    QTRY_VERIFY_WITH_TIMEOUT(!m_bench->page.findChild<QDialog *>(dialog), TrendsBench::longWait);
    trigger(u"markBaselineAction"_s);
    QVERIFY(in<QPushButton>(dialog, u"removeButton"_s));
    in<QPushButton>(dialog, u"removeButton"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(!marked(), TrendsBench::longWait);
    click(u"undoButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(marked(), TrendsBench::longWait);
    // As it was, to the end and with who marked it.
    QCOMPARE(*marked(), mark);
}

void TrendsActsTest::showsRestartsOfContainers()
{
    open(trendStack + R"(
[[metric]]
id = "restarts"
title = "Container restarts"
kind = "restarts"
check = "containers"

[[check]]
id = "containers"
title = "Containers"
kind = "container"
names = ["brain"]
)");
    store::MetricIntake intake;
    const qint64 at = m_bench->bench.bench.now().addDays(-3).addSecs(37).toMSecsSinceEpoch();
    intake.samples = {{at, 2, {}, {}, store::NoNumber::None, 0}};
    bool isTaken = false;
    store::Metrics(m_bench->services.records.database)
        .take({u"factory"_s, u"restarts"_s}, intake, &m_bench->page, [&](const Result<void> &) { isTaken = true; });
    QTRY_VERIFY_WITH_TIMEOUT(isTaken, TrendsBench::longWait);
    view().readMarks();
    const auto isShown = [this, at] {
        const std::optional<models::Shown> shown = view().shown();
        return shown && std::ranges::any_of(shown->marks, [at](const journal::Entry &entry) {
            return entry.at.toMSecsSinceEpoch() == at && entry.text.startsWith(u"2 container restart"_s);
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isShown(), TrendsBench::longWait);
}

void TrendsActsTest::marksASignOff()
{
    open();
    const checklists::ChecklistFile daily = checklists::checklistFromMarkdown(
        "+++\ntitle = \"Daily check\"\nrecurrence = \"FREQ=DAILY\"\n+++\n- [ ] Look {#look}\n", u"daily.md"_s);
    QVERIFY(daily.list);
    const fakes::FakeClock before(m_bench->bench.bench.now().addDays(-2));
    checklists::Ledger ledger(m_bench->services.records.database, before);
    const checklists::RunRequest run{{u"factory"_s, u"daily"_s, u"2026-03-08"_s}, daily.list};
    const checklists::NewAnswer done{u"look"_s, checklists::ItemState::Done, {}, std::nullopt};
    ledger.answer(run, {done}, u"marc"_s, &m_bench->page, [](const Result<checklists::Run> &) {});
    std::optional<Result<checklists::Run>> signedOff;
    ledger.signOff(run, {}, {}, u"nora"_s, &m_bench->page,
        [&signedOff](const Result<checklists::Run> &signedNow) { signedOff = signedNow; });
    QTRY_VERIFY_WITH_TIMEOUT(signedOff.has_value(), TrendsBench::longWait);
    QVERIFY2(signedOff->has_value(), *signedOff ? "" : qPrintable(signedOff->error().message));
    view().readMarks();
    const QString text = u"Daily check, Sunday, 8 March, was signed off"_s;
    const auto isShown = [this, &text] {
        const std::optional<models::Shown> shown = view().shown();
        return shown && std::ranges::any_of(shown->marks, [&text](const journal::Entry &entry) {
            return entry.kind == journal::signOffKind && entry.text == text && entry.actor == u"nora"_s;
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isShown(), TrendsBench::longWait);
}

void TrendsActsTest::writesANote()
{
    open();
    trigger(u"writeNoteAction"_s);
    const QString dialog = u"noteDialog"_s;
    QVERIFY(!in<QPushButton>(dialog, u"saveButton"_s)->isEnabled());
    in<QLineEdit>(dialog, u"textEdit"_s)->setText(u"changed the feed"_s);
    in<gui::InstantEdit>(dialog, u"atEdit"_s)->setInstant(m_bench->bench.bench.now().addDays(1));
    in<QPushButton>(dialog, u"saveButton"_s)->click();
    QVERIFY(!in<gui::NoticeBar>(dialog, u"errorNotice"_s)->sentence().isEmpty());
    in<gui::InstantEdit>(dialog, u"atEdit"_s)->setInstant(m_bench->bench.bench.now().addDays(-2));
    in<QPushButton>(dialog, u"saveButton"_s)->click();
    const auto isShown = [this] {
        const QList<journal::Entry> marks = view().shown()->marks;
        return std::ranges::any_of(
            marks, [](const journal::Entry &entry) { return entry.text == u"changed the feed"_s; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isShown(), TrendsBench::longWait);
}

/*! At once, and not only when all is read again. */
void TrendsActsTest::showsANoteOfNow()
{
    open();
    const QDateTime now = m_bench->session.overview().now;
    QCOMPARE(view().shownPeriod().stop, now);
    journal::Entry note;
    note.stack = u"factory"_s;
    note.at = now;
    note.kind = journal::noteKind;
    note.text = u"changed the feed"_s;
    m_bench->services.journal.append(note, &m_bench->page, [this](const Result<void> &) { view().readMarks(); });
    const auto isShown = [this, &note] {
        return std::ranges::any_of(
            view().shown()->marks, [&note](const journal::Entry &entry) { return entry.text == note.text; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isShown(), TrendsBench::longWait);
    // A period that ends before has it not.
    view().setRange({gui::Range::Kind::Custom, {now.addDays(-3), now.addDays(-1)}});
    QVERIFY(!isShown());
}

/*! What is shown is asked for when it is shown: later marks push nothing off. */
void TrendsActsTest::showsANoteBeforeManyOthers()
{
    open();
    const QDateTime now = m_bench->session.overview().now;
    journal::Entry note;
    note.stack = u"factory"_s;
    note.at = now.addDays(-50);
    note.kind = journal::noteKind;
    note.text = u"changed the feed"_s;
    const Then<void> ignore = [](const Result<void> &) {};
    m_bench->services.journal.append(note, &m_bench->page, ignore);
    note.text = u"one of many"_s;
    for (int i = 0; i < 1000; ++i) {
        note.at = now.addSecs(-i);
        m_bench->services.journal.append(note, &m_bench->page, ignore);
    }
    const auto shows = [this](const QString &text) {
        const QList<journal::Entry> marks = view().shown()->marks;
        return std::ranges::any_of(marks, [&text](const journal::Entry &entry) { return entry.text == text; });
    };
    // The store does one after the other.
    view().readMarks();
    QTRY_VERIFY_WITH_TIMEOUT(shows(u"one of many"_s), TrendsBench::longWait);
    view().setRange({gui::Range::Kind::Custom, {now.addDays(-55), now.addDays(-45)}});
    QTRY_VERIFY_WITH_TIMEOUT(shows(u"changed the feed"_s), TrendsBench::longWait);
    QVERIFY(!shows(u"one of many"_s));
}

void TrendsActsTest::showsTheTrainingDataThatCouldBeRead()
{
    QByteArray text
        = trendStack + "[peers.influxdb]\nurl = \"http://localhost:8086\"\nversion = 2\norg = \"o\"\nbucket = \"b\"\n";
    for (const QByteArray &measurement : {QByteArray("energy"), QByteArray("weather")})
        text += "[[metric]]\nid = \"" + measurement + "\"\ntitle = \"" + measurement
            + "\"\nkind = \"day\"\nmeasures = \"hours\"\nfield = \"value\"\nmeasurement = \"" + measurement + "\"\n";
    open(text);
    const auto refused = std::make_shared<QString>(u"weather"_s);
    m_bench->bench.bench.httpOverride = [refused](Key, const Asked &asked) -> std::optional<Bench::Reply> {
        if (!refused->isEmpty() && asked.script().contains(*refused))
            return Bench::Reply(failure(ErrorCode::Refused, u"InfluxDB refused the connection"_s));
        return Bench::Reply(fakes::FakeHttpClient::reply(200,
            "#datatype,string,long,dateTime:RFC3339\r\n,result,table,_value\r\n,,0,2026-03-01T05:00:00Z\r\n\r\n",
            "text/csv"));
    };
    m_bench->page.showSubject(models::coverageView);
    auto &coverage = *m_bench->page.findChild<gui::CoverageView *>();
    coverage.findChild<QPushButton *>(u"nothingButton"_s)->click();
    const auto *combo = coverage.findChild<QComboBox *>(u"measurementCombo"_s);
    QTRY_COMPARE_WITH_TIMEOUT(combo->count(), 1, TrendsBench::longWait);
    QCOMPARE(combo->currentText(), u"energy"_s);
    QVERIFY(coverage.findChild<QWidget *>(u"calendarPane"_s)->isVisible());
    const QString said = m_bench->find<gui::NoticeBar>(u"troubleNotice"_s)->sentence();
    QVERIFY2(said.contains(u"refused the connection"_s), qPrintable(said));
    // What was read once stays where it cannot be read again, and the one that is looked at stays shown.
    auto *again = coverage.findChild<QPushButton *>(u"readButton"_s);
    refused->clear();
    again->click();
    QTRY_COMPARE_WITH_TIMEOUT(combo->count(), 2, TrendsBench::longWait);
    coverage.findChild<QComboBox *>(u"measurementCombo"_s)->setCurrentIndex(1);
    *refused = u"weather"_s;
    again->click();
    QVERIFY(!again->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(again->isEnabled(), TrendsBench::longWait);
    QCOMPARE(combo->count(), 2);
    QCOMPARE(combo->currentText(), u"weather"_s);
    QVERIFY(!m_bench->find<gui::NoticeBar>(u"troubleNotice"_s)->sentence().isEmpty());
}

QTEST_MAIN(TrendsActsTest)
#include "tst_gui_trendsacts.moc"
