// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/fakeclock.h"
#include "models/activitymodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace conche;
using namespace Qt::StringLiterals;
using jobs::Job;
using jobs::StepState;
using models::ActivityModel;

namespace {

/*! A job that does what the test says. */
class ManualJob final : public Job
{
public:
    explicit ManualJob(const QString &title)
        : Job(title)
    {
        setSteps({{u"ask"_s, StepState::Waiting, {}}, {u"judge"_s, StepState::Waiting, {}}});
    }
    using Job::end;
    using Job::setStep;

protected:
    void begin() override { }
    void abort() override { }
};

QString cell(const ActivityModel &model, int row, int column, const QModelIndex &parent = {})
{
    return model.index(row, column, parent).data().toString();
}

} // namespace

class ActivityModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsJobsAndTheirSteps();
    void tellsTimesInTheZoneThatWasChosen();
    void keepsWhatBecameOfAJobThatIsGone();
    void cancels();
    void forgetsTheOldest();

private:
    fakes::FakeClock m_clock;
};

void ActivityModelTest::showsJobsAndTheirSteps()
{
    ActivityModel model(m_clock);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    ManualJob first(u"first"_s);
    ManualJob second(u"second"_s);
    for (ManualJob *job : {&first, &second}) {
        job->start();
        model.add(*job);
    }
    QCOMPARE(cell(model, 0, ActivityModel::Title), u"second"_s);
    QCOMPARE(model.running(), &second);
    const QModelIndex older = model.index(1, 0);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    first.setStep(1, StepState::Failed, u"no answer"_s);
    QCOMPARE(cell(model, 1, ActivityModel::State, older), u"no answer"_s);
    QCOMPARE(changed.at(0).at(0).toModelIndex(), model.index(1, 0, older));
    QVERIFY(model.log(older).contains(u"judge: failed, no answer"_s));
    first.end(Job::State::Succeeded);
    QCOMPARE(cell(model, 1, ActivityModel::State), u"done"_s);
    QVERIFY(!cell(model, 1, ActivityModel::Duration).isEmpty());
    QVERIFY(!model.isRunning(model.index(1, 0)));
}

void ActivityModelTest::tellsTimesInTheZoneThatWasChosen()
{
    m_clock.set(QDateTime(QDate(2026, 3, 10), QTime(9, 30), Qt::UTC));
    QLocale::setDefault(QLocale::c());
    ActivityModel model(m_clock);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setZone(QTimeZone("Asia/Tokyo"));
    ManualJob job(u"job"_s);
    job.start();
    model.add(job);
    const auto header
        = [&model] { return model.headerData(ActivityModel::Started, Qt::Horizontal, Qt::DisplayRole).toString(); };
    QCOMPARE(header(), u"Started (JST)"_s);
    QVERIFY2(cell(model, 0, ActivityModel::Started).contains(u"18:30"_s),
        qPrintable(cell(model, 0, ActivityModel::Started)));
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setZone(QTimeZone::utc());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(header(), u"Started (UTC)"_s);
    QVERIFY(cell(model, 0, ActivityModel::Started).contains(u"09:30"_s));
    QCOMPARE(model.index(0, ActivityModel::Started).data(Qt::ToolTipRole).toString(), u"2026-03-10 09:30:00 UTC"_s);
    model.setZone(QTimeZone::utc());
    QCOMPARE(changed.size(), 1);
}

void ActivityModelTest::keepsWhatBecameOfAJobThatIsGone()
{
    ActivityModel model(m_clock);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    {
        ManualJob job(u"gone"_s);
        job.start();
        model.add(job);
        job.setStep(0, StepState::Done, u"13 answers"_s);
    }
    QCOMPARE(cell(model, 0, ActivityModel::State), u"cancelled"_s);
    QCOMPARE(cell(model, 0, ActivityModel::State, model.index(0, 0)), u"13 answers"_s);
    QCOMPARE(model.running(), nullptr);
}

void ActivityModelTest::cancels()
{
    ActivityModel model(m_clock);
    ManualJob job(u"long"_s);
    job.start();
    model.add(job);
    model.cancel(model.index(0, 0, model.index(0, 0)));
    QCOMPARE(job.state(), Job::State::Cancelled);
    QCOMPARE(cell(model, 0, ActivityModel::State), u"cancelled"_s);
    model.cancel(model.index(0, 0)); // nothing any more
}

void ActivityModelTest::forgetsTheOldest()
{
    ActivityModel model(m_clock);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int i = 0; i < ActivityModel::maximum + 10; ++i) {
        ManualJob job(QString::number(i));
        job.start();
        model.add(job);
    }
    QCOMPARE(model.rowCount(), ActivityModel::maximum);
    QCOMPARE(cell(model, 0, ActivityModel::Title), QString::number(ActivityModel::maximum + 9));
}

QTEST_GUILESS_MAIN(ActivityModelTest)
#include "tst_activitymodel.moc"
