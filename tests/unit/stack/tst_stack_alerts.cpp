// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stack/stackfile.h"
#include "stack/webhookbody.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace conche;
using namespace conche::stack;
using namespace Qt::StringLiterals;

/*! [alerts] of a stack file: what is read, what is refused, and what a webhook's body becomes. */
class TestStackAlerts final : public QObject
{
    Q_OBJECT

    static StackFile read(const QByteArray &alerts) { return stackFromToml("name = \"x\"\n" + alerts, u"x.toml"_s); }

    static QString messages(const StackFile &file)
    {
        QStringList lines;
        for (const Diagnostic &diagnostic : file.diagnostics)
            lines << diagnostic.text(file.path);
        return lines.join(u'\n');
    }

private Q_SLOTS:
    void nothingIsSaid()
    {
        const StackFile file = read("");
        QVERIFY(file.stack);
        QVERIFY(file.stack->alerts.channels.isEmpty());
        QCOMPARE(file.stack->alerts.from, Verdict::Critical);
        QVERIFY(!file.stack->alerts.quiet);
    }

    void everythingIsSaid()
    {
        const StackFile file
            = read("[alerts]\nfrom = \"warning\"\nquiet = \"22:00-07:30\"\n"
                   "[[alerts.mail]]\nname = \"ops\"\nto = [\"a@example.org\", \"root\"]\n"
                   "from = \"conche@example.org\"\nprogram = \"msmtp\"\narguments = [\"-t\"]\n"
                   "[[alerts.webhook]]\nurl = \"keychain:chat\"\nbody = '{\"content\": \"{title}\"}'\n"
                   "[[alerts.command]]\nname = \"bell\"\nprogram = \"/bin/bell\"\narguments = [\"-l\"]\n");
        QVERIFY2(file.stack && file.diagnostics.isEmpty(), qPrintable(messages(file)));
        const Alerts &alerts = file.stack->alerts;
        QCOMPARE(alerts.from, Verdict::Warning);
        QCOMPARE(alerts.quiet->begin, QTime(22, 0));
        QCOMPARE(alerts.quiet->end, QTime(7, 30));
        QCOMPARE(alerts.channels.size(), 3);
        const auto &mail = std::get<MailChannel>(alerts.channels[0].way);
        QCOMPARE(alerts.channels[0].name, u"ops"_s);
        QCOMPARE(mail.to, (QStringList{u"a@example.org"_s, u"root"_s}));
        QCOMPARE(mail.from, u"conche@example.org"_s);
        QCOMPARE(mail.program, u"msmtp"_s);
        QCOMPARE(mail.arguments, QStringList{u"-t"_s});
        QCOMPARE(alerts.channels[1].name, u"webhook"_s);
        QCOMPARE(std::get<WebhookChannel>(alerts.channels[1].way).url, u"keychain:chat"_s);
        QCOMPARE(std::get<CommandChannel>(alerts.channels[2].way).program, u"/bin/bell"_s);
        QCOMPARE(std::get<CommandChannel>(alerts.channels[2].way).arguments, QStringList{u"-l"_s});
    }

    void namesCount()
    {
        const StackFile file = read("[alerts]\n[[alerts.mail]]\nto = [\"a@b\"]\n[[alerts.mail]]\nto = [\"c@d\"]\n"
                                    "[[alerts.command]]\nprogram = \"x\"\n");
        QVERIFY2(file.stack, qPrintable(messages(file)));
        QStringList names;
        for (const Channel &channel : file.stack->alerts.channels)
            names << channel.name;
        QCOMPARE(names, (QStringList{u"mail"_s, u"mail-2"_s, u"command"_s}));
        const auto &mail = std::get<MailChannel>(file.stack->alerts.channels[0].way);
        QCOMPARE(mail.program, u"/usr/sbin/sendmail"_s);
        QCOMPARE(mail.arguments, (QStringList{u"-t"_s, u"-i"_s}));
    }

