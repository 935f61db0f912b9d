// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"

#include "core/csv.h"
#include "store/metricretention.h"
#include "store/metrics.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <random>

using namespace conche;
using namespace conche::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr auto stackText = "format = 1\n"
                           "name = \"own\"\n"
                           "title = \"Own\"\n"
                           "zone = \"Europe/Madrid\"\n"
                           "score = [\"mlflow\"]\n"
                           "[peers.mlflow]\n"
                           "url = \"http://127.0.0.1:1\"\n"
                           "[[check]]\n"
                           "id = \"mlflow\"\n"
                           "title = \"MLflow\"\n"
                           "kind = \"mlflow\"\n"
                           "[[metric]]\n"
                           "id = \"accuracy\"\n"
                           "title = \"Classification accuracy\"\n"
                           "kind = \"mlflow\"\n"
                           "experiment = \"classification\"\n"
                           "metric = \"accuracy\"\n"
                           "warn_below = 0.85\n"
                           "[[metric]]\n"
                           "id = \"score\"\n"
                           "title = \"Health score\"\n"
                           "kind = \"score\"\n"
                           "warn_below = 80\n";

} // namespace

/*! `metrics list|show|export|audit|baseline` on a history of our own. */
class TestCliMetrics final : public QObject
{
    Q_OBJECT

    /*! A console with a store of its own, in which one metric has 90 daily runs that fall slowly. */
    struct Place
    {
        Place()
            : database(console.path(u"metrics.db"_s))
        {
            console.otherDatabase = &database;
            file = console.write(u"own.toml"_s, stackText);
            std::mt19937 random(4);
            std::normal_distribution<double> gauss;
            store::MetricIntake intake;
            const QDateTime now = console.bench.clock.nowUtc();
            for (int i = 90; i > 0; --i) {
                store::Sample sample;
                sample.at = now.addDays(-i).addSecs(20 * 3600).toMSecsSinceEpoch();
                sample.value = 0.95 - 0.0005 * (90 - i) + 0.002 * gauss(random);
                sample.source = u"run%1"_s.arg(i);
                sample.label = u"classifier \"%1\""_s.arg(i);
                intake.samples << sample;
            }
            intake.contacts = {{intake.samples.first().at, now.toMSecsSinceEpoch(), {}, {}}};
            take(u"accuracy"_s, intake);
        }

        void take(const QString &metric, const store::MetricIntake &intake)
        {
            QObject owner;
            QEventLoop loop;
            store::Metrics(database).take({u"own"_s, metric}, intake, &owner, [&](const Result<void> &taken) {
                if (!taken)
                    qFatal("%s", qPrintable(taken.error().message));
                loop.quit();
            });
            loop.exec();
        }

        /*! As after a long time: those of the last hundred days stay. */
        void forgetOldSamples(std::chrono::days history = std::chrono::days(1830))
        {
            QObject owner;
            QEventLoop loop;
            const auto work
                = [history, now = console.bench.clock.nowUtc().toMSecsSinceEpoch()](store::Connection &connection) {
                      return connection.transaction([&] {
                          return store::forgetMetrics(connection, 1, now, history, {50, 10'000});
                      });
                  };
            database.perform<void>(work, &owner, [&loop](const Result<void> &forgotten) {
                if (!forgotten)
                    qFatal("%s", qPrintable(forgotten.error().message));
                loop.quit();
            });
            loop.exec();
        }

        int run(const QStringList &words)
        {
            return console.run(QStringList{u"metrics"_s} + words + QStringList{u"--stack"_s, file});
        }

        [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(console.out().toUtf8()); }

        Console console;
        store::Database database;
        QString file;
    };

private Q_SLOTS:
    void listsEachMetric()
    {
        Place place;
        QCOMPARE(place.run({u"list"_s}), 0);
        const QStringList lines = place.console.lines();
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines[0].contains(u"warning"_s) && lines[0].contains(u"accuracy"_s), qPrintable(lines[0]));
        QVERIFY2(lines[0].endsWith(u" a week"_s), qPrintable(lines[0]));
        QVERIFY2(lines[1].contains(u"unknown"_s) && lines[1].endsWith(u"no value yet"_s), qPrintable(lines[1]));

        QCOMPARE(place.run({u"list"_s, u"--format"_s, u"json"_s}), 0);
        const QJsonArray all = place.json().array();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all[0][u"verdict"_s].toString(), u"warning"_s);
        QCOMPARE(all[0][u"samples"_s].toInt(), 90);
        QVERIFY(all[0][u"slope"_s][u"perWeek"_s].toDouble() < -0.003);
        QVERIFY(all[1][u"headline"_s].isNull());

