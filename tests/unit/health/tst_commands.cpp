// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace conche;
using namespace conche::tests;
using namespace Qt::StringLiterals;

namespace {

/*! An outcome about one container stands for all: its object takes the place of the healthy one of that name. */
process::Outcome inspectionWith(const process::Outcome &part)
{
    const QJsonArray found = QJsonDocument::fromJson(part.output).array();
    if (part.exitCode != 0 || found.size() != 1)
        return part;
    process::Outcome whole = commandOutcome(u"docker-20.10/inspect-healthy.txt"_s);
    QJsonArray all = QJsonDocument::fromJson(whole.output).array();
    for (QJsonValueRef container : all) {
        if (container.toObject().value("Name"_L1) == found.first().toObject().value("Name"_L1))
            container = found.first();
    }
    whole.output = QJsonDocument(all).toJson();
    return whole;
}

bool isKeyCommand(const QString &file, Key key)
{
    if (file.contains("/df-i-"_L1))
        return key == Key::DiskInodes;
    if (file.contains("/df-k-"_L1))
        return key == Key::DiskBytes;
    return key != Key::Other;
}

} // namespace

/*! Every known outcome of docker, df and psql, through a real check run and the real parsers. */
class TestCommands final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outcome_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("check");
        QTest::addColumn<QString>("verdict");
        for (const ExpectedVerdict &row : expectedVerdicts(u"commands.tsv"_s))
            QTest::newRow(row.rowName().constData()) << row.file << row.check << row.verdict;
    }

    void outcome()
    {
        QFETCH(QString, file);
        QFETCH(QString, check);
        QFETCH(QString, verdict);
        Bench bench;
        int keyCommands = 0;
        const process::Outcome read = commandOutcome(file);
        const process::Outcome key = check == "containers"_L1 ? inspectionWith(read) : read;
        bench.commandOverride = [&](Key asked, const process::Command &) -> std::optional<process::Outcome> {
            if (!isKeyCommand(file, asked))
                return std::nullopt;
            ++keyCommands;
            return key;
        };
        bench.options.only = {check};
        const health::CheckRunReport report = bench.run();

        QVERIFY2(keyCommands > 0, "the file was not asked for");
        QCOMPARE(report.results.size(), 1);
        const health::CheckResult &result = report.results.first();
        const QByteArray found = QString(verdictName(result.verdict) % u": " % result.summary).toUtf8();
        if (verdict == "never-ok"_L1)
            QVERIFY2(result.verdict != Verdict::Ok, found.constData());
        else
            QVERIFY2(verdictName(result.verdict) == verdict, found.constData());
        QCOMPARE(unreadable(result, bench.check(check)), QString());
        QVERIFY2(result.verdict != Verdict::Unknown || result.fault, "unknown without a reason");
        QVERIFY(!allText(report).contains("geheim"_L1, Qt::CaseInsensitive));
    }

    void commandsOfTheTableExist()
    {
        for (const ExpectedVerdict &row : expectedVerdicts(u"commands.tsv"_s))
            QVERIFY2(QFile::exists(dataPath(row.file)), qPrintable(row.file));
    }
};

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