    void mistakes_data()
    {
        QTest::addColumn<QByteArray>("toml");
        QTest::addColumn<QString>("says");
        const auto mail = [](const char *name, const QByteArray &to) {
            QTest::newRow(name) << QByteArray("[alerts]\n[[alerts.mail]]\nto = [" + to + "]\n")
                                << u"is no mail address"_s;
        };
        mail("an address that is an option", "\"-OQueueDirectory=/tmp\"");
        mail("an address with a line end", "\"a@b.org\\nBcc: c@d.org\"");
        mail("an address with a trailing line end", "\"a@b.org\\n\"");
        mail("an address with a carriage return", "\"a@b.org\\rBcc: c@d.org\"");
        mail("two addresses in one", "\"a@b.org, c@d.org\"");
        mail("an address with a name", "\"Anna <a@b.org>\"");
        mail("a program in place of an address", "\"|/bin/sh\"");
        mail("a file in place of an address", "\"/var/mail/x\"");
        mail("an empty address", "\"\"");
        mail("letters of another alphabet", "\"änna@b.org\"");
        mail("an address of nothing but a domain", "\"@b.org\"");
        QTest::newRow("a sender with a line end")
            << QByteArray("[alerts]\n[[alerts.mail]]\nto = [\"a\"]\nfrom = \"a@b\\nX: y\"\n")
            << u"is no mail address"_s;
        QTest::newRow("nobody to mail to") << QByteArray("[alerts]\n[[alerts.mail]]\nto = []\n") << u"goes to nobody"_s;
        QTest::newRow("no word of whom to mail to") << QByteArray("[alerts]\n[[alerts.mail]]\n") << u"goes to nobody"_s;
        QTest::newRow("no mail program") << QByteArray("[alerts]\n[[alerts.mail]]\nto = [\"a\"]\nprogram = \"\"\n")
                                         << u"must not be empty"_s;
        QTest::newRow("a webhook in clear")
            << QByteArray("[alerts]\n[[alerts.webhook]]\nurl = \"https://hooks.example.org/geheim\"\n")
            << u"\"url\" of [[alerts.webhook]] must be a reference"_s;
        QTest::newRow("a webhook to nowhere") << QByteArray("[alerts]\n[[alerts.webhook]]\n") << u"lacks \"url\""_s;
        QTest::newRow("a body that is no JSON")
            << QByteArray("[alerts]\n[[alerts.webhook]]\nurl = \"env:X\"\nbody = \"text={text}\"\n")
            << u"outside of quotes"_s;
        QTest::newRow("a body that is cut")
            << QByteArray("[alerts]\n[[alerts.webhook]]\nurl = \"env:X\"\nbody = '{\"a\": \"{text}\"'\n")
            << u"is no JSON"_s;
        QTest::newRow("a misspelt placeholder")
            << QByteArray("[alerts]\n[[alerts.webhook]]\nurl = \"env:X\"\nbody = '{\"a\": \"{titl}\"}'\n")
            << u"Did you mean \"title\"?"_s;
        QTest::newRow("no program") << QByteArray("[alerts]\n[[alerts.command]]\n") << u"lacks \"program\""_s;
        QTest::newRow("a name twice") << QByteArray("[alerts]\n[[alerts.command]]\nprogram = \"a\"\nname = \"mail\"\n"
                                                    "[[alerts.mail]]\nto = [\"a\"]\n")
                                      << u"two alert channels with the name \"mail\""_s;
        QTest::newRow("a name with a line end")
            << QByteArray("[alerts]\n[[alerts.command]]\nprogram = \"a\"\nname = \"a\\nb\"\n") << u"takes letters"_s;
        QTest::newRow("a verdict that calls nobody")
            << QByteArray("[alerts]\nfrom = \"ok\"\n") << u"it may be critical"_s;
        for (const char *quiet : {"22-07", "22:00", "24:00-07:00", "07:00-07:00", "22:00-", "night"})
            QTest::addRow("quiet hours of %s", quiet) << QByteArray("[alerts]\nquiet = \"") + quiet + "\"\n"
                                                      << u"\"quiet\" of [alerts] must be two times"_s;
        QTest::newRow("one bracket") << QByteArray("[alerts]\n[alerts.mail]\nto = [\"a\"]\n") << u"two brackets"_s;
        QTest::newRow("no table") << QByteArray("alerts = 5\n") << u"[alerts] must be a table"_s;
    }

    void mistakes()
    {
        QFETCH(const QByteArray, toml);
        QFETCH(const QString, says);
        const StackFile file = read(toml);
        QVERIFY(!file.stack);
        QVERIFY2(messages(file).contains(says), qPrintable(messages(file)));
        QVERIFY2(!messages(file).contains("geheim"_L1), qPrintable(messages(file)));
    }

