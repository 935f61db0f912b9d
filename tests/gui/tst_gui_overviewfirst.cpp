// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "overviewbench.h"

#include "gui/widgets/noticebar.h"
#include "gui/widgets/plainlabel.h"

#include <QTableView>
#include <QTest>

using namespace conche;
using namespace conche::tests;
using namespace Qt::StringLiterals;

/*! What the Overview says while the first round of checks is under way. */
class FirstCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAnswers();
};

void FirstCheckTest::countsAnswers()
{
    OverviewBench bench;
    const auto text = [&bench](const QString &label) { return bench.find<gui::PlainLabel>(label)->text(); };
    OverviewBuilder builder;
    builder.check(u"api"_s, u"API service"_s, Verdict::Ok, u"healthy"_s)
        .check(u"disk"_s, u"Disk"_s, Verdict::Ok, u"40 % used"_s)
        .check(u"training"_s, u"Recent training"_s, Verdict::Ok, u"just now"_s);
    models::Overview &overview = builder.overview();
    const health::CheckRunReport whole = *overview.report;
    overview.checked.reset();
    overview.isChecking = true;
    overview.report->results.removeLast();
    bench.page.setOverview(overview);
    bench.page.show();
    QCOMPARE(text(u"headlineLabel"_s), u"The first check is under way: 2 of 3 have answered."_s);
    QCOMPARE(text(u"causeLabel"_s), QString());
    QCOMPARE(bench.find<QTableView>(u"checkTable"_s)->model()->rowCount(), 3);
    QVERIFY(!bench.find<gui::NoticeBar>(u"coverageNotice"_s)->isVisible());
    // What is critical is said at once.
    overview.report->results.first().verdict = Verdict::Critical;
    bench.page.setOverview(overview);
    QVERIFY2(text(u"headlineLabel"_s).contains(u"API service"_s), qPrintable(text(u"headlineLabel"_s)));
    // In a later round what is known from before counts.
    overview.report = whole;
    overview.checked = situationNow;
    bench.page.setOverview(overview);
    QVERIFY2(text(u"headlineLabel"_s).startsWith(u"All well"_s), qPrintable(text(u"headlineLabel"_s)));
}

QTEST_MAIN(FirstCheckTest)
#include "tst_gui_overviewfirst.moc"
