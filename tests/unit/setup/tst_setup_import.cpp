// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/fakecredentialstore.h"
#include "setup/composeanswers.h"
#include "setup/stackimport.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace conche;
using namespace conche::setup;
using namespace Qt::StringLiterals;

namespace {

const QByteArray bare = "name: shop\nservices:\n"
                        "  i: {image: 'influxdb:2', ports: ['8086:8086']}\n"
                        "  m: {image: ghcr.io/mlflow/mlflow, command: mlflow server, ports: ['5000:5000']}\n";

} // namespace

/*! From a compose file and answers to a stack file, and where the secrets are then. */
class TestSetupImport final : public QObject
{
    Q_OBJECT

    [[nodiscard]] stack::Compose composeOf(const QByteArray &yaml) const
    {
        QFile file(m_folder.filePath(u"compose.yaml"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(yaml) != yaml.size())
            qFatal("%s", qPrintable(file.errorString()));
        file.close();
        const stack::ComposeReading reading = stack::readCompose(*composeSource(file.fileName()));
        if (!reading.compose)
            qFatal("the compose file is wrong");
        return *reading.compose;
    }

    static QList<KeptSecret> keep(StackImport &import)
    {
        std::optional<QList<KeptSecret>> kept;
        import.keepSecrets(true, [&kept](const QList<KeptSecret> &all) { kept = all;
    });
    if (!QTest::qWaitFor([&kept] { return kept.has_value(); }))
        qFatal("nothing was kept");
    return *kept;
}

static QByteArray
heldBy(HeldSecrets &store, const QString &name)
{
    QObject owner;
    std::optional<Result<Secret>> read;
    store.read(name, &owner, [&read](const Result<Secret> &found) { read = found; });
    if (!QTest::qWaitFor([&read] { return read.has_value(); }))
        qFatal("no answer");
    return *read ? (*read)->reveal() : QByteArray("none");
}

QTemporaryDir m_folder;
fakes::FakeCredentialStore m_keychain;

private Q_SLOTS:
void init()
{
    qputenv("XDG_CONFIG_HOME", m_folder.path().toUtf8());
    m_keychain = {};
}

void gapsAreFilledByAnswers()
{
    const stack::Compose compose = composeOf(bare);
    const stack::ComposeImport before = importWith(compose, {});
    QCOMPARE(gapsOf(before), (ComposeGaps{true, true, true, true, true}));
    ComposeAnswers answers;
    answers.name = u"own"_s;
    answers.zone = u"Asia/Tokyo"_s;
    answers.influxToken = Secret("t");
    answers.influxOrganisation = u"o"_s;
    QVERIFY2(!importWith(compose, answers).influxdb.problem.isEmpty(), "half an answer");
    answers.influxBucket = u"b"_s;
    answers.mlflowUser = u"u"_s;
    answers.mlflowPassword = Secret("p");
    answers.artifacts = u"/srv/artifacts"_s;
    StackImport import(m_keychain, importWith(compose, answers), {});
    QCOMPARE(gapsOf(import.import()), ComposeGaps());
    const Result<stack::StackFile> file = import.preview();
    QVERIFY(file && file->diagnostics.isEmpty());
    QCOMPARE(file->stack->name, u"own"_s);
    QCOMPARE(file->stack->zone, u"Asia/Tokyo"_s);
    QCOMPARE(file->stack->influxdb->bucket, u"b"_s);
    QCOMPARE(file->stack->mlflow->credential, u"keychain:own/mlflow"_s);
    const auto disk = std::ranges::find(file->stack->checks, u"disk"_s, &stack::Check::id);
    QVERIFY(disk != file->stack->checks.end());
    const stack::Place &place = std::get<stack::DiskCheck>(disk->question).places.first();
    QCOMPARE(place.container, QString());
    QCOMPARE(place.path, u"/srv/artifacts"_s);
}

void whoPublishesNoPortIsAskedAtTheAddressAnswered()
{
    const stack::Compose compose = composeOf("name: shop\nservices:\n  i: {image: 'influxdb:2', ports: ['8086:8086']}\n"
                                             "  m: {image: ghcr.io/mlflow/mlflow, command: mlflow server}\n");
    QCOMPARE(gapsOf(importWith(compose, {})).addresses, QStringList{u"mlflow"_s});
    ComposeAnswers answers;
    const QUrl address(u"http://mlflow.example:8080/base"_s);
    answers.addresses = {{u"mlflow"_s, address}, {u"influxdb"_s, QUrl(u"http://other.example"_s)}};
    StackImport import(m_keychain, importWith(compose, answers), {});
    QCOMPARE(gapsOf(import.import()).addresses, QStringList());
    QVERIFY(import.import().mlflow.problem.isEmpty());
    // What the compose file publishes counts.
    QCOMPARE(import.import().stack.influxdb->url, QUrl(u"http://localhost:8086"_s));
    const Result<stack::StackFile> file = import.preview();
    QVERIFY(file && file->diagnostics.isEmpty());
    QCOMPARE(file->stack->mlflow->url, address);
}

void whatWasFoundIsNotOverruled()
{
    const stack::Compose compose = composeOf(
        "name: shop\nservices:\n  i: {image: 'influxdb:2', ports: ['8086:8086'], environment: {INFLUX_ORG: o, "
        "INFLUX_BUCKET: b, INFLUX_TOKEN: t}}\n");
    ComposeAnswers answers;
    answers.influxToken = Secret("other");
    answers.influxBucket = u"other"_s;
    const stack::ComposeImport import = importWith(compose, answers);
    QCOMPARE(import.stack.influxdb->bucket, u"b"_s);
    QCOMPARE(import.credentials.first().value.reveal(), QByteArray("t"));
}

void secretsAreHeldBeforeTheyAreStored()
{
    ComposeAnswers answers;
    answers.influxToken = Secret("t");
    StackImport import(m_keychain, importWith(composeOf(bare), answers), {});
    fakes::FakeCredentialStore variables;
    HeldSecrets keychain(m_keychain);
    HeldSecrets environment(variables);
    import.holdSecrets(keychain, environment);
    QCOMPARE(heldBy(keychain, u"shop/influxdb"_s), QByteArray("t"));
    QVERIFY(!m_keychain.holds(u"shop/influxdb"_s));
    keychain.drop();
    QCOMPARE(heldBy(keychain, u"shop/influxdb"_s), QByteArray("none"));
    import.settle(secrets::StoreState::Absent);
    import.holdSecrets(keychain, environment);
    QCOMPARE(heldBy(environment, u"INFLUXDB_TOKEN"_s), QByteArray("t"));
    const QList<KeptSecret> kept = keep(import);
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.first().fate, KeptSecret::Fate::Variable);
    QVERIFY(!m_keychain.holds(u"shop/influxdb"_s));
}

void aFileThatComesInBetweenIsLeft()
{
    StackImport import(m_keychain, importWith(composeOf(bare), {}), {});
    const QString path = m_folder.filePath(u"late.toml"_s);
    QVERIFY(import.openTarget(path));
    QFile late(path);
    QVERIFY(late.open(QIODevice::WriteOnly));
    late.write("theirs");
    late.close();
    QVERIFY(!import.write());
    QVERIFY(late.open(QIODevice::ReadOnly));
    QCOMPARE(late.readAll(), QByteArray("theirs"));
}

void namesThatAreFree()
{
    QCOMPARE(freeStackName(u"shop"_s), u"shop"_s);
    QVERIFY(QDir(m_folder.path()).mkpath(u"conche/stacks"_s));
    for (const char *name : {"shop", "shop-2"})
        QVERIFY(QFile::link(u"nowhere"_s, pathOfStack(QString::fromLatin1(name))));
    QCOMPARE(freeStackName(u"shop"_s), u"shop-3"_s);
    QVERIFY(stack::isStackName(freeStackName(QString(64, u'x'))));
}
}
;

QTEST_GUILESS_MAIN(TestSetupImport)
#include "tst_setup_import.moc"