    void warnings_data()
    {
        QTest::addColumn<QByteArray>("toml");
        QTest::addColumn<QString>("says");
        QTest::newRow("no channel") << QByteArray("[alerts]\nfrom = \"critical\"\n") << u"[alerts] tells nobody"_s;
        QTest::newRow("an unknown key") << QByteArray("[alerts]\n[[alerts.mail]]\nto = [\"a\"]\nprogramm = \"x\"\n")
                                        << u"Did you mean \"program\"?"_s;
    }

    void warnings()
    {
        QFETCH(const QByteArray, toml);
        QFETCH(const QString, says);
        const StackFile file = read(toml);
        QVERIFY(file.stack);
        QVERIFY2(messages(file).contains(says), qPrintable(messages(file)));
    }

    void bodyIsFilled_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("filled");
        QTest::newRow("none") << QString() << u"{\"text\": \"a \\\"b\\\"\\nc \\\\ {title}\"}"_s;
        QTest::newRow("all of them") << u"{\"a\": [\"{stack}\", \"{verdict}: {title}\"], \"b\": {\"at\": \"{time}\"}}"_s
                                     << u"{\"a\": [\"factory\", \"critical: T\\u0000\"], \"b\": {\"at\": \"\"}}"_s;
        QTest::newRow("none is named") << u"{\"a\": 1, \"b\": {}}"_s << u"{\"a\": 1, \"b\": {}}"_s;
        QTest::newRow("braces that name nothing")
            << u"{\"a\": \"{} {1} { text }\"}"_s << u"{\"a\": \"{} {1} { text }\"}"_s;
        QTest::newRow("a quote that ends nothing")
            << u"{\"a\": \"\\\"{stack}\", \"b\": \"\\\\\"}"_s << u"{\"a\": \"\\\"factory\", \"b\": \"\\\\\"}"_s;
        QTest::newRow("a brace by its number") << u"{\"a\": \"\\u007btext}\"}"_s << u"{\"a\": \"\\u007btext}\"}"_s;
    }

    void bodyIsFilled()
    {
        QFETCH(const QString, body);
        QFETCH(const QString, filled);
        const QMap<QString, QString> values{{u"text"_s, u"a \"b\"\nc \\ {title}"_s}, {u"title"_s, u"T"_s + QChar(0)},
            {u"stack"_s, u"factory"_s}, {u"verdict"_s, u"critical"_s}};
        const Result<QByteArray> result = filledWebhookBody(body, values);
        QVERIFY2(result, qPrintable(result ? QString() : result.error().message));
        QCOMPARE(QString::fromUtf8(*result), filled);
        QVERIFY(QJsonDocument::fromJson(*result).isObject());
    }

    /*! No value can end the string that it stands in. */
    void valuesStayInside()
    {
        const QString hostile = u"\", \"channel\": \"#everyone\", \"x\": \"\\"_s + QChar(0x2028) + QChar(0xd800);
        const Result<QByteArray> result = filledWebhookBody({}, {{u"text"_s, hostile}});
        QVERIFY(result);
        const QJsonObject object = QJsonDocument::fromJson(*result).object();
        QCOMPARE(object.keys(), QStringList{u"text"_s});
        QVERIFY(object["text"_L1].toString().startsWith(hostile.chopped(1)));
    }

    /*! What the shipped file shows as examples works when the marks of a comment are taken away. */
    void shippedExamplesAreGood()
    {
        QFile shipped(u":/conche/stacks/chocolate-factory.toml"_s);
        QVERIFY(shipped.open(QIODevice::ReadOnly));
        QByteArray text = shipped.readAll();
        const qsizetype begin = text.indexOf("# [alerts]");
        QVERIFY(begin > 0);
        const qsizetype end = text.indexOf("\n\n# ---", begin);
        QByteArray examples = text.mid(begin, end - begin);
        examples = examples.sliced(2).replace("\n# ", "\n");
        const StackFile file = stackFromToml(text.replace(begin, end - begin, examples), u"x.toml"_s);
        QVERIFY2(file.stack && file.diagnostics.isEmpty(), qPrintable(messages(file)));
        QCOMPARE(file.stack->alerts.channels.size(), 3);
        QVERIFY(file.stack->alerts.quiet);
    }
};

QTEST_GUILESS_MAIN(TestStackAlerts)
#include "tst_stack_alerts.moc"