        QCOMPARE(place.run({u"list"_s, u"--format"_s, u"csv"_s}), 0);
        const auto rows = csvFromText(place.console.out());
        QVERIFY(rows);
        QCOMPARE(rows->at(1)[0], u"accuracy"_s);
        QCOMPARE(rows->at(1)[1], u"warning"_s);
    }

    void showsOneAndWhy()
    {
        Place place;
        QCOMPARE(place.run({u"show"_s, u"accuracy"_s}), 0);
        const QString text = place.console.out();
        QVERIFY2(text.startsWith(u"Classification accuracy: falls 0."_s), qPrintable(text));
        for (const QString &word :
            {u"95 % between"_s, u"Level"_s, u"Shift"_s, u"Trend"_s, u"Normal: "_s, u"would not have fired"_s})
            QVERIFY2(text.contains(word), qPrintable(text));
        // Another limit, to try.
        QCOMPARE(place.run({u"show"_s, u"accuracy"_s, u"--warn-below"_s, u"0.93"_s, u"--format"_s, u"json"_s}), 0);
        QVERIFY(!place.json().object()[u"preview"_s][u"firings"_s].toArray().isEmpty());
    }

    void namesTheNearestMetric()
    {
        Place place;
        QCOMPARE(place.run({u"show"_s, u"acuracy"_s}), 1);
        QVERIFY(place.console.error().contains(u"accuracy, score"_s));
        QCOMPARE(place.run({u"export"_s, u"none"_s}), 1);
    }

    void exportsSamplesAndBuckets()
    {
        Place place;
        QCOMPARE(place.run({u"export"_s, u"accuracy"_s, u"--since"_s, u"365d"_s}), 0);
        auto rows = csvFromText(place.console.out());
        QCOMPARE(rows->size(), 91);
        QCOMPARE(rows->at(1)[4], u"classifier \"90\""_s);
        QCOMPARE(place.run({u"export"_s, u"accuracy"_s, u"--since"_s, u"365d"_s, u"--buckets"_s, u"20"_s}), 0);
        rows = csvFromText(place.console.out());
        QVERIFY(rows->size() > 5 && rows->size() <= 21);
        QCOMPARE(place.run({u"export"_s, u"accuracy"_s, u"--format"_s, u"json"_s}), 0);
        QVERIFY(place.json().array().size() >= 29);
    }

    void saysFromWhenOnValuesAreKept()
    {
        Place place;
        const QDateTime now = place.console.bench.clock.nowUtc();
        store::MetricIntake intake;
        for (int i = 200; i > 0; --i)
            intake.samples << store::Sample{now.addDays(-i).toMSecsSinceEpoch(), 90, {}, {}, store::NoNumber::None, 0};
        place.take(u"score"_s, intake);
        const QStringList asked{u"export"_s, u"score"_s, u"--since"_s, u"150d"_s};
        QCOMPARE(place.run(asked), 0);
        QVERIFY2(place.console.error().isEmpty(), qPrintable(place.console.error()));
        place.forgetOldSamples();
        QCOMPARE(place.run(asked), 0);
        QCOMPARE(csvFromText(place.console.out())->size(), 101);
        const QString error = place.console.error();
        QVERIFY2(error.contains(now.addDays(-100).toString(u"yyyy-MM-dd"_s)), qPrintable(error));
        QVERIFY2(error.contains(u"--buckets"_s), qPrintable(error));
        QCOMPARE(place.run(asked + QStringList{u"--buckets"_s, u"300"_s}), 0);
        QVERIFY(place.console.error().isEmpty());
        QVERIFY(csvFromText(place.console.out())->size() > 140);
        // Nothing is missing of a period that begins later.
        QCOMPARE(place.run({u"export"_s, u"score"_s, u"--since"_s, u"90d"_s}), 0);
        QVERIFY(place.console.error().isEmpty());
    }

