// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/diagnosticmodel.h"
#include "models/foundpeermodel.h"
#include "models/stackmodel.h"
#include "models/trialmodel.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace conche;
using namespace conche::models;
using namespace Qt::StringLiterals;

/*! The models of first start and import. */
class TestStartModels final : public QObject
{
    Q_OBJECT

    static QString cell(const QAbstractItemModel &model, int row, int column, int role = Qt::DisplayRole)
    {
        return model.index(row, column).data(role).toString();
    }

private Q_SLOTS:
    void foundPeers()
    {
        FoundPeerModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        stack::ComposeImport import;
        import.api = {u"API service"_s, u"api"_s, u"brain"_s, u"http://localhost:8000"_s, {}, { u"web"_s, u"<i>"_s }};
        import.mlflow = {u"MLflow"_s, {}, {}, {}, u"no service runs it"_s, {}};
        import.influxdb = {u"InfluxDB"_s, u"i"_s, u"c"_s, u"http://localhost:8086"_s, u"no bucket"_s, {}};
        import.postgres = {u"PostgreSQL"_s, u"db"_s, u"!"_s, {}, u"no name"_s, {}};
        model.setRows(foundPeerRows(import));
        QCOMPARE(model.rowCount(), 4);
        const QList<Verdict> verdicts{Verdict::Ok, Verdict::Unknown, Verdict::Warning, Verdict::Unknown};
        for (int row = 0; row < 4; ++row)
            QCOMPARE(model.index(row, FoundPeerModel::System).data(VerdictRole).toInt(), int(verdicts[row]));
        QCOMPARE(cell(model, 0, FoundPeerModel::Remark), u"it could also be: web, <i>"_s);
        // Models tell plain text; who shows a tooltip escapes it.
        QCOMPARE(cell(model, 0, FoundPeerModel::Remark, Qt::ToolTipRole), u"it could also be: web, <i>"_s);
        QCOMPARE(cell(model, 1, FoundPeerModel::Service), u"not found"_s);
        QVERIFY(cell(model, 1, FoundPeerModel::System, Qt::AccessibleTextRole).contains("no service runs it"_L1));
        model.setRows({});
        QCOMPARE(model.rowCount(), 0);
    }

    void diagnostics()
    {
        DiagnosticModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        using Severity = stack::Diagnostic::Severity;
        const stack::Diagnostic twice{Severity::Error, {12, 3}, u"wrong"_s};
        model.setRows(diagnosticRows({twice, twice, {Severity::Warning, {0, 0}, u"odd"_s}}));
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(model.rows()[0].key() != model.rows()[1].key());
        QCOMPARE(cell(model, 0, DiagnosticModel::Line), u"12"_s);
        QCOMPARE(cell(model, 0, DiagnosticModel::Place), u"3"_s);
        QCOMPARE(cell(model, 2, DiagnosticModel::Line), QString());
        QCOMPARE(
            cell(model, 0, DiagnosticModel::Severity, Qt::AccessibleTextRole), u"Error, line 12, column 3: wrong"_s);
        QCOMPARE(cell(model, 2, DiagnosticModel::Severity, Qt::AccessibleTextRole), u"Warning: odd"_s);
        model.setRows(diagnosticRows(QList<stack::ComposeNote>{{u"/a/b.yml"_s, twice}}));
        QCOMPARE(cell(model, 0, DiagnosticModel::Message), u"b.yml: wrong"_s);
    }

    void stacks()
    {
        const QTemporaryDir folder;
        qputenv("XDG_CONFIG_HOME", folder.path().toUtf8());
        QVERIFY(QDir(folder.path()).mkpath(u"conche/stacks"_s));
        const auto write = [&folder](const QString &name, const QByteArray &text) {
            QFile file(folder.filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
        };
        QVERIFY(write(u"conche/stacks/a.toml"_s, "name = \"own\"\ntitle = \"My own\"\n"));
        QVERIFY(write(u"conche/stacks/b.toml"_s, "name = \"b\"\nzone = \"Mars\"\n"));
        QVERIFY(write(u"else.toml"_s, "name = \"else\"\n"));
        StackModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QStringList opened{
            folder.filePath(u"else.toml"_s), folder.filePath(u"conche/stacks/a.toml"_s), u"/nowhere/c.toml"_s};
        model.setRows(stackRows(opened));
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(cell(model, 0, StackModel::Name), u"own"_s);
        QCOMPARE(cell(model, 0, StackModel::Title), u"My own"_s);
        QVERIFY(cell(model, 1, StackModel::Problem).startsWith("line 2: "_L1));
        QCOMPARE(model.index(1, StackModel::Problem).data(VerdictRole).toInt(), int(Verdict::Critical));
        QCOMPARE(cell(model, 2, StackModel::Name), u"else"_s);
        QCOMPARE(cell(model, 3, StackModel::Name), u"c"_s);
        QVERIFY(cell(model, 3, StackModel::Problem).contains("/nowhere/c.toml"_L1));
        QVERIFY(model.rows()[4].isShipped);
        QCOMPARE(cell(model, 4, StackModel::Where), u"shipped with Conche"_s);
        // What is mended changes its row and no other.
        QVERIFY(write(u"conche/stacks/b.toml"_s, "name = \"b\"\nzone = \"UTC\"\n"));
        const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setRows(stackRows(opened));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), 1);
        QCOMPARE(cell(model, 1, StackModel::Problem), QString());
    }

    void trial()
    {
        TrialModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        stack::Stack stack;
        for (const QString &id : {u"a"_s, u"b"_s, u"c"_s}) {
            stack::Check check;
            check.id = id;
            check.title = id.toUpper();
            stack.checks << check;
        }
        model.begin(stack);
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(!model.index(0, 0).data(VerdictRole).isValid());
        health::CheckResult result;
        result.id = u"b"_s;
        result.verdict = Verdict::Warning;
        result.summary = u"slow <b>"_s;
        const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.take(result);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(model.index(1, 0).data(VerdictRole).toInt(), int(Verdict::Warning));
        QCOMPARE(cell(model, 1, TrialModel::Check, Qt::AccessibleTextRole), u"B, Warning, slow <b>"_s);
        QCOMPARE(cell(model, 1, TrialModel::Found, Qt::ToolTipRole), u"slow <b>"_s);
        result.id = u"unheard-of"_s;
        model.take(result);
        health::CheckRunReport report;
        result.id = u"b"_s;
        report.results = {result};
        report.coverage.missing = {{u"a"_s, u"no credential"_s}};
        model.end(report);
        QCOMPARE(cell(model, 0, TrialModel::Found), u"was not asked: no credential"_s);
        QCOMPARE(cell(model, 2, TrialModel::Found), u"was not asked"_s);
        QCOMPARE(model.index(0, 0).data(VerdictRole).toInt(), int(Verdict::Unknown));
    }
};

QTEST_GUILESS_MAIN(TestStartModels)
#include "tst_startmodels.moc"
