// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stack/withoutsecrets.h"

#include <QDir>
#include <QTest>

using namespace conche;
using namespace Qt::StringLiterals;

class WithoutSecretsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void maskWhatIsWrittenOut_data();
    void maskWhatIsWrittenOut();
    void leaveTheRest_data();
    void leaveTheRest();
    void leaveShippedStacks();
};

void WithoutSecretsTest::maskWhatIsWrittenOut_data()
{
    QTest::addColumn<QString>("toml");
    const auto row = [](const char *name, const QString &toml) { QTest::newRow(name) << toml; };
    row("credential", u"[peers.mlflow]\ncredential = \"geheim\"\nuser = \"operator\" # sichtbar\n"_s);
    row("literal", u"credential='geheim'\n# sichtbar"_s);
    row("not quoted", u"credential = geheim und geheim\n# sichtbar"_s);
    row("not closed", u"credential = \"geheim\n# sichtbar"_s);
    row("quote inside", u"credential = \"ge\"geheim\" x\n# sichtbar"_s);
    row("no equals sign", u"credential \"geheim\"\n# sichtbar"_s);
    row("colon", u"credential: \"geheim\"\n# sichtbar"_s);
    row("dotted key", u"peers.mlflow.credential = \"geheim\"\n# sichtbar"_s);
    row("quoted key", u"\"credential\" = \"geheim\"\n# sichtbar"_s);
    row("inline peer", u"peers = { mlflow = { url = \"sichtbar\", credential = \"geheim\" } }"_s);
    row("multi-line", u"credential = \"\"\"\ngeheim\ngeheim\"\"\"\n# sichtbar"_s);
    row("multi-line not closed", u"query = \"\"\"\ncredential = \"geheim\"\n# sichtbar"_s);
    row("other names",
        u"api_key = \"geheim\"\nroutingKey_key = \"geheim\"\npwd = \"geheim\"\ncookie = 'geheim'\n# sichtbar"_s);
    row("comment", u"# credential = \"geheim\"\n#password: geheim\n# sichtbar"_s);
    row("webhook", u"[[alerts.webhook]]\nname = \"sichtbar\"\nurl = \"https://chat.example/geheim\"\n"_s);
    row("inline webhook", u"[alerts]\nwebhook = [{ name = \"sichtbar\", url = \"https://chat.example/geheim\" }]"_s);
    row("misspelt webhook", u"[[alert.webhooks]]\nname = \"sichtbar\"\nurl = \"https://chat.example/geheim\"\n"_s);
    row("hook as a link", u"[[link]]\ntitle = \"sichtbar\"\nurl = \"https://hooks.example/T0/B0/geheim\"\n"_s);
    row("discord", u"[[link]]\ntitle = \"sichtbar\"\nurl = \"https://chat.example/api/webhooks/17/geheim\"\n"_s);
    row("telegram", u"url = \"https://api.example/bot17:geheim/sendMessage\"\n# sichtbar"_s);
    row("password in a URL", u"url = \"https://operator:geheim@sichtbar\"\n"_s);
    row("query of a URL", u"url = \"https://sichtbar/x?sig=geheim\"\n"_s);
    row("header table",
        u"[check.headers]\nCookie = \"geheim\"\nX-Auth = \"geheim\"\n[peers.api]\nurl = \"sichtbar\""_s);
    row("header in a list", u"request = [{ peer = \"sichtbar\", headers = { X-Auth = \"geheim\" } }]"_s);
    row("brace inside a header", u"headers = { X-Auth = \"a}geheim\", X-B = 'b}geheim' }\n# sichtbar"_s);
    row("headers over lines", u"headers = {\n  X-Auth = \"geheim\", # {\n  X-B = \"geheim\"\n}\n# sichtbar"_s);
    row("header list", u"headers = [\n[\"X-Auth\", \"geheim\"],\n[\"X-B\", \"geheim\"]\n]\n# sichtbar"_s);
    row("after brackets", u"credential = {geheim}geheim [geheim] geheim\n# sichtbar"_s);
    row("arguments", u"arguments = [\"--token\", \"geheim\", \"-H\", \"X-Auth: geheim\", \"sichtbar\"]"_s);
}

void WithoutSecretsTest::maskWhatIsWrittenOut()
{
    QFETCH(const QString, toml);
    const QString shown = stack::withoutSecrets(toml);
    QVERIFY2(!shown.contains("geheim"_L1), qPrintable(shown));
    QVERIFY2(shown.contains("sichtbar"_L1), qPrintable(shown));
    QCOMPARE(shown.count(u'\n'), toml.count(u'\n'));
}

void WithoutSecretsTest::leaveTheRest_data()
{
    QTest::addColumn<QString>("toml");
    const auto row = [](const char *name, const QString &toml) { QTest::newRow(name) << toml; };
    row("references",
        u"credential = \"keychain:factory/influxdb\"\ncredential = 'env:TOKEN'\ncredential = \"file:/x\""_s);
    row("webhook by reference", u"[[alerts.webhook]]\nname = \"chat\"\nurl = \"keychain:chat\"\nbody = \"text\""_s);
    row("URLs", u"[peers.api]\nurl = \"https://localhost:5000/api\" # of the service"_s);
    row("query", u"query = \"\"\"\nSELECT 1 -- \\\"\"\"\"\ntitle = 'x'"_s);
    row("after headers", u"headers = { X = \"env:X\" }\ntitle = \"x\"\n"_s);
    row("expectation",
        u"expect = [{ pointer = \"/status\", equals = \"healthy\" }, { status = 200 }]\n[[check]]\nid = \"x\""_s);
    row("broken", u"[[check\nid = \"x\nkind = [1, 2\n[peers.api]\nurl = }"_s);
    row("empty", u""_s);
}

void WithoutSecretsTest::leaveTheRest()
{
    QFETCH(const QString, toml);
    QCOMPARE(stack::withoutSecrets(toml), toml);
}

void WithoutSecretsTest::leaveShippedStacks()
{
    const QDir folder(u":/conche/stacks"_s);
    const QStringList names = folder.entryList({u"*.toml"_s});
    QVERIFY(!names.isEmpty());
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString toml = QString::fromUtf8(file.readAll());
        const QStringList lines = toml.split(u'\n');
        const QStringList shown = stack::withoutSecrets(toml).split(u'\n');
        QCOMPARE(shown.size(), lines.size());
        for (qsizetype i = 0; i < lines.size(); ++i) {
            // In prose, what follows "a secret:" is masked rather than trusted.
            if (!lines[i].startsWith(u'#'))
                QCOMPARE(shown[i], lines[i]);
        }
    }
}

QTEST_GUILESS_MAIN(WithoutSecretsTest)
#include "tst_stack_withoutsecrets.moc"