    void saysThatNothingIsOlderThanTheHistory()
    {
        Place place;
        place.console.write(u"own.toml"_s, stackText + QByteArray("[watch]\nkeep_history = \"60d\"\n"));
        place.forgetOldSamples(std::chrono::days(60));
        QCOMPARE(place.run({u"export"_s, u"accuracy"_s, u"--since"_s, u"80d"_s}), 0);
        const QString error = place.console.error();
        const QDateTime from = place.console.bench.clock.nowUtc().addDays(-60);
        QVERIFY2(error.contains(from.toString(u"yyyy-MM-dd"_s)), qPrintable(error));
        QVERIFY2(!error.contains(u"--buckets"_s), qPrintable(error));
    }

    void exportNamesItsFile()
    {
        Place place;
        const QString folder = QFileInfo(place.file).path();
        QCOMPARE(place.run({u"export"_s, u"accuracy"_s, u"--into"_s, folder}), 0);
        const QString path = place.console.out().trimmed();
        QVERIFY2(QFileInfo(path).fileName().startsWith(u"own_accuracy_"_s), qPrintable(path));
        QFile written(path);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.readAll().startsWith("time,value,"));
        QCOMPARE(place.run({u"export"_s, u"accuracy"_s, u"--into"_s, folder + u"/none"_s}), 1);
        QVERIFY(place.console.error().contains(u"could not be written"_s));
    }

    void marksWhatIsNormal()
    {
        Place place;
        const QString from = place.console.bench.clock.nowUtc().addDays(-80).toString(u"yyyy-MM-dd"_s);
        const QString to = place.console.bench.clock.nowUtc().addDays(-50).toString(u"yyyy-MM-dd"_s);
        QCOMPARE(place.run({u"baseline"_s, u"accuracy"_s, u"--from"_s, from, u"--to"_s, to}), 0);
        QCOMPARE(place.run({u"show"_s, u"accuracy"_s}), 0);
        QVERIFY2(place.console.out().contains(u"Normal, as marked: "_s), qPrintable(place.console.out()));
        QCOMPARE(place.run({u"baseline"_s, u"accuracy"_s, u"--clear"_s}), 0);
        QCOMPARE(place.run({u"show"_s, u"accuracy"_s}), 0);
        QVERIFY(!place.console.out().contains(u"as marked"_s));
        QCOMPARE(place.run({u"baseline"_s, u"accuracy"_s}), 3);
        QCOMPARE(place.run({u"baseline"_s, u"accuracy"_s, u"--from"_s, to, u"--to"_s, from}), 3);
    }

    void auditsModels()
    {
        Place place;
        QCOMPARE(place.run({u"audit"_s}), 0);
        QVERIFY2(place.console.out().startsWith(u"# Model audit of Own"_s), qPrintable(place.console.out()));
        QVERIFY(place.console.out().contains(u"| Classification accuracy | 0.9"_s));
        QCOMPARE(place.run({u"audit"_s, u"--format"_s, u"json"_s}), 0);
        const QJsonValue audit = place.json().array().first();
        QCOMPARE(audit[u"newest"_s][u"id"_s].toString(), u"run1"_s);
        QCOMPARE(audit[u"runs"_s].toInt(), 90);
    }
};

QTEST_GUILESS_MAIN(TestCliMetrics)
#include "tst_cli_metrics.moc"
