// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collecting.h"

#include "trends/coveragereading.h"

#include <QRegularExpression>
#include <QSignalSpy>

using namespace conche;
using namespace conche::tests;
using namespace conche::trends;
using State = jobs::Job::State;

/*! What InfluxDB is asked for the calendar of training data. */
class TestTrendsCoverage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coverageIsSurveyed();
    void coverageOfAPeerThatFails();
    void coverageThatIsCancelled();
    void coverageWithoutInflux();
};

namespace {

/*! InfluxDB that has a record in every hour before ten in the morning. */
Result<net::HttpReply> mornings(const net::HttpRequest &request)
{
    const QString query = QJsonDocument::fromJson(request.body).object().value("query"_L1).toString();
    static const QRegularExpression range(u"range\\(start: ([^,]+), stop: ([^)]+)\\)"_s);
    const QRegularExpressionMatch match = range.match(query);
    QByteArray csv = "#datatype,string,long,dateTime:RFC3339\r\n,result,table,_value\r\n";
    const QDateTime stop = *instantFromText(match.captured(2));
    for (QDateTime at = *instantFromText(match.captured(1)); at < stop; at = at.addSecs(3600)) {
        if (at.time().hour() < 10)
            csv += ",,0," + instantText(at).toLatin1() + "\r\n";
    }
    return fakes::FakeHttpClient::reply(200, csv + "\r\n", "text/csv");
}

void addInflux(Collecting &place)
{
    place.stack.influxdb = stack::InfluxPeer{{QUrl(u"http://influx.example:8086"_s), {}, {}}, 2, u"org"_s, u"bucket"_s};
    for (const QString &measurement : {u"energy"_s, u"weather"_s}) {
        stack::Metric metric;
        metric.id = measurement;
        metric.source = stack::DayMetric{measurement, u"value"_s, {}, {}};
        place.stack.metrics << metric;
    }
}

Period hundredFiftyDays()
{
    const QDateTime start(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    return {start, start.addDays(150)};
}

} // namespace

void TestTrendsCoverage::coverageIsSurveyed()
{
    Collecting place;
    addInflux(place);
    place.http.setHandler(mornings);
    CoverageReading reading(place.tools(), place.stack, place.options.grant, hundredFiftyDays());
    QSignalSpy finished(&reading, &jobs::Job::finished);
    reading.start();
    QVERIFY(finished.wait());
    QCOMPARE(reading.state(), State::Succeeded);
    QCOMPARE(reading.coverages().size(), 2);
    // In two parts each.
    QCOMPARE(place.http.requests().size(), 4);
    QCOMPARE(reading.coverages()[0].measurement, u"energy"_s);
    QCOMPARE(reading.coverages()[0].whole(), (CoverageCount{1500, 3600}));
    QCOMPARE(reading.coverages()[1].months[0].hours[9], (CoverageCount{31, 31}));
    QCOMPARE(reading.coverages()[1].months[0].hours[10], (CoverageCount{0, 31}));
    QVERIFY(reading.steps()[0].note.startsWith(u"energy has records of 41 %"_s));
}

void TestTrendsCoverage::coverageOfAPeerThatFails()
{
    Collecting place;
    addInflux(place);
    place.http.setHandler([](const net::HttpRequest &) -> Result<net::HttpReply> {
        return failure(ErrorCode::Refused, u"influx.example refused the connection"_s);
    });
    CoverageReading reading(place.tools(), place.stack, place.options.grant, hundredFiftyDays());
    QSignalSpy finished(&reading, &jobs::Job::finished);
    reading.start();
    QVERIFY(finished.wait());
    QCOMPARE(reading.state(), State::Failed);
    QVERIFY(reading.coverages().isEmpty());
    QVERIFY(reading.steps()[0].note.contains(u"refused"_s));
    QCOMPARE(place.http.requests().size(), 1);
}

void TestTrendsCoverage::coverageThatIsCancelled()
{
    Collecting place;
    addInflux(place);
    CoverageReading reading(place.tools(), place.stack, place.options.grant, hundredFiftyDays());
    place.http.setHandler(mornings);
    connect(&reading, &jobs::Job::stepChanged, &reading, [&reading](qsizetype index) {
        if (reading.steps()[index].note == "1 of 2"_L1)
            reading.cancel();
    });
    QSignalSpy finished(&reading, &jobs::Job::finished);
    reading.start();
    QVERIFY(finished.wait());
    QCOMPARE(reading.state(), State::Cancelled);
    QVERIFY(reading.coverages().isEmpty());
    QCOMPARE(place.http.requests().size(), 1);
}

void TestTrendsCoverage::coverageWithoutInflux()
{
    Collecting place;
    addInflux(place);
    place.stack.influxdb.reset();
    CoverageReading reading(place.tools(), place.stack, place.options.grant, hundredFiftyDays());
    QSignalSpy finished(&reading, &jobs::Job::finished);
    reading.start();
    QVERIFY(!finished.isEmpty() || finished.wait());
    QCOMPARE(reading.state(), State::Failed);
    QVERIFY(reading.steps()[0].note.contains(u"[peers.influxdb]"_s));
}

QTEST_GUILESS_MAIN(TestTrendsCoverage)
#include "tst_trends_coverage.moc"
