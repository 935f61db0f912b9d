// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include "health/wholereport.h"

#include <QTest>

using namespace conche;
using namespace Qt::StringLiterals;
using health::CheckRunReport;
using health::merged;

namespace {

stack::Stack stackOf(const QStringList &ids)
{
    stack::Stack stack;
    stack.name = u"factory"_s;
    for (const QString &id : ids) {
        stack::Check check;
        check.id = id;
        stack.checks.append(check);
    }
    stack.score = ids;
    return stack;
}

health::CheckResult result(const QString &id, Verdict verdict, const QString &found = {})
{
    health::CheckResult result;
    result.id = id;
    result.verdict = verdict;
    result.summary = found;
    return result;
}

QString shown(const CheckRunReport &report)
{
    QStringList parts;
    for (const health::CheckResult &one : report.results)
        parts << u"%1=%2"_s.arg(one.id, QString(verdictName(one.verdict)));
    return parts.join(u' ');
}

} // namespace

class WholeReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatWasNotAskedAgain();
    void replacesWhatCouldNotBeAskedBefore();
    void forgetsChecksThatAreGone();
    void countsRaisedSigns();
    void isNotOkWhereACheckWasNotAsked();
};

void WholeReportTest::keepsWhatWasNotAskedAgain()
{
    const stack::Stack stack = stackOf({u"a"_s, u"b"_s, u"c"_s});
    CheckRunReport all;
    all.results = {result(u"a"_s, Verdict::Ok), result(u"b"_s, Verdict::Critical), result(u"c"_s, Verdict::Ok)};
    CheckRunReport some;
    some.results = {result(u"b"_s, Verdict::Ok), result(u"c"_s, Verdict::Warning)};
    some.started = QDateTime(QDate(2026, 3, 9), QTime(12, 0), Qt::UTC);
    const CheckRunReport whole = merged(stack, merged(stack, {}, all), some);
    QCOMPARE(shown(whole), u"c=warning a=ok b=ok"_s);
    QCOMPARE(whole.verdict, Verdict::Warning);
    QCOMPARE(whole.coverage.of, 3);
    QCOMPARE(whole.coverage.ran, 3);
    QCOMPARE(whole.score.passed, 3);
    QCOMPARE(whole.started, some.started);
}

void WholeReportTest::replacesWhatCouldNotBeAskedBefore()
{
    const stack::Stack stack = stackOf({u"a"_s, u"b"_s});
    CheckRunReport first;
    first.results = {result(u"a"_s, Verdict::Ok)};
    first.coverage.missing = {{u"b"_s, u"no credential"_s}};
    const CheckRunReport before = merged(stack, {}, first);
    QCOMPARE(before.coverage.ran, 1);
    CheckRunReport again;
    again.results = {result(u"b"_s, Verdict::Ok)};
    QVERIFY(merged(stack, before, again).coverage.missing.isEmpty());
    CheckRunReport lost;
    lost.coverage.missing = {{u"a"_s, u"no folder"_s}};
    const CheckRunReport after = merged(stack, before, lost);
    QCOMPARE(shown(after), u""_s);
    QCOMPARE(after.coverage.missing.size(), 2);
    QCOMPARE(after.verdict, Verdict::Unknown);
}

void WholeReportTest::forgetsChecksThatAreGone()
{
    CheckRunReport first;
    first.results = {result(u"a"_s, Verdict::Critical), result(u"b"_s, Verdict::Ok)};
    first.started = QDateTime(QDate(2026, 3, 9), QTime(12, 0), Qt::UTC);
    first.duration = std::chrono::milliseconds(7);
    const CheckRunReport before = merged(stackOf({u"a"_s, u"b"_s}), {}, first);
    const CheckRunReport after = merged(stackOf({u"b"_s}), before, {});
    QCOMPARE(after.started, first.started);
    QCOMPARE(after.duration, first.duration);
    QCOMPARE(shown(after), u"b=ok"_s);
    QCOMPARE(after.verdict, Verdict::Ok);
}

void WholeReportTest::countsRaisedSigns()
{
    CheckRunReport first;
    first.results = {result(u"a"_s, Verdict::Ok)};
    first.signs = {{u"s"_s, u"S"_s, Verdict::Warning, Verdict::Warning, {}, {}},
        {u"t"_s, u"T"_s, Verdict::Critical, Verdict::Unknown, {}, {}}};
    QCOMPARE(merged(stackOf({u"a"_s}), {}, first).verdict, Verdict::Warning);
}

void WholeReportTest::isNotOkWhereACheckWasNotAsked()
{
    const stack::Stack stack = stackOf({u"a"_s, u"b"_s});
    CheckRunReport report;
    report.results = {result(u"a"_s, Verdict::Ok)};
    report.coverage.missing = {{u"b"_s, u"no credential"_s}};
    QCOMPARE(merged(stack, {}, report).verdict, Verdict::Unknown);
    report.results = {result(u"a"_s, Verdict::Critical)};
    QCOMPARE(merged(stack, {}, report).verdict, Verdict::Critical);
    // One that was asked in part has said how it is.
    report.results = {result(u"a"_s, Verdict::Ok), result(u"b"_s, Verdict::Ok)};
    report.coverage.missing = {{u"b:day-count"_s, u"no credential"_s}};
    QCOMPARE(merged(stack, {}, report).verdict, Verdict::Ok);
}

QTEST_GUILESS_MAIN(WholeReportTest)
#include "tst_wholereport.moc"
