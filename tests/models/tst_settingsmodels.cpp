// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/channelmodel.h"
#include "models/credentialmodel.h"
#include "models/demandmodel.h"
#include "models/intervalmodel.h"
#include "models/keymodel.h"
#include "models/stacktext.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace conche;
using namespace Qt::StringLiterals;
using Tester = QAbstractItemModelTester;

namespace {

stack::Stack factory()
{
    stack::Stack stack;
    stack.name = u"factory"_s;
    stack.zone = u"Europe/Madrid"_s;
    stack.mlflow = stack::HttpPeer{QUrl(u"http://localhost:5000"_s), u"operator"_s, u"keychain:shared"_s};
    stack::InfluxPeer influx;
    influx.url = QUrl(u"http://localhost:8086"_s);
    influx.credential = u"keychain:shared"_s;
    stack.influxdb = influx;
    stack::Check check;
    check.id = u"disk"_s;
    check.title = u"Disk space"_s;
    check.interval = std::chrono::minutes(30);
    check.question = stack::DiskCheck{{{u"artifacts"_s, {}, u"/srv"_s}}, 80, 90};
    stack.checks = {check};
    stack.alerts.channels = {{u"ops"_s, stack::MailChannel{.to = {u"ops@example.org"_s}, .from = {}}},
        {u"chat"_s, stack::WebhookChannel{u"env:CHAT"_s, {}}},
        {u"pager"_s, stack::CommandChannel{u"/usr/bin/pager"_s, {u"--key"_s, u"geheim"_s}}}};
    return stack;
}

QStringList cells(const QAbstractItemModel &model, int row)
{
    QStringList texts;
    for (int column = 0; column < model.columnCount(); ++column)
        texts << model.index(row, column).data().toString();
    return texts;
}

stack::StackFile fileOf(const stack::Stack &stack)
{
    return {u"/tmp/factory.toml"_s, stack, {}, u"00ff"_s};
}

} // namespace

class SettingsModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nameEachCredentialOnce();
    void tellStatesOfCredentialsApart();
    void showChannelsWithoutTheirSecrets();
    void sayWhenAlertsAreSent();
    void replaceIntervals();
    void findTheLineOfACheck();
    void showWhatWaitsFirst();
    void markAnAddressThatIsNew();
    void listKeys();
    void describeEveryKindOfCheck();
};

void SettingsModelsTest::nameEachCredentialOnce()
{
    models::CredentialModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setRows(models::credentialsOf(factory()));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(cells(model, 0).mid(0, 2), (QStringList{u"MLflow, InfluxDB"_s, u"keychain:shared"_s}));
    QCOMPARE(cells(model, 1).mid(0, 2), (QStringList{u"alerts through chat"_s, u"env:CHAT"_s}));
    QVERIFY(!model.index(0, models::CredentialModel::State).data(models::VerdictRole).isValid());
    QList<models::Credential> rows = model.rows();
    rows[0].state = models::CredentialState::Stored;
    rows[0].tested = Verdict::Critical;
    model.setRows(rows);
    QCOMPARE(model.index(0, models::CredentialModel::State).data(models::VerdictRole).toInt(), int(Verdict::Ok));
    QCOMPARE(model.index(0, models::CredentialModel::Test).data(models::VerdictRole).toInt(), int(Verdict::Critical));
}

void SettingsModelsTest::tellStatesOfCredentialsApart()
{
    using models::CredentialState;
    const auto stateOf = [](ErrorCode code, bool absent = false) {
        return models::credentialStateOf(Error{code, {}}, absent);
    };
    QCOMPARE(models::credentialStateOf(std::nullopt, false), CredentialState::Stored);
    QCOMPARE(stateOf(ErrorCode::NoCredential), CredentialState::Missing);
    QCOMPARE(stateOf(ErrorCode::NoCredential, true), CredentialState::Absent);
    QCOMPARE(stateOf(ErrorCode::StoreLocked), CredentialState::Locked);
    QCOMPARE(stateOf(ErrorCode::BadConfiguration), CredentialState::Unusable); // a file that others can read
    QCOMPARE(stateOf(ErrorCode::PermissionDenied), CredentialState::Unusable);
}

void SettingsModelsTest::showChannelsWithoutTheirSecrets()
{
    models::ChannelModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    QList<models::ChannelRow> rows;
    for (const stack::Channel &channel : factory().alerts.channels)
        rows << models::ChannelRow{channel.name, models::wayText(channel), {}, {}};
    model.setRows(rows);
    QCOMPARE(cells(model, 0)[1], u"mail to ops@example.org by /usr/sbin/sendmail"_s);
    QCOMPARE(cells(model, 1)[1], u"webhook, its address is the secret env:CHAT"_s);
    QCOMPARE(cells(model, 2)[1], u"program /usr/bin/pager"_s);
}

void SettingsModelsTest::sayWhenAlertsAreSent()
{
    stack::Alerts alerts;
    QCOMPARE(models::alertsText(alerts, u"UTC"_s), u"Alerts are sent for Critical."_s);
    alerts.from = Verdict::Warning;
    alerts.quiet = stack::QuietHours{{22, 0}, {7, 30}};
    const QString text = models::alertsText(alerts, u"Europe/Madrid"_s);
    QVERIFY2(
        text.startsWith("Alerts are sent from Warning on. From 22:00 to 07:30 (Europe/Madrid)"_L1), qPrintable(text));
}

