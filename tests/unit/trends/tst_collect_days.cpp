// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collecting.h"

#include "trends/daysource.h"

#include <QRegularExpression>
#include <QSet>

using namespace conche;
using namespace conche::tests;
using State = jobs::Job::State;
using Measures = stack::DayMetric::Measures;

namespace {

/*! InfluxDB 2 with records of stations; answers the questions about days from them. */
struct FakeInflux
{
    QMap<QString, QList<QDateTime>> records; ///< by station, in order
    QDateTime time;
    int queries = 0;
    QList<Period> periods;

    [[nodiscard]] Result<net::HttpReply> answer(const net::HttpRequest &request)
    {
        ++queries;
        const QString query = QJsonDocument::fromJson(request.body).object().value("query"_L1).toString();
        static const QRegularExpression range(u"range\\(start: ([^,]+), stop: ([^)]+)\\)"_s);
        const QRegularExpressionMatch match = range.match(query);
        const Period period{*instantFromText(match.captured(1)), *instantFromText(match.captured(2))};
        periods << period;
        QByteArray csv = query.contains("elapsed"_L1) ? gaps(period)
            : query.contains("aggregateWindow"_L1)    ? hours(period)
            : query.contains("window"_L1)             ? points(period)
                                                      : own(period);
        net::HttpReply reply = fakes::FakeHttpClient::reply(200, csv + "\r\n", "text/csv");
        reply.serverTime = time;
        return reply;
    }

private:
    [[nodiscard]] static QByteArray table(
        const QByteArray &types, const QByteArray &columns, const QList<QByteArray> &rows)
    {
        if (rows.isEmpty())
            return {};
        QByteArray csv = "#datatype,string,long," + types + "\r\n,result,table," + columns + "\r\n";
        for (const QByteArray &row : rows)
            csv += ",,0," + row + "\r\n";
        return csv;
    }
    [[nodiscard]] QList<QDateTime> instants(const Period &period) const
    {
        QSet<QDateTime> all;
        for (const QList<QDateTime> &times : records)
            all.unite(QSet<QDateTime>(times.begin(), times.end()));
        QList<QDateTime> sorted = all.values();
        sorted.removeIf([&](const QDateTime &at) { return at < period.start || at >= period.stop; });
        std::ranges::sort(sorted);
        return sorted;
    }
    [[nodiscard]] QByteArray hours(const Period &period) const
    {
        QList<QByteArray> rows;
        for (const QDateTime &at : instants(period)) {
            const QByteArray row = instantText(QDateTime(at.date(), QTime(at.time().hour(), 0), Qt::UTC)).toLatin1();
            if (!rows.contains(row))
                rows << row;
        }
        return table("dateTime:RFC3339", "_value", rows);
    }
    [[nodiscard]] QByteArray points(const Period &period) const
    {
        QList<QByteArray> rows;
        for (auto it = records.begin(); it != records.end(); ++it) {
            QMap<QDate, int> counts;
            for (const QDateTime &at : it.value()) {
                if (at >= period.start && at < period.stop)
                    ++counts[at.date()];
            }
            for (auto count = counts.begin(); count != counts.end(); ++count)
                rows << instantText(QDateTime(count.key(), QTime(0, 0), Qt::UTC)).toLatin1() + ',' + it.key().toLatin1()
                        + ',' + QByteArray::number(*count);
        }
        return table("dateTime:RFC3339,string,long", "_start,station,_value", rows);
    }
    [[nodiscard]] QByteArray gaps(const Period &period) const
    {
        QMap<QDate, qint64> longest;
        const QList<QDateTime> all = instants(period);
        for (qsizetype i = 1; i < all.size(); ++i)
            longest[all[i].date()] = std::max(longest.value(all[i].date()), all[i - 1].secsTo(all[i]));
        QList<QByteArray> rows;
        for (auto it = longest.begin(); it != longest.end(); ++it)
            rows << instantText(QDateTime(it.key(), QTime(0, 0), Qt::UTC)).toLatin1() + ',' + QByteArray::number(*it);
        return table("dateTime:RFC3339,long", "_start,elapsed", rows);
    }
    /*! A query of the user's: the hour of each instant as a number. */
    [[nodiscard]] QByteArray own(const Period &period) const
    {
        QList<QByteArray> rows;
        for (const QDateTime &at : instants(period))
            rows << instantText(at).toLatin1() + ',' + QByteArray::number(at.time().hour());
        return table("dateTime:RFC3339,long", "_time,_value", rows);
    }
};

} // namespace

class TestCollectDays final : public QObject
{
    Q_OBJECT

    std::unique_ptr<Collecting> m;
    FakeInflux m_influx;
    QDate m_today;

    /*! A record each hour of [from, to) hours after the midnight that begins the day, \a ago days before today. */
    void fill(const QString &station, int ago, int from = 0, int to = 24)
    {
        for (int i = from; i < to; ++i)
            m_influx.records[station] << QDateTime(m_today.addDays(-ago), QTime(i, 0), Qt::UTC);
    }
    [[nodiscard]] QString values(const QString &metric) { return m->text(metric); }

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<Collecting>();
        m_influx = {};
        m_influx.time = m->clock.nowUtc();
        m_today = m->clock.nowUtc().date();
        m->stack.influxdb
            = stack::InfluxPeer{{QUrl(u"http://influx.example:8086"_s), u"reader"_s, {}}, 2, u"factory"_s, u"data"_s};
        m->stack.influxdb->credential = u"file:/nowhere"_s;
        m->allow(u"/nowhere"_s);
        m->add(u"hours"_s, stack::DayMetric{u"energy"_s, u"price"_s, {}, Measures::Hours});
        m->add(u"points"_s, stack::DayMetric{u"energy"_s, u"price"_s, u"station"_s, Measures::Points});
        m->add(u"gap"_s, stack::DayMetric{u"energy"_s, u"price"_s, {}, Measures::LargestGap});
        m->http.setHandler([this](const net::HttpRequest &request) { return m_influx.answer(request); });
    }
    void cleanup() { m.reset(); }

    void countsCompleteDays()
    {
        fill(u"a"_s, 3);
        fill(u"b"_s, 3, 0, 12);
        fill(u"a"_s, 2, 0, 6);
        fill(u"a"_s, 1, 20, 24);
        fill(u"a"_s, 0, 0, 9); // today is not over
        const auto outcome = m->collect();
        QCOMPARE(outcome.state, State::Succeeded);
        QCOMPARE(outcome.steps.size(), 1);
        QCOMPARE(values(u"hours"_s), u"24 6 4"_s);
        // The station that fell silent has the fewest.
        QCOMPARE(values(u"points"_s), u"12 0 0"_s);
        QCOMPARE(values(u"gap"_s), u"1 1 39"_s);
        QCOMPARE(
            m->samples(u"hours"_s).back().at, QDateTime(m_today.addDays(-1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch());
        for (const Period &period : std::as_const(m_influx.periods)) {
            QCOMPARE(period.start.time(), QTime(0, 0));
            QVERIFY(period.stop.date() <= m_today);
        }
    }

    void tellsOfTheStationThatIsFurthestBeyondTheLimits()
    {
        stack::Metric &points = m->stack.metrics[1];
        points.limits.warnBelow = 12;
        points.limits.warnAbove = 15;
        const auto day = [this](int ago, int ofA, int ofB) {
            fill(u"a"_s, ago, 0, ofA);
            fill(u"b"_s, ago, 0, ofB);
        };
        day(5, 13, 14); // neither
        day(4, 13, 24); // too many
        day(3, 11, 24); // too many is worse than one too few
        day(2, 3, 24); // too few is worse
        day(1, 0, 24); // none is the worst
        m->collect();
        QCOMPARE(values(u"points"_s), u"13 24 24 3 0"_s);
    }

    void daysWithoutARecordAreEmptyFromTheFirstOn()
    {
        fill(u"a"_s, 300);
        fill(u"a"_s, 2);
        m->collect();
        const std::vector<store::Sample> hours = m->samples(u"hours"_s);
        QCOMPARE(hours.size(), 300U);
        QCOMPARE(hours[1].value, 0);
        QCOMPARE(m->samples(u"gap"_s)[1].value, 24);
        // It began before anything that is asked for with that day.
        QVERIFY(m->samples(u"gap"_s)[298].value >= 80 * 24);
    }

    void asksAgainSometimesOnly()
    {
        fill(u"a"_s, 5);
        fill(u"a"_s, 2);
        fill(u"a"_s, 1, 0, 12);
        m->collect();
        m_influx.queries = 0;
        m->pass(1h);
        m->collect();
        QCOMPARE(m_influx.queries, 0);
        // Records that come late are counted.
        fill(u"a"_s, 1, 12, 24);
        m->pass(6h);
        m->collect();
        QCOMPARE(m_influx.queries, 3);
        QCOMPARE(values(u"hours"_s), u"24 0 0 24 24"_s);
        m_influx.periods.clear();
        m->pass(24h);
        m->collect();
        QCOMPARE(m->samples(u"hours"_s).size(), 6U);
        QCOMPARE(m_influx.periods.first().stop.date(), m_today.addDays(1));
    }

    void countsDaysThatWereFilledInLater()
    {
        fill(u"a"_s, 20);
        fill(u"a"_s, 1);
        m->collect();
        QCOMPARE(values(u"hours"_s), u"24"_s + u" 0"_s.repeated(18) + u" 24"_s);
        m_influx.queries = 0;
        for (int ago = 19; ago > 1; --ago)
            fill(u"a"_s, ago);
        m->pass(6h);
        m->collect();
        QCOMPARE(values(u"hours"_s), u"24"_s + u" 24"_s.repeated(19));
        // Still one question each.
        QCOMPARE(m_influx.queries, 3);
    }

    void forgetsPartsOfWindows()
    {
        m->stack.metrics.clear();
        m->add(u"own"_s, stack::InfluxMetric{u"range(start: {start}, stop: {stop})"_s});
        fill(u"a"_s, 100, 5, 7);
        fill(u"a"_s, 0, 1, 2);
        // As windows are stamped with their ends: a whole one, and the part that is there of another.
        m_influx.records[u"a"_s] << QDateTime(m_today, QTime(2, 17), Qt::UTC) << m->clock.nowUtc();
        m->collect();
        QCOMPARE(values(u"own"_s), u"5 6 1 2"_s);
        m_influx.records[u"a"_s].removeLast();
        m_influx.records[u"a"_s].last() = QDateTime(m_today, QTime(3, 0), Qt::UTC);
        m->pass(10min);
        m->collect();
        // Older than what was asked for again, nothing leaves.
        QCOMPARE(values(u"own"_s), u"5 6 1 3"_s);
    }

    void takesWhatAQueryFindsLater()
    {
        m->stack.metrics.clear();
        m->add(u"own"_s, stack::InfluxMetric{u"range(start: {start}, stop: {stop})"_s});
        fill(u"a"_s, 5, 5, 7);
        fill(u"a"_s, 0, 1, 2);
        m->collect();
        // A hole of three days ago is filled in.
        fill(u"a"_s, 3, 9, 11);
        m->pass(10min);
        m->collect();
        QCOMPARE(values(u"own"_s), u"5 6 1"_s);
        m->pass(6h);
        m->collect();
        QCOMPARE(values(u"own"_s), u"5 6 9 10 1"_s);
        m_influx.records[u"a"_s].removeOne(QDateTime(m_today.addDays(-3), QTime(9, 0), Qt::UTC));
        m->pass(6h);
        m->collect();
        QCOMPARE(values(u"own"_s), u"5 6 10 1"_s);
        // What InfluxDB keeps for some days only is history here.
        m_influx.records[u"a"_s].removeIf([this](const QDateTime &at) { return at.date() < m_today.addDays(-3); });
        m->pass(6h);
        m->collect();
        QCOMPARE(values(u"own"_s), u"5 6 10 1"_s);
    }

    void aWindowThatEndsWithItsDayIsKept()
    {
        m->stack.metrics.clear();
        m->add(u"own"_s, stack::InfluxMetric{u"range(start: {start}, stop: {stop})"_s});
        const auto at = [this](int ago, int hour) { return QDateTime(m_today.addDays(-ago), QTime(hour, 0), Qt::UTC); };
        m_influx.records[u"a"_s] = {at(3, 0), at(1, 0), at(0, 1)};
        m->collect();
        QCOMPARE(values(u"own"_s), u"0 0 1"_s);
        // InfluxDB has forgotten what is older than that day: its windows have no first day now.
        m_influx.records[u"a"_s] = {at(0, 1)};
        m->pass(6h);
        m->collect();
        QCOMPARE(values(u"own"_s), u"0 0 1"_s);
    }

    void whatIsLeftOfAWindowIsNotTheWholeOfIt()
    {
        m->stack.metrics.clear();
        m->add(u"own"_s, stack::InfluxMetric{u"range(start: {start}, stop: {stop})"_s});
        const qint64 yesterday = QDateTime(m_today.addDays(-1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
        int value = 9;
        m->http.setHandler([&](const net::HttpRequest &) {
            const QByteArray row = instantText(QDateTime::fromMSecsSinceEpoch(yesterday, Qt::UTC)).toLatin1();
            return fakes::FakeHttpClient::reply(200,
                "#datatype,string,long,dateTime:RFC3339,long\r\n,result,table,_time,_value\r\n,,0," + row + ','
                    + QByteArray::number(value) + "\r\n\r\n",
                "text/csv");
        });
        m->collect();
        value = 2;
        m->pass(6h);
        m->collect();
        QCOMPARE(values(u"own"_s), u"9"_s);
    }

    void whatIsNewComesWhereWhatIsLateDoesNot()
    {
        m->stack.metrics.clear();
        m->add(u"own"_s, stack::InfluxMetric{u"range(start: {start}, stop: {stop})"_s});
        fill(u"a"_s, 0, 1, 2);
        m->collect();
        int failures = 0;
        m->http.setHandler([&](const net::HttpRequest &request) -> Result<net::HttpReply> {
            const Result<net::HttpReply> reply = m_influx.answer(request);
            if (m_influx.periods.last().start.daysTo(m->clock.nowUtc()) < 10)
                return reply;
            ++failures;
            return failure(ErrorCode::TimedOut, u"InfluxDB did not answer in time"_s);
        });
        fill(u"a"_s, 0, 2, 3);
        m->pass(6h);
        QCOMPARE(m->collect().state, State::Succeeded);
        QCOMPARE(values(u"own"_s), u"1 2"_s);
        // It is not asked for at each walk.
        m->pass(10min);
        m->collect();
        QCOMPARE(failures, 1);
        m->pass(6h);
        m->collect();
        QCOMPARE(failures, 2);
    }

    void asksForWhatIsLateAlsoWhereTheClockWasSetBack()
    {
        m->stack.metrics.clear();
        m->add(u"own"_s, stack::InfluxMetric{u"range(start: {start}, stop: {stop})"_s});
        fill(u"a"_s, 5, 5, 7);
        m->pass(std::chrono::days(30));
        m->collect();
        m->pass(-std::chrono::days(30));
        fill(u"a"_s, 3, 9, 11);
        m->collect();
        QCOMPARE(values(u"own"_s), u"5 6 9 10"_s);
    }

    void aQueryWithBoundsOfItsOwnTakesNothingAway()
    {
        m->stack.metrics.clear();
        m->add(u"own"_s, stack::InfluxMetric{u"range(start: 2026-01-01T00:00:00Z, stop: {stop})"_s});
        fill(u"a"_s, 0, 1, 3);
        m->collect();
        QCOMPARE(values(u"own"_s), u"1 2"_s);
        m_influx.records.clear();
        m->pass(10min);
        m->collect();
        QCOMPARE(values(u"own"_s), u"1 2"_s);
    }

    void saysThatThereIsNoRecord()
    {
        const auto outcome = m->collect();
        QCOMPARE(outcome.state, State::Succeeded);
        QVERIFY(outcome.summary.troubles.first().sentence.contains("no record of \"price\" in \"energy\""_L1));
        QVERIFY(m->samples(u"hours"_s).empty());
    }

    void losesNothingWhereTheServerGoesDown()
    {
        fill(u"a"_s, 200);
        int left = 3 * 19;
        m->http.setHandler([&](const net::HttpRequest &request) -> Result<net::HttpReply> {
            if (left-- <= 0)
                return failure(ErrorCode::TimedOut, u"InfluxDB did not answer in time"_s);
            return m_influx.answer(request);
        });
        const auto outcome = m->collect();
        QCOMPARE(outcome.state, State::Failed);
        QCOMPARE(outcome.summary.troubles.size(), 3);
        QCOMPARE(m->contacts(u"hours"_s).last().reason, u"InfluxDB did not answer in time"_s);
        m->http.setHandler([&](const net::HttpRequest &request) { return m_influx.answer(request); });
        QCOMPARE(m->collect().state, State::Succeeded);
        QCOMPARE(m->samples(u"hours"_s).size(), 200U);
        QVERIFY(m->progress(u"hours"_s).trouble.isEmpty());
    }

    void takesAQueryOfTheUsers()
    {
        m->stack.metrics.clear();
        m->add(u"own"_s, stack::InfluxMetric{u"range(start: {start}, stop: {stop})"_s});
        fill(u"a"_s, 100, 5, 7);
        fill(u"a"_s, 0, 3, 4);
        QCOMPARE(m->collect().state, State::Succeeded);
        QCOMPARE(values(u"own"_s), u"5 6 3"_s);
        m_influx.periods.clear();
        m->collect();
        QVERIFY(m_influx.periods.isEmpty());
        m->pass(10min);
        m->collect();
        QCOMPARE(m_influx.periods,
            QList<Period>({{QDateTime(m_today.addDays(-1), QTime(0, 0), Qt::UTC), m->clock.nowUtc()}}));
        QCOMPARE(values(u"own"_s), u"5 6 3"_s);
    }

    void tellsOfAClockThatIsOff()
    {
        fill(u"a"_s, 1);
        m_influx.time = m->clock.nowUtc().addDays(-1);
        QVERIFY(m->collect().summary.troubles.first().sentence.contains("the clock of InfluxDB is 24 h behind"_L1));
    }
};

QTEST_GUILESS_MAIN(TestCollectDays)
#include "tst_collect_days.moc"