void SettingsModelsTest::replaceIntervals()
{
    models::IntervalModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setRows(models::intervalRows(factory(), 0));
    QCOMPARE(cells(model, 0), (QStringList{u"Disk space"_s, u"30 min"_s, u"30 min"_s}));
    model.setRows(models::intervalRows(factory(), 7));
    QCOMPARE(cells(model, 0), (QStringList{u"Disk space"_s, u"30 min"_s, u"7 min"_s}));
    model.setRows(models::intervalRows(factory(), -1));
    QCOMPARE(cells(model, 0), (QStringList{u"Disk space"_s, u"30 min"_s, u"only when asked"_s}));
}

void SettingsModelsTest::findTheLineOfACheck()
{
    const QByteArray toml
        = "name = \"x\"\n[[sign]]\nid = \"disk\"\n\n[[check]]\n  id = 'disk' # here\nkind = \"disk\"\n"
          "[[check.place]]\nid = \"inner\"\n[[check]]\nid=\"a.b\"\n";
    QCOMPARE(models::lineOfCheck(toml, u"disk"_s), 6);
    QCOMPARE(models::lineOfCheck(toml, u"a.b"_s), 11);
    QCOMPARE(models::lineOfCheck(toml, u"inner"_s), 0);
    QCOMPARE(models::lineOfCheck(toml, u"a.c"_s), 0);
    QCOMPARE(models::lineOfCheck("[[check]]\nid = \"axb\"\n", u"a.b"_s), 0);
}

void SettingsModelsTest::showWhatWaitsFirst()
{
    models::DemandModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    store::KnownConsent known;
    model.setRows(models::demandRows(fileOf(factory()), {}, known));
    QCOMPARE(model.rowCount(), 5); // the secret to two addresses, mail, webhook and program
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(cells(model, row)[0], u"Waits for you"_s);
    known.given = QDateTime(QDate(2026, 3, 9), QTime(12, 0), Qt::UTC);
    model.setRows(models::demandRows(fileOf(factory()), {}, known));
    QCOMPARE(cells(model, 0)[0], u"Allowed"_s);

    stack::StackFile shipped = fileOf(factory());
    shipped.path = u":/conche/stacks/factory.toml"_s;
    QVERIFY(models::openDemands(shipped, {}).isEmpty());
    model.setRows(models::demandRows(shipped, {}, {}));
    QCOMPARE(cells(model, 0)[0], u"Needs no consent"_s);
}

void SettingsModelsTest::markAnAddressThatIsNew()
{
    store::KnownConsent known;
    known.origins.insert(u"keychain:shared"_s, u"http://localhost:5000"_s);
    const QList<models::DemandRow> rows = models::demandRows(fileOf(factory()), {}, known);
    QCOMPARE(rows.first().before, QStringList{u"http://localhost:5000"_s});
    QVERIFY(rows.first().text.endsWith("http://localhost:8086"_L1));
    const auto marked = std::ranges::count_if(rows, [](const models::DemandRow &row) { return !row.before.isEmpty(); });
    QCOMPARE(marked, 1);
    models::DemandModel model;
    model.setRows(rows);
    QCOMPARE(cells(model, 0)[0], u"New address"_s);
    QCOMPARE(model.index(0, 0).data(models::VerdictRole).toInt(), int(Verdict::Critical));
    QVERIFY(cells(model, 0)[1].contains("until now it went to http://localhost:5000"_L1));
}

void SettingsModelsTest::listKeys()
{
    models::KeyModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setRows({{u"Check now"_s, u"F5"_s}, {u"Search or run"_s, u"Ctrl+K"_s}});
    QCOMPARE(cells(model, 1), (QStringList{u"Ctrl+K"_s, u"Search or run"_s}));
}

void SettingsModelsTest::describeEveryKindOfCheck()
{
    stack::Stack stack = factory();
    stack.title = u"<b>Factory</b>"_s;
    stack::Check check;
    check.id = u"job"_s;
    check.title = u"Job"_s;
    check.question = stack::CommandCheck{u"/bin/job"_s, {u"--password"_s, u"geheim"_s}, {}};
    stack.checks << check;
    check.id = u"energy"_s;
    check.title = u"Energy data"_s;
    stack::SeriesCheck series;
    series.measurement = u"energy_prices"_s;
    series.noneWithin = std::chrono::hours(6);
    series.dayHoursMinimum = 24;
    check.question = series;
    stack.checks << check;
    stack.signs = {{u"stopped"_s, u"Stopped"_s, Verdict::Critical, u"job"_s, stack::SymptomSign{u"stopped"_s, 2, 3}}};
    const QString text = models::stackText(stack);
    QVERIFY(text.startsWith("<b>Factory</b>"_L1));
    QVERIFY(text.contains("artifacts: warning from 80 % used, critical from 90 %"_L1));
    QVERIFY(text.contains("a record of energy_prices within 6 h"_L1));
    QVERIFY(text.contains("Job: \"stopped\" in 2 of the last 3 results"_L1));
    QVERIFY2(!text.contains("geheim"_L1), "an argument may be a secret");
}

QTEST_GUILESS_MAIN(SettingsModelsTest)
#include "tst_settingsmodels.moc"
